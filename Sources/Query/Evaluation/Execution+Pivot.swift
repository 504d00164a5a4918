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
        let order = RowOrder(across, descending: false)
        let sortsHeads = across.type != .text
        let sorted =
            !sortsHeads
            ? heads.groups : heads.groups.sorted { order.precedes(Int($0[0]), Int($1[0])) ?? false }
        if case .number(let numbers) = value.data,
            pivot.function.map({ Keyword.name($0.text, .aggregate) != "count" }) ?? true
        {
            do {
                try refuseMixedRows(rows, numbers, value.name, pivot.value.place)
            } catch {
                // Columns that count one thing each may stand side by side: 总收入 in 万元 and 村 in 个.
                guard noteColumns(sorted, across, numbers, value.name, pivot.value.place) else { throw error }
            }
        }
        var result = Table(
            columns: keys.map { $0.gathering(rows.firstRows) }, links: rows.links(of: table),
            rowCount: rows.groups.count)
        for head in sorted {
            let name = across[Int(head[0])].text
            guard !name.isEmpty else { continue }
            let inHead = Set(head)
            let cells = rows.groups.map { $0.filter { inHead.contains($0) && !value[Int($0)].isMissing } }
            guard result.index(of: name) == nil else {
                throw QueryError(.repeatedColumn(name), pivot.columns.place.span)
            }
            var column: Column
            if let function {
                column = try aggregate(function, value, groups: cells, pivot.value.place)
            } else {
                for (place, cell) in cells.enumerated() {
                    let texts = cell.map { value[Int($0)].text }
                    if let first = texts.first, let other = texts.first(where: { $0 != first }) {
                        let row = keys.map { $0[Int(rows.groups[place][0])].text }.joined(separator: " ")
                        throw QueryError(
                            .crowdedCell(row: row, column: name, values: [first, other]),
                            pivot.value.place.span)
                    }
                }
                column = value.gathering(cells.map { $0.first ?? -1 })
            }
            column.name = name
            result.set(column)
        }
        return result
    }

    /// The cells of a row stand side by side, so they must count the same.
    private func refuseMixedRows(
        _ rows: Grouping, _ numbers: NumberColumn, _ name: String, _ place: Place
    ) throws(QueryError) {
        var used: [String] = []
        for group in rows.groups {
            let unit = try commonUnit(group.filter { numbers[Int($0)] != nil }, numbers, "pivot", name, place)
            if let unit, !used.contains(unit) { used.append(unit) }
        }
        if case .perCell = numbers.units, used.count == 1 { note(.units(column: name, units: used)) }
    }

    /// Whether the figures of each column have one unit; notes it.
    private func noteColumns(
        _ heads: [[Int32]], _ across: Column, _ numbers: NumberColumn, _ name: String, _ place: Place
    ) -> Bool {
        var units: [(head: String, unit: String)] = []
        for head in heads {
            let rows = head.filter { numbers[Int($0)] != nil }
            guard let unit = try? commonUnit(rows, numbers, "pivot", name, place) else { return false }
            if let first = head.first { units.append((across[Int(first)].text, unit)) }
        }
        for (head, unit) in units { note(.units(column: head, units: [unit])) }
        return true
    }
}
