import Tables

/// The figure of the year before a period, as reported or as it follows from stated growth.
struct Base {
    var value: Double
    var decimals: Int
    var unit: String?
    /// The observations that it rests on.
    var rows: [Int]
    /// Whether no report states the figure itself.
    var isImplied = false
}

extension Series {
    /// The base of a period in a unit, or in its own: the figure of the year before; else the figure of two years
    /// before grown by what is stated for the year before; else the period's own figure without its stated growth.
    func base(of key: SeriesKey, in unit: String?) -> Base? {
        let before = shifted(key, -1)
        if let base = reported(before, in: unit) { return base }
        let rates = all(before).filter { view.statusOrder($0) < 2 && view.hasGrowth($0) }
        if let rate = rates.first, let growth = view.growths[rate],
            let earlier = reported(shifted(key, -2), in: unit)
        {
            return implied(earlier, by: 1 + growth / 100, rate)
        }
        let own = all(key).filter { view.statusOrder($0) < 2 && view.hasGrowth($0) && view.hasValue($0) }
        guard let row = own.first, let growth = view.growths[row], growth > -100,
            let level = value(row, in: unit ?? view.values.unit(row))
        else { return nil }
        let base = Base(
            value: level.value, decimals: level.decimals, unit: unit ?? view.values.unit(row), rows: [row])
        return implied(base, by: 1 / (1 + growth / 100), row)
    }

    private func shifted(_ key: SeriesKey, _ years: Int) -> SeriesKey {
        var key = key
        key.period = key.period.shifted(years: years)
        return key
    }

    private func reported(_ key: SeriesKey, in unit: String?) -> Base? {
        let rows = all(key).filter {
            view.hasValue($0) && view.statusOrder($0) < 2 && (unit == nil || factor($0, to: unit) != nil)
        }
        guard let row = chooser.best(rows)?.row, let level = value(row, in: unit ?? view.values.unit(row))
        else {
            return nil
        }
        return Base(
            value: level.value, decimals: level.decimals, unit: unit ?? view.values.unit(row), rows: [row])
    }

    private func implied(_ base: Base, by factor: Double, _ row: Int) -> Base {
        let value = base.value * factor
        let digits = max(2, DecimalText.significantDigits(base.value, decimals: base.decimals))
        return Base(
            value: value, decimals: DecimalText.decimals(value, significant: digits), unit: base.unit,
            rows: base.rows.contains(row) ? base.rows : base.rows + [row], isImplied: true)
    }
}
