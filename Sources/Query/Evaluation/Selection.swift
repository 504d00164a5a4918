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
        var rows = try observations(behind: table, view, step, place)
        var indicators: [Int32] = []
        for atom in scope.indicators {
            for code in try self.indicators(atom, view.indicators, view.labels)
            where !indicators.contains(code) {
                indicators.append(code)
            }
        }
        var areas: [String] = []
        for atom in scope.areas {
            let area = try canonical(try bound(atom), in: Column("area", view.areas))
            if !areas.contains(area) { areas.append(area) }
        }
        var periods: [Period] = []
        for atom in scope.periods { periods.append(try period(atom)) }
        let before = rows.count
        if !indicators.isEmpty {
            let wanted = Set(indicators)
            rows.removeAll { !wanted.contains(view.indicators.codes[Int($0)]) }
        }
        if !areas.isEmpty {
            let wanted = Set(areas.compactMap(view.areas.dictionary.code))
            rows.removeAll { !wanted.contains(view.areas.codes[Int($0)]) }
        }
        if !periods.isEmpty {
            rows.removeAll { row in
                guard let period = view.periods[Int(row)] else { return true }
                return !periods.contains { $0.contains(period) }
            }
        }
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

    /// The observations that the rows of a table come from, each once, in the order of the observations.
    private func observations(
        behind table: Table, _ view: ObservationView, _ step: String, _ place: Place
    ) throws(QueryError) -> [Int32] {
        switch table.links {
        case .identity: return Array(0..<Int32(table.rowCount))
        case .none:
            guard table.rowCount == 0 else { throw QueryError(.noObservations(step: step), place.span) }
            return []
        case .runs(let offsets): return Array((offsets.first ?? 0)..<(offsets.last ?? 0))
        case .one(let rows), .many(_, let rows): return Set(rows).sorted()
        }
    }

    func view(for step: String, _ place: Place) throws(QueryError) -> ObservationView {
        guard let view = ObservationView(database.observations) else {
            throw QueryError(.noObservations(step: step), place.span)
        }
        return view
    }
}
