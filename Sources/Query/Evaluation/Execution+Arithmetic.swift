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
            let unit = operation.keepsUnit ? a.unit ?? b.unit : nil
            let factor = factor(from: b.unit, to: a.unit ?? b.unit)
            let value = operation.value(a.value, b.value, factor: factor)
            if value.isNaN, a.unit != nil, b.unit != nil, operation.keepsUnit {
                throw mixed(operation, [a.unit ?? "", b.unit ?? ""], expression)
            }
            let decimals = operation.decimals(value, Term(a), Term(b), factor: factor)
            return .number(Quantity(value, decimals: Int(decimals), unit: unit))
        }
        let (a, b) = (Side(left), Side(right))
        // The factor for each pair of units, looked up once.
        let (used, usedOther) = (a.used, b.used)
        let factors = a.units.indices.flatMap { own in
            b.units.indices.map { other in
                used[own] && usedOther[other]
                    ? factor(from: b.units[other], to: a.units[own] ?? b.units[other]) : 1
            }
        }
        let rowFactor = { @Sendable (row: Int) in factors[a.unit(row) * b.units.count + b.unit(row)] }
        if operation.keepsUnit, factors.contains(where: { $0.isNaN }) {
            for row in 0..<table.rowCount
            where rowFactor(row).isNaN && !a.value(row).isNaN && !b.value(row).isNaN {
                throw mixed(
                    operation, [a.units[a.unit(row)] ?? "", b.units[b.unit(row)] ?? ""], expression)
            }
        }
        let values = Parallel.fill(count: table.rowCount) { rows, values in
            for row in rows {
                values[row] = operation.value(a.value(row), b.value(row), factor: rowFactor(row))
            }
        }
        let decimals = Decimals(count: table.rowCount) { row in
            operation.decimals(values[row], a.term(row), b.term(row), factor: rowFactor(row))
        }
        return .column(
            Column(
                "",
                NumberColumn(
                    values: Numbers(values), decimals: decimals,
                    units: operation.keepsUnit ? units(a, b, table.rowCount) : .none)))
    }

    /// The units of a sum: those of the left side, and where it has none those of the right.
    private func units(_ a: Side, _ b: Side, _ count: Int) -> NumberColumn.Units {
        if a.units.count == 1, b.units.count == 1, a.units[0] == nil, b.units[0] == nil { return .none }
        var units = TextColumn()
        for row in 0..<count { units.append(a.units[a.unit(row)] ?? b.units[b.unit(row)]) }
        return units.codes.contains { $0 >= 0 } ? .perCell(units) : .none
    }

    private func mixed(
        _ operation: Expression.Arithmetic, _ units: [String], _ expression: Expression
    ) -> QueryError {
        QueryError(
            .mixedUnits(
                operation: operation.rawValue, column: source.slice(expression.place.span), units: units),
            expression.place.span)
    }

    /// One side of an operation: a column, or one number for all rows.
    private struct Side: Sendable {
        private let values: [Double]
        private let decimals: Decimals
        private let constant: Term
        private let isConstant: Bool
        private let unitCodes: [Int32]
        /// The units by their places, that of cells without one first; only one where all cells have the same.
        let units: [String?]

        init(_ operand: Operand) {
            switch operand {
            case .number(let quantity):
                (values, decimals, unitCodes) = ([], Decimals(), [])
                (constant, isConstant, units) = (Term(quantity), true, [quantity.unit])
            case .column(let column):
                guard case .number(let numbers) = column.data else {
                    preconditionFailure("a number was asked for")
                }
                (values, decimals) = (numbers.values.dense, numbers.decimals)
                (constant, isConstant) = (Term(Quantity(.nan, decimals: 0)), false)
                switch numbers.units {
                case .none: (unitCodes, units) = ([], [nil])
                case .fixed(let unit): (unitCodes, units) = ([], [unit])
                case .perCell(let column):
                    (unitCodes, units) = (column.codes.dense, [nil] + column.dictionary.values)
                }
            default: preconditionFailure("a number was asked for")
            }
        }

        func value(_ row: Int) -> Double { isConstant ? constant.value : values[row] }

        func term(_ row: Int) -> Term {
            if isConstant { return constant }
            return Term(value: values[row], decimals: Int(decimals[row]), isExact: false)
        }

        /// Whether some row has the unit in each place.
        var used: [Bool] {
            if unitCodes.isEmpty { return [true] }
            var used = [Bool](repeating: false, count: units.count)
            for code in unitCodes { used[Int(code) + 1] = true }
            return used
        }

        /// The place of a row's unit.
        func unit(_ row: Int) -> Int { unitCodes.isEmpty ? 0 : Int(unitCodes[row]) + 1 }
    }
}

/// One side of an operation in one row.
private struct Term {
    var value: Double
    var decimals: Int
    /// A plain number of the query carries no precision of its own.
    var isExact: Bool

    init(value: Double, decimals: Int, isExact: Bool) {
        (self.value, self.decimals, self.isExact) = (value, decimals, isExact)
    }

    init(_ quantity: Quantity) {
        (value, decimals, isExact) = (quantity.value, quantity.decimals, true)
    }

    var significant: Int {
        isExact || value.isNaN ? 0 : DecimalText.significantDigits(value, decimals: decimals)
    }
}

extension Expression.Arithmetic {
    /// Whether the result counts what the sides count.
    fileprivate var keepsUnit: Bool { self == .add || self == .subtract }

    /// - Parameter factor: of the right side's unit in the left one's. A quotient of two amounts of one dimension is a
    ///   plain ratio.
    @inline(__always) fileprivate func value(_ a: Double, _ b: Double, factor: Double) -> Double {
        let value =
            switch self {
            case .add: a + b * factor
            case .subtract: a - b * factor
            case .multiply: a * b
            case .divide: a / (factor.isNaN ? b : b * factor)
            }
        return value.isFinite || keepsUnit ? value : .nan
    }

    /// - Parameter value: the result.
    fileprivate func decimals(_ value: Double, _ a: Term, _ b: Term, factor: Double) -> Int8 {
        guard keepsUnit else {
            if value.isNaN { return 0 }
            let digits = max(a.significant, b.significant)
            return digits == 0 ? -1 : Int8(clamping: DecimalText.decimals(value, significant: digits))
        }
        let shift =
            factor == 1
            ? b.decimals : DecimalText.decimals(b.value * factor, significant: max(1, b.significant))
        return Int8(clamping: max(a.decimals, shift))
    }
}
