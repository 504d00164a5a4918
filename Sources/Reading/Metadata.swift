import Extraction

/// What the head of a text, its index table and its headings say about a report.
struct Metadata {
    private let lines: [String]
    private let wholeText: String

    static func fill(_ report: inout Report) {
        let metadata = Metadata(report)
        report.issuer = metadata.field(["发布机构", "发布单位", "发文机关", "发文单位", "公开单位", "来源", "信息来源", "制发单位"]) ?? ""
        report.published = metadata.published() ?? ""
        report.title = metadata.title(issuer: report.issuer)
        report.kind = Self.kind(report.title)
        let years = Years(report, published: report.published)
        report.year = years.reviewed
        report.planYear = years.planned
        let area = AreaName.find(title: report.title, issuer: report.issuer, text: metadata.wholeText)
        report.area = area.name
        report.province = area.province
        report.city = area.city
        report.county = area.county
        if report.issuer.isEmpty, metadata.wholeText.contains("国务院总理") { report.issuer = "国务院" }
    }

    private init(_ report: Report) {
        // The first 8 KB hold every head that a page has; what follows is the report.
        var end = min(report.text.count, 8192)
        while end > 0, end < report.text.count, report.text[end] & 0xC0 == 0x80 { end -= 1 }
        wholeText = String(decoding: report.text, as: UTF8.self)
        lines = String(decoding: report.text[..<end], as: UTF8.self)
            .split(whereSeparator: { $0.isNewline }).map { Self.trim(String($0)) }.filter { !$0.isEmpty }
    }

    /// The value behind one of `names` in an index table or a heading line (发布机构: | 菱湖镇人民政府 |).
    private func field(_ names: [String]) -> String? {
        for name in names {
            for line in lines.prefix(60) {
                let cells = line.split(whereSeparator: { "|\t".contains($0) }).map { Self.trim(String($0)) }
                for (index, cell) in cells.enumerated() {
                    let plain = cell.filter { $0 != " " && $0 != "\u{3000}" }
                    guard let start = plain.range(of: name) else { continue }
                    var rest = Self.trim(String(plain[start.upperBound...]))
                    guard rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("：") else { continue }
                    rest = Self.trim(rest.trimmingPrefixMarks())
                    if rest.isEmpty, index + 1 < cells.count { rest = cells[index + 1] }
                    // Two fields in one line without a bar: the value ends where the next name begins.
                    if let next = rest.nextFieldName() { rest = String(rest[..<next]) }
                    if !rest.isEmpty, rest.count <= 40, !rest.contains("。") { return rest }
                }
            }
        }
        return nil
    }

    private func published() -> String? {
        for name in ["发文日期", "发文时间", "公开日期", "发布日期", "成文日期", "发布时间", "生成日期", "时间", "日期"] {
            if let text = field([name]), let date = Date.find(in: text) { return date }
        }
        for line in lines.prefix(40) where line.count <= 60 {
            if let date = Date.find(in: line) { return date }
        }
        return nil
    }

    /// The first short line that names a kind of report; else the first line.
    private func title(issuer: String) -> String {
        let candidates = lines.prefix(60).filter { line in
            line.count <= 60 && !line.contains("。") && !line.contains(":") && !line.contains("：")
                && Self.kinds.contains { line.contains($0) }
                && Marker.match(Array(line.utf8), 0, line.utf8.count) == nil
        }
        let best =
            candidates.first { $0.contains(where: \.isNumber) } ?? candidates.first ?? lines.first ?? ""
        let bare = best.split(separator: "|").map { Self.trim(String($0)) }.first { !$0.isEmpty } ?? best
        return bare.count <= 60 ? bare : String(bare.prefix(40))
    }

    private static let kinds = [
        "工作报告", "工作总结", "工作思路", "任务分解", "执行情况", "工作安排", "工作计划", "工作要点", "工作情况", "总结", "计划", "思路", "报告",
        "要点", "实施方案",
    ]

    private static func kind(_ title: String) -> String {
        let names = [
            ("政府工作报告", "政府工作报告"), ("任务分解", "任务分解"), ("执行情况", "计划执行情况"), ("总结", "工作总结"), ("工作报告", "政府工作报告"),
            ("要点", "工作要点"), ("思路", "工作思路"), ("安排", "工作安排"), ("计划", "工作计划"),
        ]
        return names.first { title.contains($0.0) }?.1 ?? ""
    }

    static func trim(_ text: String) -> String {
        var slice = text[...]
        while let first = slice.first, first.isWhitespace || first == "\u{FEFF}" { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}

extension String {
    /// Without the colons and blanks at its front.
    fileprivate func trimmingPrefixMarks() -> String {
        String(drop { $0 == ":" || $0 == "：" || $0.isWhitespace })
    }

    fileprivate func nextFieldName() -> String.Index? {
        for name in ["公开", "发布", "发文", "文件编号", "组配", "成文", "主题", "文号", "来源", "时间", "字号", "浏览"] {
            if let found = range(of: name), found.lowerBound > startIndex,
                self[found.upperBound...].prefix(6).contains(where: { $0 == ":" || $0 == "：" })
            {
                return found.lowerBound
            }
        }
        return nil
    }

    /// The first place of `word`.
    func range(of word: String) -> Range<String.Index>? {
        firstRange(of: word)
    }
}
