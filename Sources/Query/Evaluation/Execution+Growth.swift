import Tables

extension Execution {
    /// One row for each area, indicator and period among the rows: its value, the value N years before wherever in the
    /// data that stands, the growth between them and the growth that a report states.
    func growth(_ table: Table, _ growing: Growing, _ place: Place) throws(QueryError) -> Table {
        let view = try view(for: "growth", place)
        let years = try growing.over.map { atom throws(QueryError) -> Int in
            let years = try count(atom)
            guard (1...100).contains(years) else { throw QueryError(.notACount(atom.text), atom.place.span) }
            return years
        }
        let selection = try selection(growing.scope, from: table, view, "growth", place)
        let chooser = Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
        let series = Series(view, scale: scale, chooser: chooser, indicators: selection.rows)
        var rows = GrowthRows(view: view, years: years ?? 1, wording: database.language.wording)
        for group in series.groups(of: selection) {
            rows.append(group, series.growth(of: group, over: years ?? 1))
        }
        return rows.table
    }
}
