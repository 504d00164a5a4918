import Dispatch
import Glibc
import Synchronization

/// Work on all cores.
public enum Parallel {
    private static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// What `transform` makes of each element, in their order.
    public static func map<Elements: RandomAccessCollection & Sendable, Value: Sendable>(
        _ elements: Elements, _ transform: @Sendable (Elements.Element) -> Value
    ) -> [Value] where Elements.Index: Sendable {
        if elements.count < 2 { return elements.map(transform) }
        let results = Mutex([Value?](repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: elements.count) { place in
            let value = transform(elements[elements.index(elements.startIndex, offsetBy: place)])
            results.withLock { $0[place] = value }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// Ranges that make up `0..<count`, one for each core where each gets so much. That should take some tenths of a
    /// millisecond: a core that others use may be had only after that.
    public static func ranges(count: Int, atLeast least: Int) -> [Range<Int>] {
        let parts = min(cores, max(1, count / least))
        return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }

    /// Ranges of groups that follow each other, one for each core, with about as many rows in each.
    /// - Parameter sizes: how many rows each group has.
    public static func ranges(sizes: [Int32], atLeast least: Int) -> [Range<Int>] {
        var rows = sizes.withUnsafeBufferPointer { Int($0.reduce(0, &+)) }
        if rows < 2 * least { return [sizes.indices] }
        var ranges: [Range<Int>] = []
        var start = 0
        for part in (1...min(cores, max(1, rows / least))).reversed() {
            let share = rows / part
            var (end, taken) = (start, 0)
            while part > 1, end < sizes.count, taken < share {
                taken += Int(sizes[end])
                end += 1
            }
            if part == 1 { end = sizes.count }
            ranges.append(start..<end)
            (start, rows) = (end, rows - taken)
        }
        return ranges
    }

    /// An array whose places are filled in ranges, of at most `size`, several at a time.
    public static func fill<Element: BitwiseCopyable & Sendable>(
        count: Int, size: Int = 1 << 16, _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Void
    ) -> [Element] {
        fill(count: count, by: 0..<(count + size - 1) / size) { part, start in
            body(part * size..<min((part + 1) * size, count), start)
        }.array
    }

    /// An array that is filled in several parts at a time, and what each of them finds.
    public static func fill<Element: BitwiseCopyable & Sendable, Parts, Finding: Sendable>(
        count: Int, by parts: Parts,
        _ body: @Sendable (Parts.Element, UnsafeMutablePointer<Element>) -> Finding
    ) -> (array: [Element], findings: [Finding])
    where Parts: RandomAccessCollection & Sendable, Parts.Index: Sendable {
        var findings: [Finding] = []
        let array = [Element](unsafeUninitializedCapacity: count) { places, filled in
            filled = count
            guard let base = places.baseAddress else { return }
            nonisolated(unsafe) let start = base
            findings = map(parts) { body($0, start) }
        }
        return (array, findings)
    }
}
