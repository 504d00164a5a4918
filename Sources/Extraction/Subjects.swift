/// Supplies what a figure's words leave out: the subject, the verb, the noun that a verb or a rate needs.
struct Subjects {
    struct Settled {
        var bytes: [UInt8]
        var rule: NameRule
        /// Whether the name was left out and is the one of the figure before.
        var isCarried = false
        /// The observation that a list paired off by 分别 goes back to.
        var target: Int?
        /// What the clause before is about, where the name begins with it.
        var topic: [UInt8] = []
        /// The subject that a rate of completion, a share or a lead is said of besides.
        var whose: [UInt8] = []
    }

    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private let names: NameBuilder
    private let clauses: Clauses

    /// What the last figure measured.
    private var subject: Name?
    /// The last name that can carry a measure of its own (总投资, 满意率).
    private var carrier: Name?
    /// The counting verb of the list at hand.
    private var verb: [UInt8] = []
    /// The levels of the sentence, which 分别 may go back to.
    private var levels: [Name] = []
    /// Names that 分别 hands out to the figures that follow.
    private var shares: [Name] = []
    private var nextShare = 0
    /// How the rates of completion in the list at hand end: 年度计划完成率.
    private var completion: [UInt8] = []
    /// Whether only rates of completion, shares and leads stand behind the subject's own figure.
    private var isInterrupted = false
    /// The rate that stands last, which points are a change of: 占总人口比重50.7%,提高1.4个百分点.
    private var rate: [UInt8] = []
    /// The topic of the rates in the list at hand.
    private var rateTopic: [UInt8]?
    /// The whole that 其中 parts belong to, while they last.
    private(set) var whole: Int?
    private var inParts = false

