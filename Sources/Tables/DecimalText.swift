/// Numbers as decimal text.
public enum DecimalText {
    /// Writes a number with so many digits behind the point, rounding its shortest decimal form half away from
    /// zero (1.005 with 2 gives 1.01, as a reader expects); the shortest form itself where `decimals` is negative.
    public static func write(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "" : value < 0 ? "-inf" : "inf" }
        var (digits, point) = shortest(value.magnitude)
        // What a double holds beyond 15 digits is no decimal number that anyone wrote.
        if decimals < 0, digits.count > 15 {
            let up = digits[15] >= 5
            digits.removeSubrange(15...)
            if up { point += increment(&digits) }
            while digits.last == 0 { digits.removeLast() }
        }
        if decimals >= 0 {
            let keep = point + decimals
            if keep < 0 {
                digits = []
            } else if keep < digits.count {
                let up = digits[keep] >= 5
                digits.removeSubrange(keep...)
                if up { point += increment(&digits) }
            }
        }
        let fraction = decimals >= 0 ? decimals : max(0, digits.count - point)
        var text: [UInt8] = []
        if value < 0, digits.contains(where: { $0 != 0 }) { text.append(UInt8(ascii: "-")) }
        if point <= 0 { text.append(UInt8(ascii: "0")) }
        for place in 0..<max(0, point) { text.append(0x30 + (place < digits.count ? digits[place] : 0)) }
        if fraction > 0 { text.append(UInt8(ascii: ".")) }
        for place in point..<(point + fraction) {
            text.append(0x30 + (digits.indices.contains(place) ? digits[place] : 0))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The digits that a number carries when it is written with so many behind the point: 15.30 carries 4, 0.687
    /// carries 3, and 54000 carries 2, as nothing tells whether its zeros count something.
    public static func significantDigits(_ value: Double, decimals: Int) -> Int {
        if decimals < 0 { return max(1, shortest(value.magnitude).digits.count) }
        if decimals == 0 {
            if value.magnitude < 1e15, value == value.rounded(.towardZero) {
                var whole = Int(value.magnitude)
                while whole != 0, whole % 10 == 0 { whole /= 10 }
                return max(1, wholeDigits(Double(whole)))
            }
            let whole = write(value.magnitude, decimals: 0).utf8
            return max(1, whole.count - whole.reversed().prefix { $0 == 0x30 }.count)
        }
        return max(1, (value == 0 ? 1 : point(value.magnitude)) + decimals)
    }

    /// How many digits behind the point show a number with so many significant ones; never below 0.
    public static func decimals(_ value: Double, significant: Int) -> Int {
        guard value.isFinite, value != 0 else { return 0 }
        return min(15, max(0, significant - point(value.magnitude)))
    }

    /// How many digits stand before the point (negative where zeros follow it) of a positive number.
    private static func point(_ value: Double) -> Int {
        if value >= 1, value < 1e18 { return wholeDigits(value) }
        return shortest(value).point
    }

    /// How many digits stand before the point of a number below 10¹⁸; 0 below 1.
    @inline(__always) private static func wholeDigits(_ value: Double) -> Int {
        if value < 1 { return 0 }
        // 1233 / 4096 is the logarithm of 2 as far as it takes for exponents up to 60: at most one too few.
        let digits = (Int(value.exponent) * 1233) >> 12 + 1
        return digits < 18 && value >= powers[digits] ? digits + 1 : digits
    }

    /// 1, 10, 100 …, all of them exact.
    private static let powers: [Double] = (0..<18).map { Double("1e\($0)") ?? 0 }

    /// The shortest decimal digits that read back as this number, and how many of them stand before the point
    /// (negative where zeros follow it).
    private static func shortest(_ value: Double) -> (digits: [UInt8], point: Int) {
        guard value.isFinite, value != 0 else { return ([], 1) }
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        var text = value.description.utf8[...]
        if let e = text.firstIndex(of: UInt8(ascii: "e")) {
            exponent = Int(Substring(text[text.index(after: e)...])) ?? 0
            text = text[..<e]
        }
        for byte in text {
            if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
        }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        let place = (point ?? digits.count + leading) - leading + exponent
        while digits.last == 0 { digits.removeLast() }
        return (digits, place)
    }

    /// Adds one to the last digit; 1 where the number grew by a digit.
    private static func increment(_ digits: inout [UInt8]) -> Int {
        for place in digits.indices.reversed() {
            if digits[place] < 9 {
                digits[place] += 1
                return 0
            }
            digits[place] = 0
        }
        digits.insert(1, at: 0)
        return 1
    }
}
