import Synchronization

/// A workspace that is open: what its observations stand on is read when it is asked for.
///
/// The file stays open, so another that is moved over it changes nothing here.
final class Workspace: Sendable {
    let path: String

    private struct State {
        let connection: SQLiteConnection
        /// The text that was asked for last; neighbours often share theirs.
        var text: (report: Int, bytes: [UInt8])?
        var statements: [String: SQLiteStatement] = [:]

        mutating func statement(_ text: String, _ key: Int) throws(SQLiteError) -> SQLiteStatement {
            let statement: SQLiteStatement
            if let known = statements[text] {
                statement = known
                statement.reset()
            } else {
                statement = try connection.prepare(text)
                statements[text] = statement
            }
            statement.bind(0, key)
            return statement
        }
    }

    private let state: Mutex<State>

    /// Opens the file; whether it holds what it should is seen when it is read.
    init(_ path: String) throws(SQLiteError) {
        self.path = path
        state = Mutex(State(connection: try SQLiteConnection(path, .readOnly)))
    }

    /// What is read from the file.
    func read<Value: Sendable>(_ body: (SQLiteConnection) throws(SQLiteError) -> Value) throws(SQLiteError)
        -> Value
    {
        try reading { state throws(SQLiteError) in try body(state.connection) }
    }

    private func reading<Value: Sendable>(_ body: (inout State) throws(SQLiteError) -> Value)
        throws(SQLiteError) -> Value
    {
        let result = state.withLock { state in
            do throws(SQLiteError) {
                return Result<Value, SQLiteError>.success(try body(&state))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// A report's text.
    func text(of report: Int) throws(SQLiteError) -> [UInt8] {
        try reading { state throws(SQLiteError) in
            if let text = state.text, text.report == report { return text.bytes }
            let row = try state.statement("select content from report_text where report = ?", report)
            defer { row.reset() }
            guard try row.step() else { throw SQLiteError(kind: .content, reason: "a text is missing") }
            let bytes = row.bytes(0)
            state.text = (report, bytes)
            return bytes
        }
    }

    /// Where an observation stands, nil where nothing is known; without an end, only where its first numeral begins.
    func place(of observation: Int) throws(SQLiteError) -> (start: Int, end: Int?)? {
        try reading { state throws(SQLiteError) in
            let row = try state.statement("select start, end from place where observation = ?", observation)
            defer { row.reset() }
            return try row.step() ? (row.integer(0), row.optionalInteger(1)) : nil
        }
    }

    /// Bytes of the numerals of an observation.
    func figures(of observation: Int) throws(SQLiteError) -> [Range<Int>] {
        try reading { state throws(SQLiteError) in
            let row = try state.statement(
                "select start, end from figure where observation = ? order by number", observation)
            defer { row.reset() }
            var ranges: [Range<Int>] = []
            while try row.step() { ranges.append(try row.range(0)) }
            return ranges
        }
    }

    /// What decided the fields of an observation.
    func clues(of observation: Int) throws(SQLiteError) -> [Clue] {
        try reading { state throws(SQLiteError) in
            let row = try state.statement(
                """
                select start, end, field, name from cue left join rule on code = rule
                where observation = ? order by number
                """, observation)
            defer { row.reset() }
            var clues: [Clue] = []
            while try row.step() {
                clues.append(Clue(field: row.text(2), rule: row.text(3), words: try row.range(0)))
            }
            return clues
        }
    }

    /// Gives all that stands behind a report's observations to a writer.
    func copyEvidence(of stored: StoredReport, as number: Int, to writer: inout EvidenceWriter)
        throws(SQLiteError)
    {
        try reading { state throws(SQLiteError) in
            try Self.copy(stored, as: number, from: &state, to: &writer)
        }
    }

    private static func copy(
        _ stored: StoredReport, as number: Int, from state: inout State, to writer: inout EvidenceWriter
    ) throws(SQLiteError) {
        let text = try state.statement("select content from report_text where report = ?", stored.number)
        defer { text.reset() }
        if try text.step() { try writer.write(text.bytes(0), of: number) }
        func each(_ columns: String, _ body: (SQLiteStatement) throws(SQLiteError) -> Void)
            throws(SQLiteError)
        {
            let rows = try state.statement(
                "select \(columns) where observation >= ? and observation < ?", stored.ids.lowerBound)
            defer { rows.reset() }
            rows.bind(1, stored.ids.upperBound)
            while try rows.step() { try body(rows) }
        }
        try each("observation, start, end from place") { row throws(SQLiteError) in
            let end = row.optionalInteger(2)
            let start = row.integer(1)
            try writer.write(place: start..<max(start, end ?? start), hasEnd: end != nil, id: row.integer(0))
        }
        try each("observation, number, role, start, end, value, unit, bound from figure") {
            row throws(SQLiteError) in
            try writer.writeFigure(row)
        }
        try each("start, end, field, name, observation, number from cue left join rule on code = rule") {
            row throws(SQLiteError) in
            let clue = Clue(field: row.text(2), rule: row.text(3), words: try row.range(0))
            try writer.write(clue, row.integer(5) - 1, id: row.integer(4))
        }
    }
}

extension SQLiteStatement {
    /// Bytes of a text, of which these two columns are the ends.
    fileprivate func range(_ column: Int32) throws(SQLiteError) -> Range<Int> {
        let start = integer(column)
        let end = integer(column + 1)
        guard 0 <= start, start <= end else { throw SQLiteError(kind: .content, reason: "a place is wrong") }
        return start..<end
    }
}
