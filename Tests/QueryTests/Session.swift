import Query
import Tables

/// Runs lines against invented observations and prints what comes of them.
struct Session {
    var database: Database

    init(_ observations: Table, reports: Table = .empty) {
        database = Database(observations: observations, reports: reports)
    }

    init(_ lines: String) {
        self.init(QueryTests.observations(lines))
    }

    /// The last line's table as text, a row a line and cells parted by blanks, marks in braces, then notes behind `>`;
    /// or the error as it prints.
    @discardableResult
    mutating func run(_ text: String) -> String {
        let source = SourceText(text)
        var output = ""
        do {
            for statement in try Parser.parse(source) { output = try perform(statement, source) }
        } catch let error as SyntaxError {
            return Diagnostic(error, in: source).text
        } catch let error as QueryError {
            return Diagnostic(error, in: source).text
        } catch {
            return "\(error)"
        }
        return output
    }

    @discardableResult
    mutating func perform(_ statement: Statement, _ source: SourceText) throws(QueryError) -> String {
        let evaluator = Evaluator(database: database, vocabulary: InventedVocabulary())
        switch statement.kind {
        case .query(let query):
            let answer = try evaluator.run(query, in: source)
            database.last = answer.table
            return text(answer)
        case .letTable(let name, let query):
            let answer = try evaluator.run(query, in: source)
            database.tables[name.text] = answer.table
            return text(answer)
        case .define(let definition):
            database.definitions[definition.name.text] = definition
            return ""
        case .assert(let condition): return "\(try evaluator.check(condition, in: source))"
        default: return statement.description
        }
    }

    private func text(_ answer: Answer) -> String {
        let lines = [answer.table.names.joined(separator: " ")] + rows(answer.table)
        let notes = answer.notes.map { "> " + Language.english.wording.text($0) }
        let asked = answer.presentation == .table ? [] : ["! \(answer.presentation)"]
        return (lines + notes + asked).joined(separator: "\n")
    }

    private func rows(_ table: Table) -> [String] {
        (0..<table.rowCount).map { row in
            table.columns.map { column in
                let text = column[row].isMissing ? "–" : column[row].text
                return text + (column.marks[row].map { "{\($0)}" } ?? "")
            }.joined(separator: " ")
        }
    }

    /// The ids of the observations behind each row of the last result.
    var links: [[Int]] {
        guard let last = database.last else { return [] }
        return (0..<last.rowCount).map { row in last.links.rows(of: row).map { Int($0) + 1 } }
    }
}
