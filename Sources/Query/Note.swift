/// What the reader of a table must know beside it. Worded in `Messages`.
public enum Note: Sendable, Hashable {
    /// A name that is not in the data as typed, and the indicators that were taken for it.
    case tookIndicators(typed: String, taken: [String])
    /// The first condition that left no row, of the rows that reached it.
    /// `present` lists what its column holds there instead, where that is little.
    case emptied(condition: String, of: Int, present: [String])
    /// An empty table was put in.
    case nothingToWorkOn(step: String)
    /// Rows of another dimension stay as they are.
    case notConverted(rows: Int, units: [String], to: String)
    /// Sorted or compared although the cells count different things.
    case mixedUnits(column: String, units: [String])
    /// An aggregate left out rows without a value.
    case leftOut(column: String, rows: Int)
    /// What the figures of an aggregate count, where no column says so.
    case units(column: String, units: [String])
    /// A total of figures that were reached and figures that are planned.
    case mixedStatuses(column: String, statuses: [String])
    /// A total that counts parts (其中) beside their wholes.
    case partsAndWholes(column: String, rows: Int)
    /// Rows with several items in a list column count once for each.
    case countedInEach(column: String, rows: Int)
    /// A column of the stage replaced one of the same name.
    case replacedColumn(String)
    /// Cells that hold something else than an actual figure.
    case notActual(status: String, cells: [String])
    /// Cells for which reports give different values, and the values.
    case disputed(cell: String, values: [String])
    /// Plans that state only a change or a rank.
    case notJudged(rows: Int)
    /// Nothing is planned among the rows.
    case noPlans
    /// Level and growth of one target went differently.
    case verdictsDiffer(target: String, level: String, growth: String)
    /// An audit found nothing among so many rows.
    case nothingWrong(rows: Int)
    /// What a step was not given anything to do with.
    case noSuchRows(indicators: [String], areas: [String], periods: [String])
    /// Years, halves or months side by side in one picture.
    case unevenPeriods([String])
    /// Only growth, changes and ranks are stated, no level that could be compared.
    case noLevels(step: String)
}
