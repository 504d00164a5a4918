import Extraction
import Glibc
import Query
import Shell

/// A session whose output goes to the standard streams.
@MainActor
final class Console {
    private(set) var session: Session
    private var settings = Settings()
    private var output = Output(standardOutput: ())
    private var messages = Output(standardError: ())
    private var progress = ProgressLine()

    init(lexicon: Lexicon, format: OutputFormat?) {
        Signals.endOnInterrupt()
        if let format { settings.format = format }
        session = Session(
            lexicon: lexicon, settings: settings, isInterrupted: { Signals.isPending(SIGINT) })
    }

    /// Runs `body`; an error is printed and becomes the exit status.
    func act(_ body: (Console) throws(Failure) -> ExitStatus) -> ExitStatus {
        do throws(Failure) {
            let status = try body(self)
            return status == .success && session.hasMissedInput ? .noInput : status
        } catch {
            print(error)
            return ExitStatus(error.kind)
        }
    }

    func begin(with paths: [String]) throws(Failure) -> Bool {
        defer { progress.clear() }
        return try session.begin(with: paths) { block in
            // The banner says what is loaded.
            if case .remark = block { return }
            show(block)
        }
    }

    func use(_ language: Language) {
        session.use(language)
        settings.language = language
    }

    @discardableResult
    func run(_ text: String, name: String) throws(Failure) -> Session.Flow {
        try session.run(SourceText(text, name: name)) { show($0) }
    }

    func run(script: String, values: [(name: String, value: String)]) throws(Failure) {
        try session.run(script: script, values: values) { show($0) }
    }

    func print(_ failure: Failure) {
        show(.problem(failure.text))
    }

    func show(_ block: Block) {
        if case .progress(let loading) = block { return progress.show(loading, in: settings.language) }
        progress.clear()
        if case .settings(let changed) = block { settings = changed }
        renderer.write(block, to: &output, messages: &messages)
        // Both may be the same terminal, where their order counts.
        output.flush()
        messages.flush()
    }

    private var renderer: Renderer {
        var screen = Terminal.screen
        if let width = settings.width { screen?.width = width }
        return Renderer(
            format: settings.format, screen: screen, rowLimit: settings.rows, measure: settings.measure,
            language: settings.language)
    }
}
