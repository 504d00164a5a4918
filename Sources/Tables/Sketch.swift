/// Where each number of a column lies among all of them, in one byte: so a comparison reads an eighth of what the numbers
/// take up, and looks up only those of the one bin or two through which the border goes.
struct Sketch: Sendable {
    /// Bin 0 has no number; the others are in the order of the numbers.
    let bins: [UInt8]
    /// The least and the greatest number of each bin; nil where it has none.
    private let ends: [ClosedRange<Double>?]

    /// Bins with numbers; one more is never used.
    private static let most = 254
    private static let unused: UInt8 = 255

    init(_ values: [Double]) {
        let ladder = Self.ladder(values)
        let (bins, ends) = Parallel.fill(
            count: values.count, by: Parallel.ranges(count: values.count, atLeast: 1 << 14)
        ) { rows, bins in
            var ends = [(least: Double, most: Double)](repeating: (.infinity, -.infinity), count: 256)
            ends.withUnsafeMutableBufferPointer { ends in
                ladder.withUnsafeBufferPointer { ladder in
                    values.withUnsafeBufferPointer { values in
                        for row in rows {
                            let value = values[row]
                            let bin = Self.bin(value, ladder)
                            bins[row] = UInt8(truncatingIfNeeded: bin)
                            if value < ends[bin].least { ends[bin].least = value }
                            if value > ends[bin].most { ends[bin].most = value }
                        }
                    }
                }
            }
            return ends
        }
        self.bins = bins
        self.ends = (0...Self.most).map { bin in
            let (least, most) = (ends.map { $0[bin].least }.min(), ends.map { $0[bin].most }.max())
            guard let least, let most, least <= most else { return nil }
            return least...most
        }
    }

    // MARK: Bins

    /// The greatest number of each bin but the last, padded to one less than a power of two so that the search has no
    /// branches.
    private static func ladder(_ values: [Double]) -> [Double] {
        // A sample gives cuts that part the numbers about evenly.
        let sample = stride(from: 0, to: values.count, by: max(1, values.count >> 16)).map { values[$0] }
            .filter(\.isFinite).sorted()
        var cuts: [Double] = []
        for part in 1..<most where !sample.isEmpty {
            func quantile(_ part: Int) -> Double { sample[(sample.count - 1) * part / (2 * most)] }
            let cut = roundest(quantile(2 * part - 1), quantile(2 * part + 1))
            if cuts.last.map({ $0 < cut }) ?? true { cuts.append(cut) }
        }
        return cuts + Array(repeating: .infinity, count: 255 - cuts.count)
    }

    /// The number of the fewest digits between two others: people compare with such ones, and where a bin ends there
    /// nothing has to be looked up.
    private static func roundest(_ low: Double, _ high: Double) -> Double {
        if low <= 0, high >= 0 { return 0 }
        var step = 1.0
        while step < max(low.magnitude, high.magnitude), step < 1e300 { step *= 10 }
        while step > (high - low) / 10, step > 1e-300 {
            let number = (low / step).rounded(.up) * step
            if number >= low, number <= high { return number }
            step /= 10
        }
        return high
    }

    @inline(__always) private static func bin(_ value: Double, _ ladder: UnsafeBufferPointer<Double>) -> Int {
        if value.isNaN { return 0 }
        var low = 0
        var size = 128
        while size > 0 {
            low = ladder[low + size - 1] < value ? low + size : low
            size >>= 1
        }
        return low + 1
    }

    // MARK: Comparisons

    /// How the numbers compare with a range, bin by bin.
    func test(_ range: ClosedRange<Double>) -> BinTest {
        let touched = ends.indices.filter { ends[$0]?.overlaps(range) ?? false }
        // Only the first and the last of them can reach beyond the range.
        let cut = touched.filter { bin in
            ends[bin].map { range.lowerBound > $0.lowerBound || range.upperBound < $0.upperBound } ?? false
        }
        return BinTest(
            bins: bins, low: touched.first.map { UInt8($0) } ?? Self.unused,
            width: UInt8((touched.last ?? 0) - (touched.first ?? 0)),
            doubts: (UInt8(cut.first ?? Int(Self.unused)), UInt8(cut.last ?? Int(Self.unused))))
    }
}

/// Whether numbers lie in a range, as far as their bins tell.
struct BinTest: Sendable {
    let bins: [UInt8]
    /// The bins that the range touches: `low` and `width` more.
    let low: UInt8
    let width: UInt8
    /// Those that reach beyond it.
    let doubts: (UInt8, UInt8)

    /// Marks each row: 1 where its number may lie in the range, and 2 where that is not sure.
    /// - Parameter isFirst: whether the mask is empty yet; else rows must have met what came before, too.
    func mark(_ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, isFirst: Bool) {
        let (low, width, doubts) = (low, width, doubts)
        bins.withUnsafeBufferPointer { bins in
            let own = UnsafeBufferPointer(rebasing: bins[rows])
            if isFirst {
                for place in own.indices {
                    let bin = own[place]
                    let isDoubtful = bin == doubts.0 || bin == doubts.1
                    mask[place] = (bin &- low <= width ? 1 : 0) | (isDoubtful ? 2 : 0)
                }
            } else {
                for place in own.indices {
                    let bin = own[place]
                    let isDoubtful = bin == doubts.0 || bin == doubts.1
                    mask[place] = mask[place] & (bin &- low <= width ? 3 : 2) | (isDoubtful ? 2 : 0)
                }
            }
        }
    }
}
