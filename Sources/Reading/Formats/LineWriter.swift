/// Gathers a document's words into lines, blanks run together as a browser shows them.
struct LineWriter {
    private(set) var lines: [[UInt8]] = []
    private var line: [UInt8] = []
    private var blank: Blank?

    private enum Blank { case inLine, lineBreak }

    /// Appends words in which any run of blanks is one blank.
    mutating func append(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case 0x0A, 0x0D: blank = .lineBreak
            case 0...0x20, 0x7F: blank = blank ?? .inLine
            default:
                if let blank, !line.isEmpty {
                    // A source line that ends inside Chinese text ends nothing.
                    let insideChinese = byte >= 0x80 && line[line.count - 1] >= 0x80
                    if blank == .inLine || !insideChinese { line.append(0x20) }
                }
                blank = nil
                line.append(byte)
            }
        }
    }

    /// Appends text whose line breaks count.
    mutating func appendLines(_ text: [UInt8]) {
        for (index, part) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { breakLine() }
            append(part)
        }
    }

    /// Appends a byte as it is: a tab.
    mutating func appendVerbatim(_ byte: UInt8) {
        blank = nil
        line.append(byte)
    }

    mutating func breakLine() {
        let trimmed = TextBlanks.trim(line)
        if !trimmed.isEmpty { lines.append(trimmed) }
        line.removeAll(keepingCapacity: true)
        blank = nil
    }

    mutating func append(lines other: [[UInt8]]) {
        breakLine()
        lines += other
    }

    /// The lines, the last one ended.
    consuming func finished() -> [[UInt8]] {
        breakLine()
        return lines
    }

    /// All lines as one, for a table's cell.
    consuming func joined() -> [UInt8] {
        breakLine()
        var all: [UInt8] = []
        for line in lines {
            if let last = all.last, let first = line.first, last < 0x80 || first < 0x80 { all.append(0x20) }
            all += line
        }
        return all
    }
}
