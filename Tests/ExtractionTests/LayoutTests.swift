import Extraction
import Reading
import Testing

/// Pages that lost their shape: tables with one cell a line, tags in the text, headings without numbers.
@Suite("Layouts")
struct LayoutTests {
    /// "label role value unit period status" of each figure, in the order of the text.
    private func figures(_ lines: String...) throws -> [String] {
        let (_, extract) = try read(lines.joined(separator: "\n"))
        return extract.observations.flatMap { observation in
            extract.figures[observation.figures].map { figure in
                "\(extract.text(observation.label)) \(figure.role.name) \(figure.value) \(extract.text(figure.unit)) "
                    + "\(observation.period?.description ?? "–") \(observation.status.name)"
            }
        }
    }

    private func read(_ text: String) throws -> (Report, Extract) {
        let report = try Reader(lexicon: Marked.lexicon).read(
            text: Array(text.utf8), id: "page", path: "page.txt")
        return (report, Extractor(lexicon: Marked.lexicon).extract(report))
    }

    @Test func readsATableWithOneCellALine() throws {
        let found = try figures(
            "柳溪县2022年计划执行情况", "单位：亿元", "指标名称", "预期目标", "实际完成", "备注", "地区生产总值", "310", "306.2",
            "未完成", "固定资产投资（万元）", "230000", "218000", "下一步，我们将继续努力。")
        #expect(
            found == [
                "地区生产总值 value 310.0 亿元 2022 plan", "地区生产总值 value 306.2 亿元 2022 actual",
                "固定资产投资 value 230000.0 万元 2022 plan", "固定资产投资 value 218000.0 万元 2022 actual",
            ])
    }

    @Test func readsItsNumbersOfRowsAndUnits() throws {
        let found = try figures(
            "柳溪县2022年主要指标完成情况", "序号", "指标", "单位", "2022年计划", "2022年实际", "1", "粮食总产量", "万吨", "12",
            "12.4", "2", "城镇调查失业率", "%", "5.5以内", "5.1")
        #expect(
            found == [
                "粮食总产量 value 12.0 万吨 2022 plan", "粮食总产量 value 12.4 万吨 2022 actual",
                "城镇调查失业率 value 5.5 % 2022 plan", "城镇调查失业率 value 5.1 % 2022 actual",
            ])
    }

    @Test func tagsAreNoText() throws {
        let found = try figures(
            "柳溪县2022年工作总结", "<p>财政收入5亿元。</p><p>工业<strong>产值</strong>12亿元。</p>")
        #expect(found == ["财政收入 value 5.0 亿元 2022 actual", "工业产值 value 12.0 亿元 2022 actual"])
    }

    @Test func aHeadingWithoutNumberTurnsTheSectionsBelow() throws {
        let found = try figures(
            "政府工作报告", "（2022年1月24日在柳溪县第九届人民代表大会第二次会议上）", "2021年工作回顾", "一、工业经济稳中有进", "新增规上企业5家。",
            "2022年工作安排", "一、做强工业", "新增规上企业8家。", "二、做优农业", "新建大棚20座。")
        #expect(
            found == [
                "新增规上企业 value 5.0 家 2021 actual", "新增规上企业 value 8.0 家 2022 plan",
                "新建大棚 value 20.0 座 2022 plan",
            ])
    }

    @Test func theDayOfTheSessionSaysTheYears() throws {
        let (report, _) = try read("柳溪县2024年政府工作报告\n（2022年1月24日在柳溪县人民代表大会会议上）\n各位代表：\n财政收入5亿元。\n")
        #expect(report.year == 2021 && report.planYear == 2022 && report.published == "2022-01-24")
    }

    @Test func aTitleSaysTheMonths() throws {
        #expect(
            try figures("柳溪县2022年上半年经济运行情况分析", "一、总体情况", "工业投资12亿元，增长6%。") == [
                "工业投资 value 12.0 亿元 2022-H1 actual", "工业投资 growth 6.0 % 2022-H1 actual",
            ])
    }

    @Test func officesStandInFieldsColumnsAndClauses() throws {
        let (_, extract) = try read(
            """
            柳溪县2024年重点任务分解
            一、工业
            1.新增规上企业15家。
            责任单位：县工信局、县发改局
            二、民生
            | 序号 | 工作任务 | 牵头单位 |
            | 1 | 改造老旧小区14个 | 县住建局 |
            三、农业
            新建大棚20座，由县农业农村局负责。
            """)
        let offices = extract.observations.map { observation in
            observation.task.map { extract.tasks[$0].offices.map(extract.text) } ?? []
        }
        #expect(offices == [["县工信局", "县发改局"], ["县住建局"], ["县农业农村局"]])
    }

    @Test func deadlinesStandInClausesFieldsAndColumns() throws {
        let (_, extract) = try read(
            """
            柳溪县2024年重点任务分解
            一、工业
            1.新增规上企业15家，6月底前完成申报。
            责任单位：县工信局、县发改局
            2.建成标准厂房3万平方米，一季度前开工，年底前竣工。（县经开区牵头负责）
            3.编制园区规划，2025年底前报批。（县自然资源局负责）
            4.走访企业100家。（县工商联负责）
            二、民生
            | 序号 | 工作任务 | 牵头单位 | 完成时限 |
            | 1 | 改造老旧小区14个 | 县住建局 | 2024年9月底 |
            | 2 | 关爱留守儿童800名 | 县民政局 | 长期坚持 |
            三、农业
            新建大棚20座。责任单位：县农业农村局；完成时限：上半年。
            """)
        #expect(
            extract.tasks.map { $0.deadline?.description ?? "–" } == [
                "2024-06", "2024", "2025", "–", "2024-09", "–", "2024-H1",
            ])
    }

    @Test func fieldsInOneParenthesisAreOneTask() throws {
        let (_, extract) = try read(
            """
            柳溪县2024年重点任务分解
            一、民生
            1.新建污水处理厂1座。（牵头单位：县住建局，配合单位：县水务局、县财政局，完成时限：年底前）
            2.建学校2所。（责任单位：县教育局）建医院1所。（责任单位：县卫健局；完成时限：6月底前）
            3.修路5公里。牵头单位：县交通局，完成时限：9月底前，配合单位：县财政局
            """)
        let tasks = extract.tasks.map { task in
            let offices = task.offices.map(extract.text).joined(separator: "、")
            return "\(offices) \(task.deadline?.description ?? "–")"
        }
        #expect(
            tasks == [
                "县住建局、县水务局、县财政局 2024", "县教育局 –", "县卫健局 2024-06", "县交通局、县财政局 2024-09",
            ])
    }

    @Test func theTitleOpensNothing() throws {
        #expect(
            try figures("2021年柳溪县人民政府工作报告", "“十三五”工作回顾", "2020年税收收入8亿元。", "（一）农业。新建大棚5座。") == [
                "税收收入 value 8.0 亿元 2020 actual", "新建大棚 value 5.0 座 2020 actual",
            ])
    }

    @Test func aSpanInsideTheYearsPlanIsItsSentences() throws {
        #expect(
            try figures("柳溪县2023年政府工作报告", "二、2023年工作安排", "税收收入增长6%。“十四五”期间新建公路120公里。新建学校2所。") == [
                "税收收入 growth 6.0 % 2023 plan", "新建公路 value 120.0 公里 2021..2025 plan",
                "新建学校 value 2.0 所 2023 plan",
            ])
    }

    @Test func allThatFollowsIsExpected() throws {
        #expect(
            try figures("柳溪县2021年工作总结", "一、工作情况", "预计（下同）全年税收收入8亿元。", "新建大棚5座。", "2020年新建大棚3座。") == [
                "税收收入 value 8.0 亿元 2021 estimate", "新建大棚 value 5.0 座 2021 estimate",
                "新建大棚 value 3.0 座 2020 actual",
            ])
    }

    @Test func aReportWithoutAnyYearHasNoPeriods() throws {
        let (report, extract) = try read("柳溪镇工作汇报\n\n税收收入8亿元，增长5%。\n前三季度新建大棚5座。\n")
        #expect(report.year == nil)
        #expect(extract.observations.map(\.period) == [nil, nil])
    }

    @Test func aGoalOpensThePlan() throws {
        #expect(
            try figures("柳溪县2021年政府工作报告", "2020年税收收入8亿元。", "国民经济和社会发展主要预期目标是：税收收入增长5%。") == [
                "税收收入 value 8.0 亿元 2020 actual", "税收收入 growth 5.0 % 2021 plan",
            ])
    }

    @Test func tagsInTheHeadAreNoTitle() throws {
        let (report, _) = try read(
            "<divclass=\"title\"><h2>2022年柳溪市政府工作报告</h2><h3>在柳溪市第一届人民代表大会会议上</h3>时间：2022-03-05</div><p>税收收入8亿元。</p>"
        )
        #expect(report.title == "2022年柳溪市政府工作报告" && report.area == "柳溪市" && report.published == "2022-03-05")
    }

    @Test func aRatioOfThreeIsNoStructureOfIndustries() throws {
        #expect(
            try figures("柳溪县2022年工作总结", "一、工作情况", "粮经饲比例调整为30：27：43。") == [
                "粮经饲比例 value 30.0  2022 actual", "粮经饲比例 value 27.0  2022 actual",
                "粮经饲比例 value 43.0  2022 actual",
            ])
    }
}
