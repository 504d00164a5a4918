import Tables

/// Computed percentages.
enum Percent {
    /// As many digits behind the point as the figures carry that they were computed from, and two at most: however
    /// long the figures are, nothing is known to a thousandth of a percent.
    static func decimals(_ value: Double, significant: Int) -> Int {
        min(2, DecimalText.decimals(value, significant: significant))
    }
}
