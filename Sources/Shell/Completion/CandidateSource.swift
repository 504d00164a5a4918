import Extraction
import Query
import Tables

/// Looks up in a session what fits an expectation.
struct CandidateSource {
    typealias Candidate = Completion.Candidate

    let session: Session
    let cursor: CursorText

    func candidates(for expectation: Expectation) -> [Candidate] {
        switch expectation {
        case .statement: words(.step) + words(.statement) + words(.source) + names
        case .query: words(.step) + words(.source) + names
        case .step: words(.step) + definitions
        case .columns: columns
        case .operand: columns + words(.function) + [Candidate("not", .clause)]
        case .group: columns + words(.aggregate)
        case .values(let column): values(of: column)
        case .indicators: indicators
        case .areas: values(of: "area", as: .area)
        case .periods: values(of: "period", as: .period)
        case .units: units
        case .clauses(let names): clauses(names)
        case .reports: session.corpus.entries.map { Candidate($0.report.id, .report, note: $0.report.title) }
        case .topics:
            ShowTopic.allCases.flatMap { [$0.rawValue] + shown($0.twins) }.map { Candidate($0, .topic) }
        case .settings: Setting.all.flatMap { [$0.name] + shown($0.twins) }.map { Candidate($0, .setting) }
        case .settingValues(let name): settingValues(name)
        case .words: words(.step) + words(.statement) + words(.source) + words(.function) + words(.aggregate)
        case .any(let expectations): expectations.flatMap(candidates)
        case .files, .nothing: []
        }
    }

    /// Chinese twins crowd a list of English words, so they come up only when one is being typed; one of each where
    /// the session speaks Chinese.
    private func shown(_ twins: [String]) -> [String] {
        if cursor.partial.utf8.contains(where: { $0 >= 0x80 }) { return twins }
        guard session.settings.language == .chinese, cursor.partial.isEmpty else { return [] }
        return twins.filter { $0.utf8.contains { $0 >= 0x80 } }.prefix(1).map(\.self)
    }

    // MARK: Words of the language

    private func words(_ kind: Keyword.Kind) -> [Candidate] {
        Keyword.all.filter { $0.kind == kind }.flatMap { keyword in
            ([keyword.name] + shown(keyword.twins)).map { word in
                let twin = word == keyword.name ? keyword.twins.first ?? "" : keyword.name
                let opens = kind == .function || kind == .aggregate
                return Candidate(
                    word, Self.kind(kind), note: "\(twin)  \(keyword.summary)",
                    insertion: opens ? word + "(" : word)
            }
        }
    }

    private func clauses(_ names: [String]) -> [Candidate] {
        names.flatMap { name -> [Candidate] in
            let keyword = Keyword.all.first { $0.kind == .clause && $0.name == name }
            return ([name] + shown(keyword?.twins ?? [])).map { Candidate($0, .clause) }
        }
    }

    private static func kind(_ kind: Keyword.Kind) -> Candidate.Kind {
        switch kind {
        case .statement: .statement
        case .source: .source
        case .step: .step
        case .clause: .clause
        case .function, .aggregate: .function
        case .column: .column
        case .value: .value
        }
    }

    // MARK: Names

    private var names: [Candidate] {
        session.database.tables.sorted { $0.key < $1.key }.map {
            Candidate($0.key, .name, note: Count.text($0.value.rowCount, "row"))
        } + definitions
    }

    private var definitions: [Candidate] {
        session.database.definitions.sorted { $0.key < $1.key }.map { name, definition in
            let opens = !definition.parameters.isEmpty
            return Candidate(name, .name, note: "\(definition)", insertion: opens ? name + "(" : name)
        }
    }

    private func settingValues(_ name: String) -> [Candidate] {
        switch Setting.named(name)?.name {
        case "format": OutputFormat.allCases.map { Candidate($0.rawValue, .setting) }
        case "width": ["auto", "ambiguous"].map { Candidate($0, .setting) }
        case "rows": [Candidate("all", .setting)]
        case "lang": Language.allCases.map { Candidate($0.rawValue, .setting) }
        default: []
        }
    }

