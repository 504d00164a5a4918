import Extraction

/// What decided a field of an observation: a rule, and the words that it saw.
struct Reason {
    let field: String
    let value: String
    let rule: String
    /// Empty where the rule saw none in the text.
    let words: String

    static func all(of location: Corpus.Location, lexicon: Lexicon) -> [Reason] {
        let heading = Heading(location, lexicon: lexicon)
        let observation = location.observation
        let extract = location.entry.extract
        return extract.cues[observation.cues].map { cue in
            let value =
                switch cue.field {
                case .indicator: heading.indicator
                case .period: observation.period?.description ?? ""
                case .status: observation.status.name
                case .bound: observation.bound.name
                case .unit: extract.text(observation.unit)
                case .growth: observation.growth.map { "\($0)%" } ?? ""
                }
            return Reason(
                field: cue.field.name, value: value, rule: cue.rule.description,
                words: Passage(cue.range, of: location.entry.report).text)
        }
    }

    /// `indicator 规上工业总产值: carried subject “规上工业产值”`
    var line: TextLine {
        var line = TextLine("\(field) ", .faint, indent: 2)
        line.append(value)
        line.append(words.isEmpty ? ": \(rule)" : ": \(rule) “\(words)”", .faint)
        return line
    }
}
