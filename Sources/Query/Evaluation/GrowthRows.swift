import Tables

/// The table of growth, row by row.
struct GrowthRows {
    let view: ObservationView
    let years: Int
    let wording: any Wording
    private var areas: [String?] = []
    private var indicators: [String?] = []
    private var periods: [Period?] = []
    private var units: [String?] = []
    private var values = NumberColumn()
    private var previous = NumberColumn()
    private var computed = NumberColumn()
    private var stated = NumberColumn()
    private var notes: [String?] = []
    private var links: [[Int32]] = []

    init(view: ObservationView, years: Int, wording: any Wording) {
        self.view = view
        self.years = years
        self.wording = wording
    }

    mutating func append(_ group: Series.Group, _ growth: Series.Growth) {
        let figure = group.figure?.row
        areas.append(group.key.area < 0 ? nil : view.areas.dictionary[group.key.area])
        indicators.append(view.indicators.dictionary[group.key.indicator])
        periods.append(group.key.period)
        units.append(figure.flatMap { view.values.unit($0) })
        values.append(
            figure.flatMap { view.values[$0] }, decimals: figure.map { Int(view.values.decimals[$0]) } ?? 0)
        previous.append(growth.previous?.value, decimals: growth.previous?.decimals ?? 0)
        computed.append(growth.computed?.value, decimals: growth.computed?.decimals ?? 0)
        // A stated growth is against the year before, whatever the base here.
        let rate = years == 1 ? group.stated : nil
        stated.append(
            rate.flatMap { view.growths[$0] }, decimals: rate.map { Int(view.growths.decimals[$0]) } ?? 0)
        notes.append(growth.notes.isEmpty ? nil : wording.text(growth.notes))
        var rows = [figure, group.stated, growth.base?.row].compactMap(\.self)
        rows += (group.figure?.rivals ?? []) + (growth.base?.rivals ?? [])
        links.append(Set(rows).sorted().map { Int32($0) })
    }

    var table: Table {
        let unit = TextColumn(units)
        return Table(
            columns: [
                Column("area", TextColumn(areas)), Column("indicator", TextColumn(indicators)),
                Column("period", PeriodColumn(periods)), Column("value", values.with(units: .perCell(unit))),
                Column("unit", unit), Column("previous", previous.with(units: .perCell(unit))),
                Column("computed", computed.with(units: .fixed("%"))),
                Column("stated", stated.with(units: .fixed("%"))), Column("note", TextColumn(notes)),
            ], links: RowLinks(links), rowCount: areas.count)
    }
}
