/// Makes the name of what a figure measures out of the words before and behind it.
///
/// Works on a scratch copy of the words without times and parentheses, so that rules look at plain runs of bytes.
struct NameBuilder {
    let bytes: [UInt8]
    let words: WordSets
    let units: Trie
    private let boundsBefore: [WordSet]

    init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        words = lexicon.words
        units = lexicon.unitTrie
        boundsBefore = WordClass.boundsBefore.map { lexicon.words[$0] }
    }

    /// The words of `start..<end` without times and what stands in parentheses.
    func words(_ start: Int, _ end: Int, except times: [TimeExpression]) -> [UInt8] {
        var time = times.partitioningIndex { $0.range.upperBound > start }
        let hasTime = time < times.endIndex && times[time].range.lowerBound < end
        if start < end, !hasTime, !hasParenthesis(start, end) { return Array(bytes[start..<end]) }
        var out: [UInt8] = []
        var depth = 0
        var at = start
        while at < end {
            while time < times.endIndex, times[time].range.upperBound <= at { time += 1 }
            if time < times.endIndex, times[time].range.contains(at) {
                at = min(times[time].range.upperBound, end)
                continue
            }
            let byte = bytes[at]
            if byte == UInt8(ascii: "("), at + 4 < end, bytes[at + 4] == UInt8(ascii: ")"), at > start,
                ChineseNumeral.match(bytes, at + 1, at + 4)?.end == at + 4
            {
                // 小(一)型水库
                out += bytes[at + 1..<at + 4]
                at += 5
                continue
            }
            if byte == UInt8(ascii: "("), depth == 0, !out.isEmpty, let close = insertion(at, end) {
                // 执业(助理)医师
                out += bytes[at..<close]
                at = close
                continue
            }
            if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                out.append(byte)
            }
            at += 1
        }
        return out
    }

    /// Behind two to four characters in parentheses that stand inside a noun: 执业(助理)医师, 治理(管控)率.
    private func insertion(_ open: Int, _ end: Int) -> Int? {
        guard open > 2, ByteText.isIdeograph(bytes[open - 3]), bytes[open - 1] >= 0x80 else { return nil }
        var at = open + 1
        while at < min(end, open + 14), bytes[at] >= 0x80, ByteText.isIdeograph(bytes[at]) { at += 3 }
        guard at >= open + 7, at + 1 < end, bytes[at] == UInt8(ascii: ")"),
            ByteText.isIdeograph(bytes[at + 1])
        else { return nil }
        let next = at + 1
        for kind in [WordClass.growthUp, .growthDown, .level, .small, .versus, .tail, .count, .cut]
        where self.words[kind].prefix(bytes, next, end) != nil { return nil }
        return self.words[.aside].prefix(bytes, open + 1, at) == nil ? next : nil
    }

    private func hasParenthesis(_ start: Int, _ end: Int) -> Bool {
        bytes.withUnsafeBufferPointer { letters in
            var at = start
            while at < end {
                let byte = letters[at]
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { return true }
                at += ByteText.isIdeograph(byte) ? 3 : 1
            }
            return false
        }
    }

    /// What stands at the end of the words before a numeral: how the figure came about.
    enum Ending {
        case plain
        /// 同比增长, with its sign
        case growth(sign: Double, compared: Bool)
        /// 位列, 排名
        case rank
    }

    /// Takes bounds, growth words and comparisons off the end of `words`.
    func takeEnding(_ words: inout [UInt8]) -> (ending: Ending, distributed: Bool) {
        var distributed = takeSmallWords(&words) || takeDistribution(&words)
        if let sign = takeBudgetChange(&words) { return (.growth(sign: sign, compared: true), distributed) }
        let end = words.count
        if self.words[.rateNamed].suffix(words, 0, end) != nil { return (.plain, distributed) }
        let up = self.words[.growthUp].suffix(words, 0, end)
        let down = self.words[.growthDown].suffix(words, 0, end)
        // Of two that end alike the longer decides, and so does a verb that counts: 新增 ends like 增.
        if let start = [up, down].compactMap(\.self).min(),
            start <= self.words[.count].suffix(words, 0, end) ?? start
        {
            let sign = start == up ? 1.0 : -1.0
            words.removeLast(end - start)
            var compared = false
            while let versusStart = self.words[.versus].suffix(words, 0, words.count),
                !isMeasured(words, words.count - versusStart)
            {
                if ByteText.ends(with: "分别", in: words, from: 0, to: words.count) { distributed = true }
                compared = true
                words.removeLast(words.count - versusStart)
            }
            if takeComparison(&words) { compared = true }
            return (.growth(sign: sign, compared: compared), distributed)
        }
        // 涨幅控制在, 增速达到: the noun of change with a verb behind it.
        var bare = words
        trimTail(&bare)
        if self.words[.rateNamed].suffix(bare, 0, bare.count) != nil { return (.plain, distributed) }
        let upRate = self.words[.rateUp].suffix(bare, 0, bare.count)
        guard let start = upRate ?? self.words[.rateDown].suffix(bare, 0, bare.count) else {
            return (.plain, distributed)
        }
        words = Array(bare[..<start])
        return (.growth(sign: upRate == nil ? -1 : 1, compared: true), distributed)
    }

    /// Takes 增收 or 比…减支, which alone are said of the subject before; 人均增收 is a name.
    private func takeBudgetChange(_ words: inout [UInt8]) -> Double? {
        for (kind, sign) in [(WordClass.budgetUp, 1.0), (.budgetDown, -1.0)] {
            guard let start = self.words[kind].suffix(words, 0, words.count) else { continue }
            guard
                start == 0 || self.words[.versus].prefix(words, 0, start) == start
                    || self.words[.compareAlone].prefix(words, 0, start) == start
            else { return nil }
            words = []
            return sign
        }
        return nil
    }

    /// 水费、电费分别达到人均每月: cuts the words where 分别 stands, if little follows.
    private func takeDistribution(_ words: inout [UInt8]) -> Bool {
        guard let at = ByteText.find("分别", in: words, 0, words.count), at > 0, words.count - at <= 24,
            // 分别增至 states levels, though it begins like 增.
            self.words[.level].suffix(words, at, words.count) == at + 6
                || self.words[.growthUp].first(in: words, at, words.count) == nil,
            self.words[.growthDown].first(in: words, at, words.count) == nil
        else { return false }
        // 山羊、土鸡分别出栏: the measure behind 分别 is everyone's.
        let measure = Array(words[(at + 6)...])
        words.removeLast(words.count - at)
        if self.measure(measure) == 0 { words += measure }
        return true
    }

    /// Takes 比预算, 较全国平均水平 off the end.
    private func takeComparison(_ words: inout [UInt8]) -> Bool {
        var at = words.count - 3
        while at >= 0, words.count - at <= 30 {
            if ByteText.has("比", in: words, at: at, end: words.count)
                || ByteText.has("较", in: words, at: at, end: words.count)
            {
                if self.words[.compareBefore].suffix(words, 0, at) != nil { return false }
                if self.words[.compareNot].prefix(words, at, words.count) != nil { return false }
                if at + 3 == words.count, at >= 6 { return false }
                words.removeLast(words.count - at)
                return true
            }
            at -= 1
        }
        return false
    }

    /// Takes 约, 达到, 分别 … off the end; says whether 分别 was among them.
    private func takeSmallWords(_ words: inout [UInt8]) -> Bool {
        var distributed = false
        var again = true
        while again {
            again = false
            for set in boundsBefore {
                if let start = set.suffix(words, 0, words.count), !isCounted(words) {
                    words.removeLast(words.count - start)
                    again = true
                }
            }
            if let start = self.words[.small].suffix(words, 0, words.count), !isCounted(words),
                !isMeasured(words, words.count - start)
            {
                if words[start...].elementsEqual("分别".utf8) { distributed = true }
                words.removeLast(words.count - start)
                again = true
            }
        }
        return distributed
    }

    /// Whether a measure (村均) ends the words that is longer than `length`.
    private func isMeasured(_ words: [UInt8], _ length: Int) -> Bool {
        guard let start = self.words[.dependent].suffix(words, 0, words.count) else { return false }
        return words.count - start > length
    }

    private func isCounted(_ words: [UInt8]) -> Bool {
        guard let start = self.words[.count].suffix(words, 0, words.count) else { return false }
        return words.count - start > 3
    }

    /// Empty words off both ends.
    func trim(_ words: inout [UInt8]) {
        trimTail(&words)
        trimLead(&words)
        trimTail(&words)
    }

    private func trimTail(_ words: inout [UInt8]) {
        while !words.isEmpty {
            if let start = self.words[.tail].suffix(words, 0, words.count) {
                // 实施完成 ends like 完成, 人均 like 均: a longer word that counts or depends stays whole.
                if let counted = self.words[.count].suffix(words, 0, words.count), counted < start { break }
                if let other = self.words[.dependent].suffix(words, 0, words.count), other < start { break }
                words.removeLast(words.count - start)
            } else if let last = words.last, Self.isLooseMark(last) {
                words.removeLast()
            } else if words.suffix(3).elementsEqual("“".utf8) {
                words.removeLast(3)
            } else {
                break
            }
        }
    }

    private func trimLead(_ words: inout [UInt8]) {
        var at = 0
        while at < words.count {
            if Self.isLooseMark(words[at]) {
                at += 1
                continue
            }
            if ByteText.has("——", in: words, at: at, end: words.count) {
                at += 6
                continue
            }
            // ■, ●, ◆ and the like, U+2500…U+26FF
            if at + 2 < words.count, words[at] == 0xE2, 0x94...0x9B ~= words[at + 1] {
                at += 3
                continue
            }
            guard let end = self.words[.lead].prefix(words, at, words.count) else { break }
            if let counted = self.words[.count].prefix(words, at, words.count), counted > end { break }
            if let kept = self.words[.keep].prefix(words, at, words.count), kept > at { break }
            if let other = self.words[.dependent].prefix(words, at, words.count), other > end { break }
            at = end
        }
        if at > 0 { words.removeFirst(at) }
    }

    private static func isLooseMark(_ byte: UInt8) -> Bool {
        switch byte {
        case Flow.enumeration, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "|"),
            UInt8(ascii: " "),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Length of the verb at the front of a name (新开工 of 新开工亿元以上项目), or 0.
    func verbLength(_ name: [UInt8]) -> Int {
        guard let length = self.words[.count].prefix(name, 0, name.count) else { return 0 }
        // 服务业 begins like 服务.
        if let kept = self.words[.keep].prefix(name, 0, name.count), kept > length { return 0 }
        return length
    }

    /// 生猪 of 生猪存栏, where a counting verb ends the name.
    func withoutLastVerb(_ name: [UInt8]) -> [UInt8]? {
        guard let start = self.words[.count].suffix(name, 0, name.count), start > 0 else { return nil }
        return Array(name[..<start])
    }

    func endsInVerb(_ name: [UInt8]) -> Bool {
        guard let start = self.words[.count].suffix(name, 0, name.count) else { return false }
        return start > 0
    }

    /// 总投资, 满意率: a measure that needs what it measures put in front.
    func isDependent(_ name: [UInt8]) -> Bool {
        if self.words[.dependent].prefix(name, 0, name.count) == name.count { return true }
        // 人均月收入, 户均增收
        return name.count <= 15
            && (ByteText.has("人均", in: name, at: 0, end: name.count)
                || ByteText.has("户均", in: name, at: 0, end: name.count))
    }

    /// A name without the measure at its end: 粮食 of 粮食播种面积.
    func withoutMeasure(_ name: [UInt8]) -> [UInt8] {
        guard let start = self.words[.dependent].suffix(name, 0, name.count), start >= 3,
            self.words[.measureNot].prefix(name, start, name.count) != name.count
        else { return name }
        return Array(name[..<start])
    }

    /// Joins two names where the end of one is the front of the other: 拆迁签约, 签约率.
    static func join(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        var shared = min(first.count, second.count)
        while shared > 0, !first.suffix(shared).elementsEqual(second.prefix(shared)) { shared -= 1 }
        return first + second.dropFirst(shared)
    }

    /// Whether nothing but marks of a list is left.
    func isBlank(_ words: [UInt8]) -> Bool {
        words.allSatisfy(Self.isLooseMark) || words.elementsEqual("和".utf8)
    }

    /// Where the noun behind a counted unit ends: 助推8家[企业]实现转型.
    func nounEnd(_ start: Int, _ end: Int) -> Int {
        var at = start
        var quoted = false
        while at < end {
            let byte = bytes[at]
            if ByteText.has("“", in: bytes, at: at, end: end) { quoted = true }
            if ByteText.has("”", in: bytes, at: at, end: end) { quoted = false }
            // 乡镇(街道)应急消防站; 村(社区)整村推进 is a noun and what happened to it.
            if byte == UInt8(ascii: "("), at - start >= 6 || at > start && ByteText.isDigit(bytes[at + 1]),
                let close = aside(at, end)
            {
                at = close
                continue
            }
            if byte < 0x80, !quoted, !ByteText.isLetter(byte), !ByteText.isDigit(byte),
                byte != UInt8(ascii: "+")
            {
                break
            }
            if byte == Flow.stop || byte == Flow.paragraph { break }
            if at > start, !quoted, let kept = self.words[.keep].prefix(bytes, at, end) {
                // 植被, 为民: no verb begins inside.
                at = kept
                continue
            }
            if at > start, !quoted, let verbEnd = self.words[.cut].prefix(bytes, at, end) {
                // A verb at the phrase's end is a noun: 项目落地.
                if verbEnd < end || at - start >= 6 { break }
            }
            at = ByteText.after(bytes, at, to: end)
        }
        return at
    }

    /// Behind a few words in parentheses after which the noun goes on.
    func aside(_ open: Int, _ end: Int) -> Int? {
        // 小(2)型水库
        if open + 3 < end, bytes[open + 2] == UInt8(ascii: ")"), bytes[open + 3] >= 0x80 { return open + 3 }
        for at in open..<min(open + 18, end) {
            if ByteText.isDigit(bytes[at]) { return nil }
            if bytes[at] == UInt8(ascii: ")") {
                return at + 1 < end && ByteText.isIdeograph(bytes[at + 1]) ? at + 1 : nil
            }
        }
        return nil
    }

    /// Whether a name stands at `at` that begins like a small word (和美乡村).
    func isKept(_ at: Int, _ end: Int) -> Bool { self.words[.keep].prefix(bytes, at, end) != nil }

    /// Whether a verb stands at `at`.
    func isPredicate(_ at: Int, _ end: Int) -> Bool {
        self.words[.cut].prefix(bytes, at, end) != nil
    }

    /// Whether any verb stands at `at`, one that counts included: 流转土地500亩[发展林下经济].
    func isAnyVerb(_ at: Int, _ end: Int) -> Bool {
        if let kept = self.words[.keep].prefix(bytes, at, end), kept > at { return false }
        return isPredicate(at, end) || self.words[.count].prefix(bytes, at, end) != nil
            || self.words[.invest].prefix(bytes, at, end) != nil
    }

    /// What is said of a counted noun (7家企业[入选县级示范名单], 4个县区全部[摘帽]), where a predicate stands at
    /// `at`, or any words where `isFree`.
    func predicate(_ at: Int, _ end: Int, isFree: Bool = false) -> Range<Int>? {
        var start = at
        while let next = self.words[.adverb].prefix(bytes, start, end) { start = next }
        guard start < end, bytes[start] >= 0x80,
            isFree || self.words[.predicate].prefix(bytes, start, end) != nil
                || ByteText.has("实现", in: bytes, at: start, end: end)
        else {
            return nil
        }
        var stop = start
        var list: Int?
        while stop < end, stop - start < 120 {
            let byte = bytes[stop]
            if Clauses.isBoundary(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { break }
            // What follows a 、 belongs to it unless that is a list of figures.
            if byte == Flow.enumeration, list == nil { list = stop }
            if ByteText.isDigit(byte), let list { return start..<list }
            stop = ByteText.after(bytes, stop, to: end)
        }
        return start..<stop
    }

    /// 股改, 小升规: a verb that is an indicator by itself.
    func isEvent(_ name: [UInt8]) -> Bool {
        self.words[.event].prefix(name, 0, name.count) == name.count
    }

    /// 在确保质量的前提下, 按照…要求: a clause that says under what conditions, not about what.
    func isAdverbial(_ start: Int, _ end: Int) -> Bool {
        // 农产品生产方面,… 受市场下行影响,…
        if ByteText.ends(with: "方面", in: bytes, from: start, to: end)
            || ByteText.ends(with: "影响", in: bytes, from: start, to: end)
        {
            return true
        }
        guard self.words[.adverbial].prefix(bytes, start, end) != nil else { return false }
        return !ByteText.has("在", in: bytes, at: start, end: end)
            || self.words[.adverbialEnd].suffix(bytes, start, end) != nil
    }

    /// What a clause without figures is about, up to `longest` bytes of it, for the rate in the next one: 加快[高地全域整治]进度,签约率100%.
    func topicNoun(_ start: Int, _ end: Int, except times: [TimeExpression], longest: Int = 54) -> [UInt8] {
        // 该项目位于东村: what it stands for was named before.
        if pronoun(start, end) != nil { return [] }
        // 枫垅大桥于8月动工
        let time = times.between(start + 6, end).first?.range.lowerBound
        var words = words(start, time ?? end, except: times)
        if time != nil, ByteText.ends(with: "于", in: words, from: 0, to: words.count) { words.removeLast(3) }
        trim(&words)
        let verb = verbLength(words)
        if verb < words.count { words.removeFirst(verb) }
        if let cut = self.words[.topicCut].first(in: words, 6, words.count) {
            words.removeLast(words.count - cut.lowerBound)
        }
        while let end = self.words[.topicVerb].prefix(words, 0, words.count), end < words.count {
            words.removeFirst(end)
        }
        if let cut = firstCut(words), cut >= 9, !endsInMeasureOf(words, cut) {
            words.removeLast(words.count - cut)
        }
        while let start = self.words[.topicTail].suffix(words, 0, words.count) {
            words.removeLast(words.count - start)
        }
        return words.count <= longest && words.count >= 6 ? words : []
    }

    /// 财政[用于教育的]投入: what stands before 的 tells which measure is meant.
    private func endsInMeasureOf(_ words: [UInt8], _ cut: Int) -> Bool {
        guard let of = ByteText.find("的", in: words, cut, words.count) else { return false }
        return self.words[.measureOf].prefix(words, of + 3, words.count) == words.count
    }

    /// Where the first verb stands in a name, which is not the front of a noun (基本养老金).
    private func firstCut(_ name: [UInt8]) -> Int? {
        var at = 6
        while at < name.count {
            if let kept = self.words[.keep].prefix(name, at, name.count) {
                at = kept
            } else if self.words[.cut].prefix(name, at, name.count) != nil {
                return at
            } else {
                at = ByteText.after(name, at, to: name.count)
            }
        }
        return nil
    }

    /// The rank cue inside `words`, if there is one.
    func rankCue(_ words: [UInt8]) -> Range<Int>? {
        if let cue = self.words[.rank].first(in: words, 0, words.count) { return cue }
        // 保持全国第1位, 总量居全市第2位: the scope alone, which stays in the words behind the cue.
        guard let found = self.words[.rankScope].last(in: words, 0, words.count),
            words.count - found.upperBound <= 12
        else { return nil }
        let scope = found.lowerBound
        let start = self.words[.rankVerb].suffix(words, 0, scope) ?? scope
        return start..<scope
    }

    /// A long name from its last counting verb on: 以组织“回头看”为契机评定干部 → 评定干部.
    func shorten(_ name: inout [UInt8]) {
        guard ByteText.length(name, 0, name.count) > 22 else { return }
        var at = 3
        var best = 0
        while at < name.count {
            if let end = self.words[.compound].prefix(name, at, name.count) {
                at = end
                continue
            }
            if let end = self.words[.count].prefix(name, at, name.count), end - at >= 6, name.count - end >= 6
            {
                best = at
            }
            at = ByteText.after(name, at, to: name.count)
        }
        if best > 0 { name.removeFirst(best) }
    }
}
