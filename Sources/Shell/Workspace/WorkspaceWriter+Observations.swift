import Query
import Tables

extension WorkspaceWriter {
    func writeObservations(_ connection: SQLiteConnection) throws(SQLiteError) {
        let table = database.observations
        let columns = ObservationsBuilder(table)
        for (name, column) in [
            ("area", columns.area), ("indicator", columns.indicator), ("label", columns.label),
        ] {
            try write(column.dictionary, to: name, connection)
        }
        let periods = try periodCodes(columns.period, connection)
        let offices = try listCodes(columns.office, in: "office_list", connection)
        let sections = try listCodes(columns.section, in: "heading_path", connection)
        var forms = FormTable()
        let row = try connection.prepare(
            "insert into observation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let detail = try connection.prepare("insert into detail values (?, ?, ?, ?, ?, ?, ?)")
        var at = 0
        for (place, entry) in corpus.entries.enumerated() {
            for index in 0..<entry.observationCount {
                try heed(at)
                let id = entry.firstID + index
                row.bind(0, id)
                row.bind(1, place + 1)
                row.bind(2, code: columns.area.codes[at])
                row.bind(3, code: columns.indicator.codes[at])
                row.bind(4, code: columns.label.codes[at])
                row.bind(5, code: periods[at])
                row.bind(6, code: forms.code(of: ObservationForm(columns, at)))
                row.bind(7, code: offices[at])
                row.bind(8, code: sections[at])
                row.bind(9, columns.value.values[at])
                row.bind(10, columns.amount.values[at])
                row.bind(11, columns.growth.values[at])
                try row.insert()
                if columns.hasDetail(at) {
                    detail.bind(0, id)
                    detail.bind(1, columns.valueHigh.values[at])
                    detail.bind(2, columns.growthHigh.values[at])
                    detail.bind(3, columns.change.values[at])
                    detail.bind(4, columns.rank[at].map { Int($0) })
                    detail.bind(5, optional: columns.rankScope[at] ?? "")
                    detail.bind(6, columns.of[at].map { Int($0) })
                    try detail.insert()
                }
                at += 1
            }
        }
        try write(forms, columns, connection)
    }

    private func write(_ dictionary: TextDictionary, to table: String, _ connection: SQLiteConnection)
        throws(SQLiteError)
    {
        let row = try connection.prepare("insert into \(table) values (?, ?)")
        for (code, text) in dictionary.values.enumerated() {
            row.bind(0, code + 1)
            row.bind(1, text)
            try row.insert()
        }
    }

    private func write(_ forms: FormTable, _ columns: ObservationsBuilder, _ connection: SQLiteConnection)
        throws(SQLiteError)
    {
        let row = try connection.prepare("insert into form values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (code, form) in forms.forms.enumerated() {
            row.bind(0, code + 1)
            let texts = zip(
                [
                    columns.status, columns.bound, columns.unit, columns.baseUnit, columns.growthBound,
                    columns.changeUnit,
                ], form.codes.all)
            for (place, (column, code)) in texts.enumerated() {
                row.bind(Int32(place) + 1, optional: code < 0 ? "" : column.dictionary[code])
            }
            for (place, digits) in form.digits.all.enumerated() {
                row.bind(Int32(place) + 7, digits == ObservationForm.noFigure ? nil : Int(digits))
            }
            try row.insert()
        }
    }

    /// For each row the code of its period in the file; -1 for none.
    private func periodCodes(_ column: PeriodColumn, _ connection: SQLiteConnection) throws(SQLiteError)
        -> [Int32]
    {
        var codes: [Period: Int32] = [:]
        var result: [Int32] = []
        result.reserveCapacity(column.count)
        let row = try connection.prepare("insert into period values (?, ?, ?, ?)")
        for place in 0..<column.count {
            guard let period = column[place] else {
                result.append(-1)
                continue
            }
            if let code = codes[period] {
                result.append(code)
                continue
            }
            let code = Int32(codes.count)
            codes[period] = code
            result.append(code)
            row.bind(0, code: code)
            row.bind(1, period.description)
            row.bind(2, Int(period.start))
            row.bind(3, Int(period.months))
            try row.insert()
        }
        return result
    }

    /// For each row the code of its list in the file; -1 for an empty one.
    private func listCodes(_ column: ListColumn, in table: String, _ connection: SQLiteConnection)
        throws(SQLiteError) -> [Int32]
    {
        var codes: [[Int32]: Int32] = [:]
        var result: [Int32] = []
        result.reserveCapacity(column.count)
        let row = try connection.prepare("insert into \(table) values (?, ?)")
        var last: (list: [Int32], code: Int32) = ([], -1)
        for place in 0..<column.count {
            let list = column.codes(place)
            // Neighbours often share theirs.
            if !list.elementsEqual(last.list) {
                let list = Array(list)
                if list.isEmpty {
                    last = ([], -1)
                } else if let code = codes[list] {
                    last = (list, code)
                } else {
                    last = (list, Int32(codes.count))
                    codes[list] = last.code
                    row.bind(0, code: last.code)
                    row.bind(1, JSONArray.text(list.map { column.dictionary[$0] }))
                    try row.insert()
                }
            }
            result.append(last.code)
        }
        return result
    }
}
