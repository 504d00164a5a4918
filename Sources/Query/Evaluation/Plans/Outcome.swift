import Tables

/// One planned figure and what became of it.
struct Outcome {
    enum Verdict: String, CaseIterable { case met, near, missed, pending }

    typealias Figure = (value: Double, decimals: Int)

    /// Observation row of the plan; where nothing was planned, of what was reached.
    let plan: Int
    /// Whether anything was planned at all.
    let isPlanned: Bool
    /// The same target stated again.
    var restated: [Int] = []
    /// The observation that answers it.
    private(set) var actual: Int?
    /// The observation that states the growth reached.
    private(set) var growthRow: Int?
    private(set) var base: Base?
    /// What target, base, actual and gap count.
    private(set) var unit: String?
    private(set) var target: Figure?
    private(set) var reached: Figure?
    private(set) var targetGrowth: Figure?
    private(set) var actualGrowth: Figure?
    /// In percent.
    private(set) var attainment: Figure?
    private(set) var gap: Figure?
    private(set) var verdict = Verdict.pending
    /// Whether attainment and gap are those of growth.
    private(set) var isOfGrowth = false
    /// How the growth went where the plan names a level, too.
    private(set) var growthVerdict: Verdict?
    private(set) var targetNotes: [RowNote] = []
    private(set) var growthNotes: [RowNote] = []
    private(set) var actualNotes: [RowNote] = []

    private let series: Series
    private let lessIsBetter: Bool
    private var view: ObservationView { series.view }
    /// The upper end of a range that the target is.
    private var high: Double?

    /// Nil where the plan has no period or indicator, or states only a rank.
    init?(of plan: Int, in series: Series, lessIsBetter: Bool) {
        guard let key = Series.key(plan, series.view), Self.isJudged(plan, series.view) else { return nil }
        self.plan = plan
        isPlanned = true
        self.series = series
        self.lessIsBetter = lessIsBetter
        targetGrowth = view.growths[plan].map { ($0, Int(view.growths.decimals[plan])) }
        growthRow = statedGrowth(key)
        actualGrowth = growthRow.flatMap { row in
            view.growths[row].map { ($0, Int(view.growths.decimals[row])) }
        }
        if view.hasValue(plan) {
            setLevel(key)
        } else if view.hasGrowth(plan) {
            setGrowth(key)
        } else {
            setChange(key)
        }
    }

    /// What was reached in a period that nothing is planned for; nil where nothing is reported either.
    init?(unplanned key: SeriesKey, in series: Series) {
        let rows = series.all(key).filter { series.view.statusOrder($0) < 2 }
        let figure = series.chooser.best(rows.filter(series.view.hasValue))
        guard let row = figure?.row ?? rows.first(where: series.view.hasGrowth) else { return nil }
        plan = row
        isPlanned = false
        lessIsBetter = false
        self.series = series
        growthRow = statedGrowth(key)
        actualGrowth = growthRow.flatMap { row in
            view.growths[row].map { ($0, Int(view.growths.decimals[row])) }
        }
        actual = row
        unit = figure == nil ? "%" : view.values.unit(row)
        if let figure {
            note(figure)
            reached = series.value(figure.row, in: unit)
        }
    }

    static func isJudged(_ plan: Int, _ view: ObservationView) -> Bool {
        view.hasValue(plan) || view.hasGrowth(plan) || view.changes[plan] != nil
    }

    /// The bound of what is judged: the level's, or the growth's where no level is named.
    var bound: String? {
        guard isPlanned else { return nil }
        if view.hasValue(plan) { return view.bounds[plan] ?? "eq" }
        return targetGrowth == nil ? "eq" : growthBound
    }

    private var growthBound: String {
        Bounds.ofGrowth(view.growthBounds[plan], view.growths[plan] ?? 0) ?? "eq"
    }

    /// Every observation that it rests on.
    var rows: [Int] {
        var rows: [Int] = []
        for row in [plan] + restated + [actual, growthRow].compactMap(\.self) + (base?.rows ?? [])
        where !rows.contains(row) {
            rows.append(row)
        }
        return rows
    }

