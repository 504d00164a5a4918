/// A page's <title> and its way into the text.
enum PageTitle {
    /// The article's part of a title that names the site too: 甲县2023年政府工作报告_甲县人民政府网.
    static func article(_ title: [UInt8]) -> [UInt8]? {
        var end = title.count
        for at in title.indices {
            let isBetweenDigits =
                at > 0 && at + 1 < title.count && isDigit(title[at - 1]) && isDigit(title[at + 1])
            switch title[at] {
            case UInt8(ascii: "_"), UInt8(ascii: "|"): end = min(end, at)
            case UInt8(ascii: "-") where !isBetweenDigits: end = min(end, at)
            default: break
            }
        }
        let first = TextBlanks.trim(Array(title[..<end]))
        // 首页_某网 and 某局 - 公告: what is short names no report.
        let article = first.count >= 12 ? first : TextBlanks.trim(title)
        return article.isEmpty ? nil : article
    }

    /// Whether one of the first lines says the same, blanks aside.
    static func stands(_ title: [UInt8], in lines: [[UInt8]]) -> Bool {
        let title = TextBlanks.removed(from: title)
        var head: [UInt8] = []
        for line in lines.prefix(30) where line.count < 600 { head += TextBlanks.removed(from: line) }
        return head.count >= title.count
            && (0...head.count - title.count).contains {
                head[$0] == title[0] && head[$0...].starts(with: title)
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
