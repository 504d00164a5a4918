import Query
import Tables

extension ObservationsBuilder {
    /// - Parameter table: of all observations, which has all their columns.
    init(_ table: Table) {
        self.init()
        func text(_ name: String) -> TextColumn {
            if case .text(let column)? = table.column(name)?.data { column } else { TextColumn() }
        }
        func number(_ name: String) -> NumberColumn {
            if case .number(let column)? = table.column(name)?.data { column } else { NumberColumn() }
        }
        func list(_ name: String) -> ListColumn {
            if case .list(let column)? = table.column(name)?.data { column } else { ListColumn() }
        }
        if case .period(let column)? = table.column("period")?.data { period = column }
        (id, report, area, indicator) = (number("id"), text("report"), text("area"), text("indicator"))
        (label, status, bound, unit) = (text("label"), text("status"), text("bound"), text("unit"))
        (value, valueHigh, amount) = (number("value"), number("value_high"), number("amount"))
        (baseUnit, growth, growthHigh) = (text("base_unit"), number("growth"), number("growth_high"))
        (growthBound, change, changeUnit) = (text("growth_bound"), number("change"), text("change_unit"))
        (rank, rankScope, of) = (number("rank"), text("rank_scope"), number("of"))
        (office, section) = (list("office"), list("section"))
    }

    /// Whether a row has one of the fields that few observations have.
    func hasDetail(_ row: Int) -> Bool {
        !valueHigh.values[row].isNaN || !growthHigh.values[row].isNaN || !change.values[row].isNaN
            || !rank.values[row].isNaN || !of.values[row].isNaN || rankScope.codes[row] >= 0
    }
}
