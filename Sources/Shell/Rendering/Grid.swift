import Query
import Tables

/// A table as aligned text: numbers flush right, a line of ─ under the names, East Asian characters two cells wide.
///
///     area    period  value  unit
///     ──────  ──────  ─────  ────
///     煤山镇  2022     66.5  亿元
struct Grid {
    struct Layout {
        var column: Column
        var head: String
        /// Cells of the text, without its mark.
        var textWidth: Int
        /// Cells of the widest mark with the blank before it.
        var markWidth: Int
        var width: Int
    }

    private let measure: TextWidth
    private let words: any ShellWording
    private var columns: [Layout]
    private let rowCount: Int
    private let totalRows: Int
    /// Names of the columns that found no room.
    private var dropped: [String] = []
    /// How many columns are left out because nobody asked for them.
    private let unaskedColumns: Int

    /// - Parameters:
    ///   - width: cells that a line may take; nil for no limit.
    ///   - rows: how many rows to show at most; nil for all.
    init(
        _ table: Table, width: Int? = nil, rows: Int? = nil, measure: TextWidth = TextWidth(),
        language: Language = .english
    ) {
        self.measure = measure
        words = language.shellWording
        let (table, hidden) = DisplayColumns.choose(table)
        unaskedColumns = hidden.count
        totalRows = table.rowCount
        rowCount = min(rows ?? .max, table.rowCount)
        columns = []
        for column in table.columns { columns.append(layout(column)) }
        if let width { fit(width) }
    }

    /// How many rows there are, and what is not shown of them.
    struct Summary {
        var shown: Int
        var total: Int
        /// Columns that are left out because nobody asked for them.
        var unasked: Int
        /// Heads of the columns that found no room.
        var dropped: [String]
    }

    var summary: Summary {
        Summary(shown: rowCount, total: totalRows, unasked: unaskedColumns, dropped: dropped)
    }

    var isComplete: Bool { rowCount == totalRows && dropped.isEmpty && unaskedColumns == 0 }

    func write(to output: inout some TextOutputStream) {
        guard !columns.isEmpty else { return }
        writeLine(&output) { _, layout in
            let name = measure.cut(layout.head, to: layout.width)
            return layout.column.isNumeric && layout.markWidth == 0
                ? measure.pad(name, to: layout.width, right: true) : measure.pad(name, to: layout.width)
        }
        // ─ is itself of ambiguous width.
        let rule = measure.ambiguousIsWide ? "-" : "─"
        writeLine(&output) { _, layout in String(repeating: rule, count: layout.width) }
        for row in 0..<rowCount {
            writeLine(&output) { _, layout in text(layout, row) }
        }
    }

    private func writeLine(_ output: inout some TextOutputStream, _ cell: (Int, Layout) -> String) {
        var line = ""
        for (index, layout) in columns.enumerated() {
            if index > 0 { line += "  " }
            line += cell(index, layout)
        }
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        output.write(line + "\n")
    }

    private func text(_ layout: Layout, _ row: Int) -> String {
        let cell = DisplayCell(layout.column, row: row, words)
        guard layout.column.isNumeric else {
            return measure.pad(measure.cut(cell.joined, to: layout.width), to: layout.width)
        }
        let number = measure.pad(cell.text, to: layout.textWidth, right: true)
        return layout.markWidth == 0
            ? measure.pad(number, to: layout.width, right: true)
            : measure.pad(cell.mark.isEmpty ? number : "\(number) \(cell.mark)", to: layout.width)
    }

    // MARK: Widths

    private func layout(_ column: Column) -> Layout {
        var text = 0
        var mark = 0
        for row in 0..<rowCount {
            let cell = DisplayCell(column, row: row, words)
            if column.isNumeric {
                text = max(text, measure.of(cell.text))
                if !cell.mark.isEmpty { mark = max(mark, measure.of(cell.mark) + 1) }
            } else {
                text = max(text, measure.of(cell.joined))
            }
        }
        let head = words.heading(column.name)
        let width = max(measure.of(head), text + mark)
        return Layout(column: column, head: head, textWidth: text, markWidth: mark, width: width)
    }

    private var lineWidth: Int {
        columns.reduce(0) { $0 + $1.width } + 2 * max(0, columns.count - 1)
    }

    /// Text columns give way, the widest first, but keep enough to be told apart; then columns at the end go.
    private mutating func fit(_ limit: Int) {
        let least = 12
        while true {
            var excess = lineWidth - limit
            while excess > 0 {
                let wide = columns.indices.filter {
                    !columns[$0].column.isNumeric && columns[$0].width > least
                }
                guard let widest = wide.max(by: { columns[$0].width < columns[$1].width }) else { break }
                let next = wide.map { columns[$0].width }.filter { $0 < columns[widest].width }.max() ?? least
                let cut = min(excess, max(1, columns[widest].width - max(next, least)))
                columns[widest].width -= cut
                excess -= cut
            }
            guard excess > 0, columns.count > 1 else { break }
            dropped.insert(columns.removeLast().head, at: 0)
            for index in columns.indices { columns[index] = layout(columns[index].column) }
        }
    }
}
