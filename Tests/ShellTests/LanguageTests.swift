import Query
import Testing

@testable import Shell

@Suite struct LanguageTests {
    let sandbox = Sandbox()

    func session() throws -> Session {
        var session = try sandbox.session()
        #expect(session.shown("设置 语言 中文") == "lang: zh\n")
        return session
    }

    @Test func headingsAndWordsAreChinese() throws {
        var session = try session()
        let output = session.shown(
            "filter area = 柳湾镇 and indicator = 财政总收入 | select area, period, status, value, unit", width: 80,
            .chinese)
        #expect(
            output == """
                地区    时期  状态  数值  单位
                ──────  ────  ────  ────  ────
                柳湾镇  2023  实际  2.63  亿元
                (1 行)

                """)
    }

    @Test func machinesReadEnglishInEveryLanguage() throws {
        var session = try session()
        let line = "filter area = 柳湾镇 and indicator = 财政总收入 | select area, period, status"
        for (format, expected) in [
            (OutputFormat.csv, "area,period,status\n柳湾镇,2023,actual\n"),
            (.ndjson, "{\"area\":\"柳湾镇\",\"period\":\"2023\",\"status\":\"actual\"}\n"),
        ] {
            #expect(session.output(line, Renderer(format: format, language: .chinese)) == expected)
        }
        let page = session.output(line, Renderer(format: .md, language: .chinese))
        #expect(page == "| 地区 | 时期 | 状态 |\n| --- | --- | --- |\n| 柳湾镇 | 2023 | 实际 |\n")
    }

    @Test func errorsNotesAndHelpAreChinese() throws {
        var session = try session()
        #expect(
            session.output("filter aera = 柳湾镇") == """
                <prompt>:1:8: 是不是 area？没有叫“aera”的列
                  filter aera = 柳湾镇
                         ^^^^

                """)
        #expect(session.shown("固定资产投资", width: 80, .chinese).contains("“固定资产投资”是指标的值"))
        #expect(
            session.shown("filter indicator = 投资 and value > 1000亿元", width: 80, .chinese).contains(
                "注：“投资”：取了"))
        #expect(session.shown("growth 财政总收入", width: 80, .chinese).contains("没有 2021 的数"))
        #expect(session.shown("load nowhere.txt", width: 80, .chinese).contains("nowhere.txt：没有这个文件"))
        #expect(session.output("help take").contains("取前几行"))
        #expect(session.output("set lang en\nhelp take").contains("keep the first N rows"))
    }

    @Test func everyRuleOfTheExtractorHasChineseWords() throws {
        var session = try session()
        let lines = session.shown("take 30 | why", width: 200, .chinese)
        // What the rule is called stands before its words, or at the end.
        let rules = lines.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains(": ") }
            .map { $0.split(separator: ": ", maxSplits: 1)[1] }
        #expect(!rules.isEmpty)
        for rule in rules { #expect(rule.first.map { !$0.isASCII } ?? false, "\(rule)") }
    }
}
