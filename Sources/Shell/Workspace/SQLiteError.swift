/// What SQLite says went wrong.
struct SQLiteError: Error {
    enum Kind {
        /// The system refused to read or write; `reason` is what it said.
        case system
        /// Another program holds the file.
        case busy
        /// The content is not what it should be.
        case content
    }

    let kind: Kind
    let reason: String
}
