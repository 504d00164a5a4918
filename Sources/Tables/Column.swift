/// A named column of one type.
public struct Column: Sendable {
    public enum Data: Sendable {
        case text(TextColumn)
        case number(NumberColumn)
        case period(PeriodColumn)
        case list(ListColumn)
    }

    public var name: String
    public var data: Data
    /// Words that stand beside single cells for a reader (estimate, two values), by row; not part of the data.
    public var marks: [Int: String]

    public init(_ name: String, _ data: Data, marks: [Int: String] = [:]) {
        self.name = name
        self.data = data
        self.marks = marks
    }

    public init(_ name: String, _ column: TextColumn) { self.init(name, .text(column)) }
    public init(_ name: String, _ column: NumberColumn) { self.init(name, .number(column)) }
    public init(_ name: String, _ column: PeriodColumn) { self.init(name, .period(column)) }
    public init(_ name: String, _ column: ListColumn) { self.init(name, .list(column)) }

    public var count: Int {
        switch data {
        case .text(let column): column.count
        case .number(let column): column.count
        case .period(let column): column.count
        case .list(let column): column.count
        }
    }

    /// Whether the column holds numbers, which a table sets flush right.
    public var isNumeric: Bool {
        if case .number = data { true } else { false }
    }

    public subscript(row: Int) -> Cell {
        switch data {
        case .text(let column): column[row].map(Cell.text) ?? .missing
        case .number(let column):
            column[row].map { .number($0, decimals: Int(column.decimals[row])) } ?? .missing
        case .period(let column): column[row].map(Cell.period) ?? .missing
        case .list(let column): column.codes(row).isEmpty ? .missing : .list(column[row])
        }
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> Column {
        var kept: [Int: String] = [:]
        if !marks.isEmpty {
            for (row, from) in rows.enumerated() { kept[row] = marks[Int(from)] }
        }
        let gathered: Data =
            switch data {
            case .text(let column): .text(column.gathering(rows))
            case .number(let column): .number(column.gathering(rows))
            case .period(let column): .period(column.gathering(rows))
            case .list(let column): .list(column.gathering(rows))
            }
        return Column(name, gathered, marks: kept)
    }
}
