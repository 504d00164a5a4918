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
}
