/// A word of the language: its English name, its Chinese twins, and what help says of it.
public struct Keyword: Sendable, Hashable {
    public enum Kind: Sendable, CaseIterable {
        case statement, source, step, clause, function, aggregate, column, value
    }

    public let kind: Kind
    /// The English name, which is also the canonical one.
    public let name: String
    /// Other spellings that mean the same: Chinese ones, and a few English.
    public let twins: [String]
    /// How it is written, for help.
    public let usage: String
    public let summary: String

    init(_ kind: Kind, _ name: String, _ twins: [String], _ usage: String = "", _ summary: String = "") {
        self.kind = kind
        self.name = name
        self.twins = twins
        self.usage = usage
        self.summary = summary
    }

    /// The canonical names that a word may stand for in this role; several columns share one Chinese word.
    /// English ones may be written in capitals.
    public static func names(_ word: String, _ kind: Kind) -> [String] {
        let spellings = canonicalNames(kind)
        return spellings[word] ?? spellings[word.lowercased()] ?? []
    }

    /// The canonical name that a word stands for in this role.
    public static func name(_ word: String, _ kind: Kind) -> String? {
        names(word, kind).first
    }

    /// The first Chinese twin of a canonical name, or nil where it has none.
    public static func chinese(_ name: String, _ kind: Kind) -> String? {
        chineseTwins[kind]?[name]
    }

    /// Whether a column's values are words of the language (actual, met).
    public static func hasOwnValues(_ column: String) -> Bool { Domains.fixed[column] != nil }

    /// Every spelling in this role, English first.
    public static func spellings(of kind: Kind) -> [String] {
        all.filter { $0.kind == kind }.flatMap { [$0.name] + $0.twins }
    }

    /// By each spelling. A table a kind, made when it is first asked for: a line asks for few.
    private static func canonicalNames(_ kind: Kind) -> [String: [String]] {
        switch kind {
        case .statement: statementNames
        case .source: sourceNames
        case .step: stepNames
        case .clause: clauseNames
        case .function: functionNames
        case .aggregate: aggregateNames
        case .column: columnNames
        case .value: valueNames
        }
    }

    private static let statementNames = names(of: .statement)
    private static let sourceNames = names(of: .source)
    private static let stepNames = names(of: .step)
    private static let clauseNames = names(of: .clause)
    private static let functionNames = names(of: .function)
    private static let aggregateNames = names(of: .aggregate)
    private static let columnNames = names(of: .column)
    private static let valueNames = names(of: .value)

    private static func names(of kind: Kind) -> [String: [String]] {
        var names: [String: [String]] = [:]
        for keyword in all where keyword.kind == kind {
            for word in [keyword.name] + keyword.twins { names[word, default: []].append(keyword.name) }
        }
        return names
    }

    private static let chineseTwins: [Kind: [String: String]] = {
        var twins: [Kind: [String: String]] = [:]
        for keyword in all {
            guard let twin = keyword.twins.first(where: { $0.utf8.contains { $0 >= 0x80 } }) else { continue }
            twins[keyword.kind, default: [:]][keyword.name] = twin
        }
        return twins
    }()
}
