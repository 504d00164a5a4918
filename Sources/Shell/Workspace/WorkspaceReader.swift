import Extraction
import Query
import Tables

/// Reads a workspace file; nothing of it is changed.
struct WorkspaceReader {
    let path: String
    let isInterrupted: @Sendable () -> Bool

    func read() throws(WorkspaceProblem) -> WorkspaceContent {
        if let problem = WorkspaceFile.problem(of: path) { throw problem }
        do throws(SQLiteError) {
            let workspace = try Workspace(path)
            return try workspace.read { connection throws(SQLiteError) in
                try content(of: workspace, connection)
            }
        } catch {
            throw isInterrupted() ? .interrupted : WorkspaceProblem(error)
        }
    }

    private func content(of workspace: Workspace, _ connection: SQLiteConnection) throws(SQLiteError)
        -> WorkspaceContent
    {
        let reports = try readReports(connection)
        let observations = try ObservationReader(path: path, reports: reports, isInterrupted: isInterrupted)
            .read(connection)
        let figures = StoredFigures(
            observations: observations, tasks: try readTasks(connection, reports))
        var content = WorkspaceContent(
            corpus: try corpus(reports, workspace, figures, connection), observations: observations.table)
        try connection.each("select name, value from setting") { row in
            content.settings.append((row.text(0), row.text(1)))
        }
        try connection.each("select currency, other, factor from rate order by place") { row in
            content.rates.append(Rate(from: row.text(0), to: row.text(1), factor: row.number(2)))
        }
        try connection.each("select name, definition from name order by place") { row in
            content.names.append((row.text(0), row.text(1)))
        }
        content.kept = try readKept(connection, content.corpus)
        return content
    }

    // MARK: Reports

    private func readReports(_ connection: SQLiteConnection) throws(SQLiteError) -> [StoredFacts] {
        var reports: [StoredFacts] = []
        var row = 0
        var task = 0
        var id = 1
        try connection.each(
            """
            select id, path, title, area, province, city, county, issuer, published, kind, year, plan_year,
              first_id, observations, tasks, origin, fingerprint, t.report, number
            from report left join report_text t on t.report = number order by number
            """
        ) { column throws(SQLiteError) in
            var report = Report(id: column.text(0), path: column.text(1), text: [], flow: Flow())
            report.title = column.text(2)
            report.area = column.text(3)
            report.province = column.text(4)
            report.city = column.text(5)
            report.county = column.text(6)
            report.issuer = column.text(7)
            report.published = column.text(8)
            report.kind = column.text(9)
            report.year = column.optionalInteger(10)
            report.planYear = column.optionalInteger(11)
            let (first, count, tasks) = (column.integer(12), column.integer(13), column.integer(14))
            guard column.integer(18) == reports.count + 1, first >= id, 0...0xFFFF_FFFF ~= count,
                0...0xFFFF_FFFF ~= tasks, first < 1 << 50
            else {
                throw .wrong("report")
            }
            reports.append(
                StoredFacts(
                    report: report, origin: column.text(15),
                    fingerprint: column.optionalInteger(16).map { UInt64(UInt(bitPattern: $0)) },
                    hasText: !column.isNull(17), rows: row..<row + count, ids: first..<first + count,
                    tasks: task..<task + tasks))
            row += count
            task += tasks
            id = first + count
        }
        return reports
    }

    private func corpus(
        _ reports: [StoredFacts], _ workspace: Workspace, _ figures: StoredFigures,
        _ connection: SQLiteConnection
    ) throws(SQLiteError) -> Corpus {
        var nextID = 0
        try connection.each("select value from about where key = 'next_id'") { nextID = $0.integer(0) }
        guard nextID >= reports.last?.ids.upperBound ?? 1 else { throw .wrong("about") }
        var corpus = Corpus()
        for (place, facts) in reports.enumerated() {
            let stored = StoredReport(
                workspace: workspace, figures: figures, number: place + 1, rows: facts.rows, ids: facts.ids,
                tasks: facts.tasks, hasText: facts.hasText)
            corpus.restore(
                facts.report, stored, origin: facts.origin, fingerprint: facts.fingerprint)
        }
        corpus.reserveIDs(below: nextID)
        return corpus
    }

    // MARK: Tasks

    private func readTasks(_ connection: SQLiteConnection, _ reports: [StoredFacts]) throws(SQLiteError)
        -> [ImportedFigures.Task]
    {
        var tasks: [ImportedFigures.Task] = []
        var owners: [Int] = []
        try connection.each(
            "select number, report, section, title, offices, deadline, text from task order by number"
        ) {
            row throws(SQLiteError) in
            let report = row.integer(1) - 1
            guard row.integer(0) == tasks.count + 1, reports.indices.contains(report),
                reports[report].tasks.contains(tasks.count)
            else { throw .wrong("task") }
            owners.append(report)
            tasks.append(
                ImportedFigures.Task(
                    title: row.text(3), text: row.text(6), offices: try row.texts(4),
                    deadline: Period(row.text(5)),
                    section: try row.texts(2)))
        }
        guard tasks.count == reports.last?.tasks.upperBound ?? 0 else { throw .wrong("task") }
        try connection.each("select task, observation from task_observation order by task, observation") {
            row throws(SQLiteError) in
            let task = row.integer(0) - 1
            guard tasks.indices.contains(task) else { throw .wrong("task_observation") }
            let ids = reports[owners[task]].ids
            guard ids.contains(row.integer(1)) else { throw .wrong("task_observation") }
            tasks[task].observations.append(row.integer(1) - ids.lowerBound)
        }
        return tasks
    }
}

/// What a workspace holds of a report beside its figures.
struct StoredFacts: Sendable {
    let report: Report
    let origin: String
    let fingerprint: UInt64?
    let hasText: Bool
    let rows: Range<Int>
    let ids: Range<Int>
    let tasks: Range<Int>
}

extension SQLiteError {
    /// A table whose rows do not fit the others.
    static func wrong(_ table: String) -> SQLiteError {
        SQLiteError(kind: .content, reason: "the rows of \(table) do not fit")
    }
}

extension SQLiteStatement {
    /// A list of texts in JSON; empty where null.
    func texts(_ column: Int32) throws(SQLiteError) -> [String] {
        let bytes = bytes(column)
        if bytes.isEmpty { return [] }
        guard let texts = JSONArray.texts(bytes) else {
            throw SQLiteError(kind: .content, reason: "a list is no JSON")
        }
        return texts
    }
}
