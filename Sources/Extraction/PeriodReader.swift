/// Decides which period a figure is about: its clause's words of time, the sentence's, or the section's.
struct PeriodReader {
    private let names: NameBuilder

    init(names: NameBuilder) {
        self.names = names
    }

    /// - Parameters:
    ///   - segment: where the part of the sentence begins whose words of time hold for the figure.
    ///   - raw: the words before the numeral, untrimmed.
    func period(of site: Site, role: Role, name: [UInt8], segment: Int, raw: [UInt8]) -> (
        period: Period, cue: Range<Int>?
    ) {
        let setting = site.setting
        let quantity = site.quantity
        let inForce =
            setting.times.last {
                $0.range.upperBound <= quantity.start && $0.range.lowerBound >= segment && holds($0, site)
            }
            ?? setting.times.first {
                $0.range.lowerBound == setting.start && $0.period?.months == 12 && !$0.needsYear
            }
        // 2016年建设…,现有日光温室12栋
        if inForce != nil, names.isNow(raw) { return (Period(year: setting.years.reviewed), nil) }
        let outlook = setting.outlook
        let isLevel = isLevel(quantity, role, name, raw)
        let period = inForce?.period
        if names.isOrigin(site.from, quantity.head, tail: quantity.tail), inForce?.isOrigin != true {
            // 由4860元提高到10230元: where the change began, the year before the span.
            return (Period(year: (period ?? outlook.period).year - 1), nil)
        }
        if outlook.isSpan, (period?.months ?? 0) <= 12, names.isOverAll(raw) {
            // 到2015年生产总值突破90亿元,年均增长14%
            return (outlook.period, nil)
        }
        if let inForce, let period {
            return (period.months > 12 && isLevel ? Period(year: period.lastYear) : period, inForce.range)
        }
        return (outlook.isSpan && isLevel ? Period(year: outlook.period.lastYear) : outlook.period, nil)
    }

    /// Whether words of time say when the figure was: not 比上年, and 由上年的60% only for the 60%.
    private func holds(_ time: TimeExpression, _ site: Site) -> Bool {
        guard time.period != nil, !names.isClosed(time.range.upperBound, site.quantity.start) else {
            return false
        }
        guard time.isOrigin, let previous = site.previous else { return true }
        return previous.start < time.range.lowerBound
    }

    /// Whether the figure is a level that stands at the end of a span (增至, 达到), not a sum over it.
    private func isLevel(_ quantity: Quantity, _ role: Role, _ name: [UInt8], _ raw: [UInt8]) -> Bool {
        if role == .rank { return true }
        guard role == .value, !names.isFlow(name) else { return false }
        let isAtLeast =
            quantity.boundWords.map { $0.upperBound == quantity.start } ?? false && quantity.bound != .approx
        return isAtLeast || names.isStock(name) || names.statesLevel(raw)
    }
}
