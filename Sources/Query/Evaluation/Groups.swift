import Tables

/// Rows of a table in groups, perhaps not all of them.
struct Groups {
    /// The group of each row of the table; empty where all are in one.
    private let groupOf: [Int32]
    private let rowCount: Int
    let count: Int
    /// The rows to go over, ascending; nil for all.
    private let rows: ArraySlice<Int32>?

    init(_ grouping: Grouping, count: Int? = nil, rows: ArraySlice<Int32>? = nil) {
        groupOf = grouping.groupOf
        rowCount = grouping.rowCount
        self.count = count ?? grouping.count
        self.rows = rows
    }

    /// All rows of a table in one group.
    init(whole rowCount: Int) {
        groupOf = []
        self.rowCount = rowCount
        count = 1
        rows = nil
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

    /// How many rows each group has.
    var sizes: [Int] {
        if groupOf.isEmpty { return Array(repeating: rowCount, count: count) }
        var sizes = [Int](repeating: 0, count: count)
        visit { _, group in sizes[group] += 1 }
        return sizes
    }
}
