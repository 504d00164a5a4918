import Query
import Tables

/// Explains the words of the language, in the language of the question (`help`, 帮助).
struct Help {
    let language: Language

    /// Everything, or what is known about a word.
    func lines(for word: String) throws(StatementError) -> [TextLine] {
        if word.isEmpty { return overview }
        let exact = Self.keywords.filter { $0.name == word || $0.twins.contains(word) }
        if !exact.isEmpty { return exact.flatMap(entry) }
        if let setting = Setting.named(word) { return lines(for: setting) }
        let found = Self.keywords.filter { mentions($0, word.lowercased()) }
        guard !found.isEmpty else {
            let words = Self.keywords.flatMap { [$0.name] + $0.twins } + Setting.all.map(\.name)
            throw .command(.unknownWord(word, nearest: Spelling.nearest(to: word, in: words)))
        }
        return found.map(line)
    }

    // MARK: Overview

    private var overview: [TextLine] {
        var lines: [TextLine] = []
        for (kind, title) in Self.groups {
            lines.append(TextLine(language == .chinese ? title.chinese : title.english, .heading))
            lines += Self.keywords.filter { $0.kind == kind }.map(line)
        }
        let example = "filter area = 柏埠镇 and status = actual | sort growth desc | take 5"
        switch language {
        case .english:
            lines.append(TextLine("A query is a source and steps joined by |", .heading))
            lines.append(TextLine(example, .code, indent: 2))
            lines.append(
                TextLine(
                    "A line that begins with | goes on from the last result. Tab completes. help WORD tells more, of columns too."
                ))
        case .chinese:
            lines.append(TextLine("查询是数据来源加若干步骤，用 | 连接", .heading))
            lines.append(TextLine(example, .code, indent: 2))
            lines.append(TextLine("以 | 开头的一行接着上一结果做。按 Tab 补全。帮助 后面加一个词（列名也可以），可以看详情。"))
        }
        return lines
    }

    private static let groups: [(kind: Keyword.Kind, title: (english: String, chinese: String))] = [
        (.statement, ("Statements", "命令")), (.source, ("Sources", "数据来源")), (.step, ("Steps", "步骤")),
        (.function, ("Functions", "函数")), (.aggregate, ("Functions over rows (group)", "汇总函数")),
    ]

    /// What help explains: the words of the groups, and the columns.
    private static let keywords = Keyword.all.filter { keyword in
        keyword.kind == .column || groups.contains { $0.kind == keyword.kind }
    }

    /// `filter  筛选  keep rows …`
    private func line(_ keyword: Keyword) -> TextLine {
        let measure = TextWidth()
        var line = TextLine(measure.pad(keyword.name, to: 14), .code, indent: 2)
        line.append(measure.pad(Self.chinese(keyword), to: 10))
        line.append(summary(keyword))
        return line
    }

    // MARK: One word

    private func entry(_ keyword: Keyword) -> [TextLine] {
        if keyword.kind == .column { return [line(keyword)] }
        var first = TextLine(keyword.usage, .code)
        first.append("  " + keyword.twins.joined(separator: " "), .faint)
        var lines = [first, TextLine(summary(keyword), indent: 2)]
        if let example = HelpText.of(keyword)?.example {
            var line = TextLine(language == .chinese ? "例如 " : "for example ", .faint, indent: 2)
            line.append(example, .code)
            lines.append(line)
        }
        if keyword.kind == .statement, keyword.name == "set" {
            lines += Setting.all.flatMap(self.lines)
        }
        return lines
    }

    private func lines(for setting: Setting) -> [TextLine] {
        [
            TextLine(setting.usage, .code, indent: 2),
            TextLine(language == .chinese ? setting.chinese : setting.summary, indent: 4),
        ]
    }

    private func summary(_ keyword: Keyword) -> String {
        if keyword.kind == .column, let column = ColumnHelp.of(keyword.name) {
            return language == .chinese ? "列：" + column.chinese : "column: " + column.english
        }
        return language == .chinese ? HelpText.of(keyword)?.chinese ?? keyword.summary : keyword.summary
    }

    private static func chinese(_ keyword: Keyword) -> String {
        keyword.twins.first { $0.utf8.contains { $0 >= 0x80 } } ?? ""
    }

    private func mentions(_ keyword: Keyword, _ word: String) -> Bool {
        ([keyword.name, keyword.usage, summary(keyword)] + keyword.twins)
            .contains { $0.lowercased().contains(word) }
    }
}
