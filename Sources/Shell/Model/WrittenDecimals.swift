import Extraction

/// How many digits stand behind the point of a number as the report wrote it; -1 where nothing tells.
struct WrittenDecimals {
    private let figures: ArraySlice<Figure>

    init(_ observation: Observation, in extract: Extract) {
        figures = extract.figures[observation.figures]
    }

    func of(_ value: Double, as role: Role) -> Int {
        figures.first { $0.role == role && $0.value == value }?.decimals ?? -1
    }

    /// Of the amount in the base unit: a factor that is a power of ten only moves the point.
    func of(amount: Double, value: Double) -> Int {
        let decimals = of(value, as: .value)
        guard decimals >= 0, value != 0 else { return decimals }
        var power = 1.0
        for places in 0...12 {
            if (amount / value / power - 1).magnitude < 1e-9 { return max(0, decimals - places) }
            power *= 10
        }
        return -1
    }
}
