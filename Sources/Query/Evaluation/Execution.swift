import Tables

/// One run of one query: what it has found out so far.
final class Execution {
    let database: Database
    let vocabulary: any Vocabulary
    let scale: UnitScale
    /// What spans count in; another text inside a saved query.
    var source: SourceText
    var notes: [Note] = []
    var presentation: Answer.Presentation = .table
    /// What `plot` draws; any step but export does away with it.
    var chart: Chart?
    /// What aggregates inside expressions count, where that is another table than the one in hand.
    var total: Table?
    /// Saved queries that are being run.
    var calls: [String] = []
    /// What has been done so far, where that is asked for.
    var trace: [PlanLine]?
    /// How many notes belong to lines of the trace that are over.
    var traced = 0

    init(database: Database, vocabulary: any Vocabulary, source: SourceText) {
        self.database = database
        self.vocabulary = vocabulary
        self.source = source
        scale = UnitScale(vocabulary: vocabulary, rates: database.rates)
    }

    func note(_ note: Note) {
        if !notes.contains(note) { notes.append(note) }
    }

    // MARK: Queries

    func run(_ query: Query) throws(QueryError) -> Table {
        let line = begin(sourceText(of: query))
        let start = try start(query)
        end(line, start)
        return try run(query.steps, on: start)
    }

    func run(_ steps: [Step], on start: Table) throws(QueryError) -> Table {
        var table = start
        var place = 0
        while place < steps.count {
            let step = steps[place]
            place += 1
            // The first rows of an order need no order of the rest.
            if place < steps.count, case .sort(let keys) = step.kind, case .take(let atom) = steps[place].kind
            {
                let line = begin(resolved(step, on: table))
                end(line, table)
                let last = begin(resolved(steps[place], on: table))
                table = try sort(table, keys, first: try count(atom))
                presentation = .table
                end(last, table)
                place += 1
            } else {
                let line = begin(resolved(step, on: table))
                table = try run(step, on: table)
                end(line, table)
            }
        }
        return table
    }

    private func start(_ query: Query) throws(QueryError) -> Table {
        switch query.source {
        case .observations: return database.observations
        case .last:
            guard let last = database.last else { throw QueryError(.noLastResult, query.place.span) }
            chart = database.lastChart
            return last
        case .named(let name): return try table(named: name)
        case .call(let call): return try run(call, on: nil, place: query.place)
        }
    }

    private func table(named name: Atom) throws(QueryError) -> Table {
        if let table = database.tables[name.text] { return table }
        switch Keyword.name(name.text, .source) {
        case "observations": return database.observations
        case "tasks": return database.tasks
        case "reports": return database.reports
        case "indicators": return Summary.indicators(of: database.observations)
        case "areas": return Summary.areas(of: database.observations)
        default: return try run(Call(name: name, arguments: []), on: nil, place: name.place)
        }
    }

    private func run(_ step: Step, on table: Table) throws(QueryError) -> Table {
        presentation = .table
        if case .export = step.kind {} else { chart = nil }
        switch step.kind {
        case .filter(let condition): return try filter(table, condition)
        case .select(let columns): return try select(table, columns)
        case .derive(let derivations): return try derive(table, derivations)
        case .sort(let keys): return try sort(table, keys)
        case .take(let count): return try take(table, count)
        case .distinct(let columns): return try distinct(table, columns)
        case .group(let columns, let aggregates): return try group(table, columns, aggregates)
        case .rank(let ranking): return try rank(table, ranking)
        case .pivot(let pivot): return try self.pivot(table, pivot)
        case .convert(let unit): return try convert(table, unit)
        case .compare(let comparing): return try compare(table, comparing, step.place)
        case .growth(let growing): return try growth(table, growing, step.place)
        case .planVersusActual(let planning): return try planVersusActual(table, planning, step.place)
        case .audit(let scope): return try audit(table, scope, step.place)
        case .source: presentation = .source
        case .why: presentation = .why
        case .plot(let plotting): try plot(table, plotting, step.place)
        case .export(let path, let force): presentation = .export(path: path.text, force: force)
        case .call(let call): return try run(call, on: table, place: step.place)
        }
        return table
    }

    // MARK: Parameters

    /// An atom with the session's value in the place of `$name`.
    func bound(_ atom: Atom) throws(QueryError) -> Atom {
        switch atom.kind {
        case .parameter(let name):
            guard let value = database.variables[name] else {
                throw QueryError(.unboundVariable(name), atom.place.span)
            }
            return Atom(value.kind, atom.place.span)
        case .range(let low, let high):
            return Atom(.range(try bound(low), try bound(high)), atom.place.span)
        default: return atom
        }
    }

    /// A whole number of a step: how many rows to take, over how many years.
    func count(_ atom: Atom) throws(QueryError) -> Int {
        let atom = try bound(atom)
        guard case .number(let number) = atom.kind, number.suffix.isEmpty, number.decimals == 0,
            let count = Int(exactly: number.value), count <= 1_000_000_000
        else { throw QueryError(.notACount(atom.text), atom.place.span) }
        return count
    }
}
