/// Words that bound a numeral, in front, behind, or once for a list.
extension QuantityScanner {
    func readBounds(_ quantity: inout Quantity, _ from: Int, _ to: Int) {
        if quantity.kind != nil || quantity.magnitude > 1 {
            for (bound, set) in after {
                // 2500台多功能设备: the first character of another word bounds nothing.
                if let end = set.prefix(bytes, quantity.tail, to),
                    words[.afterInside].prefix(bytes, quantity.tail, to) == nil
                {
                    // 内 and 起 are bounds only where the phrase ends there.
                    if end - quantity.tail == 3, bound == .le || bound == .ge, end < to, bytes[end] >= 0x80 {
                        continue
                    }
                    quantity.bound = bound
                    quantity.boundWords = quantity.tail..<end
                    quantity.tail = end
                    break
                }
            }
        }
        if let end = limit(quantity.tail, to) {
            (quantity.bound, quantity.boundWords) = (.le, quantity.tail..<end)
        }
        // Of two that end alike the longer decides: 不超过 ends like 超过.
        var found: (bound: Bound, start: Int)?
        // 低于每立方米19微克
        var front = quantity.start
        while let per = words[.perHead].suffix(bytes, from, front) { front = per }
        for (bound, set) in before {
            if let start = set.suffix(bytes, from, front), start < found?.start ?? .max,
                !isInsideWord(start, from)
            {
                found = (bound, start)
            }
        }
        if found == nil, quantity.bound == .eq, quantity.kind != .count,
            words[.milestone].prefix(bytes, quantity.tail, to) != nil,
            let verb = words[.milestoneVerb].suffix(bytes, from, quantity.start)
        {
            // 迈上200亿元台阶
            found = (.ge, verb)
        }
        guard let found else {
            if quantity.bound == .eq { readBoundInFront(&quantity, from) }
            return
        }
        if quantity.bound == .eq || quantity.bound == .gt && found.bound != .approx {
            quantity.bound = found.bound
            quantity.boundWords = found.start..<quantity.start
        }
        quantity.head = found.start
    }

    /// 每年至少开展2次, 约占全省的80%: a word between the bound and the numeral, which stays in the name.
    func readBoundInFront(_ quantity: inout Quantity, _ from: Int) {
        let start = max(from, quantity.start - 30)
        let clause = Clauses(bytes: bytes).start(of: quantity.start, from: start)
        guard clause < quantity.start, !bytes[clause..<quantity.start].contains(where: ByteText.isDigit)
        else {
            return
        }
        if let cue = words[.boundInFront].last(in: bytes, clause, quantity.start) {
            (quantity.bound, quantity.boundWords) = (.ge, cue)
        } else if quantity.kind == .share,
            ByteText.ends(with: "的", in: bytes, from: clause, to: quantity.start),
            let found = boundOf(clause, quantity.start)
        {
            // 不到全省平均水平的45%
            (quantity.bound, quantity.boundWords) = (found.bound, found.cue)
        } else if quantity.kind == .share,
            let cue = words[.shareInFront].last(in: bytes, clause, quantity.start)
        {
            (quantity.bound, quantity.boundWords) = (.approx, cue.lowerBound..<cue.lowerBound + 3)
        }
    }

    /// The last 不到 or 超过 of a stretch.
    func boundOf(_ start: Int, _ end: Int) -> (bound: Bound, cue: Range<Int>)? {
        for (bound, set) in before where bound == .lt || bound == .gt {
            if let cue = set.last(in: bytes, start, end) { return (bound, cue) }
        }
        return nil
    }

    /// Behind 的目标以内.
    func limit(_ at: Int, _ to: Int) -> Int? {
        guard ByteText.has("的", in: bytes, at: at, end: to),
            let noun = words[.limit].prefix(bytes, at + 3, to)
        else { return nil }
        for word: StaticString in ["以内", "之内"] where ByteText.has(word, in: bytes, at: noun, end: to) {
            return noun + word.utf8CodeUnitCount
        }
        return nil
    }

    /// 签约, 条约, 节约, 附近: the last character of a word that bounds nothing.
    func isInsideWord(_ start: Int, _ from: Int) -> Bool {
        words[.beforeInside].suffix(bytes, from, start) != nil
    }

    /// 分别不低于70%、45%: the bound counts for the whole list.
    func shareBounds(_ found: inout [Quantity]) {
        var isSaid = false
        for index in found.indices.dropLast() {
            let (quantity, next) = (found[index], found[index + 1])
            let bound = quantity.boundWords ?? 0..<0
            let isBefore = bound.upperBound == quantity.start && !bound.isEmpty
            // 提高到不低于740元和485元: a pair needs no 分别.
            let isPair =
                next.start == quantity.tail + 3
                && ByteText.has("和", in: bytes, at: quantity.tail, end: next.start)
            isSaid =
                isSaid
                || isBefore
                    && (isPair || ByteText.ends(with: "分别", in: bytes, from: 0, to: bound.lowerBound))
            let follows =
                isPair || next.start == quantity.tail + 1 && bytes[quantity.tail] == Flow.enumeration
            guard isSaid, follows, next.kind == quantity.kind else {
                isSaid = false
                continue
            }
            if next.bound == .eq {
                (found[index + 1].bound, found[index + 1].boundWords) = (quantity.bound, bound)
            }
        }
    }

    /// 分别控制在5.5%、3%以内: the bound behind the last counts for the whole list.
    func shareBoundsBehind(_ found: inout [Quantity]) {
        for index in found.indices.dropLast().reversed() {
            let (quantity, next) = (found[index], found[index + 1])
            guard quantity.bound == .eq, let bound = next.boundWords, bound.lowerBound >= next.end,
                next.bound == .ge || next.bound == .le, next.head == next.start,
                next.start == quantity.tail + 1 && bytes[quantity.tail] == Flow.enumeration
                    || next.start == quantity.tail + 3
                        && ByteText.has("和", in: bytes, at: quantity.tail, end: next.start),
                quantity.kind != nil, quantity.kind != .count,
                ByteText.find(
                    "分别", in: bytes, Clauses(bytes: bytes).start(of: quantity.start, from: 0), quantity.start)
                    != nil
            else { continue }
            (found[index].bound, found[index].boundWords) = (next.bound, bound)
        }
    }
}
