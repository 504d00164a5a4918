import Extraction
import Tables

/// The line that says which observation a sentence or a reason is about:
/// `12 煤山镇 规上工业总产值 2022 66亿元 +16.7% [actual] 工业商贸办`.
struct Heading {
    private let location: Corpus.Location
    private let lexicon: Lexicon

    init(_ location: Corpus.Location, lexicon: Lexicon) {
        self.location = location
        self.lexicon = lexicon
    }

    private var extract: Extract { location.entry.extract }
    private var observation: Observation { location.observation }

    var line: TextLine {
        let parts =
            ["\(id)", location.entry.report.area, indicator, observation.period?.description ?? ""] + figures
            + ["[\(observation.status.name)]"] + offices
        return TextLine(parts.filter { !$0.isEmpty }.joined(separator: " "), .heading)
    }

    var id: Int { location.entry.firstID + location.index }

    var indicator: String {
        observation.indicator.map { lexicon.indicators[$0].name } ?? extract.text(observation.label)
    }

    var offices: [String] {
        observation.task.map { extract.tasks[$0].offices.map(extract.text) } ?? []
    }

    /// What the report states, with the bound as a sign.
    var figures: [String] {
        var texts: [String] = []
        if let value = observation.value {
            let number = range(value, observation.valueHigh, .value)
            texts.append(sign(observation.bound) + number + extract.text(observation.unit))
        }
        if let growth = observation.growth {
            let number = range(growth, observation.growthHigh, .growth)
            texts.append(sign(observation.growthBound) + (growth < 0 ? "" : "+") + number + "%")
        }
        if let change = observation.change {
            texts.append(
                (change < 0 ? "" : "+") + number(change, .change) + extract.text(observation.changeUnit))
        }
        if let rank = observation.rank { texts.append(extract.text(observation.rankScope) + "#\(rank)") }
        return texts
    }

    private func range(_ low: Double, _ high: Double?, _ role: Role) -> String {
        number(low, role) + (high.map { "–" + number($0, role) } ?? "")
    }

    private func number(_ value: Double, _ role: Role) -> String {
        let figure = extract.figures[observation.figures].first { $0.role == role && $0.value == value }
        return DecimalText.write(value, decimals: figure?.decimals ?? -1)
    }

    private func sign(_ bound: Bound) -> String {
        switch bound {
        case .ge: "≥"
        case .gt: ">"
        case .le: "≤"
        case .lt: "<"
        case .approx: "≈"
        case .eq, .range, .low, .high: ""
        }
    }
}
