/// How many terminal cells a text takes: East Asian wide characters two, combining marks none.
///
///     TextWidth().of("煤山镇 GDP")  // 10
public struct TextWidth: Sendable, Hashable {
    /// Whether characters of ambiguous width (“ ” … ①) take two cells, as in many East Asian fonts.
    public var ambiguousIsWide: Bool

    public init(ambiguousIsWide: Bool = false) {
        self.ambiguousIsWide = ambiguousIsWide
    }

    /// Cells of a text without control characters.
    public func of(_ text: some StringProtocol) -> Int {
        var width = 0
        // ASCII, ideographs and full-width signs stand by themselves; anything else may join with its neighbours.
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20..<0x7F: width += 1
            case 0..<0x20, 0x7F: break
            case 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF60: width += 2
            default: return text.reduce(0) { $0 + cells($1 as Character) }
            }
        }
        return width
    }

    /// Cells of one character: its base decides, joiners and marks add nothing.
    public func cells(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // An emoji presentation selector widens its base.
            width = scalar.value == 0xFE0F ? 2 : max(width, self.width(scalar))
        }
        return width
    }

    /// Cells of one code point: 2 for wide and full-width ones, 0 for combining and control characters, else 1.
    private func width(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 {
            if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
        } else {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format, .control: return 0
            default: break
            }
            if EastAsianWidth.contains(EastAsianWidth.wide, value) { return 2 }
        }
        return ambiguousIsWide && EastAsianWidth.contains(EastAsianWidth.ambiguous, value) ? 2 : 1
    }
}
