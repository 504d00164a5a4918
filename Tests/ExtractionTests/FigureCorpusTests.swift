import Extraction
import Testing

/// What each class of sentence says, figure by figure. A rule that is added brings its cases here.
@Suite("Figures in sentences")
struct FigureCorpusTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var part = Marked.Part.review
        var figures: [String: String]
        var testDescription: String { text }
    }

    @Test(
        arguments: levels + growths + counts + carried + bounds + periods + projects + plans + ranks + lists)
    func says(_ example: Case) throws {
        let read = try Marked(example.text, in: example.part)
        #expect(read.figures == example.figures)
    }

    static let levels: [Case] = [
        Case(text: "全年实现税收收入①5.05亿元。", figures: ["①": "税收收入 value 5.05 亿元 eq 2022 actual"]),
        Case(text: "农民人均纯收入达到①4.78万元。", figures: ["①": "农民人均纯收入 value 4.78 万元 eq 2022 actual"]),
        Case(text: "规上企业研发费用支出①1,250万元。", figures: ["①": "规上企业研发费用支出 value 1250 万元 eq 2022 actual"]),
        Case(text: "数字经济产值达到①１０２亿元。", figures: ["①": "数字经济产值 value 102 亿元 eq 2022 actual"]),
        Case(text: "全镇森林覆盖率①71.3%。", figures: ["①": "森林覆盖率 value 71.3 % eq 2022 actual"]),
        Case(
            text: "三次产业结构调整为①4.9：②51.8：③43.3。",
            figures: [
                "①": "第一产业占比 value 4.9  eq 2022 actual", "②": "第二产业占比 value 51.8  eq 2022 actual",
                "③": "第三产业占比 value 43.3  eq 2022 actual",
            ]),
        Case(text: "城乡居民收入比缩小至①1.72。", figures: ["①": "城乡居民收入比缩小 value 1.72  eq 2022 actual"]),
        Case(text: "盘活工业低效土地①1050亩。", figures: ["①": "盘活工业低效土地 value 1050 亩 eq 2022 actual"]),
    ]

    static let growths: [Case] = [
        Case(
            text: "规上工业产值①66亿元，同比增长②16.7%。",
            figures: [
                "①": "规上工业产值 value 66 亿元 eq 2022 actual", "②": "规上工业产值 growth 16.7 % eq 2022 actual",
            ]),
        Case(text: "固定资产投资下降①3.2%。", figures: ["①": "固定资产投资 growth -3.2 % eq 2022 actual"]),
        Case(text: "自营出口比上年增长①6%以上。", figures: ["①": "自营出口 growth 6 % ge 2022 actual"]),
        Case(
            text: "PM2.5平均浓度①26微克/立方米，同比下降②3微克/立方米。",
            figures: [
                "①": "PM2.5平均浓度 value 26 微克/立方米 eq 2022 actual",
                "②": "PM2.5平均浓度 change -3 微克/立方米 eq 2022 actual",
            ]),
        Case(text: "工业投资占比提高①1.5个百分点。", figures: ["①": "工业投资占比 change 1.5 个百分点 eq 2022 actual"]),
        Case(text: "居民消费价格涨幅控制在①2.6%。", figures: ["①": "居民消费价格 growth 2.6 % eq 2022 actual"]),
        Case(text: "财政总收入比预算增加①1.2亿元。", figures: ["①": "财政总收入 change 1.2 亿元 eq 2022 actual"]),
        Case(text: "税收收入突破①6亿元。", figures: ["①": "税收收入 value 6 亿元 gt 2022 actual"]),
        Case(text: "常住人口增至①4.2万人。", figures: ["①": "常住人口 value 4.2 万人 eq 2022 actual"]),
        Case(text: "减少农村贫困人口①130人。", figures: ["①": "农村贫困人口 change -130 人 eq 2022 actual"]),
    ]

    static let counts: [Case] = [
        Case(text: "全年新引进亿元以上项目①12个。", figures: ["①": "新引进亿元以上项目 value 12 个 eq 2022 actual"]),
        Case(text: "提拔①3名90后干部到一线锻炼。", figures: ["①": "提拔90后干部 value 3 名 eq 2022 actual"]),
        Case(text: "助推①8家企业实现转型。", figures: ["①": "助推企业 value 8 家 eq 2022 actual"]),
        Case(text: "①7家企业入选省级培育库。", figures: ["①": "入选省级培育库企业 value 7 家 eq 2022 actual"]),
        Case(text: "顺利完成①1.49万亩粮食种植任务。", figures: ["①": "粮食种植任务 value 1.49 万亩 eq 2022 actual"]),
        Case(
            text: "完成股改①2家，挂牌②1家。",
            figures: [
                "①": "股改 value 2 家 eq 2022 actual", "②": "挂牌 value 1 家 eq 2022 actual",
            ]),
        Case(
            text: "①19个行政村经营性收入②2242万元。",
            figures: [
                "①": "行政村 value 19 个 eq 2022 actual", "②": "行政村经营性收入 value 2242 万元 eq 2022 actual",
            ]),
        Case(text: "引进②3-③5亿元项目①2个。", figures: ["①": "引进3-5亿元项目 value 2 个 eq 2022 actual"]),
        Case(
            text: "引进2000万元以上农业项目①5个，其中5000万元以上②1个。",
            figures: [
                "①": "引进2000万元以上农业项目 value 5 个 eq 2022 actual",
                "②": "引进5000万元以上农业项目 value 1 个 eq 2022 actual",
            ]),
    ]

    static let carried: [Case] = [
        Case(
            text: "合同外资①6870万美元，其中实到外资②3455万美元。",
            figures: [
                "①": "合同外资 value 6870 万美元 eq 2022 actual", "②": "实到外资 value 3455 万美元 eq 2022 actual",
            ]),
        Case(
            text: "新开工亿元以上项目①15个、竣工②13个。",
            figures: [
                "①": "新开工亿元以上项目 value 15 个 eq 2022 actual", "②": "竣工亿元以上项目 value 13 个 eq 2022 actual",
            ]),
        Case(
            text: "引进国家级人才①2名，青年博士②3名。",
            figures: [
                "①": "引进国家级人才 value 2 名 eq 2022 actual", "②": "引进青年博士 value 3 名 eq 2022 actual",
            ]),
        Case(
            text: "全年新引进亿元以上项目①12个，总投资近②40亿元。",
            figures: [
                "①": "新引进亿元以上项目 value 12 个 eq 2022 actual",
                "②": "新引进亿元以上项目总投资 value 40 亿元 approx 2022 actual",
            ]),
        Case(
            text: "拆迁签约①367户，签约率②98.4%。",
            figures: [
                "①": "拆迁签约 value 367 户 eq 2022 actual", "②": "拆迁签约率 value 98.4 % eq 2022 actual",
            ]),
        Case(text: "推进水库整治，完工率①95%。", figures: ["①": "完工率 value 95 % eq 2022 actual"]),
        Case(
            text: "帮扶低收入农户①70户、②154人。",
            figures: [
                "①": "帮扶低收入农户 value 70 户 eq 2022 actual", "②": "帮扶低收入农户 value 154 人 eq 2022 actual",
            ]),
    ]

    static let bounds: [Case] = [
        Case(text: "义务服务达①6200余人次。", figures: ["①": "义务服务 value 6200 人次 gt 2022 actual"]),
        Case(text: "兑现奖补资金不少于①300万元。", figures: ["①": "兑现奖补资金 value 300 万元 ge 2022 actual"]),
        Case(text: "村集体经营性收入不足①80万元。", figures: ["①": "村集体经营性收入 value 80 万元 lt 2022 actual"]),
        Case(text: "登记失业率控制在①3%以内。", figures: ["①": "登记失业率 value 3 % le 2022 actual"]),
        Case(
            text: "旧房拆除率①90%-②100%。",
            figures: [
                "①": "旧房拆除率 value 90 % low 2022 actual", "②": "旧房拆除率 value 100 % high 2022 actual",
            ]),
        Case(text: "接待游客约①112万人次。", figures: ["①": "接待游客 value 112 万人次 approx 2022 actual"]),
        Case(text: "签约①135户。", figures: ["①": "签约 value 135 户 eq 2022 actual"]),
    ]

    static let periods: [Case] = [
        Case(
            text: "1-11月接待游客①95万人次，旅游收入②1.6亿元；培训③20场。",
            figures: [
                "①": "接待游客 value 95 万人次 eq 2022-01..2022-11 actual",
                "②": "旅游收入 value 1.6 亿元 eq 2022-01..2022-11 actual", "③": "培训 value 20 场 eq 2022 actual",
            ]),
        Case(text: "上半年财政总收入①2.1亿元。", figures: ["①": "财政总收入 value 2.1 亿元 eq 2022-H1 actual"]),
        Case(text: "“十四五”期间累计完成投资①30亿元。", figures: ["①": "完成投资 value 30 亿元 eq 2021..2022 actual"]),
        Case(
            text: "断面达标率由上年的①60%提高到②80%。",
            figures: [
                "①": "断面达标率 value 60 % eq 2021 actual", "②": "断面达标率 value 80 % eq 2022 actual",
            ]),
        Case(
            text: "预计实现农业总产值①6.2亿元，同比增长②2.3%。",
            figures: [
                "①": "农业总产值 value 6.2 亿元 eq 2022 estimate", "②": "农业总产值 growth 2.3 % eq 2022 estimate",
            ]),
        Case(text: "到2025年城镇化率达到①70%。", figures: ["①": "城镇化率 value 70 % eq 2025 plan"]),
    ]

    static let projects: [Case] = [
        Case(
            text: "投资①600万元打造居家养老服务中心。", part: .plan,
            figures: [
                "①": "居家养老服务中心投资 value 600 万元 eq 2023 plan"
            ]),
        Case(
            text: "推进总投资①13亿元的云帆科技、远景水务等②5个重大产业项目落地开工。", part: .plan,
            figures: [
                "①": "云帆科技、远景水务等重大产业项目总投资 value 13 亿元 eq 2023 plan",
                "②": "重大产业项目落地开工 value 5 个 eq 2023 plan",
            ]),
        Case(
            text: "建成投资①3亿元的甲园区、投资②2亿元的乙园区。",
            figures: [
                "①": "甲园区投资 value 3 亿元 eq 2022 actual", "②": "乙园区投资 value 2 亿元 eq 2022 actual",
            ]),
    ]

    static let plans: [Case] = [
        Case(text: "力争全年引进亿元以上项目①12个以上。", part: .plan, figures: ["①": "引进亿元以上项目 value 12 个 ge 2023 plan"]),
        Case(
            text: "一季度预计完成规上工业产值①18亿元，同比增长②12%左右，其中3月单月完成③6.8亿元。", part: .plan,
            figures: [
                "①": "规上工业产值 value 18 亿元 eq 2023-Q1 plan", "②": "规上工业产值 growth 12 % approx 2023-Q1 plan",
                "③": "规上工业产值 value 6.8 亿元 eq 2023-03 plan",
            ]),
        Case(
            text: "地区生产总值增长①6%－②6.5%。", part: .plan,
            figures: [
                "①": "地区生产总值 growth 6 % low 2023 plan", "②": "地区生产总值 growth 6.5 % high 2023 plan",
            ]),
        Case(text: "年底前新建公厕①3座。", part: .plan, figures: ["①": "新建公厕 value 3 座 eq 2023 plan"]),
        Case(
            text: "2023年税收收入：一季度预计完成①1.4亿元左右。", part: .plan,
            figures: [
                "①": "税收收入 value 1.4 亿元 approx 2023-Q1 plan"
            ]),
    ]

    static let ranks: [Case] = [
        Case(
            text: "规上工业增加值①10亿元，总量居全县第②2位。",
            figures: [
                "①": "规上工业增加值 value 10 亿元 eq 2022 actual", "②": "规上工业增加值 rank 2 位 eq 2022 actual",
            ]),
        Case(text: "城乡环境考核位列全市第①6位。", figures: ["①": "城乡环境考核 rank 6 位 eq 2022 actual"]),
    ]

    static let lists: [Case] = [
        Case(
            text: "工业产值、农业产值分别增长①9%、②3%。",
            figures: [
                "①": "工业产值 growth 9 % eq 2022 actual", "②": "农业产值 growth 3 % eq 2022 actual",
            ]),
        Case(
            text: "城镇和农村居民人均可支配收入分别达到①6.5万元和②4.1万元，分别增长③5%和④7%。",
            figures: [
                "①": "城镇居民人均可支配收入 value 6.5 万元 eq 2022 actual",
                "②": "农村居民人均可支配收入 value 4.1 万元 eq 2022 actual",
                "③": "城镇居民人均可支配收入 growth 5 % eq 2022 actual",
                "④": "农村居民人均可支配收入 growth 7 % eq 2022 actual",
            ]),
        Case(
            text: "今年要淘汰钢铁产能①27万吨、水泥产能②42万吨。", part: .plan,
            figures: [
                "①": "淘汰钢铁产能 value 27 万吨 eq 2023 plan", "②": "淘汰水泥产能 value 42 万吨 eq 2023 plan",
            ]),
    ]

    /// Numerals that measure nothing.
    @Test(arguments: [
        "深入实施“3+X”企业培育行动。", "开展城市精细管理“510”行动。", "推进5G基站和PM2.5监测全覆盖。", "办好12345热线。",
        "完成104国道沿线整治。", "印发浦政发〔2022〕15号文件。", "打造15分钟品质文化生活圈。", "召开第3次党代会。",
        "以“枫桥经验”60周年为契机。", "2022年11月8日至10日召开会议。", "创建4A级景区。", "落实24小时值班制度。",
        "贯彻《关于推进20条措施的意见》。", "联系电话0572-6020114。", "培养90后年轻干部。", "220千伏变电站建成。",
        "培育“1650”产业体系。", "迎接建党100周年。", "推行“1+3+N”网格力量。", "上午9时30分召开大会。",
    ])
    func isNoFigure(_ text: String) throws {
        #expect(try Marked(text).figures == [:])
    }
}
