import Query

/// What a file of figures may say of an observation, by the names of its columns.
enum FigureField: Int, CaseIterable {
    case type, id, report, area, indicator, label, period, year, status, value, valueHigh, bound, unit, amount
    case baseUnit, growth, growthHigh, growthBound, change, changeUnit, rank, rankScope, of, office, section

    /// The column's English name.
    var name: String {
        switch self {
        case .valueHigh: "value_high"
        case .baseUnit: "base_unit"
        case .growthHigh: "growth_high"
        case .growthBound: "growth_bound"
        case .changeUnit: "change_unit"
        case .rankScope: "rank_scope"
        default: "\(self)"
        }
    }

    /// The field that a column of this name holds, in English or Chinese; others are of no interest here.
    init?(column name: String) {
        let name = FigureRow.canonical(name)
        guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = field
    }
}
