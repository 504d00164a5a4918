/// Finds the quantities of a sentence: numerals, their units and bounds; leaves alone what is no figure.
struct QuantityScanner {
    let bytes: [UInt8]
    private let units: Trie
    private let unitKinds: [UnitKind]
    let words: WordSets
    let before: [(Bound, WordSet)]
    let after: [(Bound, WordSet)]
    private let spelled: SpelledScanner

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        units = lexicon.unitTrie
        unitKinds = lexicon.unitKinds
        words = lexicon.words
        spelled = SpelledScanner(bytes: bytes, lexicon: lexicon)
        before = [
            (.gt, words[.beforeGt]), (.ge, words[.beforeGe]), (.le, words[.beforeLe]),
            (.lt, words[.beforeLt]),
            (.approx, words[.beforeApprox]),
        ]
        after = [
            (.ge, words[.afterGe]), (.le, words[.afterLe]), (.approx, words[.afterApprox]),
            (.gt, words[.afterGt]),
        ]
    }

    /// The quantities in `start..<end`, outside the ranges of time expressions, in order.
    func scan(_ start: Int, _ end: Int, except times: [TimeExpression]) -> [Quantity] {
        var found: [Quantity] = []
        var time = times.startIndex
        var at = start
        while at < end {
            guard ByteText.isDigit(bytes[at]) else {
                // 《…》 is a title, its numerals are part of it.
                if bytes[at] == 0xE3, ByteText.has("《", in: bytes, at: at, end: end),
                    let close = ByteText.find("》", in: bytes, at, min(end, at + 180))
                {
                    at = close + 3
                } else if spelled.mayBegin(at, end), let figure = spelled(at, start, end, times) {
                    found.append(figure)
                    at = max(figure.tail, figure.end)
                } else {
                    at += ByteText.isIdeograph(bytes[at]) ? 3 : 1
                }
                continue
            }
            while time < times.endIndex, times[time].range.upperBound <= at { time += 1 }
            if time < times.endIndex, times[time].range.contains(at) {
                at = times[time].range.upperBound
                continue
            }
            if let structure = structure(at, start, end) {
                found += structure
                at = structure[structure.count - 1].end
                continue
            }
            if let fraction = fraction(at, start, end) {
                found.append(fraction)
                at = fraction.end
                continue
            }
            if let mixed = mixed(at, end), !isPartOfName(at, mixed.end, start, end) {
                var quantity = mixed
                readUnit(&quantity, end)
                readBounds(&quantity, start, end)
                found.append(quantity)
                at = max(quantity.end, quantity.unit.upperBound)
                continue
            }
            let numeralEnd = numeral(at, end)
            if let quantity = quantity(at, numeralEnd, start, end) {
                found.append(quantity)
                at = max(numeralEnd, quantity.unit.upperBound)
            } else {
                at = numeralEnd
            }
        }
        shareUnits(&found)
        pairRanges(&found)
        shareBounds(&found)
        shareBoundsBehind(&found)
        return found
    }

    /// Whether the sentence holds a numeral in characters that may count.
    func maySpell(_ start: Int, _ end: Int) -> Bool { spelled.mayStand(start, end) }

    /// A figure in Chinese numerals, with its unit and bounds.
    private func spelled(_ at: Int, _ from: Int, _ to: Int, _ times: [TimeExpression]) -> Quantity? {
        guard var quantity = spelled.figure(at, from, to), !times.holds(at)
        else {
            return nil
        }
        guard !quantity.isOrdinal, quantity.kind != .ratio else { return quantity }
        let isShare = quantity.kind == .share
        if quantity.kind == nil { readUnit(&quantity, to) }
        let head = quantity.head
        if isShare { quantity.kind = .share }
        let (vague, bound) = (quantity.boundWords, quantity.bound)
        readBounds(&quantity, from, to)
        if quantity.bound == .eq, vague != nil {
            (quantity.bound, quantity.boundWords, quantity.head) = (bound, vague, min(head, quantity.head))
        }
        return quantity
    }

    /// Digits, with groups of thousands and decimals.
    func numeral(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, ByteText.isDigit(bytes[at]) { at += 1 }
        if at - start <= 3 {
            while at + 3 < end, bytes[at] == UInt8(ascii: ","),
                (1...3).allSatisfy({ ByteText.isDigit(bytes[at + $0]) }),
                at + 4 >= end || !ByteText.isDigit(bytes[at + 4])
            {
                at += 4
            }
        }
        if at + 1 < end, bytes[at] == UInt8(ascii: "."), ByteText.isDigit(bytes[at + 1]) {
            at += 1
            while at < end, ByteText.isDigit(bytes[at]) { at += 1 }
        }
        return at
    }

    private func quantity(_ start: Int, _ end: Int, _ from: Int, _ to: Int) -> Quantity? {
        if isPartOfName(start, end, from, to) { return nil }
        let (value, decimals) = number(start, end)
        var quantity = Quantity(
            start: start, end: end, value: value, decimals: decimals, unit: end..<end, tail: end, head: start)
        if ByteText.ends(with: "第", in: bytes, from: from, to: start) {
            quantity.isOrdinal = true
            quantity.head = start - 3
        }
        readUnit(&quantity, to)
        if quantity.kind == nil, quantity.magnitude == 1 {
            // A range's lower end leaves its unit to the upper one.
            if end - start <= 4, end == to || bytes[end] < 0x80,
                words[.rank].suffix(bytes, from, start) != nil
            {
                quantity.isOrdinal = true
            }
            let isFree =
                end == to || bytes[end] < 0x80 || words[.level].prefix(bytes, end, to) != nil
                || after.contains { $0.1.prefix(bytes, end, to) != nil }
                || ByteText.has("缩小", in: bytes, at: end, end: to)
                || ByteText.has("降", in: bytes, at: end, end: to)
            if isFree, !quantity.isOrdinal, hasUnitlessName(from, start) { quantity.kind = .ratio }
            guard
                isRangeMark(end, to) != nil || isListMark(end, to) || quantity.isOrdinal
                    || quantity.kind != nil
            else {
                return nil
            }
        }
        if quantity.isOrdinal, quantity.kind != nil, !isPlace(quantity) { return nil }
        // 第12页, 第3次: no standing.
        if quantity.isOrdinal, quantity.kind == nil, end < to, bytes[end] >= 0x80,
            !ByteText.has("的", in: bytes, at: end, end: to), !ByteText.has("、", in: bytes, at: end, end: to)
        {
            return nil
        }
        if quantity.kind == .time, isNameOfTime(quantity, to) { return nil }
        // 连续3次获评优秀
        if quantity.kind == .count, words[.timeRun].suffix(bytes, from, start) != nil,
            ByteText.has("次", in: bytes, at: end, end: to) || ByteText.has("届", in: bytes, at: end, end: to)
        {
            return nil
        }
        // 25兆瓦级轴承, 万吨级码头
        if quantity.kind == .measure, ByteText.has("级", in: bytes, at: quantity.tail, end: to) { return nil }
        readBounds(&quantity, from, to)
        return quantity
    }

    /// 城乡居民收入比缩小至2.2
    func hasUnitlessName(_ from: Int, _ start: Int) -> Bool {
        let clause = Clauses(bytes: bytes).start(of: start, from: from)
        return start - clause <= 90 && words[.unitless].first(in: bytes, clause, start) != nil
    }

    /// 第12位 is a standing; 第3批 is not.
    private func isPlace(_ quantity: Quantity) -> Bool {
        ByteText.has("位", in: bytes, at: quantity.end, end: bytes.count)
            || ByteText.has("名", in: bytes, at: quantity.end, end: bytes.count)
    }

    /// 15分钟生活圈, 24小时营业: a length of time that names something.
    private func isNameOfTime(_ quantity: Quantity, _ to: Int) -> Bool {
        // 用42天完成签约
        if ByteText.ends(with: "用", in: bytes, from: 0, to: quantity.start) { return true }
        guard quantity.tail < to else { return false }
        // 由4.6小时缩短到2.1小时
        if words[.growthDown].prefix(bytes, quantity.tail, to) != nil
            || words[.growthUp].prefix(bytes, quantity.tail, to) != nil
        {
            return false
        }
        // 3个月内答复率
        if ByteText.has("内", in: bytes, at: quantity.tail, end: to), quantity.tail + 3 < to,
            ByteText.isIdeograph(bytes[quantity.tail + 3])
        {
            return true
        }
        if after.contains(where: { $0.1.prefix(bytes, quantity.tail, to) != nil }) { return false }
        let unit = quantity.unit.lowerBound
        let clock =
            ByteText.has("分钟", in: bytes, at: unit, end: to)
            || ByteText.has("小时", in: bytes, at: unit, end: to)
        return clock && bytes[quantity.tail] >= 0x80
    }

    private func isPartOfName(_ start: Int, _ end: Int, _ from: Int, _ to: Int) -> Bool {
        if start > from {
            let last = bytes[start - 1]
            // PM2.5, G60, 1+N, 2023-00008, 1/3, No.5
            if ByteText.isLetter(last) || last == UInt8(ascii: "+") || last == UInt8(ascii: "/")
                || last == UInt8(ascii: ".") || last == UInt8(ascii: "_")
            {
                return true
            }
            if last == UInt8(ascii: "-"), start - 2 >= from, ByteText.isLetter(bytes[start - 2]) {
                return true
            }
            // 每50公斤提高7.4元: what the figure is counted by; 做好以下9项工作
            if ByteText.ends(with: "每", in: bytes, from: from, to: start)
                || words[.noiseBefore].suffix(bytes, from, start) != nil
            {
                return true
            }
            if isInQuotedNumber(start, from, to) { return true }
            // “510”行动, “12345”热线, 07时41分
            if ByteText.ends(with: "“", in: bytes, from: from, to: start)
                || ByteText.ends(with: "时", in: bytes, from: from, to: start)
                || last == UInt8(ascii: ":") && start - 2 >= from && ByteText.isDigit(bytes[start - 2])
            {
                return true
            }
        }
        guard end < to else { return false }
        let next = bytes[end]
        if next == UInt8(ascii: "+") || next == UInt8(ascii: "/") && perHundredThousand(end, to) == nil {
            return true
        }
        if ByteText.isLetter(next), units.longest(bytes, from: end, to: to) == nil { return true }
        // A date or a number of a document: 2023-01-04
        if end - start == 4, next == UInt8(ascii: "-"), end + 1 < to, ByteText.isDigit(bytes[end + 1]) {
            return !hasUnitSoon(end + 1, to)
        }
        if ByteText.has("年", in: bytes, at: end, end: to) { return !isLengthOfYears(from, start) }
        return words[.noiseAfter].prefix(bytes, end, to).map {
            units.longest(bytes, from: end, to: to).map { $0.end } ?? 0 < $0
        } ?? false
    }

    /// “3个70%”, “三个80%”: a further numeral inside quotes that open with one.
    private func isInQuotedNumber(_ start: Int, _ from: Int, _ to: Int) -> Bool {
        var at = start
        while at > from, start - at < 30 {
            at = ByteText.before(bytes, at, from: from)
            if ByteText.has("”", in: bytes, at: at, end: start) { return false }
            if ByteText.has("“", in: bytes, at: at, end: start) {
                return (ByteText.isDigit(bytes[at + 3]) || ChineseNumeral.match(bytes, at + 3, start) != nil)
                    && ByteText.find("”", in: bytes, start, min(to, start + 30)) != nil
            }
        }
        return false
    }

    /// Behind /10万: 孕产妇死亡率8.4/10万.
    func perHundredThousand(_ at: Int, _ to: Int) -> Int? {
        for word: StaticString in ["/10万", "/十万"] where ByteText.has(word, in: bytes, at: at, end: to) {
            return at + word.utf8CodeUnitCount
        }
        return nil
    }

    /// 平均受教育年限提高到11.7年
    private func isLengthOfYears(_ from: Int, _ start: Int) -> Bool {
        let clause = Clauses(bytes: bytes).start(of: start, from: from)
        return words[.years].first(in: bytes, clause, start) != nil
    }

    private func hasUnitSoon(_ start: Int, _ to: Int) -> Bool {
        let stop = numeral(start, to)
        return units.longest(bytes, from: stop, to: to) != nil || Magnitude.match(bytes, stop, to) != nil
    }

    func number(_ start: Int, _ end: Int) -> (Double, Int) {
        var digits: Double = 0
        var decimals = 0
        var point = false
        for byte in bytes[start..<end] {
            if byte == UInt8(ascii: ".") {
                point = true
            } else if byte != UInt8(ascii: ",") {
                digits = digits * 10 + Double(byte - 0x30)
                if point { decimals += 1 }
            }
        }
        // Dividing by a power of ten rounds once, so that 5.05 is the double nearest to 5.05.
        return (decimals == 0 ? digits : digits / Self.powers[min(decimals, 15)], decimals)
    }

    private static let powers: [Double] = (0...15).map { (0..<$0).reduce(1.0) { value, _ in value * 10 } }

    func readUnit(_ quantity: inout Quantity, _ to: Int) {
        if let end = perHundredThousand(quantity.end, to) {
            (quantity.unit, quantity.kind, quantity.tail) = (quantity.end..<end, .measure, end)
            return
        }
        var at = skipFiller(quantity.end, to, &quantity)
        // 千瓦 and 百分点 begin like magnitudes, so the unit as it stands is tried first.
        var hit = units.longest(bytes, from: at, to: to)
        if hit == nil || isThousand(at, to), let magnitude = Magnitude.match(bytes, at, to) {
            if hit == nil || hit!.end <= magnitude.end {
                quantity.magnitude = magnitude.factor
                at = skipFiller(magnitude.end, to, &quantity)
                hit = units.longest(bytes, from: at, to: to)
            }
        }
        // 9条次干道: 条次 is no unit there.
        if let unit = hit, unit.end - at > 3, words[.keep].prefix(bytes, unit.end - 3, to) != nil {
            hit = units.longest(bytes, from: at, to: unit.end - 3)
        }
        if let unit = hit, isCutShort(unit.end, to) { hit = nil }
        // 迈上1200亿台阶
        if words[.milestone].prefix(bytes, at, to) != nil { hit = nil }
        var end = hit?.end ?? at
        if let hit {
            quantity.unitIndex = Int(hit.value)
            quantity.kind = unitKinds[Int(hit.value)]
            // 元/吨, 人/平方公里
            if end + 1 < to, bytes[end] == UInt8(ascii: "/"),
                let per = units.longest(bytes, from: end + 1, to: to)?.end
                    ?? words[.unitPer].prefix(bytes, end + 1, to)
            {
                end = per
                quantity.unitIndex = nil
                quantity.kind = .measure
            }
            readPoints(&quantity, &end, to)
        } else if quantity.magnitude > 1 {
            end = at
        }
        quantity.unit = quantity.end..<end
        // 5亿人口 counts 人.
        if ByteText.ends(with: "人", in: bytes, from: quantity.end, to: end),
            ByteText.has("口", in: bytes, at: end, end: to)
        {
            end += 3
        }
        quantity.tail = end
        // 42万人民 counts 人, and 人民 is what they are.
        if ByteText.ends(with: "人", in: bytes, from: quantity.end, to: end),
            ByteText.has("民", in: bytes, at: end, end: to)
        {
            quantity.tail = end - 3
        }
    }

    /// 223PB of 223PBX, 3万家 of 3万家庭: a unit that goes on as another word.
    private func isCutShort(_ end: Int, _ to: Int) -> Bool {
        if ByteText.isLetter(bytes[end - 1]) { return end < to && ByteText.isLetter(bytes[end]) }
        // 4金1银1铜 are medals, 3金属 is not.
        for medal: StaticString in ["金", "银", "铜"]
        where ByteText.ends(with: medal, in: bytes, from: end - 3, to: end)
            && ByteText.isDigit(bytes[end - 4])
        {
            return end < to && ByteText.isIdeograph(bytes[end])
                && !ByteText.has("的", in: bytes, at: end, end: to)
        }
        return ByteText.ends(with: "家", in: bytes, from: 0, to: end)
            && ByteText.has("庭", in: bytes, at: end, end: to)
    }

    /// 2个多百分点: a filler inside the unit.
    private func readPoints(_ quantity: inout Quantity, _ end: inout Int, _ to: Int) {
        guard quantity.filler == nil, ByteText.ends(with: "个", in: bytes, from: quantity.end, to: end) else {
            return
        }
        let tail = skipFiller(end, to, &quantity)
        if tail > end, ByteText.has("百分点", in: bytes, at: tail, end: to) {
            end = tail + 9
            quantity.kind = .points
        } else if tail > end {
            (quantity.filler, quantity.bound, quantity.boundWords) = (nil, .eq, nil)
        }
    }

    private func isThousand(_ at: Int, _ to: Int) -> Bool {
        ByteText.has("千", in: bytes, at: at, end: to) || ByteText.has("百", in: bytes, at: at, end: to)
    }

    private func skipFiller(_ at: Int, _ to: Int, _ quantity: inout Quantity) -> Int {
        // 300来亩
        if ByteText.has("来", in: bytes, at: at, end: to), units.longest(bytes, from: at + 3, to: to) != nil {
            (quantity.filler, quantity.bound, quantity.boundWords) = (at..<at + 3, .approx, at..<at + 3)
            return at + 3
        }
        guard ByteText.has("余", in: bytes, at: at, end: to) || ByteText.has("多", in: bytes, at: at, end: to)
        else { return at }
        quantity.filler = at..<at + 3
        quantity.bound = .gt
        quantity.boundWords = at..<at + 3
        return at + 3
    }

    /// The end of a range's mark (- 至 到) at `at`, behind which a numeral stands.
    private func isRangeMark(_ at: Int, _ to: Int) -> Int? {
        var next: Int
        if at < to, bytes[at] == UInt8(ascii: "-") {
            next = at + 1
        } else if ByteText.has("至", in: bytes, at: at, end: to)
            || ByteText.has("到", in: bytes, at: at, end: to)
        {
            next = at + 3
        } else {
            return nil
        }
        return next < to && ByteText.isDigit(bytes[next]) ? next : nil
    }

    /// Whether the next numeral of a list stands behind `at`: 20.9、36.2、54个百分点.
    private func isListMark(_ at: Int, _ to: Int) -> Bool {
        at + 1 < to && bytes[at] == Flow.enumeration && ByteText.isDigit(bytes[at + 1])
    }

    /// 分别提高20.9、36.2、54个百分点: the last one bears the unit of all.
    private func shareUnits(_ found: inout [Quantity]) {
        for index in found.indices.dropLast().reversed() {
            let next = found[index + 1]
            guard found[index].kind == nil, found[index].magnitude == 1, !found[index].isOrdinal,
                next.start == found[index].end + 1, isListMark(found[index].end, next.start + 1),
                next.kind != nil, !next.isOrdinal
            else { continue }
            found[index].kind = next.kind
            found[index].unitIndex = next.unitIndex
            found[index].magnitude = next.magnitude
            found[index].unit = next.unit
        }
    }

    /// 90%-100%, 2-3件: the two ends of a range.
    private func pairRanges(_ found: inout [Quantity]) {
        var index = 0
        while index + 1 < found.count {
            defer { index += 1 }
            let low = found[index]
            let high = found[index + 1]
            guard let next = isRangeMark(low.unit.upperBound, high.start + 1), next == high.start,
                high.kind != nil || high.magnitude > 1, low.kind == nil || low.kind == high.kind,
                low.value <= high.value || low.kind == nil
            else { continue }
            found[index].isLow = true
            found[index].bound = .low
            found[index].tail = low.unit.upperBound
            found[index + 1].isHigh = true
            found[index + 1].bound = .high
            if low.kind == nil, low.magnitude == 1 {
                found[index].kind = high.kind
                found[index].unitIndex = high.unitIndex
                found[index].magnitude = high.magnitude
            }
        }
        found.removeAll { $0.kind == nil && $0.magnitude == 1 && !$0.isOrdinal }
    }
}
