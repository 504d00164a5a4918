/// A named column of one type.
///
/// A column that was chosen out of another holds on to that one, and copies its cells when they are first asked for.
public struct Column: Sendable {
    public enum Data: Sendable {
        case text(TextColumn)
        case number(NumberColumn)
        case period(PeriodColumn)
        case list(ListColumn)
    }

    private enum Content: Sendable {
        case own(Data)
        case chosen(of: Data, RowSet, Deferred<Data>)
    }

    public var name: String
    private var content: Content
    /// Words that stand beside single cells for a reader (estimate, two values), by row; not part of the data.
    public var marks: [Int: String]

    public init(_ name: String, _ data: Data, marks: [Int: String] = [:]) {
        self.name = name
        content = .own(data)
        self.marks = marks
    }

    public init(_ name: String, _ column: TextColumn) { self.init(name, .text(column)) }
    public init(_ name: String, _ column: NumberColumn) { self.init(name, .number(column)) }
    public init(_ name: String, _ column: PeriodColumn) { self.init(name, .period(column)) }
    public init(_ name: String, _ column: ListColumn) { self.init(name, .list(column)) }

    public var data: Data {
        switch content {
        case .own(let data): data
        case .chosen(_, _, let copied): copied.value
        }
    }

    /// The cells where they lie, for a pass that needs no copy of them.
    public var cells: Cells<Data> {
        switch content {
        case .own(let data): Cells(data)
        case .chosen(let data, let rows, _): Cells(data, rows: rows.rows)
        }
    }

    public var count: Int {
        switch content {
        case .own(let data): data.count
        case .chosen(_, let rows, _): rows.count
        }
    }

    /// Whether the column holds numbers, which a table sets flush right.
    public var isNumeric: Bool {
        if case .number = stored { true } else { false }
    }

    /// Data of the column's type, in whatever rows.
    public var stored: Data {
        switch content {
        case .own(let data), .chosen(let data, _, _): data
        }
    }

    public subscript(row: Int) -> Cell { data[row] }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> Column {
        switch content {
        case .own(let data): Column(name, data.gathering(rows), marks: marks(rows))
        case .chosen(let data, let chosen, _):
            Column(name, data.gathering(chosen.choosing(RowSet(rows)).rows), marks: marks(rows))
        }
    }

    /// The cells of some rows, to be copied when they are needed.
    /// - Parameter composed: for each set of rows that columns were chosen by, what becomes of it.
    func choosing(_ rows: RowSet, _ composed: inout [ObjectIdentifier: RowSet]) -> Column {
        var column = self
        switch content {
        case .own(let data): column.content = Self.chosen(data, rows)
        case .chosen(let data, let chosen, _):
            let all = composed[ObjectIdentifier(chosen)] ?? chosen.choosing(rows)
            composed[ObjectIdentifier(chosen)] = all
            column.content = Self.chosen(data, all)
        }
        column.marks = marks.isEmpty ? [:] : marks(rows.rows)
        return column
    }

    private static func chosen(_ data: Data, _ rows: RowSet) -> Content {
        .chosen(of: data, rows, Deferred { data.gathering(rows.rows) })
    }

    private func marks(_ rows: [Int32]) -> [Int: String] {
        var kept: [Int: String] = [:]
        if !marks.isEmpty {
            for (row, from) in rows.enumerated() { kept[row] = marks[Int(from)] }
        }
        return kept
    }
}

extension Column.Data {
    public var count: Int {
        switch self {
        case .text(let column): column.count
        case .number(let column): column.count
        case .period(let column): column.count
        case .list(let column): column.count
        }
    }

    public subscript(row: Int) -> Cell {
        switch self {
        case .text(let column): column[row].map(Cell.text) ?? .missing
        case .number(let column):
            column[row].map { .number($0, decimals: Int(column.decimals[row])) } ?? .missing
        case .period(let column): column[row].map(Cell.period) ?? .missing
        case .list(let column): column.codes(row).isEmpty ? .missing : .list(column[row])
        }
    }

    /// The cells of these rows; -1 gives a missing cell.
    func gathering(_ rows: [Int32]) -> Column.Data {
        switch self {
        case .text(let column): .text(column.gathering(rows))
        case .number(let column): .number(column.gathering(rows))
        case .period(let column): .period(column.gathering(rows))
        case .list(let column): .list(column.gathering(rows))
        }
    }

    /// The same cells with what finds them fast, for a table that many queries go over.
    func indexed() -> Column.Data {
        switch self {
        case .text(let column): .text(column.indexed())
        case .number(let column): .number(column.indexed())
        case .period(let column): .period(column.indexed())
        case .list: self
        }
    }
}
