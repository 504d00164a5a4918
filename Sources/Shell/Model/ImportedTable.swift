import Query

/// The observations of one file of figures, in the order of its reports.
final class ImportedTable: Sendable {
    /// Their `report` and `id` are missing; their `of` is a row of this table.
    let observations: ObservationsBuilder
    /// For each row the byte of the report's text where its first numeral stands, or -1; empty where none is known.
    let starts: [Int32]

    init(_ observations: ObservationsBuilder, starts: [Int32]) {
        self.observations = observations
        self.starts = starts
    }
}
