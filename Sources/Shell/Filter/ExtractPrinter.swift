import Extraction

/// Prints extracts as JSON lines: a report, then its observations and its tasks.
///
/// Numbers of observations run through a whole stream, so that `of` and a task's `observations` can name
/// them. The lines are made of bytes: no dictionary and no encoder stands between.
struct ExtractPrinter {
    private let lexicon: Lexicon
    private var json: JSONBytes
    /// Observations that were printed before.
    private let printed: Int
    /// What is the same in every line of a report: its id and area.
    private let origin: JSONBytes
    /// The headings of the section that was written last.
    private var headings: (section: Int?, titles: JSONBytes)

    private init(lexicon: Lexicon, report: Report, printed: Int) {
        self.lexicon = lexicon
        self.printed = printed
        // Lines are some five times as long as the text that they are about.
        json = JSONBytes(capacity: report.text.count * 6)
        var origin = JSONBytes()
        origin.key("report")
        origin.string(report.id)
        origin.key("area")
        origin.string(report.area)
        self.origin = origin
        headings = (nil, JSONBytes())
    }

    /// The lines of one report, UTF-8, each with its line end.
    /// - Parameter printed: how many observations come before it in the stream.
    static func lines(of report: Report, _ extract: Extract, lexicon: Lexicon, after printed: Int) -> [UInt8]
    {
        var printer = ExtractPrinter(lexicon: lexicon, report: report, printed: printed)
        printer.write(report, extract)
        for index in extract.observations.indices { printer.write(extract, index, of: report) }
        for task in extract.tasks { printer.write(task, of: report, extract) }
        return printer.json.bytes
    }

    /// The line that stands for a report that could not be read.
    static func line(forError message: String, id: String) -> [UInt8] {
        var json = JSONBytes()
        json.open("{")
        json.key("type")
        json.string("error")
        json.key("report")
        json.string(id)
        json.key("message")
        json.string(message)
        json.close("}")
        json.endLine()
        return json.bytes
    }

    private mutating func write(_ report: Report, _ extract: Extract) {
        json.open("{")
        let texts: [(StaticString, String)] = [
            ("type", "report"), ("id", report.id), ("path", report.path), ("title", report.title),
            ("area", report.area), ("province", report.province), ("city", report.city),
            ("county", report.county), ("issuer", report.issuer), ("published", report.published),
            ("kind", report.kind),
        ]
        for (name, text) in texts {
            json.key(name)
            if text.isEmpty { json.null() } else { json.string(text) }
        }
        json.key("year")
        json.optional(report.year)
        json.key("plan_year")
        json.optional(report.planYear)
        json.key("observations")
        json.number(extract.observations.count)
        json.key("tasks")
        json.number(extract.tasks.count)
        json.close("}")
        json.endLine()
    }

    private mutating func write(_ extract: Extract, _ index: Int, of report: Report) {
        let observation = extract.observations[index]
        json.open("{")
        json.key("type")
        json.string("observation")
        json.key("id")
        json.number(printed + index + 1)
        json.append(origin)
        json.key("indicator")
        if let entry = observation.indicator {
            json.string(lexicon.indicators.name(of: entry))
        } else {
            write(observation.label, of: extract)
        }
        json.key("label")
        write(observation.label, of: extract)
        json.key("period")
        write(observation.period)
        json.key("status")
        json.string(observation.status.name)
        writeValue(observation, of: extract)
        writeChange(observation, of: extract)
        json.key("of")
        json.optional(observation.whole.map { printed + $0 + 1 })
        json.key("office")
        write(observation.task.map { extract.tasks[$0].offices } ?? [], of: extract)
        json.key("section")
        write(section: observation.section, of: report)
        write("figures", observation.figures, of: extract, areSpelled: false)
        // Apart, since labels and scorers know numerals in digits only.
        write("spelled", observation.figures, of: extract, areSpelled: true)
        json.key("cues")
        json.open("[")
        for index in observation.cues { write(extract.cues[index], of: report) }
        json.close("]")
        json.close("}")
        json.endLine()
    }

