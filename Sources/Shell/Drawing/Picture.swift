import Query
import Tables

/// A chart as an SVG picture that stands by itself.
struct Picture {
    private let drawing: Drawing
    private let width = 800.0
    private var body = ""

    /// Okabe and Ito's colours, which colour-blind readers tell apart.
    private static let colours = [
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999",
    ]

    init(_ drawing: Drawing) {
        self.drawing = drawing
        switch drawing.chart.form {
        case .bar: drawBars()
        case .line: drawLines()
        }
    }

    private(set) var height = 0.0

    var text: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" role="img" \
        font-family="'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif" font-size="14">
        <title>\(HTMLFormat.escaped(drawing.title))</title>
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text x="16" y="26" font-size="16" font-weight="bold">\(HTMLFormat.escaped(drawing.title))</text>
        \(body)</svg>

        """
    }

    // MARK: Bars

    private mutating func drawBars() {
        let bars = drawing.bars
        let labels = min(width / 2.5, (bars.map { Self.width($0.label) }.max() ?? 0) + 12)
        let texts = (bars.map { Self.width($0.text) }.max() ?? 0) + 12
        let (start, end) = (16 + labels, width - 16 - texts)
        let zero = start + (end - start) * drawing.scale.share(0)
        height = 56 + Double(bars.count) * 26
        for (row, bar) in bars.enumerated() {
            let y = 44 + Double(row) * 26
            text(bar.label, x: start - 8, y: y + 15, anchor: "end")
            let tip = start + (end - start) * drawing.scale.share(bar.value ?? 0)
            if bar.value != nil {
                body +=
                    "<rect x=\"\(Self.number(min(zero, tip)))\" y=\"\(Self.number(y))\" "
                    + "width=\"\(Self.number(abs(tip - zero)))\" height=\"20\" fill=\"\(colour(bar.series))\"/>\n"
            }
            text(bar.text, x: max(tip, zero) + 6, y: y + 15, anchor: "start")
        }
        line(zero, 40, zero, height - 10, "#444444")
    }

    // MARK: Lines

    private mutating func drawLines() {
        let chart = drawing.chart
        let ticks = drawing.scale.ticks
        let gutter = (ticks.map { Self.width(drawing.scale.text($0)) }.max() ?? 0) + 28
        let names = chart.series.count > 1
        let (left, right, top, bottom) = (gutter, width - 60, 48.0, 360.0)
        height = bottom + 40 + (names ? 24 * Double((chart.series.count + 3) / 4) : 0)
        func y(_ value: Double) -> Double { bottom - (bottom - top) * drawing.scale.share(value) }
        func x(_ place: Int) -> Double {
            chart.categories.count == 1
                ? (left + right) / 2
                : left + 30 + (right - left - 30) * Double(place) / Double(chart.categories.count - 1)
        }
        for tick in ticks {
            line(left, y(tick), right + 16, y(tick), "#dddddd")
            text(drawing.scale.text(tick), x: left - 8, y: y(tick) + 5, anchor: "end")
        }
        var used = 0.0
        for (place, name) in chart.categories.enumerated() {
            let half = Self.width(name) / 2
            guard x(place) - half > used else { continue }
            text(name, x: x(place), y: bottom + 24, anchor: "middle")
            used = x(place) + half + 6
        }
        for (number, series) in chart.series.enumerated() {
            for place in series.values.indices {
                guard let value = series.values[place] else { continue }
                if place > 0, let before = series.values[place - 1] {
                    line(x(place - 1), y(before), x(place), y(value), colour(number), thickness: 2)
                }
                body +=
                    "<circle cx=\"\(Self.number(x(place)))\" cy=\"\(Self.number(y(value)))\" r=\"4\" "
                    + "fill=\"\(colour(number))\"><title>\(HTMLFormat.escaped(series.texts[place]))</title></circle>\n"
            }
            guard names else { continue }
            let (column, row) = (Double(number % 4), Double(number / 4))
            let (keyX, keyY) = (left + column * (right - left) / 4, bottom + 50 + row * 24)
            body +=
                "<rect x=\"\(Self.number(keyX))\" y=\"\(Self.number(keyY - 10))\" width=\"12\" height=\"12\" "
                + "fill=\"\(colour(number))\"/>\n"
            text(series.name, x: keyX + 18, y: keyY, anchor: "start")
        }
    }

    // MARK: Elements

    private mutating func text(_ words: String, x: Double, y: Double, anchor: String) {
        body +=
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">"
            + HTMLFormat.escaped(words) + "</text>\n"
    }

    private mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, thickness: Int = 1
    ) {
        body +=
            "<line x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" "
            + "y2=\"\(Self.number(y2))\" stroke=\"\(colour)\" stroke-width=\"\(thickness)\"/>\n"
    }

    private func colour(_ number: Int) -> String { Self.colours[number % Self.colours.count] }

    /// About how wide a text is in 14 pixels: half an em a cell.
    private static func width(_ text: String) -> Double { Double(TextWidth().of(text)) * 7.2 }

    private static func number(_ value: Double) -> String {
        let text = DecimalText.write(value, decimals: 1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