    // MARK: Columns and values

    private var columns: [Candidate] {
        table.names.flatMap { name -> [Candidate] in
            let twins = Keyword.all.first { $0.kind == .column && $0.name == name }?.twins ?? []
            return [Candidate(name, .column)] + shown(twins).map { Candidate($0, .column, note: name) }
        }
    }

    /// The table that the step at the cursor works on: what the steps before it give.
    private var table: Table {
        let observations = session.database.observations
        guard let query = cursor.beforeStep else { return observations }
        return session.table(of: query) ?? observations
    }

    private func values(of name: String, as kind: Candidate.Kind = .value) -> [Candidate] {
        let table = kind == .value ? table : session.database.observations
        let column = (Keyword.names(name, .column) + [name]).lazy.compactMap { table.column($0) }.first
        guard let column else { return [] }
        if column.name == "indicator", kind == .value { return indicators }
        let counted = Self.counts(column)
        var candidates = counted.map { Candidate($0.text, kind, note: Count.text($0.count, "row")) }
        let present = Set(counted.map(\.text))
        for keyword in Keyword.all where keyword.kind == .value && present.contains(keyword.name) {
            candidates += shown(keyword.twins).map { Candidate($0, kind, note: keyword.name) }
        }
        return candidates
    }

    /// Indicators of the data by how often they occur, then other names of those whose own does not fit.
    private var indicators: [Candidate] {
        guard let column = session.database.observations.column("indicator") else { return [] }
        let counted = Self.counts(column)
        let names = counted.map { Candidate($0.text, .indicator, note: Count.text($0.count, "row")) }
        guard !cursor.partial.isEmpty else { return names }
        let others = Set(counted.map(\.text).filter { !$0.contains(cursor.partial) })
        return names
            + session.lexicon.indicators.filter { others.contains($0.name) }.flatMap { entry in
                (entry.aliases + [entry.english]).map { Candidate($0, .indicator, note: entry.name) }
            }
    }

    private var units: [Candidate] {
        let used = values(of: "unit", as: .unit)
        let present = Set(used.map(\.text))
        return used
            + session.lexicon.units.map(\.name).filter { !present.contains($0) }.map { Candidate($0, .unit) }
    }

    /// The different cells of a column, the most frequent first; periods in their order.
    private static func counts(_ column: Column) -> [(text: String, count: Int)] {
        switch column.data {
        case .text(let texts): counts(texts.codes, texts.dictionary)
        case .list(let lists): counts(lists.codes, lists.dictionary)
        case .period(let periods):
            (0..<periods.count).compactMap { periods[$0] }
                .reduce(into: [:]) { $0[$1, default: 0] += 1 }
                .sorted { $0.key < $1.key }
                .map { ($0.key.description, $0.value) }
        case .number: []
        }
    }

    private static func counts(_ codes: Codes, _ dictionary: TextDictionary) -> [(text: String, count: Int)] {
        var counts = [Int](repeating: 0, count: dictionary.count)
        for code in codes where code >= 0 { counts[Int(code)] += 1 }
        return counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$1], dictionary.values[$0]) < (counts[$0], dictionary.values[$1]) }
            .map { (dictionary.values[$0], counts[$0]) }
    }
}

extension Session {
    /// What a query gives, or nil where it gives none; rows are left out where there are many of them.
    fileprivate func table(of text: String) -> Table? {
        let source = SourceText(text)
        guard let statement = try? Parser.parse(source).first else { return nil }
        let query: Query
        switch statement.kind {
        case .query(let own), .letTable(_, let own), .explain(let own): query = own
        case .define(let definition): query = definition.body
        default: return nil
        }
        var database = database
        if database.observations.rowCount > 20_000 {
            database.observations = database.observations.gathering([])
        }
        return try? Evaluator(database: database, vocabulary: vocabulary).run(query, in: source).table
    }
}
