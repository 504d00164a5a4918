import Extraction
import Query
import Tables

/// Makes the tables of a corpus.
struct ModelBuilder {
    let lexicon: Lexicon

    func database(of corpus: Corpus) -> Database {
        database(of: corpus, observations: observations(of: corpus))
    }

    /// - Parameter observations: the table of all of them.
    func database(of corpus: Corpus, observations: Table) -> Database {
        Database(observations: observations, tasks: tasks(of: corpus), reports: reports(of: corpus))
    }

    // MARK: Observations

    private func observations(of corpus: Corpus) -> Table {
        var builder = ObservationsBuilder()
        var place = 0
        while place < corpus.entries.count {
            let entry = corpus.entries[place]
            switch entry.content {
            case .text:
                let rest = corpus.entries[place...]
                let end = rest.firstIndex { if case .text = $0.content { false } else { true } }
                builder.append(contentsOf: observations(of: rest[..<(end ?? rest.endIndex)]))
                place = end ?? rest.endIndex
            case .figures(let figures):
                place += 1
                var run = ImportedRun(entry, figures)
                while place < corpus.entries.count, run.take(corpus.entries[place]) { place += 1 }
                builder.append(contentsOf: run.observations)
            case .stored(let stored):
                place += 1
                var run = StoredRun(stored)
                while place < corpus.entries.count, run.take(corpus.entries[place]) { place += 1 }
                builder.append(contentsOf: run.observations)
            }
        }
        return builder.table
    }

    /// Of reports that were read as texts, on all cores.
    private func observations(of entries: ArraySlice<Corpus.Entry>) -> ObservationsBuilder {
        let lexicon = lexicon
        let parts = Parallel.map(Self.stretches(of: entries)) { entries in
            var columns = ExtractColumns(lexicon: lexicon)
            for entry in entries {
                if case .text(let extract) = entry.content {
                    columns.append(entry.report, extract, firstID: entry.firstID)
                }
            }
            return columns
        }
        return ExtractColumns.joined(parts)
    }

    /// Runs of reports, each worth a thread's while.
    private static func stretches(of entries: ArraySlice<Corpus.Entry>) -> [ArraySlice<Corpus.Entry>] {
        var stretches: [ArraySlice<Corpus.Entry>] = []
        var start = entries.startIndex
        var count = 0
        for place in entries.indices {
            count += entries[place].observationCount
            if count >= 20_000 {
                stretches.append(entries[start...place])
                start = place + 1
                count = 0
            }
        }
        if start < entries.endIndex { stretches.append(entries[start...]) }
        return stretches
    }

    // MARK: Tasks and reports

    private func tasks(of corpus: Corpus) -> Table {
        var report = TextColumn()
        var area = TextColumn()
        var section = ListColumn()
        var title = TextColumn()
        var offices = ListColumn()
        var deadline = PeriodColumn()
        var observations = NumberColumn()
        var text = TextColumn()
        var links: [[Int32]] = []
        var row = 0
        for entry in corpus.entries {
            for task in tasks(of: entry) {
                report.append(entry.report.id)
                area.append(entry.report.area)
                section.append(task.section)
                title.append(task.title)
                offices.append(task.offices)
                deadline.append(task.deadline)
                observations.append(Double(task.observations.count), decimals: 0)
                text.append(task.text)
                links.append(task.observations.map { Int32(row + $0) })
            }
            row += entry.observationCount
        }
        return Table(
            columns: [
                Column("id", NumberColumn(links.indices.map { $0 + 1 })), Column("report", report),
                Column("area", area), Column("section", section), Column("title", title),
                Column("offices", offices), Column("deadline", deadline),
                Column("observations", observations), Column("text", text),
            ], links: RowLinks(links))
    }

    private func tasks(of entry: Corpus.Entry) -> [ImportedFigures.Task] {
        switch entry.content {
        case .figures(let figures): figures.tasks
        case .stored(let stored): Array(stored.figures.tasks[stored.tasks])
        case .text(let extract):
            extract.tasks.map { task in
                ImportedFigures.Task(
                    title: extract.text(task.title), text: Passage(task.range, of: entry.report).text,
                    offices: task.offices.map(extract.text),
                    deadline: task.deadline.map { Tables.Period(start: $0.start, months: $0.months) },
                    section: entry.report.headings(downTo: task.section),
                    observations: Array(task.observations))
            }
        }
    }

    private func reports(of corpus: Corpus) -> Table {
        let reports = corpus.entries.map(\.report)
        var offsets: [Int32] = [0]
        for entry in corpus.entries {
            offsets.append(offsets[offsets.count - 1] + Int32(entry.observationCount))
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
                Column("observations", NumberColumn(corpus.entries.map(\.observationCount))),
                Column("tasks", NumberColumn(corpus.entries.map(\.taskCount))),
            ], links: .runs(offsets: offsets))
    }
}
