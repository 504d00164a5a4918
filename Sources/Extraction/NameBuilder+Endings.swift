/// What the end or the front of a run of words says about the figure behind it.
extension NameBuilder {
    /// Takes 其中 and 包括 off the front.
    func takesPart(_ words: inout [UInt8]) -> Bool {
        guard let end = self.words[.part].prefix(words, 0, words.count) else { return false }
        words.removeFirst(end)
        return true
    }

    /// Whether the words put the figure at the time of the report (现有日光温室12栋).
    func isNow(_ words: [UInt8]) -> Bool {
        self.words[.now].prefix(words, 0, words.count) != nil
            || self.words[.now].suffix(words, 0, words.count) != nil
    }

    /// 年度计划 of 完成年度计划的103% or 占年度计划103%: bytes of what a share of completion is of.
    func completion(_ start: Int, _ end: Int) -> Range<Int>? {
        guard let of = self.words[.doneOf].suffix(bytes, start, end) else {
            guard var from = self.words[.doneBare].suffix(bytes, start, end) else { return nil }
            while from > start, end - from < 45 {
                if ByteText.ends(with: "完成", in: bytes, from: start, to: from)
                    || ByteText.ends(with: "占", in: bytes, from: start, to: from)
                {
                    return from..<end
                }
                from = ByteText.before(bytes, from, from: start)
            }
            return nil
        }
        var from = of
        while from > start, end - from < 45 {
            if let verb = self.words[.doneVerb].suffix(bytes, start, from) {
                // 上级下达计划的103%
                if !ByteText.ends(with: "下", in: bytes, from: start, to: verb) { return from..<end - 3 }
            }
            from = ByteText.before(bytes, from, from: start)
        }
        return start..<end - 3
    }

    /// 中央财政安排: who pays and the verb, where nothing else is said in front of the amount.
    func payer(_ words: [UInt8]) -> [UInt8]? {
        guard let verb = self.words[.spend].suffix(words, 0, words.count) else { return nil }
        guard verb > 0 else { return Array(words[verb...]) }
        return self.words[.payer].suffix(words, 0, verb) == nil ? nil : words
    }

    /// 统筹 of 统筹44亿元支持…: the verb of a payment right in front of the amount, where nothing else is said.
    func spending(_ words: [UInt8], _ start: Int, _ head: Int) -> [UInt8]? {
        guard words.isEmpty, let verb = self.words[.spend].suffix(bytes, start, head) else { return nil }
        return Array(bytes[verb..<head])
    }

    /// 国家下达, 省财政安排: whether a deed ends the words.
    func endsInDeed(_ words: [UInt8]) -> Bool {
        self.words[.spend].suffix(words, 0, words.count) != nil || endsInVerb(words)
    }

    /// Whether a parenthesis closes between two places that opens before the first: what stands in it is an aside.
    func isClosed(_ start: Int, _ end: Int) -> Bool {
        var depth = 0
        for at in start..<max(start, end) {
            if bytes[at] == UInt8(ascii: "(") { depth += 1 }
            if bytes[at] == UInt8(ascii: ")") {
                if depth == 0 { return true }
                depth -= 1
            }
        }
        return false
    }

    /// Whether 由 or 从 stands right in front of a figure, its scope passed over (从全国第12位).
    func isBehindOrigin(_ start: Int, _ head: Int) -> Bool {
        var head = words[.rankScope].suffix(bytes, start, head) ?? head
        // 由每人每年420元提高到
        while let per = words[.perHead].suffix(bytes, start, head) { head = per }
        return ByteText.ends(with: "由", in: bytes, from: start, to: head)
            || ByteText.ends(with: "从", in: bytes, from: start, to: head)
    }

    /// Whether 由 or 从 stands right in front of a figure and 提高到, 降至 and the like behind it.
    func isOrigin(_ start: Int, _ head: Int, tail: Int) -> Bool {
        guard isBehindOrigin(start, head) else { return false }
        let end = min(bytes.count, tail + 36)
        return words[.level].first(in: bytes, tail, end) != nil
            || words[.growthUp].first(in: bytes, tail, end) != nil
            || words[.growthDown].first(in: bytes, tail, end) != nil
    }

