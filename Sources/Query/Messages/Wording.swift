/// What every note and error says in one language.
public protocol Wording: Sendable {
    func message(_ problem: SyntaxError.Problem) -> Message
    func message(_ problem: QueryError.Problem) -> Message
    func text(_ note: Note) -> String
    /// Notes of one row or cell.
    func text(_ notes: [RowNote]) -> String
    /// The hint and what is wrong, as one sentence.
    func sentence(_ message: Message) -> String
    /// How a statement or a step is written, as a hint.
    func usage(_ keyword: Keyword) -> String
    /// That an error lies inside a saved query.
    func inside(_ definition: String, at place: String) -> String
}
