/// Joins the lines of a PDF's pages to paragraphs, over the ends of columns and pages.
struct PDFParagraphs {
    private var lines: [[UInt8]] = []
    /// Whether the last line fills its column, so that the next may go on with its sentence.
    private var goesOn = false

    static func lines(of pages: [PDFPage]) -> [[UInt8]] {
        var paragraphs = PDFParagraphs()
        for page in pages { paragraphs.append(page) }
        return paragraphs.lines
    }

    private mutating func append(_ page: PDFPage) {
        let tables = PDFTable.tables(in: page)
        var tableOf: [Int: Int] = [:]
        for (number, table) in tables.enumerated() {
            for piece in table.pieces { tableOf[piece] = number }
        }
        let columns = Self.columns(page, without: tableOf)
        var written: Set<Int> = []
        var before: PDFPage.Piece?
        for (index, piece) in page.pieces.enumerated() {
            if let number = tableOf[index] {
                if written.insert(number).inserted {
                    lines += tables[number].text.lines
                    goesOn = false
                }
                before = nil
                continue
            }
            let column = columns[piece.flow] ?? Column(piece)
            let isBeside = before.map { $0.isBeside(piece) && piece.left >= $0.right } ?? false
            let isIndented = piece.left > column.left + 0.8 * piece.height
            let isNewSentence = !column.indents && lines.last.map(Self.endsSentence) ?? true
            if !lines.isEmpty, isBeside || goesOn && !isIndented && !isNewSentence {
                let last = lines[lines.count - 1].last ?? 0
                let isLatin = last < 0x80 && piece.text[0] < 0x80
                lines[lines.count - 1] += isBeside || isLatin ? [0x20] + piece.text : piece.text
            } else {
                lines.append(piece.text)
            }
            goesOn = piece.right > column.right - 1.6 * piece.height && column.isProse
            before = piece
        }
    }

    /// The edges of a column of text.
    private struct Column {
        var left: Double
        var right: Double
        var count = 1
        /// Whether paragraphs begin with an indent in it.
        var indents = false

        init(_ piece: PDFPage.Piece) { (left, right) = (piece.left, piece.right) }

        /// One or two lines fill no column.
        var isProse: Bool { count >= 3 }
    }

    private static func columns(_ page: PDFPage, without tables: [Int: Int]) -> [Int: Column] {
        var columns: [Int: Column] = [:]
        for (index, piece) in page.pieces.enumerated() where tables[index] == nil {
            var column = columns[piece.flow] ?? Column(piece)
            column.count += columns[piece.flow] == nil ? 0 : 1
            column.left = min(column.left, piece.left)
            column.right = max(column.right, piece.right)
            columns[piece.flow] = column
        }
        for (index, piece) in page.pieces.enumerated() where tables[index] == nil {
            guard let column = columns[piece.flow] else { continue }
            let indent = piece.left - column.left
            if indent > 1.2 * piece.height, indent < 4 * piece.height { columns[piece.flow]?.indents = true }
        }
        return columns
    }

    private static func endsSentence(_ line: [UInt8]) -> Bool {
        ["。", "！", "？", "：", "；"].contains { line.count >= 3 && line.suffix(3).elementsEqual($0.utf8) }
    }
}
