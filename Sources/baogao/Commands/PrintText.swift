import ArgumentParser
import Extraction
import Reading
import Shell

/// `baogao text FILE`: the text that byte offsets count in.
struct PrintText: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text of a report as the extractor sees it.")

    @OptionGroup var lexicon: LexiconOptions

    @Argument(help: "A report.", completion: .file())
    var file: String

    func act() -> ExitStatus {
        guard let lexicon = lexicon.load() else { return .noInput }
        do throws(ReadingError) {
            let report = try Reader(lexicon: lexicon).read(path: file)
            var output = Output(standardOutput: ())
            output.write(report.text)
            output.flush()
            return .success
        } catch {
            Output.printError(error.message)
            return .noInput
        }
    }
}
