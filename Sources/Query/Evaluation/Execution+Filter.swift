import Tables

extension Execution {
    /// Keeps the rows for which a condition is true; notes which part of it left nothing.
    func filter(_ table: Table, _ condition: Expression) throws(QueryError) -> Table {
        let parts = condition.conjuncts
        var tests: [RowTest] = []
        /// How many notes there are behind each part.
        var noted: [Int] = []
        for part in parts {
            tests.append(try rowTruths(part, table).test)
            noted.append(notes.count)
        }
        let kept = RowFilter(tests, count: table.rowCount).rows
        if table.rowCount == 0 {
            note(.nothingToWorkOn(step: "filter"))
        } else if kept.count == 0 {
            noteEmptying(parts, tests, noted, table)
        }
        return table.choosing(kept)
    }

    /// Notes the first part of a condition that left nothing of the rows that reached it.
    private func noteEmptying(_ parts: [Expression], _ tests: [RowTest], _ noted: [Int], _ table: Table) {
        var before: RowSet?
        for (place, part) in parts.enumerated() {
            let rows = RowFilter(Array(tests[...place]), count: table.rowCount).rows
            if rows.count == 0 {
                let emptied = Note.emptied(
                    condition: source.slice(part.place.span), of: before?.count ?? table.rowCount,
                    present: present(part, before?.rows, table))
                if !notes.contains(emptied) { notes.insert(emptied, at: noted[place]) }
                return
            }
            before = rows
        }
    }

    /// Some values that the column of a condition has among the rows that it left none of.
    private func present(_ condition: Expression, _ rows: [Int32]?, _ table: Table) -> [String] {
        let left: Expression? =
            switch condition.kind {
            case .comparison(let left, _, _), .member(let left, _, _), .within(let left, _, _): left
            default: nil
            }
        guard case .atom(let atom)? = left?.kind, let column = find(atom.text, in: table), !column.isNumeric
        else {
            return []
        }
        return column.distinctTexts(rows ?? Array(0..<Int32(table.rowCount)), atMost: 5) ?? []
    }
}

extension Expression {
    /// The conditions that all must hold.
    var conjuncts: [Expression] {
        if case .logic(let left, .and, let right) = kind { left.conjuncts + right.conjuncts } else { [self] }
    }
}
