import Query

/// What was read from a workspace when it was opened, in the order of the file.
final class StoredFigures: Sendable {
    let observations: ObservationsBuilder
    let tasks: [ImportedFigures.Task]

    init(observations: ObservationsBuilder, tasks: [ImportedFigures.Task]) {
        self.observations = observations
        self.tasks = tasks
    }
}

/// A report's share of a workspace that is open.
struct StoredReport: Sendable {
    let workspace: Workspace
    let figures: StoredFigures
    /// The report's number in the file.
    let number: Int
    /// Rows of the observations.
    let rows: Range<Int>
    /// Their numbers in the session.
    let ids: Range<Int>
    /// Places among the tasks.
    let tasks: Range<Int>
    /// Whether the file holds its text.
    let hasText: Bool

    /// The report's text.
    func text() throws(SQLiteError) -> [UInt8] { try workspace.text(of: number) }
}
