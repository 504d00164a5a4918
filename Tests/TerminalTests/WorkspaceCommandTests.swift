import Testing

/// Workspaces as people at a terminal and scripts meet them.
@Suite(.serialized) struct WorkspaceCommandTests {
    let folder = Program.temporaryFolder()

    private var path: String { "\(folder)/w.baogao" }

    @Test func theCommandLineOpensAWorkspace() {
        defer { Program.remove(folder) }
        let saved = Program.run("$baogao -c 'save \(path)' Examples/reports")
        #expect(saved.status == 0, "\(saved.errors)")
        let query = "filter area = 芦汀镇 and status = actual | take 3 | source"
        let before = Program.run("$baogao --format json -c '\(query)' Examples/reports")
        let after = Program.run("$baogao --format json -c '\(query)' \(path)")
        #expect(after.output == before.output && after.output.contains("【"))
        #expect(after.status == 0)
        // Reports behind it are taken in, too.
        let more = Program.run(
            "echo 'reports | group n = count()' | $baogao --format csv \(path) Examples/reports")
        #expect(more.output == "n\n10\n")
        Program.write("no database", to: path)
        let broken = Program.run("$baogao -c areas \(path)")
        #expect(broken.status == 66)
        #expect(broken.errors.contains("\(path) is no workspace"))
        #expect(Program.run("$baogao -c areas \(folder)/none.baogao").status == 66)
    }

    @Test func aFullDiskLeavesTheOldWorkspace() {
        defer { Program.remove(folder) }
        let result = Program.run(
            """
            $baogao -c 'save \(path)' Examples/reports/柏埠镇-2022.txt
            cp \(path) \(folder)/copy
            (trap '' XFSZ; ulimit -f 40; $baogao -c 'save' \(path) Examples/reports)
            echo $?
            cmp \(path) \(folder)/copy && ls \(folder)
            """)
        #expect(result.output == "1\ncopy\nw.baogao\n", "\(result.output)")
        #expect(result.errors.contains("\(path) cannot be written: File too large"), "\(result.errors)")
    }

    @Test func leavingAChangedWorkspaceIsAskedOnce() {
        defer { Program.remove(folder) }
        #expect(Program.run("$baogao -c 'save \(path)' Examples/reports").status == 0)
        let terminal = Terminal("exec $baogao \(path)", environment: "BAOGAO_HISTORY=", columns: 100)
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("let t = take 2" + Key.enter)
        #expect(terminal.waits(for: "t: 2 rows"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("quit" + Key.enter)
        #expect(terminal.waits(for: "lacks what changed since"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("save" + Key.enter)
        #expect(terminal.waits(for: "saved 10 reports"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("quit" + Key.enter)
        #expect(terminal.end() == 0)
    }
}
