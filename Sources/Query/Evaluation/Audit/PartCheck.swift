import Tables

/// Parts (其中) against their wholes: one above it, or all together.
struct PartCheck {
    let index: AuditIndex
    private var view: ObservationView { index.view }

    init(_ index: AuditIndex) { self.index = index }

    func findings() -> [Finding] {
        let linked = index.parts.keys.sorted().flatMap(findings(of:))
        return linked + (0..<view.count).compactMap(namedSum)
    }

    private func findings(of whole: Int) -> [Finding] {
        guard view.hasValue(whole) else { return [] }
        let parts = (index.parts[whole] ?? []).filter { isPart($0, of: whole) }
        let above = parts.compactMap { partAbove($0, whole) }
        return above.isEmpty ? [sum(of: parts, whole)].compactMap(\.self) : above
    }

    private func isPart(_ part: Int, of whole: Int) -> Bool {
        view.hasValue(part) && index.areAlike(part, whole) && index.areAtOneTime(part, whole)
            && !index.isShare(whole) && !isOfAverages(part) && !isOfAverages(whole)
            && view.labels.codes[part] != view.labels.codes[whole]
            && !areStages(view.labels[part] ?? "", view.labels[whole] ?? "")
    }

    private func isOfAverages(_ row: Int) -> Bool {
        [view.labels[row], view.indicators[row]].contains { $0.map(FieldWords.isAverage) ?? false }
    }

    /// Whether two names differ in their verb alone: 招引 and 开工 of the same projects are stages, not part and whole.
    private func areStages(_ a: String, _ b: String) -> Bool {
        guard a.count == b.count,
            FieldWords.stages.contains(where: a.contains) || FieldWords.stages.contains(where: b.contains)
        else { return false }
        let common = max(
            zip(a, b).prefix { $0 == $1 }.count, zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count)
        return common >= 3 && a.count - common == 2
    }

    private func partAbove(_ part: Int, _ whole: Int) -> Finding? {
        guard let own = index.interval(part, as: whole), let all = index.interval(whole, as: whole),
            own.low > all.high + slack(all)
        else { return nil }
        return Finding(
            kind: .part, row: part, others: [whole], unit: view.values.unit(whole),
            stated: index.figure(part, as: whole), expected: index.figure(whole),
            notes: [.arithmetic("\(view.written(part)) > \(view.written(whole))")])
    }

    // MARK: Sums

    private func sum(of parts: [Int], _ whole: Int) -> Finding? {
        let labels = parts.map { view.labels[$0] ?? "" }
        guard parts.count > 1, Set(labels).count == parts.count else { return nil }
        if let division = FieldWords.divisions.first(where: { divides($0, labels) }) {
            let members = parts.filter { part in
                division.contains { (view.labels[part] ?? "").contains($0) }
            }
            return add(members, whole, isAll: true) == nil ? nil : add(parts, whole, isAll: true)
        }
        if isPartition(labels) { return add(parts, whole, isAll: true) }
        guard areDisjoint(labels), !isOfPeople(whole) else { return nil }
        return add(parts, whole, isAll: false)
    }

    /// Whether each word of a division names one of the parts.
    private func divides(_ words: [String], _ labels: [String]) -> Bool {
        words.allSatisfy { word in labels.count { $0.contains(word) } == 1 }
            && labels.count { label in words.contains { label.contains($0) } } == words.count
    }

    /// Whether sizes part the whole: 1-5亿元, 5-10亿元, 10亿元以上.
    private func isPartition(_ labels: [String]) -> Bool {
        let ranges = labels.count { label in
            label.contains("-") || label.contains("—") || label.contains("至")
        }
        let open = labels.count { $0.contains("以上") }
        return ranges > 0 && open <= 1 && ranges + open == labels.count
    }

    /// Whether the names share their last word and nothing that cuts across.
    private func areDisjoint(_ labels: [String]) -> Bool {
        guard let first = labels.first else { return false }
        let common = labels.map { label in zip(first.reversed(), label.reversed()).prefix { $0 == $1 }.count }
        return (common.min() ?? 0) >= 2
            && !labels.contains { label in FieldWords.crossCutting.contains(where: label.contains) }
    }

    /// People are counted under several heads at once.
    private func isOfPeople(_ row: Int) -> Bool {
        ["人", "户", "人次"].contains(index.scale.base(view.values.unit(row) ?? ""))
    }

    /// A finding where the parts exceed the whole, or, where they are all of it, do not reach it.
    private func add(_ parts: [Int], _ whole: Int, isAll: Bool) -> Finding? {
        guard let all = index.interval(whole, as: whole) else { return nil }
        var sum = Interval(low: 0, high: 0)
        var value = 0.0
        for part in parts {
            guard let own = index.interval(part, as: whole), let figure = index.value(part, as: whole) else {
                return nil
            }
            sum = Interval(low: sum.low + own.low, high: sum.high + own.high)
            value += figure
        }
        let isOff = isAll ? !sum.touches(all) : sum.low > all.high + slack(all)
        guard isOff else { return nil }
        let decimals = (parts + [whole]).map { row in
            index.figure(row, as: whole).decimals
        }
        let digits = decimals.max() ?? 0
        let terms = parts.map(view.written).joined(separator: " + ")
        let result = DecimalText.write(value, decimals: digits) + (view.values.unit(whole) ?? "")
        let sign = value > view.values.values[whole] ? ">" : "<"
        return Finding(
            kind: .sum, row: whole, others: parts, unit: view.values.unit(whole),
            stated: index.figure(whole), expected: (value, digits),
            notes: [.arithmetic("\(terms) = \(result) \(sign) \(view.written(whole))")])
    }

    private func slack(_ interval: Interval) -> Double { 1e-9 * max(1, interval.high.magnitude) }

    // MARK: Wholes that are known by name

    private func namedSum(_ row: Int) -> Finding? {
        guard view.hasValue(row), let name = view.indicators[row], index.parts[row] == nil,
            index.chooser.hasPlainName(row)
        else { return nil }
        for sum in FieldWords.sums where sum.whole == name {
            let parts = sum.parts.compactMap { part -> Int? in
                index.rows(named: part, beside: row).first {
                    index.areAlike($0, row) && index.chooser.hasPlainName($0)
                }
            }
            if parts.count == sum.parts.count { return add(parts, row, isAll: true) }
        }
        return nil
    }
}
