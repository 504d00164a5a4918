import Query
import Tables

/// A chart with everything on it worded: what the letters on a terminal and the picture in a file both show.
struct Drawing {
    let chart: Chart
    /// Name of the figures and their unit.
    let title: String
    let scale: Scale

    init(_ chart: Chart, words: any ShellWording) {
        self.chart = chart
        let measure = words.heading(chart.measure)
        title = [measure, chart.unit.isEmpty ? "" : "(\(chart.unit))"].filter { !$0.isEmpty }.joined(
            separator: " ")
        let values = chart.series.flatMap { $0.values.compactMap(\.self) }
        // The length of a bar means its value, so bars begin at 0; the height of a point may begin anywhere.
        scale = Scale(values + (chart.form == .bar ? [0] : []))
    }

    /// Bars one below the other: category, series, value, text.
    struct Bar {
        var label: String
        var series: Int
        var value: Double?
        var text: String
    }

    var bars: [Bar] {
        chart.categories.indices.flatMap { place in
            chart.series.indices.map { series in
                let name = chart.series[series].name
                return Bar(
                    label: name.isEmpty ? chart.categories[place] : "\(chart.categories[place]) \(name)",
                    series: series, value: chart.series[series].values[place],
                    text: chart.series[series].texts[place])
            }
        }
    }

    /// The picture in letters.
    /// - Parameters:
    ///   - width: cells of a line.
    ///   - rows: bars to show at most; nil for all.
    ///   - isPlain: ASCII only.
    func lines(width: Int, rows: Int?, isPlain: Bool, _ measure: TextWidth) -> [TextLine] {
        guard !chart.categories.isEmpty else { return [] }
        let head = title.isEmpty ? [] : [TextLine(measure.cut(title, to: width), .heading)]
        switch chart.form {
        case .bar: return head + BarLetters(self, width: width, rows: rows, isPlain: isPlain, measure).lines
        case .line: return head + LineLetters(self, width: width, isPlain: isPlain, measure).lines
        }
    }

    /// The picture as an SVG file.
    var svg: String { Picture(self).text }
}
