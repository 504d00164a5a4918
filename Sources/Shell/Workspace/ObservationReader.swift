import Query
import Tables

/// Reads the observations of a workspace; of many, the parts at the same time.
struct ObservationReader {
    let path: String
    let reports: [StoredFacts]
    let isInterrupted: @Sendable () -> Bool

    private var count: Int { reports.last?.rows.upperBound ?? 0 }

    func read(_ connection: SQLiteConnection) throws(SQLiteError) -> ObservationsBuilder {
        let dictionaries = try ObservationDictionaries(connection)
        let rows = try readRows(dictionaries)
        return ObservationsBuilder(rows, try readDetails(connection), dictionaries, reports)
    }

    // MARK: Rows

    private func readRows(_ dictionaries: ObservationDictionaries) throws(SQLiteError) -> ObservationRows {
        let size = max(50_000, (count + 3) / 4)
        let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
        let parts = Parallel.map(ranges) { range in
            do throws(SQLiteError) {
                return Result<ObservationRows, SQLiteError>.success(try read(range, dictionaries))
            } catch {
                return .failure(error)
            }
        }
        var all = ObservationRows()
        for part in parts { all.append(try part.get()) }
        return all
    }

    private func read(_ range: Range<Int>, _ dictionaries: ObservationDictionaries) throws(SQLiteError)
        -> ObservationRows
    {
        let connection = try SQLiteConnection(path, .readOnly)
        let row = try connection.prepare(
            """
            select id, report, area, indicator, label, period, form, office, section, value, amount, growth
            from observation where id >= ? and id < ? order by id
            """)
        var place = reports.firstPlace { $0.rows.upperBound > range.lowerBound }
        let last = reports.firstPlace { $0.rows.upperBound >= range.upperBound }
        row.bind(0, id(of: range.lowerBound, in: place))
        row.bind(1, id(of: range.upperBound, in: last))
        var rows = ObservationRows(capacity: range.count)
        for at in range {
            if at % 65_536 == 0, isInterrupted() {
                throw SQLiteError(kind: .system, reason: "interrupted")
            }
            while at >= reports[place].rows.upperBound { place += 1 }
            guard try row.step(), row.integer(0) == id(of: at, in: place), row.integer(1) == place + 1 else {
                throw .wrong("observation")
            }
            try rows.append(row, dictionaries)
        }
        if try row.step() { throw .wrong("observation") }
        return rows
    }

    private func id(of row: Int, in report: Int) -> Int {
        reports[report].ids.lowerBound + row - reports[report].rows.lowerBound
    }

    // MARK: Fields that few observations have

    private func readDetails(_ connection: SQLiteConnection) throws(SQLiteError) -> ObservationDetails {
        var details = ObservationDetails(count: count)
        var place = 0
        try connection.each(
            "select id, value_high, growth_high, change, rank, whole, rank_scope from detail order by id"
        ) { row throws(SQLiteError) in
            let id = row.integer(0)
            while place < reports.count, id >= reports[place].ids.upperBound { place += 1 }
            guard place < reports.count, reports[place].ids.contains(id) else { throw .wrong("detail") }
            let at = reports[place].rows.lowerBound + id - reports[place].ids.lowerBound
            try details.set(at, row)
        }
        return details
    }
}

extension SQLiteStatement {
    /// NaN where null.
    func finite(_ column: Int32) throws(SQLiteError) -> Double {
        let number = number(column)
        if number.isInfinite { throw SQLiteError(kind: .content, reason: "a number is infinite") }
        return number
    }
}
