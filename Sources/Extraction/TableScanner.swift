/// A table of indicators: what its columns hold, and its rows.
struct IndicatorTable {
    enum Column {
        case name, unit, other
        /// A target or a result, of a period.
        case plan(Period)
        case actual(Period)
        /// Growth of the result.
        case growth
    }
    var columns: [Column]
    /// Bytes in the flow of each column's heading.
    var headings: [Range<Int>]
    /// Bytes in the flow of each row's cells.
    var rows: [[Range<Int>]]
    /// Where the text goes on.
    var end: Int
}

/// Finds tables whose cells stand between bars.
struct TableScanner {
    private let bytes: [UInt8]
    /// Most reports have none at all.
    private let hasBars: Bool
    private let times: TimeScanner
    private let name: WordSet
    private let unit: WordSet
    private let plan: WordSet
    private let actual: WordSet
    private let growth: WordSet
    private let other: WordSet

    init(bytes: [UInt8], lexicon: Lexicon, times: TimeScanner) {
        self.bytes = bytes
        hasBars = bytes.contains(UInt8(ascii: "|"))
        self.times = times
        name = lexicon.words[.columnName]
        unit = lexicon.words[.columnUnit]
        plan = lexicon.words[.columnPlan]
        actual = lexicon.words[.columnActual]
        growth = lexicon.words[.columnGrowth]
        other = lexicon.words[.columnOther]
    }

    /// The table of indicators whose heading is the line at `start`, or nil where that is none.
    func table(at start: Int, years: ReportYears) -> IndicatorTable? {
        guard hasBars else { return nil }
        let first = lineEnd(start)
        guard bytes[start..<first].contains(UInt8(ascii: "|")) else { return nil }
        let headings = cells(start, first)
        guard headings.count >= 3 else { return nil }
        let columns = headings.map { column($0, years, headings) }
        var names = 0
        var figures = 0
        for column in columns {
            switch column {
            case .name: names += 1
            case .plan, .actual, .growth: figures += 1
            case .unit, .other: break
            }
        }
        guard names == 1, figures > 0 else { return nil }
        var table = IndicatorTable(columns: columns, headings: headings, rows: [], end: first)
        while table.end + 1 < bytes.count, bytes[table.end] == Flow.paragraph {
            let end = lineEnd(table.end + 1)
            let row = cells(table.end + 1, end)
            guard row.count >= 2 else { break }
            table.rows.append(row)
            table.end = end
        }
        return table.rows.isEmpty ? nil : table
    }

    private func lineEnd(_ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != Flow.paragraph { at += 1 }
        return at
    }

    /// The cells of a line; a bar at its front or end opens or closes it and holds no cell.
    private func cells(_ start: Int, _ end: Int) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var from = start
        for at in start..<end where bytes[at] == UInt8(ascii: "|") {
            if at > start { cells.append(from..<at) }
            from = at + 1
        }
        if from < end { cells.append(from..<end) }
        return cells
    }

    private func column(_ cell: Range<Int>, _ years: ReportYears, _ headings: [Range<Int>])
        -> IndicatorTable.Column
    {
        func holds(_ words: WordSet) -> Bool {
            words.first(in: bytes, cell.lowerBound, cell.upperBound) != nil
        }
        let period = times.scan(cell.lowerBound, cell.upperBound, years: years).compactMap(\.period).last
        if holds(other) { return .other }
        if holds(growth) { return .growth }
        // 完成计划 is of both: what it begins with decides.
        let planned = plan.first(in: bytes, cell.lowerBound, cell.upperBound)?.lowerBound ?? .max
        let done = actual.first(in: bytes, cell.lowerBound, cell.upperBound)?.lowerBound ?? .max
        if done < planned { return .actual(period ?? Period(year: years.reviewed)) }
        if planned < .max {
            // A target beside a result is the reviewed year's, a target alone the planned one's.
            let besides = headings.contains { actual.first(in: bytes, $0.lowerBound, $0.upperBound) != nil }
            return .plan(period ?? Period(year: besides ? years.reviewed : years.planned))
        }
        if holds(unit) { return .unit }
        if holds(name) { return .name }
        return .other
    }
}
