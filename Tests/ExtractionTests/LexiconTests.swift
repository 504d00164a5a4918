import Glibc
import Testing

@testable import Extraction

@Suite("Lexicon")
struct LexiconTests {
    @Test func isBuiltInAsTheFilesSay() throws {
        #expect(Embedded.files.count >= 5)
        for file in Embedded.files {
            let path = "\(ExampleReportTests.root)/Sources/Extraction/Data/\(file.name)"
            let handle = try #require(fopen(path, "r"), "\(path)")
            defer { fclose(handle) }
            var bytes = [UInt8](repeating: 0, count: 1 << 20)
            let count = fread(&bytes, 1, bytes.count, handle)
            let text = String(decoding: bytes[..<count], as: UTF8.self)
            #expect(text == file.text.description + "\n", "run Scripts/embed: \(file.name)")
        }
    }

    @Test(arguments: [
        ("亿元", "CNY", 1e8), ("万美元", "USD", 1e4), ("万亩", "亩", 1e4), ("公顷", "亩", 15), ("%", "%", 1),
        ("亿千瓦时", "千瓦时", 1e8),
        ("万人次", "人次", 1e4), ("平方公里", "亩", 1500), ("千瓦", "千瓦", 1),
    ])
    func knowsUnits(_ name: String, _ base: String, _ factor: Double) throws {
        let unit = try #require(Lexicon().unit(named: name))
        #expect(unit.base == base)
        #expect(unit.factor == factor)
    }

    @Test(arguments: ["规上工业产值", "规模以上工业总产值", "industrial output", "Industrial Output", "规上工业总产值"])
    func knowsIndicatorsByEveryName(_ name: String) throws {
        #expect(try #require(Lexicon().indicator(named: name)).name == "规上工业总产值")
    }

    @Test func keepsApartWhatDiffers() {
        let lexicon = Lexicon()
        for (a, b) in [("规上工业产值", "规上工业增加值"), ("合同外资", "实到外资"), ("财政总收入", "一般公共预算收入"), ("工业投资", "工业性投入")] {
            #expect(lexicon.indicator(named: a) != lexicon.indicator(named: b))
        }
        #expect(lexicon.unit(named: "杆") == nil)
    }

    @Test func takesAUsersLines() throws {
        var lexicon = Lexicon()
        try lexicon.add(
            "# mine\nunit\t杆\tcount\t杆\t1\nindicator\t渔港产值\tharbour output\tmoney\tmore\t港区产值\n",
            name: "mine.tsv")
        #expect(lexicon.unit(named: "万杆")?.factor == 1e4)
        #expect(lexicon.indicator(named: "港区产值")?.name == "渔港产值")
    }

    @Test(arguments: [
        ("units\t杆", "mine.tsv:1: a line begins with unit, word, time or indicator, not \"units\""),
        ("#\nunit\t杆\tcount", "mine.tsv:2: a unit line needs 5 columns, separated by tabs"),
        ("unit\t杆\tcount\t杆\tone", "mine.tsv:1: the factor \"one\" is not a number"),
        ("indicator\t甲\ta\tmoney\tup", "mine.tsv:1: better is more or less, not \"up\""),
        ("indicator\t甲\ta\tmoney\tmore\tGDP", "mine.tsv:1: GDP is a name of 地区生产总值 already"),
        ("time\tsoon\t不久", "mine.tsv:1: no meaning of time \"soon\""),
    ])
    func saysWhatIsWrong(_ text: String, _ message: String) {
        var lexicon = Lexicon()
        let error = #expect(throws: LexiconError.self) { try lexicon.add(text, name: "mine.tsv") }
        #expect(error?.message == message)
    }

    @Test(arguments: [
        (Period(year: 2022), "2022"), (Period(year: 2022, months: 1...3), "2022-Q1"),
        (Period(year: 2022, months: 7...12), "2022-H2"),
        (Period(year: 2022, months: 3...3), "2022-03"),
        (Period(year: 2022, months: 1...11), "2022-01..2022-11"),
        (Period(years: 2021...2025), "2021..2025"),
        (Period(start: 2022 * 12 + 10, months: 3), "2022-11..2023-01"),
    ])
    func writesPeriods(_ period: Period, _ text: String) {
        #expect(period.description == text)
    }
}
