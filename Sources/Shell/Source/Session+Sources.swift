import Extraction
import Query
import Tables

extension Session {
    /// The sentences behind observations.
    func excerpts(_ locations: [Corpus.Location]) throws(StatementError) -> Block {
        let groups = Excerpt.group(try evidence(of: locations))
        let lines = groups.flatMap { excerpt in
            excerpt.evidence.map { heading($0.location).line } + [excerpt.sentence(words)]
        }
        let rows = groups.flatMap { excerpt in excerpt.evidence.map { ($0.location, excerpt) } }
        var table = database.observations.gathering(rows.map { Int32($0.0.row) })
            .selecting(["id", "area", "indicator", "period", "status"])
        table.set(Column("figures", TextColumn(rows.map { heading($0.0).figures.joined(separator: " ") })))
        table.set(Column("office", ListColumn(rows.map { heading($0.0).offices })))
        table.set(Column("file", TextColumn(rows.map(\.0.entry.report.path))))
        table.set(Column("line", NumberColumn(rows.map(\.1.line))))
        table.set(Column("sentence", TextColumn(rows.map(\.1.passage?.marked))))
        return .text(lines, table: table)
    }

    /// What decided the fields of observations.
    func reasons(_ locations: [Corpus.Location]) throws(StatementError) -> Block {
        var lines: [TextLine] = []
        var rows: [(id: String, reason: Reason)] = []
        for excerpt in try evidence(of: locations).flatMap({ Excerpt.group([$0]) }) {
            let heading = heading(excerpt.evidence[0].location)
            let reasons = Reason.all(of: excerpt.evidence[0], heading)
            lines += [heading.line] + reasons.map { $0.line(words) } + [excerpt.sentence(words)]
            rows += reasons.map { (heading.text("id"), $0) }
        }
        let columns = [
            Column("id", NumberColumn(rows.map { Int($0.id) })),
            Column("field", TextColumn(rows.map(\.reason.field))),
            Column("value", TextColumn(rows.map(\.reason.value))),
            Column("rule", TextColumn(rows.map(\.reason.rule))),
            Column("words", TextColumn(rows.map(\.reason.words))),
        ]
        return .text(lines, table: Table(columns: columns, links: .none))
    }

    private func evidence(of locations: [Corpus.Location]) throws(StatementError) -> [Evidence] {
        var evidence: [Evidence] = []
        for location in locations {
            do throws(WorkspaceProblem) {
                evidence.append(try location.evidence())
            } catch {
                throw .command(.workspace(path: workspace ?? location.entry.report.path, error))
            }
        }
        return evidence
    }

    private func heading(_ location: Corpus.Location) -> Heading {
        Heading(location.row, of: database.observations, words)
    }
}
