/// Chinese numerals up to 99, as headings count (一、 (二) 十三).
package enum ChineseNumeral {
    /// The numeral at `start`, with its end.
    package static func match(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, value: Int)? {
        var at = start
        var value = 0
        var last = 0
        while let digit = digit(text, at, end), at - start < 9 {
            if digit == 10 {
                value += max(last, 1) * 10
                last = 0
            } else {
                guard last == 0 else { return nil }
                last = digit
            }
            at += 3
        }
        return at > start ? (at, value + last) : nil
    }

    /// 一 … 十 at `at`, as 1 … 10.
    private static func digit(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        guard at + 3 <= end, text[at] == 0xE4 || text[at] == 0xE5 else { return nil }
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE4, 0xB8, 0x80): return 1
        case (0xE4, 0xBA, 0x8C): return 2
        case (0xE4, 0xB8, 0x89): return 3
        case (0xE5, 0x9B, 0x9B): return 4
        case (0xE4, 0xBA, 0x94): return 5
        case (0xE5, 0x85, 0xAD): return 6
        case (0xE4, 0xB8, 0x83): return 7
        case (0xE5, 0x85, 0xAB): return 8
        case (0xE4, 0xB9, 0x9D): return 9
        case (0xE5, 0x8D, 0x81): return 10
        default: return nil
        }
    }
}
