import Tables

extension Execution {
    /// Notes what a reader of totals must know: what they count, and what was added that does not belong together.
    func noteTotals(
        _ aggregate: Aggregate, _ result: Column, _ table: Table, _ groups: Groups, byUnit: Bool
    ) {
        guard case .number(let numbers) = result.data, case .perCell(let units) = numbers.units else {
            return
        }
        var used: [Int32] = []
        for (value, unit) in zip(numbers.values, units.codes.dense)
        where unit >= 0 && !value.isNaN && !used.contains(unit) {
            used.append(unit)
        }
        if !byUnit, !used.isEmpty {
            note(.units(column: result.name, units: used.map { units.dictionary[$0] }))
        }
        guard Keyword.name(aggregate.function.text, .aggregate) == "sum",
            let column = aggregate.column.flatMap({ find($0.text, in: table) })
        else { return }
        noteStatuses(result.name, table, column, groups)
        noteParts(result.name, table, column, groups)
    }

    private func noteStatuses(_ name: String, _ table: Table, _ column: Column, _ groups: Groups) {
        guard let status = table.column("status")?.cells, case .text(let statuses) = status.data,
            case .number(let numbers) = column.stored
        else { return }
        let (codes, values) = (status.with(statuses.codes), column.cells.with(numbers.values))
        // A bit for each code; there are few statuses.
        var seen = [UInt64](repeating: 0, count: groups.count)
        var mixed: UInt64 = 0
        let all: UInt64 = (1 << UInt64(min(63, statuses.dictionary.count)) - 1) << 1
        groups.visitFigures(groups.whole, values, codes) { (group: Int, status: Int32) in
            seen[group] |= 1 << UInt64(min(63, status + 1))
            if seen[group] & (seen[group] - 1) != 0 { mixed |= seen[group] }
        } while: {
            // Most tables have in one of their first groups whatever they have.
            mixed & all != all
        }
        let names = statuses.dictionary.values.enumerated().compactMap { code, name in
            mixed >> UInt64(min(63, code + 1)) & 1 == 1 ? name : nil
        }
        if names.count > 1 { note(.mixedStatuses(column: name, statuses: names)) }
    }

    private func noteParts(_ name: String, _ table: Table, _ column: Column, _ groups: Groups) {
        guard case .number(let known)? = table.column("of")?.stored, !known.values.isMissing,
            case .number(let wholes)? = table.column("of")?.data,
            case .number(let ids)? = table.column("id")?.data
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
