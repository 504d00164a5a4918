/// Periods as codes into the different ones of the column; -1 where there is none.
public struct PeriodColumn: Sendable {
    public internal(set) var codes: Codes
    /// The different periods, as they first appear.
    public private(set) var periods: [Period]
    private var places: [Period: Int32]

    public init(_ periods: some Sequence<Period?> = EmptyCollection()) {
        codes = Codes()
        self.periods = []
        places = [:]
        for period in periods { append(period) }
    }

    /// Codes that are all below the number of periods, of which none is there twice.
    public init(codes: Codes, periods: [Period]) {
        self.codes = codes
        self.periods = periods
        places = Dictionary(zip(periods, 0...)) { first, _ in first }
    }

    public var count: Int { codes.count }

    public mutating func append(_ period: Period?) {
        codes.append(period.map { code(of: $0) } ?? -1)
    }

    /// The code of a period, new where it has none yet.
    mutating func code(of period: Period) -> Int32 {
        if let code = places[period] { return code }
        let code = Int32(periods.count)
        places[period] = code
        periods.append(period)
        return code
    }

    public subscript(row: Int) -> Period? {
        let code = codes[row]
        return code < 0 ? nil : periods[Int(code)]
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> PeriodColumn {
        var column = self
        column.codes = codes.gathering(rows)
        return column
    }

    /// The same cells with their postings, for a column that many queries go over.
    public func indexed() -> PeriodColumn {
        var column = self
        column.codes = codes.indexed()
        return column
    }
}
