import Extraction

/// Finds names of areas in a run of text: those of the catalogue of divisions, others by their endings.
struct AreaSplitter {
    private let endings: WordSet
    private let others: WordSet
    private let before: WordSet
    private let small: WordSet
    private let after: WordSet

    init(lexicon: Lexicon) {
        endings = lexicon.words[.areaEnding]
        others = lexicon.words[.areaOther]
        before = lexicon.words[.areaBefore]
        small = lexicon.words[.areaSmall]
        after = lexicon.words[.areaAfter]
    }

    /// The first chain of areas: 云川区柏埠镇2025年政府工作报告 → 南浔区, 菱湖镇.
    func split(_ line: [UInt8]) -> [String] {
        var parts: [String] = []
        var start = 0
        var at = 0
        while at < line.count {
            guard ByteText.isIdeograph(line[at]), line[at] != 0xE3 else {
                if !parts.isEmpty { return parts }
                at = ByteText.after(line, at, to: line.count)
                start = at
                continue
            }
            if at == start, let end = division(line, at) {
                parts.append(String(decoding: line[at..<end], as: UTF8.self))
                at = end
                start = end
                continue
            }
            if let skip = before.prefix(line, at, line.count) {
                if !parts.isEmpty { return parts }
                at = skip
                start = at
                continue
            }
            if var end = endings.prefix(line, at, line.count), at - start >= 3, at - start <= 24 {
                // 湖州市, 章镇镇: a name of two characters may itself end like an area.
                if end - start <= 6, let longer = endings.prefix(line, end, line.count) { end = longer }
                if others.suffix(line, start, end) == nil {
                    parts += divided(line[start..<end])
                    start = end
                } else if !parts.isEmpty {
                    return parts
                }
                at = end
                continue
            }
            at = ByteText.after(line, at, to: line.count)
        }
        return parts
    }

    /// End of a name of the catalogue that stands at `at`, if it is more than an ending (城区, 郊区) and no part of
    /// another word (和县政府).
    private func division(_ line: [UInt8], _ at: Int) -> Int? {
        guard let end = DivisionCatalogue.prefix(line, at, line.count), others.suffix(line, at, end) != at,
            end - at > 6 || after.prefix(line, end, line.count) == nil
        else { return nil }
        return end
    }

    /// 浙江长兴县 → 浙江省, 长兴县: a county's name behind the short one of its province or prefecture.
    private func divided(_ name: ArraySlice<UInt8>) -> [String] {
        for middle in stride(from: name.startIndex + 6, through: name.endIndex - 6, by: 3)
        where DivisionCatalogue.holds(name[middle...]) {
            for ending in ["省", "市", "自治区"] {
                let whole = Array(name[..<middle]) + Array(ending.utf8)
                if DivisionCatalogue.holds(whole[...]) {
                    return [
                        String(decoding: whole, as: UTF8.self),
                        String(decoding: name[middle...], as: UTF8.self),
                    ]
                }
            }
        }
        return [String(decoding: name, as: UTF8.self)]
    }

    /// The town, district, county or city that the text names most often, twice at least. Where nearly all its
    /// names are longer (时家店乡, not 家店乡), the longer one.
    func mostNamed(_ bytes: [UInt8]) -> String? {
        var counts: [[UInt8]: Int] = [:]
        for at in bytes.indices where bytes[at] >= 0xE4 {
            guard let end = small.prefix(bytes, at, min(bytes.count, at + 6)),
                after.prefix(bytes, end, bytes.count) == nil
            else { continue }
            var start = at
            for length in 1...4 {
                guard start >= 3, ByteText.isIdeograph(bytes[start - 3]), bytes[start - 3] != 0xE3 else {
                    break
                }
                start -= 3
                if length >= 2, others.suffix(bytes, start, end) == nil {
                    counts[Array(bytes[start..<end]), default: 0] += 1
                }
            }
        }
        let often = counts.filter { $0.value >= 2 }
        // Ties go to the shorter name and then to the order of spelling, so that a text always gives the same.
        guard var best = often.min(by: { Self.rank($0) < Self.rank($1) }) else { return nil }
        while let longer = often.first(where: { Self.extends($0, best) }) { best = longer }
        return String(decoding: best.key, as: UTF8.self)
    }

    private static func rank(_ entry: (key: [UInt8], value: Int)) -> (Int, Int, String) {
        (-entry.value, entry.key.count, String(decoding: entry.key, as: UTF8.self))
    }

    /// Whether a name is another with one character more in front, and nearly as frequent.
    private static func extends(_ entry: (key: [UInt8], value: Int), _ other: (key: [UInt8], value: Int))
        -> Bool
    {
        entry.key.count == other.key.count + 3 && entry.value * 10 >= other.value * 9
            && entry.key.suffix(other.key.count).elementsEqual(other.key)
    }
}
