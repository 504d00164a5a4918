import Glibc
import Query
import Testing

@testable import Shell

/// Whatever file is given to `open`: an answer that says what it is, and nothing is changed.
@Suite struct BrokenWorkspaceTests {
    let sandbox = Sandbox()

    /// Spoils a workspace, or puts something else in its place.
    struct Case: CustomTestStringConvertible {
        let name: String
        let english: String
        let chinese: String
        let spoil: @Sendable (inout [UInt8]) -> Void

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "truncated", english: "is damaged (", chinese: "已损坏（") { $0.removeLast($0.count / 3) },
        Case(name: "a page less", english: "is damaged (", chinese: "已损坏（") { $0.removeLast(1000) },
        Case(name: "only a head", english: "is damaged (", chinese: "已损坏（") { $0 = Array($0[..<100]) },
        Case(name: "zeros inside", english: "is damaged (", chinese: "已损坏（") { bytes in
            for place in 4096..<bytes.count / 2 { bytes[place] = 0 }
        },
        Case(name: "a newer one", english: "newer baogao: version 2", chinese: "更新的 baogao") { $0[63] = 2 },
        Case(name: "of another program", english: "database of another program", chinese: "别的程序的数据库") {
            $0[68] = 0
        },
        Case(name: "a script", english: "is no workspace", chinese: "不是工作区") {
            $0 = Array("# A workspace of baogao\nload x.txt\n".utf8)
        },
        Case(name: "empty", english: "is no workspace", chinese: "不是工作区") { $0 = [] },
        Case(name: "some bytes", english: "is no workspace", chinese: "不是工作区") {
            $0 = Array("SQLite format 3".utf8)
        },
    ]

    @Test(arguments: cases) func isNamedAndLeftAsItIs(item: Case) throws {
        var session = try sandbox.session()
        let path = sandbox.path("w.baogao")
        _ = session.output("save \(path)")
        var bytes = Bytes.of(path)
        item.spoil(&bytes)
        Bytes.write(bytes, to: path)
        let before = WrongInputTests.Snapshot(session)
        let english = session.output("open \(path)")
        #expect(english.hasPrefix("<prompt>:1:6: "))
        #expect(english.contains(item.english), "\(english)")
        session.use(.chinese)
        let chinese = session.output("打开 \(path)")
        #expect(chinese.contains(item.chinese), "\(chinese)")
        session.use(.english)
        #expect(WrongInputTests.Snapshot(session) == before)
        #expect(Bytes.of(path) == bytes)
        #expect(PathList.completions(of: path).map(\.path) == [path])
    }

    @Test func missingFilesAndFolders() throws {
        var session = try sandbox.session()
        _ = session.output("save \(sandbox.path("work.baogao"))")
        let missing = session.output("open \(sandbox.path("wrok.baogao"))")
        #expect(missing.contains("did you mean \(sandbox.path("work.baogao"))?"), "\(missing)")
        #expect(missing.contains("No such file or directory"))
        #expect(session.output("open \(sandbox.folder)").contains("Is a directory"))
        session.use(.chinese)
        #expect(session.output("open \(sandbox.folder)").contains("是文件夹"))
        do throws(Failure) {
            _ = try session.run(SourceText("open nowhere.baogao")) { _ in }
        } catch {
            #expect(error.kind == .input)
        }
    }

    /// Every page in turn overwritten: an error when it is opened or asked, or the right answer, never a trap.
    @Test(arguments: [UInt8(0), 0x5A, 0xFF]) func everyPageOverwritten(filler: UInt8) throws {
        var session = try sandbox.session()
        let path = sandbox.path("w.baogao")
        _ = session.output("let t = compare 固定资产投资\ndef f() = take 2\nsave \(path)")
        let bytes = Bytes.of(path)
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        let queries = ["source", "why", "tasks", "reports", "t", "f()"]
        let expected = queries.map { session.shown($0) }
        var refused = 0
        for page in 0..<bytes.count / size {
            var spoiled = bytes
            for place in max(100, page * size)..<(page + 1) * size { spoiled[place] = filler }
            Bytes.write(spoiled, to: path)
            var other = Session()
            let output = other.shown("open \(path)")
            if output.contains("is damaged") {
                refused += 1
                #expect(other.corpus.entries.isEmpty && other.workspace == nil)
                continue
            }
            for (query, answer) in zip(queries, expected) {
                let output = other.shown(query)
                #expect(
                    output == answer || output.contains("is damaged"), "page \(page): \(query): \(output)")
            }
        }
        #expect(refused > 10)
    }

    /// Numbers that a careless tool put there are refused, too.
    @Test(arguments: [
        "update observation set area = 99", "update observation set form = 0",
        "update observation set id = id + 500",
        "update observation set value = 9e999", "update period set months = 0",
        "update report set observations = 3",
        "update report set first_id = -1", "delete from observation where id = 2", "delete from area",
        "update form set value_digits = 900", "update task_observation set observation = 4000",
        "update name set definition = 'nonsense' where name = 'f'", "update kept_column set codes = '[7777]'",
        "update kept set rows = 5", "delete from about", "drop table cue",
    ])
    func whatDoesNotFitIsRefusedOrSaid(statement: String) throws {
        sandbox.write(
            "石溪镇-2024.txt",
            "石溪镇2024年重点工作任务分解\n一、重点工作\n1.招商引资。实到外资500万美元。（经济发展办牵头负责）\n2.旅游。接待游客60万人次。（文旅办牵头负责）\n")
        var session = try sandbox.session()
        let path = sandbox.path("w.baogao")
        _ = session.output("let t = compare 固定资产投资\ndef f() = take 2\nsave \(path)")
        try SQLiteConnection(path, .create).run(statement + ";\n")
        var other = Session()
        let output = other.shown("open \(path)") + other.shown("observations | why")
        #expect(output.contains("is damaged"), "\(output)")
    }
}
