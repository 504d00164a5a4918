import ArgumentParser
import Extraction
import Shell

/// `baogao extract FILE…`: the extractor as a filter.
struct ExtractReports: ParsableCommand, Action {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case ndjson
    }

    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print reports, observations and tasks as JSON lines.",
        discussion: """
            - reads lines {"id": …, "text": …} or {"id": …, "path": …} from standard input, and answers each as it \
            comes. A report that cannot be read gives a line {"type":"error"} there, and the others go on.
            """)

    @Option(help: "The output's format: ndjson.")
    var format = Format.ndjson

    @OptionGroup var lexicon: LexiconOptions

    @Argument(help: "Files, folders and globs, or - for JSON lines.", completion: .file())
    var file: [String]

    func act() -> ExitStatus {
        guard let lexicon = lexicon.load() else { return .noInput }
        Signals.endOnInterrupt()
        var filter = ExtractFilter(lexicon: lexicon)
        var output = Output(standardOutput: ())
        if file == ["-"] {
            var input = StandardInput()
            filter.run(
                batches: { input.batch() },
                write: { bytes in
                    output.write(bytes)
                    output.flush()
                })
        } else {
            filter.run(paths: file, write: { output.write($0) }, complain: Output.printError)
            output.flush()
        }
        return filter.hasMissedInput ? .noInput : .success
    }
}
