/// Columns of one length, and for each row the observations that it comes from.
public struct Table: Sendable {
    public private(set) var columns: [Column]
    public private(set) var rowCount: Int
    public var links: RowLinks
    private var places: [String: Int]

    /// Names must differ and lengths must be the same; `rowCount` is needed only where there is no column.
    public init(columns: [Column], links: RowLinks, rowCount: Int? = nil) {
        let count = rowCount ?? columns.first?.count ?? 0
        self.columns = []
        self.rowCount = count
        self.links = links
        places = [:]
        for column in columns { set(column) }
    }

    /// Nothing, with these columns' names and types.
    public static let empty = Table(columns: [], links: .none)

    public var names: [String] { columns.map(\.name) }

    public func index(of name: String) -> Int? { places[name] }

    public func column(_ name: String) -> Column? {
        places[name].map { columns[$0] }
    }

    /// Puts a column in place of the one with its name, or behind the last.
    public mutating func set(_ column: Column) {
        precondition(
            column.count == rowCount, "column \(column.name) has \(column.count) rows, not \(rowCount)")
        if let place = places[column.name] {
            columns[place] = column
        } else {
            places[column.name] = columns.count
            columns.append(column)
        }
    }

    public subscript(row: Int, column: Int) -> Cell {
        columns[column][row]
    }

    /// These rows, in this order; -1 gives a row of missing cells.
    public func gathering(_ rows: [Int32]) -> Table { choosing(RowSet(rows)) }

    /// These rows; cells are copied when a column is asked for them.
    public func choosing(_ rows: RowSet) -> Table {
        var composed: [ObjectIdentifier: RowSet] = [:]
        var table = self
        table.columns = columns.map { $0.choosing(rows, &composed) }
        table.rowCount = rows.count
        table.links = links.choosing(rows)
        return table
    }

    /// The same table with what finds its rows fast, for one that many queries go over.
    public func indexed() -> Table {
        var table = self
        table.columns = columns.map { Column($0.name, $0.data.indexed(), marks: $0.marks) }
        return table
    }

    /// The columns with these names, which must exist, in this order.
    public func selecting(_ names: [String]) -> Table {
        Table(columns: names.compactMap(column), links: links, rowCount: rowCount)
    }
}
