import Testing

/// What a figure says, by hand. Where a column names several readings, each of them is right.
struct ExpectedFigure: CustomStringConvertible {
    /// The numeral's place in the text's bytes, and the numeral as it stands there.
    let offset: Int
    let numeral: String
    private let row: String
    private let roles: [String]
    private let names: [String]
    private let values: [Double]
    private let units: [String]
    private let bounds: [String]
    private let periods: [String]
    private let statuses: [String]

    /// - Parameter row: numeral, role, indicator, value, unit, bound, period, status; other readings behind |.
    init(row: Substring, offset: Int) throws {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        try #require(cells.count == 8, "\(row)")
        let readings = cells.map {
            $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
        self.offset = offset
        self.row = String(row)
        numeral = String(cells[0])
        (roles, names, units) = (readings[1], readings[2], readings[4])
        (bounds, periods, statuses) = (readings[5], readings[6], readings[7])
        values = try readings[3].map { try #require(Double($0), "\(row)") }
    }

    var description: String { row }

    /// Whether a found figure says one of the right things in every field.
    func agrees(with found: Label) -> Bool {
        roles.contains(found.role) && units.contains(found.unit) && bounds.contains(found.bound)
            && periods.contains(found.period) && statuses.contains(found.status)
            && values.contains { abs($0 - found.value) <= 1e-5 * abs($0) }
            && names.contains { name in found.names.contains { Dice.similarity(name, $0) >= 0.6 } }
    }
}
