/// Figures to draw: one value a category and series.
public struct Chart: Sendable, Hashable {
    public enum Form: String, Sendable {
        case bar, line
    }

    public struct Series: Sendable, Hashable {
        /// Empty where there is only one.
        public var name: String
        /// One a category; nil is a gap.
        public var values: [Double?]
        /// The values as they print, with their marks.
        public var texts: [String]
    }

    public var form: Form
    /// Name of the column, or columns, that the figures stand in.
    public var measure: String
    /// The unit of all figures, or empty.
    public var unit: String
    public var categories: [String]
    public var series: [Series]
}
