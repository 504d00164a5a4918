import Extraction
import Tables

extension Session {
    /// The sentences behind observations.
    func excerpts(_ locations: [Corpus.Location]) -> Block {
        let groups = Excerpt.group(locations)
        var lines: [TextLine] = []
        for excerpt in groups {
            lines += excerpt.locations.map { Heading($0, lexicon: lexicon).line }
            lines.append(excerpt.sentence)
        }
        let rows = groups.flatMap { excerpt in excerpt.locations.map { ($0, excerpt) } }
        var columns = facts(of: rows.map(\.0))
        columns += [
            Column("file", TextColumn(rows.map(\.0.entry.report.path))),
            Column("line", NumberColumn(rows.map(\.1.line))),
            Column("sentence", TextColumn(rows.map(\.1.passage.marked))),
        ]
        return .text(lines, table: Table(columns: columns, links: .none))
    }

    /// What decided the fields of observations.
    func reasons(_ locations: [Corpus.Location]) -> Block {
        var lines: [TextLine] = []
        var rows: [(location: Corpus.Location, reason: Reason)] = []
        for location in locations {
            lines.append(Heading(location, lexicon: lexicon).line)
            let reasons = Reason.all(of: location, lexicon: lexicon)
            lines += reasons.map(\.line)
            lines.append(Excerpt([location]).sentence)
            rows += reasons.map { (location, $0) }
        }
        let columns = [
            Column("id", NumberColumn(rows.map { Heading($0.location, lexicon: lexicon).id })),
            Column("field", TextColumn(rows.map(\.reason.field))),
            Column("value", TextColumn(rows.map(\.reason.value))),
            Column("rule", TextColumn(rows.map(\.reason.rule))),
            Column("words", TextColumn(rows.map(\.reason.words))),
        ]
        return .text(lines, table: Table(columns: columns, links: .none))
    }

    private func facts(of locations: [Corpus.Location]) -> [Column] {
        let headings = locations.map { Heading($0, lexicon: lexicon) }
        return [
            Column("id", NumberColumn(headings.map(\.id))),
            Column("area", TextColumn(locations.map(\.entry.report.area))),
            Column("indicator", TextColumn(headings.map(\.indicator))),
            Column(
                "period",
                PeriodColumn(
                    locations.map { location in
                        location.observation.period.map { Tables.Period(start: $0.start, months: $0.months) }
                    })),
            Column("figures", TextColumn(headings.map { $0.figures.joined(separator: " ") })),
            Column("status", TextColumn(locations.map(\.observation.status.name))),
            Column("office", ListColumn(headings.map(\.offices))),
        ]
    }
}
