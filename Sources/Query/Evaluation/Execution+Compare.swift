import Tables

extension Execution {
    /// One row an indicator and period (and area, where the columns are something else), one column an area, period or
    /// status, one unit a row.
    func compare(_ table: Table, _ comparing: Comparing, _ place: Place) throws(QueryError) -> Table {
        let view = try view(for: "compare", place)
        let selection = try selection(comparing.scope, from: table, view, "compare", place)
        let across = comparing.across
        let chooser = Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
        var matrix = Matrix(
            view: view, across: across, selection: selection, scale: scale, chooser: chooser,
            lessIsBetter: vocabulary.lessIsBetter)
        let base = try comparing.base.map { atom throws(QueryError) in
            try reference(atom, across, view, matrix)
        }
        if selection.rows.contains(where: { !view.hasValue(Int($0)) }), matrix.isEmpty,
            !selection.rows.isEmpty
        {
            note(.noLevels(step: "compare"))
        }
        matrix.base = base
        matrix.wording = database.language.wording
        noteCells(of: matrix, view)
        return comparing.long ? matrix.long() : matrix.wide()
    }

    /// What ratios are taken to: a column by its name, or the row's mean, median or best.
    private func reference(
        _ atom: Atom, _ across: Comparing.Dimension, _ view: ObservationView, _ matrix: Matrix
    ) throws(QueryError) -> Matrix.Reference {
        let word = try bound(atom).text
        switch Keyword.name(word, .aggregate) ?? Keyword.name(word, .clause) {
        case "mean": return .mean
        case "median": return .median
        case "leader": return .leader
        default: break
        }
        let name: String
        switch across {
        case .area: name = try canonical(try bound(atom), in: Column("area", view.areas))
        case .status: name = try canonical(try bound(atom), in: Column("status", view.statuses))
        case .period: name = try period(atom).description
        }
        guard let head = matrix.heads.firstIndex(of: name) else {
            throw QueryError(
                .unknownValue(column: across.rawValue, value: name, nearest: matrix.heads), atom.place.span)
        }
        return .head(head)
    }

    private func noteCells(of matrix: Matrix, _ view: ObservationView) {
        var others: [String: [String]] = [:]
        for (cell, choice) in matrix.choices {
            let status = view.statuses[choice.row] ?? ""
            if matrix.across != .status, status != "actual" { others[status, default: []].append(cell) }
            if !choice.rivals.isEmpty {
                note(.disputed(cell: cell, values: ([choice.row] + choice.rivals).map(view.written)))
            }
        }
        for (status, cells) in others.sorted(by: { $0.key < $1.key }) {
            note(.notActual(status: status, cells: cells))
        }
    }
}
