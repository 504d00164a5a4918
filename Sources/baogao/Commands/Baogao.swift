import ArgumentParser
import Shell

/// The program: the shell, or one query.
struct Baogao: ParsableCommand, Action {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "baogao",
        abstract: "A shell for Chinese government work reports.",
        discussion: """
            Reads reports, turns their figures into observations, and answers queries over them. Without -c it is \
            an interactive shell; where standard input is no terminal it runs that as a script.
            """,
        version: version,
        subcommands: [Run.self, Walk.self, Verify.self, ExtractReports.self, PrintText.self])

    @Option(name: .customShort("c"), help: ArgumentHelp("Answer one query and leave.", valueName: "query"))
    var query: String?

    @OptionGroup var options: SessionOptions

    @Argument(help: "Files, folders and globs to load.", completion: .file())
    var report: [String] = []

    func act() -> ExitStatus {
        options.withSession { console throws(Failure) in
            if !report.isEmpty { try console.load(report) }
            if let query {
                try console.run(query, name: "<query>")
            } else if Terminal.isInput {
                return Prompt(console: console, showsBanner: true).run()
            } else {
                try console.run(StandardInput.text(), name: "<stdin>")
            }
            return .success
        }
    }
}
