/// A number as written: 10亿元 is 10 with the suffix 亿元.
public struct NumberLiteral: Sendable, Hashable {
    /// The digits as written, without thousands separators.
    public var digits: String
    public var value: Double
    /// Digits behind the decimal point.
    public var decimals: Int
    /// Magnitude and unit, or empty.
    public var suffix: String

    /// Reads digits, one point at most, and a suffix that is no further number; nil for other words (2022-Q1).
    init?(_ text: String) {
        var digits: [UInt8] = []
        var point: Int?
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), point == nil, !digits.isEmpty {
                point = digits.count
            } else if !byte.isDigit {
                break
            }
            digits.append(byte)
        }
        if digits.last == UInt8(ascii: ".") { return nil }
        guard !digits.isEmpty, digits.count <= 300 else { return nil }
        self.digits = String(decoding: digits, as: UTF8.self)
        guard let value = Double(self.digits) else { return nil }
        self.value = value
        decimals = point.map { digits.count - $0 - 1 } ?? 0
        // By bytes: a combining mark behind a digit belongs to its character.
        suffix = String(decoding: text.utf8.dropFirst(digits.count), as: UTF8.self)
        let unit = Array(suffix.utf8)
        if let first = unit.first, Twin.joins.contains(first) || first == UInt8(ascii: "_") { return nil }
        // 10亿-5亿 and 10亿/2 are arithmetic; 100元/吨 is one number.
        if unit.contains(UInt8(ascii: "-")) { return nil }
        if let slash = unit.firstIndex(of: UInt8(ascii: "/")),
            unit.dropFirst(slash + 1).first?.isDigit == true
        {
            return nil
        }
    }

    /// As written, without thousands separators.
    public var text: String { digits + suffix }
}
