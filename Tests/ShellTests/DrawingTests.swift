import Query
import Tables
import Testing

@testable import Shell

@Suite struct DrawingTests {
    let sandbox = Sandbox()

    @Test func barsAreAlignedByDisplayWidth() throws {
        var session = try sandbox.session()
        let line =
            "filter indicator = 财政总收入 and status = actual and period = 2023 | derive 差 = value - 2.6 | plot bar"
        #expect(
            session.output(line + " area, value") == """
                value (亿元)
                柳湾镇  ################################################################### 2.63
                石溪镇  ################################################################ 2.52

                """)
        #expect(
            session.output(line + " area, 差") == """
                差 (亿元)
                柳湾镇                                                  ################## 0.03
                石溪镇  ################################################ -0.08

                """)
        let screen = session.shown(line + " area, value", width: 40)
        #expect(screen.contains("柳湾镇  ███████████████████████████ 2.63\n"))
        #expect(screen.split(separator: "\n").allSatisfy { TextWidth().of($0) <= 40 })
    }

    @Test func aGapIsNoBarAndBreaksALine() throws {
        var session = try sandbox.session()
        #expect(
            session.output("growth 财政总收入 of 石溪镇 | plot bar period, computed").contains("2022  –\n"))
        let chart = try chart(
            """
            let a = filter indicator = 财政总收入 and area = 石溪镇 and status = actual
            filter indicator = 财政总收入 and area = 石溪镇 and period in (2022, 2024) and value is not null | plot line period, value
            """)
        #expect(chart.categories == ["2022", "2023", "2024"])
        #expect(chart.series.map(\.values) == [[2.40, nil, 2.70]])
        #expect(
            !Drawing(chart, words: EnglishShellWording()).lines(
                width: 80, rows: nil, isPlain: true, TextWidth()
            )
            .contains { $0.text.contains(".") && $0.text.contains("*") && $0.text.contains("..") })
    }

    @Test func rowsOfSeveralAreasBecomeSeries() throws {
        let chart = try chart("filter indicator = 固定资产投资 and status = actual | plot line period, value")
        #expect(chart.series.map(\.name) == ["柳湾镇", "石溪镇"])
        #expect(chart.unit == "亿元")
        let chart2 = try self.chart("compare 固定资产投资 | plot bar")
        #expect(chart2.series.map(\.name) == ["柳湾镇", "石溪镇"])
    }

    private func chart(_ text: String) throws -> Chart {
        var session = try sandbox.session()
        var chart: Chart?
        _ = try session.run(SourceText(text)) { block in
            if case .chart(let own, _) = block { chart = own }
        }
        return try #require(chart)
    }

    @Test func whatCannotBeDrawnIsAnError() throws {
        var session = try sandbox.session()
        for (line, message) in [
            ("filter status = actual | plot bar", "plot of value would mix 亿元"),
            ("plot", "the line ends where bar or line should stand"),
            ("plot pie", "stands where bar or line should"),
            ("plot bar area, unit", "“unit” is text, not a number"),
            ("plot bar aera, value", "did you mean area?"),
            ("filter indicator = 财政总收入 | select area | plot bar", "no column of figures"),
            ("filter indicator = 财政总收入 | select area, value | plot line area, value", "two values for 石溪镇"),
            ("filter indicator = 财政总收入 | plot bar to x.png", "plot writes .svg files"),
            ("filter indicator = 财政总收入 | export x.svg", "write plot bar or plot line first"),
        ] {
            #expect(session.output(line).contains(message), "\(line)")
        }
    }

    @Test func aPictureIsWrittenOnceAndNeverOverAnother() throws {
        var session = try sandbox.session()
        let path = sandbox.path("a.svg")
        let line = "filter indicator = 财政总收入 and period = 2023 and status = actual | plot bar"
        #expect(session.shown("\(line) to \(path)") == "drew \(path)\n")
        let picture = try #require(sandbox.read("a.svg"))
        #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
        #expect(picture.contains(">柳湾镇</text>") && picture.contains(">2.63</text>"))
        #expect(session.output("\(line) to \(path)").contains("add force to replace it"))
        #expect(session.output("\(line)\n| export \(path) force").isEmpty)
        #expect(session.output("| take 1 | export \(path) force").contains("write plot bar"))
    }

    @Test func otherFormatsGetThePictureOrTheTable() throws {
        var session = try sandbox.session()
        let line =
            "filter indicator = 财政总收入 and period = 2023 and status = actual | select area, value | plot bar"
        #expect(session.output(line, Renderer(format: .csv)) == "area,value\n柳湾镇,2.63\n石溪镇,2.52\n")
        #expect(session.output(line, Renderer(format: .html)).hasPrefix("<svg "))
        #expect(session.output(line, Renderer(format: .md)).hasPrefix("```\nvalue"))
    }

    @Test func axesHaveRoundNumbers() {
        #expect(Scale([3, 97]).ticks == [0, 50, 100])
        #expect(Scale([8.9, 10.3]).ticks.count >= 3)
        #expect(Scale([-27.3, 38.4]).ticks.contains(0))
        #expect(Scale([5]).ticks.first! <= 5 && Scale([5]).ticks.last! >= 5)
        #expect(Scale([0]).ticks.contains(0))
        #expect(Scale([]).low < Scale([]).high)
        #expect(Scale([0.1, 0.35]).text(0.2) == "0.2")
    }
}
