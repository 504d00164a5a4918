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
