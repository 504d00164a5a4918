/// A word of SQL, KQL, R, pandas, Excel or a system shell, or an everyday one, that people type by habit, and what to
/// write here instead.
struct Habit: Sendable {
    let words: [String]
    let english: String
    let chinese: String

    private init(_ words: String, _ english: String, _ chinese: String) {
        self.words = words.split(separator: " ").map(String.init)
        self.english = english
        self.chinese = chinese
    }

    /// In the place of a step or a statement.
    static func step(_ word: String) -> Habit? { steps[word.lowercased()] }

    /// Inside a step.
    static func inside(_ word: String) -> Habit? { inner[word.lowercased()] }

    /// The function of this language for one of another.
    static func function(_ word: String) -> String? {
        let names = [
            "avg": "mean", "average": "mean", "total": "sum", "tally": "count", "n": "count", "len": "count",
            "counta": "count", "minimum": "min", "maximum": "max", "med": "median", "平均数": "平均", "均数": "平均",
            "总和": "合计", "总计": "合计", "个数": "计数", "条数": "计数", "最大值": "最大", "最小值": "最小",
        ]
        return names[word.lowercased()]
    }

    /// A sign that means something elsewhere.
    static func sign(_ sign: String) -> Habit? {
        let twin = sign.unicodeScalars.first.flatMap(Twin.of).map { String(UnicodeScalar($0)) }
        return signs[sign] ?? (sign.unicodeScalars.count == 1 ? twin.flatMap { signs[$0] } : nil)
    }

    /// The same, where another sign or word should stand.
    static func sign(_ sign: String, for expectation: SyntaxError.Expectation) -> Habit? {
        switch (sign, expectation) {
        case ("=", .query), ("*", _), ("[", .value), ("[", .column), ("-", .column), (">", .endOfQuery):
            self.sign(sign)
        default: nil
        }
    }

    private static let steps = index([
        Habit("limit head fetch tail 前 前几 首行", "write take 5", "写 取 5"),
        Habit("top slice 最大的 最高", "write sort value desc | take 5", "写 排序 数值 降序 | 取 5"),
        Habit("order orderby order_by arrange 按", "write sort value desc", "写 排序 数值 降序"),
        Habit("from 从", "begin with the table itself: observations | take 5", "直接写表名：观测 | 取 5"),
        Habit(
            "summarize summarise aggregate agg groupby group_by 汇总 统计 聚合",
            "write group area n = count(), or another function over rows",
            "写 分组 地区 条数 = 计数()，或用别的汇总函数"),
        Habit(
            "having 条件", "filter behind group: group area n = count() | filter n > 3",
            "在分组后面筛选：分组 地区 条数 = 计数() | 筛选 条数 > 3"),
        Habit(
            "extend mutate assign add eval with addcolumn 新增 增加 添加 添加列", "write derive x = value / 2",
            "写 计算 x = 数值 / 2"),
        Habit(
            "project keep columns transmute 列 列出 保留 提取", "write select area, indicator, value",
            "写 选取 地区，指标，数值"),
        Habit("unique 唯一 不重复", "write distinct area", "写 去重 地区"),
        Habit(
            "join merge lookup union left inner concat append vlookup xlookup index match 合并 连接 关联",
            "nothing needs joining: compare sets areas side by side, plan vs actual targets and results",
            "不用连接：对比 并排各地，计划 对 实际 并排目标和结果"),
        Habit(
            "if iff case when sumif sumifs countif countifs averageif averageifs 如果 假如",
            "filter first, then count or add: filter value > 3 | group area n = count()",
            "先筛选再汇总：筛选 数值 > 3 | 分组 地区 条数 = 计数()"),
        Habit("for while foreach loop do 循环", "a step works on all rows at once", "每一步都对所有行起作用，不用循环"),
        Habit(
            "delete insert update create alter truncate replace 删除 修改 插入",
            "reports are only read: let NAME = QUERY keeps a table, drop forgets a report",
            "报告只读不改：令 名称 = 查询 存一张表，移除 去掉一份报告"),
        Habit(
            "describe desc schema info structure summary str 字段 结构",
            "write show values COLUMN, or help COLUMN",
            "写 显示 取值 列名，或 帮助 列名"),
        Habit("var const dim declare 变量 定义为", "write let NAME = QUERY", "写 令 名称 = 查询"),
        Habit("print puts display write 输出 打印", "write echo TEXT, or just the query", "写 回显 文字，或直接写查询"),
        Habit("import read source_file attach 读取 导入 读入 打开文件", "write load FILE", "写 载入 文件"),
        Habit("cat less more vi vim type", "source shows the sentences: take 3 | source", "出处 显示原句：取 3 | 出处"),
        Habit("ls dir list tree", "write show reports", "写 显示 报告"),
        Habit("man info? ?? 说明 怎么用", "write help WORD", "写 帮助 词"),
        Habit(
            "cd pwd use rm mv cp mkdir", "files are named as you started: load FOLDER/FILE",
            "文件从启动的文件夹写起：载入 文件夹/文件"),
        Habit("clear cls", "press Ctrl-L", "按 Ctrl-L"),
        Habit(
            "df data dataset table tables 数据 表 表格", "the figures are there already: observations | take 5",
            "数据已经在了：观测 | 取 5"),
        Habit("bye logout end 结束 离开 再见", "write quit", "写 退出"),
        Habit("grep awk sed search find 搜索 查找 查询 查", "write filter label ~ 财政", "写 筛选 原文 ~ 财政"),
        Habit("wc length nrow len 行数 多少行", "write group n = count()", "写 分组 条数 = 计数()"),
        Habit(
            "chart draw render graph hist histogram barplot 图 图表 柱图 折线图", "write plot bar area, value",
            "写 绘图 柱 地区，数值"),
        Habit("yoy 同比 环比 增幅", "write growth INDICATOR of AREA", "写 增长 指标 地区 某镇"),
        Habit("check verify 核查 检查 审核", "write audit, or plan vs actual", "写 核对，或 计划 对 实际"),
        Habit(
            "completion achieve 完成情况 完成率 目标", "write plan vs actual of AREA in YEAR", "写 计划 对 实际 地区 某镇 在 年份"),
    ])

