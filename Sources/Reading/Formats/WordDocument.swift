/// The text of a .docx document: a paragraph a line, tables as lines of cells with bars, the numbers of numbered
/// paragraphs in front of them; what a revision deleted is left out.
struct WordDocument {
    private let tree: MarkupTree
    private var numbering: WordNumbering

    /// UTF-8 text; empty where the document has none.
    static func text(_ bytes: [UInt8]) throws(ReadingError.Reason) -> [UInt8] {
        // A document with a password is an OLE file.
        if FileFormat.holdsStream("EncryptedPackage", bytes) { throw .encrypted(.docx) }
        guard let archive = ZipArchive(bytes) else { throw .damaged(.docx) }
        let part = "word/document.xml"
        guard archive.holds(part) else { throw .format(other(archive)) }
        if archive.isEncrypted(part) { throw .encrypted(.docx) }
        guard let library = LibXML2.shared else { throw .lacks("libxml2", package: "libxml2") }
        guard let xml = archive.file(part), let tree = library.tree(xml, .xml) else { throw .damaged(.docx) }
        let numbering = archive.file("word/numbering.xml").flatMap { library.tree($0, .xml) }
        let styles = archive.file("word/styles.xml").flatMap { library.tree($0, .xml) }
        var document = WordDocument(tree, WordNumbering(numbering, styles: styles))
        let lines = document.lines()
        return lines.isEmpty ? [] : Array(lines.joined(separator: [0x0A])) + [0x0A]
    }

    /// What a zip file is that is no .docx.
    private static func other(_ archive: ZipArchive) -> FileFormat {
        if archive.holds("xl/workbook.xml") { return .xlsx }
        if archive.holds("ppt/presentation.xml") { return .pptx }
        if archive.holds("OFD.xml") { return .ofd }
        if archive.holds("content.xml"), archive.holds("mimetype") { return .odt }
        return .archive
    }

    private init(_ tree: MarkupTree, _ numbering: WordNumbering) {
        self.tree = tree
        self.numbering = numbering
    }

    private mutating func lines() -> [[UInt8]] {
        var writer = LineWriter()
        write(tree.nodes.indices, &writer)
        return writer.finished()
    }

    /// Elements whose text does not count: deleted and moved text, the twin of a drawing for old programs, notes.
    private static let skipped: Set<String> = [
        "del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "sectPr",
    ]

    private mutating func write(_ range: Range<Int>, _ writer: inout LineWriter) {
        var paragraphs: [Int] = []
        var at = range.lowerBound
        while at < range.upperBound {
            while let end = paragraphs.last, end <= at {
                writer.breakLine()
                paragraphs.removeLast()
            }
            let node = tree.nodes[at]
            switch node.name {
            case "p":
                writer.breakLine()
                paragraphs.append(node.end)
                if let number = numbering.next(of: at, in: tree) { writer.append(number.utf8) }
            case "t":
                for inner in tree.nodes[at + 1..<node.end] { writer.append(inner.text) }
                at = node.end
                continue
            case "tab" where isInRun(node): writer.appendVerbatim(0x09)
            case "br", "cr": writer.breakLine()
            case "noBreakHyphen": writer.appendVerbatim(UInt8(ascii: "-"))
            case "tbl":
                writer.append(lines: table(at).lines)
                at = node.end
                continue
            case let name where Self.skipped.contains(name):
                at = node.end
                continue
            default: break
            }
            at += 1
        }
        writer.breakLine()
    }

    /// Tabs in properties are stops, not text.
    private func isInRun(_ node: MarkupTree.Node) -> Bool {
        node.parent.map { tree.nodes[$0].name == "r" } ?? false
    }

    // MARK: Tables

    private mutating func table(_ index: Int) -> TextTable {
        var rows: [[TextTable.Cell]] = []
        // The cell of an earlier row that reaches down, by column: vertical merges are told cell by cell.
        var merged: [Int: (row: Int, cell: Int)] = [:]
        for row in elements("tr", of: index) {
            var cells: [TextTable.Cell] = []
            var column = 0
            for cell in elements("tc", of: row) {
                let width = min(max(value("gridSpan", of: cell).flatMap { Int($0) } ?? 1, 1), 200)
                let merge = value("vMerge", of: cell)
                if let merge, merge != "restart", let above = merged[column] {
                    rows[above.row][above.cell].rows += 1
                } else {
                    merged[column] = merge == nil ? nil : (rows.count, cells.count)
                    cells.append(TextTable.Cell(text: text(of: cell), columns: width))
                }
                column += width
            }
            rows.append(cells)
        }
        return TextTable(rows)
    }

    private mutating func text(of cell: Int) -> [UInt8] {
        var writer = LineWriter()
        write(cell + 1..<tree.nodes[cell].end, &writer)
        return writer.joined()
    }

    /// The elements of this name in the table or row at `index`, content controls looked through.
    private func elements(_ name: String, of index: Int) -> [Int] {
        var found: [Int] = []
        var at = index + 1
        while at < tree.nodes[index].end {
            let node = tree.nodes[at]
            if node.name == name { found.append(at) }
            let looksInside = ["sdt", "sdtContent", "ins", "customXml", "smartTag"].contains(node.name)
            at = looksInside ? at + 1 : node.end
        }
        return found
    }

    /// The value of a property of a cell; empty where it has none, nil where the property is not set.
    private func value(_ property: String, of cell: Int) -> String? {
        let properties = tree.children(of: cell).first { tree.nodes[$0].name == "tcPr" }
        guard let properties,
            let found = tree.first(property, in: properties..<tree.nodes[properties].end)
        else { return nil }
        return tree.attribute("val", of: found) ?? ""
    }
}
