/// What the language asks about the field. The module itself knows no unit and no indicator.
public protocol Vocabulary: Sendable {
    /// The unit that is written so, magnitude included (万美元, 亿元, 亩), or nil.
    func unit(named name: String) -> UnitMeaning?

    /// The canonical name of the indicator with this canonical name, alias or English name, or nil.
    func indicator(named name: String) -> String?

    /// The canonical names of the indicators whose canonical name, alias or English name contains this.
    func indicators(containing text: String) -> [String]

    /// Whether less of the indicator with this canonical name is better (PM2.5, 能耗).
    func lessIsBetter(_ indicator: String) -> Bool

    /// Names of all units and indicators that a mistyped one may have meant.
    var unitNames: [String] { get }
    var indicatorNames: [String] { get }
}

/// A unit's place in its dimension: one of it is `factor` of the base unit.
public struct UnitMeaning: Sendable, Hashable {
    public var dimension: String
    public var base: String
    public var factor: Double

    public init(dimension: String, base: String, factor: Double) {
        self.dimension = dimension
        self.base = base
        self.factor = factor
    }
}
