import Extraction
import Query
import Tables

/// Reads files of figures that an earlier run extracted: JSON lines or CSV with the columns of the observations by
/// name, English or Chinese; at least area, indicator and period (or year).
struct FigureFile {
    /// A line that cannot be used.
    enum Problem: Error, Hashable {
        case notJSON
        case missing(String)
        case notANumber(column: String, String)
        case notAPeriod(String)
        case unevenRow(Int, columns: Int)
    }

    static func handles(_ path: String) -> Bool {
        [".ndjson", ".jsonl", ".csv"].contains { path.lowercased().hasSuffix($0) }
    }

    let path: String
    /// In the order in which they first appear.
    private(set) var reports: [(report: Report, figures: ImportedFigures)] = []
    /// Lines that were left out, by number.
    private(set) var problems: [(line: Int, problem: Problem)] = []

    private var places: [String: Int] = [:]
    /// For each report, the place of an observation by its number in the file.
    private var numbers: [[Int: Int]] = []
    /// Numbers of wholes, to be looked up when all observations are known.
    private var wholes: [(report: Int, observation: Int, number: Int)] = []
    /// Numbers of tasks' observations.
    private var parts: [(report: Int, task: Int, numbers: [Int])] = []

    init(path: String, text: String) {
        self.path = path
        if path.lowercased().hasSuffix(".csv") { readCSV(text) } else { readLines(text) }
        for (report, observation, number) in wholes {
            reports[report].figures.observations[observation].of = numbers[report][number]
        }
        for (report, task, list) in parts {
            reports[report].figures.tasks[task].observations = list.compactMap { numbers[report][$0] }
        }
    }

    // MARK: Forms

    private mutating func readLines(_ text: String) {
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            guard case .object(let members)? = JSONValue(line) else {
                problems.append((index + 1, .notJSON))
                continue
            }
            add(FigureRow(members: members), line: index + 1)
        }
    }

    private mutating func readCSV(_ text: String) {
        var rows = CSVReader(text)
        guard let header = rows.next() else { return }
        let names = header.cells.map { FigureRow.canonical($0) }
        while let row = rows.next() {
            if row.cells.count == names.count {
                add(FigureRow(names: names, cells: row.cells), line: row.line)
            } else if row.cells != [""] {
                problems.append((row.line, .unevenRow(row.cells.count, columns: names.count)))
            }
        }
    }

    // MARK: Rows

    private mutating func add(_ row: FigureRow, line: Int) {
        do throws(Problem) {
            switch row.text("type") {
            case "report": setFacts(row)
            case "task": addTask(row)
            case "error": break
            default: try addObservation(row)
            }
        } catch {
            problems.append((line, error))
        }
    }

    private mutating func addObservation(_ row: FigureRow) throws(Problem) {
        let record = try row.record()
        let report = place(of: row.text("report"))
        let index = reports[report].figures.observations.count
        if reports[report].report.area.isEmpty { reports[report].report.area = record.area }
        reports[report].figures.observations.append(record)
        reports[report].figures.starts.append(row.firstStart)
        if let id = row.integer("id") { numbers[report][id] = index }
        if let whole = row.integer("of") { wholes.append((report, index, whole)) }
    }

    private mutating func setFacts(_ row: FigureRow) {
        let place = place(of: row.text("id"))
        row.fill(&reports[place].report)
    }

    private mutating func addTask(_ row: FigureRow) {
        let place = place(of: row.text("report"))
        parts.append(
            (place, reports[place].figures.tasks.count, row.list("observations").compactMap { Int($0) }))
        reports[place].figures.tasks.append(
            ImportedFigures.Task(
                title: row.text("title"), text: row.text("text"), offices: row.list("offices"),
                section: row.list("section")))
    }

    /// The report with this id; rows without one belong to a report named for the file.
    private mutating func place(of id: String) -> Int {
        if let place = places[id] { return place }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let own = id.isEmpty ? name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name : id
        places[id] = reports.count
        reports.append((Report(id: own, path: "", text: [], flow: Flow()), ImportedFigures()))
        numbers.append([:])
        return reports.count - 1
    }
}
