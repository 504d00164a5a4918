import Query

/// The figures of one report as a file of an earlier run holds them.
struct ImportedFigures: Sendable {
    struct Task: Sendable {
        var title = ""
        var text = ""
        var offices: [String] = []
        var section: [String] = []
        /// Places among the observations.
        var observations: [Int] = []
    }

    /// Their `id` and `of` count from 0 within the report.
    var observations: [ObservationRecord] = []
    /// For each observation, the byte of the report's text where its first numeral stands.
    var starts: [Int?] = []
    var tasks: [Task] = []
}
