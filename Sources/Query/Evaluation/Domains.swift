/// Columns whose values are known: another value is a mistake, not an empty answer.
enum Domains {
    /// Values that stand in the language itself, by column.
    static let fixed: [String: [String]] = [
        "status": ["actual", "estimate", "plan"],
        "bound": bounds, "growth_bound": bounds, "target_bound": bounds,
        "verdict": ["met", "near", "missed", "pending"],
    ]

    /// Columns that hold names: a value must be among those that the data has.
    static let closed: Set<String> = [
        "area", "indicator", "unit", "base_unit", "change_unit", "office", "offices", "report", "province",
        "city",
        "county", "parent", "kind", "id", "indicators", "areas", "reports", "units",
    ]

    private static let bounds = ["eq", "ge", "gt", "le", "lt", "approx", "range"]
}
