import Tables

/// What the checks of an audit look things up in.
struct AuditIndex {
    let view: ObservationView
    let scale: UnitScale
    let chooser: Chooser
    let vocabulary: any Vocabulary
    private var byKey: [SeriesKey: [Int]] = [:]
    private var byName: [Place: [Int]] = [:]
    private var byTime: [Time: [Int]] = [:]
    private var rowsOfIDs: [Double: Int] = [:]
    private(set) var parts: [Int: [Int]] = [:]

    /// A name in one report and period.
    private struct Place: Hashable {
        var report: Int32
        var period: Period
        var name: String
    }

    private struct Time: Hashable {
        var report: Int32
        var period: Period
    }

    init(_ view: ObservationView, scale: UnitScale, chooser: Chooser, vocabulary: any Vocabulary) {
        (self.view, self.scale, self.chooser, self.vocabulary) = (view, scale, chooser, vocabulary)
        for row in 0..<view.count {
            rowsOfIDs[view.ids.values[row]] = row
            guard let period = view.periods[row] else { continue }
            if let key = Series.key(row, view) { byKey[key, default: []].append(row) }
            byTime[Time(report: view.reports.codes[row], period: period), default: []].append(row)
            let names = [view.indicators[row], view.labels[row]].compactMap(\.self)
            for name in Set(names) {
                byName[Place(report: view.reports.codes[row], period: period, name: name), default: []]
                    .append(row)
            }
        }
        for row in 0..<view.count {
            if let whole = whole(of: row) { parts[whole, default: []].append(row) }
        }
    }

    func rows(_ key: SeriesKey) -> [Int] { byKey[key] ?? [] }

    /// The rows of each area, indicator and period, in text order.
    var groups: [[Int]] { byKey.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] } }

    /// The row that a row is a part of.
    func whole(of row: Int) -> Int? { rowsOfIDs[view.wholes.values[row]] }

    /// Rows of the same report, period and status that have this name.
    func rows(named name: String, beside row: Int) -> [Int] {
        guard let period = view.periods[row] else { return [] }
        let place = Place(report: view.reports.codes[row], period: period, name: name)
        let rows =
            byName[place]
            ?? vocabulary.indicator(named: name).flatMap { known in
                byName[Place(report: place.report, period: period, name: known)]
            } ?? []
        return rows.filter { view.hasValue($0) && view.statuses.codes[$0] == view.statuses.codes[row] }
    }

    /// Rows of the same report, period and status that have a figure.
    func rows(beside row: Int) -> [Int] {
        guard let period = view.periods[row] else { return [] }
        return (byTime[Time(report: view.reports.codes[row], period: period)] ?? []).filter {
            view.hasValue($0) && view.statuses.codes[$0] == view.statuses.codes[row]
        }
    }

    /// Rows of the same report that stand at most so far before a row, nearest first.
    func before(_ row: Int, atMost distance: Int) -> [Int] {
        stride(from: row - 1, through: max(0, row - distance), by: -1).filter {
            view.reports.codes[$0] == view.reports.codes[row]
        }
    }

    // MARK: Figures

    func isShare(_ row: Int) -> Bool {
        guard let unit = view.values.unit(row) else { return false }
        return unit == "%" || unit == "％" || scale.base(unit) == "%"
    }

    /// Whether two figures can be converted into each other.
    func areAlike(_ a: Int, _ b: Int) -> Bool {
        scale.base(view.values.unit(a) ?? "") == scale.base(view.values.unit(b) ?? "")
    }

    func areAtOneTime(_ a: Int, _ b: Int) -> Bool {
        view.periods[a] == view.periods[b] && view.statuses.codes[a] == view.statuses.codes[b]
    }

    /// How many of the unit of `to` one of the unit of `from` is.
    func factor(_ from: Int, to: Int) -> Double? {
        guard let from = view.values.unit(from), let to = view.values.unit(to) else {
            return view.values.unit(from) == view.values.unit(to) ? 1 : nil
        }
        return scale.factor(from: from, to: to)
    }

    /// What a figure may stand for; single things that are counted one by one are what they are.
    func interval(_ row: Int) -> Interval? {
        let isExact = view.bounds[row].map { $0 == "eq" } ?? true
        if isExact, view.values.decimals[row] == 0, let value = view.values[row],
            let meaning = view.values.unit(row).flatMap(scale.meaning), meaning.factor == 1,
            Self.countingDimensions.contains(meaning.dimension)
        {
            return Interval(low: value, high: value)
        }
        return Interval(figure: row, of: view)
    }

    private static let countingDimensions: Set<String> = ["count", "firms", "households", "people", "visits"]

    /// What a figure may stand for, in the unit of another row.
    func interval(_ row: Int, as other: Int) -> Interval? {
        factor(row, to: other).flatMap { interval(row)?.scaled($0) }
    }

    /// A figure's value in the unit of another row.
    func value(_ row: Int, as other: Int) -> Double? {
        factor(row, to: other).map { view.values.values[row] * $0 }
    }

    func figure(_ row: Int) -> Finding.Figure {
        (view.values.values[row], Int(view.values.decimals[row]))
    }

    /// A figure in the unit of another row, with as many significant digits as it was written with.
    func figure(_ row: Int, as other: Int) -> Finding.Figure {
        guard let factor = factor(row, to: other), factor != 1 else { return figure(row) }
        let digits = DecimalText.significantDigits(
            view.values.values[row], decimals: Int(view.values.decimals[row]))
        let value = view.values.values[row] * factor
        return (value, DecimalText.decimals(value, significant: digits))
    }

    /// A computed value with as many significant digits as the most precise of some figures.
    func rounded(_ value: Double, like rows: [Int]) -> Finding.Figure {
        let digits = rows.map { row in
            DecimalText.significantDigits(
                view.values.values[row], decimals: Int(view.values.decimals[row]))
        }
        return (value, DecimalText.decimals(value, significant: max(2, digits.max() ?? 2)))
    }

    /// A computed percentage.
    func percent(_ value: Double, like rows: [Int]) -> Finding.Figure {
        (value, min(2, rounded(value, like: rows).decimals))
    }

    /// Words for figures that come from other reports than the row's own.
    func reportNotes(_ others: [Int], beside row: Int) -> [RowNote] {
        others.filter { view.reports.codes[$0] != view.reports.codes[row] }.map { other in
            .inReport(figure: view.written(other), report: view.reports[other] ?? "")
        }
    }
}
