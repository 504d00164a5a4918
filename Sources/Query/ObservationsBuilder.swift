public import Tables

/// The columns of the observations, one a field, all of one length; see the fields' table in the guide to the data model.
///
/// Observations come in one by one as records, or as whole columns: put each into its property (`TextColumn` from codes
/// and a dictionary, `NumberColumn` from values and decimals, `PeriodColumn`, `ListColumn`; `missing:` and `empty:` make
/// columns without anything), then ask for the `table`.
public struct ObservationsBuilder: Sendable {
    public var id = NumberColumn()
    public var report = TextColumn()
    public var area = TextColumn()
    public var indicator = TextColumn()
    public var label = TextColumn()
    public var period = PeriodColumn()
    public var status = TextColumn(dictionary: TextDictionary(["actual", "estimate", "plan"]))
    public var value = NumberColumn()
    public var valueHigh = NumberColumn()
    public var bound = TextColumn(
        dictionary: TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"]))
    public var unit = TextColumn()
    public var amount = NumberColumn()
    public var baseUnit = TextColumn()
    public var growth = NumberColumn()
    public var growthHigh = NumberColumn()
    public var growthBound = TextColumn(
        dictionary: TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"]))
    public var change = NumberColumn()
    public var changeUnit = TextColumn()
    public var rank = NumberColumn()
    public var rankScope = TextColumn()
    public var of = NumberColumn()
    public var office = ListColumn()
    public var section = ListColumn()

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

    public var count: Int { indicator.count }

    /// Puts other observations behind these.
    public mutating func append(contentsOf others: ObservationsBuilder) {
        if count == 0 {
            self = others
            return
        }
        for text in Self.texts { self[keyPath: text].append(contentsOf: others[keyPath: text]) }
        for number in Self.numbers { self[keyPath: number].append(contentsOf: others[keyPath: number]) }
        period.append(contentsOf: others.period)
        office.append(contentsOf: others.office)
        section.append(contentsOf: others.section)
    }

    /// These rows alone, in this order.
    public func gathering(_ rows: [Int32]) -> ObservationsBuilder {
        var gathered = self
        for text in Self.texts { gathered[keyPath: text] = self[keyPath: text].gathering(rows) }
        for number in Self.numbers { gathered[keyPath: number] = self[keyPath: number].gathering(rows) }
        gathered.period = period.gathering(rows)
        gathered.office = office.gathering(rows)
        gathered.section = section.gathering(rows)
        return gathered
    }

    private static var texts: [WritableKeyPath<Self, TextColumn>] {
        [
            \.report, \.area, \.indicator, \.label, \.status, \.bound, \.unit, \.baseUnit, \.growthBound,
            \.changeUnit, \.rankScope,
        ]
    }

    private static var numbers: [WritableKeyPath<Self, NumberColumn>] {
        [
            \.id, \.value, \.valueHigh, \.amount, \.growth, \.growthHigh, \.change, \.rank, \.of,
        ]
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
            ], links: .identity
        ).indexed()
    }
}
