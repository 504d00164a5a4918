import Query
import Tables

/// The figures of one report as a file of an earlier run holds them.
struct ImportedFigures: Sendable {
    struct Task: Sendable {
        var title = ""
        var text = ""
        var offices: [String] = []
        /// By the end of which it is to be done.
        var deadline: Period?
        var section: [String] = []
        /// Places among the observations.
        var observations: [Int] = []
    }

    /// The observations of the file, and which of them are the report's.
    let table: ImportedTable
    let rows: Range<Int>
    var tasks: [Task] = []

    /// The byte of the report's text where the first numeral of an observation stands.
    func start(of index: Int) -> Int? {
        let row = rows.lowerBound + index
        return table.starts.isEmpty || table.starts[row] < 0 ? nil : Int(table.starts[row])
    }
}
