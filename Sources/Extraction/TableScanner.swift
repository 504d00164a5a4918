/// A table of indicators: what its columns hold, and its rows.
struct IndicatorTable {
    enum Column {
        case name, unit, other
        /// A target or a result, of a period.
        case plan(Period)
        case actual(Period)
        /// Growth of the result.
        case growth

        var isName: Bool { if case .name = self { true } else { false } }
        var holdsFigures: Bool {
            switch self {
            case .plan, .actual, .growth: true
            case .name, .unit, .other: false
            }
        }
    }
    var columns: [Column]
    /// Bytes in the flow of each column's heading.
    var headings: [Range<Int>]
    /// Bytes in the flow of each row's cells; a cell that is not there is an empty range.
    var rows: [[Range<Int>]]
    /// Bytes in the flow of the unit that stands above the table (单位:亿元), or an empty range.
    var unit = 0..<0
    /// Where the text goes on.
    var end: Int
}

/// Finds tables of indicators: cells between bars, or one cell a line, as a page leaves them whose table was lost.
struct TableScanner {
    private let bytes: [UInt8]
    /// Most reports have none at all.
    private let hasBars: Bool
    private let times: TimeScanner
    private let units: Trie
    private let name: WordSet
    private let unit: WordSet
    private let plan: WordSet
    private let actual: WordSet
    private let growth: WordSet
    private let other: WordSet

    init(bytes: [UInt8], lexicon: Lexicon, times: TimeScanner) {
        self.bytes = bytes
        hasBars = ByteText.contains(UInt8(ascii: "|"), in: bytes)
        self.times = times
        units = lexicon.unitTrie
        name = lexicon.words[.columnName]
        unit = lexicon.words[.columnUnit]
        plan = lexicon.words[.columnPlan]
        actual = lexicon.words[.columnActual]
        growth = lexicon.words[.columnGrowth]
        other = lexicon.words[.columnOther]
    }

    /// The table of indicators whose heading begins at `start`, a line's first byte, or nil where that is none.
    func table(at start: Int, years: ReportYears) -> IndicatorTable? {
        if hasBars {
            let first = lineEnd(start)
            if bytes[start..<first].contains(UInt8(ascii: "|")) { return barred(start, first, years) }
        }
        // A heading of a column is short: of a longer line no more than that is looked at.
        guard let first = bytes[start...].prefix(31).firstIndex(of: Flow.paragraph), first > start else {
            return nil
        }
        return stacked(start, first, years)
    }

    /// Cells between bars, a row a line.
    private func barred(_ start: Int, _ first: Int, _ years: ReportYears) -> IndicatorTable? {
        guard var table = headed(cells(start, first), end: first, start, years) else { return nil }
        while table.end + 1 < bytes.count, bytes[table.end] == Flow.paragraph {
            let end = lineEnd(table.end + 1)
            let row = cells(table.end + 1, end)
            guard row.count >= 2 else { break }
            table.rows.append(row)
            table.end = end
        }
        return table.rows.isEmpty ? nil : table
    }

    /// One cell a line: headings first, then a name and its figures again and again.
    private func stacked(_ start: Int, _ first: Int, _ years: ReportYears) -> IndicatorTable? {
        guard first - start <= 30, isHeading(start..<first) else { return nil }
        var headings: [Range<Int>] = []
        var end = start - 1
        while headings.count < 9, let cell = line(behind: end), isHeading(cell) {
            headings.append(cell)
            end = cell.upperBound
        }
        guard var table = headed(headings, end: end, start, years) else { return nil }
        while let (row, end) = row(behind: table.end, table.columns) {
            table.rows.append(row)
            table.end = end
        }
        return table.rows.isEmpty ? nil : table
    }

    /// A table with these headings, if they are those of a table of indicators.
    private func headed(_ headings: [Range<Int>], end: Int, _ start: Int, _ years: ReportYears)
        -> IndicatorTable?
    {
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
        return IndicatorTable(
            columns: columns, headings: headings, rows: [], unit: unitAbove(start), end: end)
    }

