import Tables

/// The table of an audit.
struct AuditRows {
    let view: ObservationView
    let findings: [Finding]
    let wording: any Wording

    var table: Table {
        let rows = findings.map { Int32($0.row) }
        let units = TextColumn(findings.map(\.unit))
        // All kinds, so that one that was not found is no mistake in a filter.
        var kinds = TextColumn(dictionary: TextDictionary(Finding.Kind.allCases.map(\.rawValue)))
        for finding in findings { kinds.append(finding.kind.rawValue) }
        func figures(_ name: String, _ figure: (Finding) -> Finding.Figure) -> Column {
            var numbers = NumberColumn()
            for finding in findings {
                let figure = figure(finding)
                numbers.append(figure.value, decimals: figure.decimals)
            }
            return Column(name, numbers.with(units: .perCell(units)))
        }
        let ids = findings.map { finding in
            ([finding.row] + finding.others).map { DecimalText.write(view.ids.values[$0], decimals: 0) }
        }
        let links = findings.map { finding in ([finding.row] + finding.others).map { Int32($0) } }
        return Table(
            columns: [
                Column("area", view.areas.gathering(rows)), Column("report", view.reports.gathering(rows)),
                Column("kind", kinds),
                Column("indicator", view.indicators.gathering(rows)),
                Column("period", view.periods.gathering(rows)), figures("stated", \.stated),
                figures("expected", \.expected), figures("difference", \.difference),
                Column("ids", ListColumn(ids)),
                Column("note", TextColumn(findings.map { wording.text($0.notes) })),
            ], links: RowLinks(links), rowCount: findings.count)
    }
}
