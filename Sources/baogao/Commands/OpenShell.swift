import ArgumentParser
import Shell

/// `baogao [REPORT…]`: the shell, one query, or a script on standard input.
struct OpenShell: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "shell", abstract: "Open the shell; what baogao does without a command's name.")

    @Option(name: .customShort("c"), help: ArgumentHelp("Answer one query and leave.", valueName: "query"))
    var query: String?

    @OptionGroup var options: SessionOptions

    @Argument(help: "A workspace to open; files, folders and globs to load.", completion: .file())
    var report: [String] = []

    func act() -> ExitStatus {
        options.withSession { console throws(Failure) in
            try Opening(query: query, reports: report).run(in: console)
        }
    }
}
