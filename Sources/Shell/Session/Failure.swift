import Query

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

    init(_ error: SyntaxError, in source: SourceText) {
        kind = .statement
        text = Diagnostic(error, in: source).text
    }

    init(_ error: QueryError, in source: SourceText) {
        kind = .statement
        text = Diagnostic(error, in: source).text
    }

    init(_ error: CommandError, in source: SourceText, at place: Place) {
        kind = error.kind
        // An interrupt is nobody's mistake.
        text =
            kind == .interrupted ? error.message.text : Diagnostic(error.message, in: source, at: place).text
    }

    /// An error that stands nowhere in a source.
    public init(_ error: CommandError) {
        kind = error.kind
        text = error.message.hint.map { "\(error.message.text); \($0)" } ?? error.message.text
    }
}
