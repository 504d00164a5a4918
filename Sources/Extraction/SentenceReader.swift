/// Reads the figures of one sentence after another.
struct SentenceReader {
    let lexicon: Lexicon
    private let bytes: [UInt8]
    private let times: TimeScanner
    private let quantities: QuantityScanner
    private let names: NameBuilder
    private let clauses: Clauses
    private let qualifiers: QualifierRules
    private let nounBehind: NounBehind
    private let periods: PeriodReader
    private let statuses: StatusReader
    private var subjects: Subjects
    private var store: ObservationStore
    /// How the figure before came about, where a list shares its word of growth.
    private var lastEnding: NameBuilder.Ending?
    /// What the figure before in the sentence is.
    private var lastRole: Role?
    /// What a standing is of whose scope was counted: 增幅 of 增幅列全市14个镇第3位.
    private var rankSubject: [UInt8]?
    /// Whether the sentence's indicators are all expected: 预计地区生产总值391亿元;财政收入38亿元.
    private var areEstimates = false

    init(report: Report, lexicon: Lexicon, times: TimeScanner) {
        self.lexicon = lexicon
        self.times = times
        bytes = report.flow.bytes
        quantities = QuantityScanner(bytes: bytes, lexicon: lexicon)
        names = NameBuilder(bytes: bytes, lexicon: lexicon)
        clauses = Clauses(bytes: bytes)
        qualifiers = QualifierRules(bytes: bytes, lexicon: lexicon)
        nounBehind = NounBehind(bytes: bytes, names: names, clauses: clauses, qualifiers: qualifiers)
        periods = PeriodReader(names: names)
        statuses = StatusReader(bytes: bytes, lexicon: lexicon)
        subjects = Subjects(bytes: bytes, lexicon: lexicon, names: names, clauses: clauses)
        store = ObservationStore(report: report, lexicon: lexicon)
    }

    mutating func enterSection() { subjects.enterSection() }
    mutating func enterParagraph() { subjects.enterParagraph() }

    mutating func finish(tasks: [TaskScanner.Found]) -> Extract { store.finish(tasks: tasks) }

    mutating func read(
        _ start: Int, _ end: Int, outlook: Outlook, years: ReportYears, section: Int?, task: Int?
    ) {
        guard hasDigit(start, end) || quantities.maySpell(start, end) else { return }
        let setting = Setting(
            start: start, end: end, outlook: outlook, years: years,
            times: times.scan(start, end, years: years),
            section: section, task: task)
        var found = quantities.scan(start, end, except: setting.times)
        guard !found.isEmpty else { return }
        qualifiers.mark(&found, end: end)
        subjects.enterSentence(start, end)
        lastEnding = nil
        lastRole = nil
        rankSubject = nil
        areEstimates = statuses.opensEstimates(start, end)
        var previous: Quantity?
        // Behind a noun that an earlier figure of the clause took: 举办5个[系列]近20场次.
        var consumed = start
        var segment = start
        for (index, quantity) in found.enumerated() where !quantity.isQualifier {
            if let previous {
                enterBetween(previous, quantity, &segment)
            } else if let semicolon = bytes[start..<quantity.start].lastIndex(of: UInt8(ascii: ";")) {
                // 确保2018年投入使用;推进投资5亿元的…
                segment = semicolon + 1
            }
            consumed = read(site(index, found, previous, consumed, setting), segment: segment)
            previous = quantity
        }
    }

    /// Reads a table of indicators: a row gives its targets, its results and their growth.
    mutating func read(
        _ table: IndicatorTable, outlook: Outlook, years: ReportYears, section: Int?, task: Int?
    ) {
        var whole: Int?
        for row in table.rows {
            guard let start = row.map(\.lowerBound).min(), let end = row.map(\.upperBound).max() else {
                continue
            }
            let setting = Setting(
                start: start, end: end, outlook: outlook, years: years, times: [],
                section: section, task: task)
            var name: [UInt8] = []
            var nameCell = 0..<0
            var unit = table.unit
            for (column, cell) in zip(table.columns, row) {
                if case .name = column {
                    nameCell = cell
                    name = names.words(cell.lowerBound, cell.upperBound, except: [])
                    // 地区生产总值(亿元)
                    if let own = quantities.unit(inParentheses: cell) { unit = own }
                }
                if case .unit = column, !cell.isEmpty { unit = cell }
            }
            let isPart = names.takesPart(&name)
            // 地区生产总值增速(%)
            let direction = names.takeRate(&name)
            names.trim(&name)
            guard !name.isEmpty else { continue }
            var result: Int?
            for (index, cell) in row.enumerated() where index < table.columns.count {
                let added = read(
                    cell, table, index, (name, nameCell, direction), unit, result, isPart ? whole : nil,
                    setting)
                if case .actual = table.columns[index], let added { result = added }
            }
            if !isPart, let result { whole = result }
        }
    }

