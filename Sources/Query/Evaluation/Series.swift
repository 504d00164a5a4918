import Tables

/// The observations by what they are of, for looking up a period's figure in all reports.
struct Series {
    let view: ObservationView
    let scale: UnitScale
    let chooser: Chooser
    /// The observations of each area and indicator, ascending.
    private let rows: [Line: [Int32]]

    private struct Line: Hashable {
        var area: Int32
        var indicator: Int32
    }

    /// Looks up the lines, an area and an indicator each, that these observation rows have.
    init(_ view: ObservationView, scale: UnitScale, chooser: Chooser, indicators selected: [Int32]) {
        var areas: Set<Int32> = []
        var indicators: Set<Int32> = []
        for row in selected {
            areas.insert(view.areas.codes[Int(row)])
            indicators.insert(view.indicators.codes[Int(row)])
        }
        self.init(view, scale: scale, chooser: chooser, of: indicators, areas: areas)
    }

    /// Looks up the indicators with these codes, of all areas or of some.
    init(
        _ view: ObservationView, scale: UnitScale, chooser: Chooser, of indicators: Set<Int32>,
        areas: Set<Int32>? = nil
    ) {
        self.view = view
        self.scale = scale
        self.chooser = chooser
        var tests: [RowTest] = [.codes(view.indicators.codes, among: Array(indicators))]
        if let areas { tests.append(.codes(view.areas.codes, among: Array(areas))) }
        var rows: [Line: [Int32]] = [:]
        for row in RowFilter(tests, count: view.count).rows.rows {
            let place = Int(row)
            guard view.periods.codes[place] >= 0, view.indicators.codes[place] >= 0 else { continue }
            rows[Line(area: view.areas.codes[place], indicator: view.indicators.codes[place]), default: []]
                .append(row)
        }
        self.rows = rows
    }

    static func key(_ row: Int, _ view: ObservationView) -> SeriesKey? {
        guard let period = view.periods[row], view.indicators.codes[row] >= 0 else { return nil }
        return SeriesKey(area: view.areas.codes[row], indicator: view.indicators.codes[row], period: period)
    }

    /// Everything that any report says of an area, indicator and period.
    func all(_ key: SeriesKey) -> [Int] {
        let line = rows[Line(area: key.area, indicator: key.indicator)] ?? []
        return line.compactMap { view.periods[Int($0)] == key.period ? Int($0) : nil }
    }

    /// The figure that can be converted into a unit, best first; plans only where they are asked for. Among several
    /// those are taken first that have the same label as another observation.
    func figure(_ key: SeriesKey, in unit: String?, plans: Bool = false, like other: Int? = nil) -> Choice? {
        let rows = all(key).filter { row in
            view.hasValue(row) && (view.statusOrder(row) < 2) != plans && factor(row, to: unit) != nil
        }
        let alike = rows.filter { view.labels.codes[$0] == other.map { view.labels.codes[$0] } }
        return chooser.best(alike.isEmpty ? rows : alike)
    }

    /// The factor of an observation's value to a unit.
    func factor(_ row: Int, to unit: String?) -> Double? {
        guard let own = view.values.unit(row), let unit else {
            return view.values.unit(row) == unit ? 1 : nil
        }
        return scale.factor(from: own, to: unit)
    }

    /// A value in another unit, with as many significant digits as it was written with.
    func value(_ row: Int, in unit: String?) -> (value: Double, decimals: Int)? {
        guard let value = view.values[row], let factor = factor(row, to: unit) else { return nil }
        let decimals = Int(view.values.decimals[row])
        guard factor != 1 else { return (value, decimals) }
        let digits = DecimalText.significantDigits(value, decimals: decimals)
        return (value * factor, DecimalText.decimals(value * factor, significant: digits))
    }

    // MARK: Groups

    /// One area, indicator and period: the figure, and where its growth is stated.
    struct Group {
        var key: SeriesKey
        /// Nil where only growth is stated.
        var figure: Choice?
        /// The observation that states the growth.
        var stated: Int?
    }

    /// The selected observations by area, indicator and period. Figures that cannot be converted into each other are
    /// groups of their own.
    func groups(of selection: Selection) -> [Group] {
        var found: [SeriesKey: [Int]] = [:]
        var order: [SeriesKey] = []
        for row in selection.rows.map({ Int($0) }) where view.hasValue(row) || view.hasGrowth(row) {
            guard let key = Self.key(row, view) else { continue }
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(row)
        }
        let areas = places(selection.areas.compactMap(view.areas.dictionary.code), order.map(\.area))
        let indicators = places(selection.indicators, order.map(\.indicator))
        order.sort { a, b in
            let left = [
                indicators[a.indicator] ?? 0, areas[a.area] ?? 0, Int(a.period.start), Int(a.period.months),
            ]
            let right = [
                indicators[b.indicator] ?? 0, areas[b.area] ?? 0, Int(b.period.start), Int(b.period.months),
            ]
            return left.lexicographicallyPrecedes(right)
        }
        return order.flatMap { groups($0, found[$0] ?? []) }
    }

