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
    private var calls: [String] = []

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
        try run(query.steps, on: try start(query))
    }

    private func run(_ steps: [Step], on start: Table) throws(QueryError) -> Table {
        var table = start
        var place = 0
        while place < steps.count {
            let step = steps[place]
            place += 1
            // The first rows of an order need no order of the rest.
            if place < steps.count, case .sort(let keys) = step.kind, case .take(let atom) = steps[place].kind
            {
                table = try sort(table, keys, first: try count(atom))
                presentation = .table
                place += 1
            } else {
                table = try run(step, on: table)
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

    // MARK: Saved queries

    /// Runs a saved query on a table, or on its own source where it stands first.
    private func run(_ call: Call, on table: Table?, place: Place) throws(QueryError) -> Table {
        let name = call.name.text
        guard let definition = database.definitions[name] else {
            throw QueryError(.unknownName(name, nearest: nearestNames(name)), call.name.place.span)
        }
        guard !calls.contains(name), calls.count < 50 else {
            throw QueryError(.endlessCall(name), call.name.place.span)
        }
        let values = try arguments(of: call, for: definition)
        let body = definition.body.replacing(values)
        calls.append(name)
        let outer = source
        source = definition.source
        defer {
            source = outer
            calls.removeLast()
        }
        do {
            guard let table else { return try run(body) }
            return try run(body.steps, on: table)
        } catch {
            let frame = QueryError.Frame(definition: name, source: definition.source, place: error.place)
            throw QueryError(error.problem, place.span, frames: [frame] + error.frames)
        }
    }

    private func arguments(of call: Call, for definition: Definition) throws(QueryError) -> [String: Atom] {
        let names = definition.parameters.map(\.name.text)
        var values: [String: Atom] = [:]
        for (place, argument) in call.arguments.enumerated() {
            let span = argument.value.place.span
            let value = try bound(argument.value)
            if let name = argument.name {
                guard names.contains(name.text) else {
                    let nearest = Spelling.nearest(to: name.text, in: names)
                    throw QueryError(
                        .unknownParameter(
                            definition: definition.name.text, name: name.text, nearest: nearest),
                        name.place.span)
                }
                values[name.text] = value
            } else if place < names.count {
                values[names[place]] = value
            } else {
                throw QueryError(.extraArgument(definition: definition.name.text, parameters: names), span)
            }
        }
        for parameter in definition.parameters where values[parameter.name.text] == nil {
            guard let value = parameter.value else {
                throw QueryError(
                    .missingArgument(definition: definition.name.text, parameter: parameter.name.text),
                    call.name.place.span)
            }
            values[parameter.name.text] = value
        }
        return values
    }

    private func nearestNames(_ name: String) -> [String] {
        let own = Array(database.tables.keys) + Array(database.definitions.keys)
        let words =
            Keyword.spellings(of: .step) + Keyword.spellings(of: .source) + Keyword.spellings(of: .statement)
        return Spelling.nearest(to: name, in: own + words)
    }

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
