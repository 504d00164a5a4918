/// What the words say of a change, a rate, a share or a lead.
extension NameBuilder {
    /// 保持20%以上增长, 5.5%左右的预期增长目标: the word of growth stands behind the figure.
    func growsBehind(_ tail: Int, _ end: Int) -> Bool {
        let at = ByteText.has("的", in: bytes, at: tail, end: end) ? tail + 3 : tail
        return self.words[.rateUp].prefix(bytes, at, end) != nil
    }

    /// 人均增收: a change whose name is the word itself.
    func endsInNamedChange(_ words: [UInt8]) -> Bool {
        self.words[.named].suffix(words, 0, words.count) != nil
    }

    /// A growth word of two characters or more, which cannot be the end of another word (增加, not 增).
    func endsInSureGrowth(_ words: [UInt8]) -> Bool {
        self.words[.growthSure].suffix(words, 0, words.count) != nil
    }

    /// 失业率, 比重: a name of a rate.
    func isRate(_ name: [UInt8]) -> Bool {
        for end: StaticString in ["率", "比重", "占比", "比例"]
        where ByteText.ends(with: end, in: name, from: 0, to: name.count) {
            return true
        }
        return false
    }

    /// Takes 为历年同期的 off the end of 降雨量为历年同期的1.9倍.
    func dropBase(_ words: inout [UInt8]) {
        guard ByteText.ends(with: "的", in: words, from: 0, to: words.count) else { return }
        var at = words.count - 3
        while at > 0 {
            at = ByteText.before(words, at, from: 0)
            if ByteText.has("是", in: words, at: at, end: words.count)
                || ByteText.has("为", in: words, at: at, end: words.count)
            {
                words.removeLast(words.count - at)
                return
            }
        }
        words = []
    }

    /// Whether bytes speak of growth and of nothing else (下降), and its sign.
    func growthSign(_ said: ArraySlice<UInt8>) -> Double? {
        var words = Array(said)
        guard case .growth(let sign, _) = takeEnding(&words).ending, words.isEmpty else { return nil }
        return sign
    }

    /// Whether a cell speaks of growth (增长6%左右), and its sign.
    func growthSign(_ words: [UInt8]) -> Double? {
        var words = words
        guard case .growth(let sign, _) = takeEnding(&words).ending else { return nil }
        return sign
    }

    /// Takes 增速 or 降幅 off the end of a row's name; returns the sign of what the row holds.
    func takeRate(_ words: inout [UInt8]) -> Double? {
        if self.words[.rateNamed].suffix(words, 0, words.count) != nil { return nil }
        for (kind, sign) in [(WordClass.rateUp, 1.0), (.rateDown, -1.0)] {
            guard let start = self.words[kind].suffix(words, 0, words.count), start > 0 else { continue }
            words.removeLast(words.count - start)
            return sign
        }
        return nil
    }

    /// Takes 减少 off the front of words that go on.
    func takesDecrease(_ words: inout [UInt8]) -> Bool {
        guard let end = self.words[.decrease].prefix(words, 0, words.count), end < words.count,
            self.words[.decreaseNamed].prefix(words, 0, words.count) != words.count
        else { return false }
        words.removeFirst(end)
        return true
    }

    /// Takes 压减 or 提高 off the front of words that go on; its sign.
    func takeRateVerb(_ words: inout [UInt8]) -> Double? {
        for (kind, sign) in [(WordClass.rateVerbUp, 1.0), (.rateVerbDown, -1.0)] {
            guard let end = self.words[kind].prefix(words, 0, words.count), end + 6 <= words.count,
                self.words[.keep].prefix(words, 0, words.count) == nil
            else { continue }
            let isMean = ByteText.has("平均", in: words, at: 0, end: end)
            words.replaceSubrange(0..<end, with: isMean ? Array("平均".utf8) : [])
            return sign
        }
        return nil
    }

    /// Takes 最高的 off the front of words that go on (最高的东塘村).
    func takesExtreme(_ words: inout [UInt8]) -> Bool {
        guard let end = self.words[.extreme].prefix(words, 0, words.count), end < words.count else {
            return false
        }
        words.removeFirst(end)
        return true
    }

    /// 将76%的财力用于民生: what is done to the share stands behind it.
    func isDoneTo(_ start: Int, _ end: Int) -> Bool {
        ByteText.ends(with: "将", in: bytes, from: start, to: end)
            || ByteText.ends(with: "把", in: bytes, from: start, to: end)
    }

