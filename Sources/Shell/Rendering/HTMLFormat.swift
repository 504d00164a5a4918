import Tables

/// A table element.
struct HTMLFormat: TableFormat {
    let words: any ShellWording

    func write(_ table: Table, to output: inout some TextOutputStream) {
        let table = DisplayColumns.choose(table).table
        output.write("<table>\n<thead>\n<tr>")
        for name in table.names { output.write("<th>\(Self.escaped(words.heading(name)))</th>") }
        output.write("</tr>\n</thead>\n<tbody>\n")
        for row in 0..<table.rowCount {
            output.write("<tr>")
            for column in table.columns {
                let text = Self.escaped(DisplayCell(column, row: row, words).joined)
                output.write(column.isNumeric ? "<td align=\"right\">\(text)</td>" : "<td>\(text)</td>")
            }
            output.write("</tr>\n")
        }
        output.write("</tbody>\n</table>\n")
    }

    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return text }
        return text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
