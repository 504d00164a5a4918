import Testing

@testable import Shell

@Suite struct CompletionTests {
    let sandbox = Sandbox()

    /// Completes at the end of a line, or where ^ stands.
    func complete(_ marked: String) throws -> Completion {
        var session = try sandbox.session()
        _ = session.output("let mine = take 1\ndef scorecard(town) = filter area = $town")
        let line = marked.replacing("^", with: "")
        let before = marked.split(separator: "^", omittingEmptySubsequences: false)[0]
        return session.complete(line, at: before.utf8.count)
    }

    func words(_ line: String) throws -> [String] {
        try complete(line).candidates.map(\.text)
    }

    @Test func theBeginningOffersStepsStatementsAndNames() throws {
        let all = try words("")
        #expect(all.contains("filter"))
        #expect(all.contains("load"))
        #expect(all.contains("observations"))
        #expect(all.contains("mine"))
        #expect(all.contains("scorecard"))
        #expect(!all.contains("筛选"))
        #expect(try words("gro") == ["group", "growth"])
        #expect(try words("筛") == ["筛选"])
    }

    @Test func newStepsAndStatementsComplete() throws {
        #expect(try words("take 1 | plot ") == ["bar", "line"])
        #expect(try words("绘图 柱 地") == ["地区"])
        #expect(try words("plot bar area, value t") == ["to"])
        #expect(try words("set la") == ["lang"])
        #expect(try words("set lang ") == ["en", "zh"])
        #expect(try words("incl") == ["include"])
    }

    @Test func aChineseSessionOffersChineseWords() throws {
        var session = try sandbox.session()
        _ = session.output("set lang zh")
        let words = session.complete("绘图 ", at: "绘图 ".utf8.count).candidates.map(\.text)
        #expect(words == ["bar", "柱", "line", "线"])
    }

    @Test func behindABarStandSteps() throws {
        #expect(try words("take 1 | so") == ["sort", "source"])
        #expect(try words("take 1｜排") == ["排序", "排名"])
        #expect(try words("| ta") == ["take"])
        #expect(!(try words("take 1 | ").contains("load")))
    }

    @Test func columnsOfTheTableAtHand() throws {
        #expect(try words("filter ar") == ["area"])
        #expect(try words("select 地") == ["地区"])
        #expect(try words("group area n = count() | sort ") == ["area", "n"])
        #expect(try words("reports | select plan") == ["plan_year"])
        #expect(try words("growth 固定资产投资 | filter st") == ["stated"])
        #expect(try words("sort value d") == ["desc"])
        #expect(try words("rank value within ar") == ["area"])
    }

    @Test(arguments: [
        "filter area = 柳", "筛选 地区＝柳", "filter status = actual and area in (石溪镇, 柳", "filter area=柳",
    ])
    func valuesOfTheColumnAtHand(line: String) throws {
        let completion = try complete(line)
        #expect(completion.candidates.map(\.insertion) == ["柳湾镇"])
        #expect(completion.start == line.utf8.count - "柳".utf8.count)
        #expect(completion.endsWord)
    }

    @Test func valuesComeWithTheirCounts() throws {
        let statuses = try complete("filter status = ").candidates
        #expect(statuses.map(\.text) == ["actual", "plan"])
        #expect(statuses.map(\.note) == ["9 rows", "5 rows"])
        #expect(try words("filter status = 计") == ["计划"])
        #expect(try words("filter period = 2") == ["2022", "2023", "2024"])
    }

    @Test func indicatorsWhereTheAnalyticStepsTakeThem() throws {
        #expect(try words("compare 固") == ["固定资产投资"])
        #expect(try words("compare 固定资产投资，财") == ["财政总收入"])
        #expect(try words("growth 接") == ["接待游客"])
        #expect(try words("plan vs actual 财") == ["财政总收入"])
        #expect(try words("对比 资产") == ["固定资产投资"])
        #expect(try words("compare 固定资产投资 of 石") == ["石溪镇"])
        #expect(try words("compare 固定资产投资 of 石溪镇, 柳") == ["柳湾镇"])
        #expect(try words("compare 固定资产投资 in 202") == ["2022", "2023", "2024"])
        #expect(try words("compare 固定资产投资 across p") == ["period"])
        #expect(try words("growth 固定资产投资 o") == ["of", "over"])
    }

