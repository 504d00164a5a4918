import Tables

/// The numbers that a written one may have been rounded from.
struct Interval {
    var low: Double
    var high: Double

    init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// What a computed figure may be.
    init(_ figure: (value: Double, decimals: Int)) {
        let half = figure.decimals < 0 ? 0 : 0.5 * Self.power(-figure.decimals)
        self.init(low: figure.value - half, high: figure.value + half)
    }

    /// Half a unit of the last digit to either side; nil where the cell is missing.
    init?(_ column: NumberColumn, _ row: Int) {
        guard let value = column[row] else { return nil }
        let decimals = Int(column.decimals[row])
        let half = decimals < 0 ? 0 : 0.5 * Self.power(-decimals)
        self.init(low: value - half, high: value + half)
    }

    /// This much wider to either side.
    func widened(below: Double, above: Double) -> Interval { Interval(low: low - below, high: high + above) }

    func scaled(_ factor: Double) -> Interval { Interval(low: low * factor, high: high * factor) }

    /// The growth in percent of this against a base; nil where the base may be 0 or less.
    func growth(on base: Interval) -> Interval? {
        guard base.low > 0 else { return nil }
        let ends = [low / base.low, low / base.high, high / base.low, high / base.high]
        return Interval(low: ((ends.min() ?? 0) - 1) * 100, high: ((ends.max() ?? 0) - 1) * 100)
    }

    /// Whether they have a number in common, give or take what floating point loses.
    func touches(_ other: Interval) -> Bool {
        let slack = 1e-9 * max(1, high.magnitude, other.high.magnitude)
        return low <= other.high + slack && other.low <= high + slack
    }

    private static func power(_ exponent: Int) -> Double {
        Double("1e\(exponent)") ?? 1
    }
}
