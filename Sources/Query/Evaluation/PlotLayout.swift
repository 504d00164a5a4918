import Tables

/// Which columns of a table are drawn, and how its rows become categories and series.
struct PlotLayout {
    let form: Chart.Form
    /// What categories are called by; nil where the table has only figures.
    var label: Column?
    var figures: [Column]
    /// Columns that tell rows apart.
    private let keys: [Column]

    /// What the table suggests.
    init(_ table: Table, _ form: Chart.Form) {
        self.form = form
        let named = table.columns.filter { !$0.isNumeric }
        let about = named.filter { !Self.besides.contains($0.name) }
        let keys = about.isEmpty ? named : about
        self.keys = keys.filter(Self.varies)
        let period = form == .line ? keys.first { if case .period = $0.data { true } else { false } } : nil
        label = period ?? self.keys.first ?? keys.first
        figures = Self.figures(of: table)
    }

    /// Columns that say something about a figure and not what it is a figure of.
    private static let besides: Set<String> = [
        "report", "label", "unit", "base_unit", "bound", "growth_bound", "target_bound", "change_unit",
        "rank_scope", "office", "section", "note",
    ]

    /// Numbers that count nothing.
    private static let numbering: Set<String> = [
        "id", "of", "rank", "target_id", "actual_id", "year", "plan_year",
    ]

    private static func varies(_ column: Column) -> Bool {
        guard column.count > 1 else { return false }
        let first = column[0]
        return (1..<column.count).contains { column[$0] != first }
    }

    /// The value where there is one; else the columns of numbers that count the same as the first of them.
    private static func figures(of table: Table) -> [Column] {
        for name in ["value", "attainment"] {
            if let column = table.column(name), column.isNumeric { return [column] }
        }
        let numbers = table.columns.filter { $0.isNumeric && !numbering.contains($0.name) }
        guard let first = numbers.first else { return [] }
        return numbers.filter { units($0, table) == units(first, table) }
    }

    private static func units(_ column: Column, _ table: Table) -> Set<String> {
        guard case .number(let numbers) = column.data else { return [] }
        return Set((0..<table.rowCount).lazy.filter { numbers[$0] != nil }.map { numbers.unit($0) ?? "" })
    }

    // MARK: Rows

    /// What a row is called beside its label, where labels repeat.
    private func others(_ table: Table) -> [String] {
        let labels = (0..<table.rowCount).map(text)
        guard Set(labels).count < labels.count else { return labels.map { _ in "" } }
        let others = keys.filter { $0.name != label?.name }
        return labels.indices.map { row in
            others.map { $0[row].text }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private func text(_ row: Int) -> String {
        let text = label?[row].text ?? "\(row + 1)"
        return text.isEmpty ? "–" : text
    }

    /// Periods on a line that are not all as long.
    var unevenPeriods: [String]? {
        guard form == .line, case .period(let column)? = label?.data else { return nil }
        let periods = Set((0..<column.count).compactMap { column[$0] }).sorted()
        return Set(periods.map(\.months)).count > 1 ? periods.map(\.description) : nil
    }

    /// A point of a line with two values, and these.
    func crowded(_ table: Table) -> (point: String, values: [String])? {
        let others = others(table)
        for figure in figures {
            var seen: [String: String] = [:]
            for row in 0..<table.rowCount where !figure[row].isMissing {
                let point = [text(row), others[row]].filter { !$0.isEmpty }.joined(separator: " ")
                let value = figure[row].text
                if let other = seen.updateValue(value, forKey: point), other != value {
                    return (point, [other, value])
                }
            }
        }
        return nil
    }

    func chart(_ table: Table, unit: String) -> Chart {
        var chart = Chart(
            form: form, measure: figures.count == 1 ? figures[0].name : "", unit: unit, categories: [],
            series: [])
        let others = others(table)
        switch form {
        case .bar:
            chart.categories = (0..<table.rowCount).map { row in
                [text(row), others[row]].filter { !$0.isEmpty }.joined(separator: " ")
            }
            chart.series = figures.map { figure in
                series(figure, "", (0..<table.rowCount).map { Optional($0) })
            }
        case .line:
            chart.categories = categories(table)
            let places = Dictionary(chart.categories.enumerated().map { ($1, $0) }) { first, _ in first }
            var rows: [String: [Int?]] = [:]
            var names: [String] = []
            for row in 0..<table.rowCount {
                guard let place = places[text(row)] else { continue }
                if rows[others[row]] == nil { names.append(others[row]) }
                let isTaken = (rows[others[row]]?[place]).flatMap { $0 } != nil
                if isTaken, figures.allSatisfy({ $0[row].isMissing }) { continue }
                rows[others[row], default: Array(repeating: nil, count: places.count)][place] = row
            }
            chart.series = names.flatMap { name in figures.map { series($0, name, rows[name] ?? []) } }
        }
        return chart
    }

    private func series(_ column: Column, _ name: String, _ rows: [Int?]) -> Chart.Series {
        let names = [figures.count > 1 ? column.name : "", name].filter { !$0.isEmpty }
        return Chart.Series(
            name: names.joined(separator: " "),
            values: rows.map { row in
                guard let row, case .number(let number, _) = column[row] else { return nil }
                return number
            },
            texts: rows.map { row in
                guard let row, !column[row].isMissing else { return "–" }
                return column.marks[row].map { "\(column[row].text) \($0)" } ?? column[row].text
            })
    }

    /// The labels in the order of the rows; periods in theirs, with those that are missing between them.
    private func categories(_ table: Table) -> [String] {
        guard case .period(let column)? = label?.data else {
            var seen: Set<String> = []
            return (0..<table.rowCount).map(text).filter { seen.insert($0).inserted }
        }
        let periods = Set((0..<table.rowCount).compactMap { column[$0] }).sorted()
        guard let first = periods.first, let last = periods.last else { return [] }
        let isEven = periods.allSatisfy { $0.months == first.months }
        let isYearly = periods.allSatisfy { ($0.start - first.start) % 12 == 0 }
        let step = isYearly ? 12 : first.months
        guard isEven, step > 0, periods.allSatisfy({ ($0.start - first.start) % step == 0 }),
            (last.start - first.start) / step < 100
        else { return periods.map(\.description) }
        return stride(from: first.start, through: last.start, by: Int(step)).map {
            Period(start: $0, months: first.months).description
        }
    }
}
