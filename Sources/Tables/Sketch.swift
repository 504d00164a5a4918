/// Where each number of a column lies among all of them, in a byte: so a comparison reads an eighth of what the numbers
/// take up, and looks up only those that lie as near as a 250th of them to what they are compared with.
struct Sketch: Sendable {
    /// Bin `b` holds the numbers above `cuts[b - 2]` up to `cuts[b - 1]`, the first and the last what is beyond; bin 0 has
    /// no number.
    let cuts: [Double]
    let bins: [UInt8]

    init(_ values: [Double]) {
        // A sample gives cuts that part the numbers about evenly.
        let step = max(1, values.count >> 14)
        let sample = stride(from: 0, to: values.count, by: step).map { values[$0] }.filter { !$0.isNaN }
            .sorted()
        var cuts: [Double] = []
        for part in 1..<251 where !sample.isEmpty {
            let cut = sample[sample.count * part / 251]
            if cuts.last != cut { cuts.append(cut) }
        }
        self.cuts = cuts
        // Filled up to a power of two, so that the search has no branches.
        let ladder = cuts + Array(repeating: .infinity, count: 255 - cuts.count)
        bins = Parallel.fill(count: values.count) { rows, bins in
            ladder.withUnsafeBufferPointer { ladder in
                values.withUnsafeBufferPointer { values in
                    for row in rows { bins[row] = Self.bin(values[row], ladder) }
                }
            }
        }
    }

    @inline(__always) private static func bin(_ value: Double, _ ladder: UnsafeBufferPointer<Double>) -> UInt8
    {
        if value.isNaN { return 0 }
        var low = 0
        var size = 128
        while size > 0 {
            low = ladder[low + size - 1] < value ? low + size : low
            size >>= 1
        }
        return UInt8(truncatingIfNeeded: low + 1)
    }

    /// The bins that may hold numbers of a range, and whether all of the first and of the last are in it.
    func bins(_ range: ClosedRange<Double>) -> (bins: ClosedRange<UInt8>, isFirstIn: Bool, isLastIn: Bool) {
        let first = cuts.firstIndex { $0 >= range.lowerBound } ?? cuts.count
        let last = cuts.firstIndex { $0 >= range.upperBound } ?? cuts.count
        func isWithin(_ bin: Int) -> Bool {
            (bin == 0 ? range.lowerBound == -.infinity : cuts[bin - 1] >= range.lowerBound)
                && (bin == cuts.count ? range.upperBound == .infinity : cuts[bin] <= range.upperBound)
        }
        return (UInt8(first + 1)...UInt8(last + 1), isWithin(first), isWithin(last))
    }
}
