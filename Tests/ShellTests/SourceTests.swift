import Extraction
import Query
import Testing

@testable import Shell

@Suite struct SourceTests {
    let sandbox = Sandbox()

    @Test func theSentenceStandsWithItsFiguresMarked() throws {
        var session = try sandbox.session()
        let output = session.output(
            "filter report = \"石溪镇-2022\" and indicator = 财政总收入 and status = actual | source")
        let id = try #require(output.split(separator: " ").first)
        #expect(
            output == """
                \(id) 石溪镇 财政总收入 2022 2.40亿元 +6.5% [actual]
                  石溪镇-2022.txt:4  全年完成固定资产投资5.05亿元,同比增长15.3%;财政总收入【2.40】亿元,同比增长【6.5】%

                """)
        #expect(session.output("source \(id)") == output)
    }

    @Test func neighboursOfOneSentenceShareIt() throws {
        var session = try sandbox.session()
        let output = session.output("filter report = \"柳湾镇-2023\" and growth > 0 | source")
        #expect(output.split(separator: "\n").count == 3)
        #expect(output.contains("【9.85】亿元,增长【10.7】%;财政总收入【2.63】亿元,增长【6】%"))
    }

    @Test func analyticRowsKeepTheirSources() throws {
        var session = try sandbox.session()
        let output = session.output("growth 固定资产投资 of 石溪镇 | source")
        #expect(output.contains("石溪镇-2022.txt:4"))
        #expect(output.contains("石溪镇-2023.txt:4"))
        _ = session.output("plan vs actual 财政总收入 of 石溪镇 in 2023")
        #expect(session.output("| source").contains("【2.60】"))
    }

    @Test func formatsForProgramsGiveColumns() throws {
        var session = try sandbox.session()
        let csv = session.output("filter area = 柳湾镇 | take 1 | source", Renderer(format: .csv))
        #expect(csv.hasPrefix("id,area,indicator,period,status,figures,office,file,line,sentence\n"))
        #expect(csv.contains("【9.85】亿元"))
    }

    @Test func whyNamesTheCues() throws {
        var session = try sandbox.session()
        let output = session.output("filter area = 柳湾镇 and indicator = 固定资产投资 | why")
        #expect(output.contains("  status actual: "))
        #expect(output.contains("  period 2023: "))
        #expect(output.contains("“全年”"))
    }

    @Test func unknownNumbersAreErrors() throws {
        var session = try sandbox.session()
        #expect(
            session.output("source 999").hasPrefix("<prompt>:1:8: take it from the column id; no observation")
        )
        #expect(session.output("filter value < 0\n| source").contains("(0 rows)") == false)
        #expect(session.output("indicators | select indicator | source").contains("[actual]"))
        _ = session.output("let gone = take 2\ndrop 柳湾镇-2023")
        #expect(session.output("gone | source").contains("these rows come from no observations"))
    }

    @Test func brokenLinesAreJoined() {
        var report = Report(
            id: "a", path: "a.txt", text: Array("完成投资\n　　5.05 亿元，GDP\n growth of\n 3 %。\n".utf8), flow: Flow()
        )
        report.area = "某镇"
        let text = String(decoding: report.text, as: UTF8.self)
        let at = text.utf8.distance(from: text.startIndex, to: text.firstIndex(of: "5")!)
        let passage = Passage(0..<report.text.count, of: report, marking: [at..<at + 4])
        #expect(passage.marked == "完成投资【5.05】 亿元，GDP growth of 3 %。")
        #expect(report.line(at: at) == 2)
    }
}
