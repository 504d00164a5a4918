import Tables

/// The table of plan vs actual, row by row.
struct PlanRows {
    let view: ObservationView
    let wording: any Wording
    private var outcomes: [Outcome] = []

    init(view: ObservationView, wording: any Wording) {
        self.view = view
        self.wording = wording
    }

    mutating func append(_ outcome: Outcome) {
        outcomes.append(outcome)
    }

    var table: Table {
        let plans = outcomes.map { Int32($0.plan) }
        let actuals = outcomes.map { Int32($0.actual ?? -1) }
        let units = TextColumn(outcomes.map(\.unit))
        func amounts(_ name: String, _ figure: (Outcome) -> Outcome.Figure?, _ notes: (Outcome) -> [RowNote])
            -> Column
        {
            var numbers = NumberColumn()
            var marks: [Int: String] = [:]
            for (row, outcome) in outcomes.enumerated() {
                let figure = figure(outcome)
                numbers.append(figure?.value, decimals: figure?.decimals ?? 0)
                let notes = notes(outcome)
                if !notes.isEmpty { marks[row] = wording.text(notes) }
            }
            return Column(name, .number(numbers.with(units: .perCell(units))), marks: marks)
        }
        var attainments = NumberColumn()
        for outcome in outcomes {
            attainments.append(outcome.attainment?.value, decimals: outcome.attainment?.decimals ?? 0)
        }
        let links = outcomes.map { outcome in
            [outcome.plan, outcome.actual, outcome.baseRow].compactMap(\.self).map { Int32($0) }
        }
        return Table(
            columns: [
                Column("area", view.areas.gathering(plans)),
                Column("indicator", view.indicators.gathering(plans)),
                Column("period", view.periods.gathering(plans)), Column("unit", units),
                amounts("target", \.target, \.targetNotes),
                Column("target_bound", TextColumn(outcomes.map(\.bound))),
                Column("target_growth", view.growths.gathering(plans)), amounts("base", \.base) { _ in [] },
                amounts("actual", \.reached, \.actualNotes),
                Column("actual_growth", view.growths.gathering(actuals)),
                Column("attainment", attainments.with(units: .fixed("%"))), amounts("gap", \.gap) { _ in [] },
                Column("verdict", TextColumn(outcomes.map(\.verdict.rawValue))),
                Column("target_id", view.ids.gathering(plans)),
                Column("actual_id", view.ids.gathering(actuals)),
            ], links: RowLinks(links), rowCount: outcomes.count)
    }
}
