import Query
import Testing

struct ExplainTests {
    private func explain(_ line: String) throws -> [String] {
        var session = Session(towns)
        session.run(
            "def top(what, n = 3) = filter indicator = $what and status = actual | sort value desc | take n")
        let source = SourceText(line)
        guard case .query(let query)? = try Parser.parse(source).first?.kind else { return [] }
        let evaluator = Evaluator(database: session.database, vocabulary: InventedVocabulary())
        return try evaluator.explain(query, in: source).map { line in
            let notes = line.notes.map { " > " + Language.english.wording.text($0) }.joined()
            return String(repeating: "  ", count: line.depth) + "\(line.step): \(line.rows)\(notes)"
        }
    }

    @Test func namesStandInTheSpellingOfTheData() throws {
        #expect(
            try explain("筛选 地区=松溪镇 且 状态=实际 且 指标 in (税收, 固投) | 排序 数值 降序") == [
                "observations: 17",
                "filter area = 松溪镇 and status = actual and indicator in (税收收入, 固定资产投资): 4"
                    + " > “税收”: took 税收收入 > “固投”: took 固定资产投资",
                "sort value desc: 4",
            ])
        #expect(
            try explain("compare \"industrial output\"") == [
                "observations: 17",
                "compare 规模以上工业总产值: 1 > “industrial output”: took 规模以上工业总产值",
            ])
    }

    @Test func savedQueriesAreShownStepByStep() throws {
        #expect(
            try explain("top(税收收入, 2) | growth") == [
                "top(税收收入, 2): 2", "  observations: 17",
                "  filter indicator = 税收收入 and status = actual: 4", "  sort value desc: 4", "  take 2: 2",
                "growth: 2",
            ])
    }
}
