import Query
import Tables

/// Lines on a grid of letters, with the numbers of the axis on the left and the categories below. A gap breaks a line.
struct LineLetters {
    private let drawing: Drawing
    private let isPlain: Bool
    private let measure: TextWidth
    private let gutter: Int
    /// Cells and rows of the grid.
    private let width: Int
    private let height = 13
    private let places: [Int]
    /// Cells of a line.
    private let limit: Int

    private static let marks: [Character] = ["*", "o", "+", "x", "#", "@", "%", "&"]

    init(_ drawing: Drawing, width: Int, isPlain: Bool, _ measure: TextWidth) {
        self.drawing = drawing
        self.isPlain = isPlain
        self.measure = measure
        limit = width
        gutter = drawing.scale.ticks.map { measure.of(drawing.scale.text($0)) }.max() ?? 0
        let count = drawing.chart.categories.count
        let room = max(10, width - gutter - 3)
        // Half a label sticks out at both ends.
        let ends = [drawing.chart.categories.first, drawing.chart.categories.last].map {
            measure.of($0 ?? "") / 2
        }
        let margin = min(room / 4, ends.max() ?? 0)
        let span = min(room - 2 * margin, max(1, (count - 1) * 16))
        places = (0..<count).map { count == 1 ? margin : margin + $0 * span / (count - 1) }
        self.width = margin * 2 + (count == 1 ? 0 : span) + 1
    }

    var lines: [TextLine] {
        var grid = [[(Character, TextLine.Style)]](
            repeating: Array(repeating: (" ", .plain), count: width), count: height)
        for (number, series) in drawing.chart.series.enumerated() {
            join(series, .series(number), &grid)
        }
        for (number, series) in drawing.chart.series.enumerated() {
            let mark = Self.marks[number % Self.marks.count]
            for (place, value) in series.values.enumerated() {
                if let value { grid[row(value)][places[place]] = (mark, .series(number)) }
            }
        }
        var ticks: [Int: String] = [:]
        for tick in drawing.scale.ticks { ticks[row(tick)] = drawing.scale.text(tick) }
        var lines = grid.enumerated().map { row, cells in
            var line = TextLine(
                measure.pad(ticks[row] ?? "", to: gutter, right: true) + (isPlain ? " |" : " │"), .faint)
            let used = cells.lastIndex { $0.0 != " " }.map { $0 + 1 } ?? 0
            for (character, style) in cells[..<used] { line.append(String(character), style) }
            return line
        }
        let corner = isPlain ? " +" : " └"
        let rule = String(repeating: isPlain ? "-" : "─", count: width)
        lines.append(TextLine(String(repeating: " ", count: gutter) + corner + rule, .faint))
        lines.append(TextLine(String(repeating: " ", count: gutter + 2) + labels))
        return lines + legend
    }

    /// The row of the grid for a value, from the top.
    private func row(_ value: Double) -> Int {
        height - 1 - Int((drawing.scale.share(value) * Double(height - 1)).rounded())
    }

    /// Dots between neighbours that both have a value.
    private func join(
        _ series: Chart.Series, _ style: TextLine.Style, _ grid: inout [[(Character, TextLine.Style)]]
    ) {
        for place in series.values.indices.dropLast() {
            guard let from = series.values[place], let to = series.values[place + 1] else { continue }
            let (start, end) = (places[place], places[place + 1])
            guard end - start > 1 else { continue }
            for column in (start + 1)..<end {
                let share = Double(column - start) / Double(end - start)
                grid[row(from + (to - from) * share)][column] = (".", style)
            }
        }
    }

    /// The categories under their places, as many as have room.
    private var labels: String {
        var line = ""
        for (place, name) in drawing.chart.categories.enumerated() {
            let start = max(0, places[place] - measure.of(name) / 2)
            let used = measure.of(line)
            guard used == 0 || start > used else { continue }
            line += String(repeating: " ", count: start - used) + name
        }
        return line
    }

    /// Marks and names, on as many lines as they need.
    private var legend: [TextLine] {
        guard drawing.chart.series.count > 1 else { return [] }
        let margin = String(repeating: " ", count: gutter + 2)
        var lines = [TextLine(margin)]
        for (number, series) in drawing.chart.series.enumerated() {
            let entry = "\(Self.marks[number % Self.marks.count]) \(series.name)"
            if lines[lines.count - 1].parts.count > 1 {
                if measure.of(lines[lines.count - 1].text) + 3 + measure.of(entry) > limit {
                    lines.append(TextLine(margin))
                } else {
                    lines[lines.count - 1].append("   ")
                }
            }
            lines[lines.count - 1].append(entry, .series(number))
        }
        return lines
    }
}
