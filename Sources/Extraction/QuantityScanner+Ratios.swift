/// Numerals that stand for each other: proper fractions, the parts of a structure, the two sides of a ratio.
extension QuantityScanner {
    /// 占全国1/3以上: a proper fraction.
    func fraction(_ at: Int, _ from: Int, _ to: Int) -> Quantity? {
        guard at > from, bytes[at - 1] >= 0x80, !ByteText.ends(with: "“", in: bytes, from: from, to: at)
        else {
            return nil
        }
        let over = numeral(at, to)
        guard perHundredThousand(over, to) == nil else { return nil }
        guard over + 1 < to, bytes[over] == UInt8(ascii: "/"), ByteText.isDigit(bytes[over + 1]) else {
            return nil
        }
        let end = numeral(over + 1, to)
        let (upper, lower) = (number(at, over), number(over + 1, end))
        guard upper.1 == 0, lower.1 == 0, upper.0 > 0, upper.0 < lower.0, lower.0 <= 100,
            end == to || !ByteText.isLetter(bytes[end]) && bytes[end] != UInt8(ascii: "/")
        else { return nil }
        var quantity = Quantity(
            start: at, end: end, value: upper.0 / lower.0, decimals: -1, unit: end..<end, kind: .share,
            tail: end,
            head: at)
        readBounds(&quantity, from, to)
        return quantity
    }

    /// 三次产业结构为4.9:51.8:43.3, the shares of the three industries, which add up to a hundred.
    func structure(_ at: Int, _ from: Int, _ end: Int) -> [Quantity]? {
        guard at == from || bytes[at - 1] >= 0x80 else { return nil }
        var parts: [Quantity] = []
        var start = at
        while parts.count < 3, start < end, ByteText.isDigit(bytes[start]) {
            let stop = numeral(start, end)
            let (value, decimals) = number(start, stop)
            var part = Quantity(
                start: start, end: stop, value: value, decimals: decimals, unit: stop..<stop, kind: .share,
                tail: stop, head: at)
            part.place = parts.count + 1
            parts.append(part)
            guard parts.count < 3 else { break }
            guard stop < end, bytes[stop] == UInt8(ascii: ":") else {
                return parts.count == 2 ? pair(parts, at, from) : nil
            }
            start = stop + 1
        }
        guard parts.count == 3, abs(parts.reduce(0) { $0 + $1.value } - 100) < 0.5 else { return nil }
        return isOfIndustries(from, at) ? parts : parts.map(Self.withoutPlace)
    }

    /// 粮、经、饲比例为36:31:33 is no structure of the three industries.
    private func isOfIndustries(_ from: Int, _ at: Int) -> Bool {
        let clause = Clauses(bytes: bytes).start(of: at, from: from)
        return words[.industries].first(in: bytes, clause, at) != nil || !hasUnitlessName(from, at)
    }

    private static func withoutPlace(_ part: Quantity) -> Quantity {
        var part = part
        (part.place, part.head) = (0, part.start)
        return part
    }

    /// 粮经比例从62:38调整为55:45
    func pair(_ parts: [Quantity], _ at: Int, _ from: Int) -> [Quantity]? {
        guard hasUnitlessName(from, at) else { return nil }
        if parts[1].value == 1, parts[1].decimals == 0 {
            // 城乡居民收入比缩小到1.98:1
            var first = parts[0]
            (first.place, first.kind, first.tail) = (0, .ratio, parts[1].end)
            return [first]
        }
        guard abs(parts[0].value + parts[1].value - 100) < 0.5 else { return nil }
        return parts.map(Self.withoutPlace)
    }
}
