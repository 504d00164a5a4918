import Extraction
import Glibc

/// The first lines of a report, in which pages say what it is: fields of an index table, title, date.
struct Head {
    /// Lines without blanks around and inside: the first 60, or as many as make 4 KB.
    let lines: [[UInt8]]
    private let fieldNames: [WordSet]

    init(_ text: [UInt8], lexicon: Lexicon) {
        var lines: [[UInt8]] = []
        var start = 0
        var taken = 0
        while start < text.count, taken < 4096, lines.count < 60 {
            let lineEnd = Line.end(text, start)
            // A tag that was left in the text ends a line, too: <h2>某县政府工作报告</h2>.
            let tag = Self.tag(text, start, lineEnd)
            if let tag, tag.lowerBound == start {
                start = tag.upperBound
                continue
            }
            let end = tag?.lowerBound ?? lineEnd
            // Of a paragraph only the opening counts (我代表…人民政府).
            let line = Self.compact(text, start, min(end, start + 400))
            taken += line.count
            if !line.isEmpty { lines.append(line) }
            start = tag == nil ? end + 1 : end
        }
        self.lines = lines
        fieldNames = [.headIssuer, .headDate, .headOther].map { lexicon.words[$0] }
    }

    /// The first tag in a line: an angle bracket, a letter or a stroke, and not far behind the bracket that closes it.
    private static func tag(_ text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
        text.withUnsafeBufferPointer { text in
            guard let letters = text.baseAddress else { return nil }
            var at = start
            while at + 2 < end, let sign = memchr(letters + at, Int32(UInt8(ascii: "<")), end - 2 - at) {
                at = UnsafeRawPointer(sign) - UnsafeRawPointer(letters)
                if ByteText.isLetter(text[at + 1]) || text[at + 1] == UInt8(ascii: "/"),
                    let close = text[at..<min(end, at + 120)].firstIndex(of: UInt8(ascii: ">"))
                {
                    return at..<close + 1
                }
                at += 1
            }
            return nil
        }
    }

    /// Without blanks, ASCII and full-width.
    private static func compact(_ text: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: end - start) { line, count in
            text.withUnsafeBufferPointer { text in
                var at = start
                while at < end {
                    let byte = text[at]
                    if byte == 0xE3, at + 2 < end, text[at + 1] == 0x80, text[at + 2] == 0x80 {
                        at += 3
                    } else if byte == 0xC2, at + 1 < end, text[at + 1] == 0xA0 {
                        at += 2
                    } else {
                        if byte > 0x20 || byte == 0x09 {
                            line.initializeElement(at: count, to: byte == 0x09 ? UInt8(ascii: "|") : byte)
                            count += 1
                        }
                        at += 1
                    }
                }
            }
        }
    }

    /// The day of the session that heard the report: 2022年1月24日在某县第十九届人民代表大会第二次会议上.
    var session: String? {
        for line in lines {
            guard
                let at = ByteText.find("会议上", in: line, 0, line.count)
                    ?? ByteText.find("大会上", in: line, 0, line.count),
                let date = Date.find(in: Array(line[max(0, at - 150)..<at]))
            else { continue }
            return date
        }
        return nil
    }

    /// The first value of a field whose name is in `names`: 发布机构:|菱湖镇人民政府|.
    func field(_ names: WordSet, where isRight: (String) -> Bool) -> String? {
        for line in lines {
            for at in separators(line) {
                if names.suffix(line, 0, at) != nil, let value = value(line, at), isRight(value) {
                    return value
                }
            }
        }
        return nil
    }

    /// Where colons and cells' borders stand.
    private func separators(_ line: [UInt8]) -> [Int] {
        var places: [Int] = []
        line.withUnsafeBufferPointer { letters in
            for at in letters.indices {
                let byte = letters[at]
                // ： is EF BC 9A.
                if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|")
                    || byte == 0xEF && at + 2 < letters.count && letters[at + 1] == 0xBC
                        && letters[at + 2] == 0x9A
                {
                    places.append(at)
                }
            }
        }
        return places
    }

    /// What follows a field's name: behind the colon, or in the next cell.
    private func value(_ line: [UInt8], _ nameEnd: Int) -> String? {
        var at = nameEnd
        var marked = false
        while at < line.count {
            if line[at] == UInt8(ascii: ":") || line[at] == UInt8(ascii: "|") {
                at += 1
            } else if ByteText.has("：", in: line, at: at, end: line.count) {
                at += 3
            } else {
                break
            }
            marked = true
        }
        guard marked else { return nil }
        var end = at
        while end < line.count, end - at <= 120, line[end] != UInt8(ascii: "|"),
            !fieldNames.contains(where: { $0.prefix(line, end, line.count) != nil })
        {
            end = ByteText.after(line, end, to: line.count)
        }
        guard end > at, end - at <= 120 else { return nil }
        return String(decoding: line[at..<end], as: UTF8.self)
    }
}
