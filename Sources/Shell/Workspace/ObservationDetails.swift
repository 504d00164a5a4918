import Tables

/// Fields that few observations have, by row; a column without any takes no room.
struct ObservationDetails: Sendable {
    private let count: Int
    /// value_high, growth_high, change, rank, of
    private var columns = [[Double]](repeating: [], count: 5)
    private var scopeCodes: [Int32] = []
    private var scopes = TextDictionary()

    /// None in any of so many rows.
    init(count: Int) {
        self.count = count
    }

    var valueHigh: Numbers { numbers(0) }
    var growthHigh: Numbers { numbers(1) }
    var change: Numbers { numbers(2) }
    var rank: Numbers { numbers(3) }
    var of: Numbers { numbers(4) }

    var rankScope: TextColumn {
        TextColumn(
            codes: scopeCodes.isEmpty
                ? Codes(repeating: -1, count: count) : Codes(scopeCodes, limit: scopes.count),
            dictionary: scopes)
    }

    private func numbers(_ column: Int) -> Numbers {
        columns[column].isEmpty ? Numbers(missing: count) : Numbers(columns[column])
    }

    /// Takes over `value_high, growth_high, change, rank, whole, rank_scope` behind the number of the observation.
    mutating func set(_ row: Int, _ statement: SQLiteStatement) throws(SQLiteError) {
        for column in columns.indices {
            let number = try statement.finite(Int32(column) + 1)
            if number.isNaN { continue }
            if columns[column].isEmpty { columns[column] = [Double](repeating: .nan, count: count) }
            columns[column][row] = number
        }
        let scope = statement.text(6)
        if scope.isEmpty { return }
        if scopeCodes.isEmpty { scopeCodes = [Int32](repeating: -1, count: count) }
        scopeCodes[row] = scopes.insert(scope)
    }
}
