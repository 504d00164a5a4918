import Tables

/// The observation that stands for one area, indicator and period among all that state something of it.
struct Choice {
    /// Observation row.
    let row: Int
    /// Others of the same status that state another value than rounding explains.
    let rivals: [Int]
}

/// Chooses among observations of one thing: actual before estimate before plan, the whole before its part, what goes by
/// the indicator's own name before what has a name of its own, an exact figure before a bound, the later report before the earlier, what stands first before what follows.
struct Chooser {
    private let view: ObservationView
    private let scale: UnitScale
    /// The ids of the reports, none twice, and their years.
    private let ids: TextColumn
    private let years: NumberColumn
    private let vocabulary: any Vocabulary

    init(_ view: ObservationView, reports: Table, scale: UnitScale, vocabulary: any Vocabulary) {
        self.view = view
        self.vocabulary = vocabulary
        self.scale = scale
        if case .text(let ids)? = reports.column("id")?.data,
            case .number(let numbers)? = reports.column("year")?.data
        {
            (self.ids, years) = (ids, numbers)
        } else {
            (ids, years) = (TextColumn(), NumberColumn())
        }
    }

    /// The best of these rows, which state values in units that can be converted into each other; nil of none.
    func best(_ rows: [Int]) -> Choice? {
        guard let row = rows.min(by: precedes) else { return nil }
        let rivals = rows.filter { other in
            other != row && view.statuses.codes[other] == view.statuses.codes[row]
                && view.wholes.values[other].isNaN == view.wholes.values[row].isNaN
                && view.bounds[other] == view.bounds[row] && isSameThing(row, other) && differ(row, other)
        }
        return Choice(row: row, rivals: rivals)
    }

    private func precedes(_ a: Int, _ b: Int) -> Bool { rank(a).lexicographicallyPrecedes(rank(b)) }

    private func rank(_ row: Int) -> [Int] {
        let bound = view.bounds[row]
        let report = view.reports.codes[row]
        return [
            view.statusOrder(row), view.wholes.values[row].isNaN ? 0 : 1, hasPlainName(row) ? 0 : 1,
            bound == nil || bound == "eq" ? 0 : 1, -year(ofReport: report), -Int(report), row,
        ]
    }

    /// The year of a report; 0 where it has none.
    private func year(ofReport code: Int32) -> Int {
        guard code >= 0, let id = ids.dictionary.code(of: view.reports.dictionary[code]) else { return 0 }
        // As a rule the code of an id is the row of its report.
        let isRow = id < ids.count && ids.codes[Int(id)] == id
        let row = isRow ? Int(id) : ids.codes.firstIndex(of: id)
        return row.flatMap { years[$0] }.map { Int($0) } ?? 0
    }

    /// Whether the label is the indicator's name, or an alias of it: a village's or a project's figure has another.
    func hasPlainName(_ row: Int) -> Bool {
        guard let label = view.labels[row], let indicator = view.indicators[row], label != indicator else {
            return true
        }
        return vocabulary.indicator(named: label) == indicator
    }

    /// Whether two labels of one indicator name the same thing.
    func isSameThing(_ a: Int, _ b: Int) -> Bool {
        view.labels.codes[a] == view.labels.codes[b] || hasPlainName(a) && hasPlainName(b)
    }

    /// Whether two figures differ by more than half a unit of the last digit of the coarser one.
    private func differ(_ a: Int, _ b: Int) -> Bool {
        guard let x = Interval(view.values, a), let y = Interval(view.values, b),
            let factor = factor(from: view.values.unit(b), to: view.values.unit(a))
        else { return false }
        return !x.touches(y.scaled(factor))
    }

    private func factor(from: String?, to: String?) -> Double? {
        guard let from, let to else { return from == to ? 1 : nil }
        return scale.factor(from: from, to: to)
    }
}
