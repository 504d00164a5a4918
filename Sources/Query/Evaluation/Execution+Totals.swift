import Tables

extension Execution {
    /// Notes what a reader of totals must know: what they count, and what was added that does not belong together.
    func noteTotals(
        _ aggregate: Aggregate, _ result: Column, _ table: Table, _ groups: Groups, byUnit: Bool
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
        noteStatuses(result.name, table, column, groups)
        noteParts(result.name, table, column, groups)
    }

    private func noteStatuses(_ name: String, _ table: Table, _ column: Column, _ groups: Groups) {
        guard case .text(let statuses)? = table.column("status")?.data else { return }
        let codes = statuses.codes.dense
        // A bit for each code; there are few statuses.
        var seen = [UInt64](repeating: 0, count: groups.count)
        if case .number(let numbers) = column.data {
            let values = numbers.values.dense
            groups.visit { row, group in
                if !values[row].isNaN { seen[group] |= 1 << UInt64(min(63, codes[row] + 1)) }
            }
        } else {
            let data = column.data
            groups.visit { row, group in
                if !data[row].isMissing { seen[group] |= 1 << UInt64(min(63, codes[row] + 1)) }
            }
        }
        let mixed = seen.reduce(0 as UInt64) { $1.nonzeroBitCount > 1 ? $0 | $1 : $0 }
        let names = statuses.dictionary.values.enumerated().compactMap { code, name in
            mixed >> UInt64(min(63, code + 1)) & 1 == 1 ? name : nil
        }
        if names.count > 1 { note(.mixedStatuses(column: name, statuses: names)) }
    }

    private func noteParts(_ name: String, _ table: Table, _ column: Column, _ groups: Groups) {
        guard case .number(let ids)? = table.column("id")?.data,
            case .number(let wholes)? = table.column("of")?.data, !wholes.values.isMissing
        else { return }
        let data = column.data
        var members: [Set<Double>] = Array(repeating: [], count: groups.count)
        groups.visit { row, group in if !data[row].isMissing { members[group].insert(ids.values[row]) } }
        var parts = 0
        groups.visit { row, group in
            if !data[row].isMissing, members[group].contains(wholes.values[row]) { parts += 1 }
        }
        if parts > 0 { note(.partsAndWholes(column: name, rows: parts)) }
    }
}
