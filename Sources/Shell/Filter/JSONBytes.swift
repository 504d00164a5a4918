/// Writes JSON straight into UTF-8 bytes, one object a line.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    /// Whether the next key or element follows another one.
    private var needsComma = false

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func null() {
        word("null")
    }

    mutating func string(_ text: String) {
        var text = text
        separate()
        text.withUTF8 { quote(UnsafeRawBufferPointer($0)) }
    }

    mutating func string(_ text: ArraySlice<UInt8>) {
        separate()
        text.withUnsafeBytes { quote($0) }
    }

    mutating func number(_ value: Int) {
        separate()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(UInt64(value.magnitude), least: 1)
    }

    /// The shortest decimal that reads back as the same number.
    mutating func number(_ value: Double) {
        if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return number(whole) }
        guard value.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: value.description.utf8)
    }

    /// With so many digits behind the point, as a report wrote it; the shortest form where `decimals` is negative.
    mutating func number(_ value: Double, decimals: Int) {
        guard (0...9).contains(decimals) else { return number(value) }
        let scale = Self.powers[decimals]
        let scaled = (value * scale).rounded()
        guard scaled.magnitude < 9e15 else { return number(value) }
        separate()
        if value < 0, scaled != 0 { bytes.append(UInt8(ascii: "-")) }
        let whole = UInt64(scaled.magnitude)
        digits(whole / UInt64(scale), least: 1)
        if decimals > 0 {
            bytes.append(UInt8(ascii: "."))
            digits(whole % UInt64(scale), least: decimals)
        }
    }

    private static let powers: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

    mutating func optional(_ value: Int?) {
        if let value { number(value) } else { null() }
    }

    private mutating func word(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// At least so many digits, with zeros before.
    private mutating func digits(_ value: UInt64, least: Int) {
        var rest = value
        let start = bytes.count
        while rest > 0 || bytes.count - start < least {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }

    /// Runs of bytes that need no escape are copied whole.
    private mutating func quote(_ text: UnsafeRawBufferPointer) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            escape(byte)
        }
        bytes.append(contentsOf: text[start...])
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            let hex = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: Array("u00".utf8))
            bytes.append(hex[Int(byte >> 4)])
            bytes.append(hex[Int(byte & 15)])
        }
    }
}
