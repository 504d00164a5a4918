import Extraction

/// What becomes of one character on the way from the text into the flow.
enum Folding {
    case copy
    /// Its one-byte twin.
    case byte(UInt8)
    case blank
    case drop

    /// The character at `at`: its end and what becomes of it.
    static func fold(_ text: [UInt8], _ at: Int, _ end: Int) -> (end: Int, fold: Folding) {
        let byte = text[at]
        if byte < 0x80 { return (at + 1, ascii(byte)) }
        let next = ByteText.after(text, at, to: end)
        guard next - at == 3 else {
            if next - at == 2, byte == 0xC2, text[at + 1] == 0xA0 { return (next, .blank) }
            return (next, .copy)
        }
        let scalar =
            UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
        switch scalar {
        case 0x3001, 0xFF64: return (next, .byte(Flow.enumeration))
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61: return (next, .byte(Flow.stop))
        case 0x3000, 0x2002...0x200A, 0x202F: return (next, .blank)
        case 0x200B...0x200F, 0xFEFF: return (next, .drop)
        case 0xFF5E, 0x2012, 0x2013, 0x2212, 0x223C, 0x301C: return (next, .byte(UInt8(ascii: "-")))
        case 0x2236: return (next, .byte(UInt8(ascii: ":")))
        case 0x2014, 0x2015: return dash(text, at, next, end)
        case 0xFF01...0xFF5E: return (next, ascii(UInt8(scalar - 0xFEE0)))
        case 0x2F00...0x2FD5: return (next, .copy)
        default: return (next, .copy)
        }
    }

    private static func ascii(_ byte: UInt8) -> Folding {
        switch byte {
        case UInt8(ascii: " "): .blank
        case UInt8(ascii: "\t"): .byte(UInt8(ascii: "|"))
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .byte(Flow.stop)
        case UInt8(ascii: "~"): .byte(UInt8(ascii: "-"))
        case 0..<0x20, 0x7F: .drop
        default: .byte(byte)
        }
    }

    /// One dash between figures is a range, two are punctuation.
    private static func dash(_ text: [UInt8], _ at: Int, _ next: Int, _ end: Int) -> (end: Int, fold: Folding)
    {
        var run = next
        while run + 2 < end, text[run] == 0xE2, text[run + 1] == 0x80, text[run + 2] == text[at + 2] {
            run += 3
        }
        return run == next ? (next, .byte(UInt8(ascii: "-"))) : (run, .copy)
    }
}