    private static let inner = index([
        Habit(
            "like ilike contains has matches startswith endswith regexp rlike 包含 含 含有 匹配",
            "write ~ for contains: area ~ 柏", "包含写 ~：地区 ~ 柏"),
        Habit(
            "between 介于 之间", "write in 2021..2023 for periods, value >= 1 and value <= 3 for figures",
            "时期写 在 2021..2023，数写 数值 >= 1 且 数值 <= 3"),
        Habit("as 作为 叫", "write the new name first: derive total = value * 2", "新名称写在前面：计算 总数 = 数值 * 2"),
        Habit("from 从", "begin with the table: observations | select area", "表名写在最前面：观测 | 选取 地区"),
        Habit("limit offset fetch", "write | take 5", "写 | 取 5"),
        Habit("order", "write | sort value desc", "写 | 排序 数值 降序"),
        Habit("having", "write | filter behind group", "在分组后面写 | 筛选"),
        Habit("on using join", "nothing needs joining", "不用连接"),
        Habit("descending decreasing 从大到小 由高到低 倒序", "write desc", "写 降序"),
        Habit("ascending increasing 从小到大 由低到高 正序", "write asc, or nothing", "写 升序，或不写"),
        Habit("equals eq 等于", "write =", "写 ="), Habit("大于 超过 高于 多于", "write >", "写 >"),
        Habit("小于 低于 少于 不足", "write <", "写 <"), Habit("不等于", "write !=", "写 !="),
        Habit("大于等于 不低于 不少于", "write >=", "写 >="), Habit("小于等于 不高于 不超过", "write <=", "写 <="),
        Habit("rows row 行 条 个", "write the number alone: take 5", "只写数：取 5"),
        Habit(
            "的 里 中", "names stand side by side, with commas: compare 财政总收入 of 柏埠镇, 芦汀镇",
            "名称用逗号隔开：对比 财政总收入 地区 柏埠镇，芦汀镇"),
        Habit("和 与 跟 以及 and", "put a comma between names", "名称之间写逗号"),
        Habit("distinct", "distinct is a step of its own: distinct area", "去重是单独的一步：去重 地区"),
        Habit("then else", "there is no if: filter first", "没有如果：先筛选"),
    ])

    private static let signs: [String: Habit] = {
        let table: [(String, String, String)] = [
            ("&", "write and (且)", "写 且（and）"),
            ("!", "for unequal write !=, for the contrary not", "不等写 !=，否定写 非（not）"),
            (":", "a value stands behind =", "值写在 = 后面"),
            ("`", "write a name as it is, or in double quotes", "名称照写，或用双引号"),
            ("{", "a list stands in ( )", "列表写在 ( ) 里"), ("}", "a list stands in ( )", "列表写在 ( ) 里"),
            ("\\", "a line goes on behind |, without \\", "行末写 | 就能接着写，不用 \\"),
            (".", "write a digit before the point: 0.5", "小数点前要有数字：0.5"),
            ("?", "write help", "写 帮助"), ("^", "a power is no operator here: multiply with *", "没有乘方：用 * 连乘"),
            ("@", "write the name without @", "名称前不写 @"),
            ("$", "write the parameter's name behind $", "$ 后面写参数名"),
            (
                "*", "a list of columns has no *: leave select out to keep all, and count() counts rows",
                "这里不写 *：不写选取就留下所有列，计数() 数行数"
            ),
            (
                "=", "a line begins with a step, not with =: group area, unit total = sum(value)",
                "行首写步骤，不写 =：分组 地区，单位 总数 = 合计(数值)"
            ),
            (
                ">", "a file is written with | export FILE, and a second comparison stands behind and",
                "写文件用 | 导出 文件，再比较一次前面要写 且"
            ),
            ("[", "names stand without brackets; a list stands in ( ) behind in", "名称不加方括号；列表写在 在 ( ) 里"),
            ("-", "to turn the order round write desc behind the column", "倒序在列名后写 降序"),
        ]
        return Dictionary(uniqueKeysWithValues: table.map { ($0.0, Habit($0.0, $0.1, $0.2)) })
    }()

    private static func index(_ habits: [Habit]) -> [String: Habit] {
        var index: [String: Habit] = [:]
        for habit in habits {
            for word in habit.words where index[word] == nil { index[word] = habit }
        }
        return index
    }
}
