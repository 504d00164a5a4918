/// What a column holds, in both languages of help.
struct ColumnHelp: Sendable {
    let name: String
    let english: String
    let chinese: String

    private init(_ name: String, _ english: String, _ chinese: String) {
        self.name = name
        self.english = english
        self.chinese = chinese
    }

    static func of(_ name: String) -> ColumnHelp? {
        all.first { $0.name == name }
    }

    static let all: [ColumnHelp] = [
        ColumnHelp("id", "number of the observation in this session; the id of a report", "观测的编号；报告的名字"),
        ColumnHelp("report", "id of the report", "报告的名字"),
        ColumnHelp("area", "whom it is about", "说的是哪个地方"),
        ColumnHelp("indicator", "name in the catalogue, or the report's own words", "指标的规范名称；目录里没有的用原文"),
        ColumnHelp("label", "the report's own words, subject supplied", "原文的叫法，省略的主语已补上"),
        ColumnHelp("period", "2022, 2022-Q1, 2022-H1, 2022-03, 2022-01..2022-11, 2021..2025", "所属时期"),
        ColumnHelp("status", "actual, estimate (预计 of the year reviewed) or plan", "实际、预计或计划"),
        ColumnHelp("value", "the figure as written", "原文的数字"),
        ColumnHelp("value_high", "upper end where the figure is a range", "区间的上限"),
        ColumnHelp("bound", "eq, ge 以上, gt 超, le 以内, lt 不足, approx 左右, range", "数字的界限：以上、超过、以内、不足、左右、区间"),
        ColumnHelp("unit", "unit as written, magnitude included", "原文的单位"),
        ColumnHelp("amount", "the figure in its base unit", "折成基本单位的数"),
        ColumnHelp("base_unit", "base unit of the dimension: CNY, USD, 亩, 人 …", "基本单位"),
        ColumnHelp(
            "growth", "change against the same period a year before, as stated, in percent", "原文写的同比，百分之几"),
        ColumnHelp("growth_high", "upper end of a growth that is a range", "同比区间的上限"),
        ColumnHelp("growth_bound", "bound of the growth", "同比的界限"),
        ColumnHelp("change", "absolute change, signed", "增减了多少"),
        ColumnHelp("change_unit", "unit of the change", "增减的单位"),
        ColumnHelp("rank", "a standing (列全县第2位)", "名次"),
        ColumnHelp("rank_scope", "among whom it stands so (全县)", "在什么范围里排名"),
        ColumnHelp("of", "id of the observation that this one is a part of (其中)", "其中：所属观测的编号"),
        ColumnHelp("office", "who answers for it", "责任单位"),
        ColumnHelp("section", "headings down to the sentence", "所在章节的标题"),
        ColumnHelp("ratio", "the value as a ratio to the base", "与基准的比值"),
        ColumnHelp("previous", "value of the same period, N years before", "上期的数"),
        ColumnHelp("computed", "growth that follows from the two values, in percent", "由两期数字算出的增速"),
        ColumnHelp(
            "stated", "what the report states: a growth in percent, or the figure of a finding", "报告写的增速或数字"),
        ColumnHelp("note", "why something is missing, or what to mind", "说明"),
        ColumnHelp("target", "the level that was planned; from the base year where only growth was", "计划的数"),
        ColumnHelp("target_bound", "bound of the target", "目标的界限"),
        ColumnHelp("target_growth", "growth that was planned, in percent", "计划的增速"),
        ColumnHelp("base", "value of the year before", "上年的数"),
        ColumnHelp("actual", "what the reports say was reached", "实际达到的数"),
        ColumnHelp("actual_growth", "growth that was reached, as stated", "实际的增速"),
        ColumnHelp("attainment", "actual in percent of the target", "完成率"),
        ColumnHelp("gap", "actual less target", "与目标的差额"),
        ColumnHelp(
            "verdict", "met, near (a 左右 target missed by at most 5 % of itself), missed or pending",
            "完成、接近、未完成或待定"),
        ColumnHelp("target_id", "id of the observation that promises", "目标的观测编号"),
        ColumnHelp("actual_id", "id of the observation that answers it", "实际的观测编号"),
        ColumnHelp("title", "title of the report or the task", "标题"),
        ColumnHelp("offices", "who answers for the task", "责任单位"),
        ColumnHelp("deadline", "by the end of which the task is to be done", "完成时限"),
        ColumnHelp("observations", "how many observations", "观测的条数"),
        ColumnHelp("tasks", "how many tasks", "任务的条数"),
        ColumnHelp("text", "words of the task", "任务的原文"),
        ColumnHelp("path", "the report's file", "报告的文件"),
        ColumnHelp("province", "province that the area lies in", "所在省"),
        ColumnHelp("city", "city that the area lies in", "所在市"),
        ColumnHelp("county", "county that the area lies in", "所在县"),
        ColumnHelp("issuer", "who issued the report", "发布机构"),
        ColumnHelp("published", "date of publication", "发布日期"),
        ColumnHelp("year", "year that the report reviews", "回顾的年份"),
        ColumnHelp("plan_year", "year whose work the report announces", "计划的年份"),
        ColumnHelp(
            "kind", "of a report, 政府工作报告 …; of a finding, growth part sum rate average or value",
            "报告的类别，或矛盾的类别"),
        ColumnHelp("targets", "how many targets the area has", "目标的个数"),
        ColumnHelp("met", "targets that were met", "完成的目标数"),
        ColumnHelp("near", "targets missed narrowly", "接近完成的目标数"),
        ColumnHelp("missed", "targets that were missed", "未完成的目标数"),
        ColumnHelp("pending", "targets that nothing answers yet", "待定的目标数"),
        ColumnHelp("share_met", "targets met, in percent of those judged", "已有结果的目标里完成的占比"),
        ColumnHelp("expected", "what follows from the other figures", "按其他数字推算应为"),
        ColumnHelp("difference", "stated less expected", "写的与推算的相差多少"),
        ColumnHelp("ids", "observations that a finding rests on, the one that states it first", "有关观测的编号"),
        ColumnHelp("areas", "areas that have the indicator", "有哪些地区"),
        ColumnHelp("indicators", "indicators that are there", "有哪些指标"),
        ColumnHelp("reports", "reports that speak of the area", "有哪些报告"),
        ColumnHelp("periods", "periods that are there", "有哪些时期"),
        ColumnHelp("units", "units that are there", "有哪些单位"),
        ColumnHelp("count", "how many rows", "行数"),
    ]
}
