import Query
import Tables

/// What a session is made of again.
struct WorkspaceContent: Sendable {
    var corpus: Corpus
    /// The table of all observations.
    var observations: Table
    /// Statements of `let` and `def`, in their order.
    var names: [(name: String, text: String)] = []
    /// Results of `let`.
    var kept: [String: Table] = [:]
    var settings: [(name: String, value: String)] = []
    var rates: [Rate] = []
}