    /// 单位:亿元 on the line above.
    private func unitAbove(_ start: Int) -> Range<Int> {
        guard start > 1 else { return 0..<0 }
        var from = start - 1
        while from > 0, bytes[from - 1] != Flow.paragraph { from -= 1 }
        guard let at = ByteText.find("单位:", in: bytes, from, start - 1) else { return 0..<0 }
        var end = at + 7
        while end < start - 1, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "|") { end += 1 }
        return at + 7..<end
    }

    /// The line behind the one that ends at `end`, if it is as short as a cell.
    private func line(behind end: Int) -> Range<Int>? {
        guard end + 1 < bytes.count, end < 0 || bytes[end] == Flow.paragraph else { return nil }
        let stop = lineEnd(end + 1)
        let cell = end + 1..<stop
        guard !cell.isEmpty, cell.count <= 90, !bytes[cell].contains(Flow.stop) else { return nil }
        return cell
    }

    private func isHeading(_ cell: Range<Int>) -> Bool {
        cell.count <= 30 && !bytes[cell].contains(UInt8(ascii: ":"))
            && !bytes[cell].contains(where: { ByteText.isDigit($0) && !isYear(cell) })
            && [name, unit, plan, actual, growth, other].contains {
                $0.first(in: bytes, cell.lowerBound, cell.upperBound) != nil
            }
    }

    private func isYear(_ cell: Range<Int>) -> Bool {
        ByteText.find("年", in: bytes, cell.lowerBound, cell.upperBound) != nil
    }

    /// A name and the cells behind it, as many as there are columns, or just the figures where others are empty.
    private func row(behind end: Int, _ columns: [IndicatorTable.Column]) -> (row: [Range<Int>], end: Int)? {
        var at = end
        guard var cell = line(behind: at) else { return nil }
        let isNumbered = isNumber(cell)
        if isNumbered {
            // The row's own number.
            at = cell.upperBound
            guard let next = line(behind: at) else { return nil }
            cell = next
        }
        guard isName(cell) else { return nil }
        // 未完成, a remark behind the figures of the row before. More than a few lines are no remark.
        var remarks = 0
        while let next = line(behind: cell.upperBound), isName(next), !isUnit(next) {
            guard remarks < 20 else { return nil }
            remarks += 1
            cell = next
        }
        let name = cell
        at = cell.upperBound
        var values: [Range<Int>] = []
        while values.count < columns.count, let value = line(behind: at), !isName(value) || isUnit(value) {
            // A number in front of a name is the next row's.
            if isNumber(value), values.count > 0, let next = line(behind: value.upperBound), isName(next),
                values.count >= columns.count(where: \.holdsFigures)
            {
                break
            }
            values.append(value)
            at = value.upperBound
        }
        guard !values.isEmpty else { return nil }
        let wanted = columns.indices.filter { !columns[$0].isName && !($0 == 0 && isNumbered) }
        let figured = columns.indices.filter { columns[$0].holdsFigures }
        var row = columns.map { $0.isName ? name : name.upperBound..<name.upperBound }
        // Where neither fits, no one can tell which cells are empty: the row says nothing.
        let places = values.count == wanted.count ? wanted : values.count == figured.count ? figured : []
        for (place, value) in zip(places, values) { row[place] = value }
        return (row, at)
    }

    private func isUnit(_ cell: Range<Int>) -> Bool {
        let start = Magnitude.match(bytes, cell.lowerBound, cell.upperBound)?.end ?? cell.lowerBound
        return units.longest(bytes, from: cell.lowerBound, to: cell.upperBound)?.end == cell.upperBound
            || units.longest(bytes, from: start, to: cell.upperBound)?.end == cell.upperBound
    }

    private func isNumber(_ cell: Range<Int>) -> Bool {
        cell.count <= 3 && bytes[cell].allSatisfy(ByteText.isDigit)
    }

    /// Words without a figure, which are no growth.
    private func isName(_ cell: Range<Int>) -> Bool {
        bytes[cell.lowerBound] >= 0x80 && !bytes[cell].contains(where: ByteText.isDigit)
            || bytes[cell.lowerBound] >= 0x80 && bytes[cell].contains(UInt8(ascii: "("))
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
