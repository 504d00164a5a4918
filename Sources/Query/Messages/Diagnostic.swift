/// An error as it prints: what to do, what is wrong, where.
public struct Diagnostic: Sendable {
    public var text: String

    public init(_ error: SyntaxError, in source: SourceText) { text = "\(error.problem)" }
    public init(_ error: QueryError, in source: SourceText) { text = "\(error.problem)" }
}
