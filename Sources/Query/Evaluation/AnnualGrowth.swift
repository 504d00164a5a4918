/// Rates over several years.
enum AnnualGrowth {
    /// The growth a year, in percent, that makes so many times of something in some years.
    static func of(_ ratio: Double, years: Int) -> Double {
        (root(ratio, years) - 1) * 100
    }

    /// The n-th root of a positive number, by Newton's method.
    private static func root(_ value: Double, _ n: Int) -> Double {
        var root = max(1, value)
        for _ in 0..<2000 {
            var power = 1.0
            for _ in 1..<n { power *= root }
            let next = root + (value / power - root) / Double(n)
            // It falls towards the root and stops falling where it is as near as it gets.
            guard next < root else { break }
            root = next
        }
        return root
    }
}
