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

    /// A part of the rows, which one core goes over.
    struct Part: Sendable {
        /// Where its first group stands in what all parts fill.
        var start = 0
        var groups: Range<Int>
        /// Places among the rows to go over.
        var places: Range<Int>
    }

    /// All rows, in one part.
    var whole: Part { Part(groups: 0..<count, places: 0..<visited) }

    /// Parts with some of the groups each; every core looks at all rows.
    var partsByGroups: [Part] {
        Parallel.ranges(sizes: sizes, atLeast: 1 << 14).map { Part(groups: $0, places: 0..<visited) }
    }

    /// Parts with some of the rows each and all groups, where these are few; the rows of each depend on their number
    /// alone, so that sums come out the same on any machine.
    var partsByRows: [Part] {
        let size = max(1 << 14, visited / 16 + 1)
        guard count <= size / 8 else { return partsByGroups }
        return stride(from: 0, to: max(1, visited), by: size).enumerated().map { part, start in
            Part(start: part * count, groups: 0..<count, places: start..<min(start + size, visited))
        }
    }

    private var visited: Int { rows?.count ?? rowCount }

    /// Gives the rows of a part, ascending, a stretch at a time, and the group of each, for as long as `body` asks for
    /// more.
    func visit(
        _ part: Part,
        _ body: (_ rows: UnsafeBufferPointer<Int32>, _ groups: UnsafeBufferPointer<Int32>) -> Bool
    ) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * Self.stretch) { space in
            let (rows, groups) = (space.baseAddress!, space.baseAddress! + Self.stretch)
            let (first, width) = (Int32(part.groups.lowerBound), UInt32(part.groups.count))
            groupOf.withUnsafeBufferPointer { groupOf in
                func visit(_ row: (Int) -> Int32) {
                    for start in stride(
                        from: part.places.lowerBound, to: part.places.upperBound, by: Self.stretch)
                    {
                        var found = 0
                        for place in start..<min(start + Self.stretch, part.places.upperBound) {
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
                    own.withUnsafeBufferPointer { own in visit { own[$0] } }
                } else {
                    visit { Int32(truncatingIfNeeded: $0) }
                }
            }
        }
    }

    /// Gives the group and a code of each row of some groups that has a number, for as long as more are wanted.
    @inline(__always) func visitFigures(
        _ part: Part, _ values: Cells<Numbers>, _ codes: Cells<Codes>,
        _ body: (_ group: Int, _ code: Int32) -> Void, while isMoreWanted: () -> Bool = { true }
    ) {
        withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.stretch) { numbers in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.stretch) { own in
                visit(part) { rows, groups in
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
