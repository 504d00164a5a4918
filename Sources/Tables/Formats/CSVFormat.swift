/// Comma-separated values with RFC 4180's quoting; lines end in a newline, a missing cell is empty, the items of a
/// list are joined by `;`.
public struct CSVFormat: TableFormat {
    public init() {}

    public func write(_ table: Table, to output: inout some TextOutputStream) {
        output.write(table.names.map(quoted).joined(separator: ",") + "\n")
        let columns = table.columns.map(\.data)
        for row in 0..<table.rowCount {
            output.write(columns.map { quoted($0[row].text) }.joined(separator: ",") + "\n")
        }
    }

    private func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return text
        }
        var quoted = "\""
        for character in text.unicodeScalars {
            if character == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
