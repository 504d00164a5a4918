import Tables

extension Execution {
    /// What a function makes of its arguments, for each row of a table.
    func call(_ name: Atom, _ arguments: [Expression], _ table: Table) throws(QueryError) -> Operand {
        if let aggregate = Keyword.name(name.text, .aggregate) {
            return try total(aggregate, name, arguments, table)
        }
        let call = FunctionCall(name: name, arguments: arguments, table: table)
        switch Keyword.name(name.text, .function) {
        case "abs": return try mapped(call) { ($0.magnitude, $1) }
        case "floor": return try mapped(call) { value, _ in (value.rounded(.down), 0) }
        case "ceil": return try mapped(call) { value, _ in (value.rounded(.up), 0) }
        case "round": return try round(call)
        case "year": return try partOfPeriod(call) { $0.year }
        case "quarter": return try partOfPeriod(call, Self.quarter)
        case "month": return try partOfPeriod(call) { $0.months == 1 ? Int($0.start) % 12 + 1 : nil }
        case "length": return try length(call)
        case "left": return try cut(call) { String($0.prefix($1)) }
        case "right": return try cut(call) { String($0.suffix($1)) }
        case "replace": return try replace(call)
        case "concat": return try concat(call)
        case "if": return try choice(call)
        case "coalesce": return try coalesce(call)
        case "share": return try share(call)
        case "yoy": return try growth(call, years: 1, annual: false)
        case "cagr": return try growth(call, years: nil, annual: true)
        case "implied": return try impliedBase(call)
        case "parent": return try parent(call)
        default:
            let names = Keyword.spellings(of: .function) + Keyword.spellings(of: .aggregate)
            throw QueryError(
                .unknownFunction(name.text, nearest: Spelling.nearest(to: name.text, in: names)),
                name.place.span)
        }
    }

    // MARK: Arguments

    func expect(_ call: FunctionCall, _ count: ClosedRange<Int>) throws(QueryError) {
        guard count.contains(call.arguments.count) else {
            let needed = call.arguments.count < count.lowerBound ? count.lowerBound : count.upperBound
            throw QueryError(
                .wrongArgumentCount(
                    function: call.name.text, needed: needed, given: call.arguments.count),
                call.name.place.span)
        }
    }

    /// An argument that must be of a type.
    func argument(_ place: Int, of call: FunctionCall, as type: QueryError.ValueType) throws(QueryError)
        -> Operand
    {
        let expression = call.arguments[place]
        let operand = try operand(expression, call.table)
        guard operand.type == type else {
            let text = source.slice(expression.place.span)
            throw QueryError(.wrongType(name: text, holds: operand.type, needed: type), expression.place.span)
        }
        return operand
    }

    /// An argument that is a whole number for all rows.
    func count(_ place: Int, of call: FunctionCall) throws(QueryError) -> Int {
        let expression = call.arguments[place]
        guard case .atom(let atom) = expression.kind else {
            throw QueryError(.notACount(source.slice(expression.place.span)), expression.place.span)
        }
        return try count(atom)
    }

    /// An argument that is a column of numbers.
    func numbers(_ place: Int, of call: FunctionCall) throws(QueryError) -> NumberColumn {
        let operand = try argument(place, of: call, as: .number)
        guard case .number(let numbers) = operand.column(call.table.rowCount).data else {
            preconditionFailure("a number was asked for")
        }
        return numbers
    }

    // MARK: Numbers

    private func mapped(_ call: FunctionCall, _ change: (Double, Int8) -> (Double, Int8)) throws(QueryError)
        -> Operand
    {
        try expect(call, 1...1)
        return mapped(try argument(0, of: call, as: .number), change)
    }

    private func mapped(_ operand: Operand, _ change: (Double, Int8) -> (Double, Int8)) -> Operand {
        switch operand {
        case .number(let quantity):
            let (value, decimals) = change(quantity.value, Int8(clamping: quantity.decimals))
            return .number(Quantity(value, decimals: Int(decimals), unit: quantity.unit))
        case .column(let column):
            guard case .number(let numbers) = column.data else { return operand }
            let changed = numbers.values.indices.map { change(numbers.values[$0], numbers.decimals[$0]) }
            let result = NumberColumn(
                values: changed.map(\.0), decimals: changed.map(\.1), units: numbers.units)
            return .column(Column(column.name, result))
        default: return operand
        }
    }

    private func round(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...2)
        let digits = call.arguments.count == 1 ? 0 : min(15, try count(1, of: call))
        return mapped(try argument(0, of: call, as: .number)) { value, _ in
            (Double(DecimalText.write(value, decimals: digits)) ?? value, Int8(digits))
        }
    }

    // MARK: Periods

    private func partOfPeriod(_ call: FunctionCall, _ part: (Period) -> Int?) throws(QueryError) -> Operand {
        try expect(call, 1...1)
        switch try argument(0, of: call, as: .period) {
        case .period(let period):
            return .number(Quantity(part(period).map(Double.init) ?? .nan, decimals: 0))
        case .column(let column):
            guard case .period(let periods) = column.data else { return .column(column) }
            return .column(
                Column("", NumberColumn((0..<periods.count).map { periods[$0].flatMap(part) })))
        case let other: return other
        }
    }

    /// The quarter that a period lies in.
    private static func quarter(_ period: Period) -> Int? {
        let first = Int(period.start) % 12
        return period.months <= 3 - Int32(first % 3) ? first / 3 + 1 : nil
    }

    // MARK: Choices

    private func choice(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 3...3)
        let truths = try truths(call.arguments[0], call.table)
        return try combined(call, [1, 2]) { row, columns in
            truths[row] == Truth.yes ? columns[0] : columns[1]
        }
    }

    private func coalesce(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...20)
        return try combined(call, Array(call.arguments.indices)) { row, columns in
            columns.first { !$0[row].isMissing } ?? columns[0]
        }
    }

    /// A column whose cells come from several arguments of one type.
    private func combined(
        _ call: FunctionCall, _ places: [Int], _ pick: (Int, [Column]) -> Column
    ) throws(QueryError) -> Operand {
        let count = call.table.rowCount
        let type = try operand(call.arguments[places[0]], call.table).type
        var columns: [Column] = []
        for place in places { columns.append(try argument(place, of: call, as: type).column(count)) }
        let chosen = (0..<count).map { pick($0, columns) }
        return .column(Column("", Operand.data(type, chosen)))
    }
}

/// A function and what it is applied to.
struct FunctionCall {
    var name: Atom
    var arguments: [Expression]
    var table: Table
}
