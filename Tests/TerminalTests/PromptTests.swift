import Glibc
import Testing

/// The shell as a person at a terminal meets it.
@Suite(.serialized) struct PromptTests {
    let folder = Program.temporaryFolder()

    func start(_ environment: String = "", columns: UInt16 = 100) -> Terminal {
        Terminal(
            "exec $baogao Examples/reports",
            environment: "BAOGAO_HISTORY=\(folder)/state/history \(environment)",
            columns: columns)
    }

    @Test func typesChineseAndCompletesAnAreaAndAnIndicator() {
        let terminal = start()
        #expect(terminal.waits(for: "10 reports, "))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("filter area = 柏" + Key.tab)
        #expect(terminal.waits(for: "柏埠镇 "))
        terminal.type("and indicator = 财政总" + Key.tab)
        #expect(terminal.waits(for: "财政总收入"))
        terminal.type("and status = actual | select area, period, value" + Key.enter)
        #expect(terminal.waits(for: "柏埠镇  2022"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("筛选 地区＝“芦" + Key.tab)
        #expect(terminal.waits(for: "“芦汀镇”"))
        terminal.type("｜取 1｜选取 地区" + Key.enter)
        #expect(terminal.waits(for: "(1 row)"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.controlD)
        #expect(terminal.end() == 0)
    }

    @Test func listsCandidatesWithWhatTheyAre() {
        let terminal = start()
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("filter area = " + Key.tab)
        #expect(terminal.waits(for: "柏埠镇  "))
        #expect(terminal.waits(for: " rows\n"))
        #expect(terminal.waits(for: "baogao> filter area = "))
        terminal.type("岚" + Key.tab + "| take 1 | select area" + Key.enter)
        #expect(terminal.waits(for: "岚溪县"))
        #expect(terminal.waits(for: "(1 row)"))
    }

    @Test func controlCDropsTheLineAndKeepsTheSession() {
        let terminal = start()
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("filter nonsense")
        #expect(terminal.waits(for: "nonsense"))
        terminal.type(Key.home + Key.controlC)
        #expect(terminal.waits(for: "^C"))
        #expect(terminal.waits(for: "baogao> "))
        // In a statement that goes on.
        terminal.type("filter area = 柏埠镇 |" + Key.enter)
        #expect(terminal.waits(for: "|> "))
        terminal.type("take" + Key.controlC)
        // Seen only when the line is dropped: an old prompt drawn again is not the next one.
        #expect(terminal.waits(for: "^C"))
        #expect(terminal.waits(for: "baogao> "))
        // While history is searched.
        terminal.type("echo one" + Key.enter)
        #expect(terminal.waits(for: "\none"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.controlR + "ech")
        #expect(terminal.waits(for: "ech"))
        terminal.type(Key.controlC)
        #expect(terminal.waits(for: "^C"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("echo still here" + Key.enter)
        #expect(terminal.waits(for: "\nstill here"))
        terminal.type("quit" + Key.enter)
        #expect(terminal.end() == 0)
    }

    @Test func errorsKeepTheSession() {
        let terminal = start()
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("filter aera = 柏埠镇" + Key.enter)
        #expect(terminal.waits(for: "did you mean area?"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("退出" + Key.enter)
        #expect(terminal.end() == 0)
    }

    @Test func historyComesBackWholeInTheNextSession() {
        let first = start()
        #expect(first.waits(for: "baogao> "))
        first.type("filter area = 柏埠镇 |" + Key.enter)
        #expect(first.waits(for: "|> "))
        first.type("take 1 | select area" + Key.enter)
        #expect(first.waits(for: "(1 row)"))
        #expect(first.waits(for: "baogao> "))
        first.type(Key.controlD)
        #expect(first.end() == 0)

        var facts = stat()
        #expect(stat(folder + "/state/history", &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
        #expect(stat(folder + "/state", &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o700)

        let second = start()
        #expect(second.waits(for: "baogao> "))
        second.type(Key.up)
        #expect(second.waits(for: "filter area = 柏埠镇 |"))
        #expect(second.waits(for: "take 1 | select area"))
        second.type(Key.enter)
        #expect(second.waits(for: "(1 row)"))
    }

