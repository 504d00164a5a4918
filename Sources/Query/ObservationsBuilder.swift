public import Tables

/// Builds the table of observations, one column a field.
public struct ObservationsBuilder: Sendable {
    private var id = NumberColumn()
    private var report = TextColumn()
    private var area = TextColumn()
    private var indicator = TextColumn()
    private var label = TextColumn()
    private var period = PeriodColumn()
    private var status = TextColumn(dictionary: TextDictionary(["actual", "estimate", "plan"]))
    private var value = NumberColumn()
    private var valueHigh = NumberColumn()
    private var bound = TextColumn(
        dictionary: TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"]))
    private var unit = TextColumn()
    private var amount = NumberColumn()
    private var baseUnit = TextColumn()
    private var growth = NumberColumn()
    private var growthHigh = NumberColumn()
    private var growthBound = TextColumn(
        dictionary: TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"]))
    private var change = NumberColumn()
    private var changeUnit = TextColumn()
    private var rank = NumberColumn()
    private var rankScope = TextColumn()
    private var of = NumberColumn()
    private var office = ListColumn()
    private var section = ListColumn()

    public init() {}

    public mutating func append(_ record: ObservationRecord) {
        id.append(Double(record.id), decimals: 0)
        report.append(record.report)
        area.append(record.area)
        indicator.append(record.indicator)
        label.append(record.label)
        period.append(record.period)
        status.append(record.status)
        value.append(record.value?.value, decimals: record.value?.decimals ?? 0)
        valueHigh.append(record.valueHigh?.value, decimals: record.valueHigh?.decimals ?? 0)
        bound.append(record.bound)
        unit.append(record.unit)
        amount.append(record.amount?.value, decimals: record.amount?.decimals ?? 0)
        baseUnit.append(record.baseUnit)
        growth.append(record.growth?.value, decimals: record.growth?.decimals ?? 0)
        growthHigh.append(record.growthHigh?.value, decimals: record.growthHigh?.decimals ?? 0)
        growthBound.append(record.growthBound)
        change.append(record.change?.value, decimals: record.change?.decimals ?? 0)
        changeUnit.append(record.changeUnit)
        rank.append(record.rank.map(Double.init), decimals: 0)
        rankScope.append(record.rankScope)
        of.append(record.of.map(Double.init), decimals: 0)
        office.append(record.office)
        section.append(record.section)
    }

    /// The observations so far; row `r` is linked to itself.
    public var table: Table {
        Table(
            columns: [
                Column("id", id), Column("report", report), Column("area", area),
                Column("indicator", indicator),
                Column("label", label), Column("period", period), Column("status", status),
                Column("value", value.with(units: .perCell(unit))),
                Column("value_high", valueHigh.with(units: .perCell(unit))), Column("bound", bound),
                Column("unit", unit), Column("amount", amount.with(units: .perCell(baseUnit))),
                Column("base_unit", baseUnit), Column("growth", growth.with(units: .fixed("%"))),
                Column("growth_high", growthHigh.with(units: .fixed("%"))),
                Column("growth_bound", growthBound),
                Column("change", change.with(units: .perCell(changeUnit))), Column("change_unit", changeUnit),
                Column("rank", rank), Column("rank_scope", rankScope), Column("of", of),
                Column("office", office),
                Column("section", section),
            ], links: .identity)
    }
}
