/// Cases of lists that share a word, of what a sentence says once for all, and of what measures nothing.
extension FigureCorpusTests {
    static let shared: [Case] = [
        Case(
            text: "煤炭、石油、页岩气产量分别增长①9.3%、②7.3%、③21.2%。",
            figures: [
                "①": "煤炭产量 growth 9.3 % eq 2022 actual", "②": "石油产量 growth 7.3 % eq 2022 actual",
                "③": "页岩气产量 growth 21.2 % eq 2022 actual",
            ]),
        Case(
            text: "战略性新兴产业、数字产业增加值分别增长①7%和②4.9%。",
            figures: [
                "①": "战略性新兴产业增加值 growth 7 % eq 2022 actual", "②": "数字产业增加值 growth 4.9 % eq 2022 actual",
            ]),
        Case(
            text: "国有工业企业总产值、利润总额分别增长①7%、②4%。",
            figures: [
                "①": "国有工业企业总产值 growth 7 % eq 2022 actual", "②": "国有工业企业利润总额 growth 4 % eq 2022 actual",
            ]),
        Case(
            text: "户厕覆盖率、污水治理率、垃圾处理设施覆盖率分别提高①20.9、②36.2、③54个百分点。",
            figures: [
                "①": "户厕覆盖率 change 20.9 个百分点 eq 2022 actual", "②": "污水治理率 change 36.2 个百分点 eq 2022 actual",
                "③": "垃圾处理设施覆盖率 change 54 个百分点 eq 2022 actual",
            ]),
        Case(
            text: "开工率、投产率分别不低于①70%、②45%。", part: .plan,
            figures: ["①": "开工率 value 70 % ge 2023 plan", "②": "投产率 value 45 % ge 2023 plan"]),
        Case(
            text: "失业率、物价涨幅分别控制在①5%和②3%以内。", part: .plan,
            figures: ["①": "失业率 value 5 % le 2023 plan", "②": "物价 growth 3 % le 2023 plan"]),
        Case(
            text: "生产总值增长①7%以上、力争达到②8%。", part: .plan,
            figures: ["①": "生产总值 growth 7 % ge 2023 plan", "②": "生产总值 growth 8 % eq 2023 plan"]),
        Case(
            text: "清理庆典、论坛，数量分别减少①75%、②95%。",
            figures: ["①": "庆典数量 growth -75 % eq 2022 actual", "②": "论坛数量 growth -95 % eq 2022 actual"]),
        Case(
            text: "涉及居民楼①97幢、②438户。",
            figures: ["①": "涉及居民楼 value 97 幢 eq 2022 actual", "②": "涉及居民楼 value 438 户 eq 2022 actual"]),
        Case(
            text: "新增甲湾工业母机、乙洲纺织服装等先进制造业集群①4个，总数达到②8个。",
            figures: [
                "①": "新增先进制造业集群 value 4 个 eq 2022 actual", "②": "先进制造业集群总数 value 8 个 eq 2022 actual",
            ]),
        Case(
            text: "电子、机械等行业产值增长①8%。", figures: ["①": "电子、机械等行业产值 growth 8 % eq 2022 actual"]),
        Case(
            text: "优化①3家科技园，建强②30家产业研究院。",
            figures: ["①": "优化科技园 value 3 家 eq 2022 actual", "②": "建强产业研究院 value 30 家 eq 2022 actual"]),
        Case(
            text: "建成①35个先导区、②120个和美乡村。",
            figures: ["①": "建成先导区 value 35 个 eq 2022 actual", "②": "建成和美乡村 value 120 个 eq 2022 actual"]),
        Case(
            text: "发放贷款①2.73亿元，惠及脱贫户②5480户，户均③5万元。",
            figures: [
                "①": "发放贷款 value 2.73 亿元 eq 2022 actual", "②": "惠及脱贫户 value 5480 户 eq 2022 actual",
                "③": "户均贷款 value 5 万元 eq 2022 actual",
            ]),
        Case(
            text: "降雨量①867毫米，为历年同期的②1.9倍。",
            figures: ["①": "降雨量 value 867 毫米 eq 2022 actual", "②": "降雨量 value 1.9 倍 eq 2022 actual"]),
        Case(
            text: "社零额增速由一季度的-①2.1%转正为②8.4%。",
            figures: [
                "①": "社零额 growth -2.1 % eq 2022-Q1 actual", "②": "社零额 growth 8.4 % eq 2022 actual",
            ]),
        Case(
            text: "工业利润由上年下降①2.3%转为增长②8.5%。",
            figures: ["①": "工业利润 growth -2.3 % eq 2021 actual", "②": "工业利润 growth 8.5 % eq 2022 actual"]),
    ]

