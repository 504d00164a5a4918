import Tables

/// Rows of a table in groups, perhaps not all of them.
struct Groups {
    /// The group of each row of the table; empty where all are in one.
    private let groupOf: [Int32]
    private let rowCount: Int
    let count: Int
    /// How many rows each group has of the whole table.
    let sizes: [Int32]
    /// The rows to go over, ascending; nil for all.
    private let rows: ArraySlice<Int32>?

    /// The groups of a table's rows; of a table without any, and without columns to group by, one that is empty.
    init(_ grouping: Grouping, isWhole: Bool = false, rows: ArraySlice<Int32>? = nil) {
        groupOf = grouping.groupOf
        rowCount = grouping.rowCount
        sizes = isWhole ? [Int32(grouping.rowCount)] : grouping.sizes
        count = sizes.count
        self.rows = rows
    }

    /// All rows of a table in one group.
    init(whole rowCount: Int) {
        self.init(Grouping([], rowCount: rowCount), isWhole: true)
    }

    /// Gives each row and its group.
    @inline(__always) func visit(_ body: (_ row: Int, _ group: Int) -> Void) {
        groupOf.withUnsafeBufferPointer { groupOf in
            if groupOf.isEmpty {
                for row in 0..<rowCount { body(row, 0) }
            } else if let rows {
                for row in rows { body(Int(row), Int(groupOf[Int(row)])) }
            } else {
                for row in groupOf.indices { body(row, Int(groupOf[row])) }
            }
        }
    }

    /// Ranges of groups that all cores may go over at the same time.
    var ranges: [Range<Int>] { Parallel.ranges(sizes: sizes, atLeast: 1 << 13) }

    /// Gives the rows of some groups, ascending, a stretch at a time, and the group of each, for as long as `body` asks
    /// for more.
    func visit(
        _ range: Range<Int>,
        _ body: (_ rows: UnsafeBufferPointer<Int32>, _ groups: UnsafeBufferPointer<Int32>) -> Bool
    ) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * Self.stretch) { space in
            let (rows, groups) = (space.baseAddress!, space.baseAddress! + Self.stretch)
            let (first, width) = (Int32(range.lowerBound), UInt32(range.count))
            groupOf.withUnsafeBufferPointer { groupOf in
                func visit(_ count: Int, _ row: (Int) -> Int32) {
                    for start in stride(from: 0, to: count, by: Self.stretch) {
                        var found = 0
                        for place in start..<min(start + Self.stretch, count) {
                            let row = row(place)
                            let group = groupOf.isEmpty ? 0 : groupOf[Int(row)]
                            rows[found] = row
                            groups[found] = group
                            found += UInt32(bitPattern: group &- first) < width ? 1 : 0
                        }
                        let isMoreWanted = body(
                            UnsafeBufferPointer(start: rows, count: found),
                            UnsafeBufferPointer(start: groups, count: found))
                        if !isMoreWanted { return }
                    }
                }
                if let own = self.rows {
                    own.withUnsafeBufferPointer { own in visit(own.count) { own[$0] } }
                } else {
                    visit(rowCount) { Int32(truncatingIfNeeded: $0) }
                }
            }
        }
    }

    /// Gives the group and a code of each row of some groups that has a number, for as long as more are wanted.
    @inline(__always) func visitFigures(
        _ range: Range<Int>, _ values: Cells<Numbers>, _ codes: Cells<Codes>,
        _ body: (_ group: Int, _ code: Int32) -> Void, while isMoreWanted: () -> Bool = { true }
    ) {
        withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.stretch) { numbers in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.stretch) { own in
                visit(range) { rows, groups in
                    values.read(rows, into: numbers.baseAddress!)
                    codes.read(rows, into: own.baseAddress!)
                    for at in rows.indices where !numbers[at].isNaN { body(Int(groups[at]), own[at]) }
                    return isMoreWanted()
                }
            }
        }
    }

    /// Rows that are given at a time, so that what is read of them stays in the nearest cache.
    static let stretch = 1024
}
