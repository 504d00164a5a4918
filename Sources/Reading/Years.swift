import Extraction

/// The year that a report reviews and the year that it plans.
struct Years {
    var reviewed: Int?
    var planned: Int?

    /// Headings say it best (一、2023年工作回顾, with a marker or on a line of their own), then the day of the session
    /// that heard the report, the title, the date, the years that the text names.
    init(_ report: Report, head: Head, published: String, lexicon: Lexicon) {
        let reviews = lexicon.words[.headingReview]
        let plans = lexicon.words[.headingPlan]
        for section in report.sections where section.level <= 2 && (reviewed == nil || planned == nil) {
            let title = Array(section.title.utf8)
            guard let year = Self.years(in: title).first else { continue }
            // The last word decides: 重点工作推进情况 looks back.
            let back = reviews.last(in: title, 0, title.count)?.upperBound ?? 0
            let ahead = plans.last(in: title, 0, title.count)?.upperBound ?? 0
            if back > ahead, reviewed == nil { reviewed = year }
            if ahead > back, planned == nil { planned = year }
        }
        // 2016年主要工作 in a report that was heard in January 2016 is what is to be done.
        if let year = reviewed, planned == nil, let session = head.session, Int(session.prefix(4)) == year,
            let month = Int(session.dropFirst(5).prefix(2)), month <= 6
        {
            (reviewed, planned) = (year - 1, year)
        }
        fromTitle(report.title, lexicon.words, onlyReview: true)
        if reviewed == nil, planned == nil { fromLines(report.flow, reviews, plans) }
        if reviewed == nil, planned == nil { planned = head.session.flatMap { Int($0.prefix(4)) } }
        fromTitle(report.title, lexicon.words, onlyReview: false)
        if reviewed == nil, planned == nil, let year = Int(published.prefix(4)),
            let month = Int(published.dropFirst(5).prefix(2))
        {
            planned = month >= 11 ? year + 1 : year
        }
        if reviewed == nil, planned == nil { fromText(report.flow) }
        if let planned, reviewed == nil { reviewed = planned - 1 }
        if let reviewed, planned == nil { planned = reviewed + 1 }
    }

    /// Lines that are headings without a marker: 2023年工作回顾.
    private mutating func fromLines(_ flow: Flow, _ reviews: WordSet, _ plans: WordSet) {
        for line in flow.bytes.split(separator: Flow.paragraph) where line.count <= 60 {
            let line = Array(line)
            guard let year = Self.year(line, 0) else { continue }
            let back = reviews.last(in: line, 0, line.count)?.upperBound ?? 0
            let ahead = plans.last(in: line, 0, line.count)?.upperBound ?? 0
            if back > ahead, reviewed == nil { reviewed = year }
            if ahead > back, planned == nil { planned = year }
        }
    }

    /// 2022年工作总结和2023年工作思路; 2023年政府工作报告 is given in 2023 about 2022.
    ///
    /// A title that names a review (2022年工作总结) is surer than the lines of the text, another less sure.
    private mutating func fromTitle(_ title: String, _ words: WordSets, onlyReview: Bool) {
        let years = Self.years(in: Array(title.utf8))
        guard let first = years.first else { return }
        if years.count > 1, let last = years.last, last == first + 1 {
            if reviewed == nil, planned == nil { (reviewed, planned) = (first, last) }
            return
        }
        guard reviewed == nil, planned == nil else { return }
        let name = Array(title.utf8)
        // 2024年上半年工作总结和下半年工作安排: the year is that of what comes first.
        if let review = words[.titleReview].first(in: name, 0, name.count),
            review.lowerBound < words[.titlePlan].first(in: name, 0, name.count)?.lowerBound ?? .max
        {
            reviewed = first
        } else if !onlyReview {
            planned = first
        }
    }

    /// The year that the text says is beginning (2023年是…之年) is planned; else the latest that it names twice
    /// is reviewed.
    private mutating func fromText(_ flow: Flow) {
        let bytes = flow.bytes
        var counts: [Int: Int] = [:]
        var at = 0
        while at + 7 <= bytes.count {
            guard let year = Self.year(bytes, at) else {
                at += 1
                continue
            }
            if ByteText.has("年是", in: bytes, at: at + 4, end: bytes.count) {
                // 2009年是极不平凡的一年 looks back where 2010年是…之年 follows.
                planned = max(planned ?? year, year)
            }
            counts[year, default: 0] += 1
            at += 4
        }
        guard planned == nil else { return }
        reviewed = counts.filter { $0.value >= 2 }.keys.max() ?? counts.keys.max()
    }

    /// Four digits before 年 or 年度.
    private static func years(in text: [UInt8]) -> [Int] {
        text.indices.compactMap { year(text, $0) }
    }

    private static func year(_ bytes: [UInt8], _ at: Int) -> Int? {
        guard at + 7 <= bytes.count, bytes[at] == 0x31 || bytes[at] == 0x32,
            at == 0 || !ByteText.isDigit(bytes[at - 1])
        else { return nil }
        var value = 0
        for byte in bytes[at..<at + 4] {
            guard ByteText.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return (1949...2100).contains(value) && ByteText.has("年", in: bytes, at: at + 4, end: bytes.count)
            ? value : nil
    }
}
