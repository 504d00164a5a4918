import Extraction
import Testing

/// Passages in the styles of many places, offices and years. Their labels say what is right, not what is found
/// today; the share that is right may only rise.
@Suite("Passages")
struct PassageTests {
    static let folder = "\(ExampleReportTests.root)/Tests/ExtractionTests/Corpora"

    /// The least strict F1 of each passage. Raise one when its passage does better.
    static let floors: [(name: String, strict: Double)] = [
        ("numerals", 0.85),
        ("临泷县法院-2019", 0.97),
        ("乌岭市应急局-2020", 0.94),
        ("凉泉县-2010", 0.99),
        ("塔林花旗-2015", 0.89),
        ("工程质量监督局-2021", 0.96),
        ("朗措县-2020", 0.92),
        ("望槐街道-2021", 0.99),
        ("柳墟县-2019预算", 0.92),
        ("棠溪区教育局-2023", 0.92),
        ("汝坪县-2022表", 0.9),
        ("沂川县卫健局-2022", 0.94),
        ("泊川市公报-2016", 0.99),
        ("浪屿镇-2014", 0.97),
        ("澄湾开发区-2022", 0.94),
        ("澜水检察院-2021", 0.9),
        ("澧坪县-2021", 0.97),
        ("石坳县-2003", 0.95),
        ("砚江市-2019上半年", 0.93),
        ("碧岩乡-2011", 0.79),
        ("禹坪县-2023通报", 0.49),
        ("芷原县-2018计划", 0.81),
        ("额木河县-2017", 0.94),
        ("枫垅乡-2011", 0.89),
        ("石礁湾镇-2018", 0.92),
        ("坪坝自治县-2016", 0.93),
        ("乌日根旗-2013", 0.93),
        ("澄河县农水局-2020", 0.92),
        ("桐荫路街道-2023上半年", 0.84),
        ("汀源县-2014计划", 0.92),
        ("嘉漳县-2024", 0.94),
        ("芦埭镇-2019", 0.91),
        ("石笋乡-2022", 0.9),
        ("桦阳县-2011", 0.92),
        ("临浦区-2020", 0.92),
        ("平岗县卫计局-2018", 0.93),
        ("青圩县资源局-2022", 0.93),
        ("雾云山林场-2016", 0.83),
        ("澜川市-2010", 0.87),
        ("柳泾镇-2021", 0.94),
        ("石榴园街道-2020", 0.89),
        ("白杨堤镇-2014", 0.95),
        ("水塝乡-2019", 0.93),
        ("临陂县-2017", 0.97),
        ("东栾市-2022", 0.98),
        ("鹭屿区-2024任务分解", 0.91),
        ("巴彦塔林苏木-2022", 0.97),
        ("柳荫街道-2018", 0.99),
        ("澄溪县卫健局-2021", 0.9),
        ("清嵋县-2011", 0.94),
        ("泷州市-2024计划", 0.96),
        ("澧南县-2023任务分解", 0.96),
        ("海渡镇-2015", 0.94),
        ("石坪乡-2020", 0.89),
        ("云岭县交通局-2023", 0.91),
        ("桦川岭县-2019", 0.95),
        ("云泽市-2021", 0.96),
        ("清渠区-2024上半年", 0.97),
        ("临泽山县-2023前三季度", 0.92),
        ("柳塘街道-2021", 0.86),
        ("云阳川县-2015", 0.97),
        ("柳陂乡-2023", 0.92),
        ("乌山市-2016", 0.99),
        ("云渡县住建局-2022", 0.87),
        ("雁岭县-2013", 0.95),
        ("榕溪镇-2024", 0.98),
        ("云湖市市监局-2021", 0.93),
    ]

    @Test(arguments: floors.map(\.name))
    func findsAndNamesTheFigures(_ name: String) throws {
        let floor = try #require(Self.floors.first { $0.name == name }).strict
        let outcome = try Self.read(name)
        #expect(
            outcome.strict >= floor, "\(name): \(outcome.strict)\n\(outcome.wrong.joined(separator: "\n"))")
    }

    /// The most figures that may be found where none stands: numbers of documents, roads and lines, names of
    /// programmes, dates, telephones, ages of laws, list words, fixed phrases. It may only fall.
    static let mostFalse = [("nothing", 0), ("numerals-nothing", 0)]

    @Test(arguments: mostFalse)
    func findsNothingInNumeralsThatMeasureNothing(_ name: String, _ most: Int) throws {
        let outcome = try Self.read(name)
        #expect(outcome.found <= most, "\(name): \(outcome.wrong.joined(separator: "\n"))")
    }

    /// How the figures of a passage come out: pairs stand at one place of the text.
    private static func read(_ name: String) throws -> (strict: Double, found: Int, wrong: [String]) {
        let passage = try Passage(path: "\(folder)/\(name).tsv")
        let extract = Extractor(lexicon: Marked.lexicon).extract(passage.report)
        var found: [Int: Label] = [:]
        for label in Label.all(in: extract) { found[label.offset] = label }
        var right = 0
        var wrong: [String] = []
        for figure in passage.figures {
            let label = found.removeValue(forKey: figure.offset)
            if let label, figure.agrees(with: label) {
                right += 1
            } else {
                wrong.append("want \(figure)\n got \(label.map(String.init(describing:)) ?? "nothing")")
            }
        }
        let count = passage.figures.count + Label.all(in: extract).count
        wrong += found.values.map { "want nothing\n got \($0)" }
        return (count == 0 ? 1 : 2 * Double(right) / Double(count), count - passage.figures.count, wrong)
    }
}
