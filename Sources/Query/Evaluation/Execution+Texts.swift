import Tables

extension Execution {
    /// The codes of a text column's dictionary for a value that was typed. Values of closed columns must be in the data.
    func matches(_ typed: Atom, in column: Column, of table: Table) throws(QueryError) -> [Int32] {
        let atom = try bound(typed)
        let dictionary = column.dictionary
        if column.name == "indicator", case .text(let texts) = column.data {
            let labels: TextColumn? =
                if case .text(let labels)? = table.column("label")?.data { labels } else { nil }
            return try indicators(atom, texts, labels)
        }
        let value = try canonical(atom, in: column)
        if let code = dictionary.code(of: value) { return [code] }
        return dictionary.values.indices.filter { dictionary.values[$0] == value }.map { Int32($0) }
    }

    /// The value of a text column that was typed, in the spelling of the data.
    func canonical(_ atom: Atom, in column: Column) throws(QueryError) -> String {
        let typed = atom.text
        let dictionary = column.dictionary
        if dictionary.code(of: typed) != nil { return typed }
        if let domain = Domains.fixed[column.name] {
            let values = Keyword.names(typed, .value).filter(domain.contains)
            if let value = values.first { return value }
            let twins = Keyword.all.filter { $0.kind == .value && domain.contains($0.name) }.flatMap(\.twins)
            let nearest = Spelling.nearest(to: typed, in: domain + twins)
            throw QueryError(
                .unknownValue(column: column.name, value: typed, nearest: nearest.isEmpty ? domain : nearest),
                atom.place.span)
        }
        // Nothing can be missing from a table that holds nothing.
        guard Domains.closed.contains(column.name), dictionary.count > 0, !isInReports(typed, as: column.name)
        else { return typed }
        let nearest = Spelling.nearest(to: typed, in: dictionary.values)
        throw QueryError(.unknownValue(column: column.name, value: typed, nearest: nearest), atom.place.span)
    }

    /// A report or an area that no observation has, but that is there.
    private func isInReports(_ name: String, as column: String) -> Bool {
        let source = column == "report" ? "id" : column == "area" ? "area" : nil
        return source.flatMap(database.reports.column)?.dictionary.code(of: name) != nil
    }

    /// The codes of the indicators that a name stands for: the name itself, the catalogue's canonical name for it, a
    /// label in the data, then all that contain it. Notes what was taken where it was not the name itself.
    func indicators(_ typed: Atom, _ indicators: TextColumn, _ labels: TextColumn?) throws(QueryError)
        -> [Int32]
    {
        let atom = try bound(typed)
        let name = atom.text
        let dictionary = indicators.dictionary
        if let code = dictionary.code(of: name) { return [code] }
        func took(_ codes: [Int32]) -> [Int32] {
            note(.tookIndicators(typed: name, taken: codes.map { dictionary[$0] }))
            return codes
        }
        if let known = vocabulary.indicator(named: name), let code = dictionary.code(of: known) {
            return took([code])
        }
        if let labels, let code = labels.dictionary.code(of: name) {
            let codes = carried(by: [code], labels, indicators)
            if !codes.isEmpty { return took(codes) }
        }
        guard !name.isEmpty else {
            throw QueryError(.unknownIndicator(name, nearest: []), atom.place.span)
        }
        let known = Set(vocabulary.indicators(containing: name))
        let search = TextSearch(name)
        let containing = dictionary.values.indices.filter {
            search.isIn(dictionary.values[$0]) || known.contains(dictionary.values[$0])
        }
        if !containing.isEmpty { return took(containing.map { Int32($0) }) }
        if let labels {
            let containing = labels.dictionary.values.indices.filter {
                search.isIn(labels.dictionary.values[$0])
            }
            let codes = carried(by: Set(containing.map { Int32($0) }), labels, indicators)
            if !codes.isEmpty { return took(codes) }
        }
        let nearest = Spelling.nearest(to: name, in: dictionary.values)
        throw QueryError(.unknownIndicator(name, nearest: nearest), atom.place.span)
    }

    /// The indicators of the rows with these labels, in the order of their codes.
    private func carried(by codes: Set<Int32>, _ labels: TextColumn, _ indicators: TextColumn) -> [Int32] {
        let rows = RowFilter([.codes(labels.codes, among: Array(codes))], count: labels.count).rows.rows
        return Set(rows.map { indicators.codes[Int($0)] }).filter { $0 >= 0 }.sorted()
    }
}

extension Column {
    /// The dictionary of a text or list column.
    var dictionary: TextDictionary {
        switch data {
        case .text(let column): column.dictionary
        case .list(let column): column.dictionary
        default: TextDictionary()
        }
    }
}
