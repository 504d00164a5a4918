import Tables

/// The cells of a comparison before they become a table.
struct Matrix {
    /// What a row is about; parts that are the columns' are left out. Figures that cannot be converted into each other
    /// have rows of their own.
    private struct RowKey: Hashable {
        var indicator: Int32
        var period: Period?
        var area: Int32?
        var base: String
    }

    /// What a cell is set in relation to.
    enum Reference: Equatable {
        /// One of the columns.
        case head(Int)
        case mean
        case median
        /// The best of the row.
        case leader
    }

    let view: ObservationView
    let across: Comparing.Dimension
    let scale: UnitScale
    /// Names of the columns.
    let heads: [String]
    /// What ratios are taken to.
    var base: Reference?
    /// Whether less of an indicator is better.
    let lessIsBetter: (String) -> Bool
    /// What the marks of cells are worded in.
    var wording: any Wording = EnglishWording()
    private var keys: [RowKey] = []
    /// For each row and column, what was chosen.
    private var cells: [[Choice?]] = []

    init(
        view: ObservationView, across: Comparing.Dimension, selection: Selection, scale: UnitScale,
        chooser: Chooser, lessIsBetter: @escaping (String) -> Bool
    ) {
        self.view = view
        self.lessIsBetter = lessIsBetter
        self.across = across
        self.scale = scale
        let rows = selection.rows.map { Int($0) }.filter { view.hasValue($0) && view.periods[$0] != nil }
        heads = Self.heads(rows, across, view, selection)
        let columns = Dictionary(heads.enumerated().map { ($1, $0) }) { first, _ in first }
        var found: [RowKey: [[Int]]] = [:]
        for row in rows {
            guard let head = Self.head(row, across, view).flatMap({ columns[$0] }) else { continue }
            let key = RowKey(
                indicator: view.indicators.codes[row], period: across == .period ? nil : view.periods[row],
                area: across == .area ? nil : view.areas.codes[row],
                base: scale.base(view.values.unit(row) ?? ""))
            found[key, default: Array(repeating: [], count: heads.count)][head].append(row)
        }
        let indicators = Self.places(selection.indicators, rows.map { view.indicators.codes[$0] })
        let areas = Self.places(
            selection.areas.compactMap(view.areas.dictionary.code), rows.map { view.areas.codes[$0] })
        let first = found.mapValues { $0.joined().min() ?? 0 }
        keys = found.keys.sorted { a, b in
            let left = [indicators[a.indicator] ?? 0, Int(a.period?.start ?? 0), Int(a.period?.months ?? 0)]
            let right = [indicators[b.indicator] ?? 0, Int(b.period?.start ?? 0), Int(b.period?.months ?? 0)]
            if left != right { return left.lexicographicallyPrecedes(right) }
            let (x, y) = (a.area.flatMap { areas[$0] } ?? 0, b.area.flatMap { areas[$0] } ?? 0)
            return x == y ? (first[a] ?? 0) < (first[b] ?? 0) : x < y
        }
        cells = keys.map { key in (found[key] ?? []).map(chooser.best) }
    }

    var isEmpty: Bool { keys.isEmpty }

    /// Every cell that holds something, by a name for the reader.
    var choices: [(cell: String, choice: Choice)] {
        keys.indices.flatMap { row in
            cells[row].indices.compactMap { head in
                cells[row][head].map { (name(row, head), $0) }
            }
        }
    }

    private func name(_ row: Int, _ head: Int) -> String {
        let key = keys[row]
        let area = key.area.map { $0 < 0 ? "" : view.areas.dictionary[$0] }
        return [indicator(key), key.period?.description, area, heads[head]].compactMap(\.self).joined(
            separator: " ")
    }

    private func indicator(_ key: RowKey) -> String? {
        key.indicator < 0 ? nil : view.indicators.dictionary[key.indicator]
    }

    // MARK: Columns

    private static func heads(
        _ rows: [Int], _ across: Comparing.Dimension, _ view: ObservationView, _ selection: Selection
    ) -> [String] {
        switch across {
        case .area:
            if !selection.areas.isEmpty { return selection.areas }
            var codes: [Int32] = []
            var seen: Set<Int32> = []
            for row in rows where view.areas.codes[row] >= 0 && seen.insert(view.areas.codes[row]).inserted {
                codes.append(view.areas.codes[row])
            }
            return codes.map { view.areas.dictionary[$0] }
        case .period: return Set(rows.compactMap { view.periods[$0] }).sorted().map(\.description)
        case .status:
            let used = Set(rows.compactMap { view.statuses[$0] })
            return ["actual", "estimate", "plan"].filter(used.contains)
        }
    }

