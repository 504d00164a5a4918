import Tables

/// An error as it prints: `file:line:column: what to do; what is wrong`, then the line, and a caret under the place.
/// Inside a saved query also where in its text.
public struct Diagnostic: Sendable {
    public let text: String

    public init(_ error: SyntaxError, in source: SourceText) {
        text = Self.text(Messages.message(error.problem), source, error.place.span)
    }

    public init(_ error: QueryError, in source: SourceText) {
        let message = Messages.message(error.problem)
        var text = Self.text(message, source, error.place.span)
        for frame in error.frames {
            let place = SourcePosition(frame.source, frame.place.span)
            text += "\nin \(frame.definition), \(place.name)\n\(place.excerpt)"
        }
        self.text = text
    }

    /// An error of a statement that is no query.
    public init(_ message: Message, in source: SourceText, at place: Place) {
        text = Self.text(message, source, place.span)
    }

    private static func text(_ message: Message, _ source: SourceText, _ span: Range<Int>) -> String {
        let place = SourcePosition(source, span)
        let hint = message.hint.map { $0.hasSuffix("?") ? "\($0) " : "\($0); " } ?? ""
        return "\(place.name): \(hint)\(message.text)\n\(place.excerpt)"
    }
}
