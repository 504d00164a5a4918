import Testing

struct FunctionTests {
    private func run(_ line: String, _ lines: String = towns) -> String {
        var session = Session(lines)
        return session.run(line)
    }

    @Test func textFunctionsCountChineseCharacters() {
        #expect(
            run(
                "take 1 | derive n = length(indicator), a = left(area, 1), b = right(area, 1) | select n, a, b"
            )
                == "n a b\n4 松 镇")
        #expect(run("filter length(indicator) > 8 | distinct indicator") == "indicator\n规模以上工业总产值")
        #expect(
            run(
                "take 1 | derive x = replace(indicator, 收入, 额), y = concat(area, \"：\", period) | select x, y"
            )
                == "x y\n税收额 松溪镇：2022")
        #expect(run("筛选 左(地区, 1) = 竹 且 字数(指标) = 4 | 去重 地区") == "area\n竹海镇")
    }

    @Test func periodsHaveYearsQuartersAndMonths() {
        let lines = """
            甲 甲镇 产值 2023-Q1 actual 1亿元
            甲 甲镇 产值 2023-05 actual 2亿元
            甲 甲镇 产值 2022 actual 3亿元
            """
        #expect(
            run("derive y = year(period), q = quarter(period), m = month(period) | select y, q, m", lines)
                == "y q m\n2023 1 –\n2023 2 5\n2022 – –")
        #expect(run("filter year(period) = 2023 | select value", lines) == "value\n1\n2")
        #expect(run("derive y = year(area)", lines).contains("“area” is text, not a period"))
    }

    @Test func choicesKeepUnits() {
        #expect(
            run(
                "filter status = actual and indicator = 税收收入 | derive x = if(growth > 10, \"快\", \"慢\") | select growth, x"
            )
                == "growth x\n15.3 快\n11.0 快\n9 慢\n– 慢")
        #expect(
            run("filter indicator = 固定资产投资 | derive x = coalesce(value, growth) | select x | in 万元 | take 1")
                == "x\n50000\n> left 1 row in %: not convertible to 万元")
    }

    @Test func sharesAddUpInsideAGroup() {
        let lines = """
            甲 甲镇 产值 2023 actual 3亿元
            甲 乙镇 产值 2023 actual 10000万元
            甲 甲镇 产值 2022 actual 5亿元
            甲 甲镇 面积 2023 actual 5亩
            """
        #expect(
            run("filter indicator = 产值 | derive s = share(value, period) | select area, s", lines)
                == "area s\n甲镇 75\n乙镇 25\n甲镇 100")
        #expect(run("derive s = share(value)", lines).contains("share of value would mix"))
    }

    @Test func growthIsKeyedOnThePeriod() {
        let lines = """
            甲 甲镇 产值 2020 actual 100亿元
            甲 甲镇 产值 2022 actual 121亿元
            甲 甲镇 产值 2023 actual 1452000万元 +20%
            """
        #expect(
            run(
                "filter period > 2021 | derive g = yoy(value), c = cagr(value, 2) | select period, g, c",
                lines)
                == "period g c\n2022 – 10.0\n2023 20.00 –")
        #expect(
            run("take 3 | derive b = implied(value, growth) | filter b is not null | select b", lines)
                == "b\n1210000")
        #expect(run("derive c = cagr(value)", lines).contains("cagr takes 2 arguments, not 1"))
    }

    @Test func areasHaveParents() {
        var session = Session(
            QueryTests.observations("甲 甲镇 产值 2023 actual 1亿元\n乙 乙镇 产值 2023 actual 1亿元"),
            reports: placedReports([("甲", "甲镇", "丙县", "丁省"), ("乙", "乙镇", "", "丁省")]))
        #expect(session.run("derive p = parent(area) | select area, p") == "area p\n甲镇 丙县\n乙镇 丁省")
        #expect(session.run("filter parent(area) = 丙县 | select area") == "area\n甲镇")
        #expect(session.run("filter parent(area) = 丙区").contains("did you mean 丙县?"))
    }
}
