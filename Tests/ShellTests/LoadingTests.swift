import Extraction
import Query
import Synchronization
import Testing

@testable import Shell

@Suite struct LoadingTests {
    let sandbox = Sandbox()

    @Test func loadsAFolderByNameAndSaysWhatIsThere() throws {
        var session = Session()
        #expect(session.shown("load \(sandbox.folder)") == "3 reports, 14 observations\n")
        let ids = session.output("reports | select id, year, plan_year")
        #expect(
            ids == """
                id           year  plan_year
                ───────────  ────  ─────────
                柳湾镇-2023  2023       2024
                石溪镇-2022  2022       2023
                石溪镇-2023  2023       2024

                """)
    }

    @Test func aFileThatCannotBeReadLeavesTheOthers() throws {
        var session = Session()
        let output = session.output("load \(sandbox.path("nothing.txt")) \(sandbox.path("石溪镇-2022.txt"))")
        #expect(output == "\(sandbox.path("nothing.txt")): no such file; check the path\n")
        #expect(session.hasMissedInput)
        #expect(session.corpus.entries.count == 1)
    }

    @Test func saysHowFarItIs() throws {
        var session = Session()
        var steps: [LoadingProgress] = []
        _ = try session.run(SourceText("load \(sandbox.folder) \(sandbox.path("nothing.txt"))")) { block in
            if case .progress(let step) = block { steps.append(step) }
        }
        #expect(steps.last == LoadingProgress(done: 4, total: 4))
        #expect(steps.map(\.done) == steps.map(\.done).sorted())
        #expect(steps.last?.text(in: .english) == "read 4 of 4 files")
    }

    @Test func anInterruptLeavesTheSessionAsItWas() throws {
        for index in 0..<200 { sandbox.write("more-\(index).txt", "石溪镇2022年工作总结\n全年接待游客\(index)万人次。\n") }
        let looks = Looks()
        var session = Session(isInterrupted: { looks.areOver })
        _ = session.output("load \(sandbox.path("石溪镇-2022.txt"))\nlet t = take 1")
        looks.end(after: 20)
        #expect {
            try session.run(SourceText("load \(sandbox.folder)")) { _ in }
        } throws: { error in
            (error as? Failure)?.kind == .interrupted
        }
        looks.end(after: nil)
        #expect(session.corpus.entries.map(\.report.id) == ["石溪镇-2022"])
        #expect(session.output("reports | select id").contains("石溪镇-2022"))
        #expect(session.output("t | select report").contains("石溪镇-2022"))
    }

    @Test func nothingAtAllIsAnError() throws {
        var session = Session()
        #expect {
            try session.run(SourceText("load nowhere.txt")) { _ in }
        } throws: { error in
            (error as? Failure)?.kind == .input
        }
    }

    @Test func globsAreExpandedAndIdsMadeUnique() throws {
        var session = Session()
        _ = session.output("load \(sandbox.path("石溪镇-*.txt"))")
        // The same name with another ending, and another text.
        sandbox.write("石溪镇-2022.text", "石溪镇2022年工作总结\n全年接待游客7万人次。\n")
        _ = session.output("load \(sandbox.path("石溪镇-2022.text"))")
        #expect(session.corpus.entries.map(\.report.id) == ["石溪镇-2022", "石溪镇-2023", "石溪镇-2022-2"])
    }

    @Test func aTextIsTakenInOnce() throws {
        var session = try sandbox.session()
        let before = session.corpus.observationCount
        #expect(session.shown("load \(sandbox.folder)").contains("which is loaded already"))
        sandbox.write("copy.txt", Sandbox.first)
        let output = session.shown("load \(sandbox.path("copy.txt"))")
        #expect(
            output.contains("\(sandbox.path("copy.txt")): has the text of 石溪镇-2022, which is loaded already"))
        #expect(session.corpus.observationCount == before)
        #expect(session.corpus.entries.count == 3)
    }

    @Test func aChangedFileTakesThePlaceOfWhatItWas() throws {
        var session = try sandbox.session()
        sandbox.write("石溪镇-2022.txt", "石溪镇2022年工作总结\n全年接待游客7万人次。\n")
        _ = session.output("load \(sandbox.path("石溪镇-2022.txt"))")
        #expect(
            session.corpus.entries.map(\.report.id).sorted() == ["柳湾镇-2023", "石溪镇-2022", "石溪镇-2023"].sorted())
        #expect(
            session.output("filter report = 石溪镇-2022 | select indicator, value") == """
                indicator  value
                ─────────  ─────
                接待游客       7

                """)
    }

    @Test func manyFilesKeepTheirOrder() throws {
        for number in 100..<230 { sandbox.write("r\(number).txt", "石溪镇2022年工作总结\n全年接待游客\(number)万人次。\n") }
        var session = Session()
        _ = session.output("load \(sandbox.path("r*.txt"))")
        #expect(session.corpus.entries.map(\.report.id) == (100..<230).map { "r\($0)" })
        #expect(session.corpus.observationCount == 130)
        let location = try #require(session.corpus.location(id: 131 - 1))
        #expect(location.entry.report.id == "r229")
    }

    @Test func aWorkspaceIsMadeAgain() throws {
        let path = sandbox.path("work.bao")
        var session = try sandbox.session()
        _ = session.output(
            "let done = filter status = actual\ndef two() = take 2\nset rate USD 7.1\nsave \(path)")
        var fresh = Session()
        #expect(fresh.output("open \(path)") == "")
        #expect(fresh.corpus.entries.count == 3)
        #expect(fresh.output("done | two() | group status n = count()").contains("actual  2"))
        #expect(fresh.output("show settings").contains("1 USD = 7.1 CNY"))
    }

    @Test func scriptsTakeParametersAndNameTheirErrors() throws {
        sandbox.write(
            "a.bao",
            "#!/usr/bin/env -S baogao run\nload $where\nfilter area = $town | group area n = count()\n")
        var session = Session()
        let output = session.output("run \(sandbox.path("a.bao")) where=\(sandbox.folder) town=柳湾镇")
        #expect(output.contains("柳湾镇  3"))
        #expect(
            session.output("run \(sandbox.path("a.bao")) where=\(sandbox.folder)").contains("a.bao:3:15: "))
        #expect(session.output("filter area = $town").contains("$town has no value"))
        #expect(session.output("run \(sandbox.path("none.bao"))").contains("none.bao: No such file"))
        sandbox.write("b.bao", "run \(sandbox.path("b.bao"))\n")
        #expect(session.output("run \(sandbox.path("b.bao"))").contains("would run itself without end"))
    }

    @Test func scriptsDeclareParametersWithDefaults() throws {
        sandbox.write("p.bao", "param town, n = 2\nfilter area = $town | take $n | group area count()\n")
        var session = try sandbox.session()
        let run = "run \(sandbox.path("p.bao"))"
        #expect(session.output("\(run) town=柳湾镇").contains("柳湾镇      2"))
        #expect(session.output("\(run) town=柳湾镇 n=1").contains("柳湾镇      1"))
        #expect(session.output(run).contains("$town has no value"))
        #expect(session.output("\(run) town=柳湾镇 m=1").contains("it takes town, n"))
    }

    @Test func exportWritesByTheEndingAndNeverOverAFile() throws {
        var session = try sandbox.session()
        let path = sandbox.path("out.csv")
        let query = "filter area = 柳湾镇 | select area, value, unit | take 1 | export \(path)"
        #expect(session.shown(query) == "wrote 1 row to \(path)\n")
        #expect(sandbox.read("out.csv") == "area,value,unit\n柳湾镇,9.85,亿元\n")
        #expect(session.output(query).contains("add force to replace it; \(path) exists"))
        #expect(session.output(query + " force") == "")
        #expect(session.output("take 1 | export \(sandbox.path("out.xyz"))").contains("names no format"))
    }
}

/// How often a session may ask whether it was interrupted before it was.
private final class Looks: Sendable {
    private let left = Mutex<Int?>(nil)

    func end(after count: Int?) { left.withLock { $0 = count } }

    var areOver: Bool {
        left.withLock { left in
            guard let count = left else { return false }
            left = count - 1
            return count <= 0
        }
    }
}
