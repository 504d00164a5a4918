import Tables

/// The tables of plan vs actual.
struct PlanRows {
    let view: ObservationView
    let wording: any Wording
    let outcomes: [Outcome]

    /// One row a target.
    var table: Table {
        let subjects = outcomes.map { Int32($0.plan) }
        let plans = outcomes.map { $0.isPlanned ? Int32($0.plan) : -1 }
        let actuals = outcomes.map { Int32($0.actual ?? -1) }
        let units = NumberColumn.Units.perCell(TextColumn(outcomes.map(\.unit)))
        let percent = NumberColumn.Units.fixed("%")
        var verdicts = TextColumn(dictionary: TextDictionary(Outcome.Verdict.allCases.map(\.rawValue)))
        for outcome in outcomes { verdicts.append(outcome.isPlanned ? outcome.verdict.rawValue : nil) }
        let split = marks { outcome in
            outcome.isSplit ? outcome.growthVerdict.map { [.growthVerdict($0.rawValue)] } ?? [] : []
        }
        return Table(
            columns: [
                Column("area", view.areas.gathering(subjects)),
                Column("indicator", view.indicators.gathering(subjects)),
                Column("period", view.periods.gathering(subjects)),
                Column("unit", TextColumn(outcomes.map(\.unit))),
                figures("target", units, marks(\.targetNotes), \.target),
                Column("target_bound", TextColumn(outcomes.map(\.bound))),
                figures("target_growth", percent, marks(\.growthNotes), \.targetGrowth),
                figures("base", units, marks { $0.base?.isImplied == true ? [.implied] : [] }) {
                    $0.base.map { ($0.value, $0.decimals) }
                },
                figures("actual", units, marks(\.actualNotes), \.reached),
                figures("actual_growth", percent, [:], \.actualGrowth),
                figures("attainment", percent, [:], \.attainment),
                figures("gap", units, marks { $0.isOfGrowth && $0.unit != "%" ? [.inPoints] : [] }, \.gap),
                Column("verdict", .text(verdicts), marks: split),
                Column("target_id", view.ids.gathering(plans)),
                Column("actual_id", view.ids.gathering(actuals)),
            ], links: RowLinks(outcomes.map { $0.rows.map { Int32($0) } }), rowCount: outcomes.count)
    }

    private func marks(_ notes: (Outcome) -> [RowNote]) -> [Int: String] {
        var marks: [Int: String] = [:]
        for (row, outcome) in outcomes.enumerated() {
            let notes = notes(outcome)
            if !notes.isEmpty { marks[row] = wording.text(notes) }
        }
        return marks
    }

    private func figures(
        _ name: String, _ units: NumberColumn.Units, _ marks: [Int: String],
        _ figure: (Outcome) -> Outcome.Figure?
    ) -> Column {
        var numbers = NumberColumn()
        for outcome in outcomes {
            let figure = figure(outcome)
            numbers.append(figure?.value, decimals: figure?.decimals ?? 0)
        }
        return Column(name, .number(numbers.with(units: units)), marks: marks)
    }

    /// One row an area: how many targets, how they went, and how many of those judged were met, in percent.
    var scorecard: Table {
        let outcomes = outcomes.filter(\.isPlanned)
        let areas = view.areas.gathering(outcomes.map { Int32($0.plan) })
        let grouping = Grouping([Column("area", areas)], rowCount: outcomes.count)
        let groups = grouping.groups.map { rows in rows.map { outcomes[Int($0)] } }
        func count(_ verdict: Outcome.Verdict) -> Column {
            Column(
                verdict.rawValue, NumberColumn(groups.map { $0.count { $0.verdict == verdict } }))
        }
        var shares = NumberColumn()
        for group in groups {
            let judged = group.count { $0.verdict != .pending }
            let met = group.count { $0.verdict == .met }
            let share = judged == 0 ? nil : Double(met) / Double(judged) * 100
            shares.append(share, decimals: 0)
        }
        return Table(
            columns: [
                Column("area", areas.gathering(grouping.firstRows)),
                Column("targets", NumberColumn(groups.map(\.count))), count(.met), count(.near),
                count(.missed), count(.pending), Column("share_met", shares.with(units: .fixed("%"))),
            ],
            links: RowLinks(
                groups.map { outcomes in
                    Array(Set(outcomes.flatMap(\.rows))).sorted().map { Int32($0) }
                }), rowCount: groups.count)
    }
}
