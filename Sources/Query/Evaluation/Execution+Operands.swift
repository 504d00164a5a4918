import Tables

extension Execution {
    /// What an expression stands for in a table.
    func operand(_ expression: Expression, _ table: Table) throws(QueryError) -> Operand {
        switch expression.kind {
        case .atom(let atom): return try operand(atom, table)
        case .negate(let inner):
            let zero = Operand.number(Quantity(0, decimals: 0))
            return try combine(zero, .subtract, try operand(inner, table), expression, table)
        case .arithmetic(let left, let operation, let right):
            let left = try operand(left, table)
            return try combine(left, operation, try operand(right, table), expression, table)
        case .call(let function, let arguments): return try call(function, arguments, table)
        default: return .condition(try truths(expression, table))
        }
    }

    private func operand(_ atom: Atom, _ table: Table) throws(QueryError) -> Operand {
        let atom = try bound(atom)
        switch atom.kind {
        case .number(let number):
            guard let quantity = Quantity(number, scale: scale) else {
                throw QueryError(
                    .unknownUnit(number.suffix, nearest: nearestUnits(number.suffix)), atom.place.span)
            }
            return .number(quantity)
        case .period(_, let period): return .period(period)
        case .range: return .period(try period(atom))
        case .quoted(let text): return find(text, in: table).map(Operand.column) ?? .text(text)
        default: return .column(try column(atom, of: table))
        }
    }

    // MARK: Aggregates

    /// An aggregate over the whole table, as one value for all rows.
    func total(
        _ function: String, _ name: Atom, _ arguments: [Expression], _ table: Table
    ) throws(QueryError) -> Operand {
        let table = total ?? table
        guard let argument = arguments.first else {
            guard function == "count" else {
                throw QueryError(
                    .wrongArgumentCount(function: name.text, needed: 1, given: 0), name.place.span)
            }
            return .number(Quantity(Double(table.rowCount), decimals: 0))
        }
        guard arguments.count == 1, case .column(let column) = try operand(argument, table) else {
            throw QueryError(
                .wrongArgumentCount(function: name.text, needed: 1, given: arguments.count), name.place.span)
        }
        let result = try aggregate(function, column, Groups(whole: table.rowCount), argument.place)
        switch result[0] {
        case .number(let value, let decimals):
            guard case .number(let numbers) = result.data else { return .column(column) }
            return .number(Quantity(value, decimals: decimals, unit: numbers.unit(0)))
        case .text(let text): return .text(text)
        case .period(let period): return .period(period)
        default: return .number(Quantity(.nan, decimals: 0))
        }
    }
}

extension Expression {
    /// Whether it is one value for the whole table: aggregates, and nothing else of its columns.
    var isAboutTable: Bool {
        switch kind {
        case .atom(let atom): if case .word = atom.kind { false } else { true }
        case .negate(let operand), .not(let operand), .isNull(let operand, _): operand.isAboutTable
        case .arithmetic(let left, _, let right), .logic(let left, _, let right):
            left.isAboutTable && right.isAboutTable
        case .comparison(let left, _, let right):
            left.isAboutTable && (right.isAboutTable || left.isAggregate)
        case .member(let left, _, _), .within(let left, _, _): left.isAboutTable
        case .call(let name, let arguments):
            Keyword.name(name.text, .aggregate) != nil || arguments.allSatisfy(\.isAboutTable)
        }
    }

    private var isAggregate: Bool {
        if case .call(let name, _) = kind { Keyword.name(name.text, .aggregate) != nil } else { false }
    }
}
