import Extraction
import Query
import Testing

@testable import Shell

@Suite struct FigureFileTests {
    let sandbox = Sandbox()

    /// What the extractor prints for the sandbox's reports.
    func extracted() -> String {
        var filter = ExtractFilter(lexicon: Lexicon())
        var bytes: [UInt8] = []
        filter.run(paths: [sandbox.folder], write: { bytes += $0 }, complain: { _ in })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func extractedLinesAnswerLikeTheReportsThemselves() throws {
        sandbox.write("figures.ndjson", extracted())
        var own = try sandbox.session()
        var imported = Session()
        #expect(imported.shown("load \(sandbox.path("figures.ndjson"))") == "3 reports, 14 observations\n")
        for query in [
            "observations", "reports", "plan vs actual of 石溪镇 in 2023", "growth 固定资产投资",
            "compare 财政总收入 in 2023", "group status n = count()",
        ] {
            let renderer = Renderer(format: .csv)
            #expect(imported.output(query, renderer) == own.output(query, renderer))
        }
    }

    @Test func sourceSaysWhereTheTextIs() throws {
        sandbox.write("figures.ndjson", extracted())
        var session = Session()
        _ = session.output("load \(sandbox.path("figures.ndjson"))")
        let source = session.output("filter indicator = 财政总收入 | take 1 | source")
        #expect(source.contains("\(sandbox.path("柳湾镇-2023.txt")), byte "))
        #expect(source.contains("load the file to see it"))
        #expect(session.output("take 1 | why").contains("[actual]"))
    }

    @Test func csvTakesColumnsByEnglishOrChineseName() throws {
        sandbox.write(
            "f.csv",
            "\u{FEFF}地区,指标,year,数值,单位,状态,office\r\n甲镇,\"财政,收入\",2022,2.50,亿元,,经发办;农业办\r\n甲镇,\"财政,收入\",2023,3,亿元,plan,\r\n"
        )
        var session = Session()
        #expect(session.shown("load \(sandbox.path("f.csv"))") == "1 report, 2 observations\n")
        #expect(
            session.output(
                "select report, area, indicator, period, status, value, unit, bound, office",
                Renderer(format: .csv))
                    == """
                    report,area,indicator,period,status,value,unit,bound,office
                    f,甲镇,"财政,收入",2022,actual,2.50,亿元,eq,经发办;农业办
                    f,甲镇,"财政,收入",2023,plan,3,亿元,eq,

                    """)
        #expect(session.output("take 1 | source").contains("the text of f is not loaded"))
    }

    @Test func aWrittenTableReadsBack() throws {
        var own = try sandbox.session()
        let csv = own.output("observations", Renderer(format: .csv))
        sandbox.write("out.csv", csv)
        var session = Session()
        _ = session.output("load \(sandbox.path("out.csv"))")
        #expect(session.output("observations", Renderer(format: .csv)) == csv)
    }

    @Test func brokenLinesAreNamedAndLeftOut() throws {
        sandbox.write(
            "b.csv",
            "area,indicator,period,value\n甲镇,收入,2022,1\n甲镇,收入,2022\n甲镇,收入,22,1\n甲镇,收入,2023,many\n,收入,2023,1\n甲镇,收入,2024,2\n"
        )
        var session = Session()
        let path = sandbox.path("b.csv")
        #expect(
            session.output("load \(path)") == """
                \(path):3: 3 cells for 4 columns
                \(path):4: “22” is no period; write 2022, 2022-Q1, 2022-03 or 2021..2025
                \(path):5: value “many” is no number
                \(path):6: area is missing

                """)
        #expect(session.corpus.observationCount == 2)
        #expect(session.hasMissedInput)
        sandbox.write(
            "n.ndjson", "{\"area\":\"甲\",\"indicator\":\"收入\",\"period\":\"2022\",\"value\":1}\nnope\n{}\n")
        #expect(
            session.output("load \(sandbox.path("n.ndjson"))").contains("n.ndjson:2: this is no JSON object"))
    }
}
