/// Answers queries over a database.
public struct Evaluator: Sendable {
    public let database: Database
    public let vocabulary: any Vocabulary

    public init(database: Database, vocabulary: any Vocabulary) {
        self.database = database
        self.vocabulary = vocabulary
    }

    /// Runs a query whose spans count in `source`.
    public func run(_ query: Query, in source: SourceText) throws(QueryError) -> Answer {
        throw QueryError(.noLastResult, query.place.span)
    }

    /// Whether a condition holds for every row of the last result.
    public func check(_ condition: Expression, in source: SourceText) throws(QueryError) -> Verdict {
        throw QueryError(.noLastResult, condition.place.span)
    }

    /// How an assertion went.
    public enum Verdict: Sendable, Hashable {
        case holds
        /// The first row that it does not hold for, from 0; nil where it is about the table as a whole.
        case fails(row: Int?)
    }
}