    /// Whether the words in front of a figure say that it is over all years of a span (年均, 五年累计).
    func isOverAll(_ words: [UInt8]) -> Bool { self.words[.all].first(in: words, 0, words.count) != nil }

    /// 为1.2万名老人…, 对…等300名群众…, 将90人…: what is done to the counted stands behind it.
    func endsInPreposition(_ start: Int, _ end: Int) -> Bool {
        self.words[.preposition].suffix(bytes, start, end) != nil
            || self.words[.preposition].prefix(bytes, start, end) != nil
    }

    /// Whether the words lead up to a level that was reached (增至, 达到), which in a span is the level at its end.
    func statesLevel(_ words: [UInt8]) -> Bool {
        self.words[.level].suffix(words, 0, words.count) != nil
    }

    /// 世界 of 从世界第六位上升到: among whom a standing was that changed.
    func originOfRank(_ words: [UInt8]) -> [UInt8]? {
        guard
            ByteText.has("从", in: words, at: 0, end: words.count)
                || ByteText.has("由", in: words, at: 0, end: words.count),
            let at = ByteText.find("第", in: words, 0, words.count)
        else { return nil }
        return Array(words[3..<at])
    }

    /// 总量在全国, 居: what has the standing, without among whom and the verb.
    func trimRankSubject(_ words: inout [UInt8]) {
        if let start = self.words[.rankScope].suffix(words, 0, words.count),
            ByteText.ends(with: "在", in: words, from: 0, to: start)
        {
            words.removeLast(words.count - start + 3)
        }
        if let verb = self.words[.rankVerb].suffix(words, 0, words.count) {
            words.removeLast(words.count - verb)
        }
        // 总量在全区11个街道中排名第4, but 在全县综合考核中排第11
        if ByteText.ends(with: "中", in: words, from: 0, to: words.count) {
            words.removeLast(3)
            if words.count <= 9 { words = [] }
        }
        trim(&words)
    }

    /// Where the verb and the scope of 增幅列全市 begin, or 总量在全市.
    func beforeScope(_ words: [UInt8]) -> (subject: Int, scope: Int)? {
        guard let scope = self.words[.rankScope].suffix(words, 0, words.count) else { return nil }
        if ByteText.ends(with: "在", in: words, from: 0, to: scope) { return (scope - 3, scope) }
        return self.words[.rankVerb].suffix(words, 0, scope).map { ($0, scope) }
    }

    /// Among whom a standing is, without the marks around it.
    func trimScope(_ words: inout [UInt8]) {
        while let last = words.last, last < 0x80 { words.removeLast() }
        while let first = words.first, first < 0x80 { words.removeFirst() }
    }

    /// 总量, 增速: what a standing is by, where its subject is the figure's before.
    func isAspect(_ words: [UInt8]) -> Bool {
        self.words[.aspect].prefix(words, 0, words.count) == words.count
    }

    /// 力争达到, 争取: nothing but that a further figure is aimed at.
    func isAim(_ words: [UInt8]) -> Bool {
        guard self.words[.statusPlan].prefix(words, 0, words.count) != nil else { return false }
        var rest = words
        trim(&rest)
        return rest.isEmpty
    }

    /// 发电量, 销售额: a name of an amount, which needs no verb.
    func isAmount(_ name: [UInt8]) -> Bool {
        for end: StaticString in ["量", "额", "值"]
        where ByteText.ends(with: end, in: name, from: 0, to: name.count) {
            return true
        }
        return false
    }