    /// Reads one cell of a table; returns the observation that it gave or completed.
    private mutating func read(
        _ cell: Range<Int>, _ table: IndicatorTable, _ column: Int,
        _ name: (words: [UInt8], cell: Range<Int>, direction: Double?),
        _ unit: Range<Int>,
        _ result: Int?, _ whole: Int?,
        _ setting: Setting
    ) -> Int? {
        var reading = (period: Period(year: setting.years.reviewed), status: Status.actual, role: Role.value)
        var unit = unit
        switch table.columns[column] {
        case .plan(let period): reading = (period, .plan, .value)
        case .actual(let period): reading.period = period
        case .growth:
            reading.role = .growth
            let heading = table.headings[column]
            unit = bytes[heading].firstIndex(of: UInt8(ascii: "%")).map { $0..<$0 + 1 } ?? 0..<0
            guard let result else { return nil }
            reading.period = store.period(of: result)
        case .name, .unit, .other: return nil
        }
        if statuses.saysEstimate(table.headings[column]), reading.status == .actual {
            reading.status = .estimate
        }
        if reading.role == .value, let own = quantities.unit(inParentheses: table.headings[column]) {
            unit = own
        }
        var added: Int?
        for quantity in quantities.scan(cell: cell, unit: unit) {
            if quantity.isHigh {
                store.addHigh(quantity)
                continue
            }
            let before = names.words(cell.lowerBound, quantity.head, except: [])
            var sign = before.last == UInt8(ascii: "-") ? -1.0 : 1.0
            if let direction = names.growthSign(before) { (reading.role, sign) = (.growth, direction) }
            let isOwnGrowth = reading.role == .growth
            if reading.role == .value, let direction = name.direction {
                (reading.role, sign) = (.growth, sign * direction)
            }
            added = store.add(
                ObservationStore.Reading(
                    quantity: quantity, role: reading.role, sign: sign, name: name.words, isCarried: false,
                    target: isOwnGrowth ? result : nil, rule: .row, nameCue: name.cell,
                    period: reading.period,
                    periodCue: table.headings[column],
                    status: reading.status, statusCue: table.headings[column], rankScope: [],
                    section: setting.section,
                    task: setting.task, whole: whole, sentence: setting.start..<setting.end))
        }
        return added
    }

    private func hasDigit(_ start: Int, _ end: Int) -> Bool {
        bytes.withUnsafeBufferPointer { letters in
            var at = start
            while at < end {
                let byte = letters[at]
                if ByteText.isDigit(byte) { return true }
                at += ByteText.isIdeograph(byte) ? 3 : 1
            }
            return false
        }
    }

    /// What stands between two figures may end a list, a segment or 其中 parts.
    private mutating func enterBetween(_ previous: Quantity, _ quantity: Quantity, _ segment: inout Int) {
        guard previous.tail < quantity.start else { return }
        let between = bytes[previous.tail..<quantity.start]
        if let semicolon = between.lastIndex(of: UInt8(ascii: ";")) {
            // ;其中… goes on with the time of the whole.
            if !ByteText.has("其中", in: bytes, at: semicolon + 1, end: quantity.start) {
                segment = semicolon + 1
                subjects.enterSegment()
            }
        } else if between.contains(UInt8(ascii: ")")) {
            subjects.leaveParts()
        }
    }

