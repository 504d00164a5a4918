public import Tables

/// What queries see: the session's tables, saved queries and settings.
public struct Database: Sendable {
    /// One row an observation, in the order of the reports and of their text; see `ObservationsBuilder`.
    public var observations: Table
    /// One row a numbered piece of planned work; linked to its observations.
    public var tasks: Table
    /// One row a report; linked to its observations.
    public var reports: Table
    /// Tables of `let`, by name.
    public var tables: [String: Table] = [:]
    /// Saved queries of `def`, by name.
    public var definitions: [String: Definition] = [:]
    /// Values of `run FILE NAME=VALUE`, by name: what `$NAME` stands for.
    public var variables: [String: Atom] = [:]
    /// Exchange rates of `set rate`: one of the base unit `from` is `factor` of the base unit `to`.
    public var rates: [Rate] = []
    /// What notes in tables are worded in.
    public var language = Language.english
    /// What a line that begins with `|` goes on from.
    public var last: Table?
    /// What was drawn of it.
    public var lastChart: Chart?

    public init(
        observations: Table = ObservationsBuilder().table, tasks: Table = .empty, reports: Table = .empty
    ) {
        self.observations = observations
        self.tasks = tasks
        self.reports = reports
    }
}

extension Database {
    /// The column of the observations that a word is a value of, for people who write the value alone.
    public func column(holding word: String) -> String? {
        ["area", "indicator", "status", "office", "unit", "report"].first { name in
            switch observations.column(name)?.data {
            case .text(let texts): texts.dictionary.code(of: word) != nil
            case .list(let lists): lists.dictionary.code(of: word) != nil
            default: false
            }
        }
    }
}

/// What one base unit is worth in another (USD in CNY).
public struct Rate: Sendable, Hashable {
    public var from: String
    public var to: String
    public var factor: Double

    public init(from: String, to: String, factor: Double) {
        self.from = from
        self.to = to
        self.factor = factor
    }
}
