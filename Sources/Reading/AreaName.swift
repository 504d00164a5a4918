/// The area that a report is about, and those that it lies in, as the title, the issuer or the text name them.
struct AreaName {
    var name = ""
    var province = ""
    var city = ""
    var county = ""

    static func find(title: String, issuer: String, text: String) -> AreaName {
        for source in [title, issuer, headLines(text)] {
            let parts = split(source)
            if let last = parts.last {
                var area = AreaName(name: last)
                for part in parts.dropLast() { area.place(part) }
                return area
            }
        }
        if text.contains("国务院总理") || title.contains("国务院") { return AreaName(name: "全国") }
        return AreaName(name: mostNamed(text) ?? "")
    }

    private static func headLines(_ text: String) -> String {
        text.prefix(3000).split(whereSeparator: \.isNewline).filter {
            $0.count <= 40 && $0.contains("人民政府") || $0.contains("人民代表大会") && $0.count <= 60
        }
        .joined(separator: "\n")
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

    /// Endings of areas, the longer first.
    private static let endings = [
        "自治区", "自治州", "自治县", "自治旗", "特别行政区", "街道", "苏木", "省", "市", "县", "区", "镇", "乡", "旗", "盟",
    ]
    /// Words that end like an area and are none.
    private static let others = [
        "城镇", "乡镇", "集镇", "小城镇", "全镇", "全乡", "全县", "全市", "全区", "全省", "我镇", "我县", "我市", "我区", "我省", "我乡", "本镇",
        "各镇", "各乡镇",
        "名镇", "强镇", "重镇", "特色小镇", "小镇", "园区", "开发区", "景区", "社区", "城区", "老区", "地区", "市区", "山区", "片区", "校区",
        "库区", "矿区", "郊区",
        "城市", "超市", "上市", "夜市", "都市", "门市", "菜市", "股市", "楼市", "集市", "城乡", "家乡", "故乡", "返乡", "下乡", "回乡", "入乡",
        "县市", "省市", "省区",
        "大市", "区县", "全街道", "各街道", "老街道", "县乡", "示范区", "功能区", "先行区", "试验区", "自贸区", "高新区", "经开区", "新区", "灌区",
        "林区", "牧区", "湖区",
        "禁区", "小区", "辖区", "该区", "该镇", "精品镇", "百强镇", "经济镇", "全旗", "全盟", "中心镇", "建制镇", "水乡", "文化之乡", "之乡", "一县",
        "各县", "各市", "各区",
    ]

    /// 南浔区菱湖镇2025年政府工作报告 → 南浔区, 菱湖镇.
    private static func split(_ source: String) -> [String] {
        for line in source.split(whereSeparator: \.isNewline) {
            var parts: [String] = []
            var run = ""
            var rest = line[...]
            while let character = rest.first {
                if let ending = endings.first(where: { rest.hasPrefix($0) }), !run.isEmpty {
                    let name = run + ending
                    rest = rest.dropFirst(ending.count)
                    if name.count >= 2 + (ending.count > 1 ? ending.count - 1 : 0),
                        !others.contains(where: { name.hasSuffix($0) && name.count <= $0.count + 1 })
                    {
                        parts.append(name)
                    } else if !parts.isEmpty {
                        break
                    }
                    run = ""
                    continue
                }
                rest = rest.dropFirst()
                if character.isIdeograph {
                    run.append(character)
                    if run == "年度" || run == "年" || run.count > 8 { run = run.count > 8 ? "" : "" }
                } else {
                    if !parts.isEmpty, !run.isEmpty || character.isNumber { break }
                    run = ""
                }
                if ["政府", "人民政府", "工作报告", "中共", "关于"].contains(where: { run.hasSuffix($0) }) { run = "" }
            }
            if !parts.isEmpty { return parts }
        }
        return []
    }

    /// The town, district or county that the text names most often.
    private static func mostNamed(_ text: String) -> String? {
        var counts: [String: Int] = [:]
        let characters = Array(text.filter { !$0.isWhitespace })
        for (index, character) in characters.enumerated() where "镇乡县区市".contains(character) && index >= 2 {
            let name = String(characters[index - 2...index])
            guard name.allSatisfy(\.isIdeograph), !others.contains(where: { name.hasSuffix($0) }) else {
                continue
            }
            counts[name, default: 0] += 1
        }
        return counts.filter { $0.value >= 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

extension Character {
    /// A CJK ideograph.
    fileprivate var isIdeograph: Bool {
        unicodeScalars.count == 1 && (0x3400...0x9FFF).contains(unicodeScalars.first!.value)
    }
}
