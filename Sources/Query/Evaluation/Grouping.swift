import Tables

/// Rows put together by what some columns hold, in the order of their first appearance.
struct Grouping {
    /// The group of each row; empty where all are in one.
    let groupOf: [Int32]
    let rowCount: Int
    /// The first row of each group.
    let firstRows: [Int32]
    /// How many rows each group has.
    let sizes: [Int32]

    var count: Int { firstRows.count }

    /// All rows in one group where there is no column.
    init(_ columns: [Column], rowCount: Int) {
        self.rowCount = rowCount
        guard let first = columns.first else {
            groupOf = []
            firstRows = rowCount == 0 ? [] : [0]
            sizes = rowCount == 0 ? [] : [Int32(rowCount)]
            return
        }
        let numbering = columns.dropFirst().reduce(Self.numbering(first)) {
            $0.refined(by: Self.numbering($1))
        }
        (groupOf, firstRows, sizes) = (numbering.groups, numbering.firstRows, numbering.sizes)
    }

    /// The rows of each group together.
    var partition: Partition { Self.partition(groupOf, sizes) }

    private static func partition(_ groupOf: [Int32], _ sizes: [Int32]) -> Partition {
        Partition(groupOf.isEmpty ? Array(repeating: 0, count: Int(sizes.first ?? 0)) : groupOf, sizes: sizes)
    }

    /// The rows of each group.
    var groups: [[Int32]] {
        let partition = partition
        return (0..<count).map { Array(partition[$0]) }
    }

    /// The links of all rows of each group together, to be looked up when they are needed.
    func links(of table: Table) -> RowLinks {
        let links = table.links
        if case .none = links { return .none }
        return .deferred(
            Deferred { [groupOf, sizes] in
                let partition = Self.partition(groupOf, sizes)
                switch links.resolved {
                case .identity: return .many(offsets: partition.offsets, rows: partition.rows)
                case .one(let rows):
                    return .many(offsets: partition.offsets, rows: partition.rows.map { rows[Int($0)] })
                case let own:
                    return RowLinks(sizes.indices.map { partition[$0].flatMap { own.rows(of: Int($0)) } })
                }
            })
    }

    /// A number for each cell, the same for the same content.
    private static func numbering(_ column: Column) -> Numbering {
        let cells = column.cells
        switch cells.data {
        case .text(let texts):
            return Numbering(cells.with(texts.codes), count: column.count, limit: texts.dictionary.count)
        case .period(let periods):
            return Numbering(cells.with(periods.codes), count: column.count, limit: periods.periods.count)
        default: break
        }
        switch column.data {
        case .number(let numbers):
            return Numbering(numbers.values.lazy.map { $0.isNaN ? UInt64.max : $0 == 0 ? 0 : $0.bitPattern })
        case .list(let lists): return Numbering((0..<lists.count).lazy.map { Array(lists.codes($0)) })
        default: preconditionFailure("a column with codes")
        }
    }
}
