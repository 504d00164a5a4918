/// The rule that gave a figure its name; `why` shows it.
enum NameRule {
    case wordsBefore, nounBehind, predicate, project
    case topic, topicOfClauseBefore, carriedSubject, carriedVerb, carriedNoun, carriedMeasure, clauseBefore
    case shares, threshold, structure, row, unitAlone, completion, purpose, milestone

    var name: StaticString {
        switch self {
        case .wordsBefore: "words before the numeral"
        case .nounBehind: "noun behind the unit"
        case .predicate: "predicate behind the counted noun"
        case .project: "project of the investment"
        case .topic: "words before the colon"
        case .topicOfClauseBefore: "topic of the clause before"
        case .carriedSubject: "subject of the figure before"
        case .carriedVerb: "verb of the list"
        case .carriedNoun: "verb and the noun of the figure before"
        case .carriedMeasure: "measure of what was named before"
        case .clauseBefore: "clause before"
        case .shares: "list paired off by 分别"
        case .threshold: "threshold and the noun of the figure before"
        case .structure: "shares of the three industries"
        case .row: "row of the table"
        case .unitAlone: "what the unit counts"
        case .completion: "share of the plan"
        case .purpose: "purpose of the payment"
        case .milestone: "what was passed"
        }
    }

    /// Whether the words that made the name stand behind the unit.
    var standsBehind: Bool { self == .nounBehind || self == .predicate }
}
