/// Blanks of every width in UTF-8 text.
enum TextBlanks {
    /// The text without blanks at its ends: ASCII, no-break, ideographic and zero-width ones.
    static func trim(_ text: [UInt8]) -> [UInt8] {
        var start = 0
        var end = text.count
        while start < end, let length = leading(text, start, end) { start += length }
        while start < end, let length = trailing(text, start, end) { end -= length }
        return start == 0 && end == text.count ? text : Array(text[start..<end])
    }

    /// The text without any blank.
    static func removed(from text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            if let length = leading(text, at, text.count) {
                at += length
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return out
    }

    /// Length of the blank at `at`, or nil.
    private static func leading(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        switch text[at] {
        case 0...0x20, 0x7F: 1
        case 0xC2 where at + 1 < end && text[at + 1] == 0xA0: 2
        case 0xE2, 0xE3, 0xEF: at + 2 < end && isWide(text, at) ? 3 : nil
        default: nil
        }
    }

    private static func trailing(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        if text[end - 1] <= 0x20 || text[end - 1] == 0x7F { return 1 }
        if end - start >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 { return 2 }
        return end - start >= 3 && isWide(text, end - 3) ? 3 : nil
    }

    /// U+2000…200B, U+202F, U+3000, U+FEFF.
    private static func isWide(_ text: [UInt8], _ at: Int) -> Bool {
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }
}
