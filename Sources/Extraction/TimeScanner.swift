/// Finds the words of time in a sentence.
struct TimeScanner {
    private let bytes: [UInt8]
    private let trie: Trie
    private let meanings: [TimeWord]
    private let words: WordSets

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        trie = lexicon.timeTrie
        meanings = lexicon.timeWords
        words = lexicon.words
    }

    /// Time expressions of `start..<end` in order; `years` resolves 今年, 一季度 and the like.
    func scan(_ start: Int, _ end: Int, years: ReportYears) -> [TimeExpression] {
        var found: [TimeExpression] = []
        var at = start
        while at < end {
            let byte = bytes[at]
            if ByteText.isDigit(byte) {
                if let time = numeric(at, start, end, years) {
                    append(time, to: &found, start, years)
                    at = time.range.upperBound
                } else {
                    while at < end, ByteText.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
                }
            } else if byte < 0xE2 {
                at += 1
            } else if let hit = trie.longest(bytes, from: at, to: end) {
                append(word(at, hit.end, end, meanings[Int(hit.value)], years), to: &found, start, years)
                at = found.last.map { max(hit.end, $0.range.upperBound) } ?? hit.end
            } else {
                at += 3
            }
        }
        return found
    }

    /// Whether words of time may stand at `at`.
    func mayBegin(at: Int, _ end: Int) -> Bool {
        at < end && (ByteText.isDigit(bytes[at]) || trie.longest(bytes, from: at, to: end) != nil)
    }

    private func word(_ at: Int, _ stop: Int, _ end: Int, _ meaning: TimeWord, _ years: ReportYears)
        -> TimeExpression
    {
        var time = TimeExpression(range: at..<stop, period: years.period(meaning))
        switch meaning {
        case .months:
            time.needsYear = true
        case .years:
            // “十四五”时期 is a span, “十四五”末 its last year, “十四五”规划 a name.
            time.period = nil
            if let spanEnd = words[.timeSpan].prefix(bytes, stop, end) {
                time.period = years.period(meaning)
                time.range = at..<spanEnd
            }
            // “十一五”和2010年工作回顾
            for link: StaticString in ["和", "及", "以及"] where ByteText.has(link, in: bytes, at: stop, end: end)
            {
                let next = stop + link.utf8CodeUnitCount
                if next < end, ByteText.isDigit(bytes[next]) { time.period = years.period(meaning) }
            }
            if ByteText.has("末", in: bytes, at: stop, end: end) {
                time.period = Period(year: years.period(meaning).lastYear)
                time.range = at..<stop + 3
            }
        default: break
        }
        return time
    }

    /// Joins 2023年 and 一季度, and drops the period of what is only compared with or counted from.
    private func append(
        _ time: TimeExpression, to found: inout [TimeExpression], _ from: Int, _ years: ReportYears
    ) {
        var time = time
        if let last = found.last, last.range.upperBound == time.range.lowerBound, let year = last.period,
            year.months == 12
        {
            if time.needsYear, let months = time.period {
                time.period = Period(start: year.start + months.start % 12, months: months.months)
            } else if time.period?.months == 12 {
                time.period = year
            }
            time.range = last.range.lowerBound..<time.range.upperBound
            if last.period == nil { time.period = nil }
            found.removeLast()
        }
        time.named = time.period
        if ByteText.has("以来", in: bytes, at: time.range.upperBound, end: bytes.count),
            let since = time.period,
            since.months == 12, since.year < years.reviewed
        {
            // 2013年以来: from then on.
            time.period = Period(years: since.year...years.reviewed)
            time.range = time.range.lowerBound..<time.range.upperBound + 6
        } else if isReference(time.range, from) {
            time.period = nil
        }
        time.isOrigin =
            ByteText.ends(with: "由", in: bytes, from: from, to: time.range.lowerBound)
            || ByteText.ends(with: "从", in: bytes, from: from, to: time.range.lowerBound)
        found.append(time)
    }

    /// 比2007年, 较上年, 自2012年, 2012年以来, 年底前: no period of the figure.
    private func isReference(_ range: Range<Int>, _ from: Int) -> Bool {
        if words[.timeBefore].suffix(bytes, from, range.lowerBound) != nil { return true }
        if isBaseOfRatio(range.upperBound) { return true }
        guard let end = words[.timeAfter].prefix(bytes, range.upperBound, bytes.count) else { return false }
        // 今年以来 is the figure's own time.
        return
            !(bytes[range.upperBound..<end].elementsEqual("以来".utf8)
            && ByteText.ends(with: "今年", in: bytes, from: from, to: range.upperBound))
    }

    /// 是2010年的2.2倍
    private func isBaseOfRatio(_ at: Int) -> Bool {
        guard ByteText.has("的", in: bytes, at: at, end: bytes.count) else { return false }
        var end = at + 3
        while end < bytes.count, ByteText.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
        return end > at + 3 && ByteText.has("倍", in: bytes, at: end, end: bytes.count)
    }

    /// 2023年, 2023年3月, 2021-2025年, 1-11月, 3月.
    private func numeric(_ at: Int, _ from: Int, _ end: Int, _ years: ReportYears) -> TimeExpression? {
        if at > from, ByteText.isLetter(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: ".") { return nil }
        let (first, firstEnd) = integer(at, end)
        if let run = run(at, firstEnd, from, end) { return run }
        var second: Int?
        var stop = firstEnd
        var middle = firstEnd
        if ByteText.has("年", in: bytes, at: middle, end: end), first >= 1900 { middle += 3 }
        if let months = fullMonths(at, first, firstEnd, end, years) { return months }
        if let next = rangeMark(middle, end) {
            let (value, valueEnd) = integer(next, end)
            second = value
            stop = valueEnd
        }
        if ByteText.has("年", in: bytes, at: stop, end: end), (1949...2100).contains(first) {
            return year(at, first, second, stop + 3, end)
        }
        if second != nil, middle > firstEnd || !ByteText.has("月", in: bytes, at: stop, end: end) {
            second = nil
            stop = firstEnd
            if ByteText.has("年", in: bytes, at: stop, end: end), (1949...2100).contains(first) {
                return year(at, first, nil, stop + 3, end)
            }
        }
        guard ByteText.has("月", in: bytes, at: stop, end: end), (1...12).contains(first),
            (second ?? first) <= 12
        else {
            return nil
        }
        return months(at, first, second, stop + 3, end, years)
    }

    /// 1月至10月
    private func fullMonths(_ at: Int, _ first: Int, _ firstEnd: Int, _ end: Int, _ years: ReportYears)
        -> TimeExpression?
    {
        guard (1...12).contains(first), ByteText.has("月", in: bytes, at: firstEnd, end: end),
            let next = rangeMark(firstEnd + 3, end)
        else { return nil }
        let (last, lastEnd) = integer(next, end)
        guard (first...12).contains(last), ByteText.has("月", in: bytes, at: lastEnd, end: end) else {
            return nil
        }
        return months(at, first, last, lastEnd + 3, end, years)
    }

    /// 连续16年, 连续第7年: how long something has gone on, no period.
    private func run(_ at: Int, _ numeralEnd: Int, _ from: Int, _ end: Int) -> TimeExpression? {
        guard let start = words[.timeRun].suffix(bytes, from, at) else { return nil }
        var stop = numeralEnd
        if ByteText.has("个", in: bytes, at: stop, end: end) { stop += 3 }
        for unit: StaticString in ["年", "月", "季度", "天"]
        where ByteText.has(unit, in: bytes, at: stop, end: end) {
            return TimeExpression(range: start..<stop + unit.utf8CodeUnitCount, period: nil)
        }
        return nil
    }

    private func year(_ at: Int, _ first: Int, _ second: Int?, _ stop: Int, _ end: Int) -> TimeExpression {
        var stop = stop
        var isName = false
        if ByteText.has("度", in: bytes, at: stop, end: end) {
            stop += 3
            // 2023年度先进集体 is a name's year, 2023年度, a period.
            isName = stop < end && bytes[stop] >= 0x80
        }
        for word: StaticString in ["底", "末", "初"] where ByteText.has(word, in: bytes, at: stop, end: end) {
            stop += 3
        }
        var period = Period(year: first)
        if let second, second > first, second < 2101 { period = Period(years: first...second) }
        if stop < end, ByteText.isDigit(bytes[stop]), second == nil {
            let (month, monthEnd) = integer(stop, end)
            if (1...12).contains(month), ByteText.has("月", in: bytes, at: monthEnd, end: end) {
                var tail = monthEnd + 3
                var period = Period(year: first, months: month...month)
                tail = skipDay(tail, end, &period)
                return TimeExpression(range: at..<tail, period: period)
            }
            if let next = rangeMark(monthEnd, end) {
                let (last, lastEnd) = integer(next, end)
                if (1...12).contains(month), (month...12).contains(last),
                    ByteText.has("月", in: bytes, at: lastEnd, end: end)
                {
                    return TimeExpression(
                        range: at..<lastEnd + 3, period: Period(year: first, months: month...last))
                }
            }
        }
        return TimeExpression(range: at..<stop, period: isName ? nil : period)
    }

    private func months(
        _ at: Int, _ first: Int, _ second: Int?, _ stop: Int, _ end: Int, _ years: ReportYears
    ) -> TimeExpression {
        var tail = stop
        var period: Period? = Period(year: years.current, months: first...max(first, second ?? first))
        for word: StaticString in ["份", "底", "末", "初", "单月", "当月"]
        where ByteText.has(word, in: bytes, at: tail, end: end) {
            tail += word.utf8CodeUnitCount
        }
        if var whole = period {
            tail = skipDay(tail, end, &whole)
            period = whole
        }
        return TimeExpression(range: at..<tail, period: period, needsYear: true)
    }

    /// A day: no figure is for one day in a yearly report; the month stands.
    private func skipDay(_ at: Int, _ end: Int, _ period: inout Period) -> Int {
        guard at < end, ByteText.isDigit(bytes[at]) else { return at }
        let (day, dayEnd) = integer(at, end)
        guard (1...31).contains(day) else { return at }
        if ByteText.has("日", in: bytes, at: dayEnd, end: end) { return dayEnd + 3 }
        return at
    }

    private func integer(_ at: Int, _ end: Int) -> (Int, Int) {
        var value = 0
        var stop = at
        while stop < end, ByteText.isDigit(bytes[stop]) {
            value = min(value * 10 + Int(bytes[stop] - 0x30), 1_000_000)
            stop += 1
        }
        return (value, stop)
    }

    private func rangeMark(_ at: Int, _ end: Int) -> Int? {
        var next: Int
        if at < end, bytes[at] == UInt8(ascii: "-") {
            next = at + 1
        } else if ByteText.has("至", in: bytes, at: at, end: end)
            || ByteText.has("到", in: bytes, at: at, end: end)
        {
            next = at + 3
        } else {
            return nil
        }
        return next < end && ByteText.isDigit(bytes[next]) ? next : nil
    }
}
