import Tables

/// Rows of the observations as the file holds them, by column.
struct ObservationRows: Sendable {
    private(set) var area: [Int32] = []
    private(set) var indicator: [Int32] = []
    private(set) var label: [Int32] = []
    private(set) var period: [Int32] = []
    private(set) var form: [Int32] = []
    private(set) var office: [Int32] = []
    private(set) var section: [Int32] = []
    private(set) var value: [Double] = []
    private(set) var amount: [Double] = []
    private(set) var growth: [Double] = []

    var count: Int { form.count }

    init(capacity: Int = 0) {
        for column in [\ObservationRows.area, \.indicator, \.label, \.period, \.form, \.office, \.section] {
            self[keyPath: column].reserveCapacity(capacity)
        }
        for column in [\ObservationRows.value, \.amount, \.growth] {
            self[keyPath: column].reserveCapacity(capacity)
        }
    }

    /// Takes over a row of `area, indicator, label, period, form, office, section, value, amount, growth` behind two
    /// other columns.
    mutating func append(_ row: SQLiteStatement, _ dictionaries: ObservationDictionaries) throws(SQLiteError)
    {
        area.append(try row.code(2, count: dictionaries.area.count))
        indicator.append(try row.code(3, count: dictionaries.indicator.count))
        label.append(try row.code(4, count: dictionaries.label.count))
        period.append(try row.code(5, count: dictionaries.periods.count))
        let code = try row.code(6, count: dictionaries.forms.count)
        guard code >= 0 else { throw .wrong("form") }
        form.append(code)
        office.append(try row.code(7, count: dictionaries.offices.count))
        section.append(try row.code(8, count: dictionaries.sections.count))
        value.append(try row.finite(9))
        amount.append(try row.finite(10))
        growth.append(try row.finite(11))
    }

    mutating func append(_ rows: ObservationRows) {
        if area.isEmpty {
            self = rows
            return
        }
        area += rows.area
        indicator += rows.indicator
        label += rows.label
        period += rows.period
        form += rows.form
        office += rows.office
        section += rows.section
        value += rows.value
        amount += rows.amount
        growth += rows.growth
    }
}
