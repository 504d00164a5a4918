/// What the program knows about the field: units, indicators, verbs and cues.
public struct Lexicon: Sendable {
    public internal(set) var units: [Unit] = []
    public internal(set) var indicators: [Indicator] = []

    /// The data that is built into the program.
    public init() {}

    /// Adds the lines of a user's own lexicon file; `name` is used in errors.
    public mutating func add(_ text: String, name: String) throws(LexiconError) {}

    /// The unit written so, magnitude included (万美元, 亿元, 亩), or nil.
    public func unit(named name: String) -> Unit? {
        units.first { $0.name == name }
    }

    /// The catalogue's entry with this canonical name, alias or English name.
    public func indicator(named name: String) -> Indicator? {
        indicators.first { $0.name == name || $0.english == name || $0.aliases.contains(name) }
    }
}

/// A unit as written, and its place in its dimension.
public struct Unit: Sendable, Hashable {
    public var name: String
    /// money, area, length, mass, volume, energy, share, points, count, people, households, time, …
    public var dimension: String
    /// Base unit of the dimension: CNY, USD, 亩, 公里, 吨, %, 个, 人 …
    public var base: String
    /// How many base units one of these is.
    public var factor: Double
}

/// An entry of the indicator catalogue.
public struct Indicator: Sendable, Hashable {
    public var name: String
    public var english: String
    public var aliases: [String]
    public var dimension: String
    /// Whether less is better (PM2.5, 能耗).
    public var lessIsBetter: Bool
}

/// A line of a lexicon file that cannot be used.
public struct LexiconError: Error, Sendable {
    public var name: String
    public var line: Int
    public var message: String
}
