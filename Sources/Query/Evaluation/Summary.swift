import Tables

/// The tables `indicators` and `areas`: what is in the observations.
enum Summary {
    /// One row an indicator: how many observations, in which areas and periods, counted in which units.
    static func indicators(of observations: Table) -> Table {
        table(
            observations, by: "indicator",
            lists: [("areas", "area"), ("periods", "period"), ("units", "unit")])
    }

    /// One row an area: how many observations, from which reports, of which periods.
    static func areas(of observations: Table) -> Table {
        table(observations, by: "area", lists: [("reports", "report"), ("periods", "period")])
    }

    private static func table(_ observations: Table, by name: String, lists: [(String, String)]) -> Table {
        guard let key = observations.column(name) else { return .empty }
        let grouping = Grouping([key], rowCount: observations.rowCount)
        var table = Table(
            columns: [
                key.gathering(grouping.firstRows),
                Column("observations", NumberColumn(grouping.sizes.map { Int($0) })),
            ], links: grouping.links(of: observations), rowCount: grouping.count)
        for (name, source) in lists {
            guard let column = observations.column(source) else { continue }
            table.set(Column(name, ListColumn(grouping.groups.map { distinct($0, column) })))
        }
        return table
    }

    /// The different cells of these rows: periods in their order, texts as they first appear.
    private static func distinct(_ rows: [Int32], _ column: Column) -> [String] {
        if case .period(let periods) = column.data {
            return Set(rows.compactMap { periods[Int($0)] }).sorted().map(\.description)
        }
        var seen: Set<String> = []
        return rows.map { column[Int($0)].text }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
