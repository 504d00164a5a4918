/// A table on its way into lines of text: one row a line, each cell followed by a bar.
struct TextTable {
    struct Cell {
        /// UTF-8 without line breaks.
        var text: [UInt8]
        var columns = 1
        var rows = 1
    }

    private var grid: [[[UInt8]]] = []
    /// How many rows the cells of the first row reach over, where some of them lie over several columns.
    private var headingRows = 1

    /// More columns than a page can show are an error of the page.
    private static let widest = 200

    /// - Parameter rows: the cells that begin in each row.
    init(_ rows: [[Cell]]) {
        // Cells of rows above that reach down, by column.
        var reaching: [Int: (text: [UInt8], rows: Int)] = [:]
        for row in rows {
            var line: [[UInt8]] = []
            func takeReaching() {
                while let above = reaching[line.count], line.count < Self.widest {
                    reaching[line.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
                    line.append(above.text)
                }
            }
            for cell in row {
                takeReaching()
                for column in 0..<max(1, min(cell.columns, Self.widest - line.count)) {
                    let text = column == 0 ? cell.text : []
                    // A name stands for all the rows that it lies beside, a figure is told once.
                    if cell.rows > 1 {
                        reaching[line.count] = (Self.hasDigit(text) ? [] : text, cell.rows - 1)
                    }
                    line.append(text)
                }
            }
            takeReaching()
            grid.append(line)
        }
        mergeHeading(rows)
    }

    /// Rows whose cells are all empty are left out; a row that is one cell is a line without bars.
    var lines: [[UInt8]] {
        grid.compactMap { row in
            guard row.contains(where: { !$0.isEmpty }) else { return nil }
            guard row.count > 1 else { return row[0] }
            var line: [UInt8] = []
            // A bar at the front shows that the first cell is empty and not missing.
            if row[0].isEmpty { line += Array("| ".utf8) }
            for cell in row {
                line += cell.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "/") : $0 }
                line += Array((cell.isEmpty ? "| " : " | ").utf8)
            }
            line.removeLast()
            return line
        }
    }

    /// Two rows of headings, one over several columns of the other, are one: 2023年 over 计划 is 2023年计划.
    private mutating func mergeHeading(_ rows: [[Cell]]) {
        // A cell over all columns is a caption.
        if let caption = rows.first?.first, rows[0].count == 1, caption.columns > 1 {
            grid[0] = [caption.text]
        }
        guard let first = rows.firstIndex(where: { $0.count > 1 }), first <= 1,
            let height = rows[first].map(\.rows).max(), height > 1, height <= 3, first + height < grid.count,
            rows[first].contains(where: { $0.columns > 1 && $0.rows < height })
        else { return }
        var merged: [[UInt8]] = []
        for column in grid[first].indices {
            var over = grid[first][column]
            if over.isEmpty { over = Self.over(column, in: rows[first]) }
            for row in grid[first + 1..<first + height] where column < row.count && row[column] != over {
                over += row[column]
            }
            merged.append(over)
        }
        grid.replaceSubrange(first..<first + height, with: [merged])
    }

    /// The text of the cell that lies over `column`.
    private static func over(_ column: Int, in row: [Cell]) -> [UInt8] {
        var start = 0
        for cell in row {
            start += max(1, cell.columns)
            if column < start { return cell.text }
        }
        return []
    }

    private static func hasDigit(_ text: [UInt8]) -> Bool {
        text.contains { $0 >= 0x30 && $0 <= 0x39 }
    }
}