    /// Whether level and growth of one target went differently, as comparable prices let them.
    var isSplit: Bool {
        guard let growthVerdict, verdict != .pending else { return false }
        return (verdict == .missed) != (growthVerdict == .missed)
    }

    // MARK: A level

    private mutating func setLevel(_ key: SeriesKey) {
        unit = view.values.unit(plan)
        target = (view.values.values[plan], Int(view.values.decimals[plan]))
        high = view.highs[plan]
        if let high {
            targetNotes.append(.upTo(DecimalText.write(high, decimals: Int(view.highs.decimals[plan]))))
        }
        setReached(key)
        judgeLevel()
        if let goal = targetGrowth, let growth = actualGrowth {
            growthVerdict = verdictOfGrowth(growth.value, goal.value)
            if verdict == .pending { judgeGrowth(goal, growth) }
        }
        guard verdict == .pending, targetGrowth == nil else { return }
        requireGrowth(key)
    }

    /// What growth on the year before a target that nothing answers yet asks for.
    private mutating func requireGrowth(_ key: SeriesKey) {
        guard let target, let base = series.base(of: key, in: unit), base.value > 0,
            scaleBase(unit) != "%"
        else { return }
        self.base = base
        let rate = (target.value / base.value - 1) * 100
        let digits = max(digits(target), digits((base.value, base.decimals)))
        targetGrowth = (rate, Percent.decimals(rate, significant: digits))
        growthNotes.append(.required)
    }

    private func scaleBase(_ unit: String?) -> String { unit.map(series.scale.base) ?? "" }

    // MARK: A growth

    private mutating func setGrowth(_ key: SeriesKey) {
        guard let goal = targetGrowth else { return }
        setLevelOfGrowth(key, goal)
        if let growth = actualGrowth {
            judgeGrowth(goal, growth)
            if let figure = target == nil ? nil : series.figure(key, in: unit, like: plan) {
                note(figure)
                reached = series.value(figure.row, in: unit)
            } else if target != nil, let growthRow {
                setReachedByGrowth(growthRow)
            }
            return
        }
        setReached(key)
        judgeLevel()
    }

    /// The growth of several years together is one a year on average and makes no level.
    private mutating func setLevelOfGrowth(_ key: SeriesKey, _ goal: Figure) {
        unit = "%"
        guard key.period.months <= 12, let base = series.base(of: key, in: nil), scaleBase(base.unit) != "%"
        else { return }
        self.base = base
        unit = base.unit
        let value = base.value * (1 + goal.value / 100)
        target = (value, decimals(value, base, goal))
        targetNotes.append(.fromGrowth)
        guard let rate = view.growthHighs[plan] else { return }
        let end = base.value * (1 + rate / 100)
        high = end
        targetNotes.append(.upTo(DecimalText.write(end, decimals: target?.decimals ?? 0)))
    }

    // MARK: A change

    /// A target such as 提高1.5个百分点: a level where the base is known, else the change itself.
    private mutating func setChange(_ key: SeriesKey) {
        guard let change = view.changes[plan] else { return }
        let decimals = Int(view.changes.decimals[plan])
        unit = view.changes.unit(plan)
        if let base = series.base(of: key, in: nil), let factor = changeFactor(to: base.unit) {
            self.base = base
            unit = base.unit
            target = (base.value + change * factor, max(base.decimals, decimals))
            targetNotes.append(.fromChange)
            setReached(key)
            if reached != nil || !series.all(key).contains(where: { answersChange($0) }) {
                judgeLevel()
                return
            }
        }
        guard let row = series.all(key).first(where: { answersChange($0) }),
            let reached = view.changes[row]
        else {
            if target == nil { target = (change, decimals) }
            return
        }
        (base, targetNotes, unit) = (nil, [], view.changes.unit(plan))
        target = (change, decimals)
        actual = row
        self.reached = (reached, Int(view.changes.decimals[row]))
        judgeLevel(less: lessIsBetter || change < 0)
    }

    private func answersChange(_ row: Int) -> Bool {
        view.statusOrder(row) < 2 && view.changes[row] != nil
            && view.changes.unit(row) == view.changes.unit(plan)
    }

