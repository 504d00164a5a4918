import Tables

/// Characters are what a reader takes for one: a Chinese character, a letter, a sign.
extension Execution {
    /// Each row's text; numbers and periods as they print.
    private func texts(_ place: Int, of call: FunctionCall) throws(QueryError) -> [String?] {
        let column = try operand(call.arguments[place], call.table).column(call.table.rowCount)
        return (0..<call.table.rowCount).map { column[$0].isMissing ? nil : column[$0].text }
    }

    func length(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...1)
        return .column(Column("", NumberColumn(try texts(0, of: call).map { $0?.count })))
    }

    func cut(_ call: FunctionCall, _ part: (String, Int) -> String) throws(QueryError) -> Operand {
        try expect(call, 2...2)
        let count = try count(1, of: call)
        return .column(Column("", TextColumn(try texts(0, of: call).map { $0.map { part($0, count) } })))
    }

    func replace(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 3...3)
        let (old, new) = (try word(1, of: call), try word(2, of: call))
        let texts = try texts(0, of: call).map { text in
            text.map {
                old.isEmpty
                    ? $0 : $0.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
            }
        }
        return .column(Column("", TextColumn(texts)))
    }

    func concat(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...20)
        var joined = [String](repeating: "", count: call.table.rowCount)
        for place in call.arguments.indices {
            for (row, text) in try texts(place, of: call).enumerated() { joined[row] += text ?? "" }
        }
        return .column(Column("", TextColumn(joined)))
    }

    /// An argument that is a text for all rows: a word, or something in quotes.
    private func word(_ place: Int, of call: FunctionCall) throws(QueryError) -> String {
        let expression = call.arguments[place]
        guard case .atom(let atom) = expression.kind else {
            throw QueryError(
                .wrongType(name: source.slice(expression.place.span), holds: .condition, needed: .text),
                expression.place.span)
        }
        return try bound(atom).text
    }
}
