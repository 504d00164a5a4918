import Testing

struct GrowthTests {
    private func run(_ line: String, _ lines: String = towns) -> String {
        var session = Session(lines)
        return session.run(line)
    }

    @Test func growthIsKeyedOnThePeriod() {
        let lines = """
            甲21 甲镇 产值 2020 actual 48.2亿元
            甲22 甲镇 产值 2021 actual 51.0亿元 +5.8%
            甲24 甲镇 产值 2023 actual 56.3亿元 +6.2%
            """
        #expect(
            run("growth 产值", lines) == """
                area indicator period value unit previous computed stated note
                甲镇 产值 2020 48.2 亿元 – – – no 2019 value
                甲镇 产值 2021 51.0 亿元 48.2 5.81 5.8 –
                甲镇 产值 2023 56.3 亿元 – – 6.2 no 2022 value; implied 53.0亿元
                """)
        #expect(
            run("增长 产值 时期 2023 跨 3", lines) == """
                area indicator period value unit previous computed stated note
                甲镇 产值 2023 56.3 亿元 48.2 16.8 – 5.3% a year
                """)
    }

    @Test func theBaseIsLookedUpInAllObservations() {
        var session = Session(towns)
        #expect(
            session.run("filter period = 2023 and area = 松溪镇 and status = actual | growth 税收收入, 固定资产投资")
                == """
                area indicator period value unit previous computed stated note
                松溪镇 税收收入 2023 5.61 亿元 5.05 11.1 11.0 –
                松溪镇 固定资产投资 2023 54000 万元 50000 8.0 8 –
                """)
        #expect(session.links == [[1, 9], [3, 11]])
    }

    @Test func aDifferenceBeyondRoundingIsNoted() {
        let lines = """
            甲 甲镇 产值 2021 actual 50亿元
            甲 甲镇 产值 2022 actual 66亿元 +16.7%
            甲 乙镇 产值 2021 actual 57亿元
            甲 乙镇 产值 2022 actual 66亿元 +16.7%
            甲 丙镇 产值 2021 actual 50亿元
            甲 丙镇 产值 2022 actual 66亿元 +30% +ge
            甲 丁镇 产值 2021 actual 50亿元
            甲 丁镇 产值 2022 actual 66亿元 +40% +ge
            """
        #expect(
            run("growth 产值 in 2022", lines) == """
                area indicator period value unit previous computed stated note
                甲镇 产值 2022 66 亿元 50 32 16.7 stated and computed differ
                乙镇 产值 2022 66 亿元 57 16 16.7 –
                丙镇 产值 2022 66 亿元 50 32 30 –
                丁镇 产值 2022 66 亿元 50 32 40 stated and computed differ
                """)
    }

    @Test func aStatedFallBoundsTheFall() {
        let lines = """
            甲 甲镇 能耗 2022 actual 100.0万亩
            甲 甲镇 能耗 2023 actual 94.0万亩 -5% +ge
            甲 甲镇 能耗 2024 actual 92.0万亩 -5% +ge
            """
        #expect(
            run("growth in 2023..2024", lines) == """
                area indicator period value unit previous computed stated note
                甲镇 能耗 2023 94.0 万亩 100.0 -6.00 -5 –
                甲镇 能耗 2024 92.0 万亩 94.0 -2.13 -5 stated and computed differ
                """)
    }

    @Test func aRowSaysWhyItHasNoRate() {
        let lines = """
            甲 甲镇 利润 2022 actual 5亿元
            甲 甲镇 利润 2021 actual 0亿元
            甲 乙镇 利润 2022 actual 5亿元
            甲 乙镇 利润 2021 plan 4亿元
            甲 丙镇 利润 2022 actual 5亿元
            甲 丙镇 利润 2021 actual 4个
            甲 丁镇 覆盖率 2022 actual 95.5%
            甲 丁镇 覆盖率 2021 actual 94%
            甲 戊镇 利润 2022 estimate 5亿元
            甲 戊镇 利润 2021 estimate 4亿元 gt
            甲 己镇 利润 2022 actual -3%
            """
        #expect(
            run("growth in 2022", lines)
                == """
                area indicator period value unit previous computed stated note
                甲镇 利润 2022 5 亿元 0 – – 2021 value not above 0
                乙镇 利润 2022 5 亿元 – – – 2021 only planned
                丙镇 利润 2022 5 亿元 – – – 2021 value in 个
                戊镇 利润 2022 5 亿元 4 25 – estimated; 2021 estimated; 2021 value stated as more than
                己镇 利润 2022 – – – – -3 only growth stated
                丁镇 覆盖率 2022 95.5 % 94 – – +1.5 points
                """)
    }

    @Test func growthStatedApartFromItsValueIsFound() {
        let lines = """
            甲 甲镇 产值 2022 actual 66亿元
            甲 甲镇 产值 2022 actual +16.7%
            甲 甲镇 产值 2022 plan +20%
            """
        #expect(
            run("growth", lines) == """
                area indicator period value unit previous computed stated note
                甲镇 产值 2022 66 亿元 – – 16.7 no 2021 value; implied 57亿元
                """)
    }

    @Test func quartersCompareWithQuarters() {
        let lines = """
            甲 甲镇 产值 2022-Q1 actual 10.0亿元
            甲 甲镇 产值 2022 actual 50.0亿元
            甲 甲镇 产值 2023-Q1 actual 12.0亿元
            """
        #expect(run("growth in 2023", lines).contains("甲镇 产值 2023-Q1 12.0 亿元 10.0 20.0 – –"))
    }

    @Test func spansOfYearsFollowEachOther() {
        let lines = "甲 甲镇 投资 2016..2020 actual 100亿元\n甲 甲镇 投资 2021..2025 plan 150亿元"
        #expect(run("growth in 2021..2025", lines).contains("甲镇 投资 2021..2025 150 亿元 100 50 – planned"))
    }

    @Test func spansMustBeSensible() {
        #expect(
            run("growth over 0").hasPrefix("<prompt>:1:13: write a whole number such as 5; “0” is no count"))
        #expect(run("growth over 1.5").hasPrefix("<prompt>:1:13: write a whole number"))
        #expect(
            run("group area n = count() | growth").contains(
                "area indicator period value unit previous computed stated note"))
    }

    @Test func aMissingBaseIsImpliedOrFollowsFromTheChange() {
        let lines = """
            甲 甲镇 产值 2023 actual 110亿元 +10%
            甲 乙镇 产值 2023 actual 110亿元 +12% change=10亿元
            """
        var session = Session(lines)
        #expect(
            session.run("growth") == """
                area indicator period value unit previous computed stated note
                甲镇 产值 2023 110 亿元 – – 10 no 2022 value; implied 100亿元
                乙镇 产值 2023 110 亿元 100 10 12 2022 value from the stated change; stated and computed differ
                """)
    }

    @Test func severalYearsAreAlsoToldAYear() {
        var session = Session("甲 甲镇 产值 2020 actual 100亿元\n甲 甲镇 产值 2023 actual 133.1亿元")
        #expect(
            session.run("growth in 2023 over 3 | select computed, note")
                == "computed note\n33.10 10.00% a year")
    }
}
