/// Periods as first month and length; a length of 0 where there is none.
public struct PeriodColumn: Sendable {
    public private(set) var starts: [Int32]
    public private(set) var months: [Int32]

    public init(_ periods: some Sequence<Period?> = EmptyCollection()) {
        starts = []
        months = []
        for period in periods { append(period) }
    }

    public var count: Int { starts.count }

    public mutating func append(_ period: Period?) {
        starts.append(period?.start ?? 0)
        months.append(period?.months ?? 0)
    }

    public subscript(row: Int) -> Period? {
        months[row] == 0 ? nil : Period(start: starts[row], months: months[row])
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> PeriodColumn {
        var column = PeriodColumn()
        column.starts = rows.map { $0 < 0 ? 0 : starts[Int($0)] }
        column.months = rows.map { $0 < 0 ? 0 : months[Int($0)] }
        return column
    }
}
