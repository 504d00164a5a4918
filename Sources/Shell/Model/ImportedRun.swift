import Extraction
import Query
import Tables

/// Reports of one file of figures that stand together in the table of all.
struct ImportedRun {
    private let table: ImportedTable
    private let firstID: Int
    private var rows: Range<Int>
    /// The reports' ids, and how many observations each has.
    private var reports: [(id: String, count: Int)] = []

    init(_ entry: Corpus.Entry, _ figures: ImportedFigures) {
        table = figures.table
        firstID = entry.firstID
        rows = figures.rows
        reports = [(entry.report.id, figures.rows.count)]
    }

    /// Takes the next report in where it follows in the file, too.
    mutating func take(_ entry: Corpus.Entry) -> Bool {
        guard case .figures(let figures) = entry.content, figures.table === table,
            figures.rows.lowerBound == rows.upperBound, entry.firstID == firstID + rows.count
        else { return false }
        rows = rows.lowerBound..<figures.rows.upperBound
        reports.append((entry.report.id, figures.rows.count))
        return true
    }

    /// The observations with the session's numbers.
    var observations: ObservationsBuilder {
        let all = table.observations
        var own = rows.count == all.count ? all : all.gathering(rows.map { Int32($0) })
        own.id = NumberColumn(
            values: Numbers(from: Double(firstID), count: rows.count),
            decimals: Decimals(repeating: 0, count: rows.count))
        var codes: [Int32] = []
        codes.reserveCapacity(reports.count > 1 ? rows.count : 0)
        if reports.count > 1 {
            for (code, report) in reports.enumerated() {
                codes.append(contentsOf: repeatElement(Int32(code), count: report.count))
            }
        }
        own.report = TextColumn(
            codes: reports.count > 1
                ? Codes(codes, limit: reports.count) : Codes(repeating: 0, count: rows.count),
            dictionary: TextDictionary(reports.map(\.id)))
        if !own.of.values.isMissing {
            let shift = Double(firstID - rows.lowerBound)
            own.of = NumberColumn(
                values: Numbers(own.of.values.map { $0 + shift }), decimals: own.of.decimals)
        }
        return own
    }
}
