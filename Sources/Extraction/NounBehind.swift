/// Names figures by what stands behind their unit: 提拔3名[90后干部], 总投资13亿元的[…项目], 7家企业[入选名单].
struct NounBehind {
    struct Found {
        var words: [UInt8]
        /// Where the words of the next figure may begin.
        var next: Int
        var rule: NameRule
    }

    private let bytes: [UInt8]
    private let names: NameBuilder
    private let clauses: Clauses
    private let qualifiers: QualifierRules

    init(bytes: [UInt8], names: NameBuilder, clauses: Clauses, qualifiers: QualifierRules) {
        self.bytes = bytes
        self.names = names
        self.clauses = clauses
        self.qualifiers = qualifiers
    }

    /// - Parameter words: those before the numeral, trimmed.
    func find(_ words: [UInt8], at site: Site) -> Found {
        let quantity = site.quantity
        let words = isList(words, quantity) ? [] : words
        let plain = Found(words: words, next: quantity.tail, rule: .wordsBefore)
        let last = quantity.isLow && site.index + 1 < site.all.count ? site.index + 1 : site.index
        var start = site.all[last].tail
        var clauseEnd = clauses.end(of: start, to: site.setting.end)
        // 小(2)型水库除险加固: the noun goes on behind the parenthesis.
        while clauseEnd > start, clauseEnd < site.setting.end, bytes[clauseEnd] == UInt8(ascii: "("),
            let close = names.aside(clauseEnd, site.setting.end)
        {
            clauseEnd = clauses.end(of: close, to: site.setting.end)
        }
        var limit = clauseEnd
        if last + 1 < site.all.count {
            // 1个[400亿级产业名镇]: a threshold that begins the noun is part of it.
            let isGrade =
                site.all[last + 1].isQualifier && site.all[last + 1].head == start
                && ByteText.has("级", in: bytes, at: site.all[last + 1].tail, end: clauseEnd)
            let next = last + (isGrade ? 2 : 1)
            if next < site.all.count { limit = min(limit, site.all[next].head) }
        }
        start = behindParenthesis(start)
        let isOf = ByteText.has("的", in: bytes, at: start, end: limit)
        if isOf { start += 3 }
        if quantity.kind == .count, last + 1 < site.all.count, site.all[last + 1].start == start,
            site.all[last + 1].kind == .count
        {
            // 12类45件[民生实事]: one noun for all.
            var joint = last + 1
            while joint + 1 < site.all.count, site.all[joint + 1].start == site.all[joint].tail { joint += 1 }
            start = site.all[joint].tail
            limit = clauseEnd
        } else if last + 1 < site.all.count,
            words.isEmpty || names.verbLength(words) == words.count
                || names.endsInPlace(words) && site.all[last + 1].unitIndex != quantity.unitIndex,
            site.all[last + 1].start == start + 1, bytes[start] == Flow.enumeration,
            site.all[last + 1].kind == .count || site.all[last + 1].kind == .measure
        {
            // 96户、183人实现脱贫, 8条、12.3公里道路
            start = site.all[last + 1].tail
            limit = last + 2 < site.all.count ? min(clauseEnd, site.all[last + 2].head) : clauseEnd
        }
        if quantity.kind == .money, let purpose = purpose(words, site, start) { return purpose }
        if let works = works(words, site, start) { return works }
        if let place = joint(words, site, start) { return behindMoney(words, site, place, true) ?? plain }
        if isOf, start == limit, start < clauseEnd, quantity.kind == .money, names.endsInInvestment(words),
            site.all[last + 1].kind == .count
        {
            // 总投资1.78万亿元的289个重点项目
            return behindMoney(words, site, start, true) ?? plain
        }
        guard start < limit, beginsWord(start), !links(start, limit) else { return plain }
        // 由16亩、70亩[扩大到]…
        if names.isChange(start, limit) { return plain }
        if quantity.kind == .money || quantity.kind == nil && names.endsInInvestment(words)
            || quantity.kind == .measure && isOf
        {
            return behindMoney(words, site, start, isOf) ?? plain
        }
        if quantity.kind == nil || quantity.kind == .measure, let end = qualifiers.milestone(start, limit) {
            // 突破5万关口
            return Found(words: names.beforeMilestone(words), next: end, rule: .wordsBefore)
        }
        if let whole = shared(words, site, start, clauseEnd) { return whole }
        if quantity.kind == .share {
            guard isOf, let part = contributed(words, site, start, limit) else { return plain }
            return part
        }
        let opensClause = words.isEmpty && quantity.head == site.clauseStart
        if opensClause, quantity.kind == .measure, names.isAnyVerb(start, limit) {
            // 30万千瓦[新建光伏机组]全部并网
            let end = names.nounEnd(start, limit)
            var noun = names.words(start, end, except: [])
            names.trim(&noun)
            if noun.count >= 12 { return Found(words: noun, next: end, rule: .predicate) }
        }
        if quantity.kind == .measure || quantity.kind == .time {
            // 完成1.49万亩[粮食种植任务]
            guard
                words.isEmpty || names.endsInVerb(words) || names.verbLength(words) == words.count
                    || names.endsInPlace(words),
                !names.isAnyVerb(start, limit)
            else { return wayOrField(words, site, start, limit, clauseEnd) ?? plain }
        }
        var nounEnd = names.nounEnd(start, limit)
        // 10个旅游示范村和400个农家乐
        if nounEnd == limit, limit < clauseEnd { nounEnd = names.beforeLink(start, nounEnd) }
        var noun = names.words(start, nounEnd, except: [])
        names.trim(&noun)
        names.dropListEnd(&noun)
        if noun.isEmpty || names.isPredicate(start, limit) {
            guard words.isEmpty else { return plain }
            // 贫困户301户[611人全部脱贫]: what is counted was named before.
            if let previous = site.previous, previous.tail == quantity.head { return plain }
            noun = names.words(start, names.predicate(start, limit)?.upperBound ?? limit, except: [])
            names.trim(&noun)
            return Found(words: noun, next: limit, rule: .predicate)
        }
        if !words.isEmpty, nounEnd == limit, last + 1 < site.all.count, site.all[last + 1].kind == .share,
            site.all[last + 1].head == limit, names.isDependent(noun) || names.isRate(noun)
        {
            // 贫困人口4.27万人参保率100%: the rate is the next figure's.
            return plain
        }
        if !words.isEmpty, qualifiers.isMilestone(noun) {
            return Found(words: words + noun, next: nounEnd, rule: .milestone)
        }
        if names.isLevelOfGovernment(noun), nounEnd < clauseEnd,
            let next = site.all[(last + 1)...].first(where: { !$0.isQualifier }), next.kind == .count,
            bytes[nounEnd] == Flow.enumeration && next.start == nounEnd + 1
                || next.start > nounEnd && next.start - nounEnd <= 6
                    && names.beforeLink(nounEnd, next.start) == nounEnd
        {
            // 1个国家级、3个省级综合整治试点, 2个万亿级和5个千亿级产业集群
            let tail = next.tail
            noun += names.withoutLevelOfGovernment(
                names.words(tail, names.nounEnd(tail, clauseEnd), except: []))
        }
        if last + 1 < site.all.count, nounEnd < clauseEnd,
            let problem = solved(words, behind: site.all[last + 1].tail, clauseEnd)
        {
            return Found(words: words + problem + noun, next: nounEnd, rule: .nounBehind)
        }
        if nounEnd == limit, limit < clauseEnd, site.all[last + 1].kind != .count,
            let shared = names.beforeMeasure(noun)
        {
            // 19个[行政村]经营性收入2242万元: the measure is the next figure's.
            return Found(words: words + shared, next: quantity.tail, rule: .nounBehind)
        }
        return Found(
            words: join(words, noun, nounEnd, last, site, clauseEnd), next: nounEnd, rule: .nounBehind)
    }

