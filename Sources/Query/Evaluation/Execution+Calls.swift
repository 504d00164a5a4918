import Tables

/// Saved queries.
extension Execution {
    /// Runs a saved query on a table, or on its own source where it stands first.
    func run(_ call: Call, on table: Table?, place: Place) throws(QueryError) -> Table {
        let name = call.name.text
        guard let definition = database.definitions[name] else {
            if database.tables[name] != nil || Keyword.name(name, .source) != nil {
                throw QueryError(.extraArgument(definition: name, parameters: []), call.name.place.span)
            }
            if let column = database.column(holding: name) {
                throw QueryError(.valueAlone(name, column: column, isTable: true), call.name.place.span)
            }
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
                            definition: definition.name.text, name: name.text,
                            nearest: nearest.isEmpty ? names : nearest),
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
}
