import Tables

/// Rows put together by what some columns hold, in the order of their first appearance.
struct Grouping {
    /// The rows of each group.
    private(set) var groups: [[Int32]] = []

    var firstRows: [Int32] { groups.map { $0[0] } }

    /// All rows in one group where there is no column.
    init(_ columns: [Column], rowCount: Int) {
        var ids = [Int32](repeating: 0, count: rowCount)
        for column in columns { ids = Self.refine(ids, by: Self.codes(column)) }
        var places: [Int32: Int] = [:]
        for row in 0..<rowCount {
            if let place = places[ids[row]] {
                groups[place].append(Int32(row))
            } else {
                places[ids[row]] = groups.count
                groups.append([Int32(row)])
            }
        }
    }

    /// The links of all rows of each group together.
    func links(of table: Table) -> RowLinks {
        if case .none = table.links { return .none }
        return RowLinks(groups.map { $0.flatMap { table.links.rows(of: Int($0)) } })
    }

    /// A number for each pair of an old number and a code.
    private static func refine(_ ids: [Int32], by codes: [Int32]) -> [Int32] {
        var pairs: [UInt64: Int32] = [:]
        return ids.indices.map { row in
            let pair = UInt64(UInt32(bitPattern: ids[row])) << 32 | UInt64(UInt32(bitPattern: codes[row]))
            if let id = pairs[pair] { return id }
            let id = Int32(pairs.count)
            pairs[pair] = id
            return id
        }
    }

    /// A number for each cell, the same for the same content.
    private static func codes(_ column: Column) -> [Int32] {
        func number<Key: Hashable>(_ keys: some Sequence<Key>) -> [Int32] {
            var codes: [Key: Int32] = [:]
            return keys.map { key in
                if let code = codes[key] { return code }
                let code = Int32(codes.count)
                codes[key] = code
                return code
            }
        }
        switch column.data {
        case .text(let column): return Array(column.codes)
        case .number(let column):
            return number(column.values.map { $0.isNaN ? UInt64.max : $0 == 0 ? 0 : $0.bitPattern })
        case .period(let column): return number((0..<column.count).lazy.map { column[$0] })
        case .list(let column): return number((0..<column.count).lazy.map { Array(column.codes($0)) })
        }
    }
}