    private mutating func writeValue(_ observation: Observation, of extract: Extract) {
        let decimals = WrittenDecimals(observation, in: extract)
        write("value", observation.value, decimals, .value)
        write("value_high", observation.valueHigh, decimals, .value)
        json.key("bound")
        if observation.value == nil { json.null() } else { json.string(observation.bound.name) }
        json.key("unit")
        write(observation.unit, of: extract)
        json.key("amount")
        if let amount = observation.amount, let value = observation.value {
            json.number(amount, decimals: decimals.of(amount: amount, value: value))
        } else {
            json.null()
        }
        json.key("base_unit")
        write(observation.baseUnit, of: extract)
    }

    private mutating func writeChange(_ observation: Observation, of extract: Extract) {
        let decimals = WrittenDecimals(observation, in: extract)
        write("growth", observation.growth, decimals, .growth)
        write("growth_high", observation.growthHigh, decimals, .growth)
        json.key("growth_bound")
        if observation.growth == nil { json.null() } else { json.string(observation.growthBound.name) }
        write("change", observation.change, decimals, .change)
        json.key("change_unit")
        write(observation.changeUnit, of: extract)
        json.key("rank")
        json.optional(observation.rank)
        json.key("rank_scope")
        write(observation.rankScope, of: extract)
    }

    private mutating func write(
        _ name: StaticString, _ value: Double?, _ decimals: WrittenDecimals, _ role: Role
    ) {
        json.key(name)
        if let value { json.number(value, decimals: decimals.of(value, as: role)) } else { json.null() }
    }

    private mutating func write(
        _ name: StaticString, _ figures: Range<Int>, of extract: Extract, areSpelled: Bool
    ) {
        json.key(name)
        json.open("[")
        for index in figures where extract.figures[index].isSpelled == areSpelled {
            write(extract.figures[index], of: extract)
        }
        json.close("]")
    }

    private mutating func write(_ figure: Figure, of extract: Extract) {
        json.open("{")
        json.key("role")
        json.string(figure.role.name)
        json.key("start")
        json.number(figure.range.lowerBound)
        json.key("end")
        json.number(figure.range.upperBound)
        json.key("value")
        json.number(figure.value, decimals: figure.decimals)
        json.key("unit")
        json.string(extract.pool[figure.unit.range])
        json.key("bound")
        json.string(figure.bound.name)
        json.close("}")
    }

    private mutating func write(_ cue: Cue, of report: Report) {
        json.open("{")
        json.key("field")
        json.string(cue.field.name)
        json.key("rule")
        json.string(cue.rule)
        json.key("words")
        json.string(report.text[cue.range])
        json.close("}")
    }

    private mutating func write(_ task: Task, of report: Report, _ extract: Extract) {
        json.open("{")
        json.key("type")
        json.string("task")
        json.append(origin)
        json.key("section")
        write(section: task.section, of: report)
        json.key("title")
        write(task.title, of: extract)
        json.key("text")
        json.string(Passage(task.range, of: report).text)
        json.key("offices")
        write(task.offices, of: extract)
        json.key("deadline")
        write(task.deadline)
        json.key("observations")
        json.open("[")
        for index in task.observations { json.number(printed + index + 1) }
        json.close("]")
        json.close("}")
        json.endLine()
    }

    private mutating func write(_ period: Period?) {
        if let period { json.string(period.description) } else { json.null() }
    }

    /// A slice of the pool, null where it is empty.
    private mutating func write(_ slice: Slice, of extract: Extract) {
        if slice.isEmpty { json.null() } else { json.string(extract.pool[slice.range]) }
    }

    private mutating func write(_ slices: [Slice], of extract: Extract) {
        json.open("[")
        for slice in slices { json.string(extract.pool[slice.range]) }
        json.close("]")
    }

    private mutating func write(section: Int?, of report: Report) {
        if section != headings.section {
            var titles = JSONBytes()
            for title in report.headings(downTo: section) { titles.string(title) }
            headings = (section, titles)
        }
        json.open("[")
        json.append(headings.titles)
        json.close("]")
    }
}
