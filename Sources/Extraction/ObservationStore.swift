/// Collects figures into observations: a level and the growth, change and standing that go with it are one.
struct ObservationStore {
    /// One figure, read.
    struct Reading {
        var quantity: Quantity
        var role: Role
        var sign: Double
        var name: [UInt8]
        /// The name was left out and is the one of the figure before.
        var isCarried: Bool
        /// The observation that the figure belongs to where it is not the last one.
        var target: Int?
        var rule: NameRule
        /// Bytes in the flow of the words that made the name.
        var nameCue: Range<Int>?
        var period: Period
        var periodCue: Range<Int>?
        var status: Status
        var statusCue: Range<Int>?
        var rankScope: [UInt8]
        var section: Int?
        var task: Int?
        var whole: Int?
        /// Bytes in the flow.
        var sentence: Range<Int>
    }

    private let report: Report
    private let lexicon: Lexicon
    private var extract = Extract()
    /// The observation of each figure and of each cue; `finish` puts them in that order.
    private var figureOwners: [Int] = []
    private var cueOwners: [Int] = []

    init(report: Report, lexicon: Lexicon) {
        self.report = report
        self.lexicon = lexicon
    }

    func period(of observation: Int) -> Period {
        extract.observations[observation].period ?? Period(year: 0)
    }

    var lastStatus: Status? { extract.observations.last?.status }

    /// Adds a figure; returns the index of its observation.
    mutating func add(_ reading: Reading) -> Int {
        let name = Self.spelled(reading.name)
        let index = extract.observations.count
        // It completes the last observation where the name was left out and that place is free.
        if reading.isCarried, index > 0, Self.fits(reading, extract.observations[index - 1]),
            extract.pool[extract.observations[index - 1].label.range].elementsEqual(name)
        {
            attach(reading, to: index - 1)
            return index - 1
        }
        if let target = reading.target, Self.fits(reading, extract.observations[target]) {
            attach(reading, to: target)
            return target
        }
        let observation = Observation(
            indicator: indicator(of: name, reading), label: intern(name),
            period: reading.period,
            status: reading.status, value: nil, valueHigh: nil, bound: .eq, unit: .empty, amount: nil,
            baseUnit: .empty, growth: nil,
            growthHigh: nil, growthBound: .eq, change: nil, changeUnit: .empty, rank: nil, rankScope: .empty,
            whole: reading.whole,
            task: reading.task, section: reading.section,
            figures: 0..<0, cues: 0..<0, sentence: report.source(reading.sentence))
        extract.observations.append(observation)
        cue(.indicator, reading.rule.name, reading.nameCue, of: index)
        cue(.period, reading.periodCue == nil ? "section" : "words of time", reading.periodCue, of: index)
        cue(.status, reading.statusCue == nil ? "section" : "cue", reading.statusCue, of: index)
        attach(reading, to: index)
        return index
    }

    /// The catalogue's entry of that name, unless the unit counts what the entry measures: 建成高速公路3条 is no length.
    private func indicator(of name: [UInt8], _ reading: Reading) -> Int? {
        guard
            let index = lexicon.indicatorIndex(ofLabel: name)
                ?? Self.withoutParenthesis(name).flatMap(lexicon.indicatorIndex)
        else { return nil }
        guard reading.role == .value, let kind = reading.quantity.kind else { return index }
        return lexicon.indicators.kind(of: index).agrees(with: kind) ? index : nil
    }