    private func site(
        _ index: Int, _ all: [Quantity], _ previous: Quantity?, _ consumed: Int, _ setting: Setting
    ) -> Site {
        let quantity = all[index]
        let clauseStart = clauses.start(of: quantity.start, from: setting.start)
        var site = Site(
            quantity: quantity, index: index, all: all, previous: previous, clauseStart: clauseStart,
            from: max(clauseStart, min(consumed, quantity.head)), setting: setting)
        if let previous {
            site.followsFigure =
                clauseStart > 0 && previous.start >= clauses.start(of: clauseStart - 1, from: setting.start)
            site.isEnumerated =
                previous.tail == site.from && bytes[site.from] == Flow.enumeration
                || site.from < quantity.head && names.beforeLink(site.from, quantity.head) == site.from
        }
        return site
    }

    /// Reads one figure; returns where the words of the next one may begin.
    private mutating func read(_ site: Site, segment: Int) -> Int {
        let quantity = site.quantity
        if quantity.isHigh, site.previous?.isLow == true {
            store.addHigh(quantity)
            return quantity.tail
        }
        if site.clauseStart > site.previous?.start ?? -1 { subjects.enterClause() }
        if quantity.place > 0 { return readStructure(site, segment: segment) }

        let origin = origin(site)
        let raw = names.words(
            site.from, origin.map { $0.range.lowerBound - 3 } ?? quantity.head, except: site.setting.times)
        var words = raw
        // 增长-9.7%
        let isNegative =
            words.last == UInt8(ascii: "-") || origin != nil && bytes[quantity.head - 1] == UInt8(ascii: "-")
        if words.last == UInt8(ascii: "-") { words.removeLast() }
        names.dropExclusion(&words)
        names.dropInfluence(&words)
        names.dropPronoun(&words)
        names.dropExamples(&words)
        if names.takesPart(&words) { subjects.enterParts() }
        let whole = words
        var (ending, distributed) = names.takeEnding(&words)
        var isShared = false
        if quantity.kind == .points, case .growth = ending, names.isLeadOver(whole) {
            // 拉动经济增长0.3个百分点: a contribution, no change.
            ending = .plain
            words = whole
        }
        if case .plain = ending, let lastEnding, let previous = site.previous, previous.kind == quantity.kind,
            names.isBlank(words) && subjects.isNext(previous, quantity)
                || names.isAim(words) && quantity.kind == .share && previous.tail + 1 == site.from
        {
            // 分别增长9%、13%: the word counts for both. 增长7%以上、力争达到8%: and for what is aimed at.
            ending = lastEnding
            isShared = true
        }
        if case .plain = ending, let last = lastEnding, let previous = site.previous, quantity.kind == .share,
            previous.kind == .share, previous.tail == site.from, names.isBlankLead(site.from, quantity.head)
        {
            // 增速由-2.1%转正为8.4%
            ending = last
            words = []
        }
        if case .plain = ending, let time = origin,
            let said = names.growthSign(bytes[time.range.upperBound..<quantity.head])
        {
            // 由上年下降2.3%转为增长8.5%
            ending = .growth(sign: said, compared: true)
        }
        if case .growth = ending { lastEnding = ending } else { lastEnding = nil }

        // 净增1745元和812元: what the first is, the second is.
        var role = isShared && lastRole == .change ? .change : role(of: site, ending, raw)
        if case .plain = ending, quantity.kind == .share, names.growsBehind(quantity.tail, site.setting.end) {
            role = .growth
        }
        // A word of growth may be a counting verb after all: 增加5个.
        if case .growth = ending, role == .value { words = whole }
        if quantity.kind == .ratio { names.dropBase(&words) }
        names.trim(&words)
        if quantity.kind == .share { names.completeShare(&words) }
        var sign = 1.0
        if case .growth(let direction, _) = ending, role != .value {
            sign = isNegative ? -direction : direction
        }

        var scope: [UInt8] = []
        if let cue = rankCue(quantity, raw) {
            role = .rank
            words = Array(raw[..<cue.lowerBound])
            scope = Array(raw[cue.upperBound...])
            names.trim(&words)
            names.trimScope(&scope)
        }
        if role == .rank, let place = names.originOfRank(raw) {
            // 从世界第六位上升到第四位: what rose was named before.
            words = []
            scope = place
        } else if role == .change, isPlace(quantity), let cue = names.rankCue(raw) {
            // 排名上升3位
            words = Array(raw[..<cue.lowerBound])
            names.trim(&words)
            names.trimRankSubject(&words)
        } else if role == .rank {
            names.trimRankSubject(&words)
        }
        if role == .value, quantity.kind == .count, let cut = names.beforeScope(words) {
            // 增幅列全市14个镇第3位: the count is of the scope, the standing of what stands before it.
            rankSubject = Array(words[..<cut.subject])
            words.removeFirst(cut.scope)
        } else if role == .rank, words.isEmpty, let rankSubject {
            words = rankSubject
        }
        if role == .rank { rankSubject = nil }
        var found = NounBehind.Found(words: words, next: quantity.tail, rule: .wordsBefore)
        if role == .value {
            if quantity.kind != .points,
                quantity.kind != .share || words.isEmpty || names.contributes(words)
                    || names.isDoneTo(site.from, quantity.head)
            {
                let isElsewhere = illustrates(raw, quantity, words) || isLinked(site)
                found = nounBehind.find(isElsewhere ? [] : words, at: site)
            }
            if case .plain = ending, quantity.kind == .share, !words.isEmpty,
                raw.suffix(3) == words.suffix(3),
                let direction = names.takeRateVerb(&found.words)
            {
                // 压减办理时间58%
                (role, sign) = (.growth, direction)
            } else if case .plain = ending, quantity.kind != .money, quantity.kind != .share,
                names.takesDecrease(&found.words)
            {
                // 减少闲置厂房20座: a change, its verb in front.
                role = .change
                sign = -1
            }
        }
        let name = subjects.settle(
            found.words, rule: found.rule, role: role, distributed: distributed, at: site)
        if role == .growth, name.rule == .shares, quantity.kind == .share, names.isRate(name.bytes) {
            // 失业率、物价涨幅分别控制在5%和3%以内: the noun of change is the last name's.
            (role, sign) = (.value, 1)
        }
        add(site, role, sign, name, segment, raw, scope, next: found.next)
        return found.next
    }

