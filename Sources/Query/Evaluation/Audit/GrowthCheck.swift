import Tables

/// Stated growth against the figures of both years, or against the stated change.
struct GrowthCheck {
    let index: AuditIndex
    private var view: ObservationView { index.view }

    init(_ index: AuditIndex) { self.index = index }

    func findings() -> [Finding] {
        (0..<view.count).filter { view.hasGrowth($0) }.compactMap(finding)
    }

    private func finding(_ stated: Int) -> Finding? {
        guard let key = Series.key(stated, view), key.period.months <= 12, let row = figure(of: stated, key),
            !index.isShare(row), let interval = Interval(growth: stated, of: view)
        else { return nil }
        let slack = slack(key)
        func fits(_ computed: Interval) -> Bool {
            computed.widened(below: slack.real, above: slack.nominal).touches(interval)
        }
        if let change = change(of: row) {
            if let computed = change.growth, !fits(computed), !isOfMoreYears(computed, interval) {
                return finding(stated, row, change: change.amount)
            }
        }
        var before = key
        before.period = key.period.shifted(years: -1)
        let bases = index.rows(before).filter { base in
            view.hasValue(base) && view.statusOrder(base) < 2 && index.areAlike(base, row)
                && index.chooser.isSameThing(row, base)
                && view.wholes.values[base].isNaN == view.wholes.values[row].isNaN
        }
        var computed: [(base: Int, growth: Interval)] = []
        for base in bases {
            guard let from = index.interval(base, as: row), let to = index.interval(row, as: row),
                let growth = to.growth(on: from)
            else { return nil }
            computed.append((base, growth))
        }
        guard !computed.isEmpty, !computed.contains(where: { fits($0.growth) }) else { return nil }
        let own = bases.filter { view.reports.codes[$0] == view.reports.codes[row] }
        guard let base = index.chooser.best(own.isEmpty ? bases : own)?.row else { return nil }
        return finding(stated, row, base: base)
    }

    /// The figure that grew: the observation's own, or the one that its report gives elsewhere.
    private func figure(of stated: Int, _ key: SeriesKey) -> Int? {
        if view.hasValue(stated) { return stated }
        let rows = index.rows(key).filter { row in
            view.hasValue(row) && view.reports.codes[row] == view.reports.codes[stated]
                && view.statuses.codes[row] == view.statuses.codes[stated]
                && view.labels.codes[row] == view.labels.codes[stated]
        }
        return rows.count == 1 ? rows[0] : nil
    }

    /// How far computed growth may lie above or below what is stated, in points: at comparable prices the rise of
    /// prices comes on top, and bases are revised.
    private func slack(_ key: SeriesKey) -> (real: Double, nominal: Double) {
        let name = view.indicators.dictionary[key.indicator]
        return FieldWords.isAtComparablePrices(name) ? (15, 5) : (0.1, 0.1)
    }

    // MARK: The change

    /// Whether a change is so much more than the growth that it must be that of several years.
    private func isOfMoreYears(_ computed: Interval, _ stated: Interval) -> Bool {
        computed.low > 20 && computed.low > 2.5 * stated.high
    }

    /// The change that an observation states beside its figure, in the figure's unit, and the growth that follows.
    private func change(of row: Int) -> (amount: Double, growth: Interval?)? {
        guard let change = Interval(view.changes, row), let amount = view.changes[row],
            let unit = view.changes.unit(row), let own = view.values.unit(row),
            let factor = index.scale.factor(from: unit, to: own), let value = index.interval(row, as: row)
        else { return nil }
        let step = change.scaled(factor)
        let base = Interval(low: value.low - step.high, high: value.high - step.low)
        return (amount * factor, value.growth(on: base))
    }

    private func finding(_ stated: Int, _ row: Int, change: Double) -> Finding {
        let value = view.values.values[row]
        let expected = index.percent(change / (value - change) * 100, like: [row])
        let amount = DecimalText.write(change, decimals: Int(view.changes.decimals[row]))
        let figure = DecimalText.write(value, decimals: Int(view.values.decimals[row]))
        let result = DecimalText.write(expected.value, decimals: expected.decimals)
        return finding(
            stated, [row], expected, [.arithmetic("\(amount) ÷ (\(figure) − \(amount)) = \(result)%")])
    }

    // MARK: The year before

    private func finding(_ stated: Int, _ row: Int, base: Int) -> Finding? {
        guard let value = index.value(base, as: row) else { return nil }
        let expected = index.percent((view.values.values[row] / value - 1) * 100, like: [row, base])
        let result = DecimalText.write(expected.value, decimals: expected.decimals)
        let formula = "\(view.written(row)) ÷ \(view.written(base)) − 1 = \(result)%"
        return finding(
            stated, [row, base], expected,
            [.arithmetic(formula)] + index.reportNotes([base], beside: stated))
    }

    private func finding(_ stated: Int, _ rows: [Int], _ expected: Finding.Figure, _ notes: [RowNote])
        -> Finding
    {
        Finding(
            kind: .growth, row: stated, others: rows.filter { $0 != stated }, unit: "%",
            stated: (view.growths.values[stated], Int(view.growths.decimals[stated])), expected: expected,
            notes: notes)
    }
}
