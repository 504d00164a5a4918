import Extraction

/// Dates as reports write them.
enum Date {
    /// The first date in `text` as ISO: 2023-01-04 for 2023-01-04, 2023/1/4, 2023年1月4日.
    static func find(in digits: [UInt8]) -> String? {
        var at = 0
        while at + 4 <= digits.count {
            defer { at += 1 }
            guard digits[at] == UInt8(ascii: "1") || digits[at] == UInt8(ascii: "2") else { continue }
            guard let year = number(digits, at, 4), (1949...2100).contains(year) else { continue }
            if at > 0, digits[at - 1] >= 0x30, digits[at - 1] <= 0x39 { continue }
            guard let month = part(digits, at + 4), (1...12).contains(month.value),
                let day = part(digits, month.end), (1...31).contains(day.value)
            else { continue }
            // 2014年1-2月 is a span of months.
            if ByteText.has("月", in: digits, at: day.end, end: digits.count) { continue }
            return "\(year)-\(pad(month.value))-\(pad(day.value))"
        }
        return nil
    }

    private static func number(_ digits: [UInt8], _ at: Int, _ count: Int) -> Int? {
        var value = 0
        for byte in digits[at..<at + count] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// A separator (- / . 年 月 and blanks) and one or two digits.
    private static func part(_ digits: [UInt8], _ start: Int) -> (value: Int, end: Int)? {
        var at = start
        while at < digits.count, at - start < 6, !(0x30...0x39).contains(digits[at]) { at += 1 }
        let separator = String(decoding: digits[start..<at], as: UTF8.self).filter { $0 != " " }
        guard ["-", "/", ".", "年", "月"].contains(separator) else { return nil }
        var end = at
        while end < digits.count, end - at < 2, (0x30...0x39).contains(digits[end]) { end += 1 }
        guard end > at, let value = number(digits, at, end - at) else { return nil }
        return (value, end)
    }

    private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
