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

    public internal(set) var values: [Double]
    /// Digits behind the decimal point of each number as written; -1 where it prints in its shortest form.
    public internal(set) var decimals: [Int8]
    public internal(set) var units: Units

    public init(values: [Double] = [], decimals: [Int8] = [], units: Units = .none) {
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
        values[row].isNaN ? nil : values[row]
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
            values: rows.map { $0 < 0 ? .nan : values[Int($0)] },
            decimals: rows.map { $0 < 0 ? 0 : decimals[Int($0)] }, units: units)
    }
}
