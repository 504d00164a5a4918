/// A number of a query, with its magnitude counted in and its unit apart.
struct Quantity {
    var value: Double
    var decimals: Int
    var unit: String?

    init(_ value: Double, decimals: Int, unit: String? = nil) {
        self.value = value
        self.decimals = decimals
        self.unit = unit
    }

    /// 10亿元 is 10 in 亿元; 10亿 is 1 000 000 000; nil where nothing is known by the suffix's name.
    init?(_ literal: NumberLiteral, scale: UnitScale) {
        value = literal.value
        decimals = literal.decimals
        guard !literal.suffix.isEmpty else { return }
        if literal.suffix == "%" || scale.meaning(literal.suffix) != nil {
            unit = literal.suffix
            return
        }
        var rest = literal.suffix[...]
        while let first = rest.first, let magnitude = Self.magnitudes[first] {
            value *= magnitude
            decimals = max(0, decimals - String(Int(magnitude)).count + 1)
            rest.removeFirst()
        }
        guard !rest.isEmpty else { return }
        guard rest.count < literal.suffix.count, scale.meaning(String(rest)) != nil else { return nil }
        unit = String(rest)
    }

    private static let magnitudes: [Character: Double] = [
        "十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000,
    ]
}
