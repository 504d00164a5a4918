/// What `show` lists.
enum ShowTopic: String, CaseIterable {
    case reports, indicators, areas, names, settings, values

    var twins: [String] {
        switch self {
        case .reports: ["报告"]
        case .indicators: ["指标"]
        case .areas: ["地区"]
        case .names: ["名称"]
        case .settings: ["设置"]
        case .values: ["取值"]
        }
    }

    static func named(_ word: String) -> ShowTopic? {
        allCases.first { $0.rawValue == word || $0.twins.contains(word) }
    }

    static var words: [String] { allCases.flatMap { [$0.rawValue] + $0.twins } }
}