    /// 执业医师 of 执业(助理)医师, or nil where there is no parenthesis.
    private static func withoutParenthesis(_ name: [UInt8]) -> [UInt8]? {
        guard let open = name.firstIndex(of: UInt8(ascii: "(")),
            let close = name[open...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return Array(name[..<open] + name[(close + 1)...])
    }

    /// Adds the upper end of the range whose lower end was added last.
    mutating func addHigh(_ quantity: Quantity) {
        guard let last = figureOwners.last, let low = extract.figures.last else { return }
        let sign = low.value < 0 ? -1.0 : 1.0
        figure(quantity, low.role, sign, of: last)
        let unit = extract.figures[extract.figures.count - 1].unit
        switch low.role {
        case .value:
            extract.observations[last].valueHigh = quantity.value
            extract.observations[last].bound = .range
            extract.observations[last].unit = unit
        case .growth:
            extract.observations[last].growthHigh = sign * quantity.value
            extract.observations[last].growthBound = .range
        case .change, .rank: break
        }
    }

    // Static, as what follows that only looks: a method of a mutating one's `self` would copy the whole store.

    /// Whether a figure may complete an observation: same period and status, and the place free.
    private static func fits(_ reading: Reading, _ observation: Observation) -> Bool {
        guard observation.period == reading.period, observation.status == reading.status else { return false }
        return switch reading.role {
        case .value: observation.value == nil && observation.rank == nil
        case .growth: observation.growth == nil
        case .change: observation.change == nil
        case .rank: observation.rank == nil
        }
    }

    private mutating func attach(_ reading: Reading, to index: Int) {
        let quantity = reading.quantity
        figure(quantity, reading.role, reading.sign, of: index)
        // A growth that stands in a sentence of its own widens the observation to both.
        let sentence = extract.observations[index].sentence
        let other = report.source(reading.sentence)
        extract.observations[index].sentence =
            min(sentence.lowerBound, other.lowerBound)..<max(sentence.upperBound, other.upperBound)
        let unit = extract.figures[extract.figures.count - 1].unit
        let bound: Bound = quantity.isLow ? .range : quantity.bound
        switch reading.role {
        case .value:
            extract.observations[index].value = quantity.value
            extract.observations[index].bound = bound
            extract.observations[index].unit = unit
            if let unitIndex = quantity.unitIndex {
                let known = lexicon.units[unitIndex]
                extract.observations[index].amount = Self.amount(quantity, known.factor)
                extract.observations[index].baseUnit = intern(known.base.utf8)
            }
        case .growth:
            var share = quantity.kind == .ratio ? Self.inPercent(quantity) : quantity.value
            // 三成 is 30 %.
            if quantity.kind != .ratio, let unit = quantity.unitIndex, lexicon.units[unit].base == "%" {
                share *= lexicon.units[unit].factor
            }
            extract.observations[index].growth = reading.sign * share
            extract.observations[index].growthBound = bound
        case .change:
            extract.observations[index].change = reading.sign * quantity.value
            extract.observations[index].changeUnit = unit
        case .rank:
            extract.observations[index].rank = Int(quantity.value)
            extract.observations[index].rankScope = intern(Self.spelled(reading.rankScope))
        }
        if let words = quantity.boundWords { cue(.bound, "bound words", words, of: index) }
    }

    /// In base units, rounded to what the written digits carry: 1.49万 is 14900, not 14900.000000000002.
    private static func amount(_ quantity: Quantity, _ factor: Double) -> Double {
        let raw = quantity.value * quantity.magnitude * factor
        guard quantity.decimals >= 0 else { return raw }
        let scaled =
            (quantity.value * power(quantity.decimals)).rounded()
            * (quantity.magnitude * factor / power(quantity.decimals))
        return abs(scaled - raw) <= abs(raw) * 1e-12 ? scaled : raw
    }

    /// 4.9倍 is 490 %, not 490.00000000000006.
    private static func inPercent(_ quantity: Quantity) -> Double {
        guard quantity.decimals >= 0 else { return quantity.value * 100 }
        let power = power(quantity.decimals)
        return (quantity.value * power * 100).rounded() / power
    }

    private static func power(_ decimals: Int) -> Double {
        (0..<decimals).reduce(1.0) { value, _ in value * 10 }
    }

    private mutating func figure(_ quantity: Quantity, _ role: Role, _ sign: Double, of observation: Int) {
        let unitStart = extract.pool.count
        if !quantity.unit.isEmpty {
            var filler = 0..<0
            if let words = quantity.filler { filler = report.source(words) }
            // Blanks are no part of a unit.
            for at in report.source(quantity.unit) where !filler.contains(at) && report.text[at] > 0x20 {
                extract.pool.append(report.text[at])
            }
        }
        figureOwners.append(observation)
        extract.figures.append(
            Figure(
                role: role, bound: quantity.bound, range: report.source(quantity.start..<quantity.end),
                isSpelled: quantity.isSpelled,
                value: sign * quantity.value,
                decimals: quantity.decimals,
                unit: unitStart == extract.pool.count
                    ? .empty : Slice(start: unitStart, end: extract.pool.count)))
    }

    private mutating func cue(
        _ field: Cue.Field, _ rule: StaticString, _ range: Range<Int>?, of observation: Int
    ) {
        cueOwners.append(observation)
        // A closure would copy the whole store.
        var source = 0..<0
        if let range { source = report.source(range) }
        extract.cues.append(Cue(field: field, rule: rule, range: source))
    }

    /// Puts text into the pool.
    private mutating func intern(_ text: some Collection<UInt8>) -> Slice {
        guard !text.isEmpty else { return .empty }
        let start = extract.pool.count
        extract.pool += text
        return Slice(start: start, end: extract.pool.count)
    }

    /// With the report's own marks in the place of the flow's.
    private static func spelled(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(Flow.enumeration) else { return text }
        var out: [UInt8] = []
        for byte in text {
            if byte == Flow.enumeration { out += [0xE3, 0x80, 0x81] } else { out.append(byte) }
        }
        return out
    }

    /// The items in the order of their owners, and where each owner's begin.
    private static func grouped(_ owners: [Int], count: Int) -> (order: [Int], starts: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for owner in owners { starts[owner + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var order = [Int](repeating: 0, count: owners.count)
        for (item, owner) in owners.enumerated() {
            order[next[owner]] = item
            next[owner] += 1
        }
        return (order, starts)
    }

    /// The extract, with its tasks.
    mutating func finish(tasks: [TaskScanner.Found]) -> Extract {
        let figures = Self.grouped(figureOwners, count: extract.observations.count)
        let cues = Self.grouped(cueOwners, count: extract.observations.count)
        extract.figures = figures.order.map { extract.figures[$0] }
        extract.cues = cues.order.map { extract.cues[$0] }
        for index in extract.observations.indices {
            extract.observations[index].figures = figures.starts[index]..<figures.starts[index + 1]
            extract.observations[index].cues = cues.starts[index]..<cues.starts[index + 1]
            if let period = extract.observations[index].period, period.year <= ReportYears.unknown + 1 {
                extract.observations[index].period = nil
            }
        }
        var ranges = [Range<Int>](
            repeating: extract.observations.count..<extract.observations.count, count: tasks.count)
        for (index, observation) in extract.observations.enumerated() {
            guard let task = observation.task else { continue }
            ranges[task] = min(ranges[task].lowerBound, index)..<index + 1
        }
        for (index, task) in tasks.enumerated() {
            extract.tasks.append(
                Task(
                    section: task.section,
                    title: intern((task.section.map { report.sections[$0].title } ?? "").utf8),
                    range: report.source(task.range),
                    offices: task.offices.map { intern($0) }, deadline: task.deadline,
                    observations: ranges[index]))
        }
        return extract
    }
}
