/// The text of a Markdown file: its lines, without the marks of headings, lists, emphasis, links and rules.
///
/// Every line stays where it is, so that line numbers are the file's; rows of tables have bars already.
enum Markdown {
    static func text(_ source: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(source.count)
        var isCode = false
        for (index, line) in source.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out.append(0x0A) }
            let body = TextBlanks.trim(Array(line))
            if body.starts(with: Array("```".utf8)) || body.starts(with: Array("~~~".utf8)) {
                isCode.toggle()
            } else if isCode {
                out += line
            } else if !isRule(body) {
                out += withoutInlineMarks(withoutBlockMark(body)[...])
            }
        }
        return out
    }

    /// |---|:--:| under the heading of a table, --- and === and ***.
    private static func isRule(_ line: [UInt8]) -> Bool {
        line.count >= 3 && line.allSatisfy { "-|:=*_ ".utf8.contains($0) }
            && line.contains { "-=*_".utf8.contains($0) }
    }

    /// Without #, > and list bullets in front; numbers of lists are words of the text.
    private static func withoutBlockMark(_ line: [UInt8]) -> [UInt8] {
        var at = 0
        while at < line.count, line[at] == UInt8(ascii: ">") || line[at] == 0x20 { at += 1 }
        var end = at
        while end < line.count, line[end] == UInt8(ascii: "#") { end += 1 }
        if end > at, end - at <= 6, end == line.count || line[end] == 0x20 {
            var last = line.count
            while last > end, line[last - 1] == UInt8(ascii: "#") || line[last - 1] == 0x20 { last -= 1 }
            return TextBlanks.trim(Array(line[end..<max(last, end)]))
        }
        if at + 1 < line.count, "-*+".utf8.contains(line[at]), line[at + 1] == 0x20 {
            return TextBlanks.trim(Array(line[(at + 2)...]))
        }
        return Array(line[at...])
    }

    /// Without ** __ ` and the target of [words](target); single * and _ may be figures' own.
    private static func withoutInlineMarks(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var at = line.startIndex
        while at < line.endIndex {
            let byte = line[at]
            if byte == UInt8(ascii: "`") {
                at += 1
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"), at + 1 < line.endIndex,
                line[at + 1] == byte
            {
                at += 2
            } else if byte == UInt8(ascii: "\\"), at + 1 < line.endIndex,
                "*_#`[]()|.-+>!".utf8.contains(line[at + 1])
            {
                out.append(line[at + 1])
                at += 2
            } else if byte == UInt8(ascii: "["), let link = link(line, at) {
                if out.last == UInt8(ascii: "!") { out.removeLast() }
                out += link.words
                at = link.end
            } else {
                out.append(byte)
                at += 1
            }
        }
        return out
    }

    private static func link(_ line: ArraySlice<UInt8>, _ start: Int) -> (words: ArraySlice<UInt8>, end: Int)?
    {
        guard let close = line[start...].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex,
            line[close + 1] == UInt8(ascii: "("),
            let end = line[close...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return (line[start + 1..<close], end + 1)
    }
}
