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

    init(dimension: String) { self.init(dimension: Array(dimension.utf8)[...]) }

    /// - Parameter dimension: UTF-8 of its name.
    init(dimension: ArraySlice<UInt8>) {
        self = Self.named.first { dimension.elementsEqual($0.name.utf8) }?.kind ?? .measure
    }

    private static let named: [(name: String, kind: UnitKind)] = [
        ("money", .money), ("share", .share), ("permille", .share), ("points", .points), ("ratio", .ratio),
        ("count", .count), ("people", .count), ("households", .count), ("firms", .count), ("visits", .count),
        ("projects", .count), ("time", .time),
    ]

    /// Whether an indicator of one kind may be stated in units of the other: a length is not counted in pieces, nor an
    /// amount of money in percent.
    func agrees(with other: UnitKind) -> Bool {
        let strict: Set<UnitKind> = [.money, .share, .count, .measure]
        return self == other || !strict.contains(self) || !strict.contains(other)
    }
}
