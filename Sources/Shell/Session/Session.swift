public import Extraction
public import Query

/// A session: statements go in, blocks of output come out. It knows no terminal.
///
///     var session = Session()
///     try session.run(SourceText("load Examples/reports")) { print($0) }
///     try session.run(SourceText("growth 实到外资 of 芦汀镇")) { print($0) }
public struct Session {
    /// Whether more may follow.
    public enum Flow: Sendable {
        case goOn, quit
    }

    public typealias Emit = (Block) -> Void

    let lexicon: Lexicon
    let loader: Loader
    let vocabulary: FieldVocabulary
    /// Asked between steps of long work.
    let isInterrupted: @Sendable () -> Bool
    public internal(set) var corpus = Corpus()
    var settings = Settings()
    /// Whether an input could not be read, although the session went on.
    public internal(set) var hasMissedInput = false
    var database = Database()
    /// Statements that made the names of this session, in their order: what `save` writes.
    var makers: [(name: String, text: String)] = []
    /// The file that `save` alone writes.
    var workspace: String?
    /// Whether reports or names have changed since they were saved.
    var isUnsaved = false
    /// Settings that were set in this session or its workspace.
    var chosen: Set<String> = []
    /// What it took to read the statement in hand.
    var reading = Duration.zero
    /// Scripts that are being run, outermost first.
    var running: [String] = []
    /// Files that were included.
    var included: Set<String> = []

    public init(
        lexicon: Lexicon = Lexicon(), settings: Settings = Settings(),
        isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        self.lexicon = lexicon
        self.settings = settings
        self.isInterrupted = isInterrupted
        database.language = settings.language
        loader = Loader(lexicon: lexicon)
        vocabulary = FieldVocabulary(lexicon: lexicon)
    }

    /// Words what comes from now on in a language.
    public mutating func use(_ language: Language) {
        settings.language = language
        database.language = language
    }

    /// Runs the statements of a text, one line or a whole script, up to the first that fails.
    ///
    /// Nothing runs where one of them cannot be parsed. A result that the next line goes on from (`|`) is not shown.
    public mutating func run(_ source: SourceText, emit: Emit) throws(Failure) -> Flow {
        let statements: [Statement]
        let start = ContinuousClock.now
        do throws(SyntaxError) {
            statements = try Parser.parse(source)
        } catch {
            throw Failure(withData(error), in: source, settings.language)
        }
        reading = (ContinuousClock.now - start) / max(1, statements.count)
        for (index, statement) in statements.enumerated() {
            if isInterrupted() { throw Failure(.interrupted, settings.language) }
            let next = index + 1 < statements.count ? statements[index + 1] : nil
            let isContinued = next.map { Self.isContinued(statement, by: $0, in: source) } ?? false
            let flow = try run(statement, in: source) { block in
                switch block {
                case .table, .chart: if isContinued { return }
                default: break
                }
                emit(block)
            }
            if flow == .quit { return .quit }
        }
        return .goOn
    }

    mutating func restore(_ before: Session) {
        let hasMissedInput = hasMissedInput
        self = before
        self.hasMissedInput = hasMissedInput
    }

    /// An unknown step may be a value of the data, which the parser does not know.
    private func withData(_ error: SyntaxError) -> SyntaxError {
        guard case .unknownStep(let word, _) = error.problem, let column = database.column(holding: word)
        else {
            return error
        }
        var error = error
        error.problem = .valueAlone(word, column: column)
        return error
    }

    /// Whether a line of input is the beginning of a longer statement.
    public static func isIncomplete(_ text: String) -> Bool {
        do throws(SyntaxError) {
            _ = try Parser.parse(SourceText(text))
            return false
        } catch {
            return error.isIncomplete
        }
    }

    /// Whether the next statement stands on the next line and begins with `|`.
    private static func isContinued(_ statement: Statement, by next: Statement, in source: SourceText) -> Bool
    {
        guard case .query = statement.kind, case .query(let query) = next.kind, query.source == .last else {
            return false
        }
        let between = source.slice(statement.place.span.upperBound..<next.place.span.lowerBound)
        return between.utf8.count { $0 == UInt8(ascii: "\n") } == 1 && !between.contains(";")
    }

    private mutating func run(_ statement: Statement, in source: SourceText, emit: Emit) throws(Failure)
        -> Flow
    {
        // What an error leaves is what was there before: also where a script that was run fails in its middle.
        let before = self
        do throws(StatementError) {
            return try carryOut(statement, in: source, emit: emit)
        } catch {
            let failure =
                switch error {
                case .query(let error): Failure(error, in: source, settings.language)
                case .command(let error, let place):
                    Failure(
                        error, in: source, at: place ?? statement.filePlace ?? statement.place,
                        settings.language)
                case .failure(let failure): failure
                }
            if running.isEmpty { restore(before) }
            throw failure
        }
    }

    private mutating func carryOut(_ statement: Statement, in source: SourceText, emit: Emit)
        throws(StatementError) -> Flow
    {
        switch statement.kind {
        case .query(let query): try answer(query, in: source, emit: emit)
        case .letTable(let name, let query): try keep(query, as: name, in: source, emit: emit)
        case .define(let definition): define(definition, emit: emit)
        case .load(let paths): try load(paths, emit: emit)
        case .drop(let reports): try drop(reports, emit: emit)
        case .open(let path, let force): try open(try expanded(path), force: force, emit: emit)
        case .save(let path?, let force): try save(try expanded(path), force: force, emit: emit)
        case .save(nil, _):
            guard let workspace else { throw .command(.noWorkspace) }
            try save(workspace, force: false, emit: emit)
        case .saveQueries(let path): try saveQueries(to: try expanded(path), emit: emit)
        case .include(let path): return try include(try expanded(path), emit: emit)
        case .run(let path, let bindings): return try run(try expanded(path), bindings, emit: emit)
        case .parameters(let list): try declare(list)
        case .source(let id): emit(try excerpts([try location(of: id)]))
        case .why(let id): emit(try reasons([try location(of: id)]))
        case .explain(let query): try explain(query, in: source, emit: emit)
        case .assert(let condition): try check(condition, in: source)
        case .echo(let text): emit(.text([TextLine(try expanded(text, at: nil))]))
        case .set(let words): try set(words, emit: emit)
        case .show(let words): try show(words, emit: emit)
        case .help(let words):
            let isChinese = source.slice(statement.place.span).utf8.contains { $0 >= 0x80 }
            let help = Help(language: isChinese ? .chinese : settings.language)
            emit(.text(try help.lines(for: words.map(\.text).joined(separator: " "))))
        case .quit: return .quit
        }
        return .goOn
    }
}

extension Statement {
    /// Where the name of the file stands that it reads or writes.
    fileprivate var filePlace: Place? {
        switch kind {
        case .open(let path, _), .save(let path?, _), .saveQueries(let path), .run(let path, _),
            .include(let path):
            path.place
        default: nil
        }
    }
}
