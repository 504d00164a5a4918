public import Tables

// Texts cut, filled and wrapped to cells.
extension TextWidth {
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
}
