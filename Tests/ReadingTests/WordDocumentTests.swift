import Reading
import Testing

@Suite("Word documents")
struct WordDocumentTests {
    private static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    static let body = """
        <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>柏埠镇2023年</w:t></w:r><w:r><w:t>工作总结</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">规上工业产值</w:t></w:r><w:del><w:r><w:delText>60</w:delText></w:r></w:del>\
        <w:ins><w:r><w:t>66</w:t></w:r></w:ins><w:r><w:t>亿元</w:t><w:br/><w:t>税收</w:t><w:tab/><w:t>9亿元</w:t></w:r></w:p>
        <w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>单位</w:t></w:r></w:p></w:tc>\
        <w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr><w:p><w:r><w:t>2024年</w:t></w:r></w:p><w:p><w:r><w:t>目标</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>工业</w:t></w:r></w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>亿元</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>75</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>家</w:t></w:r></w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>8</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """
    static let lines = [
        "柏埠镇2023年工作总结", "规上工业产值66亿元", "税收\t9亿元", "指标 | 单位 | 2024年目标 |", "工业 | 亿元 | 75 |", "工业 | 家 | 8 |",
    ]

    @Test(arguments: [true, false]) func readsParagraphsAndTables(_ deflates: Bool) throws {
        #expect(try TemporaryFile.lines(ZipFile.document(Self.body, deflates: deflates)) == Self.lines)
    }

    @Test func writesTheNumbersThatWordCounts() throws {
        func item(_ text: String, _ depth: Int) -> String {
            """
            <w:p><w:pPr><w:numPr><w:ilvl w:val="\(depth)"/><w:numId w:val="4"/></w:numPr></w:pPr>\
            <w:r><w:t>\(text)</w:t></w:r></w:p>
            """
        }
        let numbering = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="2">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>
            """
        let body = item("回顾", 0) + item("工业", 1) + item("农业", 1) + item("思路", 0) + item("工业", 1)
        let bytes = ZipFile.document(body, others: ["word/numbering.xml": numbering])
        #expect(try TemporaryFile.lines(bytes) == ["一、回顾", "1.工业", "2.农业", "二、思路", "1.工业"])
    }

    @Test func saysWhyADocumentGivesNoReport() throws {
        let whole = ZipFile.document(Self.body)
        #expect(try TemporaryFile.reason(Array(whole.dropLast(40))) == .damaged(.docx))
        #expect(try TemporaryFile.reason(ZipFile.document("")) == .empty)
        #expect(try TemporaryFile.reason(ZipFile.document(Self.body, flags: 1)) == .encrypted(.docx))
        for (part, format) in [
            ("xl/workbook.xml", FileFormat.xlsx), ("ppt/presentation.xml", .pptx), ("OFD.xml", .ofd),
            ("a", .archive),
        ] {
            #expect(try TemporaryFile.reason(ZipFile.bytes([(part, Array("x".utf8))])) == .format(format))
        }
    }
}
