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
        var ascii = true
        for byte in text.utf8 where byte >= 0x80 {
            ascii = false
            break
        }
        if ascii { return text.utf8.count }
        return text.reduce(0) { $0 + cells($1 as Character) }
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

    /// Lines of at most `limit` cells, broken at spaces or between East Asian characters.
    public func wrap(_ text: String, to limit: Int) -> [String] {
        guard limit > 1, of(text) > limit else { return [text] }
        var lines: [String] = []
        var line = ""
        var used = 0
        /// Where the line may be broken behind a space: the character count kept.
        var space: String.Index?
        for character: Character in text {
            let width = cells(character)
            if used + width > limit {
                if character == " " {
                    lines.append(line)
                    (line, used, space) = ("", 0, nil)
                    continue
                }
                let isWide = width == 2 || line.last.map { cells($0) == 2 } ?? false
                if let cut = space, !isWide {
                    let rest = String(line[cut...])
                    lines.append(String(line[..<cut].dropLast()))
                    line = rest
                } else {
                    lines.append(line)
                    line = ""
                }
                used = of(line)
                space = nil
            }
            line.append(character)
            used += width
            if character == " " { space = line.endIndex }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
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
