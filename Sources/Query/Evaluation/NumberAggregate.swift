import Tables

/// Aggregates of the numbers of a column, group by group, in one pass over the rows.
struct NumberAggregate {
    private struct Total {
        var sum = 0.0
        /// What rounding took from the sum.
        var rest = 0.0
        var count: Int32 = 0
        /// The code of the unit; -1 where it has none.
        var unit: Int32 = -1
        /// The most of all; -1 where one number has no written form.
        var decimals: Int8 = 0
        /// The most significant digits of all.
        var digits: Int8 = 0
        var isMixed = false
    }

    private var totals: [Total]
    /// Rows without a number.
    private(set) var leftOut = 0

    init(_ numbers: NumberColumn, _ groups: Groups) {
        totals = Array(repeating: Total(), count: groups.count)
        let values = numbers.values.dense
        let decimals = numbers.decimals.dense
        let units: [Int32]? = if case .perCell(let column) = numbers.units { column.codes.dense } else { nil }
        var leftOut = 0
        totals.withUnsafeMutableBufferPointer { totals in
            groups.visit { row, group in
                let value = values[row]
                if value.isNaN {
                    leftOut += 1
                    return
                }
                var total = totals[group]
                if let units {
                    if total.count == 0 { total.unit = units[row] }
                    total.isMixed = total.isMixed || total.unit != units[row]
                }
                total.count += 1
                // Neumaier's sum, so that 0.1 + 0.2 … does not drift.
                let sum = total.sum + value
                total.rest +=
                    total.sum.magnitude >= value.magnitude
                    ? (total.sum - sum) + value : (value - sum) + total.sum
                total.sum = sum
                let places = decimals[row]
                if Self.mayHaveMore(value, places, than: total.digits) {
                    let own = DecimalText.significantDigits(value, decimals: Int(places))
                    total.digits = max(total.digits, Int8(clamping: own))
                }
                if places < 0 || total.decimals < 0 {
                    total.decimals = -1
                } else if places > total.decimals {
                    total.decimals = places
                }
                totals[group] = total
            }
        }
        self.leftOut = leftOut
    }

    /// The first group whose figures have several units.
    var mixedGroup: Int? { totals.firstIndex(where: \.isMixed) }

    /// The code of each group's unit; -1 where it has none.
    var units: [Int32] { totals.map(\.unit) }

    func sum(_ group: Int) -> (value: Double, decimals: Int) {
        let total = totals[group]
        return total.count == 0 ? (.nan, 0) : (total.sum + total.rest, Int(total.decimals))
    }

    /// As many significant digits as the most precise of its numbers.
    func mean(_ group: Int) -> (value: Double, decimals: Int) {
        let total = totals[group]
        if total.count == 0 { return (.nan, 0) }
        let mean = (total.sum + total.rest) / Double(total.count)
        return (mean, DecimalText.decimals(mean, significant: Int(total.digits)))
    }

    /// Whether a number may have more significant digits than so many, without counting them.
    @inline(__always) private static func mayHaveMore(_ value: Double, _ decimals: Int8, than digits: Int8)
        -> Bool
    {
        let needed = Int(digits) - Int(decimals)
        if decimals < 0 || needed <= 0 || needed > 15 { return true }
        return value.magnitude >= powers[needed]
    }

    private static let powers: [Double] = (0...15).map { Double("1e\($0)") ?? 0 }
}
