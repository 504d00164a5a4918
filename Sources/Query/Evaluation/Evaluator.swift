import Tables

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
        let execution = Execution(database: database, vocabulary: vocabulary, source: source)
        let table = try execution.run(query)
        return Answer(
            table: table, notes: execution.notes, presentation: execution.presentation, chart: execution.chart
        )
    }

    /// A query as it is understood, step by step, with the rows that each leaves; saved queries step by step, too.
    public func explain(_ query: Query, in source: SourceText) throws(QueryError) -> [PlanLine] {
        let execution = Execution(database: database, vocabulary: vocabulary, source: source)
        execution.trace = []
        _ = try execution.run(query)
        return execution.trace ?? []
    }

    /// Whether a condition holds for every row of the last result; a table without rows fails one about rows.
    public func check(_ condition: Expression, in source: SourceText) throws(QueryError) -> Verdict {
        guard let table = database.last else { throw QueryError(.noLastResult, condition.place.span) }
        let execution = Execution(database: database, vocabulary: vocabulary, source: source)
        if condition.isAboutTable {
            // One row is enough for what is the same for all.
            execution.total = table
            let one = Table(columns: [], links: .none, rowCount: 1)
            return try execution.truths(condition, one) == [Truth.yes] ? .holds : .fails(row: nil)
        }
        guard table.rowCount > 0 else { throw QueryError(.assertionOnNothing, condition.place.span) }
        let truths = try execution.truths(condition, table)
        return truths.firstIndex { $0 != Truth.yes }.map { .fails(row: $0) } ?? .holds
    }

    /// How an assertion went.
    public enum Verdict: Sendable, Hashable {
        case holds
        /// The first row that it does not hold for, from 0; nil where it is about the table as a whole.
        case fails(row: Int?)
    }
}
