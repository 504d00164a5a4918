import Extraction
import Reading
import Testing

@Suite("Formats")
struct FormatTests {
    /// An OLE file with a stream of this name.
    private static func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
            + stream.utf8.flatMap { [$0, 0] as [UInt8] } + [UInt8](repeating: 0, count: 100)
    }

    @Test(arguments: [
        ("WordDocument", "is a .doc or .wps document; save it as .docx or as a text file"),
        (
            "Workbook",
            "is an .xls workbook; save the sheet as a web page, or copy its table into a .docx document"
        ),
        ("PowerPoint Document", "is a .ppt presentation; save it as a PDF or as a text file"),
        ("EncryptedPackage", "is a .docx document with a password; save it without one"),
    ])
    func namesOldDocuments(_ stream: String, _ message: String) throws {
        let reason = try #require(try TemporaryFile.reason(Self.compound(stream)))
        #expect(ReadingError(path: "a.wps", reason: reason).message == "a.wps: \(message)")
    }

    @Test(arguments: [
        (Array("{\\rtf1\\ansi".utf8), FileFormat.rtf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture),
        ([0xFF, 0xD8, 0xFF, 0xE0], .picture), (Array("Rar!".utf8), .archive),
    ])
    func namesOtherFormats(_ bytes: [UInt8], _ format: FileFormat) throws {
        #expect(try TemporaryFile.reason(bytes, ending: ".txt") == .format(format))
    }

    @Test(arguments: [
        (
            ReadingError.Reason.noText,
            "has pictures of pages and no text; run text recognition (OCR) and save the text"
        ),
        (.encrypted(.pdf), "is a PDF with a password; save it without one"),
        (.damaged(.docx), "is a .docx document that is cut short or damaged; fetch it again"),
        (
            .lacks("pdftotext", package: "poppler-utils"),
            "cannot be read without pdftotext; apt-get install poppler-utils"
        ),
    ])
    func saysWhatToDo(_ reason: ReadingError.Reason, _ message: String) {
        #expect(ReadingError(path: "甲.pdf", reason: reason).message == "甲.pdf: \(message)")
    }

    @Test func readsMarkdown() throws {
        let source = """
            # 柏埠镇2023年工作总结 #

            ## 一、回顾
            > 全年完成**规上工业产值**66亿元，见[公报](http://example.org/a)。
            - 新引进项目12个；
            1. 抓工业。

            | 指标 | 单位 | 2024年目标 |
            |---|:--:|---:|
            | 税收 | 万元 | 6870 |
            ---
            ```
            5 * 3 ** 2
            ```
            """
        let report = try TemporaryFile.report(Array(source.utf8), ending: ".md")
        let lines = report.text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        // One line for each of the source's.
        #expect(
            lines == [
                "柏埠镇2023年工作总结", "", "一、回顾", "全年完成规上工业产值66亿元，见公报。", "新引进项目12个；", "1. 抓工业。", "",
                "| 指标 | 单位 | 2024年目标 |",
                "", "| 税收 | 万元 | 6870 |", "", "", "5 * 3 ** 2", "",
            ])
    }

    @Test(arguments: [
        ("BIG5", "雲嶺鎮全年完成工業總產值66億元，同比增長16.7%；新引進項目12個，各項工作取得新的成效。"),
        ("GBK", "云岭镇全年完成工业总产值66亿元，同比增长16.7%；新引进项目12个，各项工作取得新的成效。"),
        ("GBK", "規上工業產值達到66億元，財政收入增長16.7%，繼續保持平穩較快發展。"),
    ])
    func tellsEncodingsByTheirCharacters(_ encoding: String, _ text: String) throws {
        #expect(try TemporaryFile.lines(TextEncoding.encode(text, encoding), ending: ".txt") == [text])
    }

    @Test func mendsAFewBrokenBytes() throws {
        let text = String(repeating: "全年完成工业总产值66亿元。", count: 30)
        let cut = try TextEncoding.encode(text + "增", "GB18030").dropLast()
        let lines = try TemporaryFile.lines(Array(cut), ending: ".txt")
        #expect(lines == [text + "\u{FFFD}"])
    }
}
