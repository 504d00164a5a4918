/// A table on a page of a PDF: lines that stand above each other, each of several short pieces.
struct PDFTable {
    /// Indices of its pieces on the page.
    private(set) var pieces: Set<Int> = []
    private var rows: [[TextTable.Cell]] = []

    var text: TextTable { TextTable(rows) }

    private typealias Row = [Int]

    /// The tables of a page, from its head to its foot.
    static func tables(in page: PDFPage) -> [PDFTable] {
        let rows = rows(of: page)
        var tables: [PDFTable] = []
        var at = 0
        while at < rows.count {
            var end = at
            while end < rows.count, rows[end].count >= 3 { end += 1 }
            if end - at >= 2, isShort(rows[at..<end], page) {
                tables.append(PDFTable(rows[at..<end], page))
            }
            at = max(end, at + 1)
        }
        return tables
    }

    /// Pieces that stand beside each other, from left to right.
    private static func rows(of page: PDFPage) -> [Row] {
        var rows: [Row] = []
        let order = page.pieces.indices.sorted { page.pieces[$0].top < page.pieces[$1].top }
        for index in order {
            if let first = rows.last?.first, page.pieces[first].isBeside(page.pieces[index]) {
                rows[rows.count - 1].append(index)
            } else {
                rows.append([index])
            }
        }
        return rows.map { $0.sorted { page.pieces[$0].left < page.pieces[$1].left } }
    }

    /// Columns of a newspaper have long lines, cells of a table are short.
    private static func isShort(_ rows: ArraySlice<Row>, _ page: PDFPage) -> Bool {
        let lengths = rows.joined().map { page.pieces[$0].text.count { $0 & 0xC0 != 0x80 } }
        return lengths.reduce(0, +) <= 10 * lengths.count
    }

    private init(_ rows: ArraySlice<Row>, _ page: PDFPage) {
        // The row with the most cells shows where the columns are; a cell goes into the one that is nearest.
        let widest = rows.max { $0.count < $1.count } ?? []
        var columns = widest.map { (left: page.pieces[$0].left, right: page.pieces[$0].right) }
        for row in rows where row.count == widest.count {
            for (column, index) in row.enumerated() {
                columns[column].left = min(columns[column].left, page.pieces[index].left)
                columns[column].right = max(columns[column].right, page.pieces[index].right)
            }
        }
        for row in rows {
            var cells = [TextTable.Cell](repeating: TextTable.Cell(text: []), count: columns.count)
            for index in row {
                let piece = page.pieces[index]
                let middle = (piece.left + piece.right) / 2
                let column = columns.indices.min { one, other in
                    Self.distance(middle, columns[one]) < Self.distance(middle, columns[other])
                }
                guard let column else { continue }
                if !cells[column].text.isEmpty { cells[column].text.append(0x20) }
                cells[column].text += piece.text
                pieces.insert(index)
            }
            self.rows.append(cells)
        }
    }

    private static func distance(_ middle: Double, _ column: (left: Double, right: Double)) -> Double {
        max(column.left - middle, middle - column.right, 0) + abs((column.left + column.right) / 2 - middle)
            / 1000
    }
}
