import Query
import Tables

extension WorkspaceReader {
    /// The results of `let`.
    func readKept(_ connection: SQLiteConnection, _ corpus: Corpus) throws(SQLiteError) -> [String: Table] {
        var columns: [String: [Column]] = [:]
        try connection.each(
            """
            select name, heading, type, dictionary, codes, counts, numbers, digits, unit, unit_dictionary,
              unit_codes, starts, months, marked_rows, marks
            from kept_column order by name, place
            """
        ) { row throws(SQLiteError) in
            columns[row.text(0), default: []].append(try column(row))
        }
        var tables: [String: Table] = [:]
        try connection.each("select name, rows, links, link_counts, link_ids from kept") {
            row throws(SQLiteError) in
            let name = row.text(0)
            let count = row.integer(1)
            guard count >= 0, columns[name, default: []].allSatisfy({ $0.count == count }) else {
                throw .wrong("kept")
            }
            tables[name] = Table(
                columns: columns[name, default: []], links: try links(row, count, corpus), rowCount: count)
        }
        return tables
    }

    private func links(_ row: SQLiteStatement, _ count: Int, _ corpus: Corpus) throws(SQLiteError) -> RowLinks
    {
        switch row.text(2) {
        case "none": return .none
        case "identity" where count == corpus.observationCount: return .identity
        case "lists":
            guard let counts = JSONArray.integers(row.bytes(3), Int.self), counts.count == count,
                let ids = JSONArray.integers(row.bytes(4), Int.self),
                let lists = lists(counts, ids.compactMap { corpus.location(id: $0).map { Int32($0.row) } })
            else { throw .wrong("kept") }
            return lists.allSatisfy { $0.count == 1 } ? .one(Array(lists.joined())) : RowLinks(lists)
        default: throw .wrong("kept")
        }
    }

    private func column(_ row: SQLiteStatement) throws(SQLiteError) -> Column {
        guard let data = data(row) else { throw .wrong("kept_column") }
        var marks: [Int: String] = [:]
        if !row.isNull(13) {
            guard let rows = JSONArray.integers(row.bytes(13), Int.self),
                let words = JSONArray.texts(row.bytes(14)), rows.count == words.count
            else { throw .wrong("kept_column") }
            for (row, word) in zip(rows, words) { marks[row] = word }
        }
        return Column(row.text(1), data, marks: marks)
    }

    private func data(_ row: SQLiteStatement) -> Column.Data? {
        switch row.text(2) {
        case "text": return texts(row, dictionary: 3, codes: 4).map(Column.Data.text)
        case "number":
            guard let values = JSONArray.numbers(row.bytes(6)),
                let digits = JSONArray.integers(row.bytes(7), Int8.self), values.count == digits.count
            else { return nil }
            var column = NumberColumn(values: values, decimals: digits)
            if !row.isNull(8) { column = column.with(units: .fixed(row.text(8))) }
            if !row.isNull(10) {
                guard let units = texts(row, dictionary: 9, codes: 10), units.count == values.count else {
                    return nil
                }
                column = column.with(units: .perCell(units))
            }
            return .number(column)
        case "period":
            guard let starts = JSONArray.integers(row.bytes(11), Int32.self),
                let months = JSONArray.integers(row.bytes(12), Int32.self), starts.count == months.count,
                starts.allSatisfy({ 0...119_999 ~= $0 }), months.allSatisfy({ 0...119_999 ~= $0 })
            else { return nil }
            return .period(
                PeriodColumn(zip(starts, months).map { $1 == 0 ? nil : Period(start: $0, months: $1) }))
        case "list":
            guard let counts = JSONArray.integers(row.bytes(5), Int.self),
                let items = texts(row, dictionary: 3, codes: 4),
                let lists = lists(counts, (0..<items.count).map { items[$0] ?? "" })
            else { return nil }
            return .list(ListColumn(lists))
        default: return nil
        }
    }

    private func texts(_ row: SQLiteStatement, dictionary: Int32, codes: Int32) -> TextColumn? {
        guard let texts = JSONArray.texts(row.bytes(dictionary)),
            let codes = JSONArray.integers(row.bytes(codes), Int32.self),
            codes.allSatisfy({ -1 <= $0 && $0 < texts.count })
        else { return nil }
        let dictionary = TextDictionary(texts)
        return dictionary.count == texts.count ? TextColumn(codes: codes, dictionary: dictionary) : nil
    }

    /// Parts items into lists of so many each; nil where the counts do not fit.
    private func lists<Item>(_ counts: [Int], _ items: [Item]) -> [[Item]]? {
        var rest = items[...]
        var lists: [[Item]] = []
        for count in counts {
            guard count >= 0, count <= rest.count else { return nil }
            lists.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return rest.isEmpty ? lists : nil
    }
}
