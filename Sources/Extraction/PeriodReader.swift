/// Decides which period a figure is about: its clause's words of time, the sentence's, or the section's.
struct PeriodReader {
    private let names: NameBuilder
    /// How many words of time in front of a figure are asked whether they hold for it, and how many figures of a list
    /// whether they go on from 由: more than any sentence has.
    private static let timesInReach = 16

    init(names: NameBuilder) {
        self.names = names
    }

    /// - Parameters:
    ///   - isAnnual: whether the name is an amount of the catalogue, which reports state for a year.
    ///   - segment: where the part of the sentence begins whose words of time hold for the figure.
    ///   - raw: the words before the numeral, untrimmed.
    func period(of site: Site, role: Role, name: [UInt8], isAnnual: Bool, segment: Int, raw: [UInt8]) -> (
        period: Period, cue: Range<Int>?
    ) {
        let setting = site.setting
        let quantity = site.quantity
        let inForce =
            setting.times.between(segment, quantity.start).suffix(Self.timesInReach).last { holds($0, site) }
            ?? setting.times.prefix(1).first {
                $0.range.lowerBound == setting.start
                    && ($0.period?.months == 12 && !$0.needsYear || isPartOfYear($0))
            }
        // 2016年建设…,现有日光温室12栋
        if inForce != nil, names.isNow(raw) { return (Period(year: setting.years.reviewed), nil) }
        let outlook = setting.outlook
        let isLevel = isLevel(quantity, role, name, isAnnual, raw)
        let period = inForce?.period
        if let origin = origin(site, inForce) { return (origin, nil) }
        if (period?.months ?? 0) <= 12, names.isOverAll(raw) {
            // 到2015年生产总值突破90亿元,年均增长14%
            let end = (period ?? outlook.period).lastYear
            if let start = setting.times.last(where: \.isOrigin)?.period?.year, start < end {
                return (Period(years: start + 1...end), nil)
            }
            if let span = outlook.wholeSpan { return (span, nil) }
        }
        if let inForce, let period {
            return (period.months > 12 && isLevel ? Period(year: period.lastYear) : period, inForce.range)
        }
        return (outlook.isSpan && isLevel ? Period(year: outlook.period.lastYear) : outlook.period, nil)
    }

    /// 由4860元提高到10230元: where a change began is of the time that is named there, or of the year before.
    private func origin(_ site: Site, _ inForce: TimeExpression?) -> Period? {
        // 由12%、60%提高到…, 由38:29:33演变为…: the whole list stands behind 由.
        var first = site.index
        while first > 0, site.index - first < Self.timesInReach,
            Self.goesOn(site.all[first - 1], site.all[first], names)
        { first -= 1 }
        let head = site.all[first].head
        // Few figures stand behind 由 or 从: what follows is for those.
        guard site.setting.hasOrigin || names.isBehindOrigin(site.setting.start, head)
        else { return nil }
        let before = first > 0 ? site.all[first - 1].start : -1
        let outlook = site.setting.outlook
        if site.setting.hasOrigin,
            let time = site.setting.times.between(before + 1, head).last(where: \.isOrigin)
        {
            return time.period
        }
        guard names.isOrigin(site.setting.start, head, tail: site.quantity.tail) else { return nil }
        // 由2002年的7703元增加到2007年的13786元,纯收入由2476元增加到4140元: the same two years.
        if let time = site.setting.times.last(where: { $0.isOrigin && $0.range.upperBound <= head }),
            inForce.map({ $0.range.lowerBound > time.range.lowerBound }) ?? false
        {
            return time.period
        }
        if let span = outlook.wholeSpan, (inForce?.period?.months ?? 0) <= 12,
            inForce?.period?.year ?? span.lastYear == span.lastYear
        {
            return Period(year: span.year - 1)
        }
        // 2020年到2025年,占比从18%提升到35%: the span begins with the year that the change began in.
        if let span = inForce?.period, span.months > 12,
            ByteText.isDigit(names.bytes[inForce!.range.lowerBound])
        {
            return Period(year: span.year)
        }
        return Period(year: (inForce?.period ?? outlook.period).year - 1)
    }

    /// Whether a figure follows another in one list.
    private static func goesOn(_ a: Quantity, _ b: Quantity, _ names: NameBuilder) -> Bool {
        // The parts of a structure share one head.
        let next = b.place > 1 ? b.start : b.head
        // 由1367户4947人减至…
        if a.kind == .count, b.kind == .count, next == a.tail { return true }
        guard a.kind == b.kind, next > a.tail, next - a.tail <= 3 else { return false }
        let mark = names.bytes[a.tail]
        return mark == Flow.enumeration || mark == UInt8(ascii: ":")
            || ByteText.has("和", in: names.bytes, at: a.tail, end: next)
    }

    /// Whether words of time say when the figure was: not 比上年, and 由上年的60% only for the 60%.
    private func holds(_ time: TimeExpression, _ site: Site) -> Bool {
        guard time.period != nil, !names.isClosed(time.range.upperBound, site.quantity.start) else {
            return false
        }
        // 大桥于8月动工,桥长62米: when something was done is not when the next clause's figure was.
        if let months = time.period?.months, months < 12, time.range.upperBound < site.clauseStart,
            names.isEventTime(time.range)
        {
            return false
        }
        guard time.isOrigin, let previous = site.previous else { return true }
        return previous.start < time.range.lowerBound
    }

    /// 1-11月,…;…: a part of a year that a sentence begins with holds behind its semicolons, too.
    private func isPartOfYear(_ time: TimeExpression) -> Bool {
        guard let months = time.period?.months, (2..<12).contains(months) else { return false }
        return time.range.upperBound < names.bytes.count
            && names.bytes[time.range.upperBound] == UInt8(ascii: ",")
    }

    /// Whether the figure is a level that stands at the end of a span (增至, 达到), not a sum over it.
    private func isLevel(
        _ quantity: Quantity, _ role: Role, _ name: [UInt8], _ isAnnual: Bool, _ raw: [UInt8]
    ) -> Bool {
        if role == .rank { return true }
        guard role == .value, !names.isFlow(name), !names.isSum(raw) else { return false }
        let isAtLeast =
            quantity.boundWords.map { $0.upperBound == quantity.start } ?? false && quantity.bound != .approx
        return isAnnual || isAtLeast || names.isStock(name) || names.statesLevel(raw)
    }
}
