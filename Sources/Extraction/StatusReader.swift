/// Decides whether a figure was achieved, is expected or is planned.
struct StatusReader {
    private let bytes: [UInt8]
    private let words: WordSets

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        words = lexicon.words
    }

    /// - Parameters:
    ///   - start: where the figure's clause begins.
    ///   - end: where the figure begins.
    ///   - carried: the status of the figure before, where the name is carried over from it.
    func status(
        from start: Int, to end: Int, outlook: Outlook, period: Period, years: ReportYears, carried: Status?
    ) -> (status: Status, cue: Range<Int>?) {
        let from = min(start, end)
        switch outlook.direction {
        case .review:
            if period.year >= years.planned { return (.plan, nil) }
            if let cue = words[.statusPlan].first(in: bytes, from, end) { return (.plan, cue) }
            if let cue = words[.statusEstimate].first(in: bytes, from, end) { return (.estimate, cue) }
            return (carried == .estimate ? .estimate : .actual, nil)
        case .plan:
            if period.lastYear < years.planned { return (.actual, nil) }
            if let cue = words[.statusActual].first(in: bytes, from, end) { return (.actual, cue) }
            return (.plan, nil)
        }
    }
}
