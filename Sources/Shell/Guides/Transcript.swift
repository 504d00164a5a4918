import Query

/// Runs a guide's statements in one session and keeps what each prints, as on a terminal without colour.
struct Transcript {
    private var session: Session
    private var renderer: Renderer

    init(session: Session, renderer: Renderer = Transcript.pageRenderer) {
        self.session = session
        self.renderer = renderer
    }

    /// As wide as a page of this kind, with all rows.
    static let pageRenderer = Renderer(screen: Renderer.Screen(width: 100, hasColour: false))

    /// Lines that a statement prints, results, notes and errors in their order.
    mutating func lines(of statement: String, name: String) -> [String] {
        var text = ""
        var renderer = renderer
        do throws(Failure) {
            _ = try session.run(SourceText(statement, name: name)) { block in
                var output = ""
                var messages = ""
                if case .settings(let settings) = block { renderer.adopt(settings) }
                renderer.write(block, to: &output, messages: &messages)
                text += output + messages
            }
        } catch {
            text += error.text + "\n"
        }
        self.renderer = renderer
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines
    }
}
