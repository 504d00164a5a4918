/// Rows that were chosen of a table, in an order; -1 stands for a row of missing cells. They are listed when somebody
/// asks for them.
public final class RowSet: Sendable {
    public let count: Int
    private let listed: Deferred<[Int32]>

    public init(count: Int, _ list: @escaping @Sendable () -> [Int32]) {
        self.count = count
        listed = Deferred(list)
    }

    public convenience init(_ rows: [Int32]) {
        self.init(count: rows.count) { rows }
    }

    /// The rows whose bit is set, ascending: bit `r % 64` of `words[r / 64]` is that of row `r`.
    /// - Parameter count: how many bits are set.
    convenience init(bits words: [UInt64], count: Int) {
        self.init(count: count) { Self.rows(words, count) }
    }

    public var rows: [Int32] { listed.value }

    /// Of these rows, those in other places.
    public func choosing(_ places: RowSet) -> RowSet {
        RowSet(count: places.count) { [self] in
            let own = rows
            return places.rows.map { $0 < 0 ? -1 : own[Int($0)] }
        }
    }

    private static func rows(_ words: [UInt64], _ count: Int) -> [Int32] {
        // Where the rows of each part begin is known before they are listed.
        let parts = Parallel.ranges(count: words.count, atLeast: 1 << 15)
        let counts = Parallel.map(parts) { part in
            words.withUnsafeBufferPointer { words in part.reduce(0) { $0 + words[$1].nonzeroBitCount } }
        }
        let starts = counts.indices.map { counts[..<$0].reduce(0, +) }
        return Parallel.fill(count: count, by: parts.indices) { part, rows in
            var next = rows + starts[part]
            words.withUnsafeBufferPointer { words in
                for place in parts[part] {
                    var bits = words[place]
                    while bits != 0 {
                        next.pointee = Int32(truncatingIfNeeded: place * 64 + bits.trailingZeroBitCount)
                        next += 1
                        bits &= bits - 1
                    }
                }
            }
        }.array
    }
}
