import Extraction
import Testing

@testable import Shell

@Suite struct ExtractFilterTests {
    let sandbox = Sandbox()

    func objects(_ bytes: [UInt8]) -> [JSONValue] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { JSONValue($0) }
    }

    @Test func filesGiveReportsObservationsAndTasks() throws {
        var filter = ExtractFilter(lexicon: Lexicon())
        var bytes: [UInt8] = []
        var complaints: [String] = []
        filter.run(
            paths: [sandbox.path("none.txt"), sandbox.path("柳湾镇-2023.txt"), sandbox.path("石溪镇-2022.txt")],
            write: { bytes += $0 }, complain: { complaints.append($0) })
        #expect(complaints.count == 1)
        #expect(filter.hasMissedInput)
        let lines = objects(bytes)
        #expect(lines.count == bytes.split(separator: UInt8(ascii: "\n")).count)
        #expect(lines.map { $0["type"]?.string }.prefix(2) == ["report", "observation"])
        let first = try #require(lines.first { $0["type"]?.string == "observation" })
        #expect(first["indicator"] == .string("固定资产投资"))
        #expect(first["value"] == .number("9.85"))
        #expect(first["growth"] == .number("10.7"))
        #expect(first["period"] == .string("2023"))
        #expect(first["rank"] == .null)
        // Every offset names the numeral in the file.
        let text = Array(Sandbox.third.utf8)
        guard case .array(let figures)? = first["figures"] else { return #expect(Bool(false), "no figures") }
        for figure in figures {
            guard case .number(let start)? = figure["start"], case .number(let end)? = figure["end"],
                let low = Int(start), let high = Int(end), case .number(let value)? = figure["value"]
            else { return #expect(Bool(false), "a figure without its place") }
            #expect(String(decoding: text[low..<high], as: UTF8.self) == value)
        }
        // Numbers go on through the stream.
        let ids = lines.compactMap { line -> Int? in
            guard line["type"]?.string == "observation", case .number(let id)? = line["id"] else {
                return nil
            }
            return Int(id)
        }
        #expect(ids == Array(1...ids.count))
    }

    @Test func linesAreAnsweredInOrderAndBrokenOnesSaySo() throws {
        let path = sandbox.path("柳湾镇-2023.txt")
        let lines = [
            #"{"id":"a","path":"\#(path)"}"#, "{broken", #"{"id":"c"}"#, #"{"id":"d","path":"/nowhere"}"#, "",
            #"{"id":"e","text":"某镇2022年工作总结\n全年接待游客5.5万人次。"}"#,
        ]
        var batches = [Array(lines[..<2]), Array(lines[2...])].map { $0.map { Array($0.utf8) } }
        var bytes: [UInt8] = []
        var filter = ExtractFilter(lexicon: Lexicon())
        filter.run(batches: { batches.isEmpty ? nil : batches.removeFirst() }, write: { bytes += $0 })
        let heads = objects(bytes).filter { $0["type"]?.string != "observation" }
        #expect(heads.map { $0["type"]?.string } == ["report", "error", "error", "error", "report"])
        #expect(heads.map { ($0["id"] ?? $0["report"])?.string } == ["a", "", "c", "d", "e"])
        #expect(heads[1]["message"] == .string("line 2: this is no JSON object"))
        #expect(heads[2]["message"] == .string("line 3: neither text nor path"))
        #expect(objects(bytes).contains { $0["value"] == .number("5.5") })
    }

    @Test(arguments: [
        #"{"a":[1,-2.50,true,null,"x\n\u51e4\ud83d\ude00"]}"#, "[]", "{}", "\"\"", " 1e3 ",
    ])
    func readsJSON(text: String) {
        #expect(JSONValue(Array(text.utf8)) != nil)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\"}", "\"\\ud800\"", "\"\\u12\"", "nul", "1 2", "\"a", "\u{1}", "--1",
        "{\"a\":1,}",
        String(repeating: "[", count: 100_000),
    ])
    func refusesWhatIsNoJSON(text: String) {
        #expect(JSONValue(Array(text.utf8)) == nil)
    }

    @Test func stringsSurviveTheRoundTrip() {
        let text = "“引号” \"\\\n\t\u{1} 凤凰镇 😀"
        var json = JSONBytes()
        json.string(text)
        #expect(JSONValue(json.bytes) == .string(text))
        json = JSONBytes()
        for number in [0, -1, 1_234_567, Int.max, Int.min] {
            json = JSONBytes()
            json.number(number)
            #expect(String(decoding: json.bytes, as: UTF8.self) == "\(number)")
        }
        let written: [(Double, Int, String)] = [
            (66.5, -1, "66.5"), (5.6, 2, "5.60"), (-3, 0, "-3"), (0.05, 2, "0.05"), (-0.5, 1, "-0.5"),
            (1e20, 2, "1e+20"),
            (4_065.7 * 10_000, 0, "40657000"),
        ]
        for (number, decimals, text) in written {
            json = JSONBytes()
            json.number(number, decimals: decimals)
            #expect(String(decoding: json.bytes, as: UTF8.self) == text)
        }
    }
}
