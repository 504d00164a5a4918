import Tables

extension Execution {
    /// Units that were perhaps meant: of the data, with their magnitudes, then of the vocabulary.
    func nearestUnits(_ name: String) -> [String] {
        let used = database.observations.column("unit")?.dictionary.values ?? []
        return Spelling.nearest(to: name, in: used + vocabulary.unitNames)
    }

    /// Counts every figure that can be in another unit; figures of another dimension stay, and a note says so.
    func convert(_ table: Table, _ atom: Atom) throws(QueryError) -> Table {
        let unit = try bound(atom).text
        guard scale.meaning(unit) != nil else {
            throw QueryError(
                .unknownUnit(unit, nearest: nearestUnits(unit)),
                atom.place.span)
        }
        var result = table
        var converted: Set<Int> = []
        var kept: [Int: String] = [:]
        for column in table.columns {
            guard case .number(let numbers) = column.data, case .perCell(let units) = numbers.units,
                column.name != "amount"
            else { continue }
            let factors = scale.factors(of: units, to: unit)
            var changed = Array(numbers.values)
            var decimals = Array(numbers.decimals)
            var own = units
            for row in 0..<table.rowCount where units.codes[row] >= 0 && !numbers.values[row].isNaN {
                let factor = factors[Int(units.codes[row])]
                guard !factor.isNaN else {
                    kept[row] = units[row]
                    continue
                }
                converted.insert(row)
                let digits = DecimalText.significantDigits(changed[row], decimals: Int(decimals[row]))
                changed[row] *= factor
                if factor != 1 {
                    decimals[row] = Int8(clamping: DecimalText.decimals(changed[row], significant: digits))
                }
                own.set(row, unit)
            }
            let name = column.name
            result.set(
                Column(
                    name, .number(NumberColumn(values: changed, decimals: decimals, units: .perCell(own))),
                    marks: column.marks))
        }
        let left = kept.filter { !converted.contains($0.key) }
        let names = Array(Set(left.values)).sorted()
        guard !converted.isEmpty || left.isEmpty else {
            throw QueryError(.cannotConvert(from: names, to: unit), atom.place.span)
        }
        if !left.isEmpty { note(.notConverted(rows: left.count, units: names, to: unit)) }
        if case .text(var units)? = table.column("unit")?.data {
            for row in converted { units.set(row, unit) }
            result.set(Column("unit", units))
        }
        return result
    }
}
