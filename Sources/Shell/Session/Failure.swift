public import Query

/// Why a statement or a script ended before its end.
public struct Failure: Error, Sendable {
    public enum Kind: Sendable {
        /// A statement could not be understood or carried out, or an assertion did not hold.
        case statement
        /// An input could not be read.
        case input
        case interrupted
    }

    public let kind: Kind
    /// As it prints, without a line end: `file:line:column: …`, and the line with a caret under it.
    public let text: String

    init(_ error: SyntaxError, in source: SourceText, _ language: Language) {
        kind = .statement
        text = Diagnostic(error, in: source, language).text
    }

    init(_ error: QueryError, in source: SourceText, _ language: Language) {
        kind = .statement
        text = Diagnostic(error, in: source, language).text
    }

    init(_ error: CommandError, in source: SourceText, at place: Place, _ language: Language) {
        kind = error.kind
        // An interrupt is nobody's mistake.
        let message = language.shellWording.message(error)
        text = kind == .interrupted ? message.text : Diagnostic(message, in: source, at: place, language).text
    }

    /// An error that stands nowhere in a source.
    public init(_ error: CommandError, _ language: Language = .english) {
        kind = error.kind
        text = language.wording.sentence(language.shellWording.message(error))
    }
}
