import Tables

/// What the codes of a workspace's observations stand for.
struct ObservationDictionaries: Sendable {
    private(set) var area = TextDictionary()
    private(set) var indicator = TextDictionary()
    private(set) var label = TextDictionary()
    private(set) var periods: [Period] = []
    private(set) var offices: [[String]] = []
    private(set) var sections: [[String]] = []
    private(set) var forms: [ObservationForm] = []
    /// What the codes of forms stand for; the words of the language come first, as in every table of observations.
    private(set) var status = TextDictionary(["actual", "estimate", "plan"])
    private(set) var bound = TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"])
    private(set) var growthBound = TextDictionary(["eq", "ge", "gt", "le", "lt", "approx", "range"])
    private(set) var unit = TextDictionary()
    private(set) var baseUnit = TextDictionary()
    private(set) var changeUnit = TextDictionary()

    init(_ connection: SQLiteConnection) throws(SQLiteError) {
        area = try Self.texts("area", connection)
        indicator = try Self.texts("indicator", connection)
        label = try Self.texts("label", connection)
        offices = try Self.lists("names from office_list", connection)
        sections = try Self.lists("titles from heading_path", connection)
        var periods: [Period] = []
        try connection.each("select code, start, months from period order by code") {
            row throws(SQLiteError) in
            // Years of four digits, and spans that lie within them.
            let (start, months) = (row.integer(1), row.integer(2))
            guard row.integer(0) == periods.count + 1, 0...119_999 ~= start, 1...119_999 ~= months else {
                throw .wrong("period")
            }
            periods.append(Period(start: Int32(start), months: Int32(months)))
        }
        self.periods = periods
        try readForms(connection)
    }

    private static func texts(_ table: String, _ connection: SQLiteConnection) throws(SQLiteError)
        -> TextDictionary
    {
        var dictionary = TextDictionary()
        try connection.each("select code, name from \(table) order by code") { row throws(SQLiteError) in
            guard row.integer(0) == Int(dictionary.insert(row.text(1))) + 1 else { throw .wrong(table) }
        }
        return dictionary
    }

    private static func lists(_ source: String, _ connection: SQLiteConnection) throws(SQLiteError)
        -> [[String]]
    {
        var lists: [[String]] = []
        try connection.each("select code, \(source) order by code") { row throws(SQLiteError) in
            guard row.integer(0) == lists.count + 1 else { throw .wrong(source) }
            lists.append(try row.texts(1))
        }
        return lists
    }

    private mutating func readForms(_ connection: SQLiteConnection) throws(SQLiteError) {
        let row = try connection.prepare(
            """
            select code, status, bound, unit, base_unit, growth_bound, change_unit, value_digits,
              value_high_digits, amount_digits, growth_digits, growth_high_digits, change_digits
            from form order by code
            """)
        while try row.step() {
            guard row.integer(0) == forms.count + 1 else { throw .wrong("form") }
            func code(_ column: Int32, _ dictionary: inout TextDictionary) -> Int32 {
                let text = row.text(column)
                return text.isEmpty ? -1 : dictionary.insert(text)
            }
            var form = ObservationForm()
            form.codes.status = code(1, &status)
            form.codes.bound = code(2, &bound)
            form.codes.unit = code(3, &unit)
            form.codes.baseUnit = code(4, &baseUnit)
            form.codes.growthBound = code(5, &growthBound)
            form.codes.changeUnit = code(6, &changeUnit)
            func digits(_ column: Int32) throws(SQLiteError) -> Int8 {
                guard let digits = row.optionalInteger(column) else { return ObservationForm.noFigure }
                guard -1...127 ~= digits else { throw .wrong("form") }
                return Int8(digits)
            }
            form.digits.value = try digits(7)
            form.digits.valueHigh = try digits(8)
            form.digits.amount = try digits(9)
            form.digits.growth = try digits(10)
            form.digits.growthHigh = try digits(11)
            form.digits.change = try digits(12)
            forms.append(form)
        }
    }
}
