/// Reads comma-separated values with RFC 4180's quoting, a row at a time.
struct CSVReader {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The cells of the next row and the line on which it begins, or nil at the end.
    mutating func next() -> (cells: [String], line: Int)? {
        guard at < bytes.count else { return nil }
        let start = line
        var cells = [cell()]
        while at < bytes.count, bytes[at] == UInt8(ascii: ",") {
            at += 1
            cells.append(cell())
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
        if at < bytes.count, bytes[at] == UInt8(ascii: "\n") {
            at += 1
            line += 1
        }
        return (cells, start)
    }

    private mutating func cell() -> String {
        var text: [UInt8] = []
        var isQuoted = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                // Two quotes inside quotes are one.
                if isQuoted, at + 1 < bytes.count, bytes[at + 1] == byte {
                    text.append(byte)
                    at += 1
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, endsCell(byte) {
                break
            } else {
                if byte == UInt8(ascii: "\n") { line += 1 }
                text.append(byte)
            }
            at += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { return true }
        return byte == UInt8(ascii: "\r") && (at + 1 == bytes.count || bytes[at + 1] == UInt8(ascii: "\n"))
    }
}
