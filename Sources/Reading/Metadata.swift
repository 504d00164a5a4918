import Extraction

/// What the head of a text, its index table and its headings say about a report.
enum Metadata {
    static func fill(_ report: inout Report, lexicon: Lexicon) {
        let head = Head(report.text, lexicon: lexicon)
        report.issuer =
            head.field(lexicon.words[.headIssuer]) {
                $0.contains("政府") || $0.contains("办") || $0.contains("局") || $0.contains("镇")
                    || $0.contains("街道") || $0.contains("委")
            } ?? ""
        report.published = head.session ?? published(head, lexicon)
        let title = title(head, lexicon.words[.headTitle])
        report.title = title.text
        report.kind = kind(report.title)
        let years = Years(report, head: head, published: report.published, lexicon: lexicon)
        report.year = years.reviewed
        report.planYear = years.planned
        place(
            &report,
            AreaName.find(
                title: title.text, namesKind: title.namesKind, issuer: report.issuer, head: head,
                flow: report.flow, year: report.year ?? report.planYear, lexicon: lexicon))
        if report.issuer.isEmpty, report.area == AreaName.nation { report.issuer = "国务院" }
    }

    private static func place(_ report: inout Report, _ area: AreaName) {
        report.area = area.name
        report.province = area.province
        report.city = area.city
        report.county = area.county
    }

    /// The date of a field, else the first date in a short line.
    private static func published(_ head: Head, _ lexicon: Lexicon) -> String {
        if let field = head.field(lexicon.words[.headDate], where: { Date.find(in: Array($0.utf8)) != nil }),
            let date = Date.find(in: Array(field.utf8))
        {
            return date
        }
        for line in head.lines where line.count <= 150 {
            if let date = Date.find(in: line) { return date }
        }
        return ""
    }

    /// The first short line that names a kind of report, one with a year before others; else the first line.
    private static func title(_ head: Head, _ kinds: WordSet) -> (text: String, namesKind: Bool) {
        let candidates = head.lines.lazy.filter { $0.count <= 300 }.map(withoutBars).filter { line in
            (18...150).contains(line.count) && kinds.first(in: line, 0, line.count) != nil
                && Marker.match(line, 0, line.count) == nil
                && ByteText.find("。", in: line, 0, line.count) == nil
                && ByteText.find("：", in: line, 0, line.count) == nil
                && !line.contains(UInt8(ascii: ":")) && !line.contains(UInt8(ascii: ">"))
        }
        let dated = candidates.first { $0.contains(where: ByteText.isDigit) }
        // Below 政府工作报告, 2022年工作安排 is a heading.
        let isReport = candidates.first.map { names("报告", $0) } ?? false
        let best =
            isReport && !(dated.map { names("报告", $0) } ?? false)
            ? candidates.first : dated ?? candidates.first
        let line = best ?? head.lines.first.map(withoutBars) ?? []
        return (String(String(decoding: line, as: UTF8.self).prefix(60)), best != nil)
    }

    private static func names(_ word: StaticString, _ line: [UInt8]) -> Bool {
        ByteText.find(word, in: line, 0, line.count) != nil
    }

    private static func withoutBars(_ line: [UInt8]) -> [UInt8] {
        guard line.contains(UInt8(ascii: "|")) else { return line }
        return line.split(separator: UInt8(ascii: "|")).first.map(Array.init) ?? []
    }

    private static func kind(_ title: String) -> String {
        let title = Array(title.utf8)
        let names: [(StaticString, String)] = [
            ("任务分解", "任务分解"), ("执行情况", "计划执行情况"), ("政府工作报告", "政府工作报告"), ("总结", "工作总结"), ("工作报告", "政府工作报告"),
            ("要点", "工作要点"), ("思路", "工作思路"), ("安排", "工作安排"), ("计划", "工作计划"),
        ]
        return names.first { ByteText.find($0.0, in: title, 0, title.count) != nil }?.1 ?? ""
    }
}
