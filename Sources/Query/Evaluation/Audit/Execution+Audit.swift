import Tables

extension Execution {
    /// One row for each figure among the rows that other figures, of any report, contradict.
    func audit(_ table: Table, _ scope: Scope, _ place: Place) throws(QueryError) -> Table {
        let view = try view(for: "audit", place)
        let selection = try selection(scope, from: table, view, "audit", place)
        let chooser = Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
        let index = AuditIndex(view, scale: scale, chooser: chooser, vocabulary: vocabulary)
        let selected = Set(selection.rows)
        let found =
            GrowthCheck(index).findings() + PartCheck(index).findings() + RateCheck(index).findings()
            + AverageCheck(index).findings() + ValueCheck(index).findings()
        var seen: Set<FindingKey> = []
        let findings = found.filter { selected.contains(Int32($0.row)) }.sorted { $0.row < $1.row }
            .filter { seen.insert(FindingKey($0, view)).inserted }
        if findings.isEmpty, !selection.rows.isEmpty {
            note(.nothingWrong(rows: selection.rows.count))
        }
        return AuditRows(view: view, findings: findings, wording: database.language.wording).table
    }
}

/// The same mistake stated again in the same report is one finding.
private struct FindingKey: Hashable {
    var kind: Finding.Kind
    var report: Int32
    var area: Int32
    var indicator: Int32
    var period: Period?
    var stated: Double
    var expected: Double

    init(_ finding: Finding, _ view: ObservationView) {
        kind = finding.kind
        (report, area) = (view.reports.codes[finding.row], view.areas.codes[finding.row])
        (indicator, period) = (view.indicators.codes[finding.row], view.periods[finding.row])
        (stated, expected) = (finding.stated.value, finding.expected.value)
    }
}
