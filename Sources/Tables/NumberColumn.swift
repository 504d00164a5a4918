/// Numbers with what is needed to print them as they were written; NaN where there is none.
public struct NumberColumn: Sendable {
    /// What the numbers count.
    public enum Units: Sendable {
        case none
        /// One unit for all (% for growth).
        case fixed(String)
        /// A unit a cell.
        case perCell(TextColumn)
    }

    public private(set) var values: Numbers
    public private(set) var decimals: Decimals
    public private(set) var units: Units

    public init(values: [Double] = [], decimals: [Int8] = [], units: Units = .none) {
        self.init(
            values: values.isEmpty ? Numbers(missing: 0) : Numbers(values),
            decimals: decimals.isEmpty ? Decimals(repeating: 0, count: 0) : Decimals(decimals), units: units)
    }

    public init(values: Numbers, decimals: Decimals, units: Units = .none) {
        precondition(values.count == decimals.count, "a number without its decimals")
        self.values = values
        self.decimals = decimals
        self.units = units
    }

    /// Whole numbers.
    public init(_ numbers: some Sequence<Int?>) {
        self.init()
        for number in numbers { append(number.map(Double.init), decimals: 0) }
    }

    public var count: Int { values.count }

    /// A cell of a column without units or with one for all.
    public mutating func append(_ value: Double?, decimals: Int) {
        values.append(value ?? .nan)
        self.decimals.append(Int8(clamping: decimals))
    }

    /// A cell with its unit; an empty unit is missing.
    public mutating func append(_ value: Double?, decimals: Int, unit: String?) {
        append(value, decimals: decimals)
        guard case .perCell(var column) = units else {
            precondition(values.count == 1, "a column has units for all cells or for none")
            units = .perCell(TextColumn([unit]))
            return
        }
        units = .none  // so that the column below is the only owner of its storage
        column.append(unit)
        units = .perCell(column)
    }

    public subscript(row: Int) -> Double? {
        let value = values[row]
        return value.isNaN ? nil : value
    }

    public func unit(_ row: Int) -> String? {
        switch units {
        case .none: nil
        case .fixed(let unit): unit
        case .perCell(let column): column[row]
        }
    }

    /// The same numbers, counted in these units.
    public func with(units: Units) -> NumberColumn {
        NumberColumn(values: values, decimals: decimals, units: units)
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> NumberColumn {
        var units = units
        if case .perCell(let column) = units { units = .perCell(column.gathering(rows)) }
        return NumberColumn(
            values: values.gathering(rows), decimals: decimals.gathering(rows), units: units)
    }

    /// The same cells with what finds them fast, for a column that many queries go over.
    public func indexed() -> NumberColumn {
        var units = units
        if case .perCell(let column) = units { units = .perCell(column.indexed()) }
        return NumberColumn(values: values.indexed(), decimals: decimals, units: units)
    }
}
