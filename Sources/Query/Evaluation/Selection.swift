import Tables

/// The observations that an analytic step works on, and the names that it was given.
struct Selection {
    /// Observation rows, ascending.
    var rows: [Int32]
    /// Codes in the order in which they were named; empty where none was.
    var indicators: [Int32]
    /// Names of areas in the order in which they were given; the data may have no observation of one.
    var areas: [String]
}

extension Execution {
    /// The observations behind a table's rows that a scope takes.
    func selection(
        _ scope: Scope, from table: Table, _ view: ObservationView, _ step: String, _ place: Place
    ) throws(QueryError) -> Selection {
        let own = try observations(behind: table, view, step, place)
        var tests: [RowTest] = []
        var indicators: [Int32] = []
        for atom in scope.indicators {
            for code in try self.indicators(atom, view.indicators, view.labels)
            where !indicators.contains(code) {
                indicators.append(code)
            }
        }
        if !indicators.isEmpty { tests.append(.codes(view.indicators.codes, among: indicators)) }
        var areas: [String] = []
        for atom in scope.areas {
            let area = try canonical(try bound(atom), in: Column("area", view.areas))
            if !areas.contains(area) { areas.append(area) }
        }
        if !areas.isEmpty {
            tests.append(.codes(view.areas.codes, among: areas.compactMap(view.areas.dictionary.code)))
        }
        var periods: [Period] = []
        for atom in scope.periods { periods.append(try period(atom)) }
        if !periods.isEmpty {
            let wanted = view.periods.periods.indices.filter { code in
                periods.contains { $0.contains(view.periods.periods[code]) }
            }
            tests.append(.codes(view.periods.codes, among: wanted.map { Int32($0) }))
        }
        let before = own?.count ?? table.rowCount
        let rows = RowFilter(tests, count: view.count).rows(among: own)
        if before == 0 {
            note(.nothingToWorkOn(step: step))
        } else if rows.isEmpty {
            note(
                .noSuchRows(
                    indicators: indicators.map { view.indicators.dictionary[$0] },
                    areas: areas, periods: periods.map(\.description)))
        }
        return Selection(rows: rows, indicators: indicators, areas: areas)
    }

    /// The observations that the rows of a table come from, each once, in the order of the observations; nil where
    /// they are all.
    private func observations(
        behind table: Table, _ view: ObservationView, _ step: String, _ place: Place
    ) throws(QueryError) -> [Int32]? {
        switch table.links.resolved {
        case .identity: return nil
        case .none:
            guard table.rowCount == 0 else { throw QueryError(.noObservations(step: step), place.span) }
            return []
        case .runs(let offsets): return Array((offsets.first ?? 0)..<(offsets.last ?? 0))
        case .one(let rows), .many(_, let rows):
            let isAscending = zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }
            return isAscending ? rows : Set(rows).sorted()
        case .deferred: preconditionFailure("links that were looked up")
        }
    }

    func view(for step: String, _ place: Place) throws(QueryError) -> ObservationView {
        guard let view = ObservationView(database.observations) else {
            throw QueryError(.noObservations(step: step), place.span)
        }
        return view
    }
}
