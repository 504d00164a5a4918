/// Tells a threshold that belongs to a name (3亿元以上工业项目3个) from a figure.
struct QualifierRules {
    private let bytes: [UInt8]
    private let words: WordSets
    private let clauses: Clauses
    /// Whether each of the lexicon's units may state what a plant can do: 万吨, 万千瓦.
    private let isCapacity: [Bool]

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        words = lexicon.words
        clauses = Clauses(bytes: bytes)
        isCapacity = lexicon.unitCapacities
    }

    func moneyNoun(_ start: Int, _ end: Int) -> Int? { words[.moneyNoun].prefix(bytes, start, end) }
    /// Behind 台阶 or 两个台阶.
    func milestone(_ start: Int, _ end: Int) -> Int? {
        var at = start
        for count: StaticString in ["两", "二", "三", "四", "五"]
        where at == start && ByteText.has(count, in: bytes, at: at, end: end) {
            at += 3
        }
        for word: StaticString in ["个", "大"]
        where at > start && ByteText.has(word, in: bytes, at: at, end: end) {
            at += 3
        }
        return words[.milestone].prefix(bytes, at, end)
    }

    func isMilestone(_ noun: [UInt8]) -> Bool { words[.milestone].suffix(noun, 0, noun.count) != nil }
    func invest(_ start: Int, _ end: Int) -> Int? { words[.invest].prefix(bytes, start, end) }

    /// Behind small words: 妥善.
    func behindLead(_ start: Int, _ end: Int) -> Int {
        var at = start
        while let small = words[.lead].prefix(bytes, at, end), words[.keep].prefix(bytes, at, end) == nil {
            at = small
        }
        return at
    }

    /// Behind the verbs that a clause of works opens with: 重点实施了, 启动建设, 对.
    func works(_ start: Int, _ end: Int) -> Int? {
        var at = start
        var isWork = false
        while at < end {
            if let verb = words[.invest].prefix(bytes, at, end) {
                (at, isWork) = (verb, true)
            } else if ByteText.has("对", in: bytes, at: at, end: end) {
                (at, isWork) = (at + 3, true)
            } else if let small = words[.lead].prefix(bytes, at, end),
                words[.keep].prefix(bytes, at, end) == nil
            {
                at = small
            } else {
                break
            }
        }
        return isWork ? at : nil
    }

    /// Whether 比 or 较 stands at `start`.
    func compares(_ start: Int, _ end: Int) -> Bool {
        ByteText.has("比", in: bytes, at: start, end: end) || ByteText.has("较", in: bytes, at: start, end: end)
    }

    func mark(_ found: inout [Quantity], end: Int) {
        for index in found.indices.reversed() {
            found[index].isQualifier = isQualifier(found, index, end)
        }
        // The lower end of a range is what its upper end is.
        for index in found.indices.dropLast() where found[index].isLow && found[index + 1].isHigh {
            found[index].isQualifier = found[index + 1].isQualifier
        }
    }

    private func isQualifier(_ found: [Quantity], _ index: Int, _ end: Int) -> Bool {
        let quantity = found[index]
        // 12家渔业企业产值超千万元: which of them are counted.
        if quantity.isSpelled, quantity.kind == .money, index > 0, found[index - 1].kind == .count,
            !bytes[found[index - 1].tail..<quantity.start].contains(where: { Clauses.isBoundary($0) })
        {
            return true
        }
        guard quantity.tail < end, !quantity.isLow, quantity.kind != .share, quantity.kind != .points else {
            return false
        }
        let next = bytes[quantity.tail]
        // 其中5000万元以上1个, 5-10亿元3个: the threshold stands for its projects.
        let isBounded = quantity.boundWords.map { $0.lowerBound >= quantity.end } ?? false
        if ByteText.isDigit(next),
            quantity.kind == .money && (isBounded || quantity.isHigh)
                || isBounded && index + 1 < found.count
                    && found[index + 1].kind == .count
        {
            return isCountedLater(found, index)
        }
        guard next >= 0x80 else { return false }
        if ByteText.has("”", in: bytes, at: quantity.tail, end: end)
            || ByteText.has("’", in: bytes, at: quantity.tail, end: end)
        {
            return true
        }
        // 2×35万千瓦机组
        if ByteText.ends(with: "×", in: bytes, from: 0, to: quantity.start) { return true }
        if namesPlant(quantity, end) { return true }
        let isCountedLater = isCountedLater(found, index)
        if ByteText.has("级", in: bytes, at: quantity.tail, end: end) { return true }
        // 60岁以上在籍老人, 80岁以上低收入老人
        if isBounded, quantity.kind == .time,
            ByteText.has("岁", in: bytes, at: quantity.unit.lowerBound, end: end)
        {
            return true
        }
        if isVerb(quantity.tail, end) { return false }
        if isBounded, quantity.bound == .ge || quantity.bound == .le, isCategory(quantity, end) {
            return true
        }
        // 2万多渔村人口 is a number of people: a threshold is 以上, not 多.
        if quantity.kind == nil, quantity.filler != nil { return false }
        switch quantity.kind {
        case .money, nil:
            if words[.moneyNoun].prefix(bytes, quantity.tail, end) != nil { return false }
            if ByteText.has("的", in: bytes, at: quantity.tail, end: end) {
                // 过10亿元的项目1个; 营收过10亿元的企业从无到有
                let isClass =
                    words[.projectNoun].prefix(bytes, quantity.tail + 3, end) != nil
                    && !ByteText.ends(with: "投资", in: bytes, from: 0, to: min(quantity.head, quantity.start))
                return (isCountedLater || isClass)
                    && (isBounded || quantity.boundWords?.upperBound == quantity.start
                        || ByteText.ends(with: "过", in: bytes, from: 0, to: quantity.start))
            }
            // 2万多渔村人口 counts, 1亿以上项目5个 does not.
            if isBounded, isCountedLater || quantity.bound != .gt { return true }
            // 带动1.3万农户 counts; 1-5亿工业企业5家 does not.
            return words[.projectNoun].prefix(bytes, quantity.tail, end) != nil
                && (quantity.kind == .money || isCountedLater)
                || quantity.boundWords != nil && quantity.boundWords!.upperBound <= quantity.start
                    && nounFollows(quantity.tail, end) && quantity.bound == .lt
        case .count:
            // 养鸡10万只以上的村4个, 年出栏500头以上养殖场20家
            return isBounded && quantity.bound != .gt && isCountedLater
                && !bytes[quantity.tail..<found[index + 1].start].contains(Flow.enumeration)
        case .time:
            return isBounded && nounFollows(quantity.tail, end)
        default:
            // 30万吨以下矿井全部关闭
            let isSize =
                quantity.bound == .le && quantity.unitIndex.map { isCapacity[$0] } ?? false
                && nounFollows(quantity.tail, end)
            return isBounded && (isCountedLater || isSize)
        }
    }

    /// 500只以上的示范户, 10万千瓦及以下燃煤机组: which of them are meant, unless the figure was reached.
    private func isCategory(_ quantity: Quantity, _ end: Int) -> Bool {
        if let bound = quantity.boundWords, bound.lowerBound >= quantity.end,
            ByteText.has("及", in: bytes, at: bound.lowerBound, end: bound.upperBound)
        {
            return nounFollows(quantity.tail, end)
        }
        // 20户以上自然村全部通路
        if quantity.kind == .count, words[.settlement].prefix(bytes, quantity.tail, end) != nil,
            ByteText.has("户", in: bytes, at: quantity.unit.lowerBound, end: end)
                || ByteText.has("人", in: bytes, at: quantity.unit.lowerBound, end: end)
        {
            return true
        }
        let noun = quantity.tail + 3
        return ByteText.has("的", in: bytes, at: quantity.tail, end: end)
            && nounFollows(noun, end) && words[.limit].prefix(bytes, noun, end) == nil
            && words[.moneyNoun].prefix(bytes, noun, end) == nil
            && words[.tail].suffix(bytes, max(0, quantity.head - 30), quantity.head) == nil
            && !isOfExamples(quantity)
    }

    /// 甲石化、乙尼龙等总投资500亿元以上的化工项目: what the named projects cost, no threshold.
    private func isOfExamples(_ quantity: Quantity) -> Bool {
        guard let measure = words[.investment].suffix(bytes, max(0, quantity.head - 30), quantity.head) else {
            return false
        }
        return ByteText.ends(with: "等", in: bytes, from: 0, to: measure)
    }

    /// 大河40万千瓦电站, 东山200万吨提质项目: what a plant can do, as part of its name.
    private func namesPlant(_ quantity: Quantity, _ end: Int) -> Bool {
        guard let unit = quantity.unitIndex, isCapacity[unit], quantity.bound == .eq, quantity.filler == nil,
            nounFollows(quantity.tail, end)
        else { return false }
        var from = clauses.start(of: quantity.start, from: max(0, quantity.start - 120))
        // Of a list only the item itself, where that is more than the amount.
        if let mark = bytes[from..<quantity.start].lastIndex(of: Flow.enumeration), mark + 1 < quantity.start
        {
            from = mark + 1
        }
        return from < quantity.start && words[.capacityVerb].first(in: bytes, from, quantity.start) == nil
            && words[.dependent].suffix(bytes, from, quantity.start) == nil
            && words[.tail].suffix(bytes, from, quantity.start) == nil
            && words[.lead].suffix(bytes, from, quantity.start) == nil
    }

    /// Whether a counted figure follows before the clause ends.
    private func isCountedLater(_ found: [Quantity], _ index: Int) -> Bool {
        guard index + 1 < found.count,
            found[index + 1].kind == .count || found[index + 1].kind == .measure
                || found[index + 1].isQualifier
        else { return false }
        return !bytes[found[index].tail..<found[index + 1].start].contains { Clauses.isBoundary($0) }
    }

    private func isVerb(_ at: Int, _ end: Int) -> Bool {
        words[.cut].prefix(bytes, at, end) != nil || words[.growthUp].prefix(bytes, at, end) != nil
            || words[.growthDown].prefix(bytes, at, end) != nil
            || words[.invest].prefix(bytes, at, end) != nil
    }

    private func nounFollows(_ at: Int, _ end: Int) -> Bool {
        at < end && ByteText.isIdeograph(bytes[at]) && !isVerb(at, end)
    }
}
