import Extraction
import Query
import Tables

/// Makes one table of the stretches of a file of figures, its rows in the order of their reports.
struct FigureJoiner {
    private let stretches: [FigureStretch]
    /// Ids of the reports as they first appear.
    private var ids = ByteDictionary()
    /// For each stretch and report in it, the report's code.
    private var maps: [[Int32]] = []

    init(_ stretches: [FigureStretch]) {
        self.stretches = stretches
        for stretch in stretches { maps.append(ids.merge(stretch.columns.reports)) }
    }

    /// - Parameter name: of the report that rows without one belong to.
    func reports(named name: String) -> [(report: Report, figures: ImportedFigures)] {
        let codes = reportCodes
        let postings = Postings(codes)
        // Rows of one report stand together; where they do in the file nothing has to move.
        let moved = codes.isAscending ? nil : postings.order
        let numbers = RowNumbers(stretches, maps, codes, moved)
        let table = table(moved, wholes: numbers.wholes)
        var facts: [Int32: FigureRow] = [:]
        var tasks: [Int32: [FigureRow]] = [:]
        for (stretch, map) in zip(stretches, maps) {
            for (code, row) in stretch.facts { facts[map[Int(code)]] = row }
            for (code, row) in stretch.tasks { tasks[map[Int(code)], default: []].append(row) }
        }
        var row = 0
        return (0..<Int32(ids.count)).map { code in
            let rows = row..<(row + postings.count(code))
            row = rows.upperBound
            let id = ids[code]
            var report = Report(id: id.isEmpty ? name : id, path: "", text: [], flow: Flow())
            facts[code]?.fill(&report)
            if report.area.isEmpty, let first = rows.first {
                report.area = table.observations.area[first] ?? ""
            }
            let own = (tasks[code] ?? []).map { row in
                ImportedFigures.Task(
                    title: row.text("title"), text: row.text("text"), offices: row.list("offices"),
                    deadline: Period(row.text("deadline")),
                    section: row.list("section"),
                    observations: row.list("observations").compactMap { text in
                        Int(text).flatMap { numbers.row(of: $0, in: code) }.map { $0 - rows.lowerBound }
                    })
            }
            return (report, ImportedFigures(table: table, rows: rows, tasks: own))
        }
    }

    /// The report of each row in the order of the file.
    private var reportCodes: Codes {
        if ids.count < 2 { return Codes(repeating: 0, count: count) }
        return TextColumn(
            joining: stretches.map { stretch in
                let own = stretch.columns.report
                let isAlone = own.isEmpty && stretch.columns.count > 0
                return (
                    isAlone ? Array(repeating: 0, count: stretch.columns.count) : own, stretch.columns.reports
                )
            }
        ).codes
    }

    private func table(_ moved: [Int32]?, wholes: NumberColumn) -> ImportedTable {
        var observations = columns
        var starts: [Int32] = []
        if stretches.contains(where: { !$0.columns.starts.isEmpty }) {
            for columns in stretches.map(\.columns) {
                starts += columns.starts
                starts += Array(repeating: -1, count: columns.count - columns.starts.count)
            }
        }
        if let moved {
            observations = observations.gathering(moved)
            if !starts.isEmpty { starts = moved.map { [starts] in starts[Int($0)] } }
        }
        observations.of = wholes
        return ImportedTable(observations, starts: starts)
    }

    // MARK: Columns

    private var count: Int { stretches.reduce(0) { $0 + $1.columns.count } }

    private var columns: ObservationsBuilder {
        let fields = Self.fields
        let made = Parallel.map(fields, column)
        var columns = ObservationsBuilder()
        for (field, data) in zip(fields, made) {
            switch (field, data) {
            case (.area, .text(let column)): columns.area = column
            case (.indicator, .text(let column)): columns.indicator = column
            case (.label, .text(let column)): columns.label = column
            case (.status, .text(let column)): columns.status = column
            case (.bound, .text(let column)): columns.bound = column
            case (.unit, .text(let column)): columns.unit = column
            case (.baseUnit, .text(let column)): columns.baseUnit = column
            case (.growthBound, .text(let column)): columns.growthBound = column
            case (.changeUnit, .text(let column)): columns.changeUnit = column
            case (.rankScope, .text(let column)): columns.rankScope = column
            case (.value, .number(let column)): columns.value = column
            case (.valueHigh, .number(let column)): columns.valueHigh = column
            case (.amount, .number(let column)): columns.amount = column
            case (.growth, .number(let column)): columns.growth = column
            case (.growthHigh, .number(let column)): columns.growthHigh = column
            case (.change, .number(let column)): columns.change = column
            case (.rank, .number(let column)): columns.rank = column
            case (.period, .period(let column)): columns.period = column
            case (.office, .list(let column)): columns.office = column
            case (.section, .list(let column)): columns.section = column
            default: preconditionFailure("a field of another type")
            }
        }
        if !stretches.contains(where: { $0.columns.has(.label) }) { columns.label = columns.indicator }
        columns.id = NumberColumn(missing: count)
        columns.report = TextColumn(missing: count)
        return columns
    }

    /// The greatest first, so that the cores end together.
    private static let fields: [FigureField] = [
        .area, .value, .growth, .indicator, .office, .section, .amount, .change, .valueHigh, .growthHigh,
        .rank,
        .period, .status, .bound, .unit, .baseUnit, .growthBound, .changeUnit, .rankScope, .label,
    ]

    @Sendable private func column(_ field: FigureField) -> Column.Data {
        switch field {
        case .period:
            return .period(PeriodColumn(joining: stretches.map { ($0.columns.period, $0.columns.periods) }))
        case .office: return lists(\.office)
        case .section: return lists(\.section)
        case .value, .valueHigh, .amount, .growth, .growthHigh, .change, .rank:
            let parts = stretches.map { $0.columns[number: field] }
            guard parts.contains(where: { !$0.values.isEmpty }) else {
                return .number(NumberColumn(missing: count))
            }
            return .number(NumberColumn(joining: parts.map { ($0.values, $0.decimals) }))
        default:
            let parts = stretches.map { $0.columns[text: field] }
            let begin = Self.known[field] ?? []
            guard parts.contains(where: { !$0.codes.isEmpty }) else {
                return .text(
                    TextColumn(codes: Codes(repeating: -1, count: count), dictionary: TextDictionary(begin)))
            }
            return .text(TextColumn(joining: parts.map { ($0.codes, $0.dictionary) }, after: begin))
        }
    }

    private func lists(_ cells: KeyPath<FigureColumns, ListCells>) -> Column.Data {
        let parts = stretches.map { $0.columns[keyPath: cells] }
        guard parts.contains(where: { !$0.items.codes.isEmpty }) else {
            return .list(ListColumn(empty: count))
        }
        return .list(ListColumn(joining: parts.map { ($0.items.codes, $0.ends, $0.items.dictionary) }))
    }

    private static let known: [FigureField: [String]] = [
        .status: ["actual", "estimate", "plan"],
        .bound: ["eq", "ge", "gt", "le", "lt", "approx", "range"],
        .growthBound: ["eq", "ge", "gt", "le", "lt", "approx", "range"],
    ]
}
