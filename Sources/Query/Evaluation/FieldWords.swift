/// What is known of the words in names of indicators.
enum FieldWords {
    /// Indicators whose growth is stated at comparable prices (可比价) or in real terms (实际增长), so that it differs
    /// from the growth of the figures themselves.
    static let comparablePrices = ["生产总值", "GDP", "增加值", "可支配收入", "纯收入", "消费支出", "经济总量", "农林牧渔业总产值", "农业总产值"]

    static func isAtComparablePrices(_ indicator: String) -> Bool {
        comparablePrices.contains(where: indicator.contains)
    }

    /// Words that together name all parts of a whole.
    static let divisions: [[String]] = [
        ["第一产业", "第二产业", "第三产业"], ["一产", "二产", "三产"], ["农业", "工业", "服务业"], ["出口", "进口"], ["城镇", "农村"],
        ["城市", "农村"],
        ["男", "女"], ["中央", "地方"], ["税收", "非税"], ["新建", "续建"], ["新开工", "续建"], ["水田", "旱地"],
    ]

    /// Indicators that are the sum of others, wherever a report gives them.
    static let sums: [(whole: String, parts: [String])] = [
        ("地区生产总值", ["第一产业增加值", "第二产业增加值", "第三产业增加值"]),
        ("国内生产总值", ["第一产业增加值", "第二产业增加值", "第三产业增加值"]), ("进出口总额", ["出口总额", "进口总额"]),
        ("一般公共预算收入", ["税收收入", "非税收入"]),
    ]

    /// Words of parts that cut across others: ownership, stage, rank. Parts that hold one may overlap.
    static let crossCutting = [
        "民间", "民营", "国有", "技改", "技术改造", "制造业", "高新", "高技术", "战略性", "重大", "重点", "基础设施", "房地产", "税", "新增", "新招",
        "开工", "竣工",
        "投产", "签约", "意向", "落地", "落户", "完工", "建成", "完成", "在建", "投用", "入库", "外资", "一般公共预算", "财政", "以上", "以下",
        "以内", "省级", "国家级",
        "市级", "县级", "龙头", "上市", "培育", "认定",
    ]

    /// Characters that a total's name may have beside those of its average: 村级集体经济总收入, 村均集体经济收入.
    static let fillers: Set<Character> = ["村", "级", "总", "全", "镇", "县", "市", "乡", "额", "共", "各", "的", "年"]

    /// Words of headings over what is to be done.
    static let goals = ["目标", "任务", "今后", "安排", "打算", "思路", "计划", "展望"]

    /// Verbs of the stages that one thing goes through.
    static let stages = ["开工", "竣工", "签约", "招引", "引进", "投产", "落地", "在建", "入库", "储备"]

    /// Ends of headings that name one of many.
    static let entities = ["公司", "集团", "厂", "村", "社区", "学校", "医院"]

    /// Whether figures of this name do not add up: averages, prices, rates.
    static func isAverage(_ name: String) -> Bool {
        name.contains("均") || name.contains("每") || notAdditive.contains(where: name.hasSuffix)
    }

    private static let notAdditive = ["价", "价格", "率", "标准", "浓度", "密度", "寿命", "比重", "占比", "指数"]

    /// Verbs at the end of a name that is cut short: what the money is for is not in it.
    static let spendingVerbs = [
        "安排", "投入", "支持", "发放", "筹集", "拨付", "下达", "补助", "奖励", "提高到", "完成", "实现", "达到",
    ]

    /// Averages by the beginning of their names, and names of what the total is divided by.
    static let averages: [(prefix: String, counts: [String])] = [
        ("人均", ["常住人口", "户籍人口", "总人口", "人口"]), ("户均", ["农户", "户数", "总户数", "户"]),
        ("村均", ["行政村", "村", "行政村数", "村庄"]), ("镇均", ["乡镇", "镇"]),
    ]

    /// Endings of a share's name behind the whole: 制造业增加值占地区生产总值的比重.
    static let shareEndings = ["的比重", "比重", "的比例", "比例", "的比率", "比率", "的比", "比", "占比", "的"]
}
