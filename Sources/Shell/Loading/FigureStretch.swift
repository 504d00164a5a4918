/// What one stretch of a file of figures holds.
struct FigureStretch: Sendable {
    /// Bytes from the first line that was read to behind the last.
    var range: Range<Int>
    /// Line breaks in them.
    var lineCount = 0
    var columns: FigureColumns
    /// Lines that say something of a report, by its code.
    private(set) var facts: [(report: Int32, row: FigureRow)] = []
    private(set) var tasks: [(report: Int32, row: FigureRow)] = []
    /// Lines that were left out, by number from 0.
    var problems: [(line: Int, problem: FigureFile.Problem)] = []

    init(from start: Int, fields: [FigureField]) {
        range = start..<start
        columns = FigureColumns(fields)
    }

    /// Takes a line in.
    mutating func add(_ cells: some FigureCells, line: Int) {
        do throws(FigureFile.Problem) {
            switch columns.has(.type) ? cells.text(.type) : "" {
            case "report":
                let row = cells.row
                facts.append((place(ofReport: row.text("id")), row))
            case "task":
                let row = cells.row
                tasks.append((place(ofReport: row.text("report")), row))
            case "error": break
            default: try columns.append(cells)
            }
        } catch {
            problems.append((line, error))
        }
    }

    private mutating func place(ofReport id: String) -> Int32 {
        var id = id
        return id.withUTF8 { columns.place(ofReport: $0) }
    }
}