    /// Whether words of time say when something was done, not when figures were: 于8月, 6月28日建成通车.
    func isEventTime(_ time: Range<Int>) -> Bool {
        let end = Clauses(bytes: bytes).end(of: time.upperBound, to: bytes.count)
        if words[.occurs].first(in: bytes, time.upperBound, end) != nil,
            !bytes[time.upperBound..<end].contains(where: ByteText.isDigit)
        {
            return true
        }
        let at = time.lowerBound
        for word: StaticString in ["于", "从", "自"] where ByteText.ends(with: word, in: bytes, from: 0, to: at)
        {
            return true
        }
        return false
    }

    /// 下达任务: what was to be done, of which nothing else is said.
    func isTask(_ name: [UInt8]) -> Bool {
        ByteText.ends(with: "任务", in: name, from: 0, to: name.count)
            || ByteText.ends(with: "目标", in: name, from: 0, to: name.count)
    }

    /// 总数, 总量: of all that there are, not of what was added.
    func isTotal(_ words: [UInt8]) -> Bool {
        words.elementsEqual("总数".utf8) || words.elementsEqual("总量".utf8)
    }

    /// 东河镇, 高新区: whether a place ends the words.
    func endsInPlace(_ words: [UInt8]) -> Bool { self.words[.place].suffix(words, 0, words.count) != nil }

    /// Takes the examples out of 新增甲园区、乙园区等先进制造业集群, where what they are examples of says enough.
    func dropExamples(_ words: inout [UInt8]) {
        guard let list = words.firstIndex(of: Flow.enumeration),
            let at = ByteText.find("等", in: words, list, words.count),
            self.words[.listEnd].suffix(words, list, at) == nil,
            self.words[.listEnd].prefix(words, at + 3, words.count) == nil,
            self.words[.listVague].prefix(words, at + 3, words.count) == nil,
            words.count - at - 3 >= 12
        else { return }
        words.removeSubrange(verbLength(words)..<at + 3)
    }

    /// 政策措施, 重点项目: a noun that says little without what stands before it.
    func isVague(_ noun: [UInt8]) -> Bool {
        noun.count <= 12 && self.words[.listVague].suffix(noun, 0, noun.count) != nil
    }

    /// Takes 等工程 off the end of 广场等工程.
    func dropListEnd(_ noun: inout [UInt8]) {
        guard let at = ByteText.find("等", in: noun, 6, noun.count),
            self.words[.listEnd].suffix(noun, 0, at) == nil,
            self.words[.listVague].prefix(noun, at + 3, noun.count) == noun.count
        else { return }
        noun.removeLast(noun.count - at)
    }

    /// 5000万元以上: a threshold whose noun was left out.
    func endsInBound(_ words: [UInt8]) -> Bool {
        ByteText.ends(with: "以上", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "以下", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "亿元", in: words, from: 0, to: words.count) && ByteText.isDigit(words[0])
    }

    /// 人均, 村均, 每万人: what the measure that is carried is divided by.
    func isAverage(_ words: [UInt8]) -> Bool {
        if self.words[.average].prefix(words, 0, words.count) == words.count { return true }
        return words.count <= 15 && ByteText.has("每", in: words, at: 0, end: words.count)
            && self.words[.perTime].prefix(words, 0, words.count) == nil
    }

    /// 蔬菜基地项目 of 蔬菜基地项目:该项目…: the project that a sentence is about.
    func project(_ start: Int, _ end: Int) -> [UInt8]? {
        guard let colon = bytes[start..<min(end, start + 120)].firstIndex(of: UInt8(ascii: ":")),
            pronoun(colon + 1, end) != nil
        else { return nil }
        var name = words(start, colon, except: [])
        trim(&name)
        return name.count < 6 ? nil : name
    }

    /// Takes 该项目 off the front: it stands for what was named before.
    func dropPronoun(_ words: inout [UInt8]) {
        if let end = self.words[.pronoun].prefix(words, 0, words.count) { words.removeFirst(end) }
    }

    func pronoun(_ start: Int, _ end: Int) -> Int? { words[.pronoun].prefix(bytes, start, end) }

