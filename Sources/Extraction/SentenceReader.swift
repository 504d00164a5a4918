/// Reads the figures of one sentence after another, with what earlier clauses and sentences leave to later ones.
struct SentenceReader {
    let lexicon: Lexicon
    private let report: Report
    private let bytes: [UInt8]
    private let times: TimeScanner
    private let quantities: QuantityScanner
    private let names: NameBuilder
    private let clauses: Clauses
    private let qualifiers: QualifierRules
    private let statuses: StatusReader
    private var store: ObservationStore

    /// What the last figure measured.
    private var subject: Name?
    /// The last name that can carry a dependent measure (总投资, 满意率).
    private var carrier: Name?
    /// The whole that 其中 parts belong to.
    private var whole: Int?
    private var inParts = false
    /// Names that 分别 hands out to the figures that follow.
    private var shares: [[UInt8]] = []
    private var nextShare = 0
    /// How the figure before came about, where a list shares its word of growth.
    private var lastEnding: NameBuilder.Ending?

    init(report: Report, lexicon: Lexicon, times: TimeScanner) {
        self.report = report
        self.lexicon = lexicon
        self.times = times
        bytes = report.flow.bytes
        quantities = QuantityScanner(bytes: bytes, lexicon: lexicon)
        names = NameBuilder(bytes: bytes, lexicon: lexicon)
        clauses = Clauses(bytes: bytes)
        qualifiers = QualifierRules(bytes: bytes, lexicon: lexicon)
        statuses = StatusReader(bytes: bytes, lexicon: lexicon)
        store = ObservationStore(report: report, lexicon: lexicon)
    }

    mutating func enterSection() {
        subject = nil
        carrier = nil
        shares = []
    }

    mutating func enterParagraph() {
        carrier = nil
    }

    mutating func finish(tasks: [TaskScanner.Found]) -> Extract {
        store.finish(tasks: tasks)
    }

    /// What the sentence at hand is read with.
    private struct Setting {
        var start: Int
        var end: Int
        var outlook: Outlook
        var years: ReportYears
        var times: [TimeExpression]
        var section: Int?
        var task: Int?
    }

    mutating func read(
        _ start: Int, _ end: Int, outlook: Outlook, years: ReportYears, section: Int?, task: Int?
    ) {
        guard hasDigit(start, end) else { return }
        let setting = Setting(
            start: start, end: end, outlook: outlook, years: years,
            times: times.scan(start, end, years: years), section: section, task: task)
        var found = quantities.scan(start, end, except: setting.times)
        guard !found.isEmpty else { return }
        qualifiers.mark(&found, end: end)
        inParts = false
        lastEnding = nil
        var previous: Quantity?
        // Behind a noun that an earlier figure of the clause took: 超30个[主题]近80场次.
        var consumed = start
        var verb: [UInt8] = []
        var segment = start
        for (index, quantity) in found.enumerated() where !quantity.isQualifier {
            if let previous, bytes[previous.tail..<quantity.start].contains(UInt8(ascii: ";")) {
                let next = bytes[..<quantity.start].lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? segment
                // ;其中… goes on with the time of the whole.
                if !ByteText.has("其中", in: bytes, at: next, end: end) {
                    segment = next
                    verb = []
                    inParts = false
                }
            }
            if let previous, inParts, bytes[previous.tail..<quantity.start].contains(UInt8(ascii: ")")) {
                inParts = false
            }
            consumed = read(
                quantity, at: index, of: found, after: previous, consumed: consumed, verb: &verb,
                segment: segment, setting)
            previous = quantity
        }
    }

    private func hasDigit(_ start: Int, _ end: Int) -> Bool {
        for at in start..<end where ByteText.isDigit(bytes[at]) { return true }
        return false
    }

