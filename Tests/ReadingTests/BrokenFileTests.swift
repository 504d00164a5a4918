import Extraction
import Reading
import Testing

/// Broken files give a report or an error, never a trap, and spans that lie in their text.
@Suite("Broken files")
struct BrokenFileTests {
    @Test func mutatedPages() throws { try mutate(Array(WebPageTests.page.utf8), ".html", times: 300) }

    @Test func mutatedDocuments() throws {
        let numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"/></w:numbering>"
        try mutate(
            ZipFile.document(
                WordDocumentTests.body, others: ["word/numbering.xml": numbering], deflates: false),
            ".docx", times: 200)
        try mutate(ZipFile.document(WordDocumentTests.body), ".docx", times: 200)
    }

    /// The parts whole, their markup broken: no checksum keeps these from the reader.
    @Test func mutatedMarkup() throws {
        var random = Sequence64(state: 11)
        for _ in 0..<200 {
            var body = Array(WordDocumentTests.body.utf8)
            Self.mutate(&body, &random)
            try read(ZipFile.document(String(decoding: body, as: UTF8.self)), ".docx")
        }
    }

    @Test func mutatedPDFs() throws {
        try mutate(
            PDFFile.bytes([[(60, 700, "全年增长5%。"), (60, 680, "甲"), (200, 680, "乙")]]), ".pdf", times: 30)
    }

    @Test func mutatedMarkdown() throws {
        try mutate(Array("# 甲\n- [乙](丙) **5**\n| 1 | 2 |\n|---|---|\n```\n\\*\n".utf8), ".md", times: 300)
    }

    @Test func deepAndWideMarkup() throws {
        for tag in ["div", "table><tr><td", "ol><li", "b", "span"] {
            try read(Array(("<html>" + String(repeating: "<\(tag)>", count: 20_000) + "增长5%。").utf8), ".html")
        }
        let wide = "<html><table><tr><td rowspan=99999 colspan=99999>甲<td colspan=-5>5<tr><td>乙</table>"
        try read(Array(wide.utf8), ".html")
    }

    private func mutate(_ bytes: [UInt8], _ ending: String, times: Int) throws {
        var random = Sequence64(state: 7)
        for _ in 0..<times {
            var bytes = bytes
            Self.mutate(&bytes, &random)
            try read(bytes, ending)
        }
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout Sequence64) {
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &random)))
            case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
            default: if Bool.random(using: &random) { bytes.removeLast(bytes.count - at) }
            }
        }
    }

    private func read(_ bytes: [UInt8], _ ending: String) throws {
        let file = try TemporaryFile(bytes, ending: ending)
        guard let report = try? Reader(lexicon: Self.lexicon).read(path: file.path) else { return }
        #expect(String(validating: report.text, as: UTF8.self) != nil)
        #expect(report.flow.origin.allSatisfy { $0 >= 0 && Int($0) <= report.text.count })
    }

    private static let lexicon = Lexicon()
}

/// Random numbers that are the same in every run.
private struct Sequence64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
