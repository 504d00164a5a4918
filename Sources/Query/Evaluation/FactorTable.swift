import Tables

/// The factors of a column's cells to one unit, looked up once for each unit and not for each cell.
struct FactorTable {
    private let fixed: Double
    private let codes: [Int32]
    private let factors: [Double]

    /// Cells without a unit are no amount of any dimension.
    init(_ units: NumberColumn.Units, to unit: String, _ scale: UnitScale) {
        switch units {
        case .none: (fixed, codes, factors) = (.nan, [], [])
        case .fixed(let own): (fixed, codes, factors) = (scale.factor(from: own, to: unit) ?? .nan, [], [])
        case .perCell(let column):
            (fixed, codes, factors) = (.nan, Array(column.codes), scale.factors(of: column, to: unit))
        }
    }

    /// NaN where the cell counts something else.
    func factor(_ row: Int) -> Double {
        codes.isEmpty || codes[row] < 0 ? fixed : factors[Int(codes[row])]
    }
}
