/// Decides whether a figure was achieved, is expected or is planned.
struct StatusReader {
    private let bytes: [UInt8]
    private let plan: WordSet
    private let estimate: WordSet
    private let actual: WordSet

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        plan = lexicon.words(.statusPlan)
        estimate = lexicon.words(.statusEstimate)
        actual = lexicon.words(.statusActual)
    }

    /// - Parameters:
    ///   - segment: where the part of the sentence begins that the figure's clause belongs to.
    ///   - clause: where its clause begins.
    ///   - isCarried: whether the figure has its subject, and so its status, from the figure before.
    func status(
        from segment: Int, clause: Int, to end: Int, clauseEnd: Int, outlook: Outlook, period: Period,
        years: ReportYears, isCarried: Bool,
        last: Status?
    ) -> (status: Status, cue: Range<Int>?) {
        let from = min(clause, end)
        switch outlook.direction {
        case .review:
            if period.year >= years.planned { return (.plan, nil) }
            if let cue = plan.first(in: bytes, from, end) { return (.plan, cue) }
            if let cue = estimate.first(in: bytes, from, end) { return (.estimate, cue) }
            if isCarried, let last, last != .plan { return (last, nil) }
            return (.actual, nil)
        case .plan:
            if period.lastYear < years.planned { return (.actual, nil) }
            if let cue = actual.first(in: bytes, from, end) { return (.actual, cue) }
            return (.plan, nil)
        }
    }
}
