import Testing

@Test func smoke() {
    var s = Session(
        """
        甲22 松溪镇 税收收入 2022 actual 5.05亿元 +15.3%
        甲22 松溪镇 规模以上工业总产值 2022 actual 66亿元 +16.7% label=规上工业产值
        甲22 松溪镇 税收收入 2023 plan 5.5亿元 ge office=财政所
        甲22 松溪镇 固定资产投资 2023 plan +10% +ge
        甲22 松溪镇 固定资产投资 2022 actual 5亿元 +3.28%
        甲22 松溪镇 新开工项目 2023 plan 20个 approx office=经发办+招商办
        甲23 松溪镇 税收收入 2023 actual 5.61亿元 +11.0%
        甲23 松溪镇 新开工项目 2023 actual 19个
        甲23 松溪镇 固定资产投资 2023 actual 54000万元 +8%
        乙22 竹海镇 税收收入 2022 actual 38000万元 +9%
        乙22 竹海镇 PM2.5浓度 2023 plan 30微克/立方米 le
        """)
    for q in [
        "filter area = 松溪镇 and status = actual | select indicator, period, value, unit, growth",
        "筛选 地区＝松溪镇 且 指标＝“税收收入”｜选取 年份，数值，单位，状态",
        "compare 税收 in 2022", "compare 税收收入 base 松溪镇", "compare 税收 long", "compare across status of 松溪镇",
        "growth of 松溪镇", "growth 税收, 规上产值 over 2", "plan vs actual", "filter aera = 松溪镇", "filter area = 松溪",
        "filter area = 松溪镇 | grwth", "筛选地区=凤凰镇", "group indicator, unit n = count(), total = sum(value)",
        "group period sum(value)", "group office",
        "filter amount > 5亿元 | select area, indicator, value, unit",
        "filter indicator = 规上 | select value", "filter area = 竹海镇 and period = 2021",
        "rank value desc within indicator top 1 | select rank, area, indicator, value, unit",
        "in 万元 | select value, unit",
        "indicators", "areas", "filter value > 1,000 万元", "pivot indicator by period of value",
        "filter status = plan | pivot indicator by period of value",
        "filter (area = 松溪镇", "plan vs actual of 竹海镇 in 2023", "growth 税收 in 2031",
        "derive x = growth * 2 | select x | sort x desc | take 2",
    ] {
        print("❯", q)
        print(s.run(q))
    }
}
