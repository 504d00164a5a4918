import Tables

extension Operand {
    /// The operand as a column of so many rows; a condition is yes or no, missing where it is neither.
    func column(_ count: Int) -> Column {
        switch self {
        case .column(let column): return column
        case .number(let quantity):
            let units = quantity.unit.map(NumberColumn.Units.fixed) ?? .none
            return Column(
                "",
                NumberColumn(
                    values: Array(repeating: quantity.value, count: count),
                    decimals: Array(repeating: Int8(clamping: quantity.decimals), count: count), units: units)
            )
        case .text(let text): return Column("", TextColumn(repeatElement(Optional(text), count: count)))
        case .period(let period):
            return Column("", PeriodColumn(repeatElement(Optional(period), count: count)))
        case .condition(let truths):
            return Column(
                "", TextColumn(truths.map { $0 == Truth.unknown ? nil : $0 == Truth.yes ? "yes" : "no" }))
        }
    }

    /// Row `r` of the `r`-th column, for columns of one type.
    static func data(_ type: QueryError.ValueType, _ columns: [Column]) -> Column.Data {
        switch type {
        case .number:
            var numbers = NumberColumn()
            for (row, column) in columns.enumerated() {
                guard case .number(let own) = column.data else { continue }
                numbers.append(own[row], decimals: Int(own.decimals[row]), unit: own.unit(row))
            }
            return .number(numbers)
        case .period:
            return .period(
                PeriodColumn(
                    columns.enumerated().map { row, column in
                        if case .period(let period) = column[row] { period } else { nil }
                    }))
        case .list:
            return .list(
                ListColumn(
                    columns.enumerated().map { row, column in
                        if case .list(let items) = column[row] { items } else { [] }
                    }))
        case .text, .condition:
            return .text(TextColumn(columns.enumerated().map { row, column in column[row].text }))
        }
    }
}
