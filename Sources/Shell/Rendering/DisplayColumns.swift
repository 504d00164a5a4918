import Tables

/// Which columns of a wide table people get to see when they have not chosen any.
enum DisplayColumns {
    /// Columns of the stages that are too wide for a screen, by the columns that are shown of them. One in brackets
    /// is shown where it says something.
    private static let choices: [(all: Set<String>, shown: [String])] = [
        (
            ["id", "label", "amount", "base_unit", "growth_bound", "rank_scope", "section"],
            [
                "id", "area", "indicator", "period", "status", "(bound)", "value", "(value_high)", "unit",
                "growth", "(change)", "(change_unit)", "(rank)",
            ]
        ),
        (
            ["id", "path", "title", "province", "issuer", "plan_year"],
            ["id", "title", "area", "year", "plan_year", "observations", "tasks"]
        ),
        (
            ["target", "target_growth", "base", "gap", "attainment", "verdict", "target_id", "actual_id"],
            [
                "area", "indicator", "verdict", "target", "(actual)", "unit", "(target_growth)",
                "(actual_growth)", "(attainment)", "period", "(target_bound)",
            ]
        ),
        (
            ["report", "section", "title", "offices", "text"],
            ["report", "title", "offices", "(deadline)", "observations"]
        ),
    ]

    /// The table with the columns to show, and the names of the others.
    static func choose(_ table: Table) -> (table: Table, hidden: [String]) {
        let names = Set(table.names)
        guard let choice = choices.first(where: { $0.all.isSubset(of: names) }) else { return (table, []) }
        let own = choice.shown.compactMap { name -> String? in
            guard name.hasPrefix("(") else { return names.contains(name) ? name : nil }
            let name = String(name.dropFirst().dropLast())
            return table.column(name).map(saysSomething) ?? false ? name : nil
        }
        // Columns that a query added belong to what was asked for.
        let added = table.names.filter { !known.contains($0) }
        let shown = own + added
        return (table.selecting(shown), table.names.filter { !shown.contains($0) })
    }

    private static let known: Set<String> = [
        "id", "report", "area", "indicator", "label", "period", "status", "value", "value_high", "bound",
        "unit", "amount", "base_unit", "growth", "growth_high", "growth_bound", "change", "change_unit",
        "rank", "rank_scope", "of", "office", "section", "path", "title", "province", "city", "county",
        "target", "target_bound", "target_growth", "base", "actual", "actual_growth", "attainment", "gap",
        "verdict", "target_id", "actual_id", "issuer", "published", "year", "plan_year", "kind",
        "observations", "tasks", "offices", "deadline", "text",
    ]

    private static func saysSomething(_ column: Column) -> Bool {
        (0..<column.count).contains { row in
            let cell = column[row]
            return !cell.isMissing && cell != .text("eq")
        }
    }
}