    /// Reads one figure; returns where the words of the next one may begin.
    private mutating func read(
        _ quantity: Quantity, at index: Int, of all: [Quantity], after previous: Quantity?, consumed: Int,
        verb: inout [UInt8],
        segment: Int, _ setting: Setting
    ) -> Int {
        if quantity.isHigh, let previous, previous.isLow {
            store.addHigh(quantity)
            return quantity.tail
        }
        let clauseStart = clauses.start(of: quantity.start, from: setting.start)
        let clauseEnd = clauses.end(of: quantity.tail, to: setting.end)
        let from = max(clauseStart, min(consumed, quantity.head))
        if clauseStart > (previous?.start ?? -1) {
            shares = []
            nextShare = 0
        }

        var words = names.words(from, quantity.head, except: setting.times)
        let raw = words
        let isPart = names.takesPart(&words)
        if isPart {
            inParts = true
            whole = subject?.observation ?? whole
        }
        var (ending, distributed) = names.takeEnding(&words)
        if names.isBlank(words), case .plain = ending, let previous, let lastEnding,
            isNext(previous, quantity), previous.kind == quantity.kind
        {
            // 分别增长9%、13%: the word counts for both.
            ending = lastEnding
        }
        if case .growth = ending { lastEnding = ending } else { lastEnding = nil }
        var role = role(of: quantity, ending, raw)
        if case .growth = ending, role == .value {
            // The growth word was a counting verb after all.
            words = raw
            _ = names.takesPart(&words)
        }
        names.trim(&words)

        var decrease = false
        var rule: StaticString = "words before"
        var next = quantity.tail
        var scope: [UInt8] = []
        if let cue = rankCue(quantity, raw) {
            role = .rank
            words = Array(raw[..<cue.lowerBound])
            names.trim(&words)
            scope = Array(raw[cue.upperBound...])
            names.trim(&scope)
        }
        if role == .value, quantity.kind != .share, quantity.kind != .points {
            // A、B等3家企业: the names only illustrate.
            if ByteText.ends(with: "等", in: raw, from: 0, to: raw.count), quantity.kind == .count,
                names.verbLength(words) == 0
            {
                words = []
            }
            (words, next, rule) = withNounBehind(words, quantity, index, all, setting.end)
        }
        if case .plain = ending, role == .value, names.takesDecrease(&words) {
            // 减少农村贫困人口1000万人: a change, its verb in front.
            role = .change
            decrease = true
        }
        let name = settle(
            &words, role: role, quantity: quantity, distributed: distributed, index: index, all: all,
            verb: &verb, rule: &rule, clauseStart: clauseStart, from: from, previous: previous,
            setting: setting)
        let isFlow = names.isFlow(name.bytes)
        let period = period(quantity, segment, raw, role, isFlow, setting)
        let status = statuses.status(
            from: segment, clause: clauseStart, to: quantity.start, clauseEnd: clauseEnd,
            outlook: setting.outlook, period: period.period, years: setting.years, isCarried: name.isCarried,
            last: store.lastStatus)

        var sign = decrease ? -1.0 : 1.0
        if case .growth(let s, _) = ending, role == .growth || role == .change { sign = s }
        let observation = store.add(
            ObservationStore.Reading(
                quantity: quantity, role: role, sign: sign, name: name.bytes, isCarried: name.isCarried,
                rule: rule, period: period.period,
                periodCue: period.cue, status: status.status, statusCue: status.cue, rankScope: scope,
                section: setting.section,
                task: setting.task, whole: inParts ? whole : nil, sentence: setting.start..<setting.end))
        remember(
            name.bytes, quantity, role, observation,
            isMeasure: rule.description.hasPrefix("measure") || rule.description.hasPrefix("project"))
        return next
    }

    private func role(of quantity: Quantity, _ ending: NameBuilder.Ending, _ raw: [UInt8]) -> Role {
        if quantity.isOrdinal { return .rank }
        let isNamed = names.endsInNamedChange(raw)
        guard case .growth(_, let compared) = ending else {
            if isNamed { return quantity.kind == .share ? .growth : .change }
            return .value
        }
        switch quantity.kind {
        case .share, .ratio: return .growth
        case .points: return .change
        case .count: return names.endsInSureGrowth(raw) || compared ? .change : .value
        case .money, .measure, .time, nil: return names.endsInSureGrowth(raw) || compared ? .change : .value
        }
    }

