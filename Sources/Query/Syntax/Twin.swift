/// The ASCII signs that full-width and typographic characters stand for outside quotes: people type queries with an
/// input method on.
enum Twin {
    /// Operators that are one character but two ASCII signs.
    static let lessOrEqual: UInt8 = 1
    static let greaterOrEqual: UInt8 = 2
    static let notEqual: UInt8 = 3

    /// Signs that belong to a word between two of its characters: PM2.5, 2022-Q1, 微克/立方米, R&D.
    static let joins: Set<UInt8> = [
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"),
    ]

    /// Signs that other shells put before their commands: .help \\q :q ?
    static let commandSigns: Set<UInt8> = [
        UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"),
    ]

    /// Blanks become one kind of blank.
    static func of(ascii byte: UInt8) -> UInt8 {
        byte == 0x09 || byte == 0x0B || byte == 0x0C || byte == 0x0D ? 0x20 : byte
    }

    static func of(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
        case 0x3400...0x9FFF: nil
        case 0x3000, 0xA0, 0x2000...0x200B, 0xFEFF: 0x20
        default: signs[scalar]
        }
    }

    private static let signs: [Unicode.Scalar: UInt8] = [
        "。": UInt8(ascii: "."), "、": UInt8(ascii: ","), "【": UInt8(ascii: "["), "】": UInt8(ascii: "]"),
        "〔": UInt8(ascii: "["), "〕": UInt8(ascii: "]"), "“": UInt8(ascii: "\""), "”": UInt8(ascii: "\""),
        "‘": UInt8(ascii: "'"), "’": UInt8(ascii: "'"), "〜": UInt8(ascii: "~"), "−": UInt8(ascii: "-"),
        "×": UInt8(ascii: "*"), "÷": UInt8(ascii: "/"), "≤": lessOrEqual, "≥": greaterOrEqual, "≠": notEqual,
    ]
}