    /// The time of 由2008年冰冻灾害后的, which is no part of the name, nor is 由.
    private func origin(_ site: Site) -> TimeExpression? {
        guard site.setting.hasOrigin else { return nil }
        return site.setting.times.between(site.from + 6, site.quantity.head).first(where: \.isOrigin)
    }

    private mutating func add(
        _ site: Site, _ role: Role, _ sign: Double, _ name: Subjects.Settled, _ segment: Int, _ raw: [UInt8],
        _ scope: [UInt8], next: Int
    ) {
        let setting = site.setting
        let period = periods.period(
            of: site, role: role, name: name.bytes,
            isAnnual: site.quantity.kind == .money && isIndicator(name.bytes)
                && !names.endsInInvestment(name.bytes),
            segment: segment, raw: raw)
        var status = statuses.status(
            from: site.clauseStart, to: site.quantity.start, tail: site.quantity.tail,
            outlook: setting.outlook, period: period.period,
            years: setting.years,
            carried: name.isCarried ? store.lastStatus : nil)
        if status.status == .estimate, let cue = status.cue,
            names.isBlankLead(site.clauseStart, cue.lowerBound)
        {
            areEstimates = true
        } else if areEstimates, status.status == .actual, status.cue == nil, isIndicator(name.bytes) {
            status.status = .estimate
        }
        lastRole = role
        let observation = store.add(
            ObservationStore.Reading(
                quantity: site.quantity, role: role, sign: sign, name: name.bytes, isCarried: name.isCarried,
                target: name.target,
                rule: name.rule, nameCue: nameCue(name.rule, site, next), period: period.period,
                periodCue: period.cue, status: status.status,
                statusCue: status.cue,
                rankScope: scope, section: setting.section, task: setting.task, whole: subjects.whole,
                sentence: setting.start..<setting.end))
        // What counts the scope of a standing is not what stands there.
        if rankSubject != nil, role == .value { return }
        subjects.remember(name, site.quantity, role, observation: observation)
    }