    /// Points change a share by as many percent.
    private func changeFactor(to unit: String?) -> Double? {
        guard let own = view.changes.unit(plan), let unit else { return nil }
        if series.scale.base(own) == "个百分点" || own.hasSuffix("百分点") {
            return series.scale.base(unit) == "%" ? 1 : nil
        }
        return series.scale.factor(from: own, to: unit)
    }

    // MARK: Actual

    private mutating func setReached(_ key: SeriesKey) {
        if target != nil, let figure = series.figure(key, in: unit, like: plan) {
            note(figure)
            reached = series.value(figure.row, in: unit)
            return
        }
        if let growthRow {
            actual = growthRow
            if base == nil { base = series.base(of: key, in: unit) }
            if target != nil { setReachedByGrowth(growthRow) }
            return
        }
        if let other = series.all(key).first(where: { view.statusOrder($0) < 2 && view.hasValue($0) }) {
            actualNotes.append(.otherUnit(view.written(other)))
        }
    }

    private mutating func note(_ figure: Choice) {
        actual = figure.row
        if let status = view.statuses[figure.row], status != "actual" { actualNotes.append(.status(status)) }
        if let bound = view.bounds[figure.row], bound != "eq" { actualNotes.append(.bound(bound)) }
        if !figure.rivals.isEmpty { actualNotes.append(.rivals(figure.rivals.map(view.written))) }
    }

    /// A report that states only the growth: the level follows from the base year.
    private mutating func setReachedByGrowth(_ row: Int) {
        guard let base, base.unit == unit, let growth = actualGrowth, reached == nil else { return }
        let value = base.value * (1 + growth.value / 100)
        reached = (value, decimals(value, base, growth))
        actualNotes.append(.fromGrowth)
    }

    /// The observation that states the growth: an actual before an estimate, the plan's own words before others.
    private func statedGrowth(_ key: SeriesKey) -> Int? {
        let stated = series.all(key).filter { view.statusOrder($0) < 2 && view.hasGrowth($0) }
        func order(_ row: Int) -> [Int] {
            [
                view.statusOrder(row), view.labels.codes[row] == view.labels.codes[plan] ? 0 : 1,
                series.chooser.hasPlainName(row) ? 0 : 1,
            ]
        }
        return stated.min { order($0).lexicographicallyPrecedes(order($1)) }
    }

    // MARK: Verdict

    private mutating func judgeLevel(less: Bool? = nil) {
        guard let target, let reached else { return }
        let less = less ?? (lessIsBetter || !view.hasValue(plan) && (targetGrowth?.value ?? 0) < 0)
        gap = (reached.value - target.value, max(target.decimals, reached.decimals))
        if target.value != 0 {
            let share = reached.value / target.value * 100
            attainment = (
                share, Percent.decimals(share, significant: max(digits(target), digits(reached)))
            )
        }
        verdict = verdict(reached.value, target.value, high, bound, less: less)
    }

    /// On the same base the levels stand to each other as 100 + growth.
    private mutating func judgeGrowth(_ goal: Figure, _ growth: Figure) {
        actual = growthRow
        isOfGrowth = true
        gap = (growth.value - goal.value, max(goal.decimals, growth.decimals))
        if goal.value > -100 {
            let share = (100 + growth.value) / (100 + goal.value) * 100
            let digits = max(
                digits((100 + growth.value, growth.decimals)), digits((100 + goal.value, goal.decimals)))
            attainment = (share, Percent.decimals(share, significant: digits))
        }
        verdict = verdictOfGrowth(growth.value, goal.value)
    }

    private func verdictOfGrowth(_ growth: Double, _ goal: Double) -> Verdict {
        verdict(growth, goal, view.growthHighs[plan], growthBound, less: lessIsBetter || goal < 0)
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

    // MARK: Digits

    private func digits(_ figure: Figure) -> Int {
        DecimalText.significantDigits(figure.value, decimals: figure.decimals)
    }

    /// The decimals of a level that follows from a base and a growth.
    private func decimals(_ value: Double, _ base: Base, _ growth: Figure) -> Int {
        let digits = max(
            digits((base.value, base.decimals)), digits((100 + growth.value, growth.decimals)))
        return DecimalText.decimals(value, significant: digits)
    }
}
