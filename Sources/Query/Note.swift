/// What the reader of a table must know beside it. Worded in `Messages`.
public enum Note: Sendable, Hashable {
    /// A name that is not in the data as typed, and the indicators that were taken for it.
    case tookIndicators(typed: String, taken: [String])
    /// The first condition that left no row, of the rows that reached it.
    case emptied(condition: String, of: Int)
    /// An empty table was put in.
    case nothingToWorkOn(step: String)
    /// Rows of another dimension stay as they are.
    case notConverted(rows: Int, units: [String], to: String)
    /// Sorted or compared although the cells count different things.
    case mixedUnits(column: String, units: [String])
    /// An aggregate left out rows without a value.
    case leftOut(column: String, rows: Int)
    /// A column of the stage replaced one of the same name.
    case replacedColumn(String)
    /// Cells that hold something else than an actual figure.
    case notActual(status: String, cells: [String])
    /// Cells for which reports give different values, and the values.
    case disputed(cell: String, values: [String])
    /// Rows that a stage had to leave out because their units cannot be converted into the row's.
    case unitsApart(cell: String, units: [String])
    /// Plans that state only a change or a rank.
    case notJudged(rows: Int)
    /// Nothing is planned among the rows.
    case noPlans
    /// What a step was not given anything to do with.
    case noSuchRows(indicators: [String], areas: [String], period: String?)
}
