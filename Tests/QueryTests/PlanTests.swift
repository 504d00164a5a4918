import Testing

struct PlanTests {
    private func run(_ line: String, _ lines: String = towns) -> String {
        var session = Session(lines)
        return session.run(line)
    }

    private let heading =
        "area indicator period unit target target_bound target_growth base actual actual_growth attainment gap verdict target_id actual_id\n"

    @Test func targetsMeetTheActualsOfAnyReport() {
        var session = Session(towns)
        #expect(
            session.run("plan vs actual") == heading + """
                松溪镇 税收收入 2023 亿元 5.5 ge – – 5.61 11.0 102 0.11 met 6 9
                松溪镇 固定资产投资 2023 亿元 5.5{from growth} ge 10 5 5.4 8 98.2 -2{points} missed 7 11
                松溪镇 新开工项目 2023 个 20 approx – – 19 – 95 -1 near 8 10
                竹海镇 PM2.5浓度 2023 微克/立方米 30 le – – 28 – 93 -2 met 14 16
                """)
        #expect(session.links == [[6, 9], [7, 11, 3], [8, 10], [14, 16]])
    }

    @Test func filteredRowsOnlyChooseThePlans() {
        #expect(
            run("filter status = plan and office = 财政所 | 计划 对 实际") == heading
                + "松溪镇 税收收入 2023 亿元 5.5 ge – – 5.61 11.0 102 0.11 met 6 9")
        #expect(
            run("filter status = actual | plan vs actual") == heading
                + "> nothing is planned among these rows")
    }

    @Test func whatNoReportHasIsPendingAndNotZero() {
        let lines = "甲 甲镇 产值 2023 plan 70亿元 ge\n甲 甲镇 产值 2022 actual 66亿元\n甲 甲镇 税收 2023 plan +8%"
        #expect(
            run("plan vs actual of 甲镇 in 2023", lines) == heading + """
                甲镇 产值 2023 亿元 70 ge 6.1{required} 66 – – – – pending 1 –
                甲镇 税收 2023 % – eq 8 – – – – – pending 3 –
                """)
    }

    @Test func growthTargetsWithoutABaseAreJudgedOnGrowth() {
        let lines = """
            甲 甲镇 产值 2023 plan +12% +approx
            乙 甲镇 产值 2023 actual +11.5%
            甲 乙镇 产值 2023 plan +12% +approx
            乙 乙镇 产值 2023 actual +9%
            """
        #expect(
            run("plan vs actual", lines) == heading + """
                甲镇 产值 2023 % – approx 12 – – 11.5 99.55 -0.5 near 1 2
                乙镇 产值 2023 % – approx 12 – – 9 97.3 -3 missed 3 4
                """)
    }

    @Test func aLevelFollowsFromTheStatedGrowth() {
        let lines = """
            甲 甲镇 产值 2022 actual 66.0亿元
            甲 甲镇 产值 2023 plan 70亿元
            乙 甲镇 产值 2023 actual +10%
            """
        #expect(
            run("plan vs actual", lines) == heading
                + "甲镇 产值 2023 亿元 70 eq – 66.0 72.6{from growth} 10 104 2.6 met 2 3")
    }

    @Test func aPlannedFallIsMetByAFall() {
        let lines = """
            甲 甲镇 能耗 2023 plan -3% +ge
            乙 甲镇 能耗 2023 actual -3.5%
            甲 乙镇 能耗 2023 plan -3% +ge
            乙 乙镇 能耗 2023 actual -2%
            甲 丙镇 能耗 2022 actual 100.0万亩
            甲 丙镇 能耗 2023 plan -10%
            乙 丙镇 能耗 2023 actual 89.5万亩
            """
        #expect(
            run("plan vs actual", lines) == heading + """
                甲镇 能耗 2023 % – le -3 – – -3.5 99.5 -0.5 met 1 2
                乙镇 能耗 2023 % – le -3 – – -2 101 1 missed 3 4
                丙镇 能耗 2023 万亩 90.00{from growth} eq -10 100.0 89.5 – 99.44 -0.50 met 6 7
                """)
    }

    @Test func aLevelAndNoLevelReportedIsJudgedOnItsGrowth() {
        let lines = "甲 甲镇 产值 2023 plan 70亿元 +12% +ge\n乙 甲镇 产值 2023 actual +11%"
        #expect(
            run("plan vs actual", lines) == heading
                + "甲镇 产值 2023 亿元 70 eq 12 – – 11 99.1 -1{points} missed 1 2")
    }

    @Test func rangesAndBoundsAreJudgedAsTheyRead() {
        let lines = """
            甲 甲镇 产值 2023 plan 60亿元 to=70亿元
            乙 甲镇 产值 2023 actual 65亿元
            甲 甲镇 事故 2023 plan 3个 lt
            乙 甲镇 事故 2023 actual 3个
            甲 甲镇 项目 2023 plan 5个 gt
            乙 甲镇 项目 2023 actual 5个
            甲 甲镇 PM2.5浓度 2023 plan 30微克/立方米
            乙 甲镇 PM2.5浓度 2023 actual 31微克/立方米
            """
        #expect(
            run("plan vs actual | select indicator, target, target_bound, actual, verdict", lines) == """
                indicator target target_bound actual verdict
                产值 60{to 70} range 65 met
                事故 3 lt 3 missed
                项目 5 gt 5 missed
                PM2.5浓度 30 eq 31 missed
                """)
    }

    @Test func magnitudesConvertAndOtherUnitsDoNot() {
        let lines = """
            甲 甲镇 外资 2023 plan 0.15亿美元 ge
            乙 甲镇 外资 2023 actual 1500万美元
            甲 甲镇 技改 2023 plan 3亿元
            乙 甲镇 技改 2023 actual 12个
            """
        #expect(
            run("plan vs actual", lines) == heading + """
                甲镇 外资 2023 亿美元 0.15 ge – – 0.15 – 100 0.00 met 1 2
                甲镇 技改 2023 亿元 3 eq – – –{12个 not comparable} – – – pending 3 –
                """)
    }

    @Test func estimatesAnswerWhereNothingElseDoes() {
        let lines = "甲 甲镇 产值 2023 plan 70亿元\n乙 甲镇 产值 2023 estimate 69亿元"
        #expect(
            run("plan vs actual", lines) == heading
                + "甲镇 产值 2023 亿元 70 eq – – 69{estimated} – 99 -1 missed 1 2")
    }

    @Test func ranksAloneAreNotJudged() {
        let lines = "甲 甲镇 产值 2023 plan rank=10\n甲 甲镇 税收 2023 plan 7亿元"
        #expect(
            run("plan vs actual", lines) == heading + """
                甲镇 税收 2023 亿元 7 eq – – – – – – pending 2 –
                > 1 row of plans state only a change or a rank: not judged
                """)
    }

    @Test func theSameLabelAnswersFirst() {
        let lines = """
            甲 甲镇 收入 2023 plan 5亿元 label=甲村收入
            乙 甲镇 收入 2023 actual 60亿元
            乙 甲镇 收入 2023 actual 6亿元 label=甲村收入
            """
        #expect(
            run("plan vs actual | select target, actual, verdict", lines) == "target actual verdict\n5 6 met")
    }

    /// At comparable prices growth is met while the level is not, or the other way round.
    @Test func levelAndGrowthAreJudgedBoth() {
        let lines = """
            甲22 甲镇 产值 2022 actual 66.0亿元
            甲22 甲镇 产值 2023 plan 70亿元 +8%
            甲23 甲镇 产值 2023 actual 71.5亿元 +7.1%
            甲22 乙镇 产值 2023 plan 70亿元 +8%
            甲23 乙镇 产值 2023 actual 71.5亿元 +8.3%
            """
        #expect(
            run("plan vs actual", lines) == heading + """
                甲镇 产值 2023 亿元 70 eq 8 – 71.5 7.1 102 1.5 met{growth missed} 2 3
                乙镇 产值 2023 亿元 70 eq 8 – 71.5 8.3 102 1.5 met 4 5
                > 甲镇 产值 2023: level met, growth missed; growth at comparable prices may differ
                """)
    }

    /// Nominal levels do not answer a target of growth where growth is reported.
    @Test func growthTargetsMeetStatedGrowth() {
        let lines = """
            甲12 全国 产值 2012 actual 50.0亿元 +7.8%
            甲12 全国 产值 2013 plan +7.5% +approx
            甲13 全国 产值 2013 actual 60.0亿元 +7.4%
            """
        #expect(
            run(
                "plan vs actual | select target, base, actual, actual_growth, attainment, gap, verdict", lines
            )
                == "target base actual actual_growth attainment gap verdict\n"
                + "53.75{from growth} 50.0 60.0 7.4 99.91 -0.1{points} near")
    }

    @Test func aTargetStatedTwiceIsOneRow() {
        var session = Session(
            """
            甲 甲镇 产值 2023 plan +8% +approx
            甲 甲镇 产值 2023 plan +8% +approx
            甲 甲镇 产值 2023 plan +9%
            乙 甲镇 产值 2023 plan +8% +approx
            """)
        #expect(
            session.run("plan vs actual | select target_growth, target_id")
                == "target_growth target_id\n8 1\n9 3")
        #expect(session.links == [[1, 2, 4], [3]])
    }

    @Test func aBaseFollowsFromStatedGrowth() {
        let lines = """
            甲 甲镇 产值 2021 actual 100.0亿元
            甲 甲镇 产值 2022 actual +10.0%
            甲 甲镇 产值 2023 plan +5%
            甲 乙镇 产值 2023 plan +5%
            乙 乙镇 产值 2023 actual 110.0亿元 +10.0%
            """
        #expect(
            run("plan vs actual | select area, target, base, actual, verdict", lines) == """
                area target base actual verdict
                甲镇 115.5{from growth} 110.0{implied} – pending
                乙镇 105.0{from growth} 100.0{implied} 110.0 met
                """)
    }

    @Test func plannedChangesAreJudged() {
        let lines = """
            甲 甲镇 占比 2022 actual 60.0%
            甲 甲镇 占比 2023 plan change=1.5%
            乙 甲镇 占比 2023 actual 61.2%
            甲 乙镇 PM2.5浓度 2023 plan change=-2微克/立方米
            乙 乙镇 PM2.5浓度 2023 actual change=-3微克/立方米
            """
        #expect(
            run("plan vs actual | select area, unit, target, base, actual, gap, verdict", lines) == """
                area unit target base actual gap verdict
                甲镇 % 61.5{from change} 60.0 61.2 -0.3 missed
                乙镇 微克/立方米 -2 – -3 -1 met
                """)
    }

    @Test func aScorecardCountsByArea() {
        var session = Session(towns)
        #expect(
            session.run("plan vs actual scorecard") == """
                area targets met near missed pending share_met
                松溪镇 3 1 1 1 0 33
                竹海镇 1 1 0 0 0 100
                """)
        #expect(session.links == [[3, 6, 7, 8, 9, 10, 11], [14, 16]])
        #expect(session.run("计划 对 实际 成绩单 | filter missed > 0 | select area") == "area\n松溪镇")
    }

    /// A year without a target is seen as a gap where years were asked for, and counts in no scorecard.
    @Test func aMissingTargetIsAGap() {
        let lines = """
            甲12 甲镇 产值 2013 plan +8%
            甲13 甲镇 产值 2013 actual 50亿元 +9%
            甲14 甲镇 产值 2014 actual 60亿元 +10%
            甲14 甲镇 产值 2014-Q1 actual 15亿元
            甲14 甲镇 产值 2015 plan +7%
            """
        let columns = "select period, target_growth, actual, actual_growth, verdict, target_id, actual_id"
        #expect(
            run("plan vs actual 产值 in 2013..2015 | \(columns)", lines) == """
                period target_growth actual actual_growth verdict target_id actual_id
                2013 8 50 9 met 1 2
                2014 – 60 10 – – 3
                2015 7 – – pending 5 –
                """)
        #expect(run("plan vs actual 产值 | group verdict", lines) == "verdict count\nmet 1\npending 1")
        #expect(
            run("plan vs actual 产值 in 2013..2015 scorecard | select targets, met, pending", lines)
                == "targets met pending\n2 1 1")
    }
}
