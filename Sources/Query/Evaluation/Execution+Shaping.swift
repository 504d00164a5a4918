import Tables

extension Execution {
    func select(_ table: Table, _ names: [Atom]) throws(QueryError) -> Table {
        table.selecting(try columns(names, of: table).map(\.name))
    }

    /// Columns by name, none twice.
    func columns(_ names: [Atom], of table: Table) throws(QueryError) -> [Column] {
        var columns: [Column] = []
        for name in names {
            let column = try column(name, of: table)
            guard !columns.contains(where: { $0.name == column.name }) else {
                throw QueryError(.repeatedColumn(column.name), name.place.span)
            }
            columns.append(column)
        }
        return columns
    }

    func derive(_ table: Table, _ derivations: [Derivation]) throws(QueryError) -> Table {
        var table = table
        for derivation in derivations {
            let name = try bound(derivation.name).text
            let operand = try operand(derivation.expression, table)
            table.set(Column(name, operand.column(table.rowCount).data))
        }
        return table
    }

    func take(_ table: Table, _ atom: Atom) throws(QueryError) -> Table {
        let count = try count(atom)
        return count >= table.rowCount ? table : table.gathering(Array(0..<Int32(count)))
    }

    /// The first row of each combination, with the links of all.
    func distinct(_ table: Table, _ names: [Atom]) throws(QueryError) -> Table {
        let chosen = names.isEmpty ? table : try select(table, names)
        let groups = Grouping(chosen.columns, rowCount: table.rowCount)
        var result = chosen.gathering(groups.firstRows)
        result.links = groups.links(of: table)
        return result
    }

    // MARK: Order

    /// All rows in order, or only the first of them.
    func sort(_ table: Table, _ keys: [SortKey], first limit: Int? = nil) throws(QueryError) -> Table {
        var orders: [RowOrder] = []
        var isByUnit = false
        for key in keys {
            let column = try column(key.column, of: table)
            orders.append(RowOrder(amounts(column, isByUnit: isByUnit), descending: key.descending))
            isByUnit = isByUnit || column.name == "unit" || column.name == "base_unit"
        }
        return table.gathering(RowOrder.rows(table.rowCount, by: orders, first: limit))
    }

    /// A column of figures in several units of one dimension, counted in its base unit so that they can be ordered.
    /// Figures of several dimensions have no order among each other: a note says so, unless the rows are in the order
    /// of their units already.
    private func amounts(_ column: Column, isByUnit: Bool) -> Column {
        let cells = column.cells
        guard case .number(let numbers) = cells.data, case .perCell(let units) = numbers.units else {
            return column
        }
        let (values, codes) = (cells.with(numbers.values), cells.with(units.codes))
        if codes.isSame(column.count) { return column }
        let all = Groups(whole: column.count)
        let used = Parallel.map(Parallel.ranges(count: column.count, atLeast: 1 << 15)) { places in
            var isUsed = [Bool](repeating: false, count: units.dictionary.count + 1)
            let part = Groups.Part(groups: 0..<1, places: places)
            all.visitFigures(part, values, codes) { (_, code: Int32) in isUsed[Int(code) + 1] = true }
            return isUsed
        }
        let names = units.dictionary.values.enumerated().filter { code, _ in
            used.contains { $0[code + 1] }
        }.map(\.element)
        guard names.count > 1 else { return column }
        if !isByUnit, Set(names.map(scale.base)).count > 1 {
            note(.mixedUnits(column: column.name, units: names))
        }
        let factors = units.dictionary.values.map { scale.meaning($0)?.factor ?? 1 }
        let amounts = (0..<column.count).map { place in
            let row = cells.row(place)
            if row < 0 { return Double.nan }
            let code = Int(units.codes[row])
            return code < 0 ? numbers.values[row] : numbers.values[row] * factors[code]
        }
        return Column(
            column.name,
            NumberColumn(values: Numbers(amounts), decimals: Decimals(repeating: 0, count: amounts.count)))
    }
}
