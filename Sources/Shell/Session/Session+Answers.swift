import Glibc
import Query
import Tables

extension Session {
    func evaluate(_ query: Query, in source: SourceText) throws(StatementError) -> Answer {
        let evaluator = Evaluator(database: database, vocabulary: vocabulary)
        let work: @Sendable () -> Result<Answer, QueryError> = {
            do throws(QueryError) {
                return .success(try evaluator.run(query, in: source))
            } catch {
                return .failure(error)
            }
        }
        // A query over few rows is over before anyone can interrupt it.
        let isLong = database.observations.rowCount > 50_000
        let result = isLong ? Interruptible.run(isInterrupted: isInterrupted, work) : work()
        guard let result else { throw .command(.interrupted) }
        do throws(QueryError) {
            return try result.get()
        } catch {
            throw .query(error)
        }
    }

    mutating func answer(_ query: Query, in source: SourceText, emit: Emit) throws(StatementError) {
        let start = ContinuousClock.now
        let answer = try evaluate(query, in: source)
        let taken = settings.isTimed ? answer.table.copied(since: start) + reading : nil
        switch answer.presentation {
        case .table: emit(.table(answer.table))
        case .source: emit(try excerpts(try locations(behind: answer.table)))
        case .why: emit(try reasons(try locations(behind: answer.table)))
        case .export(let path, let force):
            let place = query.filePlace
            try export(answer, to: try expanded(path, at: place), at: place, force: force, emit: emit)
        case .plot(let path?, let force):
            let place = query.filePlace
            let path = try expanded(path, at: place)
            guard OutputFormat.isPicture(path) else {
                throw .command(.pictureEnding(path: path), at: place)
            }
            try export(answer, to: path, at: place, force: force, emit: emit)
        case .plot(nil, _):
            if let chart = answer.chart { emit(.chart(chart, of: answer.table)) }
        }
        database.last = answer.table
        database.lastChart = answer.chart
        for note in answer.notes { emit(.note(settings.language.wording.text(note))) }
        if let taken { emit(.remark(words.text(.took(milliseconds: taken / .milliseconds(1))))) }
    }

    /// The observations behind a table's rows, each once, in the order of the rows.
    func locations(behind table: Table) throws(StatementError) -> [Corpus.Location] {
        var seen: Set<Int32> = []
        let rows = (0..<table.rowCount).flatMap { table.links.rows(of: $0) }.filter {
            seen.insert($0).inserted
        }
        if rows.isEmpty, table.rowCount > 0 { throw .command(.noObservations) }
        return rows.map { corpus.location(row: Int($0)) }
    }

    /// The observation that a number names.
    func location(of id: Atom) throws(StatementError) -> Corpus.Location {
        guard let number = Int(id.text) else { throw .command(.notANumber(id.text), at: id.place) }
        guard let location = corpus.location(id: number) else {
            throw .command(.unknownObservation(id.text), at: id.place)
        }
        return location
    }

    // MARK: Assertions and explanations

    func check(_ condition: Expression, in source: SourceText) throws(StatementError) {
        let verdict: Evaluator.Verdict
        do throws(QueryError) {
            verdict = try Evaluator(database: database, vocabulary: vocabulary).check(condition, in: source)
        } catch {
            throw .query(error)
        }
        guard case .fails(let row) = verdict else { return }
        let cells = row.flatMap { row in database.last.map { text($0, row: row) } }
        throw .command(.assertionFailed(row: cells), at: condition.place)
    }

    private func text(_ table: Table, row: Int) -> String {
        DisplayColumns.choose(table).table.columns
            .map { "\(words.heading($0.name)) \(DisplayCell($0, row: row, words).joined)" }.joined(
                separator: ", ")
    }

    /// The query as it is understood, one step a line, with the rows that each leaves.
    func explain(_ query: Query, in source: SourceText, emit: Emit) throws(StatementError) {
        let lines: [PlanLine]
        do throws(QueryError) {
            lines = try Evaluator(database: database, vocabulary: vocabulary).explain(query, in: source)
        } catch {
            throw .query(error)
        }
        var columns = [
            Column("step", TextColumn(lines.map { String(repeating: "  ", count: $0.depth) + $0.step })),
            Column("rows", NumberColumn(lines.map(\.rows))),
        ]
        let notes = lines.map { line in
            line.notes.map(settings.language.wording.text).joined(separator: "; ")
        }
        if notes.contains(where: { !$0.isEmpty }) { columns.append(Column("note", TextColumn(notes))) }
        emit(.table(Table(columns: columns, links: .none)))
    }

    // MARK: Files

    private func export(_ answer: Answer, to path: String, at place: Place, force: Bool, emit: Emit)
        throws(StatementError)
    {
        if OutputFormat.isPicture(path) {
            guard let chart = answer.chart else { throw .command(.notAPicture(path: path), at: place) }
            try write(Drawing(chart, words: words).svg, to: path, at: place, force: force)
            return emit(.remark(words.text(.drew(path: path))))
        }
        guard let format = OutputFormat(path: path) else {
            throw .command(.unknownEnding(path: path), at: place)
        }
        var text = ""
        format.write(answer.table, in: settings.language, to: &text)
        try write(text, to: path, at: place, force: force)
        emit(.remark(words.text(.wrote(rows: answer.table.rowCount, path: path))))
    }

    private func write(_ text: String, to path: String, at place: Place, force: Bool) throws(StatementError) {
        do throws(TextFile.Problem) {
            try TextFile.write(text, to: path, replacing: force)
        } catch {
            switch error {
            case .exists: throw .command(.fileExists(path: path), at: place)
            case .system(let reason): throw .command(.cannotWrite(path: path, reason: reason), at: place)
            }
        }
    }
}

extension Table {
    /// The time until every cell is there.
    fileprivate func copied(since start: ContinuousClock.Instant) -> Duration {
        for column in columns { _ = column.data }
        return ContinuousClock.now - start
    }
}

extension Query {
    /// Where the name of the file stands that its last step writes.
    fileprivate var filePlace: Place {
        switch steps.last?.kind {
        case .export(let path, _): path.place
        case .plot(let plotting): plotting.file?.place ?? place
        default: place
        }
    }
}
