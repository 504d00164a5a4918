import Tables

extension Execution {
    /// The column that a name stands for in a table: its own name, or a twin of it.
    func column(_ atom: Atom, of table: Table) throws(QueryError) -> Column {
        let atom = try bound(atom)
        if let column = find(atom.text, in: table) { return column }
        throw QueryError(unknownColumn(atom.text, in: table), atom.place.span)
    }

    func find(_ name: String, in table: Table) -> Column? {
        if let column = table.column(name) { return column }
        return Keyword.names(name, .column).lazy.compactMap(table.column).first
    }

    func unknownColumn(_ name: String, in table: Table) -> QueryError.Problem {
        let twins = Keyword.all.filter { $0.kind == .column && table.index(of: $0.name) != nil }.flatMap(
            \.twins)
        if let column = database.column(holding: name), find(column, in: table) != nil {
            return .valueAlone(name, column: column, isTable: false)
        }
        return .unknownColumn(
            name, nearest: Spelling.nearest(to: name, in: table.names + twins), all: table.names)
    }

    /// A column that a step needs by name.
    func column(_ name: String, of table: Table, for step: String, _ place: Place) throws(QueryError)
        -> Column
    {
        guard let column = table.column(name) else {
            throw QueryError(.missingColumn(step: step, column: name), place.span)
        }
        return column
    }
}

extension Column {
    var type: QueryError.ValueType { Operand.column(self).type }
}