    /// 产值 of 产值接连跨过百亿元、
    func beforeMilestone(_ words: [UInt8]) -> [UInt8] {
        guard let verb = self.words[.milestoneVerb].first(in: words, 0, words.count), verb.lowerBound > 0
        else {
            return words
        }
        var name = Array(words[..<verb.lowerBound])
        trim(&name)
        return name
    }

    /// 回复率和办结率: measures that need a carrier, joined.
    func areDependent(_ words: [UInt8]) -> Bool {
        guard let at = ByteText.find("和", in: words, 0, words.count) else { return false }
        return isDependent(Array(words[..<at])) && isDependent(Array(words[(at + 3)...]))
    }

    /// Where 和 or 及 begins that ends a run of words.
    func beforeLink(_ start: Int, _ end: Int) -> Int {
        guard let link = words[.link].suffix(bytes, start, end),
            words[.linkInside].suffix(bytes, start, link) == nil
        else { return end }
        return link
    }

    /// Takes 剔除…因素 out, which says how a figure was worked out, not of what it is.
    func dropExclusion(_ words: inout [UInt8]) {
        guard let verb = self.words[.exclusion].first(in: words, 0, words.count),
            let end = self.words[.exclusionEnd].first(in: words, verb.upperBound, words.count)
        else { return }
        words.removeSubrange(verb.lowerBound..<end.upperBound)
    }

    /// Whether nothing but small words stands in a stretch (全年, 2023年).
    func isBlankLead(_ start: Int, _ end: Int) -> Bool {
        var words = Array(bytes[start..<max(start, end)])
        trim(&words)
        return words.isEmpty
    }

    /// Whether 目标, 规模 and the like stand at `at`, which say no more of an amount.
    func isLimit(_ at: Int, _ end: Int) -> Bool { self.words[.limit].prefix(bytes, at, end) != nil }

    /// Whether 控制指标 and the like stand at `at`.
    func isTarget(_ at: Int, _ end: Int) -> Bool { self.words[.targetBehind].prefix(bytes, at, end) != nil }

    /// 农业项目 of 2000万元以上农业项目.
    func withoutThreshold(_ noun: [UInt8]) -> [UInt8] {
        guard let at = ByteText.find("以上", in: noun, 0, noun.count), at + 6 < noun.count else { return noun }
        return Array(noun[(at + 6)...])
    }

    /// Where the measure at the end of a name begins: 存栏 of 家禽存栏, 产量 of 粮食产量.
    func measure(_ name: [UInt8]) -> Int? {
        for verb: StaticString in ["存栏", "出栏"]
        where ByteText.ends(with: verb, in: name, from: 0, to: name.count) {
            return name.count - verb.utf8CodeUnitCount
        }
        guard let start = self.words[.dependent].suffix(name, 0, name.count),
            self.words[.measureNot].prefix(name, start, name.count) != name.count
        else { return nil }
        // 设施产量占比 is one measure.
        guard start > 0, let longer = measure(Array(name[..<start])), longer > 0 else { return start }
        return longer
    }

    /// Whether 和, 与 or 及 stands at `at` and joins two names: 涉及居民 holds none.
    func joins(_ name: [UInt8], _ at: Int) -> Bool {
        self.words[.linkInside].suffix(name, 0, at) == nil
            && self.words[.keep].prefix(name, at, name.count) == nil
    }

    /// Whether 达到 or 增至 stands right in front of a figure.
    func isReached(_ start: Int, _ head: Int) -> Bool {
        words[.reached].suffix(bytes, start, head) != nil
    }

    /// 国家级, 省级
    func isLevelOfGovernment(_ words: [UInt8]) -> Bool {
        self.words[.government].prefix(words, 0, words.count) == words.count || grade(words) == words.count
    }

    /// 千亿级, 3A级: where a grade at the front of a noun ends.
    private func grade(_ noun: [UInt8]) -> Int? {
        guard let at = ByteText.find("级", in: noun, 0, min(noun.count, 18)), at >= 2 else { return nil }
        return self.words[.keep].suffix(noun, 0, at + 3) == nil ? at + 3 : nil
    }

