public import Query
public import Tables

/// A piece of a session's output. Renderers draw it; which stream it goes to depends on what it is.
public enum Block: Sendable {
    /// A result.
    case table(Table)
    /// A result that reads as text; the table says the same in columns, for formats that programs read.
    case text([TextLine], table: Table? = nil)
    /// A picture of a result.
    case chart(Chart, of: Table)
    /// What a reader must know beside a result.
    case note(String)
    /// What was done: only a person at a terminal wants to hear it.
    case remark(String)
    /// What went wrong without ending the statement.
    case problem(String)
    /// How far a long load is: for a person at a terminal to watch.
    case progress(LoadingProgress)
    /// How what follows is to be drawn.
    case settings(Settings)
}
