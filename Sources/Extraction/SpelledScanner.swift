/// Finds the figures that a report writes in Chinese numerals: 培育企业两家, 三千二百余户, 近百场, 近六成, 全省第一, 翻一番.
///
/// Most numerals in characters count nothing (一批, 两个维护, 三农, 第一书记): a figure is one that stands with a
/// measure word where something is counted, or in one of a few fixed forms.
struct SpelledScanner {
    private let bytes: [UInt8]
    private let words: WordSets
    /// First characters of numerals, and a filter over all characters that answers most misses with one load.
    private let first: WordSet
    private let starts: [Bool]
    private let units: Trie
    private let unitKinds: [UnitKind]

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        words = lexicon.words
        first = lexicon.words[.spelledFirst]
        starts = lexicon.spelledStarts
        units = lexicon.unitTrie
        unitKinds = lexicon.unitKinds
    }

    /// Whether a sentence may hold such a figure.
    func mayStand(_ start: Int, _ end: Int) -> Bool {
        var at = start
        while let next = next(at, end) {
            if isLikelyNumeral(next, end) { return true }
            at = next + 3
        }
        return false
    }

    /// The next place at or behind `at` where a numeral may begin.
    private func next(_ at: Int, _ end: Int) -> Int? {
        bytes.withUnsafeBufferPointer { letters in
            starts.withUnsafeBufferPointer { starts in
                var at = at
                while at + 2 < end {
                    let byte = letters[at]
                    guard ByteText.isIdeograph(byte) else {
                        at += 1
                        continue
                    }
                    if starts[Self.hash(byte, letters[at + 1], letters[at + 2])] { return at }
                    at += 3
                }
                return nil
            }
        }
    }

    static let filterSize = 1024

    @inline(__always)
    static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
        (Int(a) &* 31 ^ Int(b) &* 7 ^ Int(c) &* 3) & (filterSize - 1)
    }

    /// Whether a numeral may begin at `at`; at most places of a text none does.
    @inline(__always)
    func mayBegin(_ at: Int, _ to: Int) -> Bool {
        at + 2 < to && starts[Self.hash(bytes[at], bytes[at + 1], bytes[at + 2])]
    }

    /// The figure whose numeral begins at `at`, without unit and bounds, which are read as those of digits are.
    func figure(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard isLikelyNumeral(at, to) else { return nil }
        if at > from,
            ByteText.isDigit(bytes[at - 1]) || ByteText.ends(with: "“", in: bytes, from: from, to: at)
        {
            return nil
        }
        if let standing = standing(at, from, to) { return standing }
        if ByteText.ends(with: "第", in: bytes, from: from, to: at) { return nil }
        return share(at, from, to) ?? half(at, from, to) ?? multiple(at, from, to) ?? doubling(at, from, to)
            ?? zero(at, from, to) ?? count(at, from, to)
    }

    private func isLikelyNumeral(_ at: Int, _ to: Int) -> Bool {
        first.prefix(bytes, at, to) != nil && isLikely(at, to)
    }

    /// Whether what follows the first character may go on as a figure: most stand in words (数字, 统一, 三农).
    private func isLikely(_ at: Int, _ to: Int) -> Bool {
        if ByteText.has("数", in: bytes, at: at, end: to) || ByteText.has("几", in: bytes, at: at, end: to) {
            return Magnitude.match(bytes, at + 3, to) != nil
                || ByteText.has("十", in: bytes, at: at + 3, end: to)
        }
        if ByteText.has("首", in: bytes, at: at, end: to) {
            return ByteText.has("位", in: bytes, at: at + 3, end: to)
        }
        if at >= 3,
            ByteText.has("第", in: bytes, at: at - 3, end: to)
                || ByteText.has("过", in: bytes, at: at - 3, end: to)
        {
            return true
        }
        return words[.spelledNext].prefix(bytes, at + 3, to) != nil
            || units.longest(bytes, from: at + 3, to: to) != nil
            || ByteText.has("零", in: bytes, at: at, end: to)
    }

    // MARK: Fixed forms

    /// 全省第一, 居首位: where words of standing come in front and nothing follows that it belongs to.
    private func standing(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        let isFirst = ByteText.has("首位", in: bytes, at: at, end: to)
        guard isFirst || ByteText.ends(with: "第", in: bytes, from: from, to: at) else { return nil }
        let head = isFirst ? at : at - 3
        guard
            words[.rank].suffix(bytes, from, head) != nil
                || words[.rankScope].suffix(bytes, from, head) != nil
                || words[.rankVerb].suffix(bytes, from, head) != nil
        else { return nil }
        guard
            let number = isFirst
                ? .init(end: at + 3, value: 1, length: 1, isBare: false)
                : ChineseNumeral.number(bytes, at, to)
        else { return nil }
        var quantity = quantity(at, number.end, number.value)
        quantity.head = head
        quantity.isOrdinal = true
        for unit: StaticString in ["位", "名"] where ByteText.has(unit, in: bytes, at: number.end, end: to) {
            quantity.unit = number.end..<number.end + 3
        }
        quantity.tail = quantity.unit.upperBound
        guard
            quantity.tail == to || bytes[quantity.tail] < 0x80
                || ByteText.has("的", in: bytes, at: quantity.tail, end: to)
        else { return nil }
        return quantity
    }

    /// 百分之五, 三分之二, 近六成.
    private func share(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard let number = ChineseNumeral.number(bytes, at, to) else { return nil }
        if ByteText.has("分之", in: bytes, at: number.end, end: to),
            let upper = ChineseNumeral.number(bytes, number.end + 6, to), number.value > 0
        {
            let isPercent = number.value == 100
            guard isPercent || upper.value < number.value else { return nil }
            var quantity = quantity(at, upper.end, isPercent ? upper.value : upper.value / number.value)
            quantity.kind = .share
            return quantity
        }
        // 五成 is a share, 五成员 and 三成立 are not.
        guard ByteText.has("成", in: bytes, at: number.end, end: to), number.length == 1,
            (1...9).contains(number.value)
        else { return nil }
        let tail = number.end + 3
        let ends =
            tail == to || bytes[tail] < 0x80 || ByteText.has("以", in: bytes, at: tail, end: to)
            || ByteText.has("左右", in: bytes, at: tail, end: to)
            || ByteText.has("多", in: bytes, at: tail, end: to)
            || ByteText.has("的", in: bytes, at: tail, end: to)
        return ends ? quantity(at, number.end, number.value) : nil
    }

    /// 占比过半: half, where a share is spoken of.
    private func half(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard ByteText.has("半", in: bytes, at: at, end: to), at + 3 == to || bytes[at + 3] < 0x80,
            ByteText.ends(with: "过", in: bytes, from: from, to: at),
            words[.spelledHalf].suffix(bytes, from, at - 3) != nil
        else { return nil }
        var quantity = quantity(at, at + 3, 0.5)
        quantity.kind = .share
        quantity.head = at - 3
        quantity.bound = .gt
        quantity.boundWords = at - 3..<at
        return quantity
    }

    /// 增长一倍, 提高两个百分点: behind a word of growth.
    private func multiple(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard let number = ChineseNumeral.number(bytes, at, to),
            words[.growthUp].suffix(bytes, from, at) != nil
                || words[.growthDown].suffix(bytes, from, at) != nil,
            let hit = units.longest(bytes, from: number.end, to: to),
            unitKinds[Int(hit.value)] == .ratio || unitKinds[Int(hit.value)] == .points
        else { return nil }
        return quantity(at, number.end, number.value)
    }

    /// 翻一番 doubles, 翻两番 doubles twice.
    private func doubling(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard
            ByteText.ends(with: "翻", in: bytes, from: from, to: at)
                || ByteText.ends(with: "翻了", in: bytes, from: from, to: at),
            let number = ChineseNumeral.number(bytes, at, to), number.value <= 6,
            ByteText.has("番", in: bytes, at: number.end, end: to)
        else { return nil }
        var times = 1.0
        for _ in 0..<Int(number.value) { times *= 2 }
        var quantity = quantity(at, number.end, times - 1)
        quantity.kind = .ratio
        quantity.unit = number.end..<number.end + 3
        quantity.tail = number.end + 3
        return quantity
    }

    /// 零事故, 零上访
    private func zero(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard ByteText.has("零", in: bytes, at: at, end: to), words[.zero].prefix(bytes, at + 3, to) != nil
        else {
            return nil
        }
        var quantity = quantity(at, at + 3, 0)
        quantity.kind = .count
        return quantity
    }

    // MARK: Counts

    /// A numeral with a measure word, where something is counted.
    private func count(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        // The rest of a longer word or numeral.
        if at > from, words[.spelledInside].suffix(bytes, from, at) != nil { return nil }
        let isVague =
            ByteText.has("数", in: bytes, at: at, end: to) || ByteText.has("几", in: bytes, at: at, end: to)
        guard let number = ChineseNumeral.number(bytes, isVague ? at + 3 : at, to),
            !isVague || number.isBare || number.value == 10
        else { return nil }
        var quantity = quantity(at, number.end, number.value)
        if isVague { (quantity.bound, quantity.boundWords) = (.gt, at..<at + 3) }
        var unit = number.end
        var isFilled = false
        for filler: StaticString in ["余", "多"] where ByteText.has(filler, in: bytes, at: unit, end: to) {
            unit += 3
            isFilled = true
        }
        if let magnitude = Magnitude.match(bytes, unit, to), isFilled || number.end > at {
            unit = magnitude.end
        }
        guard let hit = units.longest(bytes, from: unit, to: to), counts(unitKinds[Int(hit.value)]),
            words[.spelledUnit].prefix(bytes, unit, to) != hit.end
        else { return nil }
        if words[.spelledNoun].prefix(bytes, hit.end, to) != nil { return nil }
        if ByteText.has("”", in: bytes, at: hit.end, end: to) { return nil }
        let before = bound(from, at)
        let isAnnounced = before != nil || isFilled || isVague
        let isBounded =
            isAnnounced || words[.afterGe].prefix(bytes, hit.end, to) != nil
            || words[.afterApprox].prefix(bytes, hit.end, to) != nil
        if number.isBare, !isVague, ByteText.ends(with: "上", in: bytes, from: from, to: at) {
            (quantity.bound, quantity.boundWords, quantity.head) = (.ge, at - 3..<at, at - 3)
            return quantity
        }
        // 万元以上支出 is a class of expenses, 超百万元 an amount.
        if number.isBare, !isVague { return isAnnounced ? quantity : nil }
        if number.value == 1, number.length == 1 { return isBounded ? quantity : nil }
        if number.length > 1 || isBounded || isVague { return quantity }
        // 两家, 三座: a verb that counts, or a noun in front and nothing behind.
        let isCounted = words[.count].suffix(bytes, from, before ?? at) != nil
        let endsPhrase = hit.end == to || bytes[hit.end] < 0x80
        return isCounted || endsPhrase && opensNoClause(at, from) ? quantity : nil
    }

    /// Passes over 余 and 多.
    private func skipFiller(_ at: inout Int, _ to: Int) -> Bool {
        guard ByteText.has("余", in: bytes, at: at, end: to) || ByteText.has("多", in: bytes, at: at, end: to)
        else { return false }
        at += 3
        return true
    }

    private func counts(_ kind: UnitKind) -> Bool {
        switch kind {
        case .count, .money, .measure: true
        case .share, .points, .ratio, .time: false
        }
    }

    /// Where the words that bound the numeral begin.
    private func bound(_ from: Int, _ at: Int) -> Int? {
        for set in WordClass.boundsBefore {
            if let start = words[set].suffix(bytes, from, at),
                words[.beforeInside].suffix(bytes, from, start) == nil
            {
                return start
            }
        }
        return nil
    }

    /// Whether a noun stands in front in the same clause.
    private func opensNoClause(_ at: Int, _ from: Int) -> Bool {
        at - Clauses(bytes: bytes).start(of: at, from: from) >= 6
    }

    private func quantity(_ start: Int, _ end: Int, _ value: Double) -> Quantity {
        var quantity = Quantity(
            start: start, end: end, value: value, decimals: value == value.rounded() ? 0 : -1,
            unit: end..<end,
            tail: end, head: start)
        quantity.isSpelled = true
        return quantity
    }
}
