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
    ///   - end: where the figure begins; `tail`: where the text goes on behind it.
    ///   - carried: the status of the figure before, where the name is carried over from it.
    func status(
        from start: Int, to end: Int, tail: Int, outlook: Outlook, period: Period, years: ReportYears,
        carried: Status?
    ) -> (status: Status, cue: Range<Int>?) {
        let from = min(start, end)
        if let cue = target(from, end, tail) { return (.plan, cue) }
        switch outlook.direction {
        case .review:
            if period.year >= years.planned { return (.plan, nil) }
            if let cue = words[.statusPlan].first(in: bytes, from, end),
                ByteText.find("完成率", in: bytes, cue.upperBound, end) == nil
            {
                return (.plan, cue)
            }
            if let cue = words[.statusEstimate].first(in: bytes, from, end) { return (.estimate, cue) }
            let isEstimated = outlook.isEstimated && period.lastYear >= years.reviewed
            return (carried == .estimate || isEstimated ? .estimate : .actual, nil)
        case .plan:
            if period.lastYear < min(years.planned, outlook.period.year) { return (.actual, nil) }
            // 利用现有设施建设…: a word inside the deed, not of when it was done.
            if let cue = words[.statusActual].first(in: bytes, from, end),
                words[.count].suffix(bytes, from, cue.lowerBound) == nil
            {
                return (.actual, cue)
            }
            return (.plan, nil)
        }
    }

    /// Whether a column's heading says that its figures are expected: 2014年预计.
    func saysEstimate(_ heading: Range<Int>) -> Bool {
        words[.statusEstimate].first(in: bytes, heading.lowerBound, heading.upperBound) != nil
    }

    /// Whether a sentence opens with 预计 that stands for all of it: 预计,地区生产总值…
    func opensEstimates(_ start: Int, _ end: Int) -> Bool {
        // 初步核算, the words of statistics offices, are said of what they hold for a fact.
        guard let stop = words[.statusEstimate].prefix(bytes, start, end), stop < end,
            ByteText.has("预", in: bytes, at: start, end: end)
        else { return false }
        return bytes[stop] == UInt8(ascii: ",") || bytes[stop] == UInt8(ascii: ":")
    }

    /// Whether 实现 or 完成 stands in front of a target.
    private func isReached(_ start: Int, _ end: Int) -> Bool {
        ByteText.find("实现", in: bytes, start, end) != nil || ByteText.find("完成", in: bytes, start, end) != nil
    }

    /// 低于0.9‰的控制指标, (计划11%): a figure that was aimed at, whatever the section is about.
    private func target(_ start: Int, _ end: Int, _ tail: Int) -> Range<Int>? {
        if words[.targetAlone].prefix(bytes, start, end) == end, start < end { return start..<end }
        guard ByteText.has("的", in: bytes, at: tail, end: bytes.count),
            let stop = words[.targetBehind].prefix(bytes, tail + 3, bytes.count),
            // 提前一年实现500元的目标
            !isReached(start, end)
        else { return nil }
        return tail + 3..<stop
    }
}
