import Tables

extension Execution {
    /// One row for each combination of the columns. A list column parts its rows: one with two offices counts in both.
    func group(_ table: Table, _ names: [Atom], _ aggregates: [Aggregate]) throws(QueryError) -> Table {
        var table = table
        for column in try columns(names, of: table) {
            if case .list = column.stored, case .list(let lists) = column.data {
                table = unfold(table, column, lists)
            }
        }
        let keys = try columns(names, of: table)
        let grouping = Grouping(keys, rowCount: table.rowCount)
        let isWhole = keys.isEmpty && grouping.count == 0
        let groups = Groups(grouping, isWhole: isWhole)
        var result = Table(
            columns: table.selecting(keys.map(\.name)).choosing(RowSet(grouping.firstRows)).columns,
            links: isWhole ? .none : grouping.links(of: table), rowCount: groups.count)
        let asked =
            aggregates.isEmpty
            ? [Aggregate(name: nil, function: Atom(.word("count")), column: nil)] : aggregates
        // Sum and mean of a column come from one pass over it.
        var totals: [String: NumberAggregate] = [:]
        for aggregate in asked {
            let column = try self.aggregate(aggregate, table, groups, &totals)
            guard result.index(of: column.name) == nil else {
                throw QueryError(
                    .repeatedColumn(column.name), (aggregate.name ?? aggregate.function).place.span)
            }
            noteTotals(aggregate, column, table, groups, byUnit: keys.contains { $0.name == "unit" })
            result.set(column)
        }
        return result
    }

    /// A row for each item of a list, and for a row without any one with a missing value.
    private func unfold(_ table: Table, _ column: Column, _ lists: ListColumn) -> Table {
        var rows: [Int32] = []
        var items: [Int32] = []
        var several = 0
        for row in 0..<table.rowCount {
            let codes = lists.codes(row)
            if codes.count > 1 { several += 1 }
            for code in codes.isEmpty ? [-1] : Array(codes) {
                rows.append(Int32(row))
                items.append(code)
            }
        }
        if several > 0 { note(.countedInEach(column: column.name, rows: several)) }
        var unfolded = table.gathering(rows)
        unfolded.set(Column(column.name, TextColumn(codes: items, dictionary: lists.dictionary)))
        return unfolded
    }

    private func aggregate(
        _ aggregate: Aggregate, _ table: Table, _ groups: Groups, _ totals: inout [String: NumberAggregate]
    ) throws(QueryError) -> Column {
        guard let function = Keyword.name(aggregate.function.text, .aggregate) else {
            let names = Keyword.spellings(of: .aggregate)
            throw QueryError(
                .unknownFunction(
                    aggregate.function.text, nearest: Spelling.nearest(to: aggregate.function.text, in: names)
                ),
                aggregate.function.place.span)
        }
        guard let atom = aggregate.column else {
            guard function == "count" else {
                throw QueryError(
                    .wrongArgumentCount(function: function, needed: 1, given: 0),
                    aggregate.function.place.span)
            }
            let sizes = NumberColumn(
                values: Numbers(groups.sizes.map(Double.init)),
                decimals: Decimals(repeating: 0, count: groups.count))
            return Column(aggregate.name?.text ?? "count", sizes)
        }
        let column = try self.column(atom, of: table)
        var result = try self.aggregate(function, column, groups, atom.place, &totals)
        result.name =
            try aggregate.name.map { name throws(QueryError) in try bound(name).text }
            ?? "\(function)_\(column.name)"
        return result
    }

    /// What a function gives for each group of rows. Figures of one group must have one unit.
    func aggregate(
        _ function: String, _ column: Column, _ groups: Groups, _ place: Place
    ) throws(QueryError) -> Column {
        var totals: [String: NumberAggregate] = [:]
        return try aggregate(function, column, groups, place, &totals)
    }

    /// - Parameter known: what earlier functions found out about the columns, by name.
    func aggregate(
        _ function: String, _ column: Column, _ groups: Groups, _ place: Place,
        _ known: inout [String: NumberAggregate]
    ) throws(QueryError) -> Column {
        switch function {
        case "count":
            var counts = [Int](repeating: 0, count: groups.count)
            let data = column.data
            groups.visit { row, group in if !data[row].isMissing { counts[group] += 1 } }
            return Column("count", NumberColumn(counts))
        case "first", "last":
            var rows = [Int32](repeating: -1, count: groups.count)
            let data = column.data
            groups.visit { row, group in
                if rows[group] < 0 || function == "last", !data[row].isMissing { rows[group] = Int32(row) }
            }
            return column.gathering(rows)
        default: break
        }
        let cells = column.cells
        guard case .number(let numbers) = cells.data else {
            guard function == "min" || function == "max", column.type != .list else {
                throw QueryError(
                    .wrongType(name: column.name, holds: column.type, needed: .number), place.span)
            }
            return column.gathering(best(groups, RowOrder(column, descending: function == "max")))
        }
        let totals = known[column.name] ?? NumberAggregate(cells.with(numbers), groups)
        known[column.name] = totals
        if case .perCell(let units) = numbers.units, let mixed = totals.mixedGroup {
            var codes: [Int32] = []
            groups.visit { row, group in
                let row = cells.row(row)
                if group == mixed, row >= 0, !numbers.values[row].isNaN, !codes.contains(units.codes[row]) {
                    codes.append(units.codes[row])
                }
            }
            let names = codes.map { $0 < 0 ? "" : units.dictionary[$0] }
            throw QueryError(
                .mixedUnits(operation: function, column: column.name, units: names), place.span)
        }
        if totals.leftOut > 0 { note(.leftOut(column: column.name, rows: totals.leftOut)) }
        let result = figures(function, column, groups, totals)
        guard case .perCell(let units) = numbers.units else {
            return Column(column.name, result.with(units: numbers.units))
        }
        return Column(column.name, result.with(units: .perCell(totals.units(units))))
    }

    private func figures(
        _ function: String, _ column: Column, _ groups: Groups, _ totals: NumberAggregate
    ) -> NumberColumn {
        if function == "sum" { return totals.sums }
        if function == "mean" { return totals.means }
        guard case .number(let numbers) = column.data else { preconditionFailure("a column of numbers") }
        var values: [Double] = []
        var decimals: [Int8] = []
        values.reserveCapacity(groups.count)
        decimals.reserveCapacity(groups.count)
        func append(_ figure: (value: Double, decimals: Int)) {
            values.append(figure.value)
            decimals.append(Int8(clamping: figure.decimals))
        }
        if function == "median" {
            var lists = [[Int32]](repeating: [], count: groups.count)
            groups.visit { row, group in
                if !numbers.values[row].isNaN { lists[group].append(Int32(row)) }
            }
            for rows in lists {
                append(
                    Statistics.median(
                        rows.map { numbers.values[Int($0)] }, rows.map { Int(numbers.decimals[Int($0)]) }))
            }
        } else {
            for row in best(groups, RowOrder(column, descending: function == "max")) {
                append(row < 0 ? (.nan, 0) : (numbers.values[Int(row)], Int(numbers.decimals[Int(row)])))
            }
        }
        return NumberColumn(values: values, decimals: decimals)
    }

    /// The first row of each group that no other precedes; -1 where all are missing.
    private func best(_ groups: Groups, _ order: RowOrder) -> [Int32] {
        var best = [Int32](repeating: -1, count: groups.count)
        groups.visit { row, group in
            guard !order.isMissing(row) else { return }
            if best[group] < 0 || order.precedes(row, Int(best[group])) == true { best[group] = Int32(row) }
        }
        return best
    }
}