    private static func head(_ row: Int, _ across: Comparing.Dimension, _ view: ObservationView) -> String? {
        switch across {
        case .area: view.areas[row]
        case .period: view.periods[row]?.description
        case .status: view.statuses[row]
        }
    }

    /// The place of each code: as named, then as it first appears.
    private static func places(_ named: [Int32], _ seen: [Int32]) -> [Int32: Int] {
        var places: [Int32: Int] = [:]
        for code in named + seen where places[code] == nil { places[code] = places.count }
        return places
    }

    // MARK: Cells

    /// The unit of a row: that of the base, or the one that most cells have.
    private func unit(_ row: Int) -> String? {
        if case .head(let base)? = base, let choice = cells[row][base] { return view.values.unit(choice.row) }
        var counts: [(unit: String, count: Int)] = []
        for choice in cells[row] {
            guard let unit = choice.flatMap({ view.values.unit($0.row) }) else { continue }
            if let place = counts.firstIndex(where: { $0.unit == unit }) {
                counts[place].count += 1
            } else {
                counts.append((unit, 1))
            }
        }
        return counts.reduce(nil as (unit: String, count: Int)?) { best, next in
            best.map { $0.count >= next.count } == true ? best : next
        }?.unit
    }

    /// A cell's figure in a unit, with as many significant digits as it was written with.
    private func figure(_ choice: Choice, in unit: String?) -> (value: Double, decimals: Int) {
        let value = view.values.values[choice.row]
        let decimals = Int(view.values.decimals[choice.row])
        guard let own = view.values.unit(choice.row), let unit, own != unit,
            let factor = scale.factor(from: own, to: unit)
        else { return (value, decimals) }
        let digits = DecimalText.significantDigits(value, decimals: decimals)
        return (value * factor, DecimalText.decimals(value * factor, significant: digits))
    }

    private func ratio(_ row: Int, _ head: Int, in unit: String?) -> (value: Double, decimals: Int)? {
        guard let own = cells[row][head], let b = reference(row, in: unit), b.value != 0 else { return nil }
        let a = figure(own, in: unit)
        // Two digits at least: 30 against 20 is 1.5 and not 2.
        let digits = max(
            2, DecimalText.significantDigits(a.value, decimals: a.decimals),
            DecimalText.significantDigits(b.value, decimals: b.decimals))
        // Nobody reads a ratio beyond a thousandth.
        return (a.value / b.value, min(3, DecimalText.decimals(a.value / b.value, significant: digits)))
    }

    /// The figure of a row that ratios are taken to.
    private func reference(_ row: Int, in unit: String?) -> (value: Double, decimals: Int)? {
        let figures = cells[row].compactMap { $0.map { figure($0, in: unit) } }
        switch base {
        case .head(let head): return cells[row][head].map { figure($0, in: unit) }
        case .mean, .median:
            guard !figures.isEmpty else { return nil }
            return Statistics.of(
                base == .mean ? "mean" : "median", figures.map(\.value), figures.map(\.decimals))
        case .leader:
            let less = isLessBetter(row)
            return figures.min { less ? $0.value < $1.value : $0.value > $1.value }
        case nil: return nil
        }
    }

    private func isLessBetter(_ row: Int) -> Bool { indicator(keys[row]).map(lessIsBetter) ?? false }

    private func mark(_ choice: Choice) -> String? {
        var notes: [RowNote] = []
        if across != .status, let status = view.statuses[choice.row], status != "actual" {
            notes.append(.status(status))
        }
        if let bound = view.bounds[choice.row], bound != "eq", bound != "range" {
            notes.append(.bound(bound))
        }
        if let high = view.highs[choice.row] {
            notes.append(.upTo(DecimalText.write(high, decimals: Int(view.highs.decimals[choice.row]))))
        }
        if !choice.rivals.isEmpty { notes.append(.rivals(choice.rivals.map(view.written))) }
        return notes.isEmpty ? nil : wording.text(notes)
    }

    // MARK: Tables

