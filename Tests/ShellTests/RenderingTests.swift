import Query
import Tables
import Testing

@testable import Shell

@Suite struct RenderingTests {
    let table = Table(
        columns: [
            Column("area", TextColumn(["凤凰镇", "Long Name", nil])),
            Column("indicator", TextColumn(["规上工业总产值", "a|b", "“新”<区>"])),
            Column(
                "value", .number(NumberColumn(values: [66.5, 7, .nan], decimals: [1, 0, 0])),
                marks: [1: "estimate"]),
            Column(
                "growth", NumberColumn(values: [15.3, -3, .nan], decimals: [1, 1, 0], units: .fixed("%"))),
            Column("office", ListColumn([["经发办", "农业办"], [], []])),
        ], links: .none)

    func text(_ format: OutputFormat) -> String {
        var text = ""
        format.write(table, to: &text)
        return text
    }

    @Test func chineseColumnsAlign() {
        #expect(
            text(.table) == """
                area       indicator       value          growth  office
                ─────────  ──────────────  ─────────────  ──────  ──────────────
                凤凰镇     规上工业总产值  66.5            15.3%  经发办、农业办
                Long Name  a|b                7 estimate   -3.0%  –
                –          “新”<区>           –                –  –

                """)
    }

    @Test func ambiguousCharactersMayBeWide() {
        var output = ""
        Grid(table, measure: TextWidth(ambiguousIsWide: true)).write(to: &output)
        let lines = output.split(separator: "\n")
        #expect(lines[1].hasPrefix("---------  --------------  "))
        let wide = TextWidth(ambiguousIsWide: true)
        #expect(wide.of("“新”") == 6)
        #expect(TextWidth().of("“新”") == 4)
        #expect(TextWidth().of("e\u{301}凤，ＡＢ") == 9)
        #expect(TextWidth().of("👨‍👩‍👧x") == 3)
    }

    @Test func csvHasEveryColumnAndQuotes() {
        #expect(
            text(.csv) == """
                area,indicator,value,growth,office
                凤凰镇,规上工业总产值,66.5,15.3,经发办;农业办
                Long Name,a|b,7,-3.0,
                ,“新”<区>,,,

                """)
    }

    @Test func jsonKeepsGapsAsNull() {
        #expect(
            text(.ndjson).split(separator: "\n").last
                == #"{"area":null,"indicator":"“新”<区>","value":null,"growth":null,"office":null}"#)
    }

    @Test func markdownAndHTMLEscapeTheirSigns() {
        #expect(text(.md).contains("| Long Name | a\\|b | 7 estimate | -3.0% | – |"))
        #expect(text(.md).contains("| --- | --- | ---: | ---: | --- |"))
        #expect(text(.html).contains("<td>“新”&lt;区&gt;</td><td align=\"right\">–</td>"))
    }

    @Test func aNarrowScreenCutsTheWidestText() {
        let grid = Grid(table, width: 62)
        var output = ""
        grid.write(to: &output)
        let measure = TextWidth()
        #expect(output.split(separator: "\n").allSatisfy { measure.of($0) <= 62 })
        #expect(output.contains("…"))
        #expect(output.contains("66.5"))
        #expect(EnglishShellWording().text(grid.summary) == "3 rows")
    }

    @Test func whatFindsNoRoomIsNamed() {
        let grid = Grid(table, width: 32, rows: 2)
        var output = ""
        grid.write(to: &output)
        #expect(output.split(separator: "\n").allSatisfy { TextWidth().of($0) <= 32 })
        #expect(
            EnglishShellWording().text(grid.summary)
                == "2 of 3 rows, no room for value growth office; set rows all shows every row")
    }

    @Test func aFileGetsEverything() {
        var output = ""
        var messages = ""
        Renderer(rowLimit: 1).write(.table(table), to: &output, messages: &messages)
        #expect(output == text(.table))
        #expect(messages.isEmpty)
        Renderer().write(.note("n"), to: &output, messages: &messages)
        Renderer().write(.remark("r"), to: &output, messages: &messages)
        #expect(messages == "note: n\n")
    }

    @Test func onlyAColouredScreenGetsEscapes() {
        for hasColour in [false, true] {
            let renderer = Renderer(screen: Renderer.Screen(width: 40, hasColour: hasColour))
            var output = ""
            var messages = ""
            var line = TextLine("a", .heading)
            line.append("【66】", .figure)
            renderer.write(.text([line]), to: &output, messages: &messages)
            renderer.write(.table(table), to: &output, messages: &messages)
            renderer.write(.note("n"), to: &output, messages: &messages)
            #expect((output + messages).contains("\u{1B}") == hasColour)
        }
    }

    @Test func longSentencesWrapUnderTheirIndent() {
        let renderer = Renderer(screen: Renderer.Screen(width: 24, hasColour: false))
        var output = ""
        var messages = ""
        var line = TextLine("a.txt:3  ", .faint, indent: 2)
        line.append("全年完成投资【5.05】亿元", .plain)
        renderer.write(.text([line]), to: &output, messages: &messages)
        #expect(output == "  a.txt:3  全年完成投资\n  【5.05】亿元\n")
    }

    @Test(arguments: [
        ("全年完成投资5.05亿元，增长", 16, ["全年完成投资", "5.05亿元，增长"]), ("abc def ghi", 7, ["abc def", "ghi"]),
        ("一二三，四", 6, ["一二", "三，四"]), ("一（二）", 4, ["一", "（二", "）"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("short", 10, ["short"]), ("", 4, [""]),
    ])
    func linesBreakWhereChineseMayBreak(text: String, limit: Int, lines: [String]) {
        #expect(TextWidth().wrap(text, to: limit) == lines)
    }

    @Test func wideTablesShowWhatMatters() throws {
        let sandbox = Sandbox()
        var session = try sandbox.session()
        let header = session.shown("take 1", width: 120).split(separator: "\n").first.map(String.init)
        #expect(header?.contains("indicator") == true)
        #expect(header?.contains("base_unit") == false)
        #expect(session.shown("take 1", width: 120).contains("(1 row, "))
        #expect(
            session.output("take 1", Renderer(format: .csv)).hasPrefix(
                "id,report,area,indicator,label,period,"))
        let derived = session.shown("derive twice = value * 2 | take 1", width: 120)
        #expect(derived.split(separator: "\n").first?.contains("twice") == true)
    }

    @Test func settingsChangeHowResultsAreDrawn() throws {
        let sandbox = Sandbox()
        var session = try sandbox.session()
        var settings: [Settings] = []
        _ = try session.run(SourceText("set format csv\nset width ambiguous wide\nset rows 5\nset width 60"))
        { block in
            if case .settings(let changed) = block { settings.append(changed) }
        }
        #expect(settings.last?.format == .csv)
        #expect(settings.last?.rows == 5)
        #expect(settings.last?.width == 60)
        #expect(settings.last?.measure.ambiguousIsWide == true)
        #expect(session.output("set widht 3").contains("did you mean width?"))
        #expect(session.output("set rows many").contains("write set rows N|all"))
    }
}
