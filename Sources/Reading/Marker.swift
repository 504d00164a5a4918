import Extraction

/// What opens a heading: 第一部分 一、 (一) 1. 一是.
struct Marker {
    /// 0 for 第一部分, 1 for 一、 2 for (一) 3 for 1. 4 for (1) 5 for 一是
    var level: Int
    /// Where the heading's words begin.
    var end: Int

    /// The marker at `at`, in a text or in a flow.
    static func match(_ text: [UInt8], _ at: Int, _ end: Int) -> Marker? {
        guard at < end else { return nil }
        if let part = part(text, at, end) { return Marker(level: 0, end: part) }
        if let inner = open(text, at, end) {
            if let number = ChineseNumeral.match(text, inner, end), let close = close(text, number.end, end) {
                return Marker(level: 2, end: close)
            }
            if let digits = digits(text, inner, end), let close = close(text, digits, end) {
                return Marker(level: 4, end: close)
            }
            return nil
        }
        if let number = ChineseNumeral.match(text, at, end) {
            if let stop = listComma(text, number.end, end) {
                return isRank(text, stop, end) ? nil : Marker(level: 1, end: stop)
            }
            if ByteText.has("是", in: text, at: number.end, end: end)
                || ByteText.has("要", in: text, at: number.end, end: end)
            {
                return Marker(level: 5, end: number.end + 3)
            }
            return nil
        }
        if let digits = digits(text, at, end) {
            if let stop = listComma(text, digits, end) { return Marker(level: 3, end: stop) }
            if ByteText.has("．", in: text, at: digits, end: end) { return Marker(level: 3, end: digits + 3) }
            guard digits < end, text[digits] == UInt8(ascii: "."), digits + 1 < end,
                !ByteText.isDigit(text[digits + 1])
            else { return nil }
            return Marker(level: 3, end: digits + 1)
        }
        return nil
    }

    /// 一、二、三产业, 一、二级: the next one of the list follows, no heading.
    private static func isRank(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
        guard let next = ChineseNumeral.match(text, at, end) else { return false }
        return listComma(text, next.end, end) != nil || ByteText.has("产业", in: text, at: next.end, end: end)
            || ByteText.has("级", in: text, at: next.end, end: end)
            || ByteText.has("季度", in: text, at: next.end, end: end)
    }

    private static func open(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        if text[at] == UInt8(ascii: "(") { return at + 1 }
        return ByteText.has("（", in: text, at: at, end: end) ? at + 3 : nil
    }

    private static func close(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        guard at < end else { return nil }
        if text[at] == UInt8(ascii: ")") { return at + 1 }
        return ByteText.has("）", in: text, at: at, end: end) ? at + 3 : nil
    }

    private static func listComma(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        guard at < end else { return nil }
        if text[at] == Flow.enumeration { return at + 1 }
        return ByteText.has("、", in: text, at: at, end: end) ? at + 3 : nil
    }

    /// Behind 第一部分, 第二章.
    private static func part(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        guard ByteText.has("第", in: text, at: at, end: end),
            let number = ChineseNumeral.match(text, at + 3, end)
        else { return nil }
        for word: StaticString in ["部分", "章", "篇", "编"]
        where ByteText.has(word, in: text, at: number.end, end: end) {
            return number.end + word.utf8CodeUnitCount
        }
        return nil
    }

    /// One or two digits.
    private static func digits(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
        var stop = at
        while stop < end, stop - at < 3, ByteText.isDigit(text[stop]) { stop += 1 }
        return stop > at && stop - at < 3 ? stop : nil
    }
}
