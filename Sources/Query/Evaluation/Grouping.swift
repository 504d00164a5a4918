import Tables

/// Rows put together by what some columns hold, in the order of their first appearance.
struct Grouping {
    /// The group of each row; empty where all are in one.
    let groupOf: [Int32]
    let count: Int
    let rowCount: Int
    /// The first row of each group.
    let firstRows: [Int32]

    /// All rows in one group where there is no column.
    init(_ columns: [Column], rowCount: Int) {
        self.rowCount = rowCount
        var ids: [Int32] = []
        var count = rowCount == 0 ? 0 : 1
        for (place, column) in columns.enumerated() {
            let own = Self.numbers(column)
            (ids, count) = place == 0 ? own : Self.refine(ids, count, by: own.groups, own.count)
        }
        groupOf = ids
        self.count = count
        var firstRows = [Int32](repeating: -1, count: count)
        if columns.isEmpty {
            if rowCount > 0 { firstRows[0] = 0 }
        } else {
            for (row, group) in ids.enumerated() where firstRows[Int(group)] < 0 {
                firstRows[Int(group)] = Int32(row)
            }
        }
        self.firstRows = firstRows
    }

    /// The rows of each group together.
    var partition: Partition { Self.partition(groupOf, count, rowCount) }

    private static func partition(_ groupOf: [Int32], _ count: Int, _ rowCount: Int) -> Partition {
        Partition(groupOf.isEmpty ? Array(repeating: 0, count: rowCount) : groupOf, count: count)
    }

    /// The rows of each group.
    var groups: [[Int32]] {
        let partition = partition
        return (0..<count).map { Array(partition[$0]) }
    }

    /// How many rows each group has.
    var sizes: [Int] {
        if groupOf.isEmpty { return Array(repeating: rowCount, count: count) }
        var sizes = [Int](repeating: 0, count: count)
        for group in groupOf { sizes[Int(group)] += 1 }
        return sizes
    }

    /// The links of all rows of each group together, to be looked up when they are needed.
    func links(of table: Table) -> RowLinks {
        let links = table.links
        if case .none = links { return .none }
        return .deferred(
            Deferred { [groupOf, count, rowCount] in
                let partition = Self.partition(groupOf, count, rowCount)
                switch links.resolved {
                case .identity: return .many(offsets: partition.offsets, rows: partition.rows)
                case .one(let rows):
                    return .many(offsets: partition.offsets, rows: partition.rows.map { rows[Int($0)] })
                case let own:
                    return RowLinks((0..<count).map { partition[$0].flatMap { own.rows(of: Int($0)) } })
                }
            })
    }

    /// Groups of pairs, numbered as they first appear: inside each group of the first column, a place for each number of
    /// the second tells which group of both a row belongs to.
    private static func refine(
        _ ids: [Int32], _ count: Int, by codes: [Int32], _ codeCount: Int
    ) -> (groups: [Int32], count: Int) {
        if codeCount == 1 { return (ids, count) }
        let partition = Partition(ids, count: count)
        var pairs = [Int32](repeating: 0, count: ids.count)
        var places = [Int32](repeating: 0, count: codeCount)
        var owners = [Int32](repeating: -1, count: codeCount)
        var found: Int32 = 0
        for group in 0..<count {
            for row in partition[group] {
                let code = Int(codes[Int(row)])
                if owners[code] != Int32(group) {
                    owners[code] = Int32(group)
                    places[code] = found
                    found += 1
                }
                pairs[Int(row)] = places[code]
            }
        }
        // In the order of their first appearance.
        var numbers = [Int32](repeating: -1, count: Int(found))
        var next: Int32 = 0
        for row in pairs.indices {
            let pair = Int(pairs[row])
            if numbers[pair] < 0 {
                numbers[pair] = next
                next += 1
            }
            pairs[row] = numbers[pair]
        }
        return (pairs, Int(found))
    }

    /// A number for each cell, the same for the same content, in the order of first appearance.
    private static func numbers(_ column: Column) -> (groups: [Int32], count: Int) {
        func number<Key: Hashable>(_ keys: some Sequence<Key>) -> (groups: [Int32], count: Int) {
            var codes: [Key: Int32] = [:]
            let groups = keys.map { key in
                if let code = codes[key] { return code }
                let code = Int32(codes.count)
                codes[key] = code
                return code
            }
            return (groups, codes.count)
        }
        switch column.data {
        case .text(let column): return column.codes.numbered(limit: column.dictionary.count)
        case .period(let column): return column.codes.numbered(limit: column.periods.count)
        case .number(let column):
            return number(column.values.lazy.map { $0.isNaN ? UInt64.max : $0 == 0 ? 0 : $0.bitPattern })
        case .list(let column): return number((0..<column.count).lazy.map { Array(column.codes($0)) })
        }
    }
}
