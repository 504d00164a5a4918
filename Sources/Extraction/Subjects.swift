/// Supplies what a figure's words leave out: the subject, the verb, the noun that a verb or a rate needs.
struct Subjects {
    struct Settled {
        var bytes: [UInt8]
        var rule: NameRule
        /// Whether the name was left out and is the one of the figure before.
        var isCarried = false
        /// The observation that a list paired off by 分别 goes back to.
        var target: Int?
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

    mutating func enterSentence() {
        levels = []
        enterSegment()
    }

    /// Behind a semicolon lists and parts begin anew.
    mutating func enterSegment() {
        verb = []
        leaveParts()
    }

    mutating func enterClause() {
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
        if rule != .project { names.shorten(&words) }
        if let share = share(words, distributed || words.isEmpty && role == .growth, site) { return share }
        if words.isEmpty || role == .rank && names.isAspect(words) && subject != nil { return carried(site) }
        let quantity = site.quantity
        let verbLength = names.verbLength(words)
        if names.endsInBound(words), let carrier, !carrier.noun.isEmpty {
            return Settled(
                bytes: carrier.verbBytes + words + names.withoutThreshold(carrier.noun), rule: .threshold)
        }
        if verbLength == words.count, role == .value, !names.isEvent(words), let carrier,
            !carrier.noun.isEmpty, carrier.kind == quantity.kind
        {
            // 生猪存栏2万头,出栏3万头: the verb stands behind the noun.
            if carrier.verb == 0, let noun = names.withoutLastVerb(carrier.bytes) {
                return Settled(bytes: noun + words, rule: .carriedNoun)
            }
            return Settled(bytes: words + carrier.noun, rule: .carriedNoun)
        }
        let topic = site.followsFigure ? [] : topicNoun(site)
        if let measured = measured(words, topic, quantity, role) { return measured }
        if role == .value, verbLength == words.count || words.count <= 6, !names.isEvent(words),
            !topic.isEmpty,
            lexicon.indicatorIndex(ofLabel: words) == nil
        {
            return Settled(bytes: topic + words, rule: .topicOfClauseBefore)
        }
        if verbLength > 0 {
            verb = Array(words[..<verbLength])
        } else if role == .value, quantity.kind == .count || site.isEnumerated, !verb.isEmpty,
            !names.endsInVerb(words), !names.isDependent(words), !names.isEvent(words)
        {
            return Settled(bytes: verb + words, rule: .carriedVerb)
        }
        return Settled(bytes: words, rule: rule)
    }

    /// Remembers a figure's name for those that follow.
    mutating func remember(_ settled: Settled, _ quantity: Quantity, _ role: Role, observation: Int) {
        let length = names.verbLength(settled.bytes)
        var name = Name(
            bytes: settled.bytes, verb: length < settled.bytes.count ? length : 0, kind: quantity.kind,
            observation: observation)
        if !inParts || subject == nil { subject = name } else { subject?.bytes = name.bytes }
        if role == .value { levels.append(name) }
        guard role == .value, !inParts, quantity.kind != .share else { return }
        if settled.rule == .project {
            name.bytes = names.withoutInvestment(name.bytes)
            name.verb = 0
            name.kind = .count
            carrier = name
        } else if settled.rule != .carriedMeasure {
            carrier = name
        }
    }

    // MARK: Rules

    private func carried(_ site: Site) -> Settled {
        if let topic = topicBeforeColon(site) { return Settled(bytes: topic, rule: .topic) }
        if let subject { return Settled(bytes: subject.bytes, rule: .carriedSubject, isCarried: true) }
        return Settled(bytes: clauseBefore(site), rule: .clauseBefore)
    }

    /// 签约率, 村均, 占营业收入: a measure that needs what it measures put in front.
    private func measured(_ words: [UInt8], _ topic: [UInt8], _ quantity: Quantity, _ role: Role) -> Settled?
    {
        if names.isAverage(words), let carrier {
            return Settled(bytes: words + carrier.noun, rule: .carriedMeasure)
        }
        if names.isShareOf(words), quantity.kind == .share, let subject {
            return Settled(bytes: subject.noun + words, rule: .carriedMeasure)
        }
        guard names.isDependent(words) else { return nil }
        if !topic.isEmpty { return Settled(bytes: names.join(topic, words), rule: .carriedMeasure) }
        guard let carrier else { return nil }
        // A rate measures the noun, money and amounts the deed.
        var base = carrier.bytes
        if quantity.kind == .share || quantity.kind == .ratio, carrier.noun.count > 6 { base = carrier.noun }
        if role == .value { base = names.withoutMeasure(base) }
        guard !base.isEmpty, base != words else { return nil }
        return Settled(bytes: names.join(base, words), rule: .carriedMeasure)
    }

    /// 2023年税收收入:一季度预计完成…: what stands before the colon, where it is a name.
    private func topicBeforeColon(_ site: Site) -> [UInt8]? {
        let end = site.clauseStart - 1
        guard end > site.setting.start, bytes[end] == UInt8(ascii: ":") else { return nil }
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
    private func topicNoun(_ site: Site) -> [UInt8] {
        let end = site.clauseStart - 1
        guard end > site.setting.start, bytes[end] == UInt8(ascii: ",") else { return [] }
        return names.topicNoun(
            clauses.start(of: end, from: site.setting.start), end, except: site.setting.times)
    }

    // MARK: 分别

    /// The name that a list paired off by 分别 has for the figure.
    private mutating func share(_ words: [UInt8], _ distributed: Bool, _ site: Site) -> Settled? {
        if distributed, nextShare == 0 { startShares(words, site) }
        guard nextShare < shares.count, nextShare > 0 ? words.isEmpty : distributed else { return nil }
        nextShare += 1
        let name = shares[nextShare - 1]
        return Settled(bytes: name.bytes, rule: .shares, target: name.observation)
    }

    /// A、B和C分别达到x、y、z; or, behind such a list, 分别增长u、v、w, which goes back to its levels.
    private mutating func startShares(_ words: [UInt8], _ site: Site) {
        var count = 1
        while site.index + count < site.all.count,
            isNext(site.all[site.index + count - 1], site.all[site.index + count])
        { count += 1 }
        guard count > 1 else { return }
        if words.isEmpty {
            if levels.count >= count { shares = Array(levels.suffix(count)) }
        } else if let parts = Shares.split(words, into: count) {
            shares = parts.map { Name(bytes: $0) }
        }
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
