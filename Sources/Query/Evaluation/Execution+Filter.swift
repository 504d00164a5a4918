import Tables

extension Execution {
    /// Keeps the rows for which a condition is true; notes which part of it left nothing.
    func filter(_ table: Table, _ condition: Expression) throws(QueryError) -> Table {
        var kept: [Int32]?
        for part in condition.conjuncts {
            let truths = try truths(part, table)
            let before = kept
            if let rows = kept {
                kept = rows.filter { truths[Int($0)] == Truth.yes }
            } else {
                kept = truths.indices.lazy.filter { truths[$0] == Truth.yes }.map { Int32($0) }
            }
            let reached = before?.count ?? table.rowCount
            if kept?.isEmpty == true, reached > 0 {
                let text = source.slice(part.place.span)
                note(.emptied(condition: text, of: reached, present: present(part, before, table)))
            }
        }
        if table.rowCount == 0 { note(.nothingToWorkOn(step: "filter")) }
        return table.gathering(kept ?? [])
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
