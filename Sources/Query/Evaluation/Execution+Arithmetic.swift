import Tables

extension Execution {
    /// Sums keep the left side's unit and the most decimals; products and quotients have no unit and as many
    /// significant digits as the more precise side. Plain numbers of the query are exact.
    func combine(
        _ left: Operand, _ operation: Expression.Arithmetic, _ right: Operand, _ expression: Expression,
        _ table: Table
    ) throws(QueryError) -> Operand {
        for side in [left, right] where side.type != .number {
            let name = source.slice(expression.place.span)
            throw QueryError(.wrongType(name: name, holds: side.type, needed: .number), expression.place.span)
        }
        if case .number(let a) = left, case .number(let b) = right {
            let result = combine(Term(a), operation, Term(b), factor(from: b.unit, to: a.unit ?? b.unit))
            if result.value.isNaN, a.unit != nil, b.unit != nil, operation == .add || operation == .subtract {
                throw mixed(operation, [a.unit ?? "", b.unit ?? ""], expression)
            }
            return .number(Quantity(result.value, decimals: result.decimals, unit: result.unit))
        }
        var values: [Double] = []
        var decimals: [Int8] = []
        var units = TextColumn()
        for row in 0..<table.rowCount {
            let a = Term(left, row)
            let b = Term(right, row)
            let factor = factor(from: b.unit, to: a.unit ?? b.unit)
            if factor.isNaN, operation == .add || operation == .subtract, !a.value.isNaN, !b.value.isNaN {
                throw mixed(operation, [a.unit ?? "", b.unit ?? ""], expression)
            }
            let result = combine(a, operation, b, factor)
            values.append(result.value)
            decimals.append(Int8(clamping: result.decimals))
            units.append(result.unit)
        }
        let hasUnits = units.codes.contains { $0 >= 0 }
        return .column(
            Column(
                "",
                NumberColumn(values: values, decimals: decimals, units: hasUnits ? .perCell(units) : .none)))
    }

    private func mixed(
        _ operation: Expression.Arithmetic, _ units: [String], _ expression: Expression
    ) -> QueryError {
        QueryError(
            .mixedUnits(
                operation: operation.rawValue, column: source.slice(expression.place.span), units: units),
            expression.place.span)
    }

    /// One side of an operation in one row.
    private struct Term {
        var value: Double
        var decimals: Int
        var unit: String?
        /// A plain number of the query carries no precision of its own.
        var isExact: Bool

        init(_ quantity: Quantity) {
            (value, decimals, unit, isExact) = (quantity.value, quantity.decimals, quantity.unit, true)
        }

        init(_ numbers: NumberColumn, _ row: Int) {
            (value, decimals) = (numbers.values[row], Int(numbers.decimals[row]))
            (unit, isExact) = (numbers.unit(row), false)
        }

        init(_ operand: Operand, _ row: Int) {
            switch operand {
            case .number(let quantity): self.init(quantity)
            case .column(let column):
                guard case .number(let numbers) = column.data else {
                    preconditionFailure("a number was asked for")
                }
                self.init(numbers, row)
            default: preconditionFailure("a number was asked for")
            }
        }

        var significant: Int {
            isExact || value.isNaN ? 0 : DecimalText.significantDigits(value, decimals: decimals)
        }
    }

    private func combine(
        _ a: Term, _ operation: Expression.Arithmetic, _ b: Term, _ factor: Double
    ) -> (value: Double, decimals: Int, unit: String?) {
        switch operation {
        case .add, .subtract:
            let right = b.value * factor
            let value = operation == .add ? a.value + right : a.value - right
            let shift =
                factor == 1 ? b.decimals : DecimalText.decimals(right, significant: max(1, b.significant))
            return (value, max(a.decimals, shift), a.unit ?? b.unit)
        case .multiply, .divide:
            // A quotient of two amounts of one dimension is a plain ratio.
            let right = operation == .divide && !factor.isNaN ? b.value * factor : b.value
            let value = operation == .multiply ? a.value * right : a.value / right
            guard value.isFinite else { return (.nan, 0, nil) }
            let digits = max(a.significant, b.significant)
            return (value, digits == 0 ? -1 : DecimalText.decimals(value, significant: digits), nil)
        }
    }
}
