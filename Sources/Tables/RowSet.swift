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
        [Int32](unsafeUninitializedCapacity: count) { rows, filled in
            for (place, bits) in words.enumerated() {
                var bits = bits
                while bits != 0 {
                    rows[filled] = Int32(truncatingIfNeeded: place * 64 + bits.trailingZeroBitCount)
                    filled += 1
                    bits &= bits - 1
                }
            }
        }
    }
}
