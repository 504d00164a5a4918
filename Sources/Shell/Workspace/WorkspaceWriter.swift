import Extraction
import Glibc
import Query
import Tables

/// Writes a session into a workspace file: beside it first, all or nothing.
struct WorkspaceWriter {
    let corpus: Corpus
    let database: Database
    /// Statements of `let` and `def`, by name.
    let names: [(name: String, text: String)]
    let settings: [(name: String, value: String)]
    let isInterrupted: @Sendable () -> Bool

    /// Puts the file in place; the one that was there stays as it is unless everything has been written.
    func write(to path: String) throws(WorkspaceProblem) {
        // A link keeps pointing to the file.
        let path = TextFile.absolute(path)
        let draft = "\(path).\(getpid()).part"
        unlink(draft)
        var isDone = false
        defer { if !isDone { unlink(draft) } }
        do throws(SQLiteError) {
            try fill(try SQLiteConnection(draft, .create))
        } catch {
            throw isInterrupted() ? .interrupted : WorkspaceProblem(error)
        }
        try put(draft, in: path)
        isDone = true
    }

    private func put(_ draft: String, in path: String) throws(WorkspaceProblem) {
        let file = Glibc.open(draft, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system(String(cString: strerror(errno))) }
        defer { close(file) }
        var facts = stat()
        if stat(path, &facts) == 0 { fchmod(file, facts.st_mode & 0o7777) }
        guard fsync(file) == 0, rename(draft, path) == 0 else {
            throw .system(String(cString: strerror(errno)))
        }
    }

    private func fill(_ connection: SQLiteConnection) throws(SQLiteError) {
        // The file is new and counts only when it is whole, so nothing has to be undone or forced to the disk.
        try connection.run(
            """
            pragma page_size = 16384;
            pragma journal_mode = off;
            pragma synchronous = off;
            pragma locking_mode = exclusive;
            pragma application_id = \(WorkspaceSchema.application);
            pragma user_version = \(WorkspaceSchema.version);
            begin;

            """)
        try connection.run(WorkspaceSchema.tables)
        try writeReports(connection)
        try writeObservations(connection)
        try writeEvidence(connection)
        try writeTasks(connection)
        try writeNames(connection)
        try connection.run(WorkspaceSchema.views)
        try connection.run("commit;\n")
    }

    /// Ends the writing when the user asks for it.
    func heed(_ row: Int) throws(SQLiteError) {
        if row % 8192 == 0, isInterrupted() { throw SQLiteError(kind: .busy, reason: "interrupted") }
    }

    // MARK: Reports and settings

    private func writeReports(_ connection: SQLiteConnection) throws(SQLiteError) {
        let about = try connection.prepare("insert into about values ('next_id', ?)")
        about.bind(0, corpus.nextID)
        try about.insert()
        let setting = try connection.prepare("insert into setting values (?, ?)")
        for (name, value) in settings {
            setting.bind(0, name)
            setting.bind(1, value)
            try setting.insert()
        }
        let rate = try connection.prepare("insert into rate values (?, ?, ?, ?)")
        for (place, item) in database.rates.enumerated() {
            rate.bind(0, place + 1)
            rate.bind(1, item.from)
            rate.bind(2, item.to)
            rate.bind(3, item.factor)
            try rate.insert()
        }
        let row = try connection.prepare(
            "insert into report values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (place, entry) in corpus.entries.enumerated() {
            try heed(place)
            let report = entry.report
            row.bind(0, place + 1)
            let texts = [
                report.id, report.path, report.title, report.area, report.province, report.city,
                report.county, report.issuer, report.published,
            ]
            for (column, text) in texts.enumerated() { row.bind(Int32(column) + 1, optional: text) }
            row.bind(10, report.year)
            row.bind(11, report.planYear)
            row.bind(12, optional: report.kind)
            row.bind(13, entry.firstID)
            row.bind(14, entry.observationCount)
            row.bind(15, entry.taskCount)
            row.bind(16, optional: entry.origin)
            row.bind(17, entry.fingerprint.map { Int(bitPattern: UInt($0)) })
            try row.insert()
        }
    }

    private func writeTasks(_ connection: SQLiteConnection) throws(SQLiteError) {
        let row = try connection.prepare("insert into task values (?, ?, ?, ?, ?, ?, ?)")
        let link = try connection.prepare("insert into task_observation values (?, ?)")
        let tasks = database.tasks
        var number = 0
        for (report, entry) in corpus.entries.enumerated() {
            for _ in 0..<entry.taskCount {
                try heed(number)
                row.bind(0, number + 1)
                row.bind(1, report + 1)
                row.bind(2, list: tasks.column("section")?[number])
                row.bind(3, optional: tasks.column("title")?[number].text ?? "")
                row.bind(4, list: tasks.column("offices")?[number])
                row.bind(5, optional: tasks.column("deadline")?[number].text ?? "")
                row.bind(6, optional: tasks.column("text")?[number].text ?? "")
                try row.insert()
                for observation in tasks.links.rows(of: number) {
                    link.bind(0, number + 1)
                    link.bind(1, corpus.location(row: Int(observation)).id)
                    try link.insert()
                }
                number += 1
            }
        }
    }
}

extension SQLiteStatement {
    /// An empty text is null.
    func bind(_ place: Int32, optional text: String) {
        if text.isEmpty { bind(place, Int?.none) } else { bind(place, text) }
    }

    /// A list of texts as JSON; an empty one is null.
    func bind(_ place: Int32, list cell: Cell?) {
        if case .list(let texts)? = cell {
            bind(place, JSONArray.text(texts))
        } else {
            bind(place, Int?.none)
        }
    }
}
