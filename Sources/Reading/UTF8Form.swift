/// What bytes are when they are read as UTF-8.
enum UTF8Form {
    /// Not UTF-8.
    case none
    /// UTF-8 with control bytes that no text holds.
    case binary
    case text

    init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer(Self.of)
    }

    private static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UTF8Form {
        var form = UTF8Form.text
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte >= 0xE1 && byte <= 0xEC, at + 2 < bytes.count {
                // An ideograph, as most of a report is.
                guard bytes[at + 1] & 0xC0 == 0x80, bytes[at + 2] & 0xC0 == 0x80 else { return .none }
                at += 3
            } else if byte < 0x80 {
                if byte < 0x20, !(0x09...0x0D).contains(byte) { form = .binary }
                at += 1
            } else {
                guard let length = length(bytes, at) else { return .none }
                at += length
            }
        }
        return form
    }

    /// The length of the character at `at`, or nil where it is not well formed (Unicode, table 3-7).
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[at] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
        for place in at + 1..<at + length where bytes[place] & 0xC0 != 0x80 { return nil }
        return length
    }
}
