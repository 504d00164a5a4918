import ArgumentParser

/// The program. What stands behind it without the name of a command is a report for the shell.
struct Baogao: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "baogao",
        abstract: "A shell for Chinese government work reports.",
        usage: """
            baogao [REPORT…]
            baogao -c QUERY [REPORT…]
            baogao run SCRIPT [NAME=VALUE…]
            baogao walk FILE.md
            baogao verify FILE.md…
            baogao extract FILE… | -
            baogao text FILE
            """,
        discussion: """
            Reads reports, turns their figures into observations, and answers queries over them. Without -c it is \
            an interactive shell; where standard input is no terminal it runs that as a script. --format chooses \
            table, csv, json, ndjson, md or html; --lexicon adds units, indicators and words of your own.

            The exit status is 0, 1 (a query or an assertion failed), 2 (usage), 66 (an input could not be read) \
            or 130 (interrupted).
            """,
        version: version,
        subcommands: [
            OpenShell.self, Run.self, Walk.self, Verify.self, ExtractReports.self, PrintText.self,
        ],
        defaultSubcommand: OpenShell.self)
}