    /// The words that announce a standing, where the figure is one: 位列…榜单[168位].
    private func rankCue(_ quantity: Quantity, _ raw: [UInt8]) -> Range<Int>? {
        let isPlace =
            ByteText.has("位", in: bytes, at: quantity.unit.lowerBound, end: quantity.unit.upperBound)
            || ByteText.has("名", in: bytes, at: quantity.unit.lowerBound, end: quantity.unit.upperBound)
        guard quantity.isOrdinal || isPlace else { return nil }
        return names.rankCue(raw)
    }

    // MARK: Names

    private struct Settled {
        var bytes: [UInt8]
        var isCarried: Bool
    }

    /// Supplies what the words leave out: the subject, the verb, the noun that a verb or a rate needs.
    private mutating func settle(
        _ words: inout [UInt8], role: Role, quantity: Quantity, distributed: Bool, index: Int,
        all: [Quantity], verb: inout [UInt8],
        rule: inout StaticString, clauseStart: Int, from: Int, previous: Quantity?, setting: Setting
    ) -> Settled {
        if !rule.description.hasPrefix("project") { names.shorten(&words) }
        if distributed, startShares(words, index, all) || (words.isEmpty && !shares.isEmpty) {
            rule = "分别"
            nextShare = 1
            return Settled(bytes: shares[0], isCarried: false)
        }
        if words.isEmpty, nextShare > 0, nextShare < shares.count {
            rule = "分别"
            nextShare += 1
            return Settled(bytes: shares[nextShare - 1], isCarried: false)
        }
        if words.isEmpty {
            if let topic = topic(before: clauseStart, setting) {
                rule = "topic"
                return Settled(bytes: topic, isCarried: false)
            }
            if let subject {
                rule = "carried subject"
                return Settled(bytes: subject.bytes, isCarried: true)
            }
            rule = "clause before"
            return Settled(bytes: clauseBefore(clauseStart, setting), isCarried: false)
        }
        let verbLength = names.verbLength(words)
        let topic =
            previous == nil || !hasFigure(previous, clauseStart) ? topicNoun(clauseStart, setting) : []
        if names.endsInBound(words), let carrier, !carrier.noun.isEmpty {
            rule = "threshold and carried noun"
            return Settled(
                bytes: carrier.verbBytes + words + names.withoutThreshold(carrier.noun), isCarried: false)
        }
        if verbLength == words.count, role == .value, !names.isEvent(words), let carrier,
            !carrier.noun.isEmpty, carrier.kind == quantity.kind
        {
            rule = "verb and carried noun"
            return Settled(bytes: words + carrier.noun, isCarried: false)
        }
        if names.isDependent(words) {
            rule = "measure of the carried noun"
            if !topic.isEmpty { return Settled(bytes: topic + words, isCarried: false) }
            if let carrier {
                let base = quantity.kind == .share || quantity.kind == .ratio ? carrier.noun : carrier.bytes
                if !base.isEmpty, !base.elementsEqual(words) {
                    return Settled(bytes: base + words, isCarried: false)
                }
            }
            rule = "words before"
        }
        if role == .value, verbLength == words.count || words.count <= 6, !names.isEvent(words),
            !topic.isEmpty,
            lexicon.indicatorIndex(ofLabel: words) == nil
        {
            rule = "topic of the clause before"
            return Settled(bytes: topic + words, isCarried: false)
        }
        if verbLength > 0 {
            verb = Array(words[..<verbLength])
        } else if role == .value, quantity.kind == .count || isEnumerated(previous, from), !verb.isEmpty,
            !names.endsInVerb(words), !names.isDependent(words)
        {
            rule = "carried verb"
            return Settled(bytes: verb + words, isCarried: false)
        }
        return Settled(bytes: words, isCarried: false)
    }

    /// Whether the clause before `clauseStart` holds the figure `previous`.
    private func hasFigure(_ previous: Quantity?, _ clauseStart: Int) -> Bool {
        guard let previous, clauseStart > 0 else { return false }
        return previous.start >= clauses.start(of: clauseStart - 1, from: 0)
    }

