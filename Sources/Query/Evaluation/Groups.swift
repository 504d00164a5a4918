import Tables

/// Rows of a table in groups, perhaps not all of them.
struct Groups {
    /// The group of each row of the table.
    let groupOf: [Int32]
    let count: Int
    /// The rows to go over, ascending; nil for all.
    let rows: ArraySlice<Int32>?

    init(_ grouping: Grouping, count: Int? = nil, rows: ArraySlice<Int32>? = nil) {
        groupOf = grouping.groupOf
        self.count = count ?? grouping.count
        self.rows = rows
    }

    /// All rows of a table in one group.
    init(whole rowCount: Int) {
        groupOf = Array(repeating: 0, count: rowCount)
        count = 1
        rows = nil
    }

    /// Gives each row and its group.
    @inline(__always) func visit(_ body: (_ row: Int, _ group: Int) -> Void) {
        groupOf.withUnsafeBufferPointer { groupOf in
            if let rows {
                for row in rows { body(Int(row), Int(groupOf[Int(row)])) }
            } else {
                for row in groupOf.indices { body(row, Int(groupOf[row])) }
            }
        }
    }

    /// How many rows each group has.
    var sizes: [Int] {
        var sizes = [Int](repeating: 0, count: count)
        if count == 1, rows == nil { return [groupOf.count] }
        visit { _, group in sizes[group] += 1 }
        return sizes
    }
}
