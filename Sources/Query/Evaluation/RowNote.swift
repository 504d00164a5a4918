/// What a row of growth, or a cell of compare, has to say beside its numbers. Worded in `Messages`.
public enum RowNote: Sendable, Hashable {
    /// No report has the figure of the base period.
    case noBase(period: String)
    /// The base period's figure is only planned.
    case baseIsPlan(period: String)
    case baseIsEstimate(period: String)
    /// A base of 0 or less gives no rate.
    case baseNotPositive(period: String)
    case baseInOtherUnit(period: String, unit: String)
    /// The base is a bound (以上) and not a figure.
    case baseIsBound(period: String, bound: String)
    /// Reports give other values for the base period, too.
    case baseRivals(period: String, [String])
    /// A share: its change in points.
    case points(String)
    /// The row's own figure is a bound.
    case valueIsBound(String)
    case status(String)
    /// A cell's figure is a bound.
    case bound(String)
    /// Stated and computed growth differ by more than rounding allows.
    case growthDiffers
    /// They differ as they may: growth is stated at comparable prices.
    case growthAtComparablePrices
    /// Reports give other values, too.
    case rivals([String])
    /// Only the growth is stated.
    case growthOnly
    /// The upper end of a range.
    case upTo(String)
    /// The level was made from a growth rate and the base.
    case fromGrowth
    /// No report has the figure of the base period, but the stated growth implies one.
    case impliedBase(period: String, String)
    /// The base follows from the stated change.
    case baseFromChange(period: String)
    /// Growth a year on average.
    case annual(String)
    /// The level was made from a planned change and the base.
    case fromChange
    /// No report states the figure: it follows from stated growth.
    case implied
    /// The growth that a target asks for.
    case required
    /// Counted in percentage points.
    case inPoints
    /// How the growth went where the level went otherwise.
    case growthVerdict(String)
    case otherUnit(String)
    /// A calculation, figures and signs only.
    case arithmetic(String)
    /// A figure that another report gives.
    case inReport(figure: String, report: String)
}
