/// Which step or table gives a column, for those who ask for it elsewhere.
enum Stage {
    /// The words to write for a column's canonical name, or nil where nothing gives it.
    static func giving(_ column: String, in language: Language) -> String? {
        let stage = stages.first { $0.columns.contains(column) }
        return language == .chinese ? stage?.chinese : stage?.english
    }

    private static let stages: [(english: String, chinese: String, columns: Set<String>)] = [
        (
            "plan vs actual", "计划 对 实际",
            [
                "target", "target_bound", "target_growth", "base", "actual", "actual_growth", "attainment",
                "gap",
                "verdict", "target_id", "actual_id",
            ]
        ),
        ("growth", "增长", ["previous", "computed", "stated"]), ("compare … long", "对比 … 长表", ["ratio"]),
        ("audit", "核对", ["expected", "difference", "ids"]),
        (
            "reports | …", "报告 | …",
            [
                "path", "title", "province", "city", "county", "issuer", "published", "year", "plan_year",
                "kind",
            ]
        ), ("tasks | …", "任务 | …", ["offices", "text"]),
        ("indicators | …", "指标 | …", ["areas", "periods", "units"]),
        ("areas | …", "地区 | …", ["indicators", "reports"]),
    ]
}
