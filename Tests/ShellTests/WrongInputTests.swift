import Extraction
import Glibc
import Query
import Tables
import Testing

@testable import Shell

/// What people mistype, with the whole answer: Tests/ShellTests/WrongInputs, each file a page that
/// `baogao verify --update` fills in.
@Suite struct WrongInputTests {
    static let pages: [Guide] = ["names", "signs", "values", "order", "habits", "chinese"].map { name in
        let path = "Tests/ShellTests/WrongInputs/\(name).md"
        return Guide(name: path, text: (try? TextFile.read(path)) ?? "")
    }

    /// Examples that prepare a page: they run a file or set the language.
    private func isPreparation(_ example: Example) -> Bool {
        example.input.hasPrefix("run Tests/ShellTests/WrongInputs/setup.bao")
            || example.input == "set lang zh"
    }

    @Test(arguments: pages) func everyWrongInputIsExplainedAndChangesNothing(page: Guide) throws {
        var session = Session()
        #expect(page.examples.count > 50)
        for example in page.examples {
            if isPreparation(example) {
                _ = try session.run(SourceText(example.input)) { _ in }
                continue
            }
            let before = Snapshot(session)
            var transcript = Transcript(session: session)
            let lines = transcript.lines(of: example.input, name: "<prompt>")
            #expect(
                LineDiff(expected: example.expected, actual: lines).isEmpty,
                "\(page.name):\(example.line): \(example.input)\n\(lines.joined(separator: "\n"))")
            var failure: Failure?
            do throws(Failure) {
                _ = try session.run(SourceText(example.input)) { _ in }
            } catch {
                failure = error
            }
            #expect(failure != nil, "\(page.name):\(example.line) is no mistake: \(example.input)")
            #expect(
                Snapshot(session) == before,
                "\(page.name):\(example.line) changed the session: \(example.input)")
        }
    }

    @Test(arguments: pages) func everyMessageSaysWhereAndWhatToDo(page: Guide) {
        for example in page.examples where !isPreparation(example) {
            let place = example.expected.firstIndex { $0.contains(":1:") || $0.contains(".bao:") } ?? 0
            let message = example.expected.dropFirst(place).first ?? ""
            let carets = example.expected.dropFirst(place + 2).first ?? ""
            #expect(!carets.isEmpty && carets.allSatisfy { $0 == " " || $0 == "^" }, "\(example.input)")
            #expect(!message.lowercased().contains("invalid"), "\(example.input)")
            let isAssertion = message.contains("the assertion does not hold") || message.contains("断言")
            let hasHint =
                message.contains("; ") || message.contains("?") || message.contains("；")
                || message.contains("？")
            #expect(hasHint || isAssertion, "no hint: \(example.input): \(message)")
        }
    }

    /// An unfinished line says so rather than being a mistake; a script must not end in one.
    @Test(arguments: ["|", "take 3 |", "| |", "filter area in (", "|| take 3"])
    func unfinishedLines(line: String) throws {
        let sandbox = Sandbox()
        var session = try sandbox.session()
        let before = Snapshot(session)
        #expect(session.output(line).contains("<prompt>:1:"))
        #expect(Snapshot(session) == before)
    }
}

extension WrongInputTests {
    /// What a statement may change.
    struct Snapshot: Equatable {
        private let names: [String]
        private let settings: [String]
        private let reports: [String]
        private let tables: [String: Int]
        private let definitions: [String: Definition]
        private let variables: [String: Atom]
        private let rows: [Int]
        private let last: String

        init(_ session: Session) {
            names = session.makers.map(\.text)
            settings = Setting.all.map { $0.value(session) }
            reports = session.corpus.entries.map(\.report.id)
            tables = session.database.tables.mapValues(\.rowCount)
            definitions = session.database.definitions
            variables = session.database.variables
            rows = [session.database.observations, session.database.tasks, session.database.reports].map(
                \.rowCount)
            var text = ""
            if let last = session.database.last { OutputFormat.csv.write(last, to: &text) }
            last = text
        }
    }
}
