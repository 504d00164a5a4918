/// Rows in groups that follow each other: those of group `g` are `rows[offsets[g]..<offsets[g + 1]]`, ascending.
public struct Partition: Sendable {
    public let offsets: [Int32]
    public let rows: [Int32]

    /// By counting sort.
    /// - Parameters:
    ///   - groups: the group of each row.
    ///   - sizes: how many rows each group has.
    public init(_ groups: [Int32], sizes: [Int32]) {
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(sizes.count + 1)
        var end: Int32 = 0
        for size in sizes {
            end += size
            offsets.append(end)
        }
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
