import Query

/// What help adds to a word of the language: an example, and the summary in Chinese.
struct HelpText: Sendable {
    let kind: Keyword.Kind
    let name: String
    let example: String
    let chinese: String

    private init(_ kind: Keyword.Kind, _ name: String, _ example: String, _ chinese: String) {
        self.kind = kind
        self.name = name
        self.example = example
        self.chinese = chinese
    }

    static func of(_ keyword: Keyword) -> HelpText? {
        all.first { $0.kind == keyword.kind && $0.name == keyword.name }
    }

    static let all: [HelpText] = [
        HelpText(.statement, "load", "load reports/*.txt", "读入报告：文件、文件夹或通配符"),
        HelpText(.statement, "drop", "drop 柏埠镇-2022", "去掉报告"),
        HelpText(.statement, "open", "open work.baogao", "接着做保存过的工作；会话里没有保存的内容，加 覆盖 才放弃"),
        HelpText(.statement, "save", "save work.baogao", "把报告、数字、名称和设置存成工作区；不写文件就存回打开的那个；保存 查询 只把名称存成脚本"),
        HelpText(.statement, "include", "include queries.bao", "运行存好查询的文件，每次会话只运行一次；可以放在脚本旁边"),
        HelpText(.statement, "let", "let targets = filter status = plan", "把查询结果存成一张表"),
        HelpText(
            .statement, "def", "def course(what, town = 柏埠镇) = filter area = $town and indicator = $what",
            "给查询起名，可带参数"),
        HelpText(.statement, "run", "run scorecard.bao year=2024", "运行脚本；其中 $year 代表 2024"),
        HelpText(.statement, "param", "param year = 2023", "脚本要的参数和它的默认值"),
        HelpText(.statement, "explain", "explain growth 实到外资 | take 3", "说明查询是怎样理解的，每步剩多少行"),
        HelpText(.statement, "assert", "assert count() > 0", "上一结果的每一行都要满足，否则报错"),
        HelpText(.statement, "echo", "echo 2024 年主要指标", "输出一行文字"),
        HelpText(.statement, "set", "set rate USD 7.1", "改设置：format width rows rate"),
        HelpText(.statement, "show", "show values status", "列出报告、指标、地区、名称、设置或某列的取值"),
        HelpText(.statement, "help", "help growth", "解释一个词"),
        HelpText(.statement, "quit", "quit", "离开"),
        HelpText(.source, "observations", "observations | take 5", "报告里的每个数字；可以省略"),
        HelpText(.source, "tasks", "tasks | select title, offices", "有编号的计划工作"),
        HelpText(.source, "reports", "reports | select id, year, plan_year", "已读入的报告"),
        HelpText(.source, "indicators", "indicators | sort observations desc | take 10", "有哪些指标，各有多少条"),
        HelpText(.source, "areas", "areas", "报告说的是哪些地方"),
        HelpText(
            .step, "filter", "filter area = 柏埠镇 and status = actual and amount > 10亿元", "留下满足条件的行"),
        HelpText(.step, "select", "select area, indicator, value, unit", "留下几列"),
        HelpText(.step, "derive", "derive share = value / 100", "加一列"),
        HelpText(.step, "sort", "sort growth desc", "排序；空值在最后"),
        HelpText(.step, "take", "take 5", "取前几行"),
        HelpText(.step, "distinct", "distinct area, period", "每种组合留一行"),
        HelpText(.step, "group", "group status n = count()", "按列分组并汇总"),
        HelpText(.step, "rank", "rank value desc within indicator top 3", "排名；并列的名次相同"),
        HelpText(
            .step, "pivot", "filter indicator = 规上工业总产值 and status = actual | pivot area by period of value",
            "把一列的值变成各列"),
        HelpText(
            .step, "compare", "compare 规上工业总产值, 固定资产投资 in 2023 base 柏埠镇", "并排比较几个地方、时期或状态"),
        HelpText(.step, "growth", "growth 实到外资 of 芦汀镇", "与上年同期相比：算出来的和报告写的"),
        HelpText(.step, "plan", "plan vs actual of 柏埠镇 in 2024", "承诺了什么，完成得怎样"),
        HelpText(.step, "audit", "audit of 芦汀镇", "报告里前后对不上的数字"),
        HelpText(.step, "in", "filter unit = 万元 | in 亿元", "换算单位"),
        HelpText(.step, "source", "take 3 | source", "这些行出自哪些句子"),
        HelpText(.step, "why", "take 1 | why", "各字段由哪些字词决定"),
        HelpText(
            .step, "plot",
            "filter indicator = 财政总收入 and status = actual and period = 2023 | plot bar area, value",
            "画柱图，或按时期画折线：先写作标签的列，再写数字列"),
        HelpText(.step, "export", "take 5 | export top.csv force", "写入文件，按后缀定格式"),
        HelpText(.function, "abs", "derive size = abs(change)", "绝对值"),
        HelpText(.function, "floor", "derive whole = floor(value)", "不大于它的整数"),
        HelpText(.function, "ceil", "derive whole = ceil(value)", "不小于它的整数"),
        HelpText(.function, "year", "filter year(period) = 2023", "时期开始的年份"),
        HelpText(.function, "quarter", "filter quarter(period) = 1", "时期所在的季度"),
        HelpText(.function, "month", "filter month(period) = 3", "时期所在的月份"),
        HelpText(.function, "length", "filter length(indicator) > 12", "有几个字"),
        HelpText(.function, "left", "derive verb = left(label, 2)", "前几个字"),
        HelpText(.function, "right", "filter right(area, 1) = 镇", "后几个字"),
        HelpText(.function, "replace", "derive short = replace(indicator, 总额, 额)", "换掉其中的字"),
        HelpText(.function, "concat", "derive what = concat(area, indicator)", "连成一段文字"),
        HelpText(.function, "if", "derive pace = if(growth > 10, growth, 0)", "满足条件取前者，否则取后者"),
        HelpText(.function, "coalesce", "derive rate = coalesce(growth, 0)", "第一个不空的"),
        HelpText(
            .function, "share",
            "filter indicator = 财政总收入 and status = actual | derive part = share(value, period)",
            "占合计的百分之几"),
        HelpText(.function, "yoy", "filter indicator = 规上工业总产值 | derive rate = yoy(value)", "与上年同期相比的增速"),
        HelpText(
            .function, "cagr", "filter indicator = 规上工业总产值 | derive rate = cagr(value, 2)", "几年平均每年增长多少"),
        HelpText(.function, "implied", "derive before = implied(value, growth)", "按增速倒推的基数"),
        HelpText(.function, "parent", "derive county = parent(area)", "所属的县、市或省"),
        HelpText(.function, "round", "derive short = round(value, 1)", "四舍五入到几位小数"),
        HelpText(.aggregate, "count", "group area n = count()", "行数"),
        HelpText(.aggregate, "sum", "group area, unit total = sum(value)", "合计；单位要相同"),
        HelpText(.aggregate, "mean", "group indicator, unit mean = mean(value)", "平均"),
        HelpText(.aggregate, "median", "group status middle = median(growth)", "中位数"),
        HelpText(.aggregate, "min", "group status least = min(growth)", "最小"),
        HelpText(.aggregate, "max", "group status most = max(growth)", "最大"),
        HelpText(.aggregate, "first", "group area one = first(indicator)", "第一个有值的"),
        HelpText(.aggregate, "last", "group area one = last(indicator)", "最后一个有值的"),
    ]
}
