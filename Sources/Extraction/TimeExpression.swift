/// Words of time in a sentence (2023年一季度, 1-11月, 去年, “十四五”), and the period that they mean.
struct TimeExpression {
    /// Bytes in the flow.
    var range: Range<Int>
    /// Nil where the words name no period of the figures beside them: 比2007年, 2012年以来, 年底前.
    var period: Period?
    /// What the words name by themselves, whether or not the figures beside them are of it.
    var named: Period?
    /// Whether the words leave the year to the context (一季度, 1-11月).
    var needsYear = false
    /// 由上年的60%提高到80%: only the numeral right behind is of that time.
    var isOrigin = false
}

/// Words of time in the order of the text, none inside another.
extension [TimeExpression] {
    /// Whether `at` lies in one of them.
    func holds(_ at: Int) -> Bool {
        let next = partitioningIndex { $0.range.upperBound > at }
        return next < count && self[next].range.lowerBound <= at
    }

    /// Those that lie between two places.
    func between(_ start: Int, _ end: Int) -> ArraySlice<TimeExpression> {
        let first = partitioningIndex { $0.range.lowerBound >= start }
        let last = partitioningIndex { $0.range.upperBound > end }
        return self[first..<Swift.max(first, last)]
    }
}
