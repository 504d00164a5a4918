/// Reads by when a piece of work is to be done: 6月底前, 年底前, 完成时限:2023年9月.
struct DeadlineReader {
    private let bytes: [UInt8]
    private let times: TimeScanner
    private let words: WordSets

    init(bytes: [UInt8], lexicon: Lexicon, times: TimeScanner) {
        self.bytes = bytes
        self.times = times
        words = lexicon.words
    }

    /// The period whose end is the deadline that a sentence states, the last one where there are several.
    func deadline(_ start: Int, _ end: Int, years: ReportYears) -> Period? {
        let stated = times.scan(start, end, years: years).filter {
            words[.deadlineBehind].prefix(bytes, $0.range.upperBound, end) != nil
        }
        return latest(stated, start, end, years)
    }

    /// The period that a field or a cell of deadlines names; nil where it names none (长期坚持).
    func field(_ cell: Range<Int>, years: ReportYears) -> Period? {
        latest(
            times.scan(cell.lowerBound, cell.upperBound, years: years), cell.lowerBound, cell.upperBound,
            years)
    }

    private func latest(_ stated: [TimeExpression], _ start: Int, _ end: Int, _ years: ReportYears) -> Period?
    {
        var periods = stated.compactMap(\.named)
        // 年底前, which no figure is of, is the end of the year in force, unless another is named: 2025年底前.
        if let word = words[.deadline].first(in: bytes, start, end),
            !stated.contains(where: { $0.range.overlaps(word) })
        {
            periods.append(Period(year: years.current))
        }
        return periods.max { $0.start + $0.months < $1.start + $1.months }
    }
}
