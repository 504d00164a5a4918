import Query

/// Three invented towns over three years: gaps, several units, a range, offices, parts and a dispute.
let towns = """
    松22 松溪镇 税收收入 2022 actual 5.05亿元 +15.3% section=一、回顾+工业
    松22 松溪镇 规模以上工业总产值 2022 actual 66亿元 +16.7% label=规上工业产值
    松22 松溪镇 固定资产投资 2022 actual 5亿元 +3.28%
    松22 松溪镇 亿元以上项目 2022 actual 5个
    松22 松溪镇 亿元以上项目 2022 actual 2个 of=4
    松22 松溪镇 税收收入 2023 plan 5.5亿元 ge office=财政所
    松22 松溪镇 固定资产投资 2023 plan +10% +ge office=经发办
    松22 松溪镇 新开工项目 2023 plan 20个 approx office=经发办+招商办
    松23 松溪镇 税收收入 2023 actual 5.61亿元 +11.0%
    松23 松溪镇 新开工项目 2023 actual 19个
    松23 松溪镇 固定资产投资 2023 actual 54000万元 +8%
    竹22 竹海镇 税收收入 2022 actual 38000万元 +9%
    竹22 竹海镇 实际利用外资 2022 actual 6870万美元 gt label=实到外资
    竹22 竹海镇 PM2.5浓度 2023 plan 30微克/立方米 le
    竹24 竹海镇 税收收入 2024 estimate 4.4亿元 approx
    竹24 竹海镇 PM2.5浓度 2023 actual 28微克/立方米
    梅21 梅岭镇 税收收入 2021 actual 2.0亿元
    """
