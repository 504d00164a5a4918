/// Numerals written in Chinese characters.
package enum ChineseNumeral {
    /// The numeral up to 99 at `start`, as headings count (一、 (二) 十三), with its end.
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

    /// A numeral of any size: 三千二百, 一百零五, 一万五.
    package struct Number: Equatable, Sendable {
        package var end: Int
        package var value: Double
        /// Number of characters.
        package var length: Int
        /// Begins with 百 千 万 亿, so that it says how large, not how many.
        package var isBare: Bool
    }

    /// The numeral of any size at `start`. A 万 or 亿 at its end is left to the unit (三百万元 is 300 万元).
    package static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> Number? {
        var (total, section, digit, unit) = (0.0, 0.0, -1.0, 1.0)
        var at = start
        var zero = false
        scan: while at < end, let sign = Sign(text, at, end) {
            switch sign {
            case .digit(let value):
                if digit > 0 { return nil }
                if value == 0 { zero = true }
                digit = value
            case .unit(let factor):
                // A larger unit behind a smaller one would be another numeral.
                section += (digit < 0 ? (section == 0 || factor < unit ? 1 : 0) : digit) * factor
                (digit, unit, zero) = (-1, factor, false)
            case .group(let factor):
                if endsHere(text, at + 3, end), at > start { break scan }
                section += max(digit, 0)
                total = (total + (section == 0 && total == 0 ? 1 : section)) * factor
                (section, digit, unit, zero) = (0, -1, factor, false)
            }
            at += 3
        }
        guard at > start else { return nil }
        if let (tail, fraction) = decimals(text, at, end) {
            return Number(
                end: tail, value: total + section + max(digit, 0) + fraction, length: (tail - start) / 3,
                isBare: false)
        }
        // 一万五 is 15000, 一百零五 is 105.
        if digit > 0, unit >= 100, !zero { digit *= unit / 10 }
        let isBare: Bool
        if case .digit = Sign(text, start, end) {
            isBare = false
        } else {
            isBare = text[start] != 0xE5 || text[start + 2] != 0x81
        }
        return Number(
            end: at, value: total + section + max(digit, 0), length: (at - start) / 3, isBare: isBare)
    }

    /// 点二五 behind a numeral.
    private static func decimals(_ text: [UInt8], _ at: Int, _ end: Int) -> (end: Int, value: Double)? {
        guard ByteText.has("点", in: text, at: at, end: end) else { return nil }
        var (stop, value, place) = (at + 3, 0.0, 0.1)
        while let sign = Sign(text, stop, end), case .digit(let digit) = sign {
            value += digit * place
            place /= 10
            stop += 3
        }
        return stop > at + 3 ? (stop, value) : nil
    }

    /// Whether no sign but 万 and 亿 follows.
    private static func endsHere(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard let sign = Sign(text, start, end) else { return true }
        if case .group = sign { return endsHere(text, start + 3, end) }
        return false
    }

    /// One character of a numeral.
    private enum Sign {
        case digit(Double)
        case unit(Double)
        case group(Double)

        init?(_ text: [UInt8], _ at: Int, _ end: Int) {
            guard at + 3 <= end, text[at] >= 0xE3, text[at] <= 0xE9 else { return nil }
            switch UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2]) {
            case 0xE99BB6, 0xE38087: self = .digit(0)
            case 0xE4B880: self = .digit(1)
            case 0xE4BA8C, 0xE4B8A4: self = .digit(2)
            case 0xE4B889: self = .digit(3)
            case 0xE59B9B: self = .digit(4)
            case 0xE4BA94: self = .digit(5)
            case 0xE585AD: self = .digit(6)
            case 0xE4B883: self = .digit(7)
            case 0xE585AB: self = .digit(8)
            case 0xE4B99D: self = .digit(9)
            case 0xE58D81: self = .unit(10)
            case 0xE799BE: self = .unit(100)
            case 0xE58D83: self = .unit(1000)
            case 0xE4B887: self = .group(1e4)
            case 0xE4BABF: self = .group(1e8)
            default: return nil
            }
        }
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
