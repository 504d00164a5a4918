public import ArgumentParser
import Extraction
public import Shell

/// What every command that has a session takes.
struct SessionOptions: ParsableArguments {
    @Option(help: "How results are written: table, csv, json, ndjson, md or html.")
    var format: OutputFormat?

    @OptionGroup var lexicon: LexiconOptions

    /// Runs `body` with a console; errors are printed and become the exit status.
    @MainActor
    func withSession(_ body: (Console) throws(Failure) -> ExitStatus) -> ExitStatus {
        guard let lexicon = lexicon.load() else { return .noInput }
        return Console(lexicon: lexicon, format: format).act(body)
    }
}

/// The lexicon with the user's own files.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: ArgumentHelp("Add the units, indicators and words of a file.", valueName: "file"),
        completion: .file())
    var files: [String] = []

    /// Nil, with a message printed, where a file cannot be used.
    func load() -> Lexicon? {
        var lexicon = Lexicon()
        for path in files {
            do {
                try lexicon.add(try TextFile.read(path), name: path)
            } catch let error as LexiconError {
                Output.printError(error.message)
                return nil
            } catch let problem as TextFile.Problem {
                Output.printError("\(path): \(problem.reason)")
                return nil
            } catch {
                preconditionFailure("a lexicon file fails in no other way: \(error)")
            }
        }
        return lexicon
    }
}

extension OutputFormat: ExpressibleByArgument {}
