/// A page of a PDF: pieces of lines, in the order in which they are read.
struct PDFPage {
    /// Words that stand close together in one line. Points, from the page's upper left corner.
    struct Piece {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        var text: [UInt8]
        /// Number of the column of text that it belongs to.
        var flow: Int

        var height: Double { bottom - top }

        /// Whether the middle of one stands beside the other.
        func isBeside(_ other: Piece) -> Bool {
            let middle = (top + bottom) / 2
            let others = (other.top + other.bottom) / 2
            return middle > other.top && middle < other.bottom || others > top && others < bottom
        }
    }

    var pieces: [Piece]

    /// The pages in a tree of pdftotext -bbox-layout.
    static func pages(of tree: MarkupTree) -> [PDFPage] {
        var pages: [PDFPage] = []
        var flow = 0
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "page": pages.append(PDFPage(pieces: []))
            case "flow": flow += 1
            case "line" where !pages.isEmpty:
                pages[pages.count - 1].append(line: index, of: tree, flow: flow)
            default: break
            }
        }
        return pages
    }

    /// Words that stand farther apart than a letter and a bit are cells of a table, or columns.
    private mutating func append(line: Int, of tree: MarkupTree, flow: Int) {
        var piece: Piece?
        for index in tree.children(of: line) where tree.nodes[index].name == "word" {
            let edges = ["xMin", "yMin", "xMax", "yMax"].map {
                tree.attribute($0, of: index).flatMap(Double.init) ?? 0
            }
            guard edges.allSatisfy(\.isFinite) else { continue }
            let text = TextBlanks.trim(Array(tree.nodes[index..<tree.nodes[index].end].map(\.text).joined()))
            guard !text.isEmpty else { continue }
            if let last = piece, edges[0] - last.right <= 1.3 * last.height, edges[0] >= last.left {
                piece?.right = max(last.right, edges[2])
                piece?.text += [0x20] + text
            } else {
                if let piece { pieces.append(piece) }
                piece = Piece(
                    left: edges[0], top: edges[1], right: edges[2], bottom: edges[3], text: text, flow: flow)
            }
        }
        if let piece { pieces.append(piece) }
    }

    // MARK: Running lines

    /// Without page numbers, and without what stands at the head or foot of most pages.
    static func withoutRunningLines(_ pages: [PDFPage]) -> [PDFPage] {
        var seen: [[UInt8]: Int] = [:]
        for page in pages {
            for key in Set(page.outerRows.map { key(page.text(of: $0)) }) { seen[key, default: 0] += 1 }
        }
        return pages.map { page in
            let dropped = Set(
                page.outerRows.filter { row in
                    let text = page.text(of: row)
                    return isPageNumber(text) || pages.count >= 3 && (seen[key(text)] ?? 0) * 2 > pages.count
                }.joined())
            return PDFPage(
                pieces: page.pieces.indices.filter { !dropped.contains($0) }.map { page.pieces[$0] })
        }
    }

    /// Pieces of the first and of the last line.
    private var outerRows: [[Int]] {
        let ends = [pieces.min { $0.top < $1.top }, pieces.max { $0.bottom < $1.bottom }].compactMap(\.self)
        return ends.map { end in pieces.indices.filter { pieces[$0].isBeside(end) } }
    }

    private func text(of row: [Int]) -> [UInt8] {
        Array(row.map { pieces[$0].text }.joined())
    }

    /// The text without digits and blanks, which differ from page to page.
    private static func key(_ text: [UInt8]) -> [UInt8] {
        text.filter { !($0 >= 0x30 && $0 <= 0x39) && $0 > 0x20 }
    }

    /// 3, - 3 -, — 3 —, 第3页, 第 3 页 共 20 页, 3/20.
    private static func isPageNumber(_ text: [UInt8]) -> Bool {
        guard text.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), text.count <= 40 else { return false }
        let marks = Set("0123456789-—–－·/第页共, ，".unicodeScalars)
        return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(marks.contains)
    }
}
