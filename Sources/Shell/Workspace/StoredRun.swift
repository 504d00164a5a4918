import Query
import Tables

/// Reports of one workspace that stand together in the table of all.
struct StoredRun {
    private let figures: StoredFigures
    private var rows: Range<Int>

    init(_ stored: StoredReport) {
        figures = stored.figures
        rows = stored.rows
    }

    /// Takes the next report in where it follows in the file, too.
    mutating func take(_ entry: Corpus.Entry) -> Bool {
        guard case .stored(let stored) = entry.content, stored.figures === figures,
            stored.rows.lowerBound == rows.upperBound
        else { return false }
        rows = rows.lowerBound..<stored.rows.upperBound
        return true
    }

    /// The observations; they keep their numbers.
    var observations: ObservationsBuilder {
        let all = figures.observations
        return rows.count == all.count ? all : all.gathering(rows.map { Int32($0) })
    }
}
