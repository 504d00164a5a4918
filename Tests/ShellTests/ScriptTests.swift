import Query
import Testing

@testable import Shell

@Suite struct ScriptTests {
    let sandbox = Sandbox()

    @Test func savedQueriesComeBackInAnotherSession() throws {
        var session = try sandbox.session()
        _ = session.output(
            "def of_town(town = 柳湾镇, n = 2) = filter area = $town | take $n | select indicator")
        _ = session.output("let done = filter status = actual")
        let path = sandbox.path("q.bao")
        #expect(session.shown("save queries \(path)") == "saved 2 names in \(path)\n")
        let text = try #require(sandbox.read("q.bao"))
        #expect(!text.contains("load "))
        var other = try sandbox.session()
        #expect(other.output("include \(path)").isEmpty)
        #expect(other.output("of_town(n = 1)") == "indicator\n────────────\n固定资产投资\n")
        #expect(other.output("done | group status n = count()").contains("actual  9"))
        #expect(session.shown("保存 查询 \(path)") == "saved 2 names in \(path)\n")
    }

    @Test func aFileIsIncludedOnceAndFoundBesideItsScript() throws {
        sandbox.write("lib.bao", "echo taken up\ndef first(n) = take $n | select area\n")
        sandbox.write("a.bao", "include lib.bao\ninclude lib.bao\nfirst(1)\n")
        var session = try sandbox.session()
        #expect(session.output("run \(sandbox.path("a.bao"))") == "taken up\narea\n──────\n柳湾镇\n")
        #expect(session.output("run \(sandbox.path("a.bao"))") == "area\n──────\n柳湾镇\n")
        #expect(session.output("include \(sandbox.path("lib.bao"))").isEmpty)
        #expect(session.output("include nowhere.bao").contains("nowhere.bao: No such file"))
    }

    @Test func aScriptThatFailsLeavesTheSessionAsItWas() throws {
        sandbox.write(
            "bad.bao", "let x = take 1\nset rows 7\ndef y() = take 2\ndrop 柳湾镇-2023\n\n\nfilter aera = 3\n")
        var session = try sandbox.session()
        let output = session.output("run \(sandbox.path("bad.bao"))")
        #expect(output.hasPrefix("\(sandbox.path("bad.bao")):7:8: did you mean area?"))
        #expect(session.output("show names").split(separator: "\n").count == 2)
        #expect(session.output("show settings").contains("40"))
        #expect(session.output("reports | group n = count()").contains("3"))
    }
}
