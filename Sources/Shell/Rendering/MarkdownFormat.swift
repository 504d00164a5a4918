import Tables

/// A pipe table of Markdown.
struct MarkdownFormat: TableFormat {
    let words: any ShellWording

    func write(_ table: Table, to output: inout some TextOutputStream) {
        let table = DisplayColumns.choose(table).table
        output.write(line(table.names.map { escaped(words.heading($0)) }))
        output.write(line(table.columns.map { $0.isNumeric ? "---:" : "---" }))
        for row in 0..<table.rowCount {
            output.write(line(table.columns.map { escaped(DisplayCell($0, row: row, words).joined) }))
        }
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |\n"
    }

    private func escaped(_ text: String) -> String {
        text.contains("|")
            ? text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : text
    }
}
