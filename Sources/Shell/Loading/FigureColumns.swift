import Query
import Tables

/// The observations of a stretch of a file of figures, column by column.
struct FigureColumns: Sendable {
    private(set) var count = 0
    /// The ids of reports that rows belong to or speak of; the empty one stands for the file itself.
    private(set) var reports = ByteDictionary()
    /// A code a row; empty where the file has no such column.
    private(set) var report: [Int32] = []
    /// The number that the file gives each observation, or `noNumber`; empty where it has no such column.
    private(set) var ids: [Int] = []
    /// Rows that are parts, with the numbers of their wholes.
    private(set) var wholes: [(row: Int, number: Int)] = []
    /// The byte of the report's text where the first numeral stands, or -1; empty where none is known.
    private(set) var starts: [Int32] = []
    /// Codes into `periods`, -1 where there is none.
    private(set) var period: [Int32] = []
    private(set) var periods: [Period] = []
    private(set) var office = ListCells()
    private(set) var section = ListCells()
    /// By field; empty where the file has no such column.
    private var texts: [TextCells]
    private var numbers: [NumberCells]
    /// The numbers of the row in hand.
    private var figures: [NumberCells.Figure]
    /// Periods as written, and the codes of what they mean.
    private var periodTexts = TextCells()
    private var periodCodes: [Int32] = []

    private let has: [Bool]
    private let numberFields: [FigureField]
    private let plainFields: [FigureField]

    /// - Parameter fields: those that the file has; others stay empty.
    init(_ fields: [FigureField]) {
        let all = FigureField.allCases.count
        has = FigureField.allCases.map(fields.contains)
        numberFields = Self.numbers.filter(fields.contains)
        plainFields = [.unit, .baseUnit, .changeUnit, .rankScope].filter(fields.contains)
        texts = Array(repeating: TextCells(), count: all)
        numbers = Array(repeating: NumberCells(), count: all)
        figures = Array(repeating: (.nan, 0), count: all)
    }

    static let noNumber = Int.min

    /// In the order in which they are checked.
    private static let numbers: [FigureField] = [
        .value, .valueHigh, .amount, .growth, .growthHigh, .change, .rank,
    ]

    subscript(text field: FigureField) -> TextCells { texts[field.rawValue] }
    subscript(number field: FigureField) -> NumberCells { numbers[field.rawValue] }

    func has(_ field: FigureField) -> Bool { has[field.rawValue] }

    /// Takes a row in, or nothing of it.
    mutating func append(_ cells: some FigureCells) throws(FigureFile.Problem) {
        for field: FigureField in [.area, .indicator] where cells.isEmpty(field) {
            throw .missing(field.name)
        }
        let period = try period(cells)
        for field in numberFields {
            guard let figure = cells.withCell(field, NumberCells.figure) else {
                throw .notANumber(column: field.name, cells.text(field))
            }
            figures[field.rawValue] = figure
        }
        for field in numberFields { numbers[field.rawValue].append(figures[field.rawValue]) }
        self.period.append(period)
        appendTexts(cells)
        appendNumbering(cells)
        count += 1
    }

    /// The code of a report.
    mutating func place(ofReport id: UnsafeBufferPointer<UInt8>) -> Int32 {
        if let last = report.last, reports.holds(id, Int(last)) { return last }
        return reports.insert(id)
    }

    private mutating func appendTexts(_ cells: some FigureCells) {
        append(cells, .area)
        append(cells, .indicator)
        if has(.label) {
            cells.withCell(cells.isEmpty(.label) ? .indicator : .label) {
                texts[FigureField.label.rawValue].append($0)
            }
        }
        append(cells, .status, default: "actual")
        appendBound(cells, .bound, of: .value)
        appendBound(cells, .growthBound, of: .growth)
        for field in plainFields { append(cells, field) }
        if has(.office) {
            cells.withCell(.office) { office.append($0, separator: cells.separator(of: .office)) }
        }
        if has(.section) {
            cells.withCell(.section) { section.append($0, separator: cells.separator(of: .section)) }
        }
    }

    private mutating func append(
        _ cells: some FigureCells, _ field: FigureField, default word: StaticString = ""
    ) {
        cells.withCell(field) { text in
            if text.isEmpty, word.utf8CodeUnitCount > 0 {
                texts[field.rawValue].append(word)
            } else {
                texts[field.rawValue].append(text)
            }
        }
    }

    /// A figure without a bound is exact; a bound without a figure is none.
    private mutating func appendBound(_ cells: some FigureCells, _ field: FigureField, of number: FigureField)
    {
        guard has(number) else { return }
        if figures[number.rawValue].value.isNaN {
            texts[field.rawValue].append("")
        } else {
            append(cells, field, default: "eq")
        }
    }

    private mutating func appendNumbering(_ cells: some FigureCells) {
        if has(.report) {
            report.append(cells.withCell(.report) { place(ofReport: $0) })
        } else if count == 0 {
            _ = place(ofReport: UnsafeBufferPointer(start: nil, count: 0))
        }
        if has(.id) { ids.append(cells.integer(.id) ?? Self.noNumber) }
        if has(.of), let number = cells.integer(.of) { wholes.append((count, number)) }
        if let start = cells.start {
            starts.append(contentsOf: repeatElement(-1, count: count - starts.count))
            starts.append(Int32(clamping: start))
        }
    }

    /// The code of a row's period.
    private mutating func period(_ cells: some FigureCells) throws(FigureFile.Problem) -> Int32 {
        let field: FigureField = cells.isEmpty(.period) ? .year : .period
        let text = cells.withCell(field) { periodTexts.code($0) }
        if text < 0 {
            guard cells.hasNoPeriod else { throw .missing("period") }
            return -1
        }
        if Int(text) == periodCodes.count {
            periodCodes.append(Period(cells.text(field)).map { place(of: $0) } ?? -1)
        }
        let code = periodCodes[Int(text)]
        guard code >= 0 else { throw .notAPeriod(cells.text(field)) }
        return code
    }

    private mutating func place(of period: Period) -> Int32 {
        if let place = periods.firstIndex(of: period) { return Int32(place) }
        periods.append(period)
        return Int32(periods.count - 1)
    }
}
