/// Rows in groups that follow each other: those of group `g` are `rows[offsets[g]..<offsets[g + 1]]`, ascending.
public struct Partition: Sendable {
    public let offsets: [Int32]
    public let rows: [Int32]

    /// By counting sort.
    /// - Parameter groups: the group of each row, below `count`.
    public init(_ groups: [Int32], count: Int) {
        var offsets = [Int32](repeating: 0, count: count + 1)
        for group in groups { offsets[Int(group) + 1] += 1 }
        for group in 0..<count { offsets[group + 1] += offsets[group] }
        var ends = offsets
        self.offsets = offsets
        rows = [Int32](unsafeUninitializedCapacity: groups.count) { rows, filled in
            groups.withUnsafeBufferPointer { groups in
                ends.withUnsafeMutableBufferPointer { ends in
                    for row in groups.indices {
                        let group = Int(groups[row])
                        rows[Int(ends[group])] = Int32(truncatingIfNeeded: row)
                        ends[group] += 1
                    }
                }
            }
            filled = groups.count
        }
    }

    public var count: Int { offsets.count - 1 }

    public subscript(group: Int) -> ArraySlice<Int32> {
        rows[Int(offsets[group])..<Int(offsets[group + 1])]
    }
}
