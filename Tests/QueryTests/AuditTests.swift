import Testing

struct AuditTests {
    private let heading = "area report kind indicator period stated expected difference ids note\n"

    private func audit(_ lines: String, _ line: String = "audit") -> String {
        var session = Session(lines)
        return session.run(line)
    }

    @Test func statedGrowthMeetsTheFiguresOfBothYears() {
        let lines = """
            甲22 甲镇 产值 2022 actual 80.2亿元
            甲23 甲镇 产值 2023 actual 88.4亿元 +12.5%
            甲22 乙镇 产值 2022 actual 80.2亿元
            甲23 乙镇 产值 2023 actual 88.4亿元 +10.2%
            """
        #expect(
            audit(lines) == heading
                + "甲镇 甲23 growth 产值 2023 12.5 10.2 2.3 2;1 88.4亿元 ÷ 80.2亿元 − 1 = 10.2%; 80.2亿元 in 甲22")
    }

    @Test func theChangeContradictsTheGrowth() {
        #expect(
            audit("甲 甲镇 产值 2023 actual 88.4亿元 +12.5% change=4.4亿元") == heading
                + "甲镇 甲 growth 产值 2023 12.5 5.24 7.26 1 4.4 ÷ (88.4 − 4.4) = 5.24%")
        #expect(
            audit("甲 甲镇 产值 2023 actual 2930亿元 +17.6% change=439亿元")
                == heading.dropLast() + "\n> no contradiction among 1 row")
    }

    /// Real growth may lie far below that of the figures, but not far above.
    @Test func comparablePricesMayDiffer() {
        let lines = """
            甲22 甲镇 地区生产总值 2022 actual 40.0亿元
            甲23 甲镇 地区生产总值 2023 actual 44.0亿元 +6.5%
            乙22 乙镇 地区生产总值 2022 actual 40.0亿元
            乙23 乙镇 地区生产总值 2023 actual 40.4亿元 +8.5%
            """
        #expect(
            audit(lines) == heading
                + "乙镇 乙23 growth 地区生产总值 2023 8.5 1.00 7.50 4;3 40.4亿元 ÷ 40.0亿元 − 1 = 1.00%; 40.0亿元 in 乙22")
    }

    @Test(arguments: ["approx", "gt", "ge"]) func boundsWidenWhatIsAllowed(_ bound: String) {
        let lines = "甲22 甲镇 产值 2022 actual 80亿元 \(bound)\n甲23 甲镇 产值 2023 actual 88.4亿元 +9.0%"
        #expect(audit(lines).hasSuffix("no contradiction among 2 rows"))
    }

    @Test func anyBaseThatAgreesExplainsTheGrowth() {
        let lines = """
            甲22 甲镇 产值 2022 actual 80.2亿元
            甲23 甲镇 产值 2022 actual 81.0亿元
            甲23 甲镇 产值 2023 actual 89.1亿元 +10.0%
            """
        #expect(audit(lines).hasSuffix("> no contradiction among 3 rows"))
    }

    @Test func aPartExceedsItsWhole() {
        let lines = """
            甲 甲镇 财政总收入 2023 actual 5.2亿元
            甲 甲镇 地方收入 2023 actual 56000万元 of=1
            甲 甲镇 招引大项目 2023 actual 5个
            甲 甲镇 开工大项目 2023 actual 7个 of=3
            甲 甲镇 税收收入 2023-Q1 actual 6亿元 of=1
            """
        #expect(
            audit(lines) == heading
                + "甲镇 甲 part 地方收入 2023 5.6 5.2 0.4 2;1 56000万元 > 5.2亿元")
    }

    @Test func partsThatAddUpToMoreThanTheirWhole() {
        let lines = """
            甲 甲镇 固定资产投资 2023 actual 20.5亿元
            甲 甲镇 工业投资 2023 actual 12.3亿元 of=1
            甲 甲镇 农业投资 2023 actual 9.8亿元 of=1
            甲 乙镇 固定资产投资 2023 actual 20.5亿元
            甲 乙镇 工业投资 2023 actual 12.3亿元 of=4
            甲 乙镇 民间投资 2023 actual 9.8亿元 of=4
            甲 丙镇 固定资产投资 2023 actual 20.5亿元
            甲 丙镇 工业投资 2023 actual 12.3亿元 of=7
            甲 丙镇 农业投资 2023 actual 3.8亿元 of=7
            """
        #expect(
            audit(lines) == heading
                + "甲镇 甲 sum 固定资产投资 2023 20.5 22.1 -1.6 1;2;3 12.3亿元 + 9.8亿元 = 22.1亿元 > 20.5亿元")
    }

    @Test func partsThatAreAllOfAWholeReachIt() {
        let lines = """
            甲 甲镇 重点项目 2023 actual 50个
            甲 甲镇 新建项目 2023 actual 20个 of=1
            甲 甲镇 续建项目 2023 actual 28个 of=1
            甲 甲镇 进出口总额 2023 actual 12.6亿元
            甲 甲镇 出口总额 2023 actual 9.1亿元
            甲 甲镇 进口总额 2023 actual 3.5亿元
            甲 乙镇 大项目 2023 actual 12个
            甲 乙镇 1-5亿元项目 2023 actual 8个 of=7
            甲 乙镇 5亿元以上项目 2023 actual 5个 of=7
            """
        #expect(
            audit(lines) == heading + """
                甲镇 甲 sum 重点项目 2023 50 48 2 1;2;3 20个 + 28个 = 48个 < 50个
                乙镇 甲 sum 大项目 2023 12 13 -1 7;8;9 8个 + 5个 = 13个 > 12个
                """)
    }

    @Test func ratesFollowFromTheirCounts() {
        let lines = """
            甲 甲镇 排查隐患 2023 actual 1250个
            甲 甲镇 整改隐患 2023 actual 1180个
            甲 甲镇 整改率 2023 actual 98.5%
            甲 乙镇 重大项目 2023 actual 26个
            甲 乙镇 开工项目 2023 actual 24个
            甲 乙镇 开工率 2023 actual 92.3%
            甲 乙镇 满意率 2023 actual 99.75%
            """
        #expect(
            audit(lines) == heading
                + "甲镇 甲 rate 整改率 2023 98.5 94.4 4.1 3;2;1 1180个 ÷ 1250个 = 94.4%")
    }

    @Test func sharesFollowFromPartAndWhole() {
        let lines = """
            甲 甲镇 税收 2023 actual 3.1亿元
            甲 甲镇 一般公共预算收入 2023 actual 5.6亿元
            甲 甲镇 税收占一般公共预算收入比重 2023 actual 85%
            甲 甲镇 党员 2023 actual 1520个
            甲 甲镇 女党员 2023 actual 420个 of=4
            甲 甲镇 女党员 2023 actual 32.5% of=4
            """
        #expect(
            audit(lines) == heading + """
                甲镇 甲 rate 税收占一般公共预算收入比重 2023 85 55 30 3;1;2 3.1亿元 ÷ 5.6亿元 = 55%
                甲镇 甲 rate 女党员 2023 32.5 27.6 4.9 6;5;4 420个 ÷ 1520个 = 27.6%
                """)
    }

    @Test func averagesFollowFromTotals() {
        let lines = """
            甲 甲镇 村 2023 actual 22个
            甲 甲镇 村级集体经济总收入 2023 actual 3080万元
            甲 甲镇 村均集体经济收入 2023 actual 150万元
            甲 乙镇 地区生产总值 2023 actual 52.6亿元
            甲 乙镇 常住人口 2023 actual 42000个
            甲 乙镇 人均地区生产总值 2023 actual 12.4万元
            """
        #expect(
            audit(lines) == heading
                + "甲镇 甲 average 村均集体经济收入 2023 150 140 10 3;2;1 3080万元 ÷ 22个 = 140万元")
    }

    @Test func oneIndicatorHasTwoValues() {
        let lines = """
            甲 甲镇 义工节省劳务开支 2023 actual 180万元 approx section=一
            甲 甲镇 城镇化率 2023 actual 47.5% section=一
            甲 甲镇 城镇化率 2023 actual 51.5% section=一
            甲 甲镇 税收收入 2023 actual 5亿元 gt section=一
            甲 甲镇 义工节省劳务开支 2023 actual 70万元 approx section=二
            甲 甲镇 税收收入 2023 actual 5.2亿元 section=二
            乙 甲镇 税收收入 2023 actual 4.6亿元
            """
        #expect(
            audit(lines) == heading + """
                甲镇 甲 value 义工节省劳务开支 2023 70 180 -110 5;1 70万元 ≠ 180万元
                甲镇 乙 value 税收收入 2023 4.6 5 -0.4 7;4 4.6亿元 ≠ 5亿元; 5亿元 in 甲
                """)
    }

    /// A passage that says otherwise of everything is about another year.
    @Test func manyContradictionsAtOnceAreNone() {
        let lines = """
            甲 甲镇 税收收入 2023 actual 5亿元 section=一
            甲 甲镇 固定资产投资 2023 actual 6亿元 section=一
            甲 甲镇 实际利用外资 2023 actual 7亿元 section=一
            甲 甲镇 税收收入 2023 actual 8亿元 section=二
            甲 甲镇 固定资产投资 2023 actual 9亿元 section=二
            甲 甲镇 实际利用外资 2023 actual 10亿元 section=二
            """
        #expect(audit(lines).hasSuffix("> no contradiction among 6 rows"))
    }

    @Test func stagesAreNoPartsButWaysOfBuildingAre() {
        let lines = """
            甲 甲镇 建成高标准农田 2023 actual 6.3万亩
            甲 甲镇 新建高标准农田 2023 actual 4.1万亩 of=1
            甲 甲镇 改造高标准农田 2023 actual 3.2万亩 of=1
            """
        #expect(
            audit(lines, "audit | select kind, stated, expected") == "kind stated expected\nsum 6.3 7.3")
    }

    @Test func averagesAreNoParts() {
        let lines = """
            甲 甲镇 居民收入 2023 actual 8893元
            甲 甲镇 城镇居民人均收入 2023 actual 12948元 of=1
            """
        #expect(audit(lines).hasSuffix("> no contradiction among 2 rows"))
    }

    @Test func rowsChooseWhatIsChecked() {
        let lines = """
            甲22 甲镇 产值 2022 actual 80.2亿元
            甲23 甲镇 产值 2023 actual 88.4亿元 +12.5%
            甲23 乙镇 产值 2022 actual 80.2亿元
            甲23 乙镇 产值 2023 actual 88.4亿元 +12.5%
            """
        var session = Session(lines)
        #expect(
            session.run("filter period = 2023 | 核对 产值 of 乙镇 in 2023 | select area, stated, ids")
                == "area stated ids\n乙镇 12.5 4;3")
        #expect(session.links == [[4, 3]])
    }
}
