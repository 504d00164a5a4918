import Tables

/// One planned figure and what became of it.
struct Outcome {
    enum Verdict: String { case met, near, missed, pending }

    typealias Figure = (value: Double, decimals: Int)

    /// Observation row of the plan, and of what answers it.
    let plan: Int
    private(set) var actual: Int?
    /// The observation that the base is taken from.
    private(set) var baseRow: Int?
    /// What target, base, actual and gap count.
    private(set) var unit: String?
    private(set) var target: Figure?
    private(set) var base: Figure?
    private(set) var reached: Figure?
    /// In percent.
    private(set) var attainment: Figure?
    private(set) var gap: Figure?
    private(set) var verdict = Verdict.pending
    private(set) var targetNotes: [RowNote] = []
    private(set) var actualNotes: [RowNote] = []

    private let series: Series
    private let lessIsBetter: Bool
    private var view: ObservationView { series.view }

    /// Nil where the plan has no period or indicator.
    init?(of plan: Int, in series: Series, lessIsBetter: Bool) {
        guard let key = Series.key(plan, series.view) else { return nil }
        self.plan = plan
        self.series = series
        self.lessIsBetter = lessIsBetter
        setTarget(key)
        setActual(key)
        judge()
    }

    /// The growth that the plan names.
    var targetGrowth: Double? { view.growths[plan] }
    var actualGrowth: Double? { actual.flatMap { view.growths[$0] } }

    /// The bound of what is judged: the level's, or the growth's where no level is named.
    var bound: String? {
        guard !view.hasValue(plan) else { return view.bounds[plan] ?? "eq" }
        return Bounds.ofGrowth(view.growthBounds[plan], targetGrowth ?? 0) ?? "eq"
    }

    // MARK: Target

    private mutating func setTarget(_ key: SeriesKey) {
        if view.hasValue(plan) {
            unit = view.values.unit(plan)
            target = (view.values.values[plan], Int(view.values.decimals[plan]))
            if let high = view.highs[plan] {
                targetNotes.append(.upTo(DecimalText.write(high, decimals: Int(view.highs.decimals[plan]))))
            }
            return
        }
        var before = key
        before.period = key.period.shifted(years: -1)
        // The growth of several years together is one a year on average and makes no level.
        guard key.period.months <= 12, let growth = view.growths[plan], let figure = baseFigure(before) else {
            unit = "%"
            return
        }
        unit = view.values.unit(figure.row)
        guard let level = series.value(figure.row, in: unit) else { return }
        baseRow = figure.row
        base = level
        let value = level.value * (1 + growth / 100)
        target = (value, decimals(value, level, growth, plan))
        targetNotes.append(.fromGrowth)
        if let high = view.growthHighs[plan] {
            let end = level.value * (1 + high / 100)
            targetNotes.append(.upTo(DecimalText.write(end, decimals: target?.decimals ?? 0)))
        }
    }

    /// The base-year actual, in the unit of the actual that it will be compared with where there is one.
    private func baseFigure(_ key: SeriesKey) -> Choice? {
        series.chooser.best(series.all(key).filter { view.hasValue($0) && view.statusOrder($0) < 2 })
    }

    // MARK: Actual

    private mutating func setActual(_ key: SeriesKey) {
        let reports = series.all(key).filter { view.statusOrder($0) < 2 }
        if target != nil, let figure = series.figure(key, in: unit, like: plan) {
            setReached(figure)
            return
        }
        // No level: the growth alone.
        let stated = reports.filter(view.hasGrowth)
        if let row = stated.min(by: { view.statusOrder($0) < view.statusOrder($1) }) {
            actual = row
            setLevelFromGrowth(key, row)
            return
        }
        if let other = reports.first(where: view.hasValue) {
            actualNotes.append(.otherUnit(view.written(other)))
        }
    }

    private mutating func setReached(_ figure: Choice) {
        actual = figure.row
        reached = series.value(figure.row, in: unit)
        if let status = view.statuses[figure.row], status != "actual" { actualNotes.append(.status(status)) }
        if let bound = view.bounds[figure.row], bound != "eq" { actualNotes.append(.bound(bound)) }
        if !figure.rivals.isEmpty { actualNotes.append(.rivals(figure.rivals.map(view.written))) }
    }

    /// A level target and a report that states only the growth: the level follows from the base year.
    private mutating func setLevelFromGrowth(_ key: SeriesKey, _ row: Int) {
        var before = key
        before.period = key.period.shifted(years: -1)
        guard target != nil, let growth = view.growths[row],
            let figure = series.figure(before, in: unit, like: row),
            let level = series.value(figure.row, in: unit)
        else { return }
        baseRow = figure.row
        base = level
        let value = level.value * (1 + growth / 100)
        reached = (value, decimals(value, level, growth, row))
        actualNotes.append(.fromGrowth)
    }

    /// The decimals of a level that follows from a base and the growth that an observation states.
    private func decimals(_ value: Double, _ level: Figure, _ growth: Double, _ row: Int) -> Int {
        let digits = max(digits(level), digits((100 + growth, Int(view.growths.decimals[row]))))
        return DecimalText.decimals(value, significant: digits)
    }

    // MARK: Verdict

    private mutating func judge() {
        if let target, let reached {
            let less = lessIsBetter || !view.hasValue(plan) && (targetGrowth ?? 0) < 0
            let high =
                view.hasValue(plan)
                ? view.highs[plan]
                : view.growthHighs[plan].flatMap { growth in
                    base.map { $0.value * (1 + growth / 100) }
                }
            gap = (reached.value - target.value, max(target.decimals, reached.decimals))
            if target.value != 0 {
                let digits = max(digits(target), digits(reached))
                let share = reached.value / target.value * 100
                attainment = (share, Percent.decimals(share, significant: digits))
            }
            verdict = verdict(reached.value, target.value, high, bound, less: less)
        } else if let goal = targetGrowth, let actual, let growth = view.growths[actual] {
            let goalDecimals = Int(view.growths.decimals[plan])
            let decimals = Int(view.growths.decimals[actual])
            if target == nil { gap = (growth - goal, max(goalDecimals, decimals)) }
            // On the same base the levels stand to each other as 100 + growth.
            if goal > -100 {
                let share = (100 + growth) / (100 + goal) * 100
                let digits = max(digits((100 + growth, decimals)), digits((100 + goal, goalDecimals)))
                attainment = (share, Percent.decimals(share, significant: digits))
            }
            let bound = Bounds.ofGrowth(view.growthBounds[plan], goal)
            verdict = verdict(growth, goal, view.growthHighs[plan], bound, less: lessIsBetter || goal < 0)
        }
    }

    private func digits(_ figure: Figure) -> Int {
        DecimalText.significantDigits(figure.value, decimals: figure.decimals)
    }

    /// Against a target, or the range from `target` to `high`. Where a fall is planned, less is better.
    private func verdict(
        _ value: Double, _ target: Double, _ high: Double?, _ bound: String?, less: Bool
    ) -> Verdict {
        let slack = 1e-9 * max(value.magnitude, target.magnitude)
        let isMet =
            switch bound {
            case "gt": value > target + slack
            case "lt": value < target - slack
            case "ge": value >= target - slack
            case "le": value <= target + slack
            case "range" where less: value <= max(target, high ?? target) + slack
            case "range": value >= min(target, high ?? target) - slack
            default: less ? value <= target + slack : value >= target - slack
            }
        if isMet { return .met }
        guard bound == "approx" else { return .missed }
        return (value - target).magnitude <= 0.05 * target.magnitude + slack ? .near : .missed
    }
}
