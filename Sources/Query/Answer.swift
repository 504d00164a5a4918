public import Tables

/// What a query gives.
public struct Answer: Sendable {
    /// What the last step asks for, where that is not the table itself.
    public enum Presentation: Sendable, Hashable {
        case table
        /// The sentences behind the rows.
        case source
        /// What decided each field.
        case why
        case export(path: String, force: Bool)
        /// A picture, on the screen or in a file.
        case plot(path: String?, force: Bool)
    }

    public var table: Table
    /// What the reader must know: which indicator was taken, which condition left nothing.
    public var notes: [Note]
    public var presentation: Presentation
    /// What `plot` draws of the table.
    public var chart: Chart?

    public init(
        table: Table, notes: [Note] = [], presentation: Presentation = .table,
        chart: Chart? = nil
    ) {
        self.table = table
        self.notes = notes
        self.presentation = presentation
        self.chart = chart
    }
}