    private func groups(_ key: SeriesKey, _ rows: [Int]) -> [Group] {
        let levels = rows.filter(view.hasValue)
        var bases: [String] = []
        for row in levels {
            let base = scale.base(view.values.unit(row) ?? "")
            if !bases.contains(base) { bases.append(base) }
        }
        guard !bases.isEmpty else {
            return [Group(key: key, figure: nil, stated: stated(rows, for: nil))]
        }
        return bases.map { base in
            let figure = chooser.best(levels.filter { scale.base(view.values.unit($0) ?? "") == base })
            return Group(key: key, figure: figure, stated: stated(rows, for: figure?.row))
        }
    }

    /// The observation that states the growth of a figure: its own, or one of the same status that has no figure.
    private func stated(_ rows: [Int], for figure: Int?) -> Int? {
        if let figure, view.hasGrowth(figure) { return figure }
        let candidates = rows.filter { row in
            view.hasGrowth(row)
                && (figure == nil
                    || !view.hasValue(row) && view.statuses.codes[row] == view.statuses.codes[figure ?? row])
        }
        return candidates.min { view.statusOrder($0) < view.statusOrder($1) }
    }

    private func places(_ named: [Int32], _ seen: [Int32]) -> [Int32: Int] {
        var places: [Int32: Int] = [:]
        for code in named + seen where places[code] == nil { places[code] = places.count }
        return places
    }

    // MARK: Growth

    /// A group's base and growth, and what there is to say of them.
    struct Growth {
        var base: Choice?
        var previous: (value: Double, decimals: Int)?
        var computed: (value: Double, decimals: Int)?
        var notes: [RowNote] = []
    }

    func growth(of group: Group, over years: Int) -> Growth {
        var growth = Growth()
        let status = (group.figure?.row ?? group.stated).flatMap { view.statuses[$0] }
        if let status, status != "actual" { growth.notes.append(.status(status)) }
        guard let figure = group.figure else {
            growth.notes.append(.growthOnly)
            return growth
        }
        if let bound = view.bounds[figure.row], bound != "eq" { growth.notes.append(.valueIsBound(bound)) }
        if !figure.rivals.isEmpty { growth.notes.append(.rivals(figure.rivals.map(view.written))) }
        addBase(&growth, group, figure, years)
        return growth
    }

    private func addBase(_ growth: inout Growth, _ group: Group, _ figure: Choice, _ years: Int) {
        var key = group.key
        // Periods of several years follow each other whole: before 2021..2025 comes 2016..2020.
        key.period = key.period.shifted(years: -years * max(1, Int(key.period.months) / 12))
        let name = key.period.description
        let unit = view.values.unit(figure.row)
        guard let base = self.figure(key, in: unit, like: figure.row),
            let previous = value(base.row, in: unit)
        else {
            let others = all(key).filter { view.hasValue($0) && view.statusOrder($0) < 2 }
            if self.figure(key, in: unit, plans: true) != nil {
                growth.notes.append(.baseIsPlan(period: name))
            } else if let other = others.first {
                growth.notes.append(.baseInOtherUnit(period: name, unit: view.values.unit(other) ?? ""))
            } else if years == 1, let before = baseFromChange(figure.row) {
                growth.previous = before
                growth.notes.append(.baseFromChange(period: name))
                growth.computed = rate(figure.row, on: before)
                if let rate = growth.computed, let stated = group.stated,
                    differs(stated, figure.row, from: before, rate.value)
                {
                    growth.notes.append(difference(group))
                }
            } else if years == 1, let implied = impliedBase(group) {
                growth.notes.append(.impliedBase(period: name, implied))
            } else {
                growth.notes.append(.noBase(period: name))
            }
            return
        }
        growth.base = base
        growth.previous = previous
        if view.statuses[base.row] != "actual" { growth.notes.append(.baseIsEstimate(period: name)) }
        if let bound = view.bounds[base.row], bound != "eq" {
            growth.notes.append(.baseIsBound(period: name, bound: bound))
        }
        if !base.rivals.isEmpty {
            growth.notes.append(.baseRivals(period: name, base.rivals.map(view.written)))
        }
        addRate(&growth, group, figure, base, previous)
        if years > 1, let rate = growth.computed, rate.value > -100 {
            let annual = AnnualGrowth.of(1 + rate.value / 100, years: years)
            growth.notes.append(.annual(DecimalText.write(annual, decimals: rate.decimals)))
        }
        guard years == 1, let stated = group.stated, let rate = growth.computed else { return }
        if differs(stated, figure.row, base.row, rate.value) { growth.notes.append(difference(group)) }
    }