    /// Whether a name is an indicator of the catalogue, not a deed that was done.
    private func isIndicator(_ name: [UInt8]) -> Bool {
        names.verbLength(name) == 0 && lexicon.indicatorIndex(ofLabel: name) != nil
    }

    /// The figure's own words that its name is made of.
    private func nameCue(_ rule: NameRule, _ site: Site, _ next: Int) -> Range<Int>? {
        let quantity = site.quantity
        if rule.standsBehind, next > quantity.tail { return quantity.tail..<next }
        var start = site.from
        while start < quantity.head, bytes[start] < 0x30 { start += 1 }
        return start < quantity.head ? start..<quantity.head : nil
    }

    /// 三次产业结构调整为4.9:51.8:43.3: three shares.
    private mutating func readStructure(_ site: Site, segment: Int) -> Int {
        let names: [StaticString] = ["第一产业占比", "第二产业占比", "第三产业占比"]
        let name = names[site.quantity.place - 1]
        let bytes = Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        let raw = self.names.words(site.from, site.quantity.head, except: site.setting.times)
        add(
            site, .value, 1, Subjects.Settled(bytes: bytes, rule: .structure), segment, raw, [],
            next: site.quantity.tail)
        return site.quantity.tail
    }

    /// A、B等3家企业: the names before only illustrate what is counted.
    private func illustrates(_ raw: [UInt8], _ quantity: Quantity, _ words: [UInt8]) -> Bool {
        quantity.kind == .count && ByteText.ends(with: "等", in: raw, from: 0, to: raw.count)
            && names.verbLength(words) == 0
    }

    /// 长500米的南河桥及[7公里]连接线: what stands before 及 is not what is measured.
    private func isLinked(_ site: Site) -> Bool {
        let quantity = site.quantity
        return quantity.tail < bytes.count && ByteText.isIdeograph(bytes[quantity.tail])
            && quantity.kind != .share && names.beforeLink(site.from, quantity.head) < quantity.head
    }

    private func role(of site: Site, _ ending: NameBuilder.Ending, _ raw: [UInt8]) -> Role {
        let quantity = site.quantity
        if quantity.isOrdinal { return .rank }
        guard case .growth(_, let compared) = ending else {
            guard names.endsInNamedChange(raw) else { return .value }
            return quantity.kind == .share ? .growth : .change
        }
        switch quantity.kind {
        case .share, .ratio: return .growth
        case .points: return .change
        case nil where quantity.tail < bytes.count && bytes[quantity.tail] >= 0x80:
            // 增加3万用水户, 提高2万教师待遇
            return .value
        case .count where isPlace(quantity) && (lastRole == .rank || names.rankCue(raw) != nil):
            // 排名53位、提升3位; 全国排名上升11位
            return .change
        case .count where !compared && names.endsInNetAddition(raw):
            // 高新技术企业净增10家 counts as 新增10家 does; 比上年净增6户 is a change.
            return .value
        case .count, .money, .measure, .time, nil:
            return names.endsInSureGrowth(raw) || compared ? .change : .value
        }
    }

    /// The words that announce a standing, where the figure is one: 位列…榜单[168位].
    private func rankCue(_ quantity: Quantity, _ raw: [UInt8]) -> Range<Int>? {
        guard quantity.isOrdinal || isPlace(quantity) && !isMove(quantity, raw) else { return nil }
        // 带领全县2316名干部: persons, no standing.
        if !quantity.isOrdinal, quantity.tail < bytes.count, ByteText.isIdeograph(bytes[quantity.tail]) {
            return nil
        }
        return names.rankCue(raw)
    }

    /// 排名上升3位: how far a standing moved, not the standing.
    private func isMove(_ quantity: Quantity, _ raw: [UInt8]) -> Bool {
        var words = raw
        guard !quantity.isOrdinal, case .growth = names.takeEnding(&words).ending else { return false }
        return true
    }

    private func isPlace(_ quantity: Quantity) -> Bool {
        let unit = quantity.unit
        return ByteText.has("位", in: bytes, at: unit.lowerBound, end: unit.upperBound)
            || ByteText.has("名", in: bytes, at: unit.lowerBound, end: unit.upperBound)
    }
}
