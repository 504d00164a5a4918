import Extraction
import Query
import Tables

/// The observations of one extract, field by field. Their `of` counts from 0 within the extract.
struct ObservationRecords {
    private let report: Report
    private let extract: Extract
    private let lexicon: Lexicon
    private let sections: [[String]]
    private let offices: [[String]]

    init(_ report: Report, _ extract: Extract, lexicon: Lexicon) {
        self.report = report
        self.extract = extract
        self.lexicon = lexicon
        sections = report.sections.indices.map { report.headings(downTo: $0) }
        offices = extract.tasks.map { $0.offices.map(extract.text) }
    }

    subscript(index: Int) -> ObservationRecord {
        let observation = extract.observations[index]
        let decimals = WrittenDecimals(observation, in: extract)
        func figure(_ value: Double?, _ role: Role) -> ObservationRecord.Figure? {
            value.map { .init($0, decimals: decimals.of($0, as: role)) }
        }
        var record = ObservationRecord()
        record.report = report.id
        record.area = report.area
        record.label = extract.text(observation.label)
        record.indicator =
            observation.indicator.map { String(decoding: lexicon.indicators.name(of: $0), as: UTF8.self) }
            ?? record.label
        record.period = observation.period.map { Tables.Period(start: $0.start, months: $0.months) }
        record.status = observation.status.name
        record.unit = extract.text(observation.unit)
        if let value = observation.value {
            record.value = figure(value, .value)
            record.valueHigh = figure(observation.valueHigh, .value)
            record.bound = observation.bound.name
            record.amount = observation.amount.map {
                .init($0, decimals: decimals.of(amount: $0, value: value))
            }
            record.baseUnit = extract.text(observation.baseUnit)
        }
        if observation.growth != nil {
            record.growth = figure(observation.growth, .growth)
            record.growthHigh = figure(observation.growthHigh, .growth)
            record.growthBound = observation.growthBound.name
        }
        record.change = figure(observation.change, .change)
        record.changeUnit = extract.text(observation.changeUnit)
        record.rank = observation.rank
        record.rankScope = extract.text(observation.rankScope)
        record.of = observation.whole
        record.section = observation.section.map { sections[$0] } ?? []
        record.office = observation.task.map { offices[$0] } ?? []
        return record
    }
}
