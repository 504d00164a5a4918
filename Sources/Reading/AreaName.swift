import Extraction

/// The area that a report is about, and those that it lies in, as the title, the issuer or the text name them.
struct AreaName {
    static let nation = "全国"

    var name = ""
    var province = ""
    var city = ""
    var county = ""

    /// - Parameters:
    ///   - title: where it names no kind of report (`namesKind`), it tells the area only if it opens with that and a
    ///     year: 甲市2019年经济运行分析.
    ///   - year: the year that the report is about, for divisions that have moved.
    static func find(
        title: String, namesKind: Bool, issuer: String, head: Head, flow: Flow, year: Int?, lexicon: Lexicon
    ) -> AreaName {
        let splitter = AreaSplitter(lexicon: lexicon)
        let title = Array(title.utf8)
        let tells = namesKind || opensWithArea(title, splitter)
        let bodies = [Array(issuer.utf8)] + head.lines.filter(namesBody)
        let sources = [tells ? title : [], Array(issuer.utf8)] + head.lines.compactMap(naming)
        let chains = sources.map(splitter.split).filter { !$0.isEmpty }
        guard let first = chains.first else {
            if isNational(head) { return AreaName(name: nation) }
            let name = splitter.mostNamed(flow.bytes)
            return AreaName(chain: name.map { [$0] } ?? [], year: year, flow: flow)
        }
        // Of two that end alike, the longer: 南浔区菱湖镇 tells more than 菱湖镇.
        var chain = chains.filter { $0.last == first.last }.max { $0.count < $1.count } ?? first
        if chain.count == 1, Self.isTown(chain[0]),
            let above = bodies.map(splitter.split).first(where: { $0.last.map(isTown) == false })
        {
            chain = above + chain
        }
        return AreaName(chain: chain, year: year, flow: flow)
    }

    private static func opensWithArea(_ title: [UInt8], _ splitter: AreaSplitter) -> Bool {
        let area = splitter.split(title).joined().utf8
        return !area.isEmpty && title.starts(with: area)
            && title.dropFirst(area.count).first.map(ByteText.isDigit) == true
    }

    /// - Parameter chain: an area behind those that it lies in; may be empty.
    private init(chain: [String], year: Int?, flow: Flow) {
        name = chain.last ?? ""
        let places = chain.map { AreaPlace($0, in: chain, year: year, flow: flow) }
        for place in places {
            switch place.level {
            case .province: province = place.name
            case .city where city.isEmpty: city = place.name
            case .city, .county: county = place.name
            case nil: break
            }
        }
        for place in places.reversed() {
            if city.isEmpty { city = place.city }
            if province.isEmpty { province = place.province }
        }
    }

    private init(name: String) {
        self.name = name
    }

    /// Whether a name is that of a division below the county, which the catalogue does not hold.
    private static func isTown(_ name: String) -> Bool {
        ["镇", "乡", "街道", "苏木"].contains { name.hasSuffix($0) }
            && !DivisionCatalogue.holds(ArraySlice(name.utf8))
    }

    private static func isNational(_ head: Head) -> Bool {
        head.lines.contains { line in
            line.count <= 150
                && (ByteText.find("国务院", in: line, 0, line.count) != nil
                    || ByteText.find("全国人民代表大会", in: line, 0, line.count) != nil)
        }
    }

    /// Whether a head's line is short and names a government or a congress.
    private static func namesBody(_ line: [UInt8]) -> Bool {
        line.count <= 120
            && (ByteText.find("人民政府", in: line, 0, line.count) != nil
                || ByteText.find("人民代表大会", in: line, 0, line.count) != nil)
    }

    /// What of a head's line names the body that reports: what stands between 我代表 and 人民政府, a short line with
    /// 人民政府 or 人民代表大会, or one so short that it may be the name itself.
    private static func naming(_ line: [UInt8]) -> [UInt8]? {
        if let at = ByteText.find("我代表", in: line, 0, line.count),
            let end = ByteText.find("人民政府", in: line, at, min(line.count, at + 80))
        {
            return Array(line[(at + 9)..<end])
        }
        return namesBody(line) || line.count <= 24 ? line : nil
    }
}
