import Query
import Tables
import Testing

struct CompareTests {
    private func run(_ line: String, _ lines: String = towns) -> String {
        var session = Session(lines)
        return session.run(line)
    }

    @Test func areasStandSideBySideInOneUnit() {
        #expect(
            run("compare 税收收入 of 竹海镇, 松溪镇, 梅岭镇 base 松溪镇") == """
                indicator period unit 竹海镇 松溪镇 梅岭镇 竹海镇/松溪镇 梅岭镇/松溪镇
                税收收入 2021 亿元 – – 2.0 – –
                税收收入 2022 亿元 3.8 5.05 – 0.752 –
                税收收入 2023 亿元 – 5.61 – – –
                税收收入 2024 亿元 4.4{estimated; about} – – – –
                > estimated: 税收收入 2024 竹海镇
                """)
    }

    @Test(arguments: [
        "compare 税收收入 of 松溪镇, 竹海镇 in 2022 base 松溪镇", "对比 税收收入 地区 松溪镇，竹海镇 时期 2022 基准 松溪镇",
        "filter period = 2022 | compare 税收收入 base 松溪镇 of 松溪镇, 竹海镇",
    ])
    func clausesComeInAnyOrderAndLanguage(_ line: String) {
        #expect(
            run(line) == """
                indicator period unit 松溪镇 竹海镇 竹海镇/松溪镇
                税收收入 2022 亿元 5.05 3.8 0.752
                """)
    }

    @Test func aPlanStandsInOnlyWhereNothingElseIs() {
        let lines = """
            甲 甲镇 税收收入 2023 plan 5.5亿元 ge
            甲 乙镇 税收收入 2023 plan 6亿元
            乙 乙镇 税收收入 2023 estimate 6.1亿元
            丙 乙镇 税收收入 2023 actual 6.2亿元
            """
        #expect(
            run("compare 税收收入", lines) == """
                indicator period unit 甲镇 乙镇
                税收收入 2023 亿元 5.5{planned; at least} 6.2
                > planned: 税收收入 2023 甲镇
                """)
    }

    @Test func growthAloneFillsNoLevel() {
        let lines = "甲 甲镇 税收收入 2022 actual 5亿元\n甲 乙镇 税收收入 2022 actual +7%"
        #expect(
            run("compare 税收收入 of 甲镇, 乙镇", lines) == """
                indicator period unit 甲镇 乙镇
                税收收入 2022 亿元 5 –
                """)
        #expect(
            run("compare 税收收入 of 乙镇", lines) == """
                indicator period unit 乙镇
                > only growth, changes or ranks are stated: compare has no levels to set side by side
                """)
    }

    @Test func disputesAreMarked() {
        let lines = """
            甲22 甲镇 税收收入 2022 actual 5.05亿元
            县23 甲镇 税收收入 2022 actual 5.20亿元
            县23 乙镇 税收收入 2022 actual 4亿元
            乙22 乙镇 税收收入 2022 actual 40012万元
            """
        // 4亿元 may have been rounded from 40012万元; 5.20 cannot be 5.05.
        var session = Session(lines)
        #expect(
            session.run("compare 税收收入") == """
                indicator period unit 甲镇 乙镇
                税收收入 2022 亿元 5.20{also 5.05亿元} 4.0012
                > 税收收入 2022 甲镇: reports differ (5.20亿元, 5.05亿元)
                """)
        #expect(session.links == [[2, 1, 4]])
    }

    @Test func theLaterReportIsTaken() {
        var session = Session(
            """
            新 甲镇 税收收入 2022 actual 5.2亿元
            旧 甲镇 税收收入 2022 actual 5.0亿元
            """)
        #expect(session.run("compare 税收收入").contains("税收收入 2022 亿元 5.0{also 5.2亿元}"))
        session.database.reports = reports([("新", 2023), ("旧", 2022)])
        #expect(session.run("compare 税收收入").contains("税收收入 2022 亿元 5.2{also 5.0亿元}"))
    }

    @Test func anAreaWithAReportButNoFiguresIsAGap() {
        var session = Session(towns)
        session.database.reports = Table(
            columns: [
                Column("id", TextColumn(["空23"])), Column("area", TextColumn(["空山镇"])),
                Column("year", NumberColumn([2023])),
            ], links: .none)
        #expect(
            session.run("compare 税收收入 of 松溪镇, 空山镇 in 2022")
                == "indicator period unit 松溪镇 空山镇\n税收收入 2022 亿元 5.05 –")
        #expect(
            session.run("filter area = 空山镇 | select id").hasPrefix("id\n> none of 17 rows left by area = 空山镇")
        )
        #expect(session.run("growth of 空山镇").hasSuffix("> nothing of 空山镇"))
    }

    @Test func wholesComeBeforeParts() {
        #expect(run("compare 亿元以上项目") == "indicator period unit 松溪镇\n亿元以上项目 2022 个 5")
    }

    @Test func figuresOfAVillageDoNotStandForTheTown() {
        let lines = """
            甲 甲镇 税收收入 2022 actual 0.3亿元 label=甲村税收收入
            甲 甲镇 税收收入 2022 actual 5亿元 label=税收
            """
        #expect(run("compare 税收收入", lines) == "indicator period unit 甲镇\n税收收入 2022 亿元 5")
    }

    @Test func thingsThatCannotBeConvertedHaveTheirOwnRows() {
        let lines = "甲 甲镇 技改 2022 actual 3亿元\n甲 乙镇 技改 2022 actual 12个\n甲 乙镇 技改 2022 actual 2000万元"
        #expect(
            run("compare 技改", lines) == """
                indicator period unit 甲镇 乙镇
                技改 2022 亿元 3 0.2
                技改 2022 个 – 12
                """)
    }

    @Test func periodsAndStatusesCanBeTheColumns() {
        #expect(
            run("filter status = actual | compare 税收收入 across period of 松溪镇, 竹海镇 base 2022") == """
                indicator area unit 2022 2023 2023/2022
                税收收入 松溪镇 亿元 5.05 5.61 1.11
                税收收入 竹海镇 万元 38000 – –
                """)
        #expect(
            run("对比 税收收入 按 状态 地区 松溪镇 时期 2023") == """
                indicator area period unit actual plan
                税收收入 松溪镇 2023 亿元 5.61 5.5{at least}
                """)
    }

    @Test func longHasARowACell() {
        #expect(
            run("compare 税收收入, PM2.5 of 松溪镇, 竹海镇 in 2022, 2023 base 松溪镇 long") == """
                indicator area period status value unit amount rank ratio
                税收收入 松溪镇 2022 actual 5.05 亿元 505000000 1 1.00
                税收收入 竹海镇 2022 actual 3.8 亿元 380000000 2 0.752
                税收收入 松溪镇 2023 actual 5.61 亿元 561000000 1 1.00
                PM2.5浓度 竹海镇 2023 actual 28 微克/立方米 28 1 –
                > “PM2.5”: took PM2.5浓度
                """)
    }

    @Test func unknownNamesAreErrors() {
        #expect(
            run("compare 税收收入 of 松溪镇，竹海 in 2022") == """
                <prompt>:1:21: did you mean 竹海镇? area has no value “竹海”
                  compare 税收收入 of 松溪镇，竹海 in 2022
                                              ^^^^
                """)
        #expect(
            run("compare 锐收 of 松溪镇").hasPrefix(
                "<prompt>:1:9: see show indicators; no indicator is called “锐收” or contains it"))
        #expect(run("compare 税收收入 of 松溪镇 base 竹海镇").contains("area has no value “竹海镇”"))
        #expect(
            run("compare 税收收入 of 松溪镇 in 2031")
                == "indicator period unit 松溪镇\n> nothing on 税收收入 of 松溪镇 in 2031")
    }

    @Test func ratiosToMeanMedianAndLeader() {
        let lines = """
            甲 甲镇 税收收入 2023 actual 2.0亿元
            甲 乙镇 税收收入 2023 actual 10000万元
            甲 丙镇 税收收入 2023 actual 6.0亿元
            甲 甲镇 PM2.5浓度 2023 actual 30微克/立方米
            甲 乙镇 PM2.5浓度 2023 actual 20微克/立方米
            """
        var session = Session(lines)
        #expect(
            session.run("compare 税收收入 base mean") == """
                indicator period unit 甲镇 乙镇 丙镇 mean 甲镇/mean 乙镇/mean 丙镇/mean
                税收收入 2023 亿元 2.0 1 6.0 3.0 0.67 0.33 2.0
                """)
        #expect(
            session.run("对比 税收 基准 中位数 长表 | select area, ratio")
                == "area ratio\n甲镇 1.0\n乙镇 0.50\n丙镇 3.0\n> “税收”: took 税收收入")
        #expect(
            session.run("compare PM2.5 base leader long | select area, rank, ratio")
                == "area rank ratio\n甲镇 2 1.5\n乙镇 1 1.0\n> “PM2.5”: took PM2.5浓度")
    }
}
