import Query
import Tables

extension Session {
    /// Settings that belong to the work; the others belong to the terminal.
    private static let keptSettings = ["lang", "rows"]

    /// Goes on with a workspace in place of what this session holds.
    mutating func open(_ path: String, force: Bool, emit: Emit) throws(StatementError) {
        if let problem = WorkspaceFile.problem(of: path) { throw Self.error(problem, path) }
        if isUnsaved, !force, !corpus.entries.isEmpty || !makers.isEmpty {
            throw .command(.unsaved(reports: corpus.entries.count, names: makers.count))
        }
        let reader = WorkspaceReader(path: path, isInterrupted: isInterrupted)
        let outcome = Interruptible.run(isInterrupted: isInterrupted) {
            () -> Result<WorkspaceContent, WorkspaceProblem> in
            do throws(WorkspaceProblem) {
                return .success(try reader.read())
            } catch {
                return .failure(error)
            }
        }
        guard let outcome else { throw .command(.interrupted) }
        do throws(WorkspaceProblem) {
            self = try holding(try outcome.get())
        } catch {
            throw Self.error(error, path)
        }
        workspace = path
        emit(.settings(settings))
        emit(.remark(words.text(.opened(of: self, in: path))))
    }

    /// A session like this one that holds something else.
    private func holding(_ content: WorkspaceContent) throws(WorkspaceProblem) -> Session {
        var session = Session(lexicon: lexicon, settings: settings, isInterrupted: isInterrupted)
        session.running = running
        session.hasMissedInput = hasMissedInput
        session.corpus = content.corpus
        session.database = ModelBuilder(lexicon: lexicon).database(
            of: content.corpus, observations: content.observations)
        session.database.language = settings.language
        session.database.variables = database.variables
        session.database.rates = content.rates
        session.database.tables = content.kept
        for (name, text) in content.names where content.kept[name] == nil {
            guard case .define(let definition)? = (try? Parser.parse(SourceText(text)))?.first?.kind else {
                throw .damaged("\(name) is not defined")
            }
            session.database.definitions[name] = definition
        }
        session.makers = content.names
        for (name, value) in content.settings where Self.keptSettings.contains(name) {
            if Setting.named(name)?.change(&session, [value]) == true { session.chosen.insert(name) }
        }
        return session
    }

    /// Writes what this session holds; from then on the file is its workspace.
    mutating func save(_ path: String, force: Bool, emit: Emit) throws(StatementError) {
        if TextFile.exists(path) {
            switch WorkspaceFile.problem(of: path) {
            case .foreign, .notADatabase: throw .command(.notReplaceable(path: path))
            case .system(let reason): throw .command(.cannotWrite(path: path, reason: reason))
            case nil, .newer, .damaged, .interrupted:
                let isOpen = workspace.map { WorkspaceFile.isSame($0, path) } ?? false
                if !isOpen, !force { throw .command(.fileExists(path: path)) }
            }
        }
        let kept = Self.keptSettings.filter(chosen.contains).compactMap(Setting.named)
        let writer = WorkspaceWriter(
            corpus: corpus, database: database, names: makers,
            settings: kept.map { ($0.name, $0.value(self)) }, isInterrupted: isInterrupted)
        do throws(WorkspaceProblem) {
            try writer.write(to: path)
        } catch {
            switch error {
            case .system(let reason): throw .command(.cannotWrite(path: path, reason: reason))
            // What is copied from the workspace that is open.
            default: throw Self.error(error, workspace ?? path)
            }
        }
        workspace = path
        isUnsaved = false
        emit(
            .remark(
                words.text(
                    .saved(
                        reports: corpus.entries.count, observations: corpus.observationCount,
                        names: makers.count, path: path))))
    }

    /// Opens the workspace and loads the reports that a command line names.
    /// - Returns: whether there was one that could be read.
    public mutating func begin(with words: [String], emit: Emit) throws(Failure) -> Bool {
        guard let path = words.first(where: WorkspaceFile.handles) else { return try load(words, emit: emit) }
        do throws(StatementError) {
            try open(path, force: false, emit: emit)
        } catch {
            guard case .command(let error, _) = error else { return false }
            throw Failure(error, settings.language)
        }
        let others = words.filter { $0 != path }
        if others.isEmpty { return true }
        return try load(others, emit: emit)
    }

    /// What a person should know before leaving: that the open workspace lacks what changed.
    public var farewell: String? {
        guard isUnsaved, let workspace else { return nil }
        return words.text(.unsaved(path: workspace))
    }

    /// Whether the language was set, here or in the workspace.
    public var hasOwnLanguage: Bool { chosen.contains("lang") }

    private static func error(_ problem: WorkspaceProblem, _ path: String) -> StatementError {
        switch problem {
        case .interrupted: .command(.interrupted)
        case .system(let reason):
            .command(.cannotRead(path: path, reason: reason, nearest: PathList.nearest(to: path)))
        default: .command(.workspace(path: path, problem))
        }
    }
}

extension Remark {
    fileprivate static func opened(of session: Session, in path: String) -> Remark {
        .opened(
            reports: session.corpus.entries.count, observations: session.corpus.observationCount,
            names: session.makers.count, path: path)
    }
}
