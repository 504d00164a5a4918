import Extraction
import Glibc
import Testing

@testable import Reading

/// Where reports lie: real divisions in texts that we wrote.
@Suite("Divisions")
struct DivisionTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        /// 区域 / 省 / 市 / 县.
        var place: String
        var testDescription: String { text }
    }

    private static let root = String(#filePath[..<#filePath.firstRange(of: "/Tests/")!.lowerBound])

    @Test(arguments: chains + unknown + names + titles + ambiguous + years)
    func findsTheDivisionsThatAReportLiesIn(_ example: Case) throws {
        let text = Array((example.text + "\n全年工作稳步推进。\n").utf8)
        let report = try Reader(lexicon: Lexicon()).read(text: text, id: "t", path: "t.txt")
        #expect(
            [report.area, report.province, report.city, report.county].joined(separator: "/") == example.place
        )
    }

    static let chains: [Case] = [
        Case(text: "长兴县丙镇2022年工作总结", place: "丙镇/浙江省/湖州市/长兴县"),
        Case(text: "浙江省湖州市长兴县丙镇2022年工作总结", place: "丙镇/浙江省/湖州市/长兴县"),
        Case(text: "发布机构：长兴县丙镇人民政府\n丙镇2022年工作总结", place: "丙镇/浙江省/湖州市/长兴县"),
        Case(text: "长兴县人民政府网站\n丙镇2022年工作总结", place: "丙镇/浙江省/湖州市/长兴县"),
        Case(text: "长兴县2022年工作总结", place: "长兴县/浙江省/湖州市/长兴县"),
        Case(text: "湖州市2022年工作总结", place: "湖州市/浙江省/湖州市/"),
        Case(text: "政府工作报告\n——2022年1月6日在桐乡市人民代表大会上\n", place: "桐乡市/浙江省/嘉兴市/桐乡市"),
        Case(text: "桐乡市丙镇2023年工作总结", place: "丙镇/浙江省/嘉兴市/桐乡市"),
        Case(text: "东莞市丙镇2023年工作总结", place: "丙镇/广东省/东莞市/"),
        Case(text: "仙桃市丙镇2023年工作总结", place: "丙镇/湖北省//仙桃市"),
        Case(text: "北京市海淀区丙街道2023年工作总结", place: "丙街道/北京市//海淀区"),
        Case(text: "北京市2023年政府工作报告", place: "北京市/北京市//"),
    ]

    /// Invented names are not in the catalogue: what their endings say, and gaps.
    static let unknown: [Case] = [
        Case(text: "甲丙县乙镇2022年工作总结", place: "乙镇///甲丙县"),
        Case(text: "甲丙市乙镇2022年工作总结", place: "乙镇//甲丙市/"),
        Case(text: "甲丙市2022年工作总结", place: "甲丙市///"),
        Case(text: "浙江省甲丙县乙镇2022年工作总结", place: "乙镇/浙江省//甲丙县"),
    ]

    /// Names that hold other endings, or stand behind a short one.
    static let names: [Case] = [
        Case(text: "景德镇市浮梁县丙乡2022年工作总结", place: "丙乡/江西省/景德镇市/浮梁县"),
        Case(text: "东乡族自治县2022年工作总结", place: "东乡族自治县/甘肃省/临夏回族自治州/东乡族自治县"),
        Case(
            text: "积石山保安族东乡族撒拉族自治县丙乡2022年工作总结",
            place: "丙乡/甘肃省/临夏回族自治州/积石山保安族东乡族撒拉族自治县"),
        Case(text: "新疆维吾尔自治区阿克苏地区库车市丙镇2022年工作总结", place: "丙镇/新疆维吾尔自治区/阿克苏地区/库车市"),
        Case(text: "察哈尔右翼前旗丙苏木2022年工作总结", place: "丙苏木/内蒙古自治区/乌兰察布市/察哈尔右翼前旗"),
        Case(text: "安徽宿松县2022年工作总结", place: "宿松县/安徽省/安庆市/宿松县"),
        Case(text: "和县2022年工作总结", place: "和县/安徽省/马鞍山市/和县"),
    ]

    /// Titles that name no kind of report.
    static let titles: [Case] = [
        Case(text: "湖州市2019年上半年经济运行分析", place: "湖州市/浙江省/湖州市/"),
        Case(text: "甲丙县2016年国民经济和社会发展统计公报", place: "甲丙县///甲丙县"),
        Case(text: "2023年5月湖州市政府网\n丙镇人民政府", place: "丙镇///"),
        Case(text: "书写湖州市发展新篇章\n丙镇人民政府", place: "丙镇///"),
    ]

    /// A name that several divisions bear is settled by the text or left open.
    static let ambiguous: [Case] = [
        Case(text: "朝阳区2022年工作总结", place: "朝阳区///朝阳区"),
        Case(text: "长春市朝阳区2022年工作总结", place: "朝阳区/吉林省/长春市/朝阳区"),
        Case(text: "北京市朝阳区2022年工作总结", place: "朝阳区/北京市//朝阳区"),
        Case(text: "朝阳区2022年工作总结\n在长春市委的领导下开展工作。", place: "朝阳区/吉林省/长春市/朝阳区"),
        Case(text: "鼓楼区2022年工作总结\n认真落实江苏省的部署。", place: "鼓楼区/江苏省//鼓楼区"),
    ]

    /// Divisions move, are renamed and end: the year of the report decides.
    static let years: [Case] = [
        Case(text: "庐江县2009年工作总结", place: "庐江县/安徽省/巢湖市/庐江县"),
        Case(text: "庐江县2015年工作总结", place: "庐江县/安徽省/合肥市/庐江县"),
        Case(text: "巢湖市2009年工作总结", place: "巢湖市/安徽省/巢湖市/"),
        Case(text: "巢湖市2015年工作总结", place: "巢湖市/安徽省/合肥市/巢湖市"),
        Case(text: "宣武区2008年工作总结", place: "宣武区/北京市//宣武区"),
        Case(text: "上虞市丙镇2009年工作总结", place: "丙镇/浙江省/绍兴市/上虞市"),
    ]

    @Test func isBuiltInAsTheFileSays() throws {
        let text = try Self.catalogue()
        #expect(text == EmbeddedDivisions.text.description + "\n", "run Scripts/embed")
    }

    @Test func findsEveryNameOfTheFile() throws {
        let lines = try Self.catalogue().split(separator: "\n").filter { !$0.hasPrefix("#") }
        var previous: [UInt8] = []
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let name = Array(fields[0].utf8)
            #expect(!name.lexicographicallyPrecedes(previous), "\(fields[0]) is out of order")
            previous = name
            let found = DivisionCatalogue.divisions(named: fields[0])
            #expect(
                found.contains {
                    $0.level.rawValue == fields[1] && $0.city == fields[2] && $0.province == fields[3]
                        && $0.years.contains(Int(fields[4]) ?? 1998)
                }, "\(line)")
            #expect(DivisionCatalogue.prefix(name + Array("委".utf8), 0, name.count + 3) == name.count)
        }
        for name in ["", "县", "甲丙县", "湖", "湖州", "龯龯县"] {
            #expect(DivisionCatalogue.divisions(named: name).isEmpty)
        }
        // As many as the Ministry of Civil Affairs counts.
        let today = lines.filter { $0.hasSuffix("\t") }
        #expect(today.count { $0.contains("\tprovince\t") } == 34)
        #expect(today.count { $0.contains("\tcity\t") } == 333)
        #expect(today.count { $0.contains("\tcounty\t") } == 2846)
    }

    private static func catalogue() throws -> String {
        let file = try #require(fopen("\(root)/Sources/Reading/Data/divisions.tsv", "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
