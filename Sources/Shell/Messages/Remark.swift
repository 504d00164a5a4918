/// What was done, or is there. Worded in `ShellWording`.
enum Remark: Sendable, Hashable {
    case loaded(reports: Int, observations: Int)
    /// A file with the text of a report that is there.
    case known(path: String, report: String)
    case kept(name: String, rows: Int)
    case wrote(rows: Int, path: String)
    case drew(path: String)
    case saved(reports: Int, observations: Int, names: Int, path: String)
    case opened(reports: Int, observations: Int, names: Int, path: String)
    /// A workspace that is loaded as if it were a report.
    case workspace(path: String)
    /// The open workspace lacks what changed.
    case unsaved(path: String)
    case savedQueries(names: Int, path: String)
    /// From the statement to its rows.
    case took(milliseconds: Double)
    case moreProblems(path: String, count: Int)
}
