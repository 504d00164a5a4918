import Tables

/// Averages against totals and what they are divided by.
struct AverageCheck {
    let index: AuditIndex
    private var view: ObservationView { index.view }

    init(_ index: AuditIndex) { self.index = index }

    func findings() -> [Finding] {
        (0..<view.count).filter { view.hasValue($0) && !index.isShare($0) }.compactMap { row in
            let quotients = quotients(of: row)
            let off = quotients.filter { contradicts(row, $0) }
            return off.count == quotients.count ? off.first.flatMap { finding(row, $0) } : nil
        }
    }

    private struct Quotient {
        var total: Int
        var count: Int
        /// The share by which the count may be off: population at mid-year is not population at its end.
        var slack: Double
    }

    private func quotients(of row: Int) -> [Quotient] {
        for name in Set([view.indicators[row], view.labels[row]].compactMap(\.self)).sorted() {
            let named = namedQuotients(row, name)
            if !named.isEmpty { return named }
        }
        return countedQuotients(row)
    }

    /// 人均地区生产总值 by 地区生产总值 and 常住人口; 村均集体经济收入 by 村集体经济总收入 and 行政村.
    private func namedQuotients(_ row: Int, _ name: String) -> [Quotient] {
        guard let average = FieldWords.averages.first(where: { name.hasPrefix($0.prefix) }) else { return [] }
        let stem = plain(String(name.dropFirst(average.prefix.count)))
        let near = index.rows(beside: row)
        let totals = near.filter { total in
            total != row && index.areAlike(total, row)
                && [view.indicators[total], view.labels[total]].contains { $0.map(plain) == stem }
                && index.chooser.hasPlainName(total)
        }
        guard !stem.isEmpty, !totals.isEmpty else { return [] }
        let isOfPeople = average.prefix == "人均"
        let counts = near.filter { count in
            average.counts.contains(view.indicators[count] ?? "")
                || average.counts.contains(view.labels[count] ?? "")
        }
        return totals.flatMap { total in
            counts.filter { $0 != total && $0 != row }.map {
                Quotient(total: total, count: $0, slack: isOfPeople ? 0.03 : 0)
            }
        }
    }

    /// 开展培训12场，培训600人次，平均每场80人次.
    private func countedQuotients(_ row: Int) -> [Quotient] {
        guard let label = view.labels[row], let range = label.firstRange(of: "平均每"),
            let unit = label[range.upperBound...].first
        else { return [] }
        let near = index.before(row, atMost: 3).filter {
            view.hasValue($0) && index.areAtOneTime($0, row) && !index.isShare($0)
        }
        guard let count = near.first(where: { (view.values.unit($0) ?? "").first == unit }),
            let total = near.first(where: { $0 != count && index.areAlike($0, row) })
        else { return [] }
        return [Quotient(total: total, count: count, slack: 0)]
    }

    private func plain(_ name: String) -> String {
        String(name.filter { !FieldWords.fillers.contains($0) })
    }

    // MARK: Comparing

    /// What one of the counted things has, in the unit of the average.
    private func average(_ row: Int, _ quotient: Quotient) -> Interval? {
        guard let total = index.interval(quotient.total, as: row),
            let count = index.interval(quotient.count)
        else { return nil }
        let size = magnitude(quotient.count)
        let low = count.low * size * (1 - quotient.slack)
        let high = count.high * size * (1 + quotient.slack)
        return low > 0 ? Interval(low: total.low / high, high: total.high / low) : nil
    }

    /// How many single things one of the count's unit is: 万人 is 10 000.
    private func magnitude(_ row: Int) -> Double {
        view.values.unit(row).flatMap { index.scale.meaning($0)?.factor } ?? 1
    }

    private func contradicts(_ row: Int, _ quotient: Quotient) -> Bool {
        guard let stated = index.interval(row), let computed = average(row, quotient) else {
            return false
        }
        return !computed.touches(stated)
    }

    private func finding(_ row: Int, _ quotient: Quotient) -> Finding? {
        guard let total = index.value(quotient.total, as: row) else { return nil }
        let value = total / (view.values.values[quotient.count] * magnitude(quotient.count))
        let expected = index.rounded(value, like: [row, quotient.total])
        let result = DecimalText.write(expected.value, decimals: expected.decimals)
        let formula =
            "\(view.written(quotient.total)) ÷ \(view.written(quotient.count)) = \(result)\(view.values.unit(row) ?? "")"
        return Finding(
            kind: .average, row: row, others: [quotient.total, quotient.count], unit: view.values.unit(row),
            stated: index.figure(row), expected: expected, notes: [.arithmetic(formula)])
    }
}
