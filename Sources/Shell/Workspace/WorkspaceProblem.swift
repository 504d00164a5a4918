/// Why a workspace cannot be opened or saved.
public enum WorkspaceProblem: Error, Sendable, Hashable {
    /// What the system said.
    case system(String)
    /// An SQLite database that something else made.
    case foreign
    /// No database at all.
    case notADatabase
    /// A later version of the format.
    case newer(Int)
    /// `detail` is what was found.
    case damaged(String)
    case interrupted

    init(_ error: SQLiteError) {
        switch error.kind {
        case .system, .busy: self = .system(error.reason)
        case .content: self = .damaged(error.reason)
        }
    }
}
