import Tables

extension Execution {
    /// One row for each planned figure among the rows, in text order, with what any report says was reached; or one for
    /// each area that counts them.
    func planVersusActual(_ table: Table, _ planning: Planning, _ place: Place) throws(QueryError) -> Table {
        let view = try view(for: "plan vs actual", place)
        let selection = try selection(planning.scope, from: table, view, "plan vs actual", place)
        let plans = selection.rows.map { Int($0) }.filter { view.statuses[$0] == "plan" }
        let judged = plans.filter { Outcome.isJudged($0, view) }
        if plans.isEmpty, !selection.rows.isEmpty { note(.noPlans) }
        if judged.count < plans.count { note(.notJudged(rows: plans.count - judged.count)) }
        let chooser = Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
        let series = Series(view, scale: scale, chooser: chooser, indicators: judged.map { Int32($0) })
        var outcomes: [Outcome] = []
        var places: [TargetKey: Int] = [:]
        for plan in judged {
            let key = TargetKey(plan, view, chooser)
            if let place = places[key] {
                outcomes[place].restated.append(plan)
                continue
            }
            let less = view.indicators[plan].map(vocabulary.lessIsBetter) ?? false
            guard let outcome = Outcome(of: plan, in: series, lessIsBetter: less) else { continue }
            places[key] = outcomes.count
            outcomes.append(outcome)
        }
        if !planning.scope.indicators.isEmpty, !planning.scope.periods.isEmpty {
            outcomes = withGaps(outcomes, selection, series)
        }
        for outcome in outcomes where outcome.isSplit { note(split(outcome, view)) }
        let rows = PlanRows(view: view, wording: database.language.wording, outcomes: outcomes)
        return planning.scorecard ? rows.scorecard : rows.table
    }

    /// Where indicators and periods are named, a period that no target was found for is a gap to be seen, if another
    /// period has one and the actual is there; then in the order of periods.
    private func withGaps(_ outcomes: [Outcome], _ selection: Selection, _ series: Series) -> [Outcome] {
        let view = series.view
        func line(_ key: SeriesKey) -> SeriesKey {
            SeriesKey(
                area: key.area, indicator: key.indicator, period: Period(start: 0, months: key.period.months))
        }
        let keys = outcomes.compactMap { Series.key($0.plan, view) }
        let lines = Set(keys.map(line))
        var known = Set(keys)
        var gaps: [Outcome] = []
        for row in selection.rows {
            guard let key = Series.key(Int(row), view), lines.contains(line(key)),
                known.insert(key).inserted, let gap = Outcome(unplanned: key, in: series)
            else { continue }
            gaps.append(gap)
        }
        guard !gaps.isEmpty else { return outcomes }
        var places: [SeriesKey: Int] = [:]
        for key in keys where places[line(key)] == nil { places[line(key)] = places.count }
        func order(_ outcome: Outcome) -> [Int] {
            guard let key = Series.key(outcome.plan, view) else { return [] }
            return [places[line(key)] ?? 0, Int(key.period.start), outcome.plan]
        }
        return (outcomes + gaps).sorted { order($0).lexicographicallyPrecedes(order($1)) }
    }

    private func split(_ outcome: Outcome, _ view: ObservationView) -> Note {
        let row = outcome.plan
        let name = [view.areas[row], view.indicators[row], view.periods[row]?.description]
        return .verdictsDiffer(
            target: name.compactMap(\.self).joined(separator: " "), level: outcome.verdict.rawValue,
            growth: outcome.growthVerdict?.rawValue ?? "")
    }
}

/// What is promised: the same promise again, in whichever report, is no other one.
private struct TargetKey: Hashable {
    var area: Int32
    var indicator: Int32
    var period: Period?
    var numbers: [Double?]
    var texts: [String?]

    init(_ row: Int, _ view: ObservationView, _ chooser: Chooser) {
        (area, indicator, period) = (view.areas.codes[row], view.indicators.codes[row], view.periods[row])
        numbers = [
            view.values[row], view.highs[row], view.growths[row], view.growthHighs[row], view.changes[row],
        ]
        texts = [
            view.values.unit(row), view.bounds[row], view.growthBounds[row], view.changes.unit(row),
            chooser.hasPlainName(row) ? nil : view.labels[row],
        ]
    }
}
