import Extraction
import Tables

/// The observations of some reports that stand behind one another, column by column and without a String: as codes into
/// dictionaries of these columns' own.
struct ExtractColumns: Sendable {
    private let lexicon: Lexicon
    private(set) var id = NumberCells()
    private(set) var report = TextCells()
    private(set) var area = TextCells()
    private(set) var indicator = TextCells()
    private(set) var label = TextCells()
    /// Codes into `periods`, -1 where there is none.
    private(set) var period: [Int32] = []
    private(set) var periods: [Tables.Period] = []
    /// Codes are the places of the cases.
    private(set) var status: [Int32] = []
    private(set) var bound: [Int32] = []
    private(set) var growthBound: [Int32] = []
    private(set) var value = NumberCells()
    private(set) var valueHigh = NumberCells()
    private(set) var amount = NumberCells()
    private(set) var growth = NumberCells()
    private(set) var growthHigh = NumberCells()
    private(set) var change = NumberCells()
    private(set) var rank = NumberCells()
    private(set) var whole = NumberCells()
    private(set) var unit = TextCells()
    private(set) var baseUnit = TextCells()
    private(set) var changeUnit = TextCells()
    private(set) var rankScope = TextCells()
    private(set) var office = ListCells()
    private(set) var section = ListCells()
    /// The codes of the catalogue's names, by entry.
    private var indicatorCodes: [Int32]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        indicatorCodes = [Int32](repeating: -1, count: lexicon.indicators.count)
    }

    /// Takes the observations of a report in.
    /// - Parameter firstID: the session's number of the first one.
    mutating func append(_ report: Report, _ extract: Extract, firstID: Int) {
        let reportCode = self.report.code(report.id)
        let areaCode = area.code(report.area)
        let sections = report.sections.indices.map { report.headings(downTo: $0).map { section.code($0) } }
        extract.pool.withUnsafeBufferPointer { pool in
            let offices = extract.tasks.map { task in
                task.offices.map { office.code(pool.extracting($0.range)) }
            }
            for (index, observation) in extract.observations.enumerated() {
                id.append((Double(firstID + index), 0))
                self.report.append(code: reportCode)
                area.append(code: areaCode)
                appendNames(observation, pool)
                appendPeriod(observation.period)
                status.append(Int32(observation.status.rawValue))
                appendFigures(observation, in: extract)
                unit.append(pool.extracting(observation.unit.range))
                baseUnit.append(
                    observation.value == nil
                        ? pool.extracting(0..<0) : pool.extracting(observation.baseUnit.range))
                changeUnit.append(pool.extracting(observation.changeUnit.range))
                rankScope.append(pool.extracting(observation.rankScope.range))
                whole.append((observation.whole.map { Double(firstID + $0) } ?? .nan, 0))
                office.append(codes: observation.task.map { offices[$0] } ?? [])
                section.append(codes: observation.section.map { sections[$0] } ?? [])
            }
        }
    }

    private mutating func appendNames(_ observation: Observation, _ pool: UnsafeBufferPointer<UInt8>) {
        let words = pool.extracting(observation.label.range)
        label.append(words)
        guard let entry = observation.indicator else { return indicator.append(words) }
        if indicatorCodes[entry] < 0 {
            indicatorCodes[entry] = lexicon.indicators.name(of: entry).withUnsafeBufferPointer {
                indicator.code($0)
            }
        }
        indicator.append(code: indicatorCodes[entry])
    }

    private mutating func appendPeriod(_ period: Extraction.Period?) {
        guard let period else { return self.period.append(-1) }
        let same = Tables.Period(start: period.start, months: period.months)
        // A report speaks of few.
        if let place = periods.lastIndex(of: same) {
            self.period.append(Int32(place))
        } else {
            self.period.append(Int32(periods.count))
            periods.append(same)
        }
    }

    private mutating func appendFigures(_ observation: Observation, in extract: Extract) {
        let decimals = WrittenDecimals(observation, in: extract)
        func figure(_ value: Double?, _ role: Role) -> NumberCells.Figure {
            value.map { ($0, Int8(clamping: decimals.of($0, as: role))) } ?? (.nan, 0)
        }
        let hasValue = observation.value != nil
        value.append(figure(observation.value, .value))
        valueHigh.append(figure(hasValue ? observation.valueHigh : nil, .value))
        bound.append(hasValue ? Int32(observation.bound.rawValue) : -1)
        if let value = observation.value, let amount = observation.amount {
            self.amount.append((amount, Int8(clamping: decimals.of(amount: amount, value: value))))
        } else {
            amount.append((.nan, 0))
        }
        let hasGrowth = observation.growth != nil
        growth.append(figure(observation.growth, .growth))
        growthHigh.append(figure(hasGrowth ? observation.growthHigh : nil, .growth))
        growthBound.append(hasGrowth ? Int32(observation.growthBound.rawValue) : -1)
        change.append(figure(observation.change, .change))
        rank.append((observation.rank.map(Double.init) ?? .nan, 0))
    }
}
