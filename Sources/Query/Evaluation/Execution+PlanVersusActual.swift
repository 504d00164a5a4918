import Tables

extension Execution {
    /// One row for each planned figure among the rows, in text order, with what any report says was reached.
    func planVersusActual(_ table: Table, _ scope: Scope, _ place: Place) throws(QueryError) -> Table {
        let view = try view(for: "plan vs actual", place)
        let selection = try selection(scope, from: table, view, "plan vs actual", place)
        let plans = selection.rows.map { Int($0) }.filter { view.statuses[$0] == "plan" }
        let judged = plans.filter { view.hasValue($0) || view.hasGrowth($0) }
        if plans.isEmpty, !selection.rows.isEmpty { note(.noPlans) }
        if judged.count < plans.count { note(.notJudged(rows: plans.count - judged.count)) }
        let chooser = Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
        let series = Series(view, scale: scale, chooser: chooser, indicators: judged.map { Int32($0) })
        var rows = PlanRows(view: view, wording: database.language.wording)
        for plan in judged {
            let less = view.indicators[plan].map(vocabulary.lessIsBetter) ?? false
            if let outcome = Outcome(of: plan, in: series, lessIsBetter: less) { rows.append(outcome) }
        }
        return rows.table
    }
}
