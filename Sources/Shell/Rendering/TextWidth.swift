import Tables

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
            case 0..<0x80: width += 1
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

    /// The longest beginning that fits in `limit` cells, with … for what is left out.
    public func cut(_ text: String, to limit: Int) -> String {
        if of(text) <= limit { return text }
        let mark = cells("…" as Character)
        guard limit >= mark else { return "" }
        var kept = ""
        var used = 0
        for character: Character in text {
            let width = cells(character)
            if used + width + mark > limit { break }
            kept.append(character)
            used += width
        }
        return kept + "…"
    }

    /// The text filled with spaces to `width` cells.
    public func pad(_ text: String, to width: Int, right: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, width - of(text)))
        return right ? fill + text : text + fill
    }

    /// Lines of at most `limit` cells, broken at blanks or beside East Asian characters, but never before a sign that
    /// closes or after one that opens. The lines hold every character but the blanks at their breaks.
    public func wrap(_ text: String, to limit: Int) -> [String] {
        guard of(text) > limit else { return [text] }
        var lines: [String] = []
        var line: [Character] = []
        var used = 0
        /// How many characters of the line stand before the last place where it may be broken.
        var border = 0
        for character in text {
            if let last = line.last, mayBreak(between: last, and: character) { border = line.count }
            let width = cells(character)
            if used + width > limit, !line.isEmpty, character == " " {
                lines.append(Self.withoutTrailingBlanks(line[...]))
                (line, used, border) = ([], 0, 0)
                continue
            }
            if used + width > limit, !line.isEmpty {
                let end = border > 0 ? border : line.count
                lines.append(Self.withoutTrailingBlanks(line[..<end]))
                line = Array(line[end...].drop { $0 == " " })
                used = line.reduce(0) { $0 + cells($1) }
                border = 0
            }
            line.append(character)
            used += width
        }
        if !line.isEmpty { lines.append(String(line)) }
        return lines
    }

    private func mayBreak(between a: Character, and b: Character) -> Bool {
        if b == " " || Self.closing.contains(b) || Self.opening.contains(a) { return false }
        // A number stays with its unit.
        if a.isASCII, a.isNumber, cells(b) == 2 { return false }
        return a == " " || cells(a) == 2 || cells(b) == 2
    }

    private static let opening: Set<Character> = ["（", "《", "“", "‘", "【", "「", "(", "["]
    private static let closing: Set<Character> = [
        "，", "。", "；", "：", "、", "！", "？", "）", "》", "”", "’", "】", "」", ",", ".", ";", ":", ")", "]", "%",
        "％", "…",
    ]

    private static func withoutTrailingBlanks(_ characters: ArraySlice<Character>) -> String {
        String(characters[..<((characters.lastIndex { $0 != " " } ?? -1) + 1)])
    }

    private func width(_ scalar: Unicode.Scalar) -> Int {
        let width = DisplayWidth.of(scalar)
        return width == 1 && ambiguousIsWide && Self.contains(EastAsianWidth.ambiguous, scalar.value)
            ? 2 : width
    }

    private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }
}
