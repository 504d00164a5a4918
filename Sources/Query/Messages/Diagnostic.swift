import Tables

/// An error as it prints: `file:line:column: what to do; what is wrong`, then the line, and a caret under the place.
/// Inside a saved query also where in its text.
public struct Diagnostic: Sendable {
    public let text: String

    public init(_ error: SyntaxError, in source: SourceText, _ language: Language = .english) {
        var message = language.wording.message(error.problem)
        if message.hint == nil { message.hint = error.keyword.map(language.wording.usage) }
        text = Self.text(message, source, error.place.span, language)
    }

    public init(_ error: QueryError, in source: SourceText, _ language: Language = .english) {
        let wording = language.wording
        var text = Self.text(wording.message(error.problem), source, error.place.span, language)
        for frame in error.frames {
            let place = SourcePosition(frame.source, frame.place.span)
            text += "\n\(wording.inside(frame.definition, at: place.name))\n\(place.excerpt)"
        }
        self.text = text
    }

    /// An error of a statement that is no query.
    public init(
        _ message: Message, in source: SourceText, at place: Place, _ language: Language = .english
    ) {
        text = Self.text(message, source, place.span, language)
    }

    private static func text(
        _ message: Message, _ source: SourceText, _ span: Range<Int>, _ language: Language
    ) -> String {
        let place = SourcePosition(source, span)
        return "\(place.name): \(language.wording.sentence(message))\n\(place.excerpt)"
    }
}
