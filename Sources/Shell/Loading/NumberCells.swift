import Tables

/// The numbers of one column of a stretch of a file, NaN where there is none, with their decimals as written.
struct NumberCells: Sendable {
    typealias Figure = (value: Double, decimals: Int8)

    private(set) var values: [Double] = []
    private(set) var decimals: [Int8] = []

    mutating func append(_ figure: Figure) {
        values.append(figure.value)
        decimals.append(figure.decimals)
    }

    /// Reads a number; nil where the text is none. An empty text is a missing number.
    static func figure(_ text: UnsafeBufferPointer<UInt8>) -> Figure? {
        guard let first = text.first else { return (.nan, 0) }
        // Up to fifteen digits are exact in a double, and so is a power of ten that small.
        var (digits, mantissa, point) = (0, 0, -1)
        var place = first == UInt8(ascii: "-") ? 1 : 0
        while place < text.count {
            let digit = text[place] &- 0x30
            if digit < 10 {
                mantissa = mantissa &* 10 &+ Int(digit)
                digits += 1
            } else if text[place] == UInt8(ascii: "."), point < 0, digits > 0 {
                point = digits
            } else {
                return slowFigure(text)
            }
            place += 1
        }
        guard digits > 0, digits <= 15, point != digits else { return slowFigure(text) }
        let decimals = point < 0 ? 0 : digits - point
        let value = Double(mantissa) / powers[decimals]
        return (first == UInt8(ascii: "-") ? -value : value, Int8(decimals))
    }

    private static func slowFigure(_ bytes: UnsafeBufferPointer<UInt8>) -> Figure? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let value = Double(text), value.isFinite, value.magnitude < 1e18 else { return nil }
        let digits = text.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        return (value, isPlain ? Int8(clamping: digits.dropFirst().first?.count ?? 0) : -1)
    }

    private static let powers: [Double] = (0...15).map { Double("1e\($0)") ?? 1 }
}