    init(bytes: [UInt8], lexicon: Lexicon, names: NameBuilder, clauses: Clauses) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.names = names
        self.clauses = clauses
    }

    mutating func enterSection() {
        subject = nil
        carrier = nil
    }

    mutating func enterParagraph() {
        carrier = nil
    }

    /// - Parameters:
    ///   - start, end: bytes in the flow.
    mutating func enterSentence(_ start: Int, _ end: Int) {
        levels = []
        enterSegment()
        // 蔬菜基地项目:该项目总投资120万元,占地50亩
        if let project = names.project(start, end) { carrier = Name(bytes: project, kind: .count) }
    }

    /// Behind a semicolon lists and parts begin anew.
    mutating func enterSegment() {
        verb = []
        leaveParts()
    }

    mutating func enterClause() {
        rateTopic = nil
        completion = []
        shares = []
        nextShare = 0
    }

    mutating func enterParts() {
        inParts = true
        whole = subject?.observation ?? whole
    }

    mutating func leaveParts() {
        inParts = false
        whole = nil
    }

    /// The full name for a figure.
    /// - Parameters:
    ///   - words: the figure's own, trimmed; `rule` says where they stand.
    ///   - distributed: whether 分别 stands among them.
    mutating func settle(_ words: [UInt8], rule: NameRule, role: Role, distributed: Bool, at site: Site)
        -> Settled
    {
        var words = words
        if let completed = completed(words, role, site) { return completed }
        // 是2015年的1.3倍和1.5倍 goes back to levels as 分别增长 does.
        let goesBack =
            words.isEmpty && (role == .growth || role == .change || site.quantity.kind == .ratio)
        if let share = share(words, distributed || goesBack, site) { return share }
        if rule == .wordsBefore { names.shorten(&words) }
        if role == .value, let subject, site.previous?.kind == site.quantity.kind, names.takesExtreme(&words)
        {
            // 收入都过了10万元,最高的青杠村达到38.6万元
            return Settled(bytes: words + subject.bytes, rule: .carriedMeasure, whose: subject.bytes)
        }
        if words.isEmpty || role == .rank && names.isAspect(words) && subject != nil {
            return carried(site, role)
        }
        if role != .rank, let name = partOfSubject(words) {
            return Settled(bytes: name, rule: .carriedMeasure)
        }
        let quantity = site.quantity
        let verbLength = names.verbLength(words)
        if names.endsInBound(words) || isWithoutNoun(words, role, site), let carrier, !carrier.noun.isEmpty {
            return Settled(
                bytes: carrier.verbBytes + words + names.withoutThreshold(carrier.noun), rule: .threshold)
        }
        if verbLength == words.count, role == .value, !names.isEvent(words), !names.isDependent(words),
            let carrier,
            !carrier.noun.isEmpty, carrier.kind == quantity.kind
        {
            // 生猪存栏2万头,出栏3万头: the verb stands behind the noun.
            if carrier.verb == 0, let noun = names.withoutLastVerb(carrier.bytes) {
                return Settled(bytes: noun + words, rule: .carriedNoun)
            }
            return Settled(bytes: words + carrier.noun, rule: .carriedNoun)
        }
        if verbLength == words.count, role == .value, quantity.kind == .count, carrier?.kind == .money,
            let counted = levels.last(where: { $0.kind == .count && $0.unit == quantity.unitIndex })
        {
            // 低保对象412户,月发放31.7万元,全年新增35户
            return Settled(bytes: words + counted.noun, rule: .carriedNoun)
        }
        if let name = withNounOfLevel(words, role, site) { return Settled(bytes: name, rule: .threshold) }
        if !site.followsFigure, words.count <= 18,
            names.isDependent(words) ? !isKnown(words) : !isWhole(words),
            let known = knownTopic(site, before: words)
        {
            return Settled(bytes: known, rule: .topicOfClauseBefore)
        }
        var topic = site.followsFigure ? [] : topicNoun(site)
        if topic.isEmpty, names.isDependent(words) { topic = beforeParenthesis(site) }
        if let measured = measured(words, topic, role, site) { return measured }
        if role == .value, verbLength == words.count || words.count <= 6, !names.isEvent(words),
            !topic.isEmpty,
            lexicon.indicatorIndex(ofLabel: words) == nil
        {
            return Settled(bytes: topic + words, rule: .topicOfClauseBefore)
        }
        if names.isReached(site.from, quantity.head) || names.endsInVerb(words) {
            // 培育企业46家,合作社达到86家: what was reached is no more of the deed.
            verb = []
        } else if verbLength > 0 {
            verb = Array(words[..<verbLength])
            // 资金3.2亿元,其中中央资金1.8亿元,实施项目86个: a deed of another kind is no part.
            if inParts, let last = levels.last, last.kind != quantity.kind { leaveParts() }
        } else if role == .value, rule != .predicate, quantity.kind == .count || site.isEnumerated,
            quantity.kind != .share, !verb.isEmpty, quantity.kind == .count || !names.isAmount(words),
            rule != .nounBehind || site.isEnumerated || site.quantity.head > site.clauseStart,
            !names.isBehindOrigin(site.from, site.quantity.head),
            !names.endsInVerb(words), !names.isDependent(words), !names.isEvent(words),
            !names.isFlow(words)
        {
            return Settled(bytes: verb + words, rule: .carriedVerb)
        }
        return Settled(bytes: words, rule: rule)
    }

    /// Remembers a figure's name for those that follow.
    mutating func remember(_ settled: Settled, _ quantity: Quantity, _ role: Role, observation: Int) {
        if !settled.whose.isEmpty {
            // 完成2496万元,为年度计划的117%,增长28%: what follows is said of the subject again.
            if subject?.bytes != settled.whose { subject = Name(bytes: settled.whose) }
            isInterrupted = !inParts
            rate = quantity.kind == .share ? settled.bytes : []
            return
        }
        isInterrupted = false
        rate = []
        if !settled.topic.isEmpty {
            rateTopic = settled.topic
            // 夏粮喜获丰收,播种面积15万亩,总产量6.9万吨: what is measured once is measured again.
            if role == .value, !inParts, quantity.kind == .measure || quantity.kind == .money {
                carrier = Name(bytes: settled.topic, kind: .count, unit: nil, observation: observation)
            }
        }
        let length = names.verbLength(settled.bytes)
        var name = Name(
            bytes: settled.bytes, verb: length < settled.bytes.count ? length : 0, kind: quantity.kind,
            unit: quantity.unitIndex, observation: observation)
        // 产值跨过两个百亿元大关、超过260亿元: what follows is said of the total.
        if settled.rule == .milestone, let amount = Self.amountBegins(name.bytes) {
            name.bytes.removeLast(name.bytes.count - amount)
        }
        if !inParts || subject == nil { subject = name } else { subject?.bytes = name.bytes }
        // 收入10126元,首次突破万元: the same level again.
        if role == .value, levels.last?.bytes != name.bytes { levels.append(name) }
        // 超额完成下达的41.2万亩任务,总产17.3万吨: a task is no crop.
        guard role == .value, !inParts, quantity.kind != .share,
            quantity.kind == .count || !names.isTask(name.bytes)
        else { return }
        if settled.rule == .project {
            name.bytes = names.withoutInvestment(name.bytes)
            name.verb = 0
            name.kind = .count
            carrier = name
        } else if settled.rule != .carriedMeasure {
            carrier = name
        }
    }

    /// Where 万亿元 and the like begin in the name of a milestone.
    private static func amountBegins(_ name: [UInt8]) -> Int? {
        guard
            var at = ByteText.find("亿", in: name, 0, name.count)
                ?? ByteText.find("万", in: name, 0, name.count)
        else { return nil }
        while at >= 6, Magnitude.match(name, at - 3, name.count) != nil { at -= 3 }
        return at > 0 ? at : nil
    }

    // MARK: Rules

    /// 龙头企业46家(其中国家级2家、省级12家): the level alone, of what was counted before.
    private func withNounOfLevel(_ words: [UInt8], _ role: Role, _ site: Site) -> [UInt8]? {
        guard role == .value, site.quantity.kind == .count, let carrier, carrier.kind == .count,
            names.isLevelOfGovernment(words)
        else { return nil }
        return carrier.verbBytes + words + names.withoutLevelOfGovernment(carrier.noun)
    }

    /// 高新技术企业120家,其中新认定的30家: what is counted was named before.
    private func isWithoutNoun(_ words: [UInt8], _ role: Role, _ site: Site) -> Bool {
        role == .value && site.quantity.kind == .count && carrier?.kind == .count && inParts
            && ByteText.ends(with: "的", in: bytes, from: site.from, to: site.quantity.head)
    }

    private func carried(_ site: Site, _ role: Role) -> Settled {
        if role == .value, let name = inParenthesis(site) { return Settled(bytes: name, rule: .topic) }
        let goesOn =
            role == .value && site.quantity.kind == .share && site.clauseStart <= site.previous?.start ?? -1
        if role == .change && site.quantity.kind == .points || goesOn, !rate.isEmpty {
            return Settled(bytes: rate, rule: .carriedSubject, isCarried: true)
        }
        if let topic = topicBeforeColon(site) { return Settled(bytes: topic, rule: .topic) }
        if role == .growth || role == .change, !site.followsFigure, let known = knownTopic(site) {
            // 工业增加值走出低谷,全年增长3%
            return Settled(bytes: known, rule: .topicOfClauseBefore)
        }
        if role == .rank, !site.followsFigure {
            // 屠宰量实现翻番,由第11位跃升至第5位
            let topic = topicNoun(site)
            if !topic.isEmpty { return Settled(bytes: topic, rule: .topicOfClauseBefore) }
        }
        if role == .value, let name = population(site) { return Settled(bytes: name, rule: .unitAlone) }
        if role == .value, !site.followsFigure {
            // 坡地主要种植桃、李等,共300亩
            let topic = topicNoun(site)
            if !topic.isEmpty { return Settled(bytes: topic, rule: .topicOfClauseBefore) }
        }
        if let subject {
            return Settled(
                bytes: subject.bytes, rule: .carriedSubject, isCarried: true,
                target: isInterrupted ? subject.observation : nil)
        }
        return Settled(bytes: clauseBefore(site), rule: .clauseBefore)
    }

    /// 北洼风电场 of 北洼风电场(49.5兆瓦): an amount alone in parentheses is of what stands before them.
    private func inParenthesis(_ site: Site) -> [UInt8]? {
        let open = site.clauseStart - 1
        guard open > site.setting.start, bytes[open] == UInt8(ascii: "("),
            ByteText.isIdeograph(bytes[open - 3]),
            site.quantity.head == site.clauseStart,
            site.quantity.kind == .measure || site.quantity.kind == .count,
            site.quantity.tail < bytes.count, bytes[site.quantity.tail] == UInt8(ascii: ")")
        else { return nil }
        let from = max(clauses.start(of: open, from: site.setting.start), site.previous?.tail ?? 0)
        guard from < open else { return nil }
        var words = names.words(from, open, except: site.setting.times)
        names.trim(&words)
        return words.count >= 6 && words.count <= 60 ? words : nil
    }

    /// 全村总户数320户,1100人: a number of people or households that bears no name.
    private func population(_ site: Site) -> [UInt8]? {
        guard site.clauseStart == site.quantity.head, site.clauseStart > 0,
            bytes[site.clauseStart - 1] == UInt8(ascii: ","), let unit = site.quantity.unitIndex,
            let before = site.previous?.unitIndex,
            lexicon.units[unit].dimension != lexicon.units[before].dimension
        else { return nil }
        switch lexicon.units[unit].dimension {
        case "people": return Array("人口".utf8)
        case "households": return Array("户数".utf8)
        default: return nil
        }
    }

    /// The indicator of the catalogue that the clause before opens with; with `words` behind it where they need it:
    /// 服务业成为亮点,增加值跨上3亿元.
    private func knownTopic(_ site: Site, before words: [UInt8] = []) -> [UInt8]? {
        let end = site.clauseStart - 1
        guard end > 0, bytes[end] == UInt8(ascii: ",") || bytes[end] == Flow.stop else { return nil }
        var topic = names.words(
            clauses.start(of: end, from: max(0, end - 120)), end, except: site.setting.times)
        names.trim(&topic)
        var stop = min(topic.count, 45)
        while stop >= 6 {
            if stop == topic.count || topic[stop] & 0xC0 != 0x80 {
                let name = NameBuilder.join(Array(topic[..<stop]), words)
                if name.count > words.count, lexicon.indicatorIndex(ofLabel: name) != nil { return name }
            }
            stop -= 1
        }
        return nil
    }

    /// 税收收入完成年度预算的102%; 产值、税收分别完成年度计划的113%和120%: how much of what was planned is done.
    private mutating func completed(_ words: [UInt8], _ role: Role, _ site: Site) -> Settled? {
        guard role == .value else { return nil }
        guard site.quantity.kind == .share else { return planned(site) }
        var name: [UInt8] = []
        var isSaid = false
        if let done = names.completion(site.from, site.quantity.head) {
            name = names.words(site.from, done.lowerBound, except: site.setting.times)
            isSaid = ByteText.find("分别", in: name, 0, name.count) != nil
            names.trim(&name)
            completion = names.words(done.lowerBound, done.upperBound, except: []) + Array("完成率".utf8)
        } else {
            guard words.isEmpty, let previous = site.previous,
                isNext(previous, site.quantity) || isOf(previous, site.quantity)
            else { return nil }
        }
        guard !completion.isEmpty else { return nil }
        let paired = isSaid || nextShare > 0 ? share(name, isSaid, site)?.bytes : nil
        let of = paired ?? (name.isEmpty ? subject?.bytes ?? [] : name)
        guard !of.isEmpty else { return nil }
        return Settled(bytes: of + completion, rule: .completion, whose: of)
    }

    /// 完成年初预算数[6000万元]的40.4%: the plan itself, of which a share is done.
    private mutating func planned(_ site: Site) -> Settled? {
        guard site.index + 1 < site.all.count, isOf(site.quantity, site.all[site.index + 1]),
            site.all[site.index + 1].kind == .share, let subject,
            let plan = names.completion(site.from, site.quantity.head)
        else { return nil }
        let words = names.words(plan.lowerBound, plan.upperBound, except: [])
        completion = words + Array("完成率".utf8)
        return Settled(bytes: subject.bytes + words, rule: .completion, whose: subject.bytes)
    }

    /// Whether only 的 stands between two figures.
    private func isOf(_ a: Quantity, _ b: Quantity) -> Bool {
        b.head - a.tail == 3 && ByteText.has("的", in: bytes, at: a.tail, end: b.head)
    }

    /// 签约率, 村均, 占营业收入: a measure that needs what it measures put in front.
    private func measured(_ words: [UInt8], _ topic: [UInt8], _ role: Role, _ site: Site) -> Settled? {
        let quantity = site.quantity
        if names.isAverage(words) {
            if !topic.isEmpty { return Settled(bytes: words + topic, rule: .carriedMeasure) }
            // 发放资金2.73亿元,惠及5480户,户均5万元: money is shared out, not households.
            let whole = quantity.kind == .money ? levels.last { $0.kind == .money } ?? carrier : carrier
            if let whole { return Settled(bytes: words + whole.noun, rule: .carriedMeasure) }
        }
        if names.isLead(words), quantity.kind == .points, let subject {
            // 增长7.7%,高于全国1.8个百分点
            return Settled(bytes: subject.noun + words, rule: .carriedMeasure, whose: subject.bytes)
        }
        if quantity.kind == .points, names.isNamedRate(words), let subject, site.followsFigure {
            // 房地产投资下降13.2%,降幅收窄5.6个百分点
            return Settled(bytes: subject.noun + words, rule: .carriedMeasure, whose: subject.bytes)
        }
        if quantity.kind == .share, let subject {
            if names.isShareOf(words) {
                return Settled(bytes: subject.noun + words, rule: .carriedMeasure, whose: subject.bytes)
            }
            if let whole = names.wholeOfShare(site.from, quantity.head) {
                // 在全国总量中的比重为54.9%
                return Settled(
                    bytes: subject.noun + Array("占".utf8) + whole, rule: .carriedMeasure, whose: subject.bytes
                )
            }
        }
        if site.isEnumerated, let topic = rateTopic, isUnknownRate(words, quantity) {
            // 加快片区整治,签约率97%、旧房腾退率88%: one topic for the list.
            return Settled(bytes: NameBuilder.join(topic, words), rule: .carriedMeasure)
        }
        guard
            names.isDependent(words) || names.areDependent(words)
                || site.followsFigure && words.count <= 12 && isUnknownRate(words, quantity)
        else { return nil }
        // 深化亩均改革,亩均税收由18万元提高到…: an indicator needs no topic.
        let isKnown = isKnown(words)
        if !topic.isEmpty, !isKnown {
            return Settled(bytes: NameBuilder.join(topic, words), rule: .carriedMeasure, topic: topic)
        }
        // 清理用地300亩,亩均税收提高到10万元; 办成一批大事。…能力增强,贷款余额增长5.5%
        guard !isKnown, !isOfPlace(site), let carrier = nearest(site) else { return nil }
        // 新增规上企业5户,总数达到31户: of all that there are.
        if names.isTotal(words) { return Settled(bytes: carrier.noun + words, rule: .carriedMeasure) }
        // A rate measures the noun, money and amounts the deed.
        var base = carrier.bytes
        if quantity.kind == .share || quantity.kind == .ratio, carrier.noun.count > 6 { base = carrier.noun }
        base = names.withoutMeasure(base)
        guard !base.isEmpty, base != words, !names.isDependent(base) else { return nil }
        return Settled(bytes: NameBuilder.join(base, words), rule: .carriedMeasure)
    }

    /// 双桥泵站 of 开工建设双桥泵站(设计流量12.5立方米/秒): what a measure that opens a parenthesis is of.
    private func beforeParenthesis(_ site: Site) -> [UInt8] {
        let open = site.clauseStart - 1
        guard open > site.setting.start, bytes[open] == UInt8(ascii: "(") else { return [] }
        let from = max(clauses.start(of: open, from: site.setting.start), site.previous?.tail ?? 0)
        return from < open ? names.topicNoun(from, open, except: site.setting.times) : []
    }

    /// 全镇辖9个村,总面积67平方公里: an area that is the whole place's.
    private func isOfPlace(_ site: Site) -> Bool {
        guard site.quantity.kind == .measure, let previous = site.previous, previous.kind == .count else {
            return false
        }
        let start = clauses.start(of: previous.start, from: site.setting.start)
        return ByteText.find("辖", in: bytes, start, previous.start) != nil
    }

    /// What a measure is of: the last name that can carry one, or the subject of a growth in the same sentence.
    private func nearest(_ site: Site) -> Name? {
        guard site.followsFigure, let subject, !names.isDependent(subject.bytes) else { return carrier }
        guard let carrier else { return subject }
        return (carrier.observation ?? 0) < (subject.observation ?? 0)
            && lexicon.indicatorIndex(ofLabel: subject.bytes) != nil
            ? subject : carrier
    }

    /// 采纳率, 旧房腾退率: a rate that the catalogue does not know.
    private func isUnknownRate(_ words: [UInt8], _ quantity: Quantity) -> Bool {
        quantity.kind == .share && ByteText.ends(with: "率", in: words, from: 0, to: words.count)
            && lexicon.indicatorIndex(ofLabel: words) == nil
    }

    /// 2023年税收收入:一季度预计完成…: what stands before the colon, where it is a name.
    private func topicBeforeColon(_ site: Site) -> [UInt8]? {
        let end = site.clauseStart - 1
        // 目标是:生产总值增长7%以上、力争达到8%: a figure before in the clause is nearer.
        guard end > site.setting.start, bytes[end] == UInt8(ascii: ":"),
            site.previous?.start ?? 0 < site.clauseStart
        else { return nil }
        var words = names.words(
            clauses.start(of: end, from: site.setting.start), end, except: site.setting.times)
        names.trim(&words)
        return words.isEmpty || words.count > 60 ? nil : words
    }

    /// The clause before the figure's, where nothing else names it.
    private func clauseBefore(_ site: Site) -> [UInt8] {
        let end = site.clauseStart - 1
        guard end > site.setting.start else { return [] }
        var words = names.words(
            clauses.start(of: end, from: site.setting.start), end, except: site.setting.times)
        names.trim(&words)
        names.shorten(&words)
        return words
    }

    /// What the clause before is about, in the same sentence.
    private func topicNoun(_ site: Site, longest: Int = 54) -> [UInt8] {
        var end = site.clauseStart - 1
        while end > site.setting.start, bytes[end] == UInt8(ascii: ",") {
            let start = clauses.start(of: end, from: site.setting.start)
            if !names.isAdverbial(start, end) {
                return names.topicNoun(start, end, except: site.setting.times, longest: longest)
            }
            end = start - 1
        }
        return []
    }

    // MARK: 分别

    /// The name that a list paired off by 分别 has for the figure.
    private mutating func share(_ words: [UInt8], _ distributed: Bool, _ site: Site) -> Settled? {
        if nextShare == 0 { startShares(words, site, isSaid: distributed) }
        if nextShare == shares.count, words.isEmpty, let previous = site.previous,
            !isNext(previous, site.quantity)
        {
            // 分别由12%、60%提高到15%、64%: the names are handed out again.
            nextShare = 0
        }
        guard nextShare < shares.count, nextShare == 0 || words.isEmpty else { return nil }
        nextShare += 1
        let name = shares[nextShare - 1]
        return Settled(bytes: name.bytes, rule: .shares, target: name.observation)
    }

    /// A、B和C分别达到x、y、z; or, behind such a list, 分别增长u、v、w, which goes back to its levels.
    ///
    /// 分别 may be left out where the names are as many as the figures: A和B增长8%和11%.
    private mutating func startShares(_ words: [UInt8], _ site: Site, isSaid: Bool) {
        var count = 1
        // More names than that no sentence pairs off.
        while count < 32, site.index + count < site.all.count,
            isNext(site.all[site.index + count - 1], site.all[site.index + count]),
            // 287户463人 is no list.
            site.all[site.index + count - 1].tail < site.all[site.index + count].head,
            isSaid || site.all[site.index + count].kind == site.quantity.kind
        { count += 1 }
        guard count > 1 else { return }
        var words = words
        if isSaid, !site.followsFigure, words.isEmpty || names.isDependent(words) {
            // 渔获、门票再上台阶,分别增长6%、8%; 清理论坛、展会,数量分别压减三成、五成
            words = topicNoun(site, longest: 150) + words
        }
        if words.isEmpty {
            if isSaid, levels.count >= count { shares = Array(levels.suffix(count)) }
        } else if isSaid, site.followsFigure, levels.count >= count,
            names.isDependent(words) || isUnknownRate(words, site.quantity),
            Shares.parts(words).count == 1
        {
            // 高血压患者31900人、糖尿病患者9870人,管理率分别为73%和71%
            shares = levels.suffix(count).map { Name(bytes: NameBuilder.join($0.noun, words)) }
        } else if let parts = Shares.split(
            words, into: count, isSaid: isSaid, isWhole: isWhole, joins: names.joins,
            measure: names.measure)
        {
            shares = parts.map { Name(bytes: partOfSubject($0) ?? $0) }
        }
    }

    /// 城镇居民人均可支配收入 of 居民人均可支配收入…,其中城镇居民…: where the part ends as the whole begins.
    private func partOfSubject(_ part: [UInt8]) -> [UInt8]? {
        guard inParts, let subject, part.count < subject.bytes.count, !isWhole(part) else { return nil }
        let name = NameBuilder.join(part, subject.bytes)
        return name.count < part.count + subject.bytes.count && isWhole(name) ? name : nil
    }

    /// Whether a name of four characters or more is the catalogue's, dependent or not (亩均税收, 贷款余额).
    private func isKnown(_ name: [UInt8]) -> Bool {
        name.count >= 12 && lexicon.indicatorIndex(ofLabel: name) != nil
    }

    /// Whether a name needs nothing in front.
    private func isWhole(_ name: [UInt8]) -> Bool {
        !names.isDependent(name) && lexicon.indicatorIndex(ofLabel: name) != nil
    }

    /// Whether only 、 or 和 stands between two figures.
    func isNext(_ a: Quantity, _ b: Quantity) -> Bool {
        guard b.head >= a.tail, b.head - a.tail <= 6 else { return false }
        var at = a.tail
        while at < b.head {
            if bytes[at] == Flow.enumeration || bytes[at] == UInt8(ascii: ",") {
                at += 1
            } else if ByteText.has("和", in: bytes, at: at, end: b.head)
                || ByteText.has("与", in: bytes, at: at, end: b.head)
            {
                at += 3
            } else {
                return false
            }
        }
        return true
    }
}
