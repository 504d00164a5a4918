import Extraction
import Glibc

/// A line of the text without the blanks around it, and what decides whether the sentence goes on behind it.
struct Line {
    /// Byte range in the text.
    var start: Int
    var end: Int
    var characters = 0
    /// Ends in 。！？；： or a table's bar.
    var endsSentence = false
    /// Ends in ，、（ or an opening quotation mark: the sentence cannot end here.
    var endsInList = false
    var hasPunctuation = false
    var hasInnerBlank = false
    /// Begins with 一、 (一) 1. 一是 ——
    var startsWithMarker = false
    /// Begins with a marker and is short: a heading of its own.
    var isHeading = false
    /// Holds a table's bars, or blanks that part its columns.
    var isTable = false
    /// Runs of blanks inside that are as wide as a gap between columns.
    var gaps = 0

    /// The non-blank lines of a text.
    static func split(_ text: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        while start < text.count {
            let end = end(text, start)
            if let line = Line(text, start, end) { lines.append(line) }
            start = end + 1
        }
        return lines
    }

    /// Where the line that begins at `from` ends.
    static func end(_ text: [UInt8], _ from: Int) -> Int {
        text.withUnsafeBytes { letters in
            guard let start = letters.baseAddress else { return 0 }
            var from = from
            // A stretch at a time: where lines end in one of the two, the other may be far off.
            while from < letters.count {
                let limit = min(from + 1024, letters.count)
                var end = limit
                for byte: Int32 in [0x0A, 0x0D] {
                    if let found = memchr(start + from, byte, end - from) {
                        end = UnsafeRawPointer(found) - start
                    }
                }
                if end < limit { return end }
                from = limit
            }
            return letters.count
        }
    }

    private init?(_ text: [UInt8], _ lineStart: Int, _ lineEnd: Int) {
        var start = lineStart
        var end = lineEnd
        while start < end, let next = Self.blank(text, start, end) { start = next }
        while start < end {
            let last = ByteText.before(text, end, from: start)
            guard Self.blank(text, last, end) == end else { break }
            end = last
        }
        guard start < end else { return nil }
        self.start = start
        self.end = end
        scan(text)
        startsWithMarker =
            Marker.match(text, start, end) != nil || ByteText.has("——", in: text, at: start, end: end)
        isHeading = startsWithMarker && characters <= 40 && !endsSentence
    }

    private mutating func scan(_ text: [UInt8]) {
        let last = text.withUnsafeBufferPointer { scan($0) }
        judgeEnd(text, last)
    }

    /// Looks at every character; returns where the last one begins.
    private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var at = start
        var last = start
        var count = 0
        // How wide the run of blanks is that ends at `at`; a Chinese one is two wide.
        var blank = 0
        while at < end {
            last = at
            let byte = text[at]
            let width = byte == UInt8(ascii: " ") ? 1 : Self.isWideBlank(text, at, end) ? 2 : 0
            if width == 0, blank >= Self.gap { gaps += 1 }
            blank = width == 0 ? 0 : blank + width
            if byte >= 0xE4 && byte <= 0xE9 {
                at += 3
            } else if byte < 0x80 {
                switch byte {
                case UInt8(ascii: ","), UInt8(ascii: ";"): hasPunctuation = true
                case UInt8(ascii: "|"): isTable = true
                case UInt8(ascii: " "):
                    if at > start, text[at - 1] >= 0x80, text[at + 1] >= 0x80 { hasInnerBlank = true }
                default: break
                }
                at += 1
            } else {
                var next = at + 1
                while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
                if next - at == 3 {
                    let mark = UInt32(byte) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
                    switch mark {
                    case 0xE38081, 0xE38082, 0xEFBC8C, 0xEFBC9B: hasPunctuation = true  // 、。，；
                    default: break
                    }
                }
                at = next
            }
            count += 1
        }
        characters = count
        return last
    }

    /// Columns that blanks part are at least so far apart, in half widths.
    static let gap = 2

    private static func isWideBlank(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
        text[at] == 0xE3 && at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x80
    }

    private mutating func judgeEnd(_ text: [UInt8], _ last: Int) {
        var mark: UInt32 = 0
        for byte in text[last..<end] { mark = mark << 8 | UInt32(byte) }
        switch mark {
        // 。！？；： and their ASCII twins, the table's bar
        case 0xE38082, 0xEFBC81, 0xEFBC9F, 0xEFBC9B, 0xEFBC9A, 0x21, 0x3F, 0x3B, 0x3A, 0x7C:
            endsSentence = true
        // ”） behind a stop
        case 0xE2809D, 0xEFBC89, 0x29:
            endsSentence = ByteText.ends(with: "。", in: text, from: start, to: last)
        // ，、（“ and ASCII , (
        case 0xEFBC8C, 0xE38081, 0xEFBC88, 0xE2809C, 0x2C, 0x28: endsInList = true
        default: break
        }
    }

    /// End of the blank at `at`, or nil.
    private static func blank(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        switch text[at] {
        case 0x20, 0x09, 0x0B, 0x0C: return at + 1
        case 0xC2 where at + 1 < end && text[at + 1] == 0xA0: return at + 2
        case 0xE3 where at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x80: return at + 3
        case 0xE2 where at + 2 < end && text[at + 1] == 0x80 && (0x80...0x8B).contains(text[at + 2]):
            return at + 3
        case 0xEF where at + 2 < end && text[at + 1] == 0xBB && text[at + 2] == 0xBF: return at + 3
        default: return nil
        }
    }
}
