import Extraction

extension WorkspaceWriter {
    /// Texts, and where in them each observation stands and what decided its fields.
    func writeEvidence(_ connection: SQLiteConnection) throws(SQLiteError) {
        var writer = EvidenceWriter(
            text: try connection.prepare("insert into report_text values (?, ?)"),
            place: try connection.prepare("insert into place values (?, ?, ?)"),
            figure: try connection.prepare("insert into figure values (?, ?, ?, ?, ?, ?, ?, ?)"),
            rule: try connection.prepare("insert into rule values (?, ?)"),
            cue: try connection.prepare("insert into cue values (?, ?, ?, ?, ?, ?)"))
        for (place, entry) in corpus.entries.enumerated() {
            switch entry.content {
            case .text(let extract):
                try writer.write(entry.report.text, of: place + 1)
                for index in extract.observations.indices {
                    try heed(entry.firstID + index)
                    try writer.write(extract, index, id: entry.firstID + index)
                }
            case .figures(let figures):
                if figures.table.starts.isEmpty { continue }
                for index in 0..<figures.rows.count {
                    try heed(entry.firstID + index)
                    guard let start = figures.start(of: index) else { continue }
                    try writer.write(place: start..<start, hasEnd: false, id: entry.firstID + index)
                }
            case .stored(let stored):
                try heed(0)
                try stored.workspace.copyEvidence(of: stored, as: place + 1, to: &writer)
            }
        }
    }
}

/// Writes what stands behind observations.
struct EvidenceWriter {
    let text: SQLiteStatement
    let place: SQLiteStatement
    let figure: SQLiteStatement
    let rule: SQLiteStatement
    let cue: SQLiteStatement
    private var rules: [String: Int32] = [:]

    init(
        text: SQLiteStatement, place: SQLiteStatement, figure: SQLiteStatement, rule: SQLiteStatement,
        cue: SQLiteStatement
    ) {
        self.text = text
        self.place = place
        self.figure = figure
        self.rule = rule
        self.cue = cue
    }

    func write(_ bytes: [UInt8], of report: Int) throws(SQLiteError) {
        text.bind(0, report)
        text.bind(1, bytes)
        try text.insert()
    }

    /// - Parameter hasEnd: whether the range is the sentence rather than only where the first numeral begins.
    func write(place range: Range<Int>, hasEnd: Bool, id: Int) throws(SQLiteError) {
        place.bind(0, id)
        place.bind(1, range.lowerBound)
        place.bind(2, hasEnd ? range.upperBound : nil)
        try place.insert()
    }

    mutating func write(_ extract: Extract, _ index: Int, id: Int) throws(SQLiteError) {
        let observation = extract.observations[index]
        try write(place: observation.sentence, hasEnd: true, id: id)
        for (number, item) in extract.figures[observation.figures].enumerated() {
            figure.bind(0, id)
            figure.bind(1, number + 1)
            figure.bind(2, item.role.name)
            figure.bind(3, item.range.lowerBound)
            figure.bind(4, item.range.upperBound)
            figure.bind(5, item.value)
            figure.bind(6, optional: extract.text(item.unit))
            figure.bind(7, item.bound.name)
            try figure.insert()
        }
        for (number, item) in extract.cues[observation.cues].enumerated() {
            try write(
                Clue(field: item.field.name, rule: item.rule.description, words: item.range), number, id: id)
        }
    }

    /// Copies a row of the same columns from another workspace.
    func writeFigure(_ row: SQLiteStatement) throws(SQLiteError) {
        for column: Int32 in [0, 1, 3, 4] { figure.bind(column, row.integer(column)) }
        for column: Int32 in [2, 6, 7] { figure.bind(column, optional: row.text(column)) }
        figure.bind(5, row.number(5))
        try figure.insert()
    }

    mutating func write(_ clue: Clue, _ number: Int, id: Int) throws(SQLiteError) {
        let code = rules[clue.rule] ?? Int32(rules.count)
        if code == Int32(rules.count) {
            rules[clue.rule] = code
            rule.bind(0, code: code)
            rule.bind(1, clue.rule)
            try rule.insert()
        }
        cue.bind(0, id)
        cue.bind(1, number + 1)
        cue.bind(2, clue.field)
        cue.bind(3, code: code)
        cue.bind(4, clue.words.lowerBound)
        cue.bind(5, clue.words.upperBound)
        try cue.insert()
    }
}
