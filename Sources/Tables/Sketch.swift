/// Where each number of a column lies among all of them, in two bytes: so a comparison reads a quarter of what the numbers
/// take up, and looks up only those that lie as near as a 4000th of them to what they are compared with.
struct Sketch: Sendable {
    /// Bin `b` holds the numbers above `cuts[b - 2]` up to `cuts[b - 1]`, the first and the last what is beyond; bin 0 has
    /// no number.
    private let cuts: [Double]
    let bins: [UInt16]

    /// One less than a power of two, so that the search has no branches.
    private static let most = 4095

    init(_ values: [Double]) {
        // A sample gives cuts that part the numbers about evenly.
        let step = max(1, values.count >> 16)
        let sample = stride(from: 0, to: values.count, by: step).map { values[$0] }.filter { !$0.isNaN }
            .sorted()
        var cuts: [Double] = []
        for part in 1..<Self.most where !sample.isEmpty {
            let cut = sample[sample.count * part / Self.most]
            if cuts.last != cut { cuts.append(cut) }
        }
        self.cuts = cuts
        let ladder = cuts + Array(repeating: .infinity, count: Self.most - cuts.count)
        bins = Parallel.fill(count: values.count) { rows, bins in
            ladder.withUnsafeBufferPointer { ladder in
                values.withUnsafeBufferPointer { values in
                    for row in rows { bins[row] = Self.bin(values[row], ladder) }
                }
            }
        }
    }

    @inline(__always) private static func bin(_ value: Double, _ ladder: UnsafeBufferPointer<Double>)
        -> UInt16
    {
        if value.isNaN { return 0 }
        var low = 0
        var size = (most + 1) / 2
        while size > 0 {
            low = ladder[low + size - 1] < value ? low + size : low
            size >>= 1
        }
        return UInt16(truncatingIfNeeded: low + 1)
    }

    /// How many cuts are below a number.
    private func cuts(below value: Double) -> Int {
        var (low, high) = (0, cuts.count)
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Marks each row: 1 where its number may lie in a range, and 2 where that is not sure.
    /// - Parameter isFirst: whether the mask is empty yet; else rows must have met what came before, too.
    func mark(
        _ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, _ range: ClosedRange<Double>, isFirst: Bool
    ) {
        let (first, last) = (cuts(below: range.lowerBound), cuts(below: range.upperBound))
        func isWithin(_ bin: Int) -> Bool {
            (bin == 0 ? range.lowerBound == -.infinity : cuts[bin - 1] >= range.lowerBound)
                && (bin == cuts.count ? range.upperBound == .infinity : cuts[bin] <= range.upperBound)
        }
        let (low, width) = (UInt16(first + 1), UInt16(last - first))
        // No number lies in the bin after the last.
        let none = UInt16(cuts.count + 2)
        let doubts = (isWithin(first) ? none : low, isWithin(last) ? none : low + width)
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
