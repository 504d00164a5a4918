import Query
import Testing

@testable import Shell

@Suite struct SessionTests {
    let sandbox = Sandbox()

    @Test func answersAQueryOverLoadedReports() throws {
        var session = try sandbox.session()
        let output = session.output(
            "filter indicator = 固定资产投资 and status = actual | sort period | select area, period, value, unit, growth"
        )
        #expect(
            output == """
                area    period  value  unit  growth
                ──────  ──────  ─────  ────  ──────
                石溪镇  2022     5.05  亿元   15.3%
                柳湾镇  2023     9.85  亿元   10.7%
                石溪镇  2023     5.60  亿元   10.9%

                """)
    }

    @Test func chineseAndFullWidthLinesMeanTheSame() throws {
        var session = try sandbox.session()
        let english = session.output("filter area = 柳湾镇 and status = actual | select indicator, value, unit")
        let chinese = session.output("筛选　地区＝柳湾镇 且 状态＝实际｜选取 指标，数值，单位")
        #expect(english == chinese)
        #expect(english.contains("9.85"))
    }

    @Test func aLineGoesOnFromTheLastResult() throws {
        var session = try sandbox.session()
        _ = session.output("filter area = 柳湾镇")
        #expect(session.output("| group area n = count()").contains("柳湾镇  3"))
    }

    @Test func onlyTheLastOfContinuedLinesIsShown() throws {
        var session = try sandbox.session()
        let output = session.output("filter area = 柳湾镇\n| select indicator\n| take 1")
        #expect(output.split(separator: "\n").count == 3)
        let apart = session.output("filter area = 柳湾镇 | select indicator\n\n| take 1")
        #expect(apart.split(separator: "\n").count == 8)
    }

    @Test func aScriptWithASyntaxErrorDoesNothing() throws {
        var session = try sandbox.session()
        let output = session.output("let x = take 1\nfilter area =\necho no")
        #expect(output.hasPrefix("<prompt>:2:14: "))
        #expect(!output.contains("no\n"))
        #expect(session.output("x").contains("no step, table or saved query"))
    }

    @Test func aScriptStopsAtTheFirstError() throws {
        var session = try sandbox.session()
        let output = session.output("echo one\nfilter aera = 3\necho two")
        #expect(output.hasPrefix("one\n<prompt>:2:8: did you mean area?"))
        #expect(!output.contains("two"))
    }

    @Test func namesAreKeptAndListed() throws {
        var session = try sandbox.session()
        #expect(session.shown("let done = filter status = actual") == "done: 9 rows\n")
        #expect(session.shown("def of_town(town = 柳湾镇) = filter area = $town") == "of_town(town = 柳湾镇)\n")
        #expect(session.output("done | of_town(石溪镇) | group area n = count()").contains("石溪镇  6"))
        let names = session.output("show names")
        #expect(names.contains("let done = filter status = actual"))
        #expect(names.contains("def of_town(town = 柳湾镇) = filter area = $town"))
    }

    @Test func assertionsHoldOrSayWhichRow() throws {
        var session = try sandbox.session()
        #expect(session.output("filter area = 柳湾镇\nassert value > 1").contains("柳湾镇"))
        let failure = session.output("assert value > 5")
        #expect(failure.contains("the assertion does not hold for the row"))
        #expect(failure.contains("2.63"))
        #expect(session.output("assert count() = 3") == "")
    }

    @Test func explainCountsTheRowsOfEachStep() throws {
        var session = try sandbox.session()
        #expect(
            session.output("explain 筛选 地区=柳湾镇 ｜ 取 2") == """
                step                  rows
                ────────────────────  ────
                observations            14
                filter area = 柳湾镇     3
                take 2                   2

                """)
    }

    @Test func numbersStayTheSameWhenReportsGo() throws {
        var session = try sandbox.session()
        let before = session.output("filter report = \"石溪镇-2023\" | take 1 | select id, indicator, period")
        _ = session.output("drop 柳湾镇-2023")
        #expect(
            session.output("filter report = \"石溪镇-2023\" | take 1 | select id, indicator, period") == before)
        #expect(
            session.output("show reports").contains("2 rows") || !session.output("reports").contains("柳湾镇"))
        #expect(session.output("drop 石溪镇").contains("did you mean 石溪镇-2022 or 石溪镇-2023?"))
    }

    @Test func quitEndsAScript() throws {
        var session = try sandbox.session()
        #expect(session.output("echo one\n退出\necho two") == "one\n")
    }

    @Test(arguments: [
        ("filter area = 柳湾镇 |", true), ("filter area in (", true), ("filter area in (柳湾镇,", true),
        ("take 3", false), ("filter area =", false), ("", false), ("echo |", false),
    ])
    func knowsALineThatGoesOn(line: String, isIncomplete: Bool) {
        #expect(Session.isIncomplete(line) == isIncomplete)
    }

    @Test func anInterruptEndsAScript() throws {
        var session = Session(isInterrupted: { true })
        #expect(throws: Failure.self) { try session.run(SourceText("echo x")) { _ in } }
    }
}
