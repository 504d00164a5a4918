import Tables

/// A cell as people read it: – for a gap, % behind a rate, no line breaks, the column's mark beside it.
struct DisplayCell {
    var text: String
    /// Word that stands beside the cell, or empty.
    var mark: String

    init(_ column: Column, row: Int, _ words: any ShellWording) {
        mark = column.marks[row] ?? ""
        let cell = column[row]
        switch cell {
        case .missing: text = "–"
        case .number:
            text = cell.text
            if case .number(let numbers) = column.data, case .fixed("%") = numbers.units { text += "%" }
        case .list(let items):
            // Headings lead down to a sentence; offices and areas stand side by side.
            text = Self.oneLine(items.joined(separator: column.name == "section" ? " › " : "、"))
        case .text(let value): text = Self.oneLine(words.value(value, of: column.name))
        case .period: text = cell.text
        }
    }

    /// Text and mark.
    var joined: String { mark.isEmpty ? text : "\(text) \(mark)" }

    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}
