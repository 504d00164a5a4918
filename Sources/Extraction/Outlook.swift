/// Whether a stretch of a report looks back or ahead, and on which period.
struct Outlook: Sendable, Equatable {
    enum Direction: Sendable { case review, plan }
    var direction: Direction
    /// What figures with no words of time are about.
    var period: Period
    /// The years that a heading names beside the year itself (“十一五”时期和2010年工作回顾).
    var span: Period?
    /// Whether the text has said that all that follows is expected: 预计(下同).
    var isEstimated = false
    /// The span of years that averages and sums over all of it are about.
    var wholeSpan: Period? { span ?? (isSpan ? period : nil) }
    /// Whether the stretch is about several years, where a stock stands for the last of them.
    var isSpan: Bool { period.months > 12 }
}

/// Follows the direction of the text by its headings and by sentences that turn it (新的一年).
struct OutlookReader {
    private let bytes: [UInt8]
    private let years: (reviewed: Int, planned: Int)
    private let headingReview: WordSet
    private let headingPlan: WordSet
    private let openReview: WordSet
    private let openPlan: WordSet
    private let times: TimeScanner
    /// Whether the report was given within the first half of the year that it plans.
    private let isDelivered: Bool
    /// Whether the report is written within the year that it reviews: 2011年工作总结.
    private let isSummary: Bool
    /// What the title names of the reviewed year: 2019年上半年经济运行情况分析.
    private let months: Period?
    /// Whether the report on a part of a year plans the rest of it.
    private let plansRest: Bool

    init(report: Report, lexicon: Lexicon, times: TimeScanner) {
        bytes = report.flow.bytes
        let planned = report.planYear ?? (report.year ?? ReportYears.unknown) + 1
        years = (report.year ?? planned - 1, planned)
        headingReview = lexicon.words[.headingReview]
        headingPlan = lexicon.words[.headingPlan]
        openReview = lexicon.words[.openReview]
        openPlan = lexicon.words[.openPlan]
        self.times = times
        isDelivered =
            report.kind == "政府工作报告" && report.published.hasPrefix("\(years.planned)-0")
            && report.published.dropFirst(6).prefix(1) < "7"
        isSummary = report.kind == "工作总结"
        let title = Array(report.title.utf8)
        let named = TimeScanner(bytes: title, lexicon: lexicon)
            .scan(0, title.count, years: ReportYears(reviewed: years.0, planned: years.1, current: years.0))
            .compactMap(\.period)
        // From January on: 2007年3月 is when the report was given.
        months = named.first { $0.months < 12 && $0.months > 1 && $0.start % 12 == 0 }
        plansRest = months != nil && !named.contains { $0.year == planned }
    }

    var review: Outlook { Outlook(direction: .review, period: months ?? Period(year: years.reviewed)) }
    /// The year to come; behind a part of a year, its rest.
    var plan: Outlook {
        guard plansRest, let months else {
            return Outlook(direction: .plan, period: Period(year: years.planned))
        }
        return Outlook(
            direction: .plan, period: Period(start: months.start + months.months, months: 12 - months.months))
    }

    func reportYears(_ outlook: Outlook) -> ReportYears {
        ReportYears(
            reviewed: years.reviewed, planned: years.planned,
            this: isDelivered ? years.planned : nil,
            last: isSummary && outlook.direction == .review ? years.reviewed - 1 : nil,
            current: outlook.direction == .plan && !plansRest ? years.planned : years.reviewed)
    }

    /// The direction in which a report of this kind begins.
    func opening(kind: String) -> Outlook {
        switch kind {
        case "任务分解", "工作要点", "工作安排", "工作思路", "工作计划": plan
        default: review
        }
    }

