import Glibc

/// The text of a PDF, which poppler's pdftotext reads.
///
/// Its `-bbox-layout` output tells where every word stands, in the order in which columns are read. That keeps what
/// both other modes lose: `-layout` mixes the columns of a page, and the plain mode tears the rows of tables apart.
enum PDFText {
    /// UTF-8 text, a paragraph a line, tables as lines of cells with bars.
    static func text(_ bytes: [UInt8]) throws(ReadingError.Reason) -> [UInt8] {
        let result: ChildProcess
        do throws(SystemError) {
            // /dev/stdin and not -: a file that can be sought in.
            result = try ChildProcess.run(
                "pdftotext", ["-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"], input: bytes)
        } catch {
            throw error.code == ENOENT
                ? .lacks("pdftotext", package: "poppler-utils poppler-data") : .system(error.words)
        }
        let said = String(decoding: result.errors, as: UTF8.self)
        if said.contains("Incorrect password") { throw .encrypted(.pdf) }
        guard result.status == 0 else { throw .damaged(.pdf) }
        guard let library = LibXML2.shared else { throw .lacks("libxml2", package: "libxml2") }
        guard let tree = library.tree(result.output, .xml) else { throw .damaged(.pdf) }
        let pages = PDFPage.pages(of: tree)
        let lines = PDFParagraphs.lines(of: PDFPage.withoutRunningLines(pages))
        guard !lines.isEmpty else {
            // Chinese fonts that lie outside the file need tables that are a package of their own.
            if said.contains("language pack") {
                throw .lacks("poppler's Chinese fonts", package: "poppler-data")
            }
            throw pages.isEmpty ? .damaged(.pdf) : .noText
        }
        return Array(lines.joined(separator: [0x0A])) + [0x0A]
    }
}
