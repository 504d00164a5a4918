/// The numbers of a column, NaN where there is none. A column without any takes no room, nor does one that counts up.
public struct Numbers: RandomAccessCollection, Sendable {
    enum Storage: Sendable {
        case missing(count: Int)
        /// `first`, `first + 1` …
        case run(first: Double, count: Int)
        case dense([Double])
    }

    private(set) var storage: Storage
    /// Where each number lies among all, made when it is first asked for; nil where the column is not worth it.
    private(set) var sketch: Deferred<Sketch>?

    public init(_ values: [Double] = []) {
        storage = .dense(values)
    }

    /// No number in any of so many cells.
    public init(missing count: Int) {
        storage = .missing(count: count)
    }

    /// So many numbers that count up.
    public init(from first: Double, count: Int) {
        storage = .run(first: first, count: count)
    }

    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .missing(let count), .run(_, let count): count
        case .dense(let values): values.count
        }
    }

    public subscript(row: Int) -> Double {
        @inline(__always) get {
            switch storage {
            case .dense(let values): return values[row]
            case .run(let first, let count):
                precondition(row < count, "row outside of the column")
                return first + Double(row)
            case .missing(let count):
                precondition(row < count, "row outside of the column")
                return .nan
            }
        }
    }

    /// The numbers one beside the other, for a loop over many of them.
    public var dense: [Double] {
        switch storage {
        case .dense(let values): values
        case .missing(let count): Array(repeating: .nan, count: count)
        case .run(let first, let count): (0..<count).map { first + Double($0) }
        }
    }

    /// Whether it is known that there is none.
    public var isMissing: Bool {
        if case .missing = storage { true } else { false }
    }

    public mutating func append(_ value: Double) {
        sketch = nil
        switch exchange(&storage, .missing(count: 0)) {
        case .missing(let count):
            if value.isNaN {
                storage = .missing(count: count + 1)
            } else if count == 0 {
                storage = .run(first: value, count: 1)
            } else {
                storage = .dense(Array(repeating: .nan, count: count) + [value])
            }
        case .run(let first, let count):
            if value == first + Double(count) {
                storage = .run(first: first, count: count + 1)
            } else {
                storage = .dense((0..<count).map { first + Double($0) } + [value])
            }
        case .dense(var values):
            values.append(value)
            storage = .dense(values)
        }
    }

    /// The numbers of these rows; -1 gives none.
    public func gathering(_ rows: [Int32]) -> Numbers {
        switch storage {
        case .missing: Numbers(missing: rows.count)
        case .run(let first, _): Numbers(rows.map { $0 < 0 ? .nan : first + Double($0) })
        case .dense(let values):
            values.withUnsafeBufferPointer { values in
                nonisolated(unsafe) let values = values
                return Numbers(
                    Parallel.fill(count: rows.count) { range, gathered in
                        rows.withUnsafeBufferPointer { rows in
                            for place in range {
                                gathered[place] = rows[place] < 0 ? .nan : values[Int(rows[place])]
                            }
                        }
                    })
            }
        }
    }

    /// The same numbers with their sketch, for a column that many queries go over.
    public func indexed() -> Numbers {
        guard case .dense(let values) = storage, values.count >= 1 << 16 else { return self }
        var numbers = self
        numbers.sketch = Deferred { Sketch(values) }
        return numbers
    }
}