    @Test func unitsReportsTopicsAndSettings() throws {
        #expect(try words("take 1 | in 亿").contains("亿元"))
        #expect(try words("drop 柳") == ["柳湾镇-2023"])
        #expect(try words("show v") == ["values"])
        #expect(try words("show values st") == ["status"])
        #expect(try words("set w") == ["width"])
        #expect(try words("set format c") == ["csv"])
        #expect(try words("help com") == ["compare"])
    }

    @Test func connectivesFollowAWholeCondition() throws {
        #expect(try words("filter area = 柳湾镇 a") == ["and"])
        #expect(try words("filter area = 柳湾镇 and a") == ["area", "amount", "abs"])
        #expect(try words("filter growth is ") == ["null", "not"])
    }

    @Test func filesAfterLoadAndRun() throws {
        #expect(try words("load \(sandbox.folder)/柳") == ["\(sandbox.folder)/柳湾镇-2023.txt"])
        sandbox.write("two words.txt", "x")
        let quoted = try complete("load \(sandbox.folder)/tw").candidates.map(\.insertion)
        #expect(quoted == ["\"\(sandbox.folder)/two words.txt\""])
        let folder = try complete("run \(sandbox.folder.dropLast())")
        #expect(folder.candidates.contains { $0.text == sandbox.folder + "/" })
        #expect(!folder.endsWord)
    }

    @Test func quotesAreClosedAndAddedWhereNeeded() throws {
        sandbox.write("x.txt", "New Town 2022年工作总结\n全年接待游客3万人次。\n")
        #expect(try complete("filter area = \"柳").candidates.map(\.insertion) == ["\"柳湾镇\""])
        #expect(try complete("filter area = “柳").candidates.map(\.insertion) == ["“柳湾镇”"])
        #expect(try complete("filter report = 柳").candidates.map(\.insertion) == ["柳湾镇-2023"])
    }

    @Test func nothingInCommentsOrBehindACompleteStep() throws {
        #expect(try words("take 1 # fil").isEmpty)
        #expect(try words("take 3 ").isEmpty)
        #expect(try words("echo fil").isEmpty)
    }

    @Test func theCursorMayStandInsideTheLine() throws {
        let completion = try complete("filter ar^ = 柳湾镇 | take 3")
        #expect(completion.candidates.map(\.text) == ["area"])
        #expect(completion.start == 7)
    }

    @Test func whatCandidatesShareIsTaken() throws {
        #expect(try complete("gro").shared(typed: "gro") == "gro")
        #expect(try complete("load \(sandbox.folder)/石").shared(typed: "") == "\(sandbox.folder)/石溪镇-202")
        #expect(try complete("对比 资产").shared(typed: "资产") == "资产")
    }

    @Test func listsAlignWideTexts() throws {
        let lines = try complete("filter area = ").listing(width: 60)
        #expect(lines == ["石溪镇  11 rows", "柳湾镇  3 rows"])
        let many = Completion(start: 0, candidates: (1...50).map { .init("x\($0)", .value) }, endsWord: true)
        #expect(many.listing(width: 20).last == "… and 20 more")
        #expect(many.listing(width: 20).dropLast().allSatisfy { $0.count <= 20 })
    }

    @Test(arguments: [
        "", "filter ", "“", "load \"", "compare ，", "|||", "((((", "filter area in (", "set", "derive x = ",
        "def f(", "let x =", "group (", "filter area = 柳湾镇 and not", "\u{0301}",
    ])
    func neverTraps(line: String) throws {
        let session = try sandbox.session()
        for point in 0...line.utf8.count { _ = session.complete(line, at: point) }
    }
}
