import Tables

/// The columns of the observations, typed.
struct ObservationView {
    let ids: NumberColumn
    let reports: TextColumn
    let areas: TextColumn
    let indicators: TextColumn
    let labels: TextColumn
    let periods: PeriodColumn
    let statuses: TextColumn
    let values: NumberColumn
    let highs: NumberColumn
    let bounds: TextColumn
    let growths: NumberColumn
    let growthHighs: NumberColumn
    let growthBounds: TextColumn
    let changes: NumberColumn
    let wholes: NumberColumn
    let sections: ListColumn

    /// Nil where a column is missing or of another type: then `missing` names it.
    init?(_ table: Table) {
        func text(_ name: String) -> TextColumn? {
            if case .text(let column)? = table.column(name)?.data { column } else { nil }
        }
        func number(_ name: String) -> NumberColumn? {
            if case .number(let column)? = table.column(name)?.data { column } else { nil }
        }
        guard case .list(let sections)? = table.column("section")?.data,
            case .period(let periods)? = table.column("period")?.data, let ids = number("id"),
            let reports = text("report"), let areas = text("area"), let indicators = text("indicator"),
            let labels = text("label"), let statuses = text("status"), let values = number("value"),
            let highs = number("value_high"), let bounds = text("bound"), let growths = number("growth"),
            let growthHighs = number("growth_high"), let growthBounds = text("growth_bound"),
            let changes = number("change"), let wholes = number("of")
        else { return nil }
        (self.ids, self.reports, self.areas, self.indicators) = (ids, reports, areas, indicators)
        (self.labels, self.periods, self.statuses, self.values) = (labels, periods, statuses, values)
        (self.highs, self.bounds, self.growths, self.growthHighs) = (highs, bounds, growths, growthHighs)
        (self.growthBounds, self.changes, self.wholes) = (growthBounds, changes, wholes)
        self.sections = sections
    }

    var count: Int { ids.count }

    /// actual 0, estimate 1, plan 2, none 3: the order in which figures are preferred.
    func statusOrder(_ row: Int) -> Int {
        switch statuses[row] {
        case "actual": 0
        case "estimate": 1
        case "plan": 2
        default: 3
        }
    }

    func hasValue(_ row: Int) -> Bool { !values.values[row].isNaN }
    func hasGrowth(_ row: Int) -> Bool { !growths.values[row].isNaN }

    /// A figure as the report wrote it, with its unit.
    func written(_ row: Int) -> String {
        DecimalText.write(values.values[row], decimals: Int(values.decimals[row])) + (values.unit(row) ?? "")
    }
}
