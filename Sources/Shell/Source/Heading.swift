import Tables

/// The line that says which observation a sentence or a reason is about:
/// `12 煤山镇 规上工业总产值 2022 66亿元 +16.7% [actual] 工业商贸办`.
struct Heading {
    private let observations: Table
    private let row: Int
    private let words: any ShellWording

    /// - Parameter row: in the table of all observations.
    init(_ row: Int, of observations: Table, _ words: any ShellWording) {
        self.words = words
        self.row = row
        self.observations = observations
    }

    var line: TextLine {
        let parts =
            [text("id"), text("area"), text("indicator"), text("period")] + figures + [
                "[\(words.value(text("status"), of: "status"))]"
            ]
            + offices
        return TextLine(parts.filter { !$0.isEmpty }.joined(separator: " "), .heading)
    }

    /// A field as it prints; empty where it is missing.
    func text(_ name: String) -> String {
        observations.column(name)?[row].text ?? ""
    }

    var offices: [String] {
        if case .list(let names)? = observations.column("office")?[row] { names } else { [] }
    }

    /// What the report states, with the bound as a sign.
    var figures: [String] {
        var texts: [String] = []
        let value = text("value")
        if !value.isEmpty {
            texts.append(sign("bound") + value + upTo("value_high") + text("unit"))
        }
        let growth = text("growth")
        if !growth.isEmpty {
            texts.append(sign("growth_bound") + signed(growth) + upTo("growth_high") + "%")
        }
        let change = text("change")
        if !change.isEmpty { texts.append(signed(change) + text("change_unit")) }
        let rank = text("rank")
        if !rank.isEmpty { texts.append("\(text("rank_scope"))#\(rank)") }
        return texts
    }

    private func upTo(_ name: String) -> String {
        let high = text(name)
        return high.isEmpty ? "" : "–" + high
    }

    private func signed(_ number: String) -> String {
        number.hasPrefix("-") ? number : "+" + number
    }

    private func sign(_ name: String) -> String {
        switch text(name) {
        case "ge": "≥"
        case "gt": ">"
        case "le": "≤"
        case "lt": "<"
        case "approx": "≈"
        default: ""
        }
    }
}
