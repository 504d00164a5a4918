/// Cases of what stands apart from its figure: bounds, verbs, nouns behind, events, wholes and topics before.
extension FigureCorpusTests {
    static let apart: [Case] = [
        Case(
            text: "PM10浓度低于每立方米①45微克。",
            figures: ["①": "PM10浓度 value 45 微克 lt 2022 actual"]),
        Case(
            text: "每年至少开展宣讲①4次。", part: .plan,
            figures: ["①": "开展宣讲 value 4 次 ge 2023 plan"]),
        Case(
            text: "至少建成分馆，藏书①4万册。", part: .plan,
            figures: ["①": "分馆藏书 value 4 万册 eq 2023 plan"]),
        Case(
            text: "石英产量约占全省的①八成，用工成本约为全国平均的②70%。",
            figures: [
                "①": "石英产量约占全省 value 8 成 approx 2022 actual", "②": "用工成本约为全国 value 70 % approx 2022 actual",
            ]),
        Case(
            text: "城乡低保标准提高到不低于①800元和②600元。",
            figures: [
                "①": "城市低保标准 value 800 元 ge 2022 actual", "②": "农村低保标准 value 600 元 ge 2022 actual",
            ]),
        Case(
            text: "平均压减办理时间①58%、精简申报材料②52%。",
            figures: [
                "①": "平均办理时间 growth -58 % eq 2022 actual", "②": "申报材料 growth -52 % eq 2022 actual",
            ]),
        Case(
            text: "供水普及率提高到①95%。", figures: ["①": "供水普及率 value 95 % eq 2022 actual"]),
        Case(
            text: "规上企业净增①10家；合作社达到②86家，比上年净增③6家。",
            figures: [
                "①": "规上企业净增 value 10 家 eq 2022 actual", "②": "合作社 value 86 家 eq 2022 actual",
                "③": "合作社 change 6 家 eq 2022 actual",
            ]),
        Case(
            text: "县城居民和农民收入分别达到①14860元和②5230元，净增③1745元和④812元。",
            figures: [
                "①": "县城居民收入 value 14860 元 eq 2022 actual", "②": "农民收入 value 5230 元 eq 2022 actual",
                "③": "县城居民收入 change 1745 元 eq 2022 actual", "④": "农民收入 change 812 元 eq 2022 actual",
            ]),
        Case(
            text: "税收收入受减税影响下降①6.3%。", figures: ["①": "税收收入 growth -6.3 % eq 2022 actual"]),
        Case(
            text: "税收收入①3.6亿元，受减税影响下降②6.3%。",
            figures: ["①": "税收收入 value 3.6 亿元 eq 2022 actual", "②": "税收收入 growth -6.3 % eq 2022 actual"]),
        Case(
            text: "投入强度比全省平均水平低①0.4个百分点。",
            figures: ["①": "投入强度比全省平均水平低 value 0.4 个百分点 eq 2022 actual"]),
        Case(
            text: "房地产投资下降①13.2%，降幅收窄②5.6个百分点。",
            figures: [
                "①": "房地产投资 growth -13.2 % eq 2022 actual", "②": "房地产投资降幅 change -5.6 个百分点 eq 2022 actual",
            ]),
    ]