    /// What a heading says, or nil where it says nothing about time.
    func heading(_ start: Int, _ end: Int, level: Int) -> Outlook? {
        let found = times.scan(start, end, years: reportYears(review)).compactMap(\.period)
        // The last word decides: 重点工作推进情况 looks back.
        let back = headingReview.last(in: bytes, start, end)?.upperBound ?? 0
        let ahead = headingPlan.last(in: bytes, start, end)?.upperBound ?? 0
        let looksBack = back > 0 && back >= ahead
        let looksAhead = ahead > 0 && ahead > back
        if let span = found.first(where: { $0.months > 12 }) {
            // 一、“十四五”时期和2025年工作回顾: the year has the last word.
            if let year = found.last(where: { $0.months == 12 }), looksBack, year.year == years.reviewed {
                return Outlook(direction: .review, period: review.period, span: span)
            }
            if span.year >= years.planned { return Outlook(direction: .plan, period: span) }
            if looksBack || !looksAhead { return Outlook(direction: .review, period: span) }
        }
        if let year = found.last(where: { $0.months == 12 })?.year {
            if year >= years.planned {
                return looksBack && !looksAhead && !isDelivered
                    ? review : Outlook(direction: .plan, period: Period(year: years.planned))
            }
            if looksBack || level <= 1 { return Outlook(direction: .review, period: Period(year: year)) }
        }
        // Below the first level 目标 and 任务 are everyday words.
        guard level <= 1 else { return nil }
        if looksBack, !looksAhead { return review }
        if looksAhead, !looksBack { return plan }
        return nil
    }

    /// What the opening words of a sentence say (过去一年, 新的一年, “十四五”时期).
    func sentence(_ start: Int, _ end: Int, in current: Outlook) -> Outlook? {
        var start = start
        while ByteText.has("——", in: bytes, at: start, end: end) { start += 6 }
        if openPlan.prefix(bytes, start, end) != nil {
            // 今后五年,…。主要目标是: the span is what follows, not this sentence's only.
            if let first = times.scan(start, min(end, start + 40), years: reportYears(plan)).first,
                first.range.lowerBound == start, let span = first.period, span.months > 12
            {
                return Outlook(direction: .plan, period: span)
            }
            // 今年我们…: a summary speaks of the year that it reviews.
            let isThisYear = isSummary && ByteText.has("今年", in: bytes, at: start, end: end)
            return current.direction == .plan || isThisYear ? nil : plan
        }
        if openReview.prefix(bytes, start, end) != nil {
            let first = times.scan(start, min(end, start + 40), years: reportYears(review)).first
            if let period = first?.period, period.months > 12 {
                return Outlook(direction: .review, period: period)
            }
            return review
        }
        let opensParagraph = start == 0 || bytes[start - 1] == Flow.paragraph
        // Few sentences begin with words of time: that is seen before their time is read.
        let mayTurn = current.isSpan && opensParagraph || times.mayBegin(at: start, end)
        guard mayTurn, let first = times.scan(start, min(end, start + 75), years: reportYears(current)).first,
            let period = first.period
        else { return nil }
        // 各位代表,刚刚过去的2025年: a span ends where a paragraph begins with the year itself.
        if current.isSpan, current.direction == .review, opensParagraph, period == review.period {
            return review
        }
        guard first.range.lowerBound == start else { return nil }
        // 2020年到2025年,工业投资占比从…: said of its sentence only; so are 近三年 and, in the year's plan, “十四五”期间
        // inside a paragraph.
        if period.months > 12,
            ByteText.isDigit(bytes[start])
                || !opensParagraph
                    && (ByteText.has("近", in: bytes, at: start, end: end)
                        || current.direction == .plan && !current.isSpan)
        {
            return nil
        }
        // “十四五”期间,…2021年…主要目标是: behind the span the year itself.
        if current.direction == .plan, current.isSpan, period == plan.period { return plan }
        // 2024年,全镇将…: the year to come opens the outlook of a text without headings.
        if current.direction == .review, opensParagraph, period == plan.period { return plan }
        if period.months > 12 {
            // “十四五”以来…,2024年达到…: the sentence comes back to the year by itself.
            if !current.isSpan, current.direction == .review,
                times.scan(first.range.upperBound, end, years: reportYears(current))
                    .contains(where: { $0.period == review.period })
            {
                return nil
            }
            return Outlook(direction: period.lastYear > years.reviewed ? .plan : .review, period: period)
        }
        // 2025年,…: the year after a span; in the outlook a paragraph must begin with it, 2009年到期的政策 does not count.
        guard period == review.period, bytes[start] < 0x80, first.range.upperBound < end,
            bytes[first.range.upperBound] == UInt8(ascii: ",")
        else { return nil }
        return opensParagraph && (current.direction == .plan || current.isSpan) ? review : nil
    }
}
