// The words of the language, as data. Order is the order of help.
extension Keyword {
    public static let all: [Keyword] = statements + sources + steps + clauses + functions + columns + values

    private static let statements = [
        Keyword(.statement, "load", ["载入", "加载"], "load PATH…", "read reports: files, folders, globs"),
        Keyword(.statement, "drop", ["移除"], "drop REPORT…", "forget reports"),
        Keyword(.statement, "open", ["打开"], "open FILE [force]", "go on with a saved workspace"),
        Keyword(
            .statement, "save", ["保存"], "save [FILE [force]], save queries FILE",
            "keep reports, figures and names in a workspace, or names alone in a script"),
        Keyword(.statement, "let", ["令"], "let NAME = QUERY", "keep a query's result as a table"),
        Keyword(
            .statement, "def", ["定义"], "def NAME(PARAM, PARAM = DEFAULT) = STEPS", "save a query under a name"
        ),
        Keyword(
            .statement, "run", ["运行"], "run FILE [NAME=VALUE…]", "run a script; $NAME stands for VALUE in it"),
        Keyword(
            .statement, "param", ["参数"], "param NAME [= DEFAULT], …",
            "what a script wants to be told: run FILE NAME=VALUE"),
        Keyword(
            .statement, "include", ["引入"], "include FILE",
            "run a file of saved queries, once a session; it may lie beside the script"),
        Keyword(.statement, "explain", ["解释"], "explain QUERY", "show how a query is understood"),
        Keyword(
            .statement, "assert", ["断言"], "assert CONDITION",
            "fail unless every row of the last result meets it"),
        Keyword(.statement, "echo", ["回显"], "echo TEXT", "print a text"),
        Keyword(.statement, "set", ["设置"], "set [NAME VALUE]", "change a setting"),
        Keyword(
            .statement, "show", ["显示"], "show TOPIC",
            "reports, indicators, areas, names, settings, values COLUMN"),
        Keyword(.statement, "help", ["帮助"], "help [WORD]", "explain a word"),
        Keyword(.statement, "quit", ["退出", "exit"], "quit", "leave"),
    ]

    private static let sources = [
        Keyword(
            .source, "observations", ["观测"], "observations", "every figure of the reports; may be left out"),
        Keyword(.source, "tasks", ["任务"], "tasks", "the numbered pieces of planned work"),
        Keyword(.source, "reports", ["报告"], "reports", "the reports"),
        Keyword(.source, "indicators", ["指标"], "indicators", "what is measured, and how often"),
        Keyword(.source, "areas", ["地区"], "areas", "whom the reports are about"),
    ]

    private static let steps = [
        Keyword(
            .step, "filter", ["where", "筛选", "过滤"], "filter CONDITION",
            "keep rows: = != < <= > >= ~ !~ in (…) in 2021..2023, is null, and or not"),
        Keyword(.step, "select", ["选取", "选择"], "select COLUMN, …", "keep columns"),
        Keyword(.step, "derive", ["计算"], "derive NAME = EXPRESSION, …", "add columns"),
        Keyword(.step, "sort", ["排序"], "sort COLUMN [desc], …", "order rows; missing values last"),
        Keyword(.step, "take", ["取"], "take N", "keep the first N rows"),
        Keyword(.step, "distinct", ["去重"], "distinct COLUMN, …", "one row for each combination"),
        Keyword(
            .step, "group", ["分组"], "group COLUMN, … [NAME = FUNCTION(COLUMN), …]",
            "count sum mean median min max first last over rows that share the columns"),
        Keyword(
            .step, "rank", ["排名"], "rank COLUMN [desc] [within COLUMN, …] [top N]",
            "number rows by a column; ties share a rank"),
        Keyword(
            .step, "pivot", ["透视"], "pivot COLUMN, … by COLUMN of [FUNCTION] COLUMN",
            "the values of one column become columns"),
        Keyword(
            .step, "compare", ["对比", "比较"],
            "compare INDICATOR, … [across area|period|status] [of AREA, …] [in PERIOD] [base AREA|mean|median|leader] [long]",
            "areas, periods or statuses side by side, in one unit a row"),
        Keyword(
            .step, "growth", ["增长", "增速"], "growth [INDICATOR, …] [of AREA, …] [in PERIOD] [over N]",
            "against the same period N years before, as computed and as stated"),
        Keyword(
            .step, "plan", ["计划", "计划对实际", "计划对比实际"],
            "plan vs actual [INDICATOR, …] [of AREA, …] [in PERIOD] [scorecard]",
            "what was promised against what was reported"),
        Keyword(
            .step, "audit", ["核对", "勾稽"], "audit [INDICATOR, …] [of AREA, …] [in PERIOD]",
            "arithmetic that a report gets wrong against itself or another report"),
        Keyword(.step, "in", ["换算"], "in UNIT", "convert the figures"),
        Keyword(.step, "source", ["出处"], "source", "the sentences behind the rows"),
        Keyword(.step, "why", ["依据"], "why", "what decided each field of the rows"),
        Keyword(
            .step, "plot", ["绘图", "画图", "作图"], "plot bar|line [COLUMN, COLUMN, …] [to FILE.svg [force]]",
            "draw bars, or lines over periods: the labels' column, then those of the figures"),
        Keyword(.step, "export", ["导出"], "export FILE [force]", "write the table to a file, by its ending"),
    ]

