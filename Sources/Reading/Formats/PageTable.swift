/// A table of a page that shows data; tables that only lay the page out are none.
struct PageTable {
    private let tree: MarkupTree
    private let rows: [[Int]]

    /// The table at `index`, or nil where it lays out: another table lies in it, no row has two cells, or one cell
    /// holds nearly all the text.
    init?(_ index: Int, in tree: MarkupTree, _ weights: TextWeights) {
        let inside = index + 1..<tree.nodes[index].end
        guard tree.first("table", in: inside) == nil else { return nil }
        self.tree = tree
        var rows: [[Int]] = []
        var at = inside.lowerBound
        while at < inside.upperBound {
            switch tree.nodes[at].name {
            case "tr":
                rows.append([])
                at += 1
            case "td", "th":
                if rows.isEmpty { rows.append([]) }
                rows[rows.count - 1].append(at)
                at = tree.nodes[at].end
            case "caption":
                rows.append([at])
                at = tree.nodes[at].end
            default: at += 1
            }
        }
        self.rows = rows.filter { !$0.isEmpty }
        guard self.rows.contains(where: { $0.count > 1 }) else { return nil }
        let all = weights.letters(of: index, in: tree)
        let largest = self.rows.joined().map { weights.letters(of: $0, in: tree) }.max() ?? 0
        guard largest < 400 || largest * 10 < all * 6 else { return nil }
    }

    /// - Parameter text: the text of the cell with this index, without line breaks.
    func text(of text: (Int) -> [UInt8]) -> TextTable {
        TextTable(
            rows.map { row in
                row.map { cell in
                    TextTable.Cell(
                        text: text(cell), columns: span("colspan", cell), rows: span("rowspan", cell))
                }
            })
    }

    private func span(_ name: String, _ cell: Int) -> Int {
        min(max(tree.attribute(name, of: cell).flatMap { Int($0) } ?? 1, 1), 200)
    }
}
