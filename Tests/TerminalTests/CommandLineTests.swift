import Testing

/// The program as scripts and other programs meet it.
@Suite struct CommandLineTests {
    @Test(arguments: [
        ("$baogao --version", 0), ("$baogao --help", 0), ("$baogao help extract", 0),
        ("$baogao --nonsense", 2),
        ("$baogao run", 2), ("$baogao verify", 2), ("$baogao --format xml -c 'take 1'", 2),
        ("$baogao run x.bao novalue", 2), ("$baogao nowhere.txt </dev/null", 66),
        ("$baogao -c 'take 1' nowhere.txt Examples/reports/柏埠镇-2022.txt", 66),
        ("$baogao run nowhere.bao", 66),
        ("$baogao verify nowhere.md", 66), ("$baogao text nowhere.txt", 66),
        ("$baogao extract nowhere.txt", 66),
        ("$baogao --lexicon nowhere.tsv -c areas", 66), ("$baogao -c 'load nowhere.txt'", 66),
        ("$baogao -c 'filter aera = 1' Examples/reports", 1), ("$baogao -c 'take' Examples/reports", 1),
        ("$baogao -c 'take 1' Examples/reports", 0),
        ("echo 'assert count() = 0' | $baogao Examples/reports", 1),
        ("$baogao -c 'take 1' Examples/reports >/dev/full", 1),
        ("$baogao extract Examples/reports >/dev/full", 1),
    ])
    func exitStatus(command: String, status: Int) {
        let result = Program.run(command)
        #expect(result.status == status, "\(result.errors)")
        if status != 0 {
            #expect(!result.errors.isEmpty)
        }
    }

    @Test func onlyResultsGoToStandardOutput() {
        let result = Program.run(
            "$baogao -c 'filter indicator = 财政收入 | take 1 | select area' Examples/reports nowhere.txt")
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.errors.contains("nowhere.txt: no such file"))
        #expect(result.errors.contains("note: "))
        #expect(!(result.output + result.errors).contains("\u{1B}"))
    }

    @Test func formatsOfTheCommandLine() {
        let query = "filter area = 柏埠镇 | take 1 | select area, period"
        func output(_ format: String) -> String {
            Program.run("$baogao --format \(format) -c '\(query)' Examples/reports").output
        }
        #expect(output("csv") == "area,period\n柏埠镇,2022\n")
        #expect(output("ndjson") == "{\"area\":\"柏埠镇\",\"period\":\"2022\"}\n")
        #expect(output("md").hasPrefix("| area | period |\n"))
        #expect(output("html").contains("<td>柏埠镇</td>"))
    }

    @Test func standardInputIsAScript() {
        let script =
            "let t = filter area = 柏埠镇\nt | take 1\n| select area\n\necho done\nfilter aera = 1\necho no\n"
        let result = Program.run("$baogao Examples/reports", input: script)
        #expect(result.output == "area\n──────\n柏埠镇\ndone\n")
        #expect(result.errors.hasPrefix("<stdin>:6:8: did you mean area?"))
        #expect(result.status == 1)
    }

    @Test func scriptsRunBySheBang() {
        let folder = Program.temporaryFolder()
        defer { Program.remove(folder) }
        Program.write(
            "#!/usr/bin/env -S baogao run\nload Examples/reports\nfilter area = $town | take 1 | select area\n",
            to: folder + "/s.bao")
        let result = Program.run(
            "chmod +x \(folder)/s.bao && PATH=\"$(dirname $baogao):$PATH\" \(folder)/s.bao town=芦汀镇")
        #expect(result.output == "area\n──────\n芦汀镇\n")
        #expect(result.status == 0, "\(result.errors)")
        let error = Program.run("$baogao run \(folder)/s.bao town=芦定镇")
        #expect(error.errors.hasPrefix("\(folder)/s.bao:3:"))
        #expect(error.errors.contains("芦汀镇"))
        #expect(error.status == 1)
    }

    @Test func aClosedPipeEndsQuietly() {
        let result = Program.run("$baogao --format ndjson -c 'observations' Examples/reports | head -n 1")
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.errors.isEmpty)
    }

    @Test func extractStreamsLines() {
        let line = #"{"id":"x","text":"某镇2022年工作总结\n全年接待游客5.5万人次。"}"#
        let result = Program.run("$baogao extract -", input: "nonsense\n\(line)\n")
        #expect(result.status == 66)
        #expect(result.output.hasPrefix("{\"type\":\"error\""))
        #expect(result.output.contains("\"value\":5.5"))
        // An answer comes before the input ends.
        let folder = Program.temporaryFolder()
        defer { Program.remove(folder) }
        let live = Program.run(
            """
            mkfifo \(folder)/in
            $baogao extract - <\(folder)/in >\(folder)/out &
            exec 3>\(folder)/in
            printf '%s\\n' '\(line)' >&3
            for i in $(seq 300); do grep -q '"value":5.5' \(folder)/out && echo answered && break; sleep 0.1; done
            exec 3>&-
            wait
            """)
        #expect(live.output == "answered\n")
    }

    @Test func textPrintsWhatOffsetsCountIn() {
        let path = "Examples/reports/柏埠镇-2022.txt"
        #expect(Program.run("$baogao text \(path) | cmp - \(path)").status == 0)
    }

    @Test func verifyComparesAndUpdates() {
        let folder = Program.temporaryFolder()
        defer { Program.remove(folder) }
        let page =
            "```console\n$ baogao -c 'areas | take 1 | select area' Examples/reports --format csv\narea\n云埭\n```\n"
        Program.write(page, to: folder + "/p.md")
        let wrong = Program.run("$baogao verify \(folder)/p.md")
        #expect(wrong.status == 1)
        #expect(wrong.output.contains("  - 云埭\n  + 云埭镇\n"))
        #expect(Program.run("$baogao verify --update \(folder)/p.md").status == 0)
        #expect(Program.read(folder + "/p.md").contains("\n云埭镇\n```"))
        #expect(Program.run("$baogao verify \(folder)/p.md").status == 0)
    }
}