    /// What the clause before is about, in the same sentence.
    private func topicNoun(_ clauseStart: Int, _ setting: Setting) -> [UInt8] {
        guard clauseStart > setting.start, bytes[clauseStart - 1] == UInt8(ascii: ",") else { return [] }
        return names.topicNoun(
            clauses.start(of: clauseStart - 1, from: setting.start), clauseStart - 1, except: setting.times)
    }

    /// Whether the words follow the figure before with only 、 between.
    private func isEnumerated(_ previous: Quantity?, _ from: Int) -> Bool {
        guard let previous, previous.tail < bytes.count else { return false }
        return previous.tail == from && bytes[from] == Flow.enumeration
    }

    private mutating func remember(
        _ name: [UInt8], _ quantity: Quantity, _ role: Role, _ observation: Int, isMeasure: Bool
    ) {
        let verb = names.verbLength(name)
        let new = Name(
            bytes: name, verb: verb < name.count ? verb : 0, kind: quantity.kind, observation: observation)
        if !inParts || subject == nil { subject = new } else { subject?.bytes = name }
        if role == .value, !inParts, !isMeasure, quantity.kind != .share { carrier = new }
    }

    /// 2023年税收收入:一季度预计完成…: what stands before the colon, where it is a name.
    private func topic(before clauseStart: Int, _ setting: Setting) -> [UInt8]? {
        guard clauseStart > setting.start, bytes[clauseStart - 1] == UInt8(ascii: ":") else { return nil }
        let start = clauses.start(of: clauseStart - 1, from: setting.start)
        var words = names.words(start, clauseStart - 1, except: setting.times)
        names.trim(&words)
        return words.isEmpty || words.count > 60 ? nil : words
    }

    /// The clause before the figure's, where nothing else names it.
    private func clauseBefore(_ clauseStart: Int, _ setting: Setting) -> [UInt8] {
        guard clauseStart > setting.start else { return [] }
        let start = clauses.start(of: clauseStart - 1, from: setting.start)
        var words = names.words(start, clauseStart - 1, except: setting.times)
        names.trim(&words)
        names.shorten(&words)
        return words
    }

    /// Names for the figures that 分别 pairs off: A、B和C分别达到x、y、z.
    private mutating func startShares(_ words: [UInt8], _ index: Int, _ all: [Quantity]) -> Bool {
        var count = 1
        while index + count < all.count, isNext(all[index + count - 1], all[index + count]) { count += 1 }
        guard count > 1, !words.isEmpty else { return false }
        guard let parts = Shares.split(words, into: count) else { return false }
        shares = parts
        nextShare = 0
        return true
    }