    private static let clauses = [
        Keyword(.clause, "and", ["且", "并且", "和"]), Keyword(.clause, "or", ["或", "或者"]),
        Keyword(.clause, "not", ["非", "不"]), Keyword(.clause, "in", ["在", "属于", "时期"]),
        Keyword(.clause, "is", ["是", "为"]), Keyword(.clause, "null", ["空", "缺失"]),
        Keyword(.clause, "desc", ["降序"]), Keyword(.clause, "asc", ["升序"]),
        Keyword(.clause, "within", ["组内"]), Keyword(.clause, "top", ["前"]),
        Keyword(.clause, "across", ["按"]), Keyword(.clause, "of", ["地区", "关于"]),
        Keyword(.clause, "base", ["基准"]), Keyword(.clause, "over", ["跨"]), Keyword(.clause, "long", ["长表"]),
        Keyword(.clause, "vs", ["对", "与", "versus"]), Keyword(.clause, "actual", ["实际"]),
        Keyword(.clause, "by", ["列为"]), Keyword(.clause, "force", ["覆盖"]),
        Keyword(.clause, "bar", ["柱", "柱形", "柱状图"]), Keyword(.clause, "line", ["线", "折线", "折线图"]),
        Keyword(.clause, "to", ["到", "写入"]),
        Keyword(.clause, "scorecard", ["成绩单"]), Keyword(.clause, "leader", ["领先者", "首位"]),
    ]

    private static let functions = [
        Keyword(.function, "abs", ["绝对值"], "abs(X)", "without its sign"),
        Keyword(.function, "round", ["四舍五入"], "round(X [, N])", "to N digits behind the point"),
        Keyword(.function, "floor", ["向下取整"], "floor(X)", "the whole number below"),
        Keyword(.function, "ceil", ["向上取整"], "ceil(X)", "the whole number above"),
        Keyword(.function, "year", ["年"], "year(PERIOD)", "the year that a period begins in"),
        Keyword(.function, "quarter", ["季度"], "quarter(PERIOD)", "the quarter that a period lies in"),
        Keyword(.function, "month", ["月"], "month(PERIOD)", "the month that a period is"),
        Keyword(.function, "length", ["字数", "长度"], "length(TEXT)", "how many characters"),
        Keyword(.function, "left", ["左"], "left(TEXT, N)", "the first N characters"),
        Keyword(.function, "right", ["右"], "right(TEXT, N)", "the last N characters"),
        Keyword(.function, "replace", ["替换"], "replace(TEXT, OLD, NEW)", "with other words in it"),
        Keyword(.function, "concat", ["连接"], "concat(X, …)", "as one text"),
        Keyword(.function, "if", ["如果"], "if(CONDITION, X, Y)", "X where the condition holds, else Y"),
        Keyword(.function, "coalesce", ["首选"], "coalesce(X, …)", "the first that is not missing"),
        Keyword(
            .function, "share", ["占比"], "share(X [, COLUMN, …])",
            "percent of the sum of X, of rows that share the columns"),
        Keyword(.function, "yoy", ["同比增速"], "yoy(X)", "growth on the year before, wherever that stands"),
        Keyword(.function, "cagr", ["年均增速"], "cagr(X, N)", "growth a year over N years"),
        Keyword(
            .function, "implied", ["推算基数"], "implied(X, GROWTH)",
            "the base that X grew from by so many percent"),
        Keyword(
            .function, "parent", ["上级"], "parent(AREA)", "the county, city or province that an area lies in"),
        Keyword(.aggregate, "count", ["计数"], "count([COLUMN])", "rows, or rows with a value"),
        Keyword(.aggregate, "sum", ["合计", "求和"], "sum(COLUMN)", "of one unit"),
        Keyword(.aggregate, "mean", ["平均", "均值"], "mean(COLUMN)", "of one unit"),
        Keyword(.aggregate, "median", ["中位数"], "median(COLUMN)", "of one unit"),
        Keyword(.aggregate, "min", ["最小"], "min(COLUMN)", "of one unit"),
        Keyword(.aggregate, "max", ["最大"], "max(COLUMN)", "of one unit"),
        Keyword(.aggregate, "first", ["首个"], "first(COLUMN)", "the first that is not missing"),
        Keyword(.aggregate, "last", ["末个"], "last(COLUMN)", "the last that is not missing"),
    ]

