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
        arguments: levels + growths + counts + carried + bounds + periods + projects + plans + ranks + lists
            + behind + measures + origins + spelled + completions + budgets + projectsByName + signs
            + subjects + shared + saidOnce + mixed + nothing + apart + wholes)
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
        Case(text: "城乡居民收入比缩小至①1.72。", figures: ["①": "城乡居民收入比 value 1.72  eq 2022 actual"]),
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
        Case(text: "选派①3名年轻干部到村任职。", figures: ["①": "选派年轻干部 value 3 名 eq 2022 actual"]),
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

    /// What stands behind the figure names it, or says what happened to the counted.
    static let behind: [Case] = [
        Case(text: "为①1.2万名老年人发放高龄补贴。", figures: ["①": "发放高龄补贴老年人 value 1.2 万名 eq 2022 actual"]),
        Case(text: "全镇①4个行政村全部摘帽。", figures: ["①": "摘帽行政村 value 4 个 eq 2022 actual"]),
        Case(text: "①45个村（社区）整村推进垃圾分类。", figures: ["①": "整村推进垃圾分类村 value 45 个 eq 2022 actual"]),
        Case(
            text: "①3类②18件惠民好事全面完成。",
            figures: [
                "①": "惠民好事 value 3 类 eq 2022 actual", "②": "完成惠民好事 value 18 件 eq 2022 actual",
            ]),
        Case(text: "①95%的村卫生室实现一体化管理。", figures: ["①": "村卫生室实现一体化管理 value 95 % eq 2022 actual"]),
        Case(text: "镇财政安排①430万元，用于改造老旧校舍。", figures: ["①": "镇财政安排改造老旧校舍 value 430 万元 eq 2022 actual"]),
        Case(text: "完成①0.8万亩高标准农田建设。", figures: ["①": "高标准农田建设 value 0.8 万亩 eq 2022 actual"]),
        Case(text: "旅游收入保持①20%以上增长。", figures: ["①": "旅游收入 growth 20 % ge 2022 actual"]),
        Case(text: "带动①15.3万农户增收。", figures: ["①": "带动农户增收 value 15.3 万 eq 2022 actual"]),
    ]

    /// Measures that need what the clause before is about.
    static let measures: [Case] = [
        Case(
            text: "规上工业增加值增长①7.7%，高于全县②1.8个百分点。",
            figures: [
                "①": "规上工业增加值 growth 7.7 % eq 2022 actual",
                "②": "规上工业增加值高于全县 value 1.8 个百分点 eq 2022 actual",
            ]),
        Case(
            text: "一般公共预算收入①5亿元，完成年度预算的②102%。",
            figures: [
                "①": "一般公共预算收入 value 5 亿元 eq 2022 actual",
                "②": "一般公共预算收入年度预算完成率 value 102 % eq 2022 actual",
            ]),
        Case(text: "服务业支撑作用明显，增加值跨上①3亿元台阶。", figures: ["①": "服务业增加值 value 3 亿元 ge 2022 actual"]),
        Case(
            text: "加快片区整治进度，签约率①100%、旧房腾退率②90%。",
            figures: [
                "①": "片区整治签约率 value 100 % eq 2022 actual", "②": "片区整治旧房腾退率 value 90 % eq 2022 actual",
            ]),
        Case(
            text: "全镇户数①4752户，②14715人。",
            figures: ["①": "户数 value 4752 户 eq 2022 actual", "②": "人口 value 14715 人 eq 2022 actual"]),
        Case(
            text: "粮食总产量①236万吨，减产②0.7%。",
            figures: [
                "①": "粮食总产量 value 236 万吨 eq 2022 actual", "②": "粮食总产量 growth -0.7 % eq 2022 actual",
            ]),
        Case(
            text: "城镇居民收入和农村居民收入实际增长①8.4%和②11.4%。",
            figures: [
                "①": "城镇居民收入 growth 8.4 % eq 2022 actual", "②": "农村居民收入 growth 11.4 % eq 2022 actual",
            ]),
        Case(
            text: "外地游客数量和花费分别增长①18%、②12%。",
            figures: [
                "①": "外地游客数量 growth 18 % eq 2022 actual", "②": "外地游客花费 growth 12 % eq 2022 actual",
            ]),
        Case(text: "常住人口自然增长率①5.4‰。", figures: ["①": "常住人口自然增长率 value 5.4 ‰ eq 2022 actual"]),
        Case(text: "经营收入占全镇①1/3以上。", figures: ["①": "经营收入占全镇 value 0.3333333333333333  ge 2022 actual"]),
        Case(text: "人均受教育年限提高到①10.9年。", figures: ["①": "人均受教育年限 value 10.9 年 eq 2022 actual"]),
        Case(
            text: "苹果种植面积①9,556亩，产量②3,400吨。",
            figures: [
                "①": "苹果种植面积 value 9556 亩 eq 2022 actual", "②": "苹果产量 value 3400 吨 eq 2022 actual",
            ]),
    ]

    /// Where a change began, and what is over all years of a span.
    static let origins: [Case] = [
        Case(
            text: "村集体收入由①48万元提高到②80万元。",
            figures: [
                "①": "村集体收入 value 48 万元 eq 2021 actual", "②": "村集体收入 value 80 万元 eq 2022 actual",
            ]),
        Case(
            text: "林地和绿地面积分别由①16亩、②70亩扩大到③23亩和④75亩。",
            figures: [
                "①": "林地面积 value 16 亩 eq 2021 actual", "②": "绿地面积 value 70 亩 eq 2021 actual",
                "③": "林地面积 value 23 亩 eq 2022 actual", "④": "绿地面积 value 75 亩 eq 2022 actual",
            ]),
        Case(
            text: "粮食产量①3万吨，是2010年的②2.2倍。",
            figures: ["①": "粮食产量 value 3 万吨 eq 2022 actual", "②": "粮食产量 value 2.2 倍 eq 2022 actual"]),
        Case(text: "2019年以来累计投入①7.3亿元。", figures: ["①": "投入 value 7.3 亿元 eq 2019..2022 actual"]),
        Case(
            text: "火灾受害率①0.12‰，低于②0.9‰的控制指标。",
            figures: [
                "①": "火灾受害率 value 0.12 ‰ eq 2022 actual", "②": "火灾受害率 value 0.9 ‰ lt 2022 plan",
            ]),
    ]

    /// Numerals in characters, where they count.
    static let spelled: [Case] = [
        Case(text: "新引进规上企业①两家。", figures: ["①": "新引进规上企业 value 2 家 eq 2022 actual"]),
        Case(text: "盘活厂房①三千二百余平方米。", figures: ["①": "盘活厂房 value 3200 平方米 gt 2022 actual"]),
        Case(text: "举办文艺演出近①百场。", figures: ["①": "举办文艺演出 value 100 场 approx 2022 actual"]),
        Case(text: "税收收入①一点二亿元。", figures: ["①": "税收收入 value 1.2 亿元 eq 2022 actual"]),
        Case(text: "游客人数增长近①三成。", figures: ["①": "游客人数 growth 3 成 approx 2022 actual"]),
        Case(text: "民宿收入翻①两番。", figures: ["①": "民宿收入 growth 3 番 eq 2022 actual"]),
        Case(text: "垃圾分类考核居全县第①三。", figures: ["①": "垃圾分类考核 rank 3  eq 2022 actual"]),
        Case(text: "实现安全生产①零事故。", figures: ["①": "安全生产事故 value 0  eq 2022 actual"]),
    ]

    /// Numerals that measure nothing.
    @Test(arguments: [
        "深入实施“3+X”企业培育行动。", "开展渔港整治“630”行动。", "推进5G基站和PM2.5监测全覆盖。", "办好12345热线。",
        "完成104国道沿线整治。", "印发浦政发〔2022〕15号文件。", "打造15分钟健身生活圈。", "召开第3次党代会。",
        "以建镇60周年为契机。", "2022年11月8日至10日召开会议。", "创建4A级景区。", "落实24小时值班制度。",
        "贯彻《关于推进20条措施的意见》。", "联系电话0572-6020114。", "培养90后年轻干部。", "220千伏变电站建成。",
        "培育“1650”产业体系。", "迎接建党100周年。", "推行“1+3+N”网格力量。", "上午9时30分召开大会。",
        "深刻领悟“两个确立”。", "落实中央八项规定。", "召开三次全会。", "一手抓发展，一手抓安全。", "健全三治融合体系。",
        "统一规划，分两批实施。", "推进一二三产业融合。", "连续6年获评平安乡镇。", "附责任分工表（见第12页）。", "万元以上支出集体研究。",
        "坚持数字赋能。", "百姓生活更加便利。",
    ])
    func isNoFigure(_ text: String) throws {
        #expect(try Marked(text).figures == [:])
    }

    /// How much of a plan is done, and what is said of the subject behind that.
    static let completions: [Case] = [
        Case(
            text: "税收收入完成①2496万元，为年度计划的②117.5%，同比增长③28.7%。",
            figures: [
                "①": "税收收入 value 2496 万元 eq 2022 actual", "②": "税收收入年度计划完成率 value 117.5 % eq 2022 actual",
                "③": "税收收入 growth 28.7 % eq 2022 actual",
            ]),
        Case(
            text: "渔业产值达到①2.1亿元，其中养殖产值达到②1.2亿元，分别完成年度计划的③113%和④120%，分别增长⑤21%和⑥26%。",
            figures: [
                "①": "渔业产值 value 2.1 亿元 eq 2022 actual", "②": "养殖产值 value 1.2 亿元 eq 2022 actual",
                "③": "渔业产值年度计划完成率 value 113 % eq 2022 actual",
                "④": "养殖产值年度计划完成率 value 120 % eq 2022 actual", "⑤": "渔业产值 growth 21 % eq 2022 actual",
                "⑥": "养殖产值 growth 26 % eq 2022 actual",
            ]),
        Case(
            text: "植树造林完成全年任务①105%。",
            figures: ["①": "植树造林全年任务完成率 value 105 % eq 2022 actual"]),
        Case(
            text: "公路养护投资②6亿元，完成上级下达计划的①107.3%。",
            figures: [
                "②": "公路养护投资 value 6 亿元 eq 2022 actual",
                "①": "公路养护投资上级下达计划完成率 value 107.3 % eq 2022 actual",
            ]),
        Case(
            text: "茶叶收入①485万元，占总收入的②77%，同比增长③8%。",
            figures: [
                "①": "茶叶收入 value 485 万元 eq 2022 actual", "②": "茶叶收入占总收入 value 77 % eq 2022 actual",
                "③": "茶叶收入 growth 8 % eq 2022 actual",
            ]),
        Case(
            text: "服务业实际使用外资①80亿美元，同比下降②3.5%，降幅高于全国平均水平③2.9个百分点，在全国总量中的比重为④45%。",
            figures: [
                "①": "服务业实际使用外资 value 80 亿美元 eq 2022 actual",
                "②": "服务业实际使用外资 growth -3.5 % eq 2022 actual",
                "③": "服务业实际使用外资降幅高于全国平均水平 value 2.9 个百分点 eq 2022 actual",
                "④": "服务业实际使用外资占全国总量 value 45 % eq 2022 actual",
            ]),
        Case(
            text: "财政收入①33亿元，财政支出②242亿元，是2015年的③1.3倍和④1.5倍。",
            figures: [
                "①": "财政收入 value 33 亿元 eq 2022 actual", "②": "财政支出 value 242 亿元 eq 2022 actual",
                "③": "财政收入 value 1.3 倍 eq 2022 actual", "④": "财政支出 value 1.5 倍 eq 2022 actual",
            ]),
    ]

    /// What is more and less than a budget or the year before.
    static let budgets: [Case] = [
        Case(
            text: "渔业基金收入完成①2236万元，完成年初预算数②25200万元的③8.9%，比上年减收④367万元，下降⑤19.6%。",
            figures: [
                "①": "渔业基金收入 value 2236 万元 eq 2022 actual",
                "②": "渔业基金收入年初预算数 value 25200 万元 eq 2022 actual",
                "③": "渔业基金收入年初预算数完成率 value 8.9 % eq 2022 actual",
                "④": "渔业基金收入 change -367 万元 eq 2022 actual", "⑤": "渔业基金收入 growth -19.6 % eq 2022 actual",
            ]),
        Case(
            text: "非税收入①1.2亿元，占调整预算②117%，增收③279万元。",
            figures: [
                "①": "非税收入 value 1.2 亿元 eq 2022 actual", "②": "非税收入调整预算完成率 value 117 % eq 2022 actual",
                "③": "非税收入 change 279 万元 eq 2022 actual",
            ]),
        Case(
            text: "上年结余收入①14亿元、调入资金②5.7亿元。",
            figures: [
                "①": "结余收入 value 14 亿元 eq 2022 actual", "②": "调入资金 value 5.7 亿元 eq 2022 actual",
            ]),
    ]

    /// A project that a colon names, and what is measured of it.
    static let projectsByName: [Case] = [
        Case(
            text: "莲藕种植园项目：该项目位于东洲村，总投资①120万元，占地②500余亩。",
            figures: [
                "①": "莲藕种植园项目总投资 value 120 万元 eq 2022 actual", "②": "莲藕种植园项目占地 value 500 亩 gt 2022 actual",
            ]),
        Case(
            text: "完成北山公路①1.7公里水泥硬化。",
            figures: ["①": "北山公路水泥硬化 value 1.7 公里 eq 2022 actual"]),
        Case(
            text: "铺设了总面积①1.4万平方米的水泥路。",
            figures: ["①": "水泥路总面积 value 1.4 万平方米 eq 2022 actual"]),
        Case(
            text: "养鸡10万只以上的村①4个，5万只以上养殖小区②3个。",
            figures: [
                "①": "养鸡10万只以上的村 value 4 个 eq 2022 actual", "②": "5万只以上养殖小区 value 3 个 eq 2022 actual",
            ]),
        Case(
            text: "引进过10亿元的项目①2个。",
            figures: ["①": "引进过10亿元的项目 value 2 个 eq 2022 actual"]),
        Case(
            text: "年产①2500台多功能压缩机。",
            figures: ["①": "年产多功能压缩机 value 2500 台 eq 2022 actual"]),
        Case(
            text: "投入资金①45亿元，全县贫困人口由②1367户③4947人减至④88户⑤147人。",
            figures: [
                "①": "投入资金 value 45 亿元 eq 2022 actual", "②": "贫困人口 value 1367 户 eq 2021 actual",
                "③": "贫困人口 value 4947 人 eq 2021 actual", "④": "贫困人口 value 88 户 eq 2022 actual",
                "⑤": "贫困人口 value 147 人 eq 2022 actual",
            ]),
        Case(
            text: "建成旅游镇①4个、②10个旅游村和③40个农家乐。",
            figures: [
                "①": "建成旅游镇 value 4 个 eq 2022 actual", "②": "建成旅游村 value 10 个 eq 2022 actual",
                "③": "建成农家乐 value 40 个 eq 2022 actual",
            ]),
    ]

    /// Signs, spans and words that surround a figure and are no part of its name.
    static let signs: [Case] = [
        Case(
            text: "货运量①2685万吨，同比增长－②9.7%。",
            figures: [
                "①": "货运量 value 2685 万吨 eq 2022 actual", "②": "货运量 growth -9.7 % eq 2022 actual",
            ]),
        Case(
            text: "生产总值剔除煤矿停产等不可比因素增长①7.8%。",
            figures: ["①": "生产总值 growth 7.8 % eq 2022 actual"]),
        Case(
            text: "1月至10月救助困难群众①930人次。",
            figures: ["①": "救助困难群众 value 930 人次 eq 2022-01..2022-10 actual"]),
        Case(
            text: "■全县粮食产量①6万吨。", figures: ["①": "粮食产量 value 6 万吨 eq 2022 actual"]),
        Case(
            text: "育儿补贴惠及①124名婴幼儿。", figures: ["①": "育儿补贴惠及婴幼儿 value 124 名 eq 2022 actual"]),
        Case(
            text: "三次产业结构由2020年的①40.7：②14.5：③44.8调整到④40.1：⑤16.9：⑥43。",
            figures: [
                "①": "第一产业占比 value 40.7  eq 2020 actual", "②": "第二产业占比 value 14.5  eq 2020 actual",
                "③": "第三产业占比 value 44.8  eq 2020 actual", "④": "第一产业占比 value 40.1  eq 2022 actual",
                "⑤": "第二产业占比 value 16.9  eq 2022 actual", "⑥": "第三产业占比 value 43  eq 2022 actual",
            ]),
    ]

    /// Subjects that stand a clause or a figure before.
    static let subjects: [Case] = [
        Case(
            text: "茶叶产量达到①2.1万吨，从全省第六位上升到第②四位。",
            figures: ["①": "茶叶产量 value 2.1 万吨 eq 2022 actual", "②": "茶叶产量 rank 4 位 eq 2022 actual"]),
        Case(
            text: "城镇居民收入由2018年的①7703元增加到2022年的②13786元，农民收入由③2476元增加到④4140元。",
            figures: [
                "①": "城镇居民收入 value 7703 元 eq 2018 actual", "②": "城镇居民收入 value 13786 元 eq 2022 actual",
                "③": "农民收入 value 2476 元 eq 2018 actual", "④": "农民收入 value 4140 元 eq 2022 actual",
            ]),
        Case(
            text: "茶叶收入①36亿元，占总收入比重从②1.1%提高到③1.5%。",
            figures: [
                "①": "茶叶收入 value 36 亿元 eq 2022 actual", "②": "茶叶收入占总收入比重 value 1.1 % eq 2021 actual",
                "③": "茶叶收入占总收入比重 value 1.5 % eq 2022 actual",
            ]),
        Case(
            text: "全县渔船事故和渔民伤亡首次出现双下降，比上年分别下降①3.1%和②4.7%。",
            figures: [
                "①": "渔船事故 growth -3.1 % eq 2022 actual", "②": "渔民伤亡 growth -4.7 % eq 2022 actual",
            ]),
        Case(
            text: "县财政用于渔港的投入，由①10亿元增加到②15亿元。",
            figures: [
                "①": "县财政用于渔港的投入 value 10 亿元 eq 2021 actual", "②": "县财政用于渔港的投入 value 15 亿元 eq 2022 actual",
            ]),
        Case(
            text: "省财政安排①83亿元，比上年增加②16亿元，支持渔业发展。",
            figures: [
                "①": "省财政安排支持渔业发展 value 83 亿元 eq 2022 actual",
                "②": "省财政安排支持渔业发展 change 16 亿元 eq 2022 actual",
            ]),
        Case(
            text: "培育市级以上龙头企业①46家，其中国家级②2家、省级③12家，合作社达到④86家。",
            figures: [
                "①": "培育市级以上龙头企业 value 46 家 eq 2022 actual", "②": "培育国家级龙头企业 value 2 家 eq 2022 actual",
                "③": "培育省级龙头企业 value 12 家 eq 2022 actual", "④": "合作社 value 86 家 eq 2022 actual",
            ]),
        Case(
            text: "城乡居民收入比由上年的①2.05：1缩小到②1.98：1。",
            figures: [
                "①": "城乡居民收入比 value 2.05  eq 2021 actual", "②": "城乡居民收入比 value 1.98  eq 2022 actual",
            ]),
        Case(
            text: "生猪、牛、家禽存栏分别达到①18万头、②7万头和③56万只。",
            figures: [
                "①": "生猪存栏 value 18 万头 eq 2022 actual", "②": "牛存栏 value 7 万头 eq 2022 actual",
                "③": "家禽存栏 value 56 万只 eq 2022 actual",
            ]),
        Case(
            text: "整合资金①3.2亿元，其中县级资金②0.5亿元，实施项目③86个，完工率④100%。",
            figures: [
                "①": "整合资金 value 3.2 亿元 eq 2022 actual", "②": "县级资金 value 0.5 亿元 eq 2022 actual",
                "③": "实施项目 value 86 个 eq 2022 actual", "④": "实施项目完工率 value 100 % eq 2022 actual",
            ]),
    ]
}
