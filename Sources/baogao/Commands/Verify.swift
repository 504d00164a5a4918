import ArgumentParser
import Shell

/// `baogao verify FILE.md…`: are the examples of a page right?
struct Verify: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        abstract: "Run the examples of pages and compare them with what the pages show.",
        discussion: "A line … in a page stands for any lines.")

    @OptionGroup var lexicon: LexiconOptions

    @Flag(help: "Write what the examples print into the pages.")
    var update = false

    @Argument(help: "Markdown files.", completion: .file(extensions: ["md"]))
    var files: [String]

    func act() -> ExitStatus {
        guard let lexicon = lexicon.load() else { return .noInput }
        let verifier = Verifier(session: { Session(lexicon: lexicon) }, runCommand: CommandLineExample.lines)
        var status = ExitStatus.success
        for file in files {
            guard let guide = Guide.read(file) else { return .noInput }
            let mismatches = verifier.mismatches(in: guide)
            if mismatches.isEmpty {
                print("\(file): \(guide.examples.count) examples, all as shown")
            } else if update {
                guard write(guide.replacing(mismatches.map { ($0.example, $0.actual) }), to: file) else {
                    return .failed
                }
                print("\(file): \(mismatches.count) of \(guide.examples.count) examples updated")
            } else {
                status = .failed
                for mismatch in mismatches { print(mismatch.report(in: file)) }
                print("\(file): \(mismatches.count) of \(guide.examples.count) examples differ")
            }
        }
        return status
    }

    private func write(_ text: String, to path: String) -> Bool {
        do throws(TextFile.Problem) {
            try TextFile.write(text, to: path, replacing: true)
            return true
        } catch {
            Output.printError("\(path): \(error.reason)")
            return false
        }
    }
}

extension Guide {
    /// Nil, with a message printed, where the file cannot be read.
    static func read(_ path: String) -> Guide? {
        do throws(TextFile.Problem) {
            return Guide(name: path, text: try TextFile.read(path))
        } catch {
            Output.printError("\(path): \(error.reason)")
            return nil
        }
    }
}