    private static let columns = [
        Keyword(.column, "id", ["编号"]), Keyword(.column, "report", ["报告"]), Keyword(.column, "area", ["地区"]),
        Keyword(.column, "indicator", ["指标"]), Keyword(.column, "label", ["原文", "名称"]),
        Keyword(.column, "period", ["时期", "年份", "year"]), Keyword(.column, "status", ["状态"]),
        Keyword(.column, "value", ["数值"]), Keyword(.column, "value_high", ["上限"]),
        Keyword(.column, "bound", ["界限"]),
        Keyword(.column, "unit", ["单位"]), Keyword(.column, "amount", ["折算值"]),
        Keyword(.column, "base_unit", ["基本单位"]), Keyword(.column, "growth", ["同比", "增速", "增长"]),
        Keyword(.column, "growth_high", ["同比上限"]), Keyword(.column, "growth_bound", ["同比界限"]),
        Keyword(.column, "change", ["增减"]), Keyword(.column, "change_unit", ["增减单位"]),
        Keyword(.column, "rank", ["名次"]), Keyword(.column, "rank_scope", ["排名范围"]),
        Keyword(.column, "of", ["其中"]),
        Keyword(.column, "office", ["责任单位", "科室"]), Keyword(.column, "section", ["章节"]),
        Keyword(.column, "ratio", ["比值"]), Keyword(.column, "previous", ["上期"]),
        Keyword(.column, "computed", ["计算增速"]),
        Keyword(.column, "stated", ["原文增速", "同比"]), Keyword(.column, "note", ["说明"]),
        Keyword(.column, "target", ["目标"]), Keyword(.column, "target_bound", ["目标界限"]),
        Keyword(.column, "target_growth", ["目标增速"]), Keyword(.column, "base", ["基数"]),
        Keyword(.column, "actual", ["实际"]), Keyword(.column, "actual_growth", ["实际增速"]),
        Keyword(.column, "attainment", ["完成率"]), Keyword(.column, "gap", ["差额"]),
        Keyword(.column, "verdict", ["结论"]),
        Keyword(.column, "target_id", ["目标编号"]), Keyword(.column, "actual_id", ["实际编号"]),
        Keyword(.column, "title", ["标题"]), Keyword(.column, "offices", ["责任单位", "科室"]),
        Keyword(.column, "deadline", ["时限", "完成时限"]),
        Keyword(.column, "observations", ["观测"]), Keyword(.column, "tasks", ["任务"]),
        Keyword(.column, "text", ["正文"]),
        Keyword(.column, "path", ["路径"]), Keyword(.column, "province", ["省"]),
        Keyword(.column, "city", ["市"]),
        Keyword(.column, "county", ["县"]), Keyword(.column, "issuer", ["发布机构"]),
        Keyword(.column, "published", ["发布日期"]), Keyword(.column, "year", ["年份"]),
        Keyword(.column, "plan_year", ["计划年份"]), Keyword(.column, "kind", ["类别"]),
        Keyword(.column, "areas", ["地区"]), Keyword(.column, "indicators", ["指标"]),
        Keyword(.column, "reports", ["报告"]),
        Keyword(.column, "periods", ["时期"]), Keyword(.column, "units", ["单位"]),
        Keyword(.column, "count", ["计数"]), Keyword(.column, "targets", ["目标数"]),
        Keyword(.column, "share_met", ["完成率"]), Keyword(.column, "met", ["完成"]),
        Keyword(.column, "near", ["接近"]), Keyword(.column, "missed", ["未完成"]),
        Keyword(.column, "pending", ["待定"]), Keyword(.column, "expected", ["应为"]),
        Keyword(.column, "difference", ["差异"]), Keyword(.column, "ids", ["有关编号"]),
    ]

    private static let values = [
        Keyword(.value, "actual", ["实际"]), Keyword(.value, "estimate", ["预计"]),
        Keyword(.value, "plan", ["计划"]),
        Keyword(.value, "eq", ["等于"]), Keyword(.value, "ge", ["以上", "不少于"]), Keyword(.value, "gt", ["超过"]),
        Keyword(.value, "le", ["以下", "以内"]), Keyword(.value, "lt", ["不足"]),
        Keyword(.value, "approx", ["左右", "约"]),
        Keyword(.value, "range", ["区间"]), Keyword(.value, "met", ["完成"]), Keyword(.value, "near", ["接近"]),
        Keyword(.value, "missed", ["未完成"]), Keyword(.value, "pending", ["待定"]),
    ]
}