    static let saidOnce: [Case] = [
        Case(
            text: "预计实现地区生产总值①39亿元，增长②8.6%；财政总收入③3.8亿元。新建学校④5所。",
            figures: [
                "①": "地区生产总值 value 39 亿元 eq 2022 estimate", "②": "地区生产总值 growth 8.6 % eq 2022 estimate",
                "③": "财政总收入 value 3.8 亿元 eq 2022 estimate", "④": "新建学校 value 5 所 eq 2022 actual",
            ]),
        Case(
            text: "城镇化率预计达①63.2%，森林覆盖率保持②71%。",
            figures: ["①": "城镇化率 value 63.2 % eq 2022 estimate", "②": "森林覆盖率 value 71 % eq 2022 actual"]),
        Case(
            text: "省列项目完成投资①23亿元，年度计划投资完成率②114.2%。",
            figures: [
                "①": "省列项目完成投资 value 23 亿元 eq 2022 actual",
                "②": "年度计划投资完成率 value 114.2 % eq 2022 actual",
            ]),
        Case(
            text: "今年我们修路①12公里，去年修路②8公里。",
            figures: ["①": "修路 value 12 公里 eq 2022 actual", "②": "修路 value 8 公里 eq 2021 actual"]),
        Case(
            text: "利用现有校舍建设托育点①20个。", part: .plan,
            figures: ["①": "利用现有校舍建设托育点 value 20 个 eq 2023 plan"]),
        Case(
            text: "居民消费价格涨幅控制在①3.5%的目标以内。",
            figures: ["①": "居民消费价格 growth 3.5 % le 2022 plan"]),
        Case(text: "用水总量不超过①2.1亿立方米。", figures: ["①": "用水总量 value 2.1 亿立方米 le 2022 actual"]),
        Case(text: "冲毁农田①300来亩。", figures: ["①": "冲毁农田 value 300 亩 approx 2022 actual"]),
        Case(
            text: "经济总量在全省排名有望上升①3位、居第②14位。",
            figures: ["①": "经济总量 change 3 位 eq 2022 estimate", "②": "经济总量 rank 14 位 eq 2022 estimate"]),
        Case(
            text: "人均生产总值突破①5万关口、达到②5.28万元。",
            figures: ["①": "人均生产总值 value 5 万 gt 2022 actual", "②": "人均生产总值 value 5.28 万元 eq 2022 actual"]),
        Case(
            text: "东州经济总量迈上①1200亿台阶。", figures: ["①": "东州经济总量 value 1200 亿 ge 2022 actual"]),
        Case(
            text: "柳河镇①4000平方米保鲜库投入使用。",
            figures: ["①": "柳河镇保鲜库 value 4000 平方米 eq 2022 actual"]),
    ]

    static let mixed: [Case] = [
        Case(text: "出栏生猪①1万5千头。", figures: ["①": "出栏生猪 value 15000 头 eq 2022 actual"]),
        Case(text: "投资①3亿5千万元。", figures: ["①": "投资 value 350000000 元 eq 2022 actual"]),
        Case(
            text: "新增耕地①5千亩、林地②3万亩。",
            figures: ["①": "新增耕地 value 5 千亩 eq 2022 actual", "②": "新增林地 value 3 万亩 eq 2022 actual"]),
        Case(
            text: "宏达面粉厂①5万吨生产线、东河②40万千瓦电站前期工作启动，建成③30万千瓦电站。",
            figures: ["③": "建成电站 value 30 万千瓦 eq 2022 actual"]),
        Case(
            text: "投资①4360万元，对城区管网进行改造。投资②2亿元，启动实施水厂扩建工程。",
            figures: [
                "①": "城区管网进行改造投资 value 4360 万元 eq 2022 actual", "②": "水厂扩建工程投资 value 2 亿元 eq 2022 actual",
            ]),
        Case(
            text: "总投资①3亿元、占地②50亩的物流园开工。",
            figures: ["①": "物流园总投资 value 3 亿元 eq 2022 actual", "②": "物流园占地 value 50 亩 eq 2022 actual"]),
        Case(
            text: "管理高血压患者①31900人、糖尿病患者②9870人，管理率分别为③73%和④71%。",
            figures: [
                "①": "管理高血压患者 value 31900 人 eq 2022 actual", "②": "糖尿病患者 value 9870 人 eq 2022 actual",
                "③": "管理高血压患者管理率 value 73 % eq 2022 actual", "④": "糖尿病患者管理率 value 71 % eq 2022 actual",
            ]),
        Case(text: "孕产妇死亡率①8.4/10万。", figures: ["①": "孕产妇死亡率 value 8.4 /10万 eq 2022 actual"]),
        Case(text: "执业（助理）医师①702人。", figures: ["①": "执业(助理)医师 value 702 人 eq 2022 actual"]),
        Case(
            text: "工业增加值（可比价）增长①5%。", figures: ["①": "工业增加值 growth 5 % eq 2022 actual"]),
        Case(
            text: "东湾大桥于8月动工，桥长①62米。", figures: ["①": "东湾大桥长 value 62 米 eq 2022 actual"]),
        Case(
            text: "增幅列全市①14个镇第②3位。",
            figures: ["①": "全市镇 value 14 个 eq 2022 actual", "②": "增幅 rank 3 位 eq 2022 actual"]),
        Case(
            text: "完成家庭医生签约①2万人，带领全县②2316名干部下乡。",
            figures: ["①": "家庭医生签约 value 2 万人 eq 2022 actual", "②": "干部下乡 value 2316 名 eq 2022 actual"]),
    ]

    static let nothing: [Case] = [
        Case(text: "重点做好以下①9项工作。", part: .plan, figures: [:]),
        Case(text: "推动“3个①70%”落地。", part: .plan, figures: [:]),
        Case(text: "为①0-②6岁儿童免费体检。", figures: [:]),
        Case(text: "时速①120公里路段全部完工。", figures: [:]),
        Case(text: "国产①25兆瓦级轴承下线。", figures: [:]),
        Case(text: "扶持年出栏①500只以上的示范户。", part: .plan, figures: [:]),
        Case(text: "关停①10万千瓦及以下燃煤机组。", figures: [:]),
        Case(
            text: "面向2030年，新设①6个创新示范区。", figures: ["①": "新设创新示范区 value 6 个 eq 2022 actual"]),
        Case(text: "承办①3届茶产业大会。", figures: ["①": "承办茶产业大会 value 3 届 eq 2022 actual"]),
        Case(text: "①20户以上自然村全部通路，考核连续②3次获评优秀。", figures: [:]),
        Case(text: "帮扶2022届毕业生①30名。", figures: ["①": "帮扶2022届毕业生 value 30 名 eq 2022 actual"]),
    ]
}