    static let wholes: [Case] = [
        Case(
            text: "新增①3家国家级和②7家省级技术中心。",
            figures: [
                "①": "新增国家级技术中心 value 3 家 eq 2022 actual", "②": "新增省级技术中心 value 7 家 eq 2022 actual",
            ]),
        Case(
            text: "培育①2个百亿级、②5个十亿级产业集群。",
            figures: [
                "①": "培育百亿级产业集群 value 2 个 eq 2022 actual", "②": "培育十亿级产业集群 value 5 个 eq 2022 actual",
            ]),
        Case(
            text: "解决了①6个村、②8900名群众的饮水问题。",
            figures: [
                "①": "解决饮水问题的村 value 6 个 eq 2022 actual", "②": "解决群众的饮水问题 value 8900 名 eq 2022 actual",
            ]),
        Case(
            text: "园区贡献了全县①74.6%的税收和②40%的就业。",
            figures: [
                "①": "园区贡献了全县税收 value 74.6 % eq 2022 actual", "②": "贡献了就业 value 40 % eq 2022 actual",
            ]),
        Case(
            text: "坚持将①76%的财力用于民生。", figures: ["①": "财力用于民生 value 76 % eq 2022 actual"]),
        Case(
            text: "各村集体收入超过①10万元，最高的东塘村达到②76万元。",
            figures: [
                "①": "村集体收入 value 10 万元 gt 2022 actual", "②": "东塘村村集体收入 value 76 万元 eq 2022 actual",
            ]),
        Case(
            text: "居民人均可支配收入①33852元，其中城镇、农村居民分别为②43176元、③22948元。",
            figures: [
                "①": "居民人均可支配收入 value 33852 元 eq 2022 actual",
                "②": "城镇居民人均可支配收入 value 43176 元 eq 2022 actual",
                "③": "农村居民人均可支配收入 value 22948 元 eq 2022 actual",
            ]),
        Case(
            text: "总投资①18亿元的②9个重点项目开工。",
            figures: [
                "①": "重点项目总投资 value 18 亿元 eq 2022 actual", "②": "重点项目开工 value 9 个 eq 2022 actual",
            ]),
        Case(
            text: "享受低保的有①287户②463人。",
            figures: ["①": "享受低保 value 287 户 eq 2022 actual", "②": "享受低保 value 463 人 eq 2022 actual"]),
        Case(
            text: "在册低保对象①412户，月发放低保金②31.7万元，新增③35户、退出④58户。",
            figures: [
                "①": "在册低保对象 value 412 户 eq 2022 actual", "②": "月发放低保金 value 31.7 万元 eq 2022 actual",
                "③": "新增在册低保对象 value 35 户 eq 2022 actual", "④": "退出在册低保对象 value 58 户 eq 2022 actual",
            ]),
        Case(
            text: "清理闲置用地①300亩，亩均税收提高到②10万元。",
            figures: [
                "①": "清理闲置用地 value 300 亩 eq 2022 actual", "②": "亩均税收 value 10 万元 eq 2022 actual",
            ]),
        Case(
            text: "全乡辖①9个村，总面积②67平方公里。",
            figures: ["①": "辖村 value 9 个 eq 2022 actual", "②": "总面积 value 67 平方公里 eq 2022 actual"]),
        Case(
            text: "夏粮喜获丰收，播种面积①15.4万亩，总产量②6.9万吨。",
            figures: [
                "①": "夏粮播种面积 value 15.4 万亩 eq 2022 actual", "②": "夏粮总产量 value 6.9 万吨 eq 2022 actual",
            ]),
        Case(
            text: "岭东公路6月28日建成通车，全长①12.8公里。",
            figures: ["①": "岭东公路全长 value 12.8 公里 eq 2022 actual"]),
        Case(
            text: "6月新开工项目①12个，竣工②5个。",
            figures: ["①": "新开工项目 value 12 个 eq 2022-06 actual", "②": "竣工项目 value 5 个 eq 2022-06 actual"]),
        Case(
            text: "算力达到①2000PF，增长②34.6%；惠及③3万多家庭。",
            figures: [
                "①": "算力 value 2000 PF eq 2022 actual", "②": "算力 growth 34.6 % eq 2022 actual",
                "③": "惠及家庭 value 3 万 gt 2022 actual",
            ]),
        Case(
            text: "培育①1个400亿级、②3个100亿级产业名镇。",
            figures: [
                "①": "培育400亿级产业名镇 value 1 个 eq 2022 actual",
                "②": "培育100亿级产业名镇 value 3 个 eq 2022 actual",
            ]),
        Case(
            text: "青年运动会获得①4金②1银③2铜，处理④3吨金属。",
            figures: [
                "①": "青年运动会获得 value 4 金 eq 2022 actual", "②": "青年运动会获得 value 1 银 eq 2022 actual",
                "③": "青年运动会获得 value 2 铜 eq 2022 actual", "④": "处理金属 value 3 吨 eq 2022 actual",
            ]),
        Case(
            text: "人均产值不到全省平均水平的①45%。",
            figures: ["①": "人均产值不到全省平均水平 value 45 % lt 2022 actual"]),
        Case(
            text: "1—11月，工业产值①86亿元；固定资产投资②12亿元。",
            figures: [
                "①": "工业产值 value 86 亿元 eq 2022-01..2022-11 actual",
                "②": "固定资产投资 value 12 亿元 eq 2022-01..2022-11 actual",
            ]),
        Case(
            text: "电子化登记率达①92%，比上年高出②11个百分点。",
            figures: [
                "①": "电子化登记率 value 92 % eq 2022 actual", "②": "电子化登记率 change 11 个百分点 eq 2022 actual",
            ]),
        Case(
            text: "减少贫困人口①5300人，减少闲置厂房②20座。",
            figures: [
                "①": "减少贫困人口 value 5300 人 eq 2022 actual", "②": "闲置厂房 change -20 座 eq 2022 actual",
            ]),
        Case(
            text: "开工甲石化、乙尼龙等总投资①500亿元以上的化工项目。", part: .plan,
            figures: ["①": "化工项目总投资 value 500 亿元 ge 2023 plan"]),
        Case(
            text: "甲石化、乙尼龙等总投资5亿元以上的①12个项目开工。",
            figures: ["①": "项目开工 value 12 个 eq 2022 actual"]),
        Case(
            text: "东山2×35万千瓦机组并网。", figures: [:]),
    ]
}
