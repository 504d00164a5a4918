import ArgumentParser
import Shell

/// `baogao walk FILE.md`: a walkthrough, step by step.
struct Walk: ParsableCommand, Action {
    static let configuration = CommandConfiguration(
        abstract: "Play a walkthrough step by step.",
        discussion:
            "Enter goes on, q leaves; anything else runs as a statement, and then the walkthrough goes on.")

    @OptionGroup var options: SessionOptions

    @Argument(help: "A Markdown file with examples.", completion: .file(extensions: ["md"]))
    var file: String

    func act() -> ExitStatus {
        guard let guide = Guide.read(file) else { return .noInput }
        return options.withSession { console throws(Failure) in
            Walkthrough(guide: guide, console: console).play()
        }
    }
}
