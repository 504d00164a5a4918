import Query

/// A small field of knowledge for tests.
struct InventedVocabulary: Vocabulary {
    private static let units: [String: UnitMeaning] = [
        "元": UnitMeaning(dimension: "money", base: "CNY", factor: 1),
        "万元": UnitMeaning(dimension: "money", base: "CNY", factor: 10_000),
        "亿元": UnitMeaning(dimension: "money", base: "CNY", factor: 100_000_000),
        "CNY": UnitMeaning(dimension: "money", base: "CNY", factor: 1),
        "美元": UnitMeaning(dimension: "money", base: "USD", factor: 1),
        "万美元": UnitMeaning(dimension: "money", base: "USD", factor: 10_000),
        "亿美元": UnitMeaning(dimension: "money", base: "USD", factor: 100_000_000),
        "亩": UnitMeaning(dimension: "area", base: "亩", factor: 1),
        "万亩": UnitMeaning(dimension: "area", base: "亩", factor: 10_000),
        "个": UnitMeaning(dimension: "count", base: "个", factor: 1),
        "家": UnitMeaning(dimension: "firms", base: "家", factor: 1),
        "%": UnitMeaning(dimension: "share", base: "%", factor: 1),
        "微克/立方米": UnitMeaning(dimension: "density", base: "微克/立方米", factor: 1),
    ]

    private static let indicators: [(name: String, others: [String], lessIsBetter: Bool)] = [
        ("规模以上工业总产值", ["规上工业产值", "规上产值", "industrial output"], false),
        ("税收收入", ["税收", "tax revenue"], false),
        ("固定资产投资", ["固投", "fixed asset investment"], false),
        ("实际利用外资", ["实到外资", "foreign capital"], false),
        ("PM2.5浓度", ["PM2.5", "PM2.5 concentration"], true),
    ]

    func unit(named name: String) -> UnitMeaning? { Self.units[name] }

    func indicator(named name: String) -> String? {
        Self.indicators.first { $0.name == name || $0.others.contains(name) }?.name
    }

    func indicators(containing text: String) -> [String] {
        Self.indicators.filter { $0.name.contains(text) || $0.others.contains { $0.contains(text) } }.map(
            \.name)
    }

    func lessIsBetter(_ indicator: String) -> Bool {
        Self.indicators.first { $0.name == indicator }?.lessIsBetter ?? false
    }

    var unitNames: [String] { Self.units.keys.sorted() }
    var indicatorNames: [String] { Self.indicators.flatMap { [$0.name] + $0.others } }
}
