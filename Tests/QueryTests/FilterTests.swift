import Testing

struct FilterTests {
    private func run(_ line: String) -> String {
        var session = Session(towns)
        return session.run(line)
    }

    @Test(arguments: [
        "filter area = 松溪镇 and indicator = 税收收入 | select period, value, unit, status",
        "where area = 松溪镇 and indicator = “税收收入” | select period, value, unit, status",
        "筛选 地区＝松溪镇 且 指标＝“税收收入”｜选取 时期，数值，单位，状态",
        "筛选　地区 == \"松溪镇\"　且 indicator = 税收收入 ｜ select 时期、数值、单位、状态",
        "观测 | filter 地区 = 松溪镇 | 筛选 指标 = 税收收入 | 选取 period, 数值, unit, 状态",
    ])
    func spellingsOfOneQueryGiveOneAnswer(_ line: String) {
        #expect(
            run(line) == """
                period value unit status
                2022 5.05 亿元 actual
                2023 5.5 亿元 plan
                2023 5.61 亿元 actual
                """)
    }

    @Test func fullWidthSignsInQuotesStay() {
        var session = Session("甲 松溪镇 产值（规上） 2022 actual 3亿元\n甲 松溪镇 产值(规上) 2022 actual 4亿元")
        #expect(session.run("filter indicator = “产值（规上）” | select value") == "value\n3")
        #expect(session.run("filter indicator = \"产值(规上)\" | select value") == "value\n4")
    }

    @Test func keywordsAreValuesInTheirPlace() {
        #expect(run("filter status = plan and indicator = 税收收入 | select value") == "value\n5.5")
        #expect(run("筛选 状态 = 计划 且 指标 = 税收收入 | 选取 数值") == "value\n5.5")
        #expect(run("filter bound = 左右 | select indicator, value") == "indicator value\n新开工项目 20\n税收收入 4.4")
    }

    // MARK: Units

    @Test(arguments: [
        ("amount > 5亿元 and indicator = 税收收入", ["5.05", "5.5", "5.61"]),
        ("value >= 50500万元 and indicator = 税收收入", ["5.05", "5.5", "5.61"]),
        ("value = 0.687亿美元", ["6870"]),
        ("value >= 400万美元", ["6870"]),
        ("amount < 1亿美元", ["6870"]),
        ("10 < value and value < 30", ["20", "19", "28"]),
        ("value in 18..20 and unit = 个", ["20", "19"]),
        ("amount in 4亿元..5.1亿元", ["5.05", "5", "4.4"]),
        ("unit = 微克/立方米 and value <= 28微克/立方米", ["28"]),
        ("value > 30公里", []),
    ])
    func comparisonsConvertInsideADimension(_ condition: String, _ expected: [String]) {
        let output = run("filter \(condition) | select value").split(separator: "\n").map(String.init)
        if condition.contains("公里") {
            #expect(output[0] == "<prompt>:1:16: see show values unit; no unit is called “公里”")
        } else {
            #expect(output.dropFirst().filter { !$0.hasPrefix(">") } == expected)
        }
    }

    @Test func rowsOfAnotherDimensionNeverMatch() {
        #expect(
            run("filter value < 100亩 | select value") == """
                value
                > none of 17 rows left by value < 100亩
                """)
        // Neither the condition nor its contrary holds for them.
        #expect(run("filter not value < 100亩 | select value").hasPrefix("value\n>"))
    }

    @Test func magnitudesWithoutAUnitCountInTheColumnsOwn() {
        #expect(run("filter amount >= 5.61亿 and base_unit = CNY | select value") == "value\n66\n5.61")
        #expect(run("filter value > 10,000 | select value, unit") == "value unit\n54000 万元\n38000 万元")
    }

    // MARK: Periods

    @Test(arguments: [
        ("period = 2022", ["2022"]), ("year = 2022", ["2022"]), ("period in 2021..2022", ["2021", "2022"]),
        ("period > 2022", ["2023", "2023-Q1"]), ("period >= 2023-Q1", ["2023", "2023-Q1"]),
        ("period < 2023", ["2021", "2022", "2022-01..2022-11"]),
        ("period in (2021, 2023-Q1)", ["2021", "2023-Q1"]),
        ("period in 2023", ["2023", "2023-Q1"]), ("period = 2022-01..2022-11", ["2022-01..2022-11"]),
        ("period = 2022年1-11月", ["2022-01..2022-11"]), ("period = 2023年一季度", ["2023-Q1"]),
        ("period not in 2021..2022", ["2023", "2023-Q1"]),
        ("period != 2023", ["2021", "2022", "2022-01..2022-11", "2023-Q1"]),
    ])
    func periods(_ condition: String, _ expected: [String]) {
        var session = Session(
            """
            甲 甲镇 人口 2021 actual 1个
            甲 甲镇 人口 2022 actual 1个
            甲 甲镇 人口 2022-01..2022-11 actual 1个
            甲 甲镇 人口 2023 actual 1个
            甲 甲镇 人口 2023-Q1 actual 1个
            """)
        let output = session.run("filter \(condition) | select period").split(separator: "\n").map(
            String.init)
        if condition == "period in 2021..2022" {
            #expect(Array(output.dropFirst()) == ["2021", "2022", "2022-01..2022-11"])
        } else {
            #expect(Array(output.dropFirst()) == expected)
        }
    }

    // MARK: Texts, lists, missing values

    @Test func containsAndPatterns() {
        #expect(run("filter label ~ 规上 | select label") == "label\n规上工业产值")
        #expect(run("filter indicator ~ /^PM\\d/ and status != plan | select value") == "value\n28")
        #expect(
            run("filter indicator !~ /收入|投资|项目/ | distinct indicator")
                == "indicator\n规模以上工业总产值\n实际利用外资\nPM2.5浓度")
        #expect(
            run("filter label ~ /(/") == """
                <prompt>:1:16: write \\ before a sign such as [ ( * + ? that means itself, or quotes instead of / /; “(” is no regular expression
                  filter label ~ /(/
                                 ^^^
                """)
    }

    @Test func aListEqualsEachOfItsItems() {
        #expect(run("filter office = 招商办 | select indicator, office") == "indicator office\n新开工项目 经发办;招商办")
        #expect(run("filter office ~ 经发 | select indicator") == "indicator\n固定资产投资\n新开工项目")
        #expect(
            run("filter status = plan and office != 经发办 | select indicator") == "indicator\n税收收入\nPM2.5浓度")
        #expect(run("filter section ~ 工业 | select value") == "value\n5.05")
        #expect(run("filter status = plan and office is null | select indicator") == "indicator\nPM2.5浓度")
    }

    @Test func missingNumbersAreNeitherLessNorMore() {
        #expect(run("filter growth < 10 and area = 竹海镇 | select growth") == "growth\n9")
        #expect(
            run("filter area = 竹海镇 and not growth < 10 | select growth").hasPrefix(
                "growth\n> none of 5 rows left by"))
        #expect(run("filter growth is not null and area = 竹海镇 | select growth") == "growth\n9")
        #expect(run("filter value is null | select indicator, growth") == "indicator growth\n固定资产投资 10")
        #expect(run("filter value_high is not null | select id").hasPrefix("id\n>"))
    }

    @Test func logicBindsAsUsual() {
        let line = "filter area = 梅岭镇 or area = 竹海镇 and status = plan | select area, status"
        #expect(run(line) == "area status\n竹海镇 plan\n梅岭镇 actual")
        #expect(run("filter not (area = 松溪镇 or area = 竹海镇) | select area") == "area\n梅岭镇")
        #expect(
            run("filter area in (梅岭镇, 竹海镇) and status not in (actual, plan) | select value") == "value\n4.4")
    }

    @Test func arithmeticNeedsNoBlanks() {
        #expect(run("filter growth-1 > 15 | select growth") == "growth\n16.7")
        #expect(run("filter growth > 16-0.5*2 | select growth") == "growth\n15.3\n16.7")
        #expect(run("filter growth/2 > 8 | select growth") == "growth\n16.7")
        #expect(run("filter id = of+1 | select id") == "id\n5")
        #expect(run("filter of = id-1 | select id") == "id\n5")
    }

    // MARK: Indicators

    @Test(arguments: [
        ("规上工业产值", "规模以上工业总产值"), ("industrial output", "规模以上工业总产值"), ("税收", "税收收入"), ("实到外资", "实际利用外资"),
    ])
    func indicatorsMatchThroughTheCatalogue(_ typed: String, _ taken: String) {
        #expect(
            run("filter indicator = \"\(typed)\" | distinct indicator") == """
                indicator
                \(taken)
                > “\(typed)”: took \(taken)
                """)
    }

    @Test func indicatorsMatchByContainingAndSaySo() {
        #expect(
            run("filter indicator = 项目 | distinct indicator") == """
                indicator
                亿元以上项目
                新开工项目
                > “项目”: took 亿元以上项目, 新开工项目
                """)
        var session = Session("甲 甲镇 村级收入 2022 actual 3亿元 label=甲村经营性收入")
        #expect(
            session.run("filter indicator = 经营性 | select label") == """
                label
                甲村经营性收入
                > “经营性”: took 村级收入
                """)
    }

    // MARK: Empty answers

    @Test func theConditionThatLeftNothingIsNamed() {
        #expect(
            run("filter area = 竹海镇 and status = actual and period = 2025 and value > 1 | select id") == """
                id
                > none of 3 rows left by period = 2025; there: 2022, 2023
                """)
        #expect(run("筛选 地区＝竹海镇 且 科室 = 财政所 | 选取 编号") == "id\n> none of 5 rows left by 科室 = 财政所")
    }

    // MARK: Unknown names

    @Test(arguments: [
        ("filter aera = 松溪镇", "1:8: did you mean area? no column is called “aera”"),
        ("filter area = 松溪", "1:15: did you mean 松溪镇? area has no value “松溪”"),
        ("filter area in (松溪镇, 竹每镇)", "1:22: did you mean 竹海镇? area has no value “竹每镇”"),
        ("filter area != 松溪", "1:16: did you mean 松溪镇? area has no value “松溪”"),
        ("filter status = planned", "1:17: did you mean plan? status has no value “planned”"),
        ("filter status = 实记", "1:17: did you mean 实际? status has no value “实记”"),
        ("filter unit = 亿", "1:15: did you mean 亿元? unit has no value “亿”"),
        ("filter office = 财政局", "1:17: did you mean 财政所? office has no value “财政局”"),
        ("filter indicator = 税收支出", "1:20: did you mean 税收收入? no indicator is called “税收支出” or contains it"),
        ("filter report = 松24", "1:17: did you mean 松22, 松23 or 竹24? report has no value “松24”"),
        ("filter value > 3亿圆", "1:16: did you mean 亿元? no unit is called “亿圆”"),
        (
            "filter value > 多",
            "1:16: write figures in digits, with their unit: 10亿元; value holds numbers, and “多” is none"
        ),
        (
            "filter period = 去年",
            "1:17: write 2022, 2022-Q1 or 2021..2023; an area stands behind of; “去年” is no period"
        ),
        ("filter period ~ 2022", "1:8: write in 2022 or in 2021..2023; “period” is a period, not text"),
        ("filter 松溪镇", "1:8: write area = 松溪镇; “松溪镇” is a value of area, and no column"),
        ("filter value", "1:8: compare it with something: = != < <= > >= ~ in; this is no condition"),
    ])
    func unknownNamesAreErrorsWithTheNearest(_ line: String, _ expected: String) {
        let first = String(run(line).split(separator: "\n")[0])
        #expect(first == "<prompt>:" + expected)
    }

    @Test func aStatusThatNoRowHasIsNoMistake() {
        var session = Session("甲 甲镇 人口 2022 actual 1个")
        #expect(
            session.run("filter status = plan | select id")
                == "id\n> none of 1 row left by status = plan; there: actual")
    }
}
