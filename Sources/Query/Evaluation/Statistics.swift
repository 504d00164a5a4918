import Tables

/// Aggregates of numbers.
enum Statistics {
    /// The aggregate and the digits behind its point: sums and picked values keep what was written, means carry as
    /// many significant digits as their inputs. NaN of no numbers.
    static func of(_ function: String, _ values: [Double], _ decimals: [Int]) -> (
        value: Double, decimals: Int
    ) {
        guard !values.isEmpty else { return (.nan, 0) }
        switch function {
        case "sum": return (sum(values), written(decimals))
        case "min", "max":
            let place = values.indices.reduce(0) { best, place in
                (function == "min" ? values[place] < values[best] : values[place] > values[best])
                    ? place : best
            }
            return (values[place], decimals[place])
        case "median": return median(values, decimals)
        default: return mean(values, decimals)
        }
    }

    static func median(_ values: [Double], _ decimals: [Int]) -> (value: Double, decimals: Int) {
        guard !values.isEmpty else { return (.nan, 0) }
        let order = values.indices.sorted { values[$0] < values[$1] }
        let upper = order[order.count / 2]
        if order.count % 2 == 1 { return (values[upper], decimals[upper]) }
        let middle = [order[order.count / 2 - 1], upper]
        return mean(middle.map { values[$0] }, middle.map { decimals[$0] })
    }

    private static func mean(_ values: [Double], _ decimals: [Int]) -> (Double, Int) {
        let mean = sum(values) / Double(values.count)
        let digits = zip(values, decimals).map { DecimalText.significantDigits($0, decimals: $1) }.max() ?? 1
        return (mean, DecimalText.decimals(mean, significant: digits))
    }

    /// The most decimals of all; the shortest form where one has no written form.
    private static func written(_ decimals: [Int]) -> Int {
        decimals.contains(-1) ? -1 : decimals.max() ?? 0
    }

    /// Neumaier's sum, so that 0.1 + 0.2 … does not drift.
    private static func sum(_ values: [Double]) -> Double {
        var sum = 0.0
        var rest = 0.0
        for value in values {
            let next = sum + value
            rest += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
            sum = next
        }
        return sum + rest
    }
}
