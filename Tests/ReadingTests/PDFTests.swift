import Reading
import Testing

@Suite("PDF files")
struct PDFTests {
    typealias Part = (x: Int, y: Int, text: String)

    /// Lines of one column, 18 points apart; a line that begins with > is indented.
    private static func column(_ lines: [String], x: Int = 60, top: Int = 760) -> [Part] {
        lines.enumerated().map { index, line in
            line.hasPrefix(">")
                ? (x + 24, top - 18 * index, String(line.dropFirst())) : (x, top - 18 * index, line)
        }
    }

    @Test func joinsTheLinesOfParagraphs() throws {
        let first = Self.column([
            ">一、2023年工作总结", ">全年完成规上工业产值66亿元，同比增", "长16.7%；固定资产投资22.7亿元，", "同比增长13.3%，税收增长较快。",
            ">新引进亿元以上项目12个，培育小升规", "企业8家，建成高标准农田3200亩，新改",
        ])
        let second = Self.column(["建农村公路30公里，人民生活持续改善。", ">二、2024年工作思路", ">力争完成税收9亿元，继续保持平稳增", "长，让群众过上好日子。"])
        let lines = try TemporaryFile.lines(
            PDFFile.bytes([first + [(290, 40, "- 1 -")], second + [(290, 40, "- 2 -")]]))
        #expect(
            lines == [
                "一、2023年工作总结", "全年完成规上工业产值66亿元，同比增长16.7%；固定资产投资22.7亿元，同比增长13.3%，税收增长较快。",
                "新引进亿元以上项目12个，培育小升规企业8家，建成高标准农田3200亩，新改建农村公路30公里，人民生活持续改善。", "二、2024年工作思路",
                "力争完成税收9亿元，继续保持平稳增长，让群众过上好日子。",
            ])
    }

    @Test func readsColumnsOneAfterTheOther() throws {
        let left = Self.column([
            "全年完成规上工业产值六十六亿元，同", "比增长百分之十六；固定资产投资完成", "二十二亿元，同比增长百分之十三，农", "民人均收入达到四万七千八百元，新引", "进亿元以上项目十二个。",
        ])
        let right = Self.column(
            [
                "新的一年力争完成税收九亿元，继续保", "持平稳增长；培育小升规企业八家，建", "成高标准农田三千二百亩，让人民群众", "过上更好的日子，以实干实绩推动全镇",
                "各项事业再上新台阶。",
            ],
            x: 320)
        // The page draws them line by line, the left and the right in turn.
        let text = try TemporaryFile.lines(PDFFile.bytes([zip(left, right).flatMap { [$0, $1] }])).joined()
        #expect(text.contains("规上工业产值六十六亿元，同比增长百分之十六；固定资产投资完成二十二亿元"))
        #expect(text.contains("新的一年力争完成税收九亿元，继续保持平稳增长；"))
    }

    @Test func readsTables() throws {
        var parts = Self.column(["主要指标", "全镇主要指标完成情况如下。"])
        for (row, cells) in [
            ["指标名称", "单位", "计划", "完成"], ["地区生产总值", "亿元", "150", "156.3"], ["税收收入", "万元", "", "6870"],
        ].enumerated() {
            for (x, cell) in zip([60, 200, 300, 420], cells) where !cell.isEmpty {
                parts.append((x, 700 - 20 * row, cell))
            }
        }
        let lines = try TemporaryFile.lines(PDFFile.bytes([parts]))
        #expect(
            lines == [
                "主要指标", "全镇主要指标完成情况如下。", "指标名称 | 单位 | 计划 | 完成 |", "地区生产总值 | 亿元 | 150 | 156.3 |",
                "税收收入 | 万元 | | 6870 |",
            ])
    }

    @Test func dropsRunningHeads() throws {
        let pages = (1...3).map { page -> [Part] in
            [(60, 800, "甲县政府工作报告 第\(page)页"), (60, 700, "第\(["一", "二", "三"][page - 1])部分增长\(page)5%。")]
        }
        #expect(try TemporaryFile.lines(PDFFile.bytes(pages)) == ["第一部分增长15%。", "第二部分增长25%。", "第三部分增长35%。"])
    }

    @Test func saysWhyAPDFGivesNoReport() throws {
        #expect(try TemporaryFile.reason(PDFFile.bytes([[], []])) == .noText)
        #expect(try TemporaryFile.reason(PDFFile.bytes([[(60, 40, "- 1 -")]])) == .noText)
        #expect(
            try TemporaryFile.reason(PDFFile.bytes([[(60, 700, "增长")]], isEncrypted: true))
                == .encrypted(.pdf))
        #expect(try TemporaryFile.reason(Array("%PDF-1.4\nrubbish".utf8)) == .damaged(.pdf))
    }
}
