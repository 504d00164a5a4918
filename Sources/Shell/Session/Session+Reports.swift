import Extraction
import Query
import Reading
import Tables

extension Session {
    /// Loads files, folders and globs; says of each file that cannot be read why, and loads the others.
    ///
    /// An interrupt leaves the session as it was.
    /// - Returns: whether there was one that could be read.
    public mutating func load(_ words: [String], emit: Emit) throws(Failure) -> Bool {
        let before = self
        do throws(Failure) {
            return try take(PathList.expand(words), emit: emit)
        } catch {
            restore(before)
            throw error
        }
    }

    private mutating func take(_ paths: [String], emit: Emit) throws(Failure) -> Bool {
        var progress = LoadingProgress(done: 0, total: paths.count)
        var loaded = 0
        for run in Self.runs(paths) {
            if isInterrupted() { throw Failure(.interrupted, settings.language) }
            if FigureFile.handles(run[0]) {
                loaded += loadFigures(run[0], emit: emit)
                progress.done += 1
            } else {
                loaded += try loadTexts(run, &progress, emit: emit)
            }
        }
        guard loaded > 0 else { return false }
        try rebuildUnlessInterrupted()
        if database.observations.rowCount > 50_000 { FreedMemory.giveBack() }
        emit(.remark(summary))
        return true
    }

    /// Files of figures one by one, runs of others together.
    private static func runs(_ paths: [String]) -> [ArraySlice<String>] {
        var runs: [ArraySlice<String>] = []
        var start = 0
        while start < paths.count {
            var end = start + 1
            if !FigureFile.handles(paths[start]) {
                while end < paths.count, !FigureFile.handles(paths[end]) { end += 1 }
            }
            runs.append(paths[start..<end])
            start = end
        }
        return runs
    }

    /// - Returns: how many could be read.
    private mutating func loadTexts(
        _ paths: ArraySlice<String>, _ progress: inout LoadingProgress, emit: Emit
    ) throws(Failure) -> Int {
        let loader = loader
        let pipeline = Pipeline<String, Loader.Loaded, Void, Loader.Loaded, Loader.Loaded>(
            Array(paths), tally: (), prepare: { loader.load(.file($0)) }, count: { $1 }, finish: { $0 })
        var loaded = 0
        let end: Void? = pipeline.run { result in
            if let result {
                progress.done += 1
                if take(result, emit: emit) { loaded += 1 }
            }
            emit(.progress(progress))
            return !isInterrupted()
        }
        if end == nil { throw Failure(.interrupted, settings.language) }
        return loaded
    }

    private mutating func take(_ result: Loader.Loaded, emit: Emit) -> Bool {
        switch result {
        case .success(let (report, extract, fingerprint)):
            let origin = report.path.isEmpty ? "" : TextFile.absolute(report.path)
            switch corpus.add(report, extract, origin: origin, fingerprint: fingerprint) {
            case .added: isUnsaved = true
            case .replaced:
                isUnsaved = true
                forgetLinks()
            case .known(let id):
                emit(.remark(words.text(.known(path: report.path, report: id))))
            }
            return true
        case .failure(let error):
            let isWorkspace = WorkspaceFile.problem(of: error.path) == nil
            let path = error.path
            miss(isWorkspace ? words.text(.workspace(path: path)) : words.text(error), emit: emit)
            return false
        }
    }

    private mutating func loadFigures(_ path: String, emit: Emit) -> Int {
        let source: ByteSource
        do throws(TextFile.Problem) {
            source = try ByteSource(path: path)
        } catch {
            miss(words.message(.cannotRead(path: path, error)).text, emit: emit)
            return 0
        }
        let fingerprint = Fingerprint.of(source)
        if let known = corpus.report(ofFiguresLike: fingerprint) {
            emit(.remark(words.text(.known(path: path, report: known))))
            return 1
        }
        let file = FigureFile(path: path, source, stretch: 8 << 20)
        for (line, problem) in file.problems.prefix(5) {
            miss("\(path):\(line): \(words.text(problem))", emit: emit)
        }
        if file.problems.count > 5 {
            miss(words.text(.moreProblems(path: path, count: file.problems.count - 5)), emit: emit)
        }
        isUnsaved = true
        let hasReplaced = corpus.add(
            file.reports, origin: TextFile.absolute(path), fingerprint: fingerprint)
        if hasReplaced { forgetLinks() }
        return file.reports.count
    }

    private mutating func miss(_ message: String, emit: Emit) {
        hasMissedInput = true
        emit(.problem(message))
    }

    mutating func load(_ words: [Atom], emit: Emit) throws(StatementError) {
        let paths = try expanded(words)
        let hasLoaded: Bool
        do throws(Failure) {
            hasLoaded = try load(paths, emit: emit)
        } catch {
            throw .failure(error)
        }
        if !hasLoaded {
            let place = words.first.map { first in
                Place(first.place.span.lowerBound..<words[words.count - 1].place.span.upperBound)
            }
            throw .command(
                .nothingRead(paths: paths, nearest: paths.flatMap(PathList.nearest)), at: place)
        }
    }

    /// Forgets reports by id; tables that were kept stay as they are.
    mutating func drop(_ names: [Atom], emit: Emit) throws(StatementError) {
        let ids = corpus.entries.map(\.report.id)
        for name in names where !ids.contains(name.text) {
            let nearest = Spelling.nearest(to: name.text, in: ids)
            throw .command(.unknownReport(name.text, nearest: nearest), at: name.place)
        }
        corpus.drop(Set(names.map(\.text)))
        isUnsaved = true
        rebuild()
        forgetLinks()
        emit(.remark(summary))
    }

    /// The rows that older results come from are no longer where they were.
    private mutating func forgetLinks() {
        database.last?.links = .none
        for name in database.tables.keys { database.tables[name]?.links = .none }
    }

    /// What the shell says in the session's language.
    var words: any ShellWording { settings.language.shellWording }

    public var greeting: String { words.greeting }

    /// What is loaded, in words.
    public var summary: String {
        words.text(.loaded(reports: corpus.entries.count, observations: corpus.observationCount))
    }

    /// Makes the tables anew.
    private mutating func rebuild() {
        use(ModelBuilder(lexicon: lexicon).database(of: corpus))
    }

    private mutating func rebuildUnlessInterrupted() throws(Failure) {
        let (lexicon, corpus) = (lexicon, corpus)
        let fresh = Interruptible.run(isInterrupted: isInterrupted) {
            ModelBuilder(lexicon: lexicon).database(of: corpus)
        }
        guard let fresh else { throw Failure(.interrupted, settings.language) }
        use(fresh)
    }

    private mutating func use(_ fresh: Database) {
        database.observations = fresh.observations
        database.tasks = fresh.tasks
        database.reports = fresh.reports
    }
}