    /// 完成北山公路1.7公里[水泥硬化]: the words in front say where, those behind what, to the end of the clause.
    private func wayOrField(_ words: [UInt8], _ site: Site, _ start: Int, _ limit: Int, _ end: Int) -> Found?
    {
        guard site.quantity.kind == .measure, limit == end, !names.isAnyVerb(start, limit),
            !names.isDependent(words), names.nounEnd(start, limit) == end
        else { return nil }
        var noun = names.words(start, end, except: [])
        names.trim(&noun)
        return noun.count < 6 || noun.count > 36
            ? nil : Found(words: words + noun, next: end, rule: .nounBehind)
    }

    /// 东闸、西闸、南渠3个工程: the names before only say which.
    private func isList(_ words: [UInt8], _ quantity: Quantity) -> Bool {
        guard quantity.kind == .count, quantity.tail < bytes.count, bytes[quantity.tail] >= 0x80,
            names.verbLength(words) == 0
        else { return false }
        return words.count(where: { $0 == Flow.enumeration }) >= 2
    }

    /// Behind a few words in parentheses that widen a unit: 45个县(市、区), 300套(间)闲置校舍.
    private func behindParenthesis(_ at: Int) -> Int {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "(") else { return at }
        for place in at..<min(at + 18, bytes.count) {
            if ByteText.isDigit(bytes[place]) { return at }
            if bytes[place] == UInt8(ascii: ")") { return place + 1 }
        }
        return at
    }

    /// 99%[乡镇通三级公路], 三分之二的[行政村建成文化礼堂]: of what a share at the front of a clause is.
    private func shared(_ words: [UInt8], _ site: Site, _ start: Int, _ end: Int) -> Found? {
        guard site.quantity.kind == .share,
            words.isEmpty && (site.from == site.clauseStart || site.from + 1 >= site.quantity.head)
                || names.isDoneTo(site.from, site.quantity.head)
                    && ByteText.ends(with: "的", in: bytes, from: 0, to: start),
            !names.isChange(start, end), !names.isTarget(start, end)
        else { return nil }
        var said = names.words(start, end, except: [])
        if let digit = said.firstIndex(where: ByteText.isDigit) { said.removeLast(said.count - digit) }
        names.trim(&said)
        guard said.count >= 12 else { return nil }
        return Found(words: Array(said.prefix(75)), next: end, rule: .predicate)
    }

    /// 贡献了七成的[税收]和四成的[就业]: what the share is of stands behind it.
    private func contributed(_ words: [UInt8], _ site: Site, _ start: Int, _ limit: Int) -> Found? {
        guard let verb = names.contribution(site.clauseStart, site.quantity.head),
            words.isEmpty || names.contributes(words)
        else { return nil }
        var end = names.nounEnd(start, limit)
        if end == limit { end = names.beforeLink(start, end) }
        var noun = names.words(start, end, except: [])
        names.trim(&noun)
        guard noun.count >= 6 else { return nil }
        return Found(
            words: (words.isEmpty ? Array(bytes[verb]) : words) + noun, next: end, rule: .nounBehind)
    }

    /// 的饮水安全问题 of 解决6个村、8900名群众的饮水安全问题: what was solved for all of them.
    private func solved(_ words: [UInt8], behind at: Int, _ end: Int) -> [UInt8]? {
        guard ByteText.ends(with: "解决", in: words, from: 0, to: words.count),
            let of = ByteText.find("的", in: bytes, at, end),
            !bytes[at..<end].contains(where: ByteText.isDigit)
        else { return nil }
        for word: StaticString in ["问题", "难题", "困难"]
        where ByteText.ends(with: word, in: bytes, from: of, to: end) {
            return Array(bytes[of + 3..<end]) + Array("的".utf8)
        }
        return nil
    }

    /// 省财政安排30亿元,[支持山区公路养护]: who pays says little without what for.
    private func purpose(_ words: [UInt8], _ site: Site, _ at: Int) -> Found? {
        let end = site.setting.end
        guard let payer = names.payer(words) ?? names.spending(words, site.from, site.quantity.head) else {
            return nil
        }
        var start = at
        if start < end, bytes[start] == UInt8(ascii: ",") { start += 1 }
        // 统筹44亿元支持乡村振兴 needs no comma.
        // 安排832亿元,比上年增加167亿元,支持卫生事业: the comparison is passed over.
        if qualifiers.compares(start, end), site.index + 1 < site.all.count {
            let next = site.all[site.index + 1].tail
            guard next < end, bytes[next] == UInt8(ascii: ",") else { return nil }
            start = next + 1
        }
        start = qualifiers.behindLead(start, end)
        guard let verbEnd = qualifiers.invest(start, end) else { return nil }
        if ByteText.has("用于", in: bytes, at: start, end: end) { start = verbEnd }
        let stop = clauses.end(of: start, to: end)
        guard stop > start, !bytes[start..<stop].contains(where: ByteText.isDigit) else { return nil }
        return Found(
            words: payer + names.words(start, stop, except: []), next: at, rule: .purpose)
    }

    /// Behind the 的 of 总投资3亿元、占地50亩的物流园: two measures of one project.
    private func joint(_ words: [UInt8], _ site: Site, _ at: Int) -> Int? {
        guard site.quantity.kind == .money, names.endsInInvestment(words), site.index + 1 < site.all.count,
            at < site.setting.end, bytes[at] == Flow.enumeration
        else { return nil }
        let next = site.all[site.index + 1]
        guard ByteText.has("的", in: bytes, at: next.tail, end: site.setting.end),
            !bytes[at + 1..<next.start].contains(where: { $0 < 0x80 })
        else { return nil }
        return next.tail + 3
    }

    /// 投资4360万元,对城区管网进行改造: an investment that opens its sentence is in what the next clause does.
    private func works(_ words: [UInt8], _ site: Site, _ at: Int) -> Found? {
        let end = site.setting.end
        guard site.quantity.kind == .money, names.endsInInvestment(words), words.count <= 12,
            site.clauseStart == site.setting.start || bytes[site.clauseStart - 1] == UInt8(ascii: ";"),
            at < end, bytes[at] == UInt8(ascii: ",")
        else { return nil }
        let start = at + 1
        let stop = clauses.phraseEnd(start, to: end)
        guard let done = qualifiers.works(start, stop) else { return nil }
        var project = names.withoutCounts(names.words(done, stop, except: site.setting.times))
        names.trimProject(&project)
        guard project.count >= 6, project.count <= 120 else { return nil }
        return Found(words: project + names.investmentWord(words), next: at, rule: .project)
    }

    /// The end of what the money is (专项资金, 渔业创业资金): a word for money, up to eight characters in front.
    private func moneyNounEnd(_ start: Int, _ end: Int) -> Int? {
        var at = start
        while at < end, at - start <= 24, bytes[at] >= 0x80,
            at == start || !names.isPredicate(at, end)
        {
            if let stop = qualifiers.moneyNoun(at, end) { return stop }
            at = ByteText.after(bytes, at, to: end)
        }
        return nil
    }

    private func beginsWord(_ at: Int) -> Bool {
        bytes[at] >= 0x80 || ByteText.isLetter(bytes[at]) || ByteText.isDigit(bytes[at])
    }

    private func links(_ at: Int, _ limit: Int) -> Bool {
        // 和美乡村
        if names.isKept(at, limit) { return false }
        for link: StaticString in ["和", "及", "与", "以及", "至", "到"]
        where ByteText.has(link, in: bytes, at: at, end: limit) {
            return true
        }
        return false
    }

    /// The words before and the noun behind as one name.
    private func join(
        _ words: [UInt8], _ noun: [UInt8], _ nounEnd: Int, _ index: Int, _ site: Site, _ clauseEnd: Int
    ) -> [UInt8] {
        if words.isEmpty {
            // 为1.2万名老人发放补贴, 45个县整县建设美丽乡村: a noun that says little alone takes whatever follows.
            let isFree =
                noun.count <= 3
                || names.endsInPreposition(site.from, site.quantity.head)
            return (predicate(behind: nounEnd, index, site.all, clauseEnd, isFree: isFree) ?? []) + noun
        }
        let verbLength = names.verbLength(words)
        if verbLength == words.count || names.endsInVerb(words) || noun.count <= 6
            || words.count == 6 && site.from == site.clauseStart
            || site.quantity.kind == .measure || names.isVague(noun)
        {
            // 建强30家产业研究院: two characters alone in front are a verb, whichever it is.
            // 实施民营经济36条政策措施: the noun alone says too little.
            return words + noun
        }
        return words[..<verbLength] + noun
    }

    /// What is said of the counted: 3所中学、5个社团[入选全县示范名单].
    private func predicate(
        behind nounEnd: Int, _ index: Int, _ all: [Quantity], _ clauseEnd: Int, isFree: Bool
    ) -> [UInt8]? {
        var at = behindParenthesis(nounEnd)
        // The clause may go on behind the parenthesis.
        let clauseEnd = at > nounEnd ? clauses.end(of: at, to: bytes.count) : clauseEnd
        var next = index + 1
        while next < all.count, at < clauseEnd, all[next].head >= at, all[next].head - at <= 3,
            bytes[at] == Flow.enumeration || ByteText.has("和", in: bytes, at: at, end: clauseEnd)
        {
            at = names.nounEnd(all[next].tail, clauseEnd)
            next += 1
        }
        guard at < clauseEnd, let said = names.predicate(at, clauseEnd, isFree: isFree),
            next == all.count || said.upperBound <= all[next].head
        else { return nil }
        return names.words(said.lowerBound, said.upperBound, except: [])
    }

    /// 总投资13亿元的[…项目], 投资600万元打造[…中心], 新增4万亿元[投资].
    private func behindMoney(_ words: [UInt8], _ site: Site, _ start: Int, _ isOf: Bool) -> Found? {
        let quantity = site.quantity
        let end = site.setting.end
        // 跨上3万亿元台阶: what was passed is no name.
        if let milestoneEnd = qualifiers.milestone(start, end) {
            return Found(words: names.beforeMilestone(words), next: milestoneEnd, rule: .wordsBefore)
        }
        if let nounEnd = moneyNounEnd(start, end) {
            // 国家下达的90亿元以旧换新资金: a deed before 的 only says which.
            let isSaid =
                ByteText.ends(with: "的", in: bytes, from: site.from, to: quantity.head)
                && names.endsInDeed(words)
            return Found(
                words: (isSaid ? [] : words) + bytes[start..<nounEnd], next: nounEnd, rule: .nounBehind)
        }
        // 18.2亿元的目标
        if isOf, names.isLimit(start, end) { return nil }
        guard isOf || names.endsInInvestment(words), isOf || !names.isChange(start, end) else { return nil }
        var from = start
        // 投入30万元[用于扩建水厂]
        while !isOf, let verbEnd = qualifiers.invest(from, end) { from = verbEnd }
        // The counted noun may follow a further numeral: 总投资13亿元的A、B等5个重大产业项目.
        var limit = clauses.phraseEnd(from, to: end)
        // 投资3亿元的A、投资2亿元的B: a project ends where the next investment begins.
        if let following = site.all.dropFirst(site.index + 1).first(where: { $0.kind == .money }),
            following.start < limit
        {
            if let mark = bytes[from..<following.start].lastIndex(of: Flow.enumeration) {
                limit = mark
            } else if ByteText.ends(with: "和", in: bytes, from: from, to: following.head) {
                limit = following.head - 3
            }
        }
        // 总投资13亿元的物流园6月底前开工: what follows the time is no part of its name.
        if let time = site.setting.times.first(where: { $0.range.lowerBound > from }),
            time.range.lowerBound < limit
        {
            limit = time.range.lowerBound
        }
        var project = names.withoutCounts(names.words(from, limit, except: []))
        names.trimProject(&project)
        guard !project.isEmpty else { return nil }
        if quantity.kind == .measure {
            // 建成3.2公里的绿道, 总面积1.4万平方米的水泥路
            var measure = Array(words[names.verbLength(words)...])
            names.trim(&measure)
            let isMeasure = names.isDependent(measure)
            return Found(
                words: isMeasure ? project + measure : words + project, next: quantity.tail, rule: .nounBehind
            )
        }
        return Found(words: project + names.investmentWord(words), next: quantity.tail, rule: .project)
    }
}
