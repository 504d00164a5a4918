import Query
import Tables

extension WorkspaceWriter {
    func writeNames(_ connection: SQLiteConnection) throws(SQLiteError) {
        let name = try connection.prepare("insert into name values (?, ?, ?)")
        let kept = try connection.prepare("insert into kept values (?, ?, ?, ?, ?)")
        for (place, item) in names.enumerated() {
            name.bind(0, place + 1)
            name.bind(1, item.name)
            name.bind(2, item.text)
            try name.insert()
            guard let table = database.tables[item.name] else { continue }
            kept.bind(0, item.name)
            kept.bind(1, table.rowCount)
            switch table.links.resolved {
            case .none: kept.bind(2, "none")
            case .identity where table.rowCount == corpus.observationCount: kept.bind(2, "identity")
            case .identity, .one, .runs, .many, .deferred:
                let lists = (0..<table.rowCount).map { table.links.rows(of: $0) }
                kept.bind(2, "lists")
                kept.bind(3, JSONArray.text(lists.map(\.count)))
                kept.bind(4, JSONArray.text(lists.joined().map { corpus.location(row: Int($0)).id }))
            }
            try kept.insert()
            kept.bind(3, Int?.none)
            kept.bind(4, Int?.none)
            for (place, column) in table.columns.enumerated() {
                try heed(0)
                try write(column, place + 1, of: item.name, connection)
            }
        }
    }

    private func write(_ column: Column, _ place: Int, of name: String, _ connection: SQLiteConnection)
        throws(SQLiteError)
    {
        var cells: [(name: String, text: String)] = [("heading", column.name)]
        func add(_ codes: [Int32], of texts: TextDictionary, _ names: (dictionary: String, codes: String)) {
            // Results of few rows share the dictionary of all observations.
            let used = Set(codes).subtracting([-1]).sorted()
            let places = Dictionary(uniqueKeysWithValues: zip(used, Int32(0)...))
            cells.append((names.dictionary, JSONArray.text(used.map { texts[$0] })))
            cells.append((names.codes, JSONArray.text(codes.map { places[$0] ?? -1 })))
        }
        switch column.data {
        case .text(let texts):
            cells.append(("type", "text"))
            add(Array(texts.codes), of: texts.dictionary, ("dictionary", "codes"))
        case .number(let numbers):
            cells.append(("type", "number"))
            cells.append(("numbers", JSONArray.text(Array(numbers.values))))
            cells.append(("digits", JSONArray.text(Array(numbers.decimals))))
            switch numbers.units {
            case .none: break
            case .fixed(let unit): cells.append(("unit", unit))
            case .perCell(let units):
                add(Array(units.codes), of: units.dictionary, ("unit_dictionary", "unit_codes"))
            }
        case .period(let periods):
            cells.append(("type", "period"))
            let all = (0..<periods.count).map { periods[$0] }
            cells.append(("starts", JSONArray.text(all.map { $0?.start ?? 0 })))
            cells.append(("months", JSONArray.text(all.map { $0?.months ?? 0 })))
        case .list(let lists):
            cells.append(("type", "list"))
            let codes = (0..<lists.count).map { Array(lists.codes($0)) }
            add(Array(codes.joined()), of: lists.dictionary, ("dictionary", "codes"))
            cells.append(("counts", JSONArray.text(codes.map(\.count))))
        }
        if !column.marks.isEmpty {
            let marks = column.marks.sorted { $0.key < $1.key }
            cells.append(("marked_rows", JSONArray.text(marks.map(\.key))))
            cells.append(("marks", JSONArray.text(marks.map(\.value))))
        }
        let row = try connection.prepare(
            """
            insert into kept_column(name, place, \(cells.map(\.name).joined(separator: ", ")))
            values (?, ?\(String(repeating: ", ?", count: cells.count)))
            """)
        row.bind(0, name)
        row.bind(1, place)
        for (place, cell) in cells.enumerated() { row.bind(Int32(place) + 2, cell.text) }
        try row.insert()
    }
}