    func wide() -> Table {
        let units = keys.indices.map(unit)
        var columns = [Column("indicator", TextColumn(keys.map(indicator)))]
        if across != .area {
            columns.append(
                Column(
                    "area",
                    TextColumn(keys.map { $0.area.flatMap { $0 < 0 ? nil : view.areas.dictionary[$0] } })))
        }
        if across != .period { columns.append(Column("period", PeriodColumn(keys.map(\.period)))) }
        columns.append(Column("unit", TextColumn(units)))
        for head in heads.indices {
            var numbers = NumberColumn()
            var marks: [Int: String] = [:]
            for row in keys.indices {
                let cell = cells[row][head].map { figure($0, in: units[row]) }
                numbers.append(cell?.value, decimals: cell?.decimals ?? 0)
                marks[row] = cells[row][head].flatMap(mark)
            }
            let column = numbers.with(units: .perCell(TextColumn(units)))
            columns.append(Column(heads[head], .number(column), marks: marks))
        }
        if base == .mean || base == .median {
            var numbers = NumberColumn()
            for row in keys.indices {
                let figure = reference(row, in: units[row])
                numbers.append(figure?.value, decimals: figure?.decimals ?? 0)
            }
            columns.append(Column(baseName, numbers.with(units: .perCell(TextColumn(units)))))
        }
        if let base {
            for head in heads.indices where base != .head(head) {
                var numbers = NumberColumn()
                for row in keys.indices {
                    let cell = ratio(row, head, in: units[row])
                    numbers.append(cell?.value, decimals: cell?.decimals ?? 0)
                }
                columns.append(Column("\(heads[head])/\(baseName)", numbers))
            }
        }
        let links = cells.map { row in
            row.compactMap(\.self).flatMap { [Int32($0.row)] + $0.rivals.map { Int32($0) } }
        }
        return Table(columns: columns, links: RowLinks(links), rowCount: keys.count)
    }

    private var baseName: String {
        switch base {
        case .head(let head): heads[head]
        case .mean: "mean"
        case .median: "median"
        case .leader: "leader"
        case nil: ""
        }
    }

    /// One row a cell; ranks run inside an indicator, period and unit, the best first.
    func long() -> Table {
        var places: [(row: Int, head: Int, choice: Choice)] = []
        for row in keys.indices {
            for head in heads.indices {
                if let choice = cells[row][head] { places.append((row, head, choice)) }
            }
        }
        let rows = places.map { Int32($0.choice.row) }
        var values = NumberColumn()
        var amounts = NumberColumn()
        var ranks = NumberColumn()
        var ratios = NumberColumn()
        var units: [String?] = []
        var marks: [Int: String] = [:]
        for (index, place) in places.enumerated() {
            let unit = unit(place.row)
            let figure = figure(place.choice, in: unit)
            units.append(unit)
            values.append(figure.value, decimals: figure.decimals)
            marks[index] = mark(place.choice)
            let amount = figure.value * (unit.flatMap { scale.meaning($0)?.factor } ?? 1)
            let digits = DecimalText.significantDigits(figure.value, decimals: figure.decimals)
            amounts.append(amount, decimals: DecimalText.decimals(amount, significant: digits))
            ranks.append(Double(rank(place.row, place.head, unit)), decimals: 0)
            let ratio = ratio(place.row, place.head, in: unit)
            ratios.append(ratio?.value, decimals: ratio?.decimals ?? 0)
        }
        let links = places.map { [Int32($0.choice.row)] + $0.choice.rivals.map { Int32($0) } }
        return Table(
            columns: [
                Column("indicator", view.indicators.gathering(rows)),
                Column("area", view.areas.gathering(rows)),
                Column("period", view.periods.gathering(rows)),
                Column("status", view.statuses.gathering(rows)),
                Column("value", .number(values.with(units: .perCell(TextColumn(units)))), marks: marks),
                Column("unit", TextColumn(units)),
                Column("amount", amounts.with(units: .perCell(TextColumn(units.map { $0.map(scale.base) })))),
                Column("rank", ranks), Column("ratio", ratios),
            ], links: RowLinks(links), rowCount: places.count)
    }

    private func rank(_ row: Int, _ head: Int, _ unit: String?) -> Int {
        guard let own = cells[row][head].map({ figure($0, in: unit).value }) else { return 0 }
        let less = isLessBetter(row)
        return 1
            + cells[row].count { choice in
                choice.map { figure($0, in: unit).value }.map { less ? $0 < own : $0 > own } ?? false
            }
    }
}
