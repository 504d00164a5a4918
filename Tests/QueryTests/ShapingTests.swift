import Query
import Testing

struct ShapingTests {
    private func run(_ line: String) -> String {
        var session = Session(towns)
        return session.run(line)
    }

    @Test func missingValuesSortLastEitherWay() {
        let lines = "filter area = 松溪镇 and status = actual and period = 2022"
        #expect(run("\(lines) | sort growth | select growth") == "growth\n3.28\n15.3\n16.7\n–\n–")
        #expect(run("\(lines) | sort growth desc | select growth") == "growth\n16.7\n15.3\n3.28\n–\n–")
        #expect(run("\(lines) | 排序 同比 降序 | 取 1 | 选取 同比") == "growth\n16.7")
    }

    @Test func amountsOfOneDimensionSortByWhatTheyAmountTo() {
        #expect(
            run("filter indicator = 税收收入 | sort value desc | select value, unit") == """
                value unit
                5.61 亿元
                5.5 亿元
                5.05 亿元
                4.4 亿元
                38000 万元
                2.0 亿元
                """)
        #expect(
            run("sort value | take 1 | select value").contains(
                "> value is in 亿元, 个, 万元, 万美元, 微克/立方米, which have no common order"))
    }

    @Test func sortingIsStableAndTakesSeveralKeys() {
        #expect(
            run("filter period = 2022 and unit in (亿元, 个) | sort unit, value desc | select id, unit, value")
                == """
                id unit value
                4 个 5
                5 个 2
                2 亿元 66
                1 亿元 5.05
                3 亿元 5
                """)
    }

    @Test(arguments: ["growth desc", "growth", "area, value desc", "status, period desc"])
    func theFirstOfAnOrderAreThoseOfTheWholeOrder(_ keys: String) {
        let all = run("sort \(keys) | select id").split(separator: "\n").filter { !$0.hasPrefix(">") }
        for count in [0, 1, 2, 5, 16, 17, 18] {
            let some = run("sort \(keys) | take \(count) | select id").split(separator: "\n").filter {
                !$0.hasPrefix(">")
            }
            #expect(some == Array(all.prefix(count + 1)))
        }
    }

    @Test func derivedNumbersCarryTheDigitsOfTheirInputs() {
        #expect(
            run("take 1 | derive twice = growth * 2, half = value / 2 | select twice, half")
                == "twice half\n30.6 2.53")
        #expect(run("take 1 | derive sum = value + 500万元 | select sum") == "sum\n5.10")
        #expect(
            run("take 1 | derive share = round(value / sum(value) * 100, 1) | select share") == "share\n100.0"
        )
        #expect(run("take 1 | derive x = abs(3 - value) | select x") == "x\n2.05")
        #expect(run("take 1 | derive high = growth > 10 | select high") == "high\nyes")
    }

    @Test func sumsOfDifferentThingsAreRefused() {
        #expect(
            run("filter indicator = 税收收入 | derive x = value + 3个") == """
                <prompt>:1:38: add and subtract only what is counted in one kind of unit; value + 3个 would mix 亿元, 个
                  filter indicator = 税收收入 | derive x = value + 3个
                                                           ^^^^^^^^^^^
                """)
    }

    @Test func distinctKeepsTheLinksOfAllItsRows() {
        var session = Session(towns)
        #expect(session.run("filter indicator = 税收收入 | distinct area") == "area\n松溪镇\n竹海镇\n梅岭镇")
        #expect(session.links == [[1, 6, 9], [12, 15], [17]])
    }

    @Test func selectedColumnsAreInOrderAndOnce() {
        #expect(run("take 1 | select value, area") == "value area\n5.05 松溪镇")
        #expect(
            run("select value, 数值").hasPrefix(
                "<prompt>:1:15: name each once; there would be two columns called “value”"))
        #expect(
            run("select vlaue").hasPrefix("<prompt>:1:8: did you mean value? no column is called “vlaue”"))
    }

    // MARK: Groups

    @Test func groupsCountAndAdd() {
        #expect(
            run(
                "filter status = actual | group indicator, unit n = count(), total = sum(value), mean(growth)"
            ) == """
                indicator unit n total mean_growth
                税收收入 亿元 3 12.66 13.2
                规模以上工业总产值 亿元 1 66 16.7
                固定资产投资 亿元 1 5 3.28
                亿元以上项目 个 2 7 –
                新开工项目 个 1 19 –
                固定资产投资 万元 1 54000 8
                税收收入 万元 1 38000 9
                实际利用外资 万美元 1 6870 –
                PM2.5浓度 微克/立方米 1 28 –
                > total counts 1 row beside the wholes that they are part of
                > 6 rows without growth left out
                """)
    }

    @Test func countsOfMissingValuesAreNotZeros() {
        #expect(
            run("filter indicator = 固定资产投资 | group status n = count(value), total = sum(amount)") == """
                status n total
                actual 2 1040000000
                plan 0 –
                > 1 row without amount left out
                > total is in CNY
                """)
    }

    @Test func medianFirstLastMinMax() {
        #expect(
            run(
                "filter indicator = 税收收入 and unit = 亿元 | group median(value), first(area), last(area), min(value), max(period)"
            ) == """
                median_value first_area last_area min_value max_period
                5.05 松溪镇 梅岭镇 2.0 2024
                > median_value is in 亿元
                > min_value is in 亿元
                """)
        #expect(run("filter id in (1, 6) | group median(value)").hasPrefix("median_value\n5.28\n"))
    }

    @Test func sumsOfMixedUnitsAreRefused() {
        #expect(
            run("filter period = 2022 | group area total = sum(value)") == """
                <prompt>:1:47: add unit to the group, filter one unit, or convert with: in 亿元; sum of value would mix 亿元 and 个
                  filter period = 2022 | group area total = sum(value)
                                                                ^^^^^
                """)
        #expect(run("filter indicator = 税收收入 | in 亿元 | group sum(value)").hasPrefix("sum_value\n26.36\n"))
        #expect(
            run("group mean(amount)").contains(
                "add base_unit to the group, filter one unit; mean of amount would mix CNY, 个, USD, 微克/立方米"))
    }

    @Test func totalsOfPlansAndActualsAreNoted() {
        #expect(
            run("filter indicator = 新开工项目 | group indicator total = sum(value)") == """
                indicator total
                新开工项目 39
                > total is in 个
                > total adds actual and planned figures
                """)
    }

    @Test func officesCountOneByOne() {
        #expect(
            run("filter status = plan | group office") == """
                office count
                财政所 1
                经发办 2
                招商办 1
                – 1
                > 1 row with several office values count in each of them
                """)
    }

    @Test func groupedRowsLinkToAllOfTheirs() {
        var session = Session(towns)
        session.run("filter indicator = 税收收入 | group area total = count() | sort total")
        #expect(session.links == [[17], [12, 15], [1, 6, 9]])
        #expect(session.run("group total = count() | source") == "total\n17\n! source")
        #expect(session.links == [Array(1...17)])
    }

    // MARK: Ranks

    @Test func tiesShareARank() {
        var session = Session(
            """
            甲 甲镇 人口 2022 actual 7个
            甲 乙镇 人口 2022 actual 9个
            甲 丙镇 人口 2022 actual 7个
            甲 丁镇 人口 2022 actual 3个
            甲 戊镇 人口 2022 actual +3%
            """)
        #expect(
            session.run("rank value desc | select rank, area") == "rank area\n1 乙镇\n2 甲镇\n2 丙镇\n4 丁镇\n– 戊镇")
        #expect(session.run("rank value desc top 2 | select rank, area") == "rank area\n1 乙镇\n2 甲镇\n2 丙镇")
        #expect(session.run("rank value top 1 | select rank, area") == "rank area\n1 丁镇")
    }

    @Test func ranksRunInsidePartitionsAndAcrossMagnitudes() {
        #expect(
            run("filter indicator = 税收收入 and status = actual | 排名 数值 降序 组内 时期 | select rank, period, area")
                == """
                rank period area
                1 2022 松溪镇
                2 2022 竹海镇
                1 2023 松溪镇
                1 2021 梅岭镇
                """)
        #expect(run("rank value within area").contains("rank of value would mix 亿元, 个, 万元"))
    }

    // MARK: Pivot

    @Test func pivotSetsValuesSideBySide() {
        #expect(
            run("filter indicator = 税收收入 and status != plan | in 亿元 | pivot area by period of value") == """
                area 2021 2022 2023 2024
                松溪镇 – 5.05 5.61 –
                竹海镇 – 3.8 – 4.4
                梅岭镇 2.0 – – –
                > value is in 亿元
                """)
        #expect(
            run("filter period = 2022 and status = actual | pivot area by indicator of value")
                .hasPrefix(
                    "<prompt>:1:71: add unit to the rows, filter one unit, or convert with: in 亿元; pivot of value would mix 亿元 and 个"
                ))
        #expect(
            run("filter indicator = 税收收入 | pivot indicator by period of count(value)") == """
                indicator 2021 2022 2023 2024
                税收收入 1 2 2 1
                """)
    }

    @Test func twoValuesInACellAreRefused() {
        #expect(
            run("filter indicator = 税收收入 and unit = 亿元 | pivot area by period of value") == """
                <prompt>:1:65: filter one of them, or name a function: of mean(…); two values for 松溪镇 × 2023: 5.5 and 5.61
                  filter indicator = 税收收入 and unit = 亿元 | pivot area by period of value
                                                                                        ^^^^^
                """)
    }

    // MARK: Units

    @Test func convertingKeepsWhatWasWritten() {
        #expect(
            run("filter indicator = 税收收入 and period = 2022 | in 万元 | select value, unit") == """
                value unit
                50500 万元
                38000 万元
                """)
        #expect(run("filter unit = 万美元 | in 亿美元 | select value, unit") == "value unit\n0.687 亿美元")
        #expect(
            run("filter area = 竹海镇 and period = 2023 | in 万元")
                .hasPrefix(
                    "<prompt>:1:42: take a unit of the same kind; between two currencies set rate first; 微克/立方米 cannot become 万元"
                ))
        #expect(run("in 万圆").hasPrefix("<prompt>:1:4: did you mean 万亩 or 万元? no unit is called “万圆”"))
        #expect(
            run("filter period = 2022 and area = 竹海镇 | 换算 亿元 | select value, unit") == """
                value unit
                3.8 亿元
                6870 万美元
                > left 1 row in 万美元: not convertible to 亿元
                """)
    }

    @Test func ratesConvertCurrencies() {
        var session = Session(towns)
        session.database.rates = [.init(from: "USD", to: "CNY", factor: 7)]
        #expect(session.run("filter unit = 万美元 | in 亿元 | select value, unit") == "value unit\n4.81 亿元")
        #expect(
            session.run("filter value > 4亿元 and indicator = 外资 | select value").hasPrefix("value\n6870\n>"))
    }
}
