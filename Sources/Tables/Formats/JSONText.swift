/// Values as JSON. Numbers keep the digits that they print with; a missing one is null.
enum JSONText {
    /// What makes an object of each row of a table.
    static func objects(_ table: Table) -> (_ row: Int) -> String {
        let columns = table.columns.map { (name: string($0.name), data: $0.data) }
        return { row in
            "{" + columns.map { "\($0.name):\(value($0.data[row]))" }.joined(separator: ",") + "}"
        }
    }

    static func value(_ cell: Cell) -> String {
        switch cell {
        case .missing: "null"
        case .text(let text): string(text)
        case .number(let number, _): number.isFinite ? cell.text : "null"
        case .period(let period): string(period.description)
        case .list(let items): "[" + items.map(string).joined(separator: ",") + "]"
        }
    }

    static func string(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
