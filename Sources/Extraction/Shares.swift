/// Splits the joint subject of a 分别 list: 产值、投资 into 产值 and 投资.
enum Shares {
    /// `count` names, or nil where the words do not part into as many.
    /// - Parameters:
    ///   - isSaid: whether 分别 stands behind them; without it a name more than there are figures is one too many.
    ///   - isWhole: whether a name needs nothing in front.
    ///   - joins: whether the 和, 与 or 及 at a place joins two names.
    ///   - measure: where the measure at the end of a name begins (存栏 of 家禽存栏, 产量 of 粮食产量).
    static func split(
        _ words: [UInt8], into count: Int, isSaid: Bool, isWhole: ([UInt8]) -> Bool,
        joins: ([UInt8], Int) -> Bool, measure: ([UInt8]) -> Int?
    ) -> [[UInt8]]? {
        // 渔船贷款与养殖贷款 is one name where 、 parts the list already.
        var parts = parts(words)
        if parts.count != count {
            parts = self.parts(
                words, separators: [[Flow.enumeration], Array("和".utf8), Array("与".utf8), Array("及".utf8)],
                joins)
        }
        if parts.count > count, isSaid { parts = Array(parts.suffix(count)) }
        if parts.count == count {
            let completed = complete(parts, isWhole, measure)
            return completed == parts ? prefixed(parts, isWhole, measure) : completed
        }
        // 城乡居民人均可支配收入分别: one word for both.
        guard count == 2 else { return nil }
        for (joint, first, second) in joints {
            if let at = ByteText.find(joint, in: words, 0, words.count) {
                let after = Array(words[(at + joint.utf8CodeUnitCount)...])
                let before = Array(words[..<at])
                return [before + text(first) + after, before + text(second) + after]
            }
        }
        return nil
    }

    private static let joints: [(StaticString, StaticString, StaticString)] = [
        ("城乡居民", "城镇居民", "农村居民"), ("城乡常住居民", "城镇常住居民", "农村常住居民"), ("城乡低保", "城市低保", "农村低保"),
        ("城乡", "城镇", "农村"),
        ("进出口", "进口", "出口"), ("存贷款", "存款", "贷款"),
    ]

    private static func text(_ word: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// 外地游客数量和花费, 渔货批发数量和批发额: a short last name shares what stands before the first one's measure.
    private static func prefixed(
        _ parts: [[UInt8]], _ isWhole: ([UInt8]) -> Bool, _ measure: ([UInt8]) -> Int?
    ) -> [[UInt8]] {
        guard let first = parts.first, first.count >= 18 else { return parts }
        let shared = Array(first[..<(measure(first) ?? first.count - 6)])
        return [first]
            + parts.dropFirst().map { part in
                part.count > 12 || part.count >= first.count || isWhole(part)
                    ? part : NameBuilder.join(shared, part)
            }
    }

    /// The names of a list that 、 parts.
    static func parts(_ words: [UInt8]) -> [[UInt8]] {
        parts(words, separators: [[Flow.enumeration]]) { _, _ in true }
    }

    private static func parts(
        _ words: [UInt8], separators: [[UInt8]], _ joins: ([UInt8], Int) -> Bool
    ) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var part: [UInt8] = []
        var at = 0
        outer: while at < words.count {
            for separator in separators where words[at...].starts(with: separator) && joins(words, at) {
                if !part.isEmpty { parts.append(part) }
                part = []
                at += separator.count
                continue outer
            }
            part.append(words[at])
            at += 1
        }
        if !part.isEmpty { parts.append(part) }
        return parts
    }

    /// 城镇和农村居民人均可支配收入, 原油、天然气产量: the first names lack the end or the measure that the last one has.
    private static func complete(
        _ parts: [[UInt8]], _ isWhole: ([UInt8]) -> Bool, _ measure: ([UInt8]) -> Int?
    ) -> [[UInt8]] {
        guard let last = parts.last else { return parts }
        let start = measure(last)
        return parts.map { part in
            guard part != last, measure(part) == nil, !isRate(part), !isWhole(part) else { return part }
            if part.count <= 12, part.count + 6 <= last.count {
                let aligned = part + last[part.count...]
                if start == nil || isWhole(aligned) { return aligned }
            }
            // 城镇和农村牧区常住居民收入: the longest end that makes an indicator.
            var at = 3
            while at < start ?? 0 {
                let name = part + last[at...]
                if isWhole(name) { return name }
                at = ByteText.after(last, at, to: last.count)
            }
            guard let start, start > 0 else { return part }
            return part + last[start...]
        }
    }

    private static func isRate(_ name: [UInt8]) -> Bool {
        ByteText.ends(with: "率", in: name, from: 0, to: name.count)
    }
}
