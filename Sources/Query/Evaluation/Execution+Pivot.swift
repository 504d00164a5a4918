import Tables

extension Execution {
    /// One row for each combination of the row columns, one column for each value of another. Two values for one cell
    /// are an error unless a function is named.
    func pivot(_ table: Table, _ pivot: Pivot) throws(QueryError) -> Table {
        let keys = try columns(pivot.rows, of: table)
        let across = try column(pivot.columns, of: table)
        let value = try column(pivot.value, of: table)
        let function = try pivot.function.map { atom throws(QueryError) -> String in
            guard let name = Keyword.name(atom.text, .aggregate) else {
                let nearest = Spelling.nearest(to: atom.text, in: Keyword.spellings(of: .aggregate))
                throw QueryError(.unknownFunction(atom.text, nearest: nearest), atom.place.span)
            }
            return name
        }
        let rows = Grouping(keys, rowCount: table.rowCount)
        let heads = Grouping([across], rowCount: table.rowCount)
        let members = heads.partition
        let names = across.gathering(heads.firstRows)
        let order = RowOrder(names, descending: false)
        var sorted = Array(0..<heads.count)
        if across.type != .text { sorted.sort { order.precedes($0, $1) ?? false } }
        // Sums and means know the units of what they add up.
        var totals: [Int: NumberAggregate] = [:]
        if case .number(let numbers) = value.stored,
            pivot.function.map({ Keyword.name($0.text, .aggregate) != "count" }) ?? true
        {
            let cells = value.cells.with(numbers)
            if function == "sum" || function == "mean" {
                for head in sorted {
                    totals[head] = NumberAggregate(cells, Groups(rows, rows: members[head]))
                }
            }
            do {
                try refuseMixedRows(
                    rows, cells, sorted.compactMap { totals[$0] }, value.name, pivot.value.place)
            } catch {
                // Columns that count one thing each may stand side by side: 总收入 in 万元 and 村 in 个.
                let groups = sorted.map { (names[$0].text, members[$0]) }
                guard noteColumns(groups, value) else { throw error }
            }
        }
        var result = Table(
            columns: table.selecting(keys.map(\.name)).choosing(RowSet(rows.firstRows)).columns,
            links: rows.links(of: table), rowCount: rows.count)
        for head in sorted {
            let name = names[head].text
            guard !name.isEmpty else { continue }
            guard result.index(of: name) == nil else {
                throw QueryError(.repeatedColumn(name), pivot.columns.place.span)
            }
            let cells = Groups(rows, rows: members[head])
            var column: Column
            if let function {
                // Missing cells are no rows that it left out.
                let before = notes
                var known = totals[head].map { [value.name: $0] } ?? [:]
                column = try aggregate(function, value, cells, pivot.value.place, &known)
                notes = before
            } else {
                column = try onlyCells(value, cells, keys, rows, name, pivot.value.place)
            }
            column.name = name
            result.set(column)
        }
        return result
    }

    /// The one cell of each group.
    private func onlyCells(
        _ value: Column, _ cells: Groups, _ keys: [Column], _ rows: Grouping, _ name: String, _ place: Place
    ) throws(QueryError) -> Column {
        let data = value.data
        var chosen = [Int32](repeating: -1, count: cells.count)
        var crowded: (group: Int, texts: [String])?
        cells.visit { row, group in
            if data[row].isMissing { return }
            if chosen[group] < 0 {
                chosen[group] = Int32(row)
            } else if crowded.map({ group < $0.group }) ?? true {
                let texts = [data[Int(chosen[group])].text, data[row].text]
                if texts[0] != texts[1] { crowded = (group, texts) }
            }
        }
        if let (group, values) = crowded {
            let row = keys.map { $0[Int(rows.firstRows[group])].text }.joined(separator: " ")
            throw QueryError(.crowdedCell(row: row, column: name, values: values), place.span)
        }
        return value.gathering(chosen)
    }

    /// The cells of a row stand side by side, so they must count the same.
    /// - Parameter totals: what is known of each head's figures, if anything.
    private func refuseMixedRows(
        _ rows: Grouping, _ numbers: Cells<NumberColumn>, _ totals: [NumberAggregate], _ name: String,
        _ place: Place
    ) throws(QueryError) {
        guard case .perCell(let units) = numbers.data.units else { return }
        let groups = Groups(rows)
        let (values, codes) = (numbers.with(numbers.data.values), numbers.with(units.codes))
        let (seen, findings): ([Int32], [Int])
        if totals.isEmpty || totals.contains(where: { $0.mixedGroup != nil }) {
            (seen, findings) = Parallel.fill(count: rows.count, by: groups.partsByGroups) { part, seen in
                var mixed = Int.max
                (seen + part.groups.lowerBound).initialize(repeating: -2, count: part.groups.count)
                groups.visitFigures(part, values, codes) { (group: Int, unit: Int32) in
                    if seen[group] == -2 {
                        seen[group] = unit
                    } else if seen[group] != unit {
                        mixed = min(mixed, group)
                    }
                }
                return mixed
            }
        } else {
            let parts = Parallel.ranges(count: rows.count, atLeast: 1 << 15)
            (seen, findings) = Parallel.fill(count: rows.count, by: parts) { part, seen in
                var mixed = Int.max
                for group in part {
                    seen[group] = -2
                    for unit in totals.lazy.compactMap({ $0.unit(group) }) {
                        if seen[group] != -2, seen[group] != unit { mixed = min(mixed, group) }
                        seen[group] = unit
                    }
                }
                return mixed
            }
        }
        let mixed = findings.min() ?? .max
        if mixed < rows.count {
            var used: [Int32] = []
            groups.visitFigures(groups.whole, values, codes) { group, unit in
                if group == mixed, !used.contains(unit) { used.append(unit) }
            }
            let names = used.map { $0 < 0 ? "" : units.dictionary[$0] }
            throw QueryError(.mixedUnits(operation: "pivot", column: name, units: names), place.span)
        }
        let first = seen.first { $0 >= 0 }
        if let unit = first, seen.allSatisfy({ $0 < 0 || $0 == unit }) {
            note(.units(column: name, units: [units.dictionary[unit]]))
        }
    }

    /// Whether the figures of each column have one unit; notes it.
    private func noteColumns(
        _ heads: [(name: String, rows: ArraySlice<Int32>)], _ value: Column
    ) -> Bool {
        guard case .number(let numbers) = value.data, case .perCell(let column) = numbers.units else {
            return false
        }
        var units: [(head: String, unit: String)] = []
        for (name, rows) in heads {
            var used: Set<Int32> = []
            for row in rows where !numbers.values[Int(row)].isNaN { used.insert(column.codes[Int(row)]) }
            guard used.count == 1, let unit = used.first, unit >= 0 else { return false }
            units.append((name, column.dictionary[unit]))
        }
        for (head, unit) in units { note(.units(column: head, units: [unit])) }
        return true
    }
}
