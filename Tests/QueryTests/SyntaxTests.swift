import Query
import Tables
import Testing

struct SyntaxTests {
    private func run(_ line: String) -> String {
        var session = Session(towns)
        return session.run(line)
    }

    // MARK: Messages

    @Test func theCaretStandsUnderTheMistakeByDisplayWidth() {
        #expect(
            run("filter area = 松溪镇 and aera = 竹海镇") == """
                <prompt>:1:23: did you mean area? no column is called “aera”
                  filter area = 松溪镇 and aera = 竹海镇
                                           ^^^^
                """)
        #expect(
            run("筛选　地区＝松溪镇　且　地去＝竹海镇")
                == """
                <prompt>:1:13: did you mean 地区? no column is called “地去”
                  筛选 地区＝松溪镇 且 地去＝竹海镇
                                       ^^^^
                """)
    }

    @Test func theLineOfAScriptIsNamed() {
        let script = SourceText(
            "filter area = 松溪镇 |\n  take 2\n\n# 注释\nfilter 地区 = 松溪镇 | tkae 3\n", name: "月报.bg")
        var message = ""
        do { _ = try Parser.parse(script) } catch { message = Diagnostic(error, in: script).text }
        #expect(
            message == """
                月报.bg:5:19: did you mean take? no step is called “tkae”
                  filter 地区 = 松溪镇 | tkae 3
                                         ^^^^
                """)
    }

    @Test(arguments: [
        ("筛选地区=松溪镇", "1:1: write a space after 筛选: 筛选 地区; no step is called “筛选地区”"),
        (
            "filter area = 松溪镇 | 取5",
            "1:21: write a space after 取: 取 5; no step is called “取5”"
        ),
        ("growth > 10", "1:1: write filter before it; a condition needs a step"),
        ("area = 松溪镇", "1:1: write filter before it; a condition needs a step"),
        ("filter area = 松溪镇 sort value", "1:19: write | before sort; “sort” begins another step"),
        (
            "compare industrial output",
            "1:20: put a comma between two names, or quote one: \"industrial output\"; two words stand where one should"
        ),
        ("filter value > 10 亿元", "1:19: write 10亿元; a unit stands apart from its number"),
        (
            "filter value in (1,000, 2,000)",
            "1:20: inside brackets write 1000, not 1,000; “000” is no number of its own"
        ),
        ("filter area =", "1:14: write filter CONDITION; the line ends where a value should stand"),
        ("filter", "1:7: write filter CONDITION; the line ends where a condition should stand"),
        ("filter area = 松溪镇 and", "1:22: write filter CONDITION; the line ends where a value should stand"),
        ("filter area = and status = plan", "1:15: “and” stands where a value should"),
        (
            "筛选 地区=松溪镇，状态=实际",
            "1:10: write and (且) between conditions, in (…) for several values; a comma cannot join conditions"
        ),
        ("take five", "1:6: write take N; “five” stands where a number should"),
        ("take -1", "1:6: write take N; “-” stands where a number should"),
        ("derive = 3", "1:8: write derive NAME = EXPRESSION, …; “=” stands where a name should"),
        (
            "compare 税收 across office",
            "1:19: write compare INDICATOR, … [across area|period|status] [of AREA, …] [in PERIOD] [base AREA|mean|median|leader] [long]; “office” stands where area, period or status should"
        ),
        (
            "plan vs 计划",
            "1:9: write plan vs actual [INDICATOR, …] [of AREA, …] [in PERIOD] [scorecard]; “计划” stands where actual should"
        ),
        ("filter area = \"松溪镇", "1:15: end it with the same quote; this quote is never closed"),
        ("filter area ~ /松", "1:15: end it with /; this pattern is never closed"),
        ("filter area @ 松溪镇", "1:13: write the name without @; “@” means nothing here"),
        ("filter (area = 松溪镇", "1:19: close the bracket with ); the line ends where ) should stand"),
        ("let filter = tasks", "1:5: choose another name; “filter” is a word of the language"),
        ("def f(a, a) = take 1", "1:10: choose another name; “a” is a parameter already"),
        (
            "def f(a = 1, b) = take 1",
            "1:14: put parameters without default first; “b” has no default but follows one that has"
        ),
        ("growt 税收", "1:1: did you mean growth? no step is called “growt”"),
        ("load", "1:5: write load PATH…; the line ends where a file should stand"),
        ("| filter x = 1", "1:1: begin with a query; there is no result to go on from"),
    ])
    func mistakesAreExplained(_ line: String, _ expected: String) {
        #expect(String(run(line).split(separator: "\n")[0]) == "<prompt>:" + expected)
    }

    @Test func endlessNestingIsRefused() {
        let deep = String(repeating: "(", count: 5000)
        #expect(run("filter \(deep)").contains("this is nested too deeply"))
        #expect(run("filter " + String(repeating: "not ", count: 5000)).contains("this is nested too deeply"))
        #expect(
            run("filter value > " + String(repeating: "-", count: 5000)).contains("this is nested too deeply")
        )
    }

    // MARK: Incomplete input

    @Test(arguments: [
        "filter area = 松溪镇 |", "filter area = 松溪镇 ｜  # 还有", "filter area in (松溪镇,", "filter area in (",
        "filter (area = 松溪镇",
        "compare 税收 of \"松溪", "filter area = “松溪", "def f(a,", "take 3\nfilter value > (2 +", "| ",
        "let x = filter id = 1 |",
    ])
    func aLineThatGoesOnIsIncomplete(_ text: String) {
        #expect(throws: SyntaxError.self) { try Parser.parse(SourceText(text)) }
        do { _ = try Parser.parse(SourceText(text)) } catch { #expect(error.isIncomplete) }
    }

    @Test(arguments: [
        "filter area =", "filter", "take", "filter area = 松溪镇 and", "compare", "filter )",
        "filter area = 松溪镇 | | take 1",
        "filter (area = 松溪镇 | take 1", "def f(a) =",
    ])
    func aWrongLineIsNot(_ text: String) {
        do { _ = try Parser.parse(SourceText(text)) } catch { #expect(!error.isIncomplete) }
    }

    @Test func linesGoOnBehindAPipeAndInBrackets() {
        #expect(run("filter area in (松溪镇,\n 竹海镇\n) |\n\n  # 注释\n  take 1 |\n  select area") == "area\n松溪镇")
        #expect(run("take 2 | select id ; | take 1") == "id\n1")
        #expect(run("take 2 | select id；｜取 1") == "id\n1")
    }

    @Test func aLineThatBeginsWithAPipeGoesOnFromTheLastResult() {
        var session = Session(towns)
        session.run("filter indicator = 税收收入 and area = 松溪镇")
        #expect(session.run("| take 2 | select id") == "id\n1\n6")
        #expect(session.run("｜ 取 1") == "id\n1")
        #expect(session.run("source") == "id\n1\n! source")
        #expect(session.run("| 依据") == "id\n1\n! why")
        #expect(session.links == [[1]])
    }

    // MARK: Round trips

    @Test(arguments: [
        "filter area = 松溪镇 and (status = plan or not value > 10亿元) | take 5",
        "filter not (a = 1 or b = 2) and c is not null or d is null",
        "filter value - (previous - 1) > -growth * 2 / (3 + id) and period not in 2021..2023",
        "filter area in (松溪镇, \"Long Name\", 2022-Q1) and label ~ /a\\/b\\\\/ and label !~ 项目",
        "filter period in 2022-01..2022-11 | select area, value",
        "tasks | filter offices = 财政所 | select title",
        "derive x = value / previous * 100, y = round(x, 1) | sort x desc, y",
        "group area, unit, n = count(), total = sum(value), mean(growth) | rank total desc within unit top 3",
        "distinct area, period", "distinct", "sort by growth desc", "group by area, n = count()",
        "rank by value top 3", "pivot area by period of value",
        "pivot area, unit by period of sum(value)",
        "compare 税收收入, 固投 of 松溪镇, 竹海镇 in 2022, 2023 base 松溪镇 long", "compare across status",
        "compare PM2.5 across period base 2022", "growth 税收 of 松溪镇 in 2021..2023 over 3",
        "plan vs actual 税收 of 松溪镇 in 2023", "in 万元 | source", "why", "| export 报表/out-1.csv force",
        "| take 1",
        "let 表 = filter area = 松溪镇",
        "def f(what, n = 3, town = \"竹 海\") = filter indicator = $what and area = town | take n",
        "f(税收, n = 5)", "f(税收) | take 1", "take 1 | f(税收)", "表 | g()", "explain filter area = 松溪镇",
        "assert count() = 5 and min(value) > 0", "echo \"some text\"", "load a.txt 报告/*.txt \"b c.txt\"",
        "drop 松22",
        "run 月报.bg year=2023 town=松溪镇", "set", "set width 80", "show values area", "help 筛选", "open w.bgw",
        "save w.bgw",
        "source 12", "why 12", "quit",
    ])
    func everyTreePrintsAsItself(_ line: String) throws {
        let once = try Parser.parse(SourceText(line))
        let printed = once.map(\.description).joined(separator: "\n")
        let twice = try Parser.parse(SourceText(printed))
        // Definitions hold their source, which is another.
        if case .define(let a)? = once.first?.kind, case .define(let b)? = twice.first?.kind {
            #expect(a.body == b.body && a.parameters == b.parameters && a.name == b.name)
        } else {
            #expect(once == twice, "\(printed)")
        }
        #expect(twice.map(\.description).joined(separator: "\n") == printed)
    }

    /// Whatever the grammar allows is read, and its tree printed and read again is the same tree.
    @Test(arguments: 0..<10) func everySentenceOfTheGrammarRoundTrips(_ seed: Int) throws {
        var sentences = Sentences(seed: seed)
        for _ in 0..<400 {
            let text = sentences.statement()
            do throws(SyntaxError) {
                let once = try Parser.parse(SourceText(text))
                let printed = once.map(\.description).joined(separator: "\n")
                let twice = try Parser.parse(SourceText(printed))
                #expect(once == twice, "\(text) printed as \(printed)")
            } catch {
                Issue.record("\(text): \(Diagnostic(error, in: SourceText(text)).text)")
            }
        }
    }

    @Test func spellingsPrintInEnglish() throws {
        let line = "筛选 地区＝松溪镇 且 数值≥１０亿元｜排序 同比 降序｜计划 对 实际 税收 地区 松溪镇 时期 2023｜取 3"
        let printed = try Parser.parse(SourceText(line)).map(\.description)
        #expect(
            printed == [
                "filter 地区 = 松溪镇 and 数值 >= 10亿元 | sort 同比 desc | plan vs actual 税收 of 松溪镇 in 2023 | take 3"
            ])
    }

    @Test func precedenceDoesNotDependOnBlanks() throws {
        let pairs = [
            ("derive x = value-base*100", "derive x = value - base * 100"),
            ("derive x = a/b-c", "derive x = a / b - c"),
            ("filter value > a-b*2", "filter value > a - b * 2"), ("filter a-b > 2", "filter a - b > 2"),
            ("derive x = 10-5/2", "derive x = 10 - 5 / 2"), ("derive x = -a-b", "derive x = -a - b"),
        ]
        for (tight, loose) in pairs {
            #expect(try Parser.parse(SourceText(tight)).map(\.description) == [loose])
        }
        #expect(
            try Parser.parse(SourceText("filter unit = 微克/立方米")).map(\.description) == [
                "filter unit = 微克/立方米"
            ])
    }

    // MARK: Words as they stand

    @Test func commandsTakeWordsAsTheyStand() throws {
        let kinds = try Parser.parse(
            SourceText(
                "load ./a-b/*.txt “带 空格.txt” # 注释\nset rate=6.9\nrun ＝.bg 年=2023\necho a | b; c\nset 单位 亿元；show 地区"
            )
        ).map(\.kind)
        #expect(kinds[0] == .load([Atom(.word("./a-b/*.txt")), Atom(.quoted("带 空格.txt"))]))
        #expect(kinds[1] == .set([Atom(.word("rate")), Atom(.word("6.9"))]))
        #expect(kinds[3] == .echo("a | b; c"))
        #expect(kinds[4] == .set([Atom(.word("单位")), Atom(.word("亿元"))]))
        #expect(kinds[5] == .show([Atom(.word("地区"))]))
    }

    @Test func valuesOfVariablesReadAsTheyWould() {
        #expect(Parser.value("2021..2023").period?.description == "2021..2023")
        #expect(Parser.value("松溪镇") == Atom(.word("松溪镇")))
        #expect(Parser.value("a b|c") == Atom(.quoted("a b|c")))
    }
}