    /// Whether only 、 or 和 stands between two figures.
    private func isNext(_ a: Quantity, _ b: Quantity) -> Bool {
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

    /// The noun behind the unit (3名[90后干部]), the project behind an investment, or the predicate where there
    /// is nothing in front.
    private func withNounBehind(
        _ words: [UInt8], _ quantity: Quantity, _ index: Int, _ all: [Quantity], _ end: Int
    ) -> ([UInt8], Int, StaticString) {
        let plain: ([UInt8], Int, StaticString) = (words, quantity.tail, "words before")
        let last = quantity.isLow && index + 1 < all.count ? index + 1 : index
        var start = all[last].tail
        let clauseEnd = clauses.end(of: start, to: end)
        var limit = clauseEnd
        if last + 1 < all.count { limit = min(limit, all[last + 1].head) }
        let isOf = ByteText.has("的", in: bytes, at: start, end: limit)
        if isOf { start += 3 }
        guard start < limit,
            bytes[start] >= 0x80 || ByteText.isLetter(bytes[start]) || ByteText.isDigit(bytes[start])
        else { return plain }
        for link: StaticString in ["和", "及", "与", "以及", "至", "到"]
        where ByteText.has(link, in: bytes, at: start, end: limit) { return plain }
        if quantity.kind == .money || quantity.kind == nil && names.endsInInvestment(words)
            || quantity.kind == .measure && isOf
        {
            return behindMoney(words, quantity, start, end, isOf)
        }
        if quantity.kind == .measure || quantity.kind == .time {
            // 完成1.49万亩[粮食种植任务]
            guard words.isEmpty || names.endsInVerb(words) || names.verbLength(words) == words.count,
                !names.isAnyVerb(start, limit)
            else { return plain }
        }
        let nounEnd = names.nounEnd(start, limit)
        var noun = names.words(start, nounEnd, except: [])
        names.trim(&noun)
        if noun.isEmpty || names.isPredicate(start, limit) {
            guard words.isEmpty else { return plain }
            noun = names.words(start, names.predicateEnd(start, limit) ?? limit, except: [])
            names.trim(&noun)
            return (noun, limit, "predicate")
        }
        if words.isEmpty {
            if let predicate = predicate(behind: nounEnd, last, all, clauseEnd) {
                return (predicate + noun, nounEnd, "predicate and noun")
            }
            return (noun, nounEnd, "noun behind the unit")
        }
        let verbLength = names.verbLength(words)
        if verbLength == words.count || names.endsInVerb(words) {
            return (words + noun, nounEnd, "noun behind the unit")
        }
        if noun.count <= 6 { return (words + noun, nounEnd, "noun behind the unit") }
        if verbLength > 0 { return (Array(words[..<verbLength]) + noun, nounEnd, "noun behind the unit") }
        return (noun, nounEnd, "noun behind the unit")
    }

    /// What is said of the counted: 16所高校、48个学科[入选“双一流”建设名单].
    private func predicate(behind nounEnd: Int, _ index: Int, _ all: [Quantity], _ clauseEnd: Int) -> [UInt8]?
    {
        var at = nounEnd
        var next = index + 1
        while next < all.count, at < clauseEnd, all[next].head >= at, all[next].head - at <= 3,
            bytes[at] == Flow.enumeration || ByteText.has("和", in: bytes, at: at, end: clauseEnd)
        {
            at = names.nounEnd(all[next].tail, clauseEnd)
            next += 1
        }
        guard at < clauseEnd, let end = names.predicateEnd(at, clauseEnd) else { return nil }
        return names.words(at, end, except: [])
    }

    /// 总投资13亿元的[…项目], 投资600万元打造[…中心], 新增4万亿元[投资].
    private func behindMoney(_ words: [UInt8], _ quantity: Quantity, _ start: Int, _ end: Int, _ isOf: Bool)
        -> ([UInt8], Int, StaticString)
    {
        let plain: ([UInt8], Int, StaticString) = (words, quantity.tail, "words before")
        if let nounEnd = qualifiers.moneyNoun(start, end) {
            return (words + bytes[start..<nounEnd], nounEnd, "noun behind the unit")
        }
        guard isOf || names.endsInInvestment(words) else { return plain }
        var from = start
        if !isOf, let verbEnd = qualifiers.invest(start, end) { from = verbEnd }
        // The counted noun may follow a further numeral: 总投资13亿元的A、B等5个重大产业项目.
        var project = names.withoutCounts(names.words(from, clauses.phraseEnd(from, to: end), except: []))
        names.trimProject(&project)
        guard !project.isEmpty else { return plain }
        return (project + names.investmentWord(words), quantity.tail, "project of the investment")
    }

    // MARK: Periods

    private func period(
        _ quantity: Quantity, _ segment: Int, _ raw: [UInt8], _ role: Role, _ isFlow: Bool, _ setting: Setting
    ) -> (period: Period, cue: Range<Int>?) {
        let isAtLeast =
            quantity.boundWords.map { $0.upperBound == quantity.start } ?? false && quantity.bound != .approx
        let isLevel = role == .rank || role == .value && !isFlow && (isAtLeast || names.statesLevel(raw))
        let inForce =
            setting.times.last {
                $0.range.upperBound <= quantity.start && $0.range.lowerBound >= segment && $0.period != nil
            }
            ?? setting.times.first {
                $0.range.lowerBound == setting.start && $0.period?.months == 12 && !$0.needsYear
            }
        if let inForce, let period = inForce.period {
            if period.months > 12, isLevel {
                return (Period(year: period.lastYear), inForce.range)
            }
            return (period, inForce.range)
        }
        if setting.outlook.isSpan, isLevel {
            return (Period(year: setting.outlook.period.lastYear), nil)
        }
        return (setting.outlook.period, nil)
    }
}
