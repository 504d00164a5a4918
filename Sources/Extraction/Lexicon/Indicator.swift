/// An entry of the indicator catalogue.
public struct Indicator: Sendable, Hashable {
    /// The canonical name, the field's official term.
    public var name: String
    public var english: String
    /// Other names under which reports give the same indicator.
    public var aliases: [String]
    public var dimension: String
    /// Whether less is better (PM2.5, 能耗).
    public var lessIsBetter: Bool

    public init(name: String, english: String, aliases: [String], dimension: String, lessIsBetter: Bool) {
        self.name = name
        self.english = english
        self.aliases = aliases
        self.dimension = dimension
        self.lessIsBetter = lessIsBetter
    }
}
