import Extraction
import Query
import Reading
import Tables

extension Session {
    /// Loads files, folders and globs; says of each file that cannot be read why, and loads the others.
    /// - Returns: whether there was one that could be read.
    public mutating func load(_ words: [String], emit: Emit) throws(Failure) -> Bool {
        let paths = PathList.expand(words)
        var loaded = 0
        // In parts, so that Ctrl-C is heard between them.
        for start in stride(from: 0, to: paths.count, by: 64) {
            if isInterrupted() { throw Failure(.interrupted) }
            let part = paths[start..<min(start + 64, paths.count)]
            for result in loader.load(part.map(Loader.Input.file)) {
                switch result {
                case .success(let (report, extract)):
                    switch corpus.add(report, extract) {
                    case .added: break
                    case .replaced: forgetLinks()
                    case .known(let id):
                        emit(.remark("\(report.path): has the text of \(id), which is loaded already"))
                    }
                    loaded += 1
                case .failure(let error):
                    hasMissedInput = true
                    emit(.problem(error.message))
                }
            }
        }
        guard loaded > 0 else { return false }
        rebuild()
        emit(.remark(summary))
        return true
    }

    mutating func load(_ words: [Atom], emit: Emit) throws(StatementError) {
        let paths = try expanded(words)
        let hasLoaded: Bool
        do throws(Failure) {
            hasLoaded = try load(paths, emit: emit)
        } catch {
            throw .failure(error)
        }
        if !hasLoaded { throw .command(.nothingRead(paths: paths)) }
    }

    /// Forgets reports by id; tables that were kept stay as they are.
    mutating func drop(_ names: [Atom], emit: Emit) throws(StatementError) {
        let ids = corpus.entries.map(\.report.id)
        for name in names where !ids.contains(name.text) {
            let nearest = Spelling.nearest(to: name.text, in: ids)
            throw .command(.unknownReport(name.text, nearest: nearest), at: name.place)
        }
        corpus.drop(Set(names.map(\.text)))
        rebuild()
        forgetLinks()
        emit(.remark(summary))
    }

    /// The rows that older results come from are no longer where they were.
    private mutating func forgetLinks() {
        database.last?.links = .none
        for name in database.tables.keys { database.tables[name]?.links = .none }
    }

    /// What is loaded, in words.
    public var summary: String {
        Count.text(corpus.entries.count, "report") + ", " + Count.text(corpus.observationCount, "observation")
    }

    /// Makes the tables anew.
    private mutating func rebuild() {
        let fresh = ModelBuilder(lexicon: lexicon).database(of: corpus)
        database.observations = fresh.observations
        database.tasks = fresh.tasks
        database.reports = fresh.reports
    }
}
