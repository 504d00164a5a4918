import Glibc
import Tables

/// Round numbers along an axis that spans values.
struct Scale: Hashable {
    let low: Double
    let high: Double
    let step: Double

    /// 3 to 7 steps of 1, 2 or 5 times a power of ten.
    init(_ values: [Double]) {
        let least = values.min() ?? 0
        let most = values.max() ?? 1
        let span = most > least ? most - least : max(abs(most), 1)
        let raw = span / 4
        let power = pow(10, floor(log10(raw)))
        let step = power * ([1, 2, 5].first { $0 * power >= raw * 0.999 } ?? 10)
        self.step = step
        low = floor(least / step + 1e-9) * step
        let top = ceil(most / step - 1e-9) * step
        high = top > low ? top : low + step
    }

    var ticks: [Double] {
        (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
    }

    /// From 0 at the low end to 1 at the high one.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    func text(_ tick: Double) -> String {
        DecimalText.write(
            abs(tick) < step / 1e6 ? 0 : tick, decimals: max(0, -Int(floor(log10(step) + 1e-9))))
    }
}
