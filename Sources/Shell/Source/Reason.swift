/// What decided a field of an observation: a rule, and the words that it saw.
struct Reason {
    let field: String
    let value: String
    let rule: String
    /// Empty where the rule saw none in the text.
    let words: String

    /// None where the session has the figures without the text.
    static func all(of evidence: Evidence, _ heading: Heading) -> [Reason] {
        (evidence.trace?.clues ?? []).map { clue in
            Reason(
                field: clue.field, value: heading.text(clue.field), rule: clue.rule,
                words: Passage(clue.words, of: evidence.report).text)
        }
    }

    /// `indicator 规上工业总产值: carried subject “规上工业产值”`
    func line(_ wording: any ShellWording) -> TextLine {
        let rule = wording.rule(rule)
        var line = TextLine("\(wording.heading(field)) ", .faint, indent: 2)
        line.append(wording.value(value, of: field))
        line.append(words.isEmpty ? ": \(rule)" : ": \(rule) “\(words)”", .faint)
        return line
    }
}