    /// 龙头企业 of 市级以上龙头企业.
    func withoutLevelOfGovernment(_ noun: [UInt8]) -> [UInt8] {
        guard var end = self.words[.government].prefix(noun, 0, noun.count) ?? grade(noun) else {
            return noun
        }
        if ByteText.has("以上", in: noun, at: end, end: noun.count) { end += 6 }
        return Array(noun[end...])
    }

    /// 贷款余额, 城镇化率: a name of what stands at a time.
    func isStock(_ name: [UInt8]) -> Bool { self.words[.stock].suffix(name, 0, name.count) != nil }

    /// 新增就业, 建成项目: what is summed over a span, not a level at its end.
    func isFlow(_ name: [UInt8]) -> Bool {
        verbLength(name) > 0 || ByteText.find("新增", in: name, 0, name.count) != nil
            || ByteText.find("累计", in: name, 0, name.count) != nil
    }

    /// 累计: a sum over a span, whatever it is of.
    func isSum(_ words: [UInt8]) -> Bool { ByteText.find("累计", in: words, 0, words.count) != nil }

    /// 总投资, 完成投资, 投资
    func endsInInvestment(_ words: [UInt8]) -> Bool {
        ByteText.ends(with: "投资", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "投入", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "筹资", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "斥资", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "出资", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "投资额", in: words, from: 0, to: words.count)
            || ByteText.ends(with: "安排", in: words, from: 0, to: words.count)
    }

    /// The measure at the end of the words in front of an investment: 总投资 of 推进总投资.
    func investmentWord(_ words: [UInt8]) -> [UInt8] {
        if let start = self.words[.investment].suffix(words, 0, words.count) { return Array(words[start...]) }
        if ByteText.ends(with: "安排", in: words, from: 0, to: words.count) { return Array("资金".utf8) }
        // 首个产值超过2000亿元的化工园区
        if !endsInInvestment(words), let start = self.words[.dependent].suffix(words, 0, words.count) {
            return Array(words[start...])
        }
        return Array("投资".utf8)
    }

    /// A project's name without the measure behind it.
    func withoutInvestment(_ name: [UInt8]) -> [UInt8] {
        let word = investmentWord(name)
        return name.count > word.count ? Array(name.dropLast(word.count)) : name
    }

    /// 行政村 of 行政村经营性收入, or nil where no measure ends the words.
    func beforeMeasure(_ words: [UInt8]) -> [UInt8]? {
        var rest = withoutMeasure(words)
        guard rest.count < words.count else { return nil }
        if let start = self.words[.collective].suffix(rest, 0, rest.count), start >= 3 {
            rest.removeLast(rest.count - start)
        }
        return rest
    }

    /// Without 等5个 inside: A、B等5个重大产业项目 → A、B等重大产业项目.
    func withoutCounts(_ words: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < words.count {
            if ByteText.isDigit(words[at]) {
                var end = at
                while end < words.count, ByteText.isDigit(words[end]) || words[end] == UInt8(ascii: ".") {
                    end += 1
                }
                let behind = Magnitude.match(words, end, words.count)?.end ?? end
                if let unit = units.longest(words, from: end, to: words.count)
                    ?? units.longest(words, from: behind, to: words.count)
                {
                    at = unit.end
                    continue
                }
            }
            out.append(words[at])
            at += 1
        }
        return out
    }

    /// A project's name without the verbs around it: 建设, 招引建设, 落地开工.
    func trimProject(_ words: inout [UInt8]) {
        trim(&words)
        // 物流园开工
        while let said = self.words[.predicate].suffix(words, 0, words.count), said >= 9 {
            words.removeLast(words.count - said)
        }
        for word: StaticString in ["项目", "工程"] {
            guard let at = ByteText.find(word, in: words, 0, words.count) else { continue }
            let end = at + word.utf8CodeUnitCount
            let rest = words.count - end
            if rest > 0, rest <= 12, self.words[.projectTail].prefix(words, end, words.count) != nil {
                words.removeLast(rest)
            }
        }
    }
}
