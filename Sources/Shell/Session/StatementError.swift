import Query

/// How a statement goes wrong, before its place in the source is looked up.
enum StatementError: Error {
    case query(QueryError)
    /// Of the word at the place, or of the whole statement.
    case command(CommandError, at: Place? = nil)
    /// Of a statement in a script, which has its own place.
    case failure(Failure)
}
