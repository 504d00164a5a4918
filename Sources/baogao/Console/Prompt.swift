import Glibc
import Shell

/// The interactive shell: reads statements with the line editor and runs them.
@MainActor
final class Prompt {
    private static let prompt = "baogao> "

    private let console: Console
    private var history = History()
    /// Lines of a statement that goes on.
    private var pending = ""
    private lazy var editor = makeEditor()

    init(console: Console) {
        self.console = console
    }

    /// Reads and runs until the user leaves.
    func run() -> ExitStatus {
        // Scripts and pages begin in English everywhere; a person gets what the locale says.
        if !console.session.hasOwnLanguage { console.use(Terminal.language) }
        console.show(.remark("baogao \(Baogao.version) · \(console.session.summary)"))
        console.show(.remark(console.session.greeting))
        var hasWarned = false
        while true {
            switch next() {
            case .statement(let text):
                if execute(text) == .quit {
                    if hasWarned || !warns() { return .success }
                    hasWarned = true
                } else {
                    hasWarned = false
                }
            case .blank: break
            case .end:
                if hasWarned || !warns() { return .success }
                hasWarned = true
            case .signal: return .interrupted
            }
        }
    }

    /// Says what would be lost by leaving; whether there is something.
    private func warns() -> Bool {
        guard let farewell = console.session.farewell else { return false }
        console.show(.note(farewell))
        return true
    }

    enum Input {
        case statement(String)
        /// An empty line, or a dropped one.
        case blank
        case end
        case signal(Int32)
    }

    /// Reads one whole statement.
    func next(prompt: String = Prompt.prompt) -> Input {
        pending = ""
        while true {
            switch editor.read(prompt: pending.isEmpty ? prompt : continuation(prompt)) {
            case .line(let line):
                let line = Self.withoutTranscript(line)
                pending += pending.isEmpty ? line : "\n" + line
                if pending.allSatisfy(\.isWhitespace) { return .blank }
                if Session.isIncomplete(pending) { continue }
                if history.add(pending) { editor.remember(pending) }
                return .statement(pending)
            case .interrupted: return .blank
            case .end:
                console.show(.remark(""))
                return .end
            case .signal(let number): return .signal(number)
            }
        }
    }

    /// Runs a statement; an error is shown and the session goes on.
    func execute(_ text: String) -> Session.Flow {
        Signals.catchInterrupts()
        do throws(Failure) {
            return try console.run(text, name: "<prompt>")
        } catch {
            _ = Signals.take(SIGINT)
            console.print(error)
            return .goOn
        }
    }

    private func makeEditor() -> LineEditor {
        // The two hold each other for as long as the program runs.
        let editor = LineEditor { self.complete($0, $1) }
        for entry in history.load() { editor.remember(entry) }
        return editor
    }

    /// As wide as the prompt, with what is still open.
    private func continuation(_ prompt: String) -> String {
        let sign = pending.last { !$0.isWhitespace } == "|" ? "|" : "("
        return String(repeating: " ", count: prompt.utf8.count - 3) + sign + "> "
    }

    private func complete(_ line: String, _ point: Int) -> Completion {
        guard !pending.isEmpty else { return console.session.complete(line, at: point) }
        let before = pending + "\n"
        var completion = console.session.complete(before + line, at: before.utf8.count + point)
        completion.start -= before.utf8.count
        return completion
    }

    /// Of a pasted transcript, what was typed at its prompts.
    private static func withoutTranscript(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: { $0.hasPrefix(prompt) }) else { return text }
        return lines.filter { $0.hasPrefix(prompt) }.map { $0.dropFirst(prompt.count) }.joined(
            separator: "\n")
    }
}
