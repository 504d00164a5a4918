/// Writes JSON straight into UTF-8 bytes, one object a line.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    /// Whether the next key or element follows another one.
    private var needsComma = false

    /// - Parameter capacity: how many bytes are expected.
    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Members or elements that another writer wrote.
    mutating func append(_ written: JSONBytes) {
        guard !written.bytes.isEmpty else { return }
        separate()
        bytes += written.bytes
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
        let needsComma = needsComma
        let count = name.utf8CodeUnitCount
        extend(by: count + 4) { memory in
            var end = memory
            if needsComma { end = Self.put(UInt8(ascii: ","), end) }
            end = Self.put(UInt8(ascii: "\""), end)
            end.update(from: name.utf8Start, count: count)
            end = Self.put(UInt8(ascii: "\""), end + count)
            return Self.put(UInt8(ascii: ":"), end) - memory
        }
        self.needsComma = false
    }

    mutating func null() {
        word("null")
    }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quote($0) }
    }

    /// A word of the program's own, without anything to escape.
    mutating func string(_ word: StaticString) {
        let needsComma = needsComma
        let count = word.utf8CodeUnitCount
        extend(by: count + 3) { memory in
            var end = memory
            if needsComma { end = Self.put(UInt8(ascii: ","), end) }
            end = Self.put(UInt8(ascii: "\""), end)
            end.update(from: word.utf8Start, count: count)
            return Self.put(UInt8(ascii: "\""), end + count) - memory
        }
        self.needsComma = true
    }

    mutating func string(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { quote($0) }
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
        var count = 1
        var rest = value / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        count = max(count, least)
        extend(by: count) { memory in
            var rest = value
            for place in stride(from: count - 1, through: 0, by: -1) {
                memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return count
        }
    }

    /// A text that needs no escape, as nearly all do, is copied whole.
    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        // Without an early exit, so that the loop looks at many bytes at once.
        var needsEscape = false
        for byte in text {
            needsEscape =
                needsEscape || (byte < 0x20) || (byte == UInt8(ascii: "\"")) || (byte == UInt8(ascii: "\\"))
        }
        let needsComma = needsComma
        let escapes = needsEscape
        extend(by: (escapes ? text.count * 6 : text.count) + 3) { memory in
            var end = memory
            if needsComma { end = Self.put(UInt8(ascii: ","), end) }
            end = Self.put(UInt8(ascii: "\""), end)
            if escapes {
                for byte in text { end = Self.escape(byte, end) }
            } else if let start = text.baseAddress {
                end.update(from: start, count: text.count)
                end += text.count
            }
            return Self.put(UInt8(ascii: "\""), end) - memory
        }
        self.needsComma = true
    }

    /// Writes one byte of a string as JSON wants it; returns where the next one goes.
    private static func escape(_ byte: UInt8, _ memory: UnsafeMutablePointer<UInt8>)
        -> UnsafeMutablePointer<UInt8>
    {
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
        case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
        case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
        case ..<0x20:
            var end = put(UInt8(ascii: "\\"), memory)
            for letter in [UInt8(ascii: "u"), 0x30, 0x30, 0x30 + byte >> 4] { end = put(letter, end) }
            return put(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15, end)
        default: return put(byte, memory)
        }
        return put(letter, put(UInt8(ascii: "\\"), memory))
    }

    @inline(__always)
    private static func put(_ byte: UInt8, _ memory: UnsafeMutablePointer<UInt8>)
        -> UnsafeMutablePointer<UInt8>
    {
        memory.pointee = byte
        return memory + 1
    }

    /// Makes room for at most `count` bytes; `write` fills them and says how many they are.
    @inline(__always)
    private mutating func extend(by count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        bytes.append(addingCapacity: count) { output in
            output.withUnsafeMutableBufferPointer { memory, filled in
                guard let start = memory.baseAddress else { return }
                filled += write(start + filled)
            }
        }
    }
}
