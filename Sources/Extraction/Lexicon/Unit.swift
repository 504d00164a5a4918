/// A unit as written, and its place in its dimension.
public struct Unit: Sendable, Hashable {
    public var name: String
    /// money, area, length, mass, volume, share, points, people, households, firms, count, time, …
    public var dimension: String
    /// Base unit of the dimension: CNY, USD, 亩, 公里, 吨, %, 个, 人 …
    public var base: String
    /// How many base units one of these is.
    public var factor: Double

    public init(name: String, dimension: String, base: String, factor: Double) {
        self.name = name
        self.dimension = dimension
        self.base = base
        self.factor = factor
    }
}

/// What the extractor asks about a unit without looking at its name.
enum UnitKind: UInt8, Sendable {
    /// 元, 美元
    case money
    /// %
    case share
    /// 个百分点
    case points
    /// 倍
    case ratio
    /// 个, 家, 户, 人, 场次: what is counted may follow the unit
    case count
    /// 天, 小时, 岁
    case time
    /// 亩, 公里, 吨 …
    case measure

    init(dimension: String) {
        self =
            switch dimension {
            case "money": .money
            case "share", "permille": .share
            case "points": .points
            case "ratio": .ratio
            case "count", "people", "households", "firms", "visits", "projects": .count
            case "time": .time
            default: .measure
            }
    }
}
