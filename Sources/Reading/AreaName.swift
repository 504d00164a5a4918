import Extraction

/// The area that a report is about, and those that it lies in, as the title, the issuer or the text name them.
struct AreaName {
    static let nation = "全国"

    var name = ""
    var province = ""
    var city = ""
    var county = ""

    static func find(title: String, issuer: String, head: Head, flow: Flow, lexicon: Lexicon) -> AreaName {
        let splitter = AreaSplitter(lexicon: lexicon)
        let sources =
            [Array(title.utf8), Array(issuer.utf8)] + head.lines.filter { $0.count <= 120 && named($0) }
        let chains = sources.map(splitter.split).filter { !$0.isEmpty }
        // Of two that end alike, the longer: 南浔区菱湖镇 tells more than 菱湖镇.
        guard let first = chains.first else {
            let isNational = head.lines.contains {
                ByteText.find("国务院", in: $0, 0, $0.count) != nil
                    || ByteText.find("全国人民代表大会", in: $0, 0, $0.count) != nil
            }
            return AreaName(name: isNational ? nation : splitter.mostNamed(flow.bytes) ?? "")
        }
        let chain = chains.filter { $0.last == first.last }.max { $0.count < $1.count } ?? first
        var area = AreaName(name: chain.last ?? "")
        for part in chain.dropLast() { area.place(part) }
        if area.name.hasSuffix("省") || area.name.hasSuffix("自治区") { area.province = area.name }
        return area
    }

    /// Lines of a head that name the body that reports.
    private static func named(_ line: [UInt8]) -> Bool {
        ByteText.find("人民政府", in: line, 0, line.count) != nil
            || ByteText.find("人民代表大会", in: line, 0, line.count) != nil
    }

    private mutating func place(_ part: String) {
        if part.hasSuffix("省") || part.hasSuffix("自治区") {
            province = part
        } else if part.hasSuffix("州") || part.hasSuffix("盟")
            || part.hasSuffix("市") && city.isEmpty && county.isEmpty
        {
            city = part
        } else {
            county = part
        }
    }
}

/// Finds names of areas in a run of text by their endings.
struct AreaSplitter {
    private let endings: WordSet
    private let others: WordSet
    private let before: WordSet

    init(lexicon: Lexicon) {
        endings = lexicon.words(.areaEnding)
        others = lexicon.words(.areaOther)
        before = lexicon.words(.areaBefore)
    }

    /// The first chain of areas: 南浔区菱湖镇2025年政府工作报告 → 南浔区, 菱湖镇.
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
            if let skip = before.prefix(line, at, line.count), parts.isEmpty || at > start {
                if !parts.isEmpty { return parts }
                at = skip
                start = at
                continue
            }
            if var end = endings.prefix(line, at, line.count), at - start >= 3, at - start <= 24 {
                // 湖州市, 章镇镇: a name of two characters may itself end like an area.
                if end - start <= 6, let longer = endings.prefix(line, end, line.count) { end = longer }
                if others.suffix(line, start, end) == nil {
                    parts.append(String(decoding: line[start..<end], as: UTF8.self))
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

    /// The area of two characters and an ending that the text names most often, twice at least.
    func mostNamed(_ bytes: [UInt8]) -> String? {
        var counts: [[UInt8]: Int] = [:]
        var at = 6
        while at + 3 <= bytes.count {
            if bytes[at] >= 0xE4, let end = endings.prefix(bytes, at, at + 3),
                ByteText.isIdeograph(bytes[at - 6]), ByteText.isIdeograph(bytes[at - 3]),
                bytes[at - 6] != 0xE3, bytes[at - 3] != 0xE3,
                others.suffix(bytes, at - 6, end) == nil
            {
                counts[Array(bytes[at - 6..<end]), default: 0] += 1
            }
            at += 1
        }
        let best = counts.filter { $0.value >= 2 }.max {
            ($0.value, $1.key.spelling) < ($1.value, $0.key.spelling)
        }
        return best.map { String(decoding: $0.key, as: UTF8.self) }
    }
}

extension [UInt8] {
    /// An order for ties, so that the same text always gives the same name.
    fileprivate var spelling: String { String(decoding: self, as: UTF8.self) }
}