    @Test func twoSessionsKeepBothHistories() {
        let first = start()
        let second = start()
        #expect(first.waits(for: "baogao> "))
        #expect(second.waits(for: "baogao> "))
        second.type("echo from the second" + Key.enter)
        #expect(second.waits(for: "\nfrom the second"))
        first.type("echo from the first" + Key.enter)
        #expect(first.waits(for: "\nfrom the first"))
        #expect(second.waits(for: "baogao> "))
        second.type(Key.controlD)
        #expect(second.end() == 0)
        #expect(first.waits(for: "baogao> "))
        first.type(Key.controlD)
        #expect(first.end() == 0)
        let history = Program.read(folder + "/state/history")
        #expect(history.contains("from the first"))
        #expect(history.contains("from the second"))
    }

    @Test func anEmptyVariableTurnsHistoryOff() {
        let terminal = Terminal("$baogao", environment: "BAOGAO_HISTORY= XDG_STATE_HOME=\(folder)/none")
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("echo x" + Key.enter)
        #expect(terminal.waits(for: "\nx"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.controlD)
        #expect(terminal.end() == 0)
        #expect(access(folder + "/none", F_OK) != 0)
    }

    @Test(arguments: ["LC_ALL=C", "LC_ALL=zh_CN.UTF-8"])
    func chineseIsEditedInAnyLocale(environment: String) {
        let terminal = start(environment)
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("echo 凤凰镇" + Key.backspace + "岭" + Key.left + "中" + Key.enter)
        #expect(terminal.waits(for: "\n凤凰中岭"))
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.controlD)
        #expect(terminal.end() == 0)
    }

    @Test func aPasteOfLinesIsOneStatement() {
        let terminal = start()
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.paste("filter area = 柏埠镇\n| take 2\n| select area\n") + Key.enter)
        #expect(terminal.waits(for: "(2 rows)"))
        #expect(!terminal.text.contains("more columns"))
        terminal.type(Key.paste("baogao> echo pasted\npasted\nbaogao> echo twice") + Key.enter)
        #expect(terminal.waits(for: "\npasted"))
        #expect(terminal.waits(for: "\ntwice"))
        terminal.type(Key.up)
        #expect(terminal.waits(for: "echo pasted"))
    }

    @Test func theScreenIsFilledAndNotMore() {
        let terminal = start(columns: 60)
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("reports" + Key.enter)
        #expect(terminal.waits(for: "(10 rows"))
        #expect(terminal.text.contains("…"))
    }

    @Test func colourFollowsNO_COLOR() {
        let terminal = Terminal("NO_COLOR=1 TERM=dumb $baogao -c \"take 1\" Examples/reports | cat -v")
        #expect(terminal.waits(for: "area"))
        #expect(terminal.end() == 0)
        #expect(!terminal.text.contains("^["))
    }

    @Test func resultsInAFileAndThePromptOnTheTerminal() {
        let terminal = Terminal("$baogao Examples/reports >\(folder)/out.txt", environment: "BAOGAO_HISTORY=")
        #expect(terminal.waits(for: "baogao> "))
        terminal.type("filter area = 柏埠镇 | take 1 | select area" + Key.enter)
        #expect(terminal.waits(for: "baogao> "))
        terminal.type(Key.controlD)
        #expect(terminal.end() == 0)
        #expect(Program.read(folder + "/out.txt") == "area\n──────\n柏埠镇\n")
    }

    @Test func walksThroughALesson() {
        Program.write(
            "# A title\n\nSome prose.\n\n```baogao\n> echo first answer\n```\n\nThe end.\n",
            to: folder + "/w.md")
        let terminal = Terminal("$baogao walk \(folder)/w.md", environment: "BAOGAO_HISTORY=")
        #expect(terminal.waits(for: "Some prose."))
        #expect(terminal.waits(for: "> echo first answer"))
        #expect(terminal.waits(for: "\nfirst answer"))
        #expect(terminal.waits(for: "[Enter, q] > "))
        terminal.type("echo my own" + Key.enter)
        #expect(terminal.waits(for: "\nmy own"))
        #expect(terminal.waits(for: "[Enter, q] > "))
        terminal.type(Key.enter)
        #expect(terminal.waits(for: "The end."))
        #expect(terminal.end() == 0)
    }
}
