import Query
import Reading

/// What the shell says in one language, beside what queries say.
protocol ShellWording: Sendable {
    func message(_ error: CommandError) -> Message
    func text(_ remark: Remark) -> String
    func text(_ progress: LoadingProgress) -> String
    func text(_ error: ReadingError) -> String
    func text(_ problem: FigureFile.Problem) -> String
    func text(_ summary: Grid.Summary) -> String
    /// What someone new needs to know.
    var greeting: String { get }
    func note(_ text: String) -> String
    /// The head of a column for people.
    func heading(_ column: String) -> String
    /// A value of a column; some stand in the language itself (actual, met).
    func value(_ value: String, of column: String) -> String
    /// Where the text of a figure is that the session has not loaded.
    func unloaded(path: String, byte: Int?) -> String
    /// That nothing is known of where it is.
    func unloaded(report: String) -> String
    /// A rule of the extractor, by its English name.
    func rule(_ name: String) -> String
}

extension Language {
    var shellWording: any ShellWording {
        switch self {
        case .english: EnglishShellWording()
        case .chinese: ChineseShellWording()
        }
    }
}
