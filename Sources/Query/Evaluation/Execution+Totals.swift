import Tables

extension Execution {
    /// Notes what a reader of totals must know: what they count, and what was added that does not belong together.
    func noteTotals(
        _ aggregate: Aggregate, _ result: Column, _ table: Table, _ groups: [[Int32]], byUnit: Bool
    ) {
        guard case .number(let numbers) = result.data, case .perCell(let units) = numbers.units else {
            return
        }
        var used: [String] = []
        for row in 0..<units.count {
            if let unit = units[row], numbers[row] != nil, !used.contains(unit) { used.append(unit) }
        }
        if !byUnit, !used.isEmpty { note(.units(column: result.name, units: used)) }
        guard Keyword.name(aggregate.function.text, .aggregate) == "sum",
            let column = aggregate.column.flatMap({ find($0.text, in: table) })
        else { return }
        let added = groups.map { $0.filter { !column[Int($0)].isMissing } }
        noteStatuses(result.name, table, added)
        noteParts(result.name, table, added)
    }

    private func noteStatuses(_ name: String, _ table: Table, _ groups: [[Int32]]) {
        guard case .text(let statuses)? = table.column("status")?.data else { return }
        var mixed: Set<Int32> = []
        for group in groups {
            let codes = Set(group.map { statuses.codes[Int($0)] })
            if codes.count > 1 { mixed.formUnion(codes) }
        }
        let names = mixed.sorted().compactMap { $0 < 0 ? nil : statuses.dictionary[$0] }
        if names.count > 1 { note(.mixedStatuses(column: name, statuses: names)) }
    }

    private func noteParts(_ name: String, _ table: Table, _ groups: [[Int32]]) {
        guard case .number(let ids)? = table.column("id")?.data,
            case .number(let wholes)? = table.column("of")?.data
        else { return }
        let parts = groups.reduce(0) { count, group in
            let members = Set(group.map { ids.values[Int($0)] })
            return count + group.count { members.contains(wholes.values[Int($0)]) }
        }
        if parts > 0 { note(.partsAndWholes(column: name, rows: parts)) }
    }
}
