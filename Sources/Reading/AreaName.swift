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
        let sources = [Array(title.utf8), Array(issuer.utf8)] + head.lines.compactMap(naming)
        let chains = sources.map(splitter.split).filter { !$0.isEmpty }
        guard let first = chains.first else {
            return AreaName(name: isNational(head) ? nation : splitter.mostNamed(flow.bytes) ?? "")
        }
        // Of two that end alike, the longer: 南浔区菱湖镇 tells more than 菱湖镇.
        let chain = chains.filter { $0.last == first.last }.max { $0.count < $1.count } ?? first
        var area = AreaName(name: chain.last ?? "")
        for part in chain.dropLast() { area.place(part) }
        if area.name.hasSuffix("省") || area.name.hasSuffix("自治区") { area.province = area.name }
        return area
    }

    private static func isNational(_ head: Head) -> Bool {
        head.lines.contains { line in
            line.count <= 150
                && (ByteText.find("国务院", in: line, 0, line.count) != nil
                    || ByteText.find("全国人民代表大会", in: line, 0, line.count) != nil)
        }
    }

    /// What of a head's line names the body that reports: what stands between 我代表 and 人民政府, a short line with
    /// 人民政府 or 人民代表大会, or one so short that it may be the name itself.
    private static func naming(_ line: [UInt8]) -> [UInt8]? {
        if let at = ByteText.find("我代表", in: line, 0, line.count),
            let end = ByteText.find("人民政府", in: line, at, min(line.count, at + 80))
        {
            return Array(line[(at + 9)..<end])
        }
        guard line.count <= 120 else { return nil }
        let namesBody =
            ByteText.find("人民政府", in: line, 0, line.count) != nil
            || ByteText.find("人民代表大会", in: line, 0, line.count) != nil
        return namesBody || line.count <= 24 ? line : nil
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
