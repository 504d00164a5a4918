public import Query
public import Tables

/// What `set` changes.
public struct Settings: Sendable {
    /// Of messages, and of what tables say to people.
    public var language = Language.english
    public var format = OutputFormat.table
    /// Cells of a line; nil takes the terminal's.
    public var width: Int?
    public var measure = TextWidth()
    /// Rows of a table that a terminal shows at most; nil for all.
    public var rows: Int? = 40
    /// Whether answers come with the time that they took.
    public var isTimed = false

    public init() {}
}
