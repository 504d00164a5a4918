import Query
import Tables

/// Bars of block characters, one a line:
///
///     柏埠镇  ████████████████████▌       95.3
///     县本级  –
struct BarLetters {
    private let bars: [Drawing.Bar]
    private let isPlain: Bool
    private let hasSeries: Bool
    private let measure: TextWidth
    private let labelWidth: Int
    /// Cells left of zero.
    private let left: Int
    /// Cells for 1.
    private let scale: Double

    init(_ drawing: Drawing, width: Int, rows: Int?, isPlain: Bool, _ measure: TextWidth) {
        bars = Array(drawing.bars.prefix(rows ?? .max))
        self.isPlain = isPlain
        self.measure = measure
        hasSeries = drawing.chart.series.count > 1
        labelWidth = min(bars.map { measure.of($0.label) }.max() ?? 0, max(8, width / 3))
        let textWidth = bars.map { measure.of($0.text) }.max() ?? 0
        let values = bars.compactMap(\.value)
        let up = max(0, values.max() ?? 0)
        let down = max(0, -(values.min() ?? 0))
        // Between label and bar stand two blanks, between bar and text one.
        let room = max(10, width - labelWidth - textWidth - 3)
        let span = up + down
        scale = span > 0 ? Double(room) / span : 0
        left = Int((down * scale).rounded())
    }

    var lines: [TextLine] {
        bars.map { bar in
            var line = TextLine(measure.pad(measure.cut(bar.label, to: labelWidth), to: labelWidth) + "  ")
            let cells = (bar.value ?? 0) * scale
            if cells < 0 {
                let block = self.block(-cells, isDown: true)
                line.append(String(repeating: " ", count: max(0, left - measure.of(block))))
                line.append(block, style(bar))
                line.append(" ")
            } else {
                line.append(String(repeating: " ", count: left))
                let block = self.block(cells, isDown: false)
                line.append(block, style(bar))
                line.append(block.isEmpty ? "" : " ")
            }
            line.append(bar.text)
            return line
        }
    }

    private func style(_ bar: Drawing.Bar) -> TextLine.Style { .series(hasSeries ? bar.series : 0) }

    /// A bar of so many cells. Eighths of a cell grow from the left only, so that a bar to the left has whole cells.
    private func block(_ cells: Double, isDown: Bool) -> String {
        guard cells > 0 else { return "" }
        if isPlain || isDown {
            return String(repeating: isPlain ? "#" : "█", count: max(1, Int(cells.rounded())))
        }
        let eighths = max(1, Int((cells * 8).rounded()))
        let rest = eighths % 8
        return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : Self.parts[rest - 1])
    }

    private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
