import Extraction
import Reading
import Testing

@Suite("Reading")
struct ReadingTests {
    private let reader = Reader(lexicon: Lexicon())

    private func report(_ text: String) throws -> Report {
        try reader.read(text: Array(text.utf8), id: "t", path: "t.txt")
    }

    /// The flow with its marks spelled, so that tests can be read.
    private func flow(_ text: String) throws -> String {
        let bytes = try report(text).flow.bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case Flow.stop: Array("。".utf8)
            case Flow.enumeration: Array("、".utf8)
            case Flow.paragraph: Array("¶".utf8)
            default: [byte]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("全镇 完成 66 亿元。", "全镇完成66亿元。"), ("增长１６．７％，", "增长16.7%,"), ("（一）工业", "(一)工业"), ("6.5%－7%", "6.5%-7%"),
        ("投资约 AI Lab 项目", "投资约AI Lab项目"), ("2023 15", "2023 15"), ("3～5个", "3-5个"), ("增长——很快", "增长——很快"),
    ])
    func foldsWidths(_ text: String, _ expected: String) throws {
        #expect(try flow(text) == expected)
    }

    @Test func keepsParagraphsApart() throws {
        #expect(try flow("一、回顾\n全年完成。\n二、思路\n") == "一、回顾¶全年完成。¶二、思路")
    }

    @Test func joinsAParagraphThatBreaksOnce() throws {
        let text = "固定资产投资：一季度预计完成1.2亿元以上，全年力争完成五亿元，确保不低于上年水平，同比增\n\n长13%以上。\n"
        #expect(try flow(text).hasSuffix("同比增长13%以上。"))
    }

    @Test func joinsNewspaperColumns() throws {
        let lines = [
            "全镇经济稳中有进，规上工", "业产值完成 221亿元，同比", "增长 9%；固定资产投资完成", "22.7 亿元，同比增长 13.3%；", "农民人均收入达到4.78万",
            "元。新的一年我们将全力以", "赴抓项目，力争引进亿元以", "上项目12个，获评市级项目", "8个以上；持续优化营商环", "境，推动产业园区建设迈上", "新台阶，确保完成全年目标",
            "任务，让群众过上好日子。", "坚持生态优先，守护青山绿", "水，加快建设美丽乡村。",
        ]
        let flow = try flow(lines.joined(separator: "\n\n"))
        #expect(flow.contains("规上工业产值完成221亿元,同比增长9%"))
        #expect(flow.contains("达到4.78万元。"))
        #expect(!flow.contains("¶业产值"))
    }

    @Test func mapsTheFlowBackToTheText() throws {
        let report = try report("税收 收入：１２ 亿元，增长。")
        for (index, byte) in report.flow.bytes.enumerated() where byte >= 0x80 {
            #expect(report.text[Int(report.flow.origin[index])] == byte)
        }
        let start = try #require(report.flow.bytes.firstIndex(of: UInt8(ascii: "1")))
        #expect(String(decoding: report.text[report.source(start..<start + 2)], as: UTF8.self) == "１２")
    }

    @Test func nestsSections() throws {
        let report = try report(
            "一、2022年工作总结\n（一）工业提速。一是招商有力。完成任务。二是企业壮大，成效好。\n（二）农业稳定。\n二、2023年工作思路\n1.抓项目。2.抓民生。\n")
        let tree = report.sections.map {
            "\(String(repeating: "  ", count: Self.depth($0, report)))\($0.level) \($0.title)"
        }
        #expect(
            tree == [
                "1 2022年工作总结", "  2 工业提速", "    5 招商有力", "    5 企业壮大", "  2 农业稳定", "1 2023年工作思路", "  3 抓项目",
                "  3 抓民生",
            ])
    }

    private static func depth(_ section: Section, _ report: Report) -> Int {
        var depth = 0
        var parent = section.parent
        while let index = parent {
            depth += 1
            parent = report.sections[index].parent
        }
        return depth
    }

    @Test func readsTheIndexTable() throws {
        let report = try report(
            "索引号: | 001/2025-01 | 发布机构: | 乙县丙镇人民政府 |\n公开方式: | 主动公开 | 发文日期: | 2025-01-21 |\n丙镇2024年工作总结和2025年工作思路\n一、2024年工作总结\n好。\n"
        )
        #expect(report.title == "丙镇2024年工作总结和2025年工作思路")
        #expect(report.area == "丙镇")
        #expect(report.county == "乙县")
        #expect(report.issuer == "乙县丙镇人民政府")
        #expect(report.published == "2025-01-21")
        #expect((report.year, report.planYear) == (2024, 2025))
        #expect(report.kind == "工作总结")
    }

    @Test(arguments: [
        ("甲省2026年政府工作报告\n——2026年1月27日在会上\n一、2025年工作回顾\n好。\n二、2026年工作安排\n", "甲省", 2025, 2026),
        ("2023年丙镇政府主要工作安排和任务分解\n2023年是开局之年。\n", "丙镇", 2022, 2023),
        ("丙镇2023年工作总结\n好。\n", "丙镇", 2023, 2024),
        ("丙镇2024年上半年工作总结和下半年工作安排\n好。\n", "丙镇", 2024, 2025),
        (
            "政府工作报告\n——2016年1月18日在丁县第十七届人民代表大会第一次会议上\n一、“十二五”工作回顾\n好。\n三、2016年主要工作\n好。\n",
            "丁县", 2015, 2016
        ),
        ("政府工作报告\n2014年3月5日在全国人民代表大会上\n国务院总理\n我们过去一年的工作。\n", "全国", 2013, 2014),
    ])
    func knowsAreaAndYears(_ text: String, _ area: String, _ year: Int, _ plan: Int) throws {
        let report = try report(text)
        #expect(report.area == area)
        #expect((report.year, report.planYear) == (year, plan))
    }

    // MARK: Files

    @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"], [true, false])
    func readsEncodings(_ encoding: String, _ hasMark: Bool) throws {
        let text = "丙镇2022年工作总结\n全年完成规上工业产值66亿元，同比增长16.7%；新引进项目12个。\n各项工作取得新的成效，人民生活持续改善。\n"
        var bytes = try TextEncoding.encode(text, encoding)
        if hasMark {
            switch encoding {
            case "UTF-8": bytes = [0xEF, 0xBB, 0xBF] + bytes
            case "UTF-16LE": bytes = [0xFF, 0xFE] + bytes
            case "UTF-16BE": bytes = [0xFE, 0xFF] + bytes
            default: return
            }
        }
        let file = try TemporaryFile(bytes)
        let report = try reader.read(path: file.path)
        #expect(report.area == "丙镇")
        #expect(String(decoding: report.text, as: UTF8.self).contains("规上工业产值66亿元"))
        // Offsets count in the file itself where it is UTF-8, mark included.
        if encoding == "UTF-8" { #expect(report.text == bytes) }
    }

    @Test func saysWhyAFileGivesNoReport() throws {
        #expect(throws: ReadingError(path: "no/such.txt", reason: .missing)) {
            try reader.read(path: "no/such.txt")
        }
        #expect(throws: ReadingError(path: "/", reason: .isFolder)) { try reader.read(path: "/") }
        let empty = try TemporaryFile(Array(" \n".utf8))
        #expect(throws: ReadingError(path: empty.path, reason: .empty)) { try reader.read(path: empty.path) }
        let pdf = try TemporaryFile(Array("%PDF-1.4".utf8))
        #expect(throws: ReadingError(path: pdf.path, reason: .damaged(.pdf))) {
            try reader.read(path: pdf.path)
        }
        let binary = try TemporaryFile([0x00, 0xFF, 0x13, 0x9A, 0x07, 0x81, 0xC3])
        #expect(throws: ReadingError(path: binary.path, reason: .notText)) {
            try reader.read(path: binary.path)
        }
        #expect(ReadingError(path: "a.txt", reason: .empty).message == "a.txt: is empty")
    }
}
