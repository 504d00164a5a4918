import Tables

extension Execution {
    /// One row for each combination of the columns. A list column parts its rows: one with two offices counts in both.
    func group(_ table: Table, _ names: [Atom], _ aggregates: [Aggregate]) throws(QueryError) -> Table {
        var table = table
        for column in try columns(names, of: table) {
            if case .list(let lists) = column.data { table = unfold(table, column, lists) }
        }
        let keys = try columns(names, of: table)
        let grouping = Grouping(keys, rowCount: table.rowCount)
        let groups = keys.isEmpty && grouping.groups.isEmpty ? [[]] : grouping.groups
        var result = Table(
            columns: keys.map { $0.gathering(grouping.firstRows) },
            links: keys.isEmpty && grouping.groups.isEmpty ? .none : grouping.links(of: table),
            rowCount: groups.count)
        let asked =
            aggregates.isEmpty
            ? [Aggregate(name: nil, function: Atom(.word("count")), column: nil)] : aggregates
        for aggregate in asked {
            let column = try self.aggregate(aggregate, table, groups)
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

    private func aggregate(_ aggregate: Aggregate, _ table: Table, _ groups: [[Int32]]) throws(QueryError)
        -> Column
    {
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
            return Column(aggregate.name?.text ?? "count", NumberColumn(groups.map(\.count)))
        }
        let column = try self.column(atom, of: table)
        var result = try self.aggregate(function, column, groups: groups, atom.place)
        result.name =
            try aggregate.name.map { name throws(QueryError) in try bound(name).text }
            ?? "\(function)_\(column.name)"
        return result
    }

    /// What a function gives for each group of rows. Figures of one group must have one unit.
    func aggregate(
        _ function: String, _ column: Column, groups: [[Int32]], _ place: Place
    ) throws(QueryError) -> Column {
        if function == "count" {
            return Column("count", NumberColumn(groups.map { $0.count { !column[Int($0)].isMissing } }))
        }
        if function == "first" || function == "last" {
            let rows = groups.map { group in
                (function == "first"
                    ? group.first { !column[Int($0)].isMissing }
                    : group.last { !column[Int($0)].isMissing }) ?? -1
            }
            return column.gathering(rows)
        }
        guard case .number(let numbers) = column.data else {
            guard function == "min" || function == "max", column.type != .list else {
                throw QueryError(
                    .wrongType(name: column.name, holds: column.type, needed: .number), place.span)
            }
            let order = RowOrder(column, descending: function == "max")
            return column.gathering(groups.map { best($0, order) })
        }
        var values: [Double] = []
        var decimals: [Int8] = []
        var units = TextColumn()
        var leftOut = 0
        for group in groups {
            let rows = group.filter { !numbers.values[Int($0)].isNaN }
            leftOut += group.count - rows.count
            let unit = try commonUnit(rows, numbers, function, column.name, place)
            let (value, digits) = Statistics.of(
                function, rows.map { numbers.values[Int($0)] }, rows.map { Int(numbers.decimals[Int($0)]) })
            values.append(value)
            decimals.append(Int8(clamping: digits))
            units.append(unit)
        }
        if leftOut > 0 { note(.leftOut(column: column.name, rows: leftOut)) }
        let kept: NumberColumn.Units =
            if case .perCell = numbers.units { .perCell(units) } else { numbers.units }
        return Column(column.name, NumberColumn(values: values, decimals: decimals, units: kept))
    }

    private func best(_ rows: [Int32], _ order: RowOrder) -> Int32 {
        var best: Int32 = -1
        for row in rows where !order.isMissing(Int(row)) {
            if best < 0 || order.precedes(Int(row), Int(best)) == true { best = row }
        }
        return best
    }

    /// The unit that these rows' figures share.
    func commonUnit(
        _ rows: [Int32], _ numbers: NumberColumn, _ operation: String, _ name: String, _ place: Place
    ) throws(QueryError) -> String? {
        guard case .perCell(let column) = numbers.units else { return numbers.unit(0) }
        var codes: [Int32] = []
        for row in rows where !codes.contains(column.codes[Int(row)]) { codes.append(column.codes[Int(row)]) }
        guard codes.count <= 1 else {
            let names = codes.map { $0 < 0 ? "" : column.dictionary[$0] }
            throw QueryError(.mixedUnits(operation: operation, column: name, units: names), place.span)
        }
        return codes.first.flatMap { $0 < 0 ? nil : column.dictionary[$0] }
    }
}
