import Extraction
import Query
import Tables

/// Makes the tables of a corpus.
struct ModelBuilder {
    let lexicon: Lexicon

    func database(of corpus: Corpus) -> Database {
        Database(
            observations: observations(of: corpus), tasks: tasks(of: corpus), reports: reports(of: corpus))
    }

    // MARK: Observations

    private func observations(of corpus: Corpus) -> Table {
        var builder = ObservationsBuilder()
        for entry in corpus.entries {
            let sections = entry.report.sections.indices.map { entry.report.headings(downTo: $0) }
            let offices = entry.extract.tasks.map { $0.offices.map(entry.extract.text) }
            for (index, observation) in entry.extract.observations.enumerated() {
                var record = record(of: observation, in: entry)
                record.id = entry.firstID + index
                record.of = observation.whole.map { entry.firstID + $0 }
                record.section = observation.section.map { sections[$0] } ?? []
                record.office = observation.task.map { offices[$0] } ?? []
                builder.append(record)
            }
        }
        return builder.table
    }

    /// The fields that stand in the observation itself.
    private func record(of observation: Observation, in entry: Corpus.Entry) -> ObservationRecord {
        let extract = entry.extract
        let figures = extract.figures[observation.figures]
        var record = ObservationRecord()
        record.report = entry.report.id
        record.area = entry.report.area
        record.label = extract.text(observation.label)
        record.indicator = observation.indicator.map { lexicon.indicators[$0].name } ?? record.label
        record.period = observation.period.map { Tables.Period(start: $0.start, months: $0.months) }
        record.status = observation.status.name
        record.unit = extract.text(observation.unit)
        if let value = observation.value {
            let decimals = Self.decimals(of: value, as: .value, among: figures)
            record.value = .init(value, decimals: decimals)
            record.valueHigh = Self.figure(observation.valueHigh, as: .value, among: figures)
            record.bound = observation.bound.name
            record.amount = observation.amount.map {
                .init($0, decimals: Self.decimals(ofAmount: $0, value: value, decimals: decimals))
            }
            record.baseUnit = extract.text(observation.baseUnit)
        }
        if observation.growth != nil {
            record.growth = Self.figure(observation.growth, as: .growth, among: figures)
            record.growthHigh = Self.figure(observation.growthHigh, as: .growth, among: figures)
            record.growthBound = observation.growthBound.name
        }
        record.change = Self.figure(observation.change, as: .change, among: figures)
        record.changeUnit = extract.text(observation.changeUnit)
        record.rank = observation.rank
        record.rankScope = extract.text(observation.rankScope)
        return record
    }

    private static func figure(_ value: Double?, as role: Role, among figures: ArraySlice<Figure>)
        -> ObservationRecord.Figure?
    {
        value.map { .init($0, decimals: decimals(of: $0, as: role, among: figures)) }
    }

    /// Digits behind the point as the report wrote them.
    private static func decimals(of value: Double, as role: Role, among figures: ArraySlice<Figure>) -> Int {
        figures.first { $0.role == role && $0.value == value }?.decimals ?? -1
    }

    /// A factor that is a power of ten only moves the point.
    private static func decimals(ofAmount amount: Double, value: Double, decimals: Int) -> Int {
        guard decimals >= 0, value != 0 else { return decimals }
        var power = 1.0
        for places in 0...12 {
            if (amount / value / power - 1).magnitude < 1e-9 { return max(0, decimals - places) }
            power *= 10
        }
        return -1
    }

    // MARK: Tasks and reports

    private func tasks(of corpus: Corpus) -> Table {
        var report = TextColumn()
        var area = TextColumn()
        var section = ListColumn()
        var title = TextColumn()
        var offices = ListColumn()
        var observations = NumberColumn()
        var text = TextColumn()
        var links: [[Int32]] = []
        var row = 0
        for entry in corpus.entries {
            for task in entry.extract.tasks {
                report.append(entry.report.id)
                area.append(entry.report.area)
                section.append(entry.report.headings(downTo: task.section))
                title.append(entry.extract.text(task.title))
                offices.append(task.offices.map(entry.extract.text))
                observations.append(Double(task.observations.count), decimals: 0)
                text.append(Passage(task.range, of: entry.report).text)
                links.append(task.observations.map { Int32(row + $0) })
            }
            row += entry.extract.observations.count
        }
        return Table(
            columns: [
                Column("report", report), Column("area", area), Column("section", section),
                Column("title", title), Column("offices", offices), Column("observations", observations),
                Column("text", text),
            ], links: RowLinks(links))
    }

    private func reports(of corpus: Corpus) -> Table {
        let reports = corpus.entries.map(\.report)
        var links: [[Int32]] = []
        var row: Int32 = 0
        for entry in corpus.entries {
            let next = row + Int32(entry.extract.observations.count)
            links.append(Array(row..<next))
            row = next
        }
        func texts(_ name: String, _ field: KeyPath<Report, String>) -> Column {
            Column(name, TextColumn(reports.map { $0[keyPath: field] }))
        }
        return Table(
            columns: [
                texts("id", \.id), texts("path", \.path), texts("title", \.title), texts("area", \.area),
                texts("province", \.province), texts("city", \.city), texts("county", \.county),
                texts("issuer", \.issuer), texts("published", \.published),
                Column("year", NumberColumn(reports.map(\.year))),
                Column("plan_year", NumberColumn(reports.map(\.planYear))),
                texts("kind", \.kind),
                Column("observations", NumberColumn(corpus.entries.map { $0.extract.observations.count })),
                Column("tasks", NumberColumn(corpus.entries.map { $0.extract.tasks.count })),
            ], links: RowLinks(links))
    }
}
