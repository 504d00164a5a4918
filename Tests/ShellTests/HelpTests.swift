import Query
import Testing

@testable import Shell

@Suite struct HelpTests {
    @Test func everyWordOfTheLanguageHasAnExample() {
        let explained: [Keyword.Kind] = [.statement, .source, .step, .function, .aggregate]
        for keyword in Keyword.all where explained.contains(keyword.kind) {
            #expect(HelpText.of(keyword) != nil, "no help text for \(keyword.name)")
        }
        for text in HelpText.all {
            #expect(
                Keyword.all.contains { $0.kind == text.kind && $0.name == text.name },
                "\(text.name) is no word")
        }
    }

    @Test func everyColumnIsExplained() {
        let columns = Keyword.all.filter { $0.kind == .column }.map(\.name)
        #expect(Set(columns) == Set(ColumnHelp.all.map(\.name)))
        var session = Session()
        #expect(session.output("help verdict").contains("met, near"))
        #expect(session.output("帮助 完成率").contains("列：完成率"))
    }

    @Test(arguments: HelpText.all.map(\.example))
    func examplesParse(example: String) throws {
        _ = try Parser.parse(SourceText(example))
    }

    @Test func helpAnswersInTheLanguageOfTheQuestion() {
        var session = Session()
        #expect(session.output("help take").contains("keep the first N rows"))
        #expect(session.output("帮助 取").contains("取前几行"))
        #expect(session.output("help").contains("Statements"))
        #expect(session.output("帮助").contains("命令"))
    }

    @Test func helpSearches() {
        var session = Session()
        #expect(session.output("help promised").contains("plan"))
        #expect(session.output("帮助 句子").contains("source"))
        #expect(session.output("help comparr").contains("did you mean compare?"))
        #expect(session.output("help rate").contains("set rate USD 7.1"))
    }

    @Test func showListsWhatItCan() throws {
        let sandbox = Sandbox()
        var session = try sandbox.session()
        #expect(session.output("show values status").contains("actual             9"))
        #expect(session.output("显示 指标").contains("固定资产投资"))
        #expect(session.output("show areas").contains("柳湾镇"))
        #expect(session.output("show").contains("write show reports, indicators"))
        #expect(session.output("show valeus").contains("did you mean values?"))
        #expect(session.output("show values stauts").contains("did you mean status?"))
        #expect(session.output("show settings").contains("ambiguous"))
    }
}
