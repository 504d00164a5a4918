import Tables

extension Execution {
    /// Puts a column `rank` first and orders the rows by it inside their partitions; ties share a rank, and the next
    /// one is that of its place (1, 2, 2, 4). Rows without a value have no rank and come last.
    func rank(_ table: Table, _ ranking: Ranking) throws(QueryError) -> Table {
        let column = try column(ranking.key.column, of: table)
        let top = try ranking.top.map { atom throws(QueryError) in try count(atom) }
        let partitions = Grouping(try columns(ranking.within, of: table), rowCount: table.rowCount)
        var rows: [Int32] = []
        var ranks: [Int?] = []
        for partition in partitions.groups {
            let order = RowOrder(
                try inOneUnit(column, partition, ranking.key.column.place), descending: ranking.key.descending
            )
            let sorted = partition.sorted { a, b in order.precedes(Int(a), Int(b)) ?? (a < b) }
            var rank = 0
            for (place, row) in sorted.enumerated() {
                let isMissing = order.isMissing(Int(row))
                if place == 0 || !order.isTie(Int(row), Int(sorted[place - 1])) { rank = place + 1 }
                if let top, isMissing || rank > top { break }
                rows.append(row)
                ranks.append(isMissing ? nil : rank)
            }
        }
        let ordered = table.gathering(rows)
        if let old = ordered.column("rank"), rows.indices.contains(where: { !old[$0].isMissing }) {
            note(.replacedColumn("rank"))
        }
        return Table(
            columns: [Column("rank", NumberColumn(ranks))] + ordered.columns.filter { $0.name != "rank" },
            links: ordered.links, rowCount: rows.count)
    }

    /// The figures of a partition in one unit; figures of several dimensions have no order.
    private func inOneUnit(_ column: Column, _ rows: [Int32], _ place: Place) throws(QueryError) -> Column {
        guard case .number(let numbers) = column.data, case .perCell(let units) = numbers.units else {
            return column
        }
        var names: [String] = []
        for row in rows where !numbers.values[Int(row)].isNaN {
            let name = units[Int(row)] ?? ""
            if !names.contains(name) { names.append(name) }
        }
        guard let first = names.first, names.count > 1 else { return column }
        guard names.allSatisfy({ scale.factor(from: $0, to: first) != nil }) else {
            throw QueryError(.mixedUnits(operation: "rank", column: column.name, units: names), place.span)
        }
        let factors = scale.factors(of: units, to: first)
        let values = numbers.values.indices.map { row in
            units.codes[row] < 0 ? numbers.values[row] : numbers.values[row] * factors[Int(units.codes[row])]
        }
        return Column(column.name, NumberColumn(values: Numbers(values), decimals: numbers.decimals))
    }
}
