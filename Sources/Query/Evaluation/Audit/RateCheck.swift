import Tables

/// Rates and shares against the figures that they are rates of.
struct RateCheck {
    let index: AuditIndex
    private var view: ObservationView { index.view }

    init(_ index: AuditIndex) { self.index = index }

    func findings() -> [Finding] {
        (0..<view.count).filter { view.hasValue($0) && index.isShare($0) }.compactMap { row in
            let pairs = pairs(of: row)
            let off = pairs.filter { contradicts(row, $0) }
            // Any pair that agrees explains the rate.
            return off.count == pairs.count ? off.first.flatMap { finding(row, $0) } : nil
        }
    }

    /// A numerator and a denominator.
    private typealias Pair = (part: Int, whole: Int)

    private func pairs(of row: Int) -> [Pair] {
        let linked = linkedPairs(row)
        if !linked.isEmpty { return linked }
        for name in [view.indicators[row], view.labels[row]].compactMap(\.self) {
            let shares = sharePairs(row, name)
            if !shares.isEmpty { return shares }
            let completions = completionPairs(row, name)
            if !completions.isEmpty { return completions }
        }
        return countPairs(row, view.labels[row] ?? "")
    }

    /// 共有党员1520人，其中女党员420人，占32.5%.
    private func linkedPairs(_ row: Int) -> [Pair] {
        guard let whole = index.whole(of: row), view.hasValue(whole), !index.isShare(whole) else { return [] }
        return index.before(row, atMost: 2).filter { part in
            index.whole(of: part) == whole && view.labels.codes[part] == view.labels.codes[row]
                && view.hasValue(part) && index.areAlike(part, whole) && index.areAtOneTime(part, whole)
        }.map { ($0, whole) }
    }

    /// 税收占一般公共预算收入比重.
    private func sharePairs(_ row: Int, _ name: String) -> [Pair] {
        guard let place = name.firstIndex(of: "占"), place != name.startIndex, !isOfSeveral(row) else {
            return []
        }
        var whole = String(name[name.index(after: place)...])
        for ending in FieldWords.shareEndings where whole.hasSuffix(ending) && whole.count > ending.count {
            whole.removeLast(ending.count)
            break
        }
        let wholes = index.rows(named: whole, beside: row).filter(index.chooser.hasPlainName)
        let parts = index.rows(named: String(name[..<place]), beside: row)
        return parts.flatMap { part in
            wholes.filter { $0 != part && index.areAlike($0, part) }.map { (part, $0) }
        }
    }

    /// Whether the share is one end of a change: 由2%提高到3%.
    private func isOfSeveral(_ row: Int) -> Bool {
        [row - 1, row + 1].contains { other in
            (0..<view.count).contains(other) && view.labels.codes[other] == view.labels.codes[row]
                && view.reports.codes[other] == view.reports.codes[row] && index.isShare(other)
        }
    }

    /// 规上工业总产值完成率: the actual figure by the planned one.
    private func completionPairs(_ row: Int, _ name: String) -> [Pair] {
        guard let ending = ["年度目标完成率", "目标完成率", "计划完成率", "完成率"].first(where: name.hasSuffix),
            name.count > ending.count
        else { return [] }
        return index.rows(named: String(name.dropLast(ending.count)), beside: row).flatMap { part in
            Series.key(part, view).map { key in
                index.rows(key).filter {
                    view.hasValue($0) && view.statuses[$0] == "plan" && index.areAlike($0, part)
                }.map { (part, $0) }
            } ?? []
        }
    }

    /// 排查隐患1250处，整改1180处，整改率98.5%: counts just before the rate, by the verb that it is named for.
    private func countPairs(_ row: Int, _ label: String) -> [Pair] {
        guard label.hasSuffix("率"), label.count >= 3 else { return [] }
        let verb = String(label.dropLast().suffix(2))
        let near = index.before(row, atMost: 4).filter {
            view.hasValue($0) && !index.isShare($0) && index.areAtOneTime($0, row)
        }
        guard let part = near.first(where: { (view.labels[$0] ?? "").contains(verb) }),
            let place = near.firstIndex(of: part)
        else { return [] }
        let object = words(of: part, without: verb)
        return near[(place + 1)...].filter { whole in
            index.areAlike(part, whole) && (view.labels[whole] ?? "") != (view.labels[part] ?? "")
                && (object.isEmpty ? whole == part - 1 : (view.labels[whole] ?? "").contains(object))
        }.map { (part, $0) }
    }

    private func words(of row: Int, without verb: String) -> String {
        let label = view.labels[row] ?? ""
        guard let range = label.firstRange(of: verb) else { return label }
        return String(label[..<range.lowerBound] + label[range.upperBound...])
    }

    // MARK: Comparing

    private func contradicts(_ row: Int, _ pair: Pair) -> Bool {
        guard let rate = index.interval(row),
            let part = index.interval(pair.part, as: pair.whole),
            let whole = index.interval(pair.whole, as: pair.whole), whole.low > 0
        else { return false }
        let share = Interval(low: part.low / whole.high * 100, high: part.high / whole.low * 100)
        return !share.touches(rate)
    }

    private func finding(_ row: Int, _ pair: Pair) -> Finding? {
        guard let part = index.value(pair.part, as: pair.whole) else { return nil }
        let share = index.percent(part / view.values.values[pair.whole] * 100, like: [row, pair.part])
        let result = DecimalText.write(share.value, decimals: share.decimals)
        return Finding(
            kind: .rate, row: row, others: [pair.part, pair.whole], unit: "%", stated: index.figure(row),
            expected: share,
            notes: [.arithmetic("\(view.written(pair.part)) ÷ \(view.written(pair.whole)) = \(result)%")]
                + index.reportNotes([pair.part, pair.whole], beside: row))
    }
}
