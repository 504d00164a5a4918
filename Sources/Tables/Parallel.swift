import Dispatch
import Synchronization

/// Work on all cores.
public enum Parallel {
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

    /// An array whose places are filled in ranges, of at most `size`, several at a time.
    static func fill<Element: BitwiseCopyable & Sendable>(
        count: Int, size: Int = 1 << 16, _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Void
    ) -> [Element] {
        [Element](unsafeUninitializedCapacity: count) { places, filled in
            filled = count
            guard let base = places.baseAddress else { return }
            nonisolated(unsafe) let start = base
            let parts = (count + size - 1) / size
            if parts < 2 { return body(0..<count, start) }
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                body(part * size..<min((part + 1) * size, count), start)
            }
        }
    }
}