    /// The last 贡献 or 创造 of a stretch, behind which a share of a whole stands.
    func contribution(_ start: Int, _ end: Int) -> Range<Int>? {
        words[.contribute].last(in: bytes, start, end)
    }

    /// 园区贡献了全省: the words end in such a verb and the whole.
    func contributes(_ words: [UInt8]) -> Bool {
        guard let verb = self.words[.contribute].last(in: words, 0, words.count) else { return false }
        return words.count - verb.upperBound <= 12
    }

    /// 高新技术企业净增, or 净增 alone.
    func endsInNetAddition(_ words: [UInt8]) -> Bool {
        ByteText.ends(with: "净增", in: words, from: 0, to: words.count)
    }

    /// 全国总量 of 在全国总量中的比重为.
    func wholeOfShare(_ start: Int, _ end: Int) -> [UInt8]? {
        guard ByteText.has("在", in: bytes, at: start, end: end),
            let stop = ByteText.find("中的比重", in: bytes, start, end)
                ?? ByteText.find("中的占比", in: bytes, start, end)
        else { return nil }
        return Array(bytes[start + 3..<stop])
    }

    /// 降幅, 增速: the rate of the growth that was said before.
    func isNamedRate(_ words: [UInt8]) -> Bool {
        !words.isEmpty
            && (self.words[.rateUp].prefix(words, 0, words.count) == words.count
                || self.words[.rateDown].prefix(words, 0, words.count) == words.count)
    }

    /// 占营业收入: a share of something, of what was named before.
    func isShareOf(_ words: [UInt8]) -> Bool { ByteText.has("占", in: words, at: 0, end: words.count) }

    /// 稳定在全国1/10以上: the whole alone, whose share it is.
    func completeShare(_ words: inout [UInt8]) {
        guard let scope = self.words[.rankScope].suffix(words, 0, words.count) else { return }
        var before = Array(words[..<scope])
        trim(&before)
        if before.isEmpty { words = Array("占".utf8) + words[scope...] }
    }

    /// 高于全国, 拉动经济增长: a lead or a contribution, of what was named before.
    func isLead(_ words: [UInt8]) -> Bool {
        // 降幅高于全国平均水平2.95个百分点
        let start = self.words[.aspect].prefix(words, 0, words.count) ?? 0
        return self.words[.compared].prefix(words, start, words.count) != nil
    }

    /// 拉动经济增长, 县域经济增速高于全省增速, but not 快于 alone, behind which the year before was named.
    func isLeadOver(_ words: [UInt8]) -> Bool {
        if isLead(words) { return self.words[.compared].prefix(words, 0, words.count) != words.count }
        if ByteText.ends(with: "低", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "高", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "高出", in: words, from: 0, to: words.count),
            let versus = ByteText.find("比", in: words, 0, words.count)
        {
            // 比全省平均水平低0.4个百分点
            return self.words[.rankScope].prefix(words, versus + 3, words.count) != nil
        }
        guard let word = self.words[.compared].last(in: words, 0, words.count) else { return false }
        return words.count - word.upperBound >= 12
            && (ByteText.ends(with: "增速", in: words, from: 0, to: words.count)
                || ByteText.ends(with: "增幅", in: words, from: 0, to: words.count))
    }

    /// Whether a word of growth or of a level reached stands at `at` (12亿元[上升到]…).
    ///
    /// Of two characters or more: 高 and 为 begin other words (46万亩[高标准农田]).
    func isChange(_ at: Int, _ end: Int) -> Bool {
        if words[.keep].prefix(bytes, at, end) != nil { return false }
        for kind in [WordClass.growthUp, .growthDown, .level] {
            if let stop = self.words[kind].prefix(bytes, at, end), stop - at >= 6 { return true }
        }
        return false
    }

    /// Takes 受…影响 out, at the front or the end, which says why, not of what; 享受 is another word.
    func dropInfluence(_ words: inout [UInt8]) {
        guard let start = ByteText.find("受", in: words, 0, words.count),
            let end = self.words[.influence].first(in: words, start + 3, words.count)?.upperBound,
            end - start <= 60, self.words[.influenceInside].suffix(words, 0, start) == nil
        else { return }
        words.removeSubrange(start..<end)
    }
}