    private func addRate(
        _ growth: inout Growth, _ group: Group, _ figure: Choice, _ base: Choice,
        _ previous: (value: Double, decimals: Int)
    ) {
        let value = view.values.values[figure.row]
        let decimals = Int(view.values.decimals[figure.row])
        let period = view.periods[base.row]?.description ?? ""
        if let unit = view.values.unit(figure.row), scale.base(unit) == "%" || unit == "%" {
            let points = DecimalText.write(value - previous.value, decimals: max(decimals, previous.decimals))
            growth.notes.append(.points(points.hasPrefix("-") ? points : "+" + points))
            return
        }
        guard previous.value > 0 else {
            growth.notes.append(.baseNotPositive(period: period))
            return
        }
        growth.computed = rate(figure.row, on: previous)
    }

    private func rate(_ row: Int, on previous: (value: Double, decimals: Int)) -> (
        value: Double, decimals: Int
    )? {
        guard previous.value > 0 else { return nil }
        let value = view.values.values[row]
        let rate = (value / previous.value - 1) * 100
        let digits = max(
            DecimalText.significantDigits(value, decimals: Int(view.values.decimals[row])),
            DecimalText.significantDigits(previous.value, decimals: previous.decimals))
        return (rate, Percent.decimals(rate, significant: digits))
    }

    /// The figure before, where the report states by how much it changed.
    private func baseFromChange(_ row: Int) -> (value: Double, decimals: Int)? {
        guard let change = view.changes[row], let unit = view.changes.unit(row),
            let own = view.values.unit(row), let factor = scale.factor(from: unit, to: own)
        else { return nil }
        let decimals = max(Int(view.values.decimals[row]), factor == 1 ? Int(view.changes.decimals[row]) : 0)
        return (view.values.values[row] - change * factor, decimals)
    }

    /// The base that a figure and its stated growth stand for, as text.
    private func impliedBase(_ group: Group) -> String? {
        guard let row = group.figure?.row, let stated = group.stated, let growth = view.growths[stated],
            group.key.period.months <= 12, growth > -100, let unit = view.values.unit(row),
            scale.base(unit) != "%"
        else { return nil }
        let base = view.values.values[row] / (1 + growth / 100)
        let digits = DecimalText.significantDigits(
            view.values.values[row], decimals: Int(view.values.decimals[row]))
        return DecimalText.write(base, decimals: DecimalText.decimals(base, significant: digits)) + unit
    }

    private func differs(
        _ stated: Int, _ row: Int, from previous: (value: Double, decimals: Int), _ rate: Double
    ) -> Bool {
        guard let rounded = Interval(growth: stated, of: view), let value = Interval(view.values, row),
            let computed = value.growth(on: Interval(previous))
        else { return false }
        return !computed.touches(rounded)
    }

    /// That stated and computed growth differ, and whether prices explain it.
    private func difference(_ group: Group) -> RowNote {
        let name = view.indicators.dictionary[group.key.indicator]
        return FieldWords.isAtComparablePrices(name) ? .growthAtComparablePrices : .growthDiffers
    }

    /// Whether no pair of numbers that the two figures were rounded from grows by what is stated.
    private func differs(_ stated: Int, _ row: Int, _ base: Int, _ rate: Double) -> Bool {
        guard let rounded = Interval(view.growths, stated), let value = Interval(view.values, row),
            let previous = Interval(view.values, base), let factor = factor(base, to: view.values.unit(row))
        else { return false }
        let exact = [row, base].allSatisfy { view.bounds[$0] == nil || view.bounds[$0] == "eq" }
        guard exact, let computed = value.growth(on: previous.scaled(factor)) else { return false }
        switch Bounds.ofGrowth(view.growthBounds[stated], view.growths[stated] ?? 0) {
        case "ge", "gt": return computed.high < rounded.low
        case "le", "lt": return computed.low > rounded.high
        case "approx":
            return (rate - (view.growths[stated] ?? rate)).magnitude > 1 && !computed.touches(rounded)
        case "range":
            let high = Interval(view.growthHighs, stated)?.high ?? rounded.high
            return !computed.touches(Interval(low: rounded.low, high: high))
        default: return !computed.touches(rounded)
        }
    }
}
