import Tables

extension Interval {
    /// What the figure of an observation may stand for: what it was rounded from, and beside it what its bound leaves
    /// open. 约 and 近 leave 5 %, 余 and 超 a quarter, 以上 everything.
    init?(figure row: Int, of view: ObservationView) {
        guard let value = view.values[row], let rounded = Interval(view.values, row) else { return nil }
        let high = Interval(view.highs, row)?.high
        self.init(rounded, value, view.bounds[row], high: high, about: 0.05, beyond: 0.25)
    }

    /// What the growth that an observation states may stand for, in percent.
    init?(growth row: Int, of view: ObservationView) {
        guard let rate = view.growths[row], let rounded = Interval(view.growths, row) else { return nil }
        let high = Interval(view.growthHighs, row)?.high
        // Rates are small: about 8 % may be 7.5 %.
        let about = max(0.05, 0.5 / max(rate.magnitude, 0.1))
        let beyond = max(0.25, 1 / max(rate.magnitude, 0.1))
        self.init(
            rounded, rate, Bounds.ofGrowth(view.growthBounds[row], rate), high: high, about: about,
            beyond: beyond)
    }

    private init(
        _ rounded: Interval, _ value: Double, _ bound: String?, high: Double?, about: Double, beyond: Double
    ) {
        self = rounded
        let size = value.magnitude
        switch bound {
        case "ge": self = Interval(low: value, high: .infinity)
        case "le": self = Interval(low: -.infinity, high: value)
        case "gt": self = Interval(low: value, high: value + size * beyond)
        case "lt": self = Interval(low: value - size * beyond, high: value)
        case "approx": self = Interval(low: value - size * about, high: value + size * about)
        case "range": self.high = high ?? rounded.high
        default: break
        }
    }
}
