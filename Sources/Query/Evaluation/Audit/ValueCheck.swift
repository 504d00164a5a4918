import Tables

/// One indicator of one area and period with two values, in one report or in two.
struct ValueCheck {
    let index: AuditIndex
    private var view: ObservationView { index.view }

    init(_ index: AuditIndex) { self.index = index }

    func findings() -> [Finding] {
        var findings: [Finding] = []
        for rows in index.groups {
            findings += contradictions(rows, \.values, isGrowth: false)
            findings += contradictions(rows, \.growths, isGrowth: true)
        }
        let systematic = systematicReports(findings)
        return findings.filter { earlier($0) == nil || !systematic.contains(view.reports.codes[$0.row]) }
    }

    /// Reports in which three figures and more of one passage contradict those of an earlier one: the passages are
    /// about different times, and no mistake.
    private func systematicReports(_ findings: [Finding]) -> Set<Int32> {
        let inside = Dictionary(grouping: findings.filter { earlier($0) != nil }) {
            view.reports.codes[$0.row]
        }
        return Set(
            inside.filter { _, findings in
                guard findings.count >= 3, let last = findings.compactMap(earlier).max() else { return false }
                return findings.allSatisfy { $0.row > last }
            }.keys)
    }

    /// The figure of the same report that a finding contradicts.
    private func earlier(_ finding: Finding) -> Int? {
        finding.others.first { view.reports.codes[$0] == view.reports.codes[finding.row] }
    }

    /// Each later figure that no earlier one agrees with, against the first that it contradicts.
    private func contradictions(
        _ rows: [Int], _ column: KeyPath<ObservationView, NumberColumn>, isGrowth: Bool
    ) -> [Finding] {
        let stating = rows.filter { view[keyPath: column][$0] != nil }
        guard stating.count > 1 else { return [] }
        var findings: [Finding] = []
        for (place, row) in stating.enumerated().dropFirst() {
            let earlier = stating[..<place].filter { areComparable($0, row, isGrowth: isGrowth) }
            guard !earlier.isEmpty, !earlier.contains(where: { agree($0, row, isGrowth: isGrowth) }),
                let other = earlier.first
            else { continue }
            findings.append(finding(row, other, isGrowth: isGrowth))
        }
        return findings
    }

    /// Whether two figures claim to be of the same thing.
    private func areComparable(_ a: Int, _ b: Int, isGrowth: Bool) -> Bool {
        guard view.statuses.codes[a] == view.statuses.codes[b], view.wholes.values[a].isNaN,
            view.wholes.values[b].isNaN, isGrowth || index.areAlike(a, b), isTelling(b),
            isUnderGoals(a) == isUnderGoals(b)
        else { return false }
        let isOneReport = view.reports.codes[a] == view.reports.codes[b]
        if isOneReport {
            // Neighbours are a change (由40%提高到42%) or a list, and the same sentence names both.
            guard view.labels.codes[a] == view.labels.codes[b], areApart(a, b) else { return false }
        } else {
            // A later report plans anew and estimates better.
            guard view.statuses[a] == "actual", index.chooser.isSameThing(a, b) else { return false }
        }
        return true
    }

    /// Whether the name tells one thing from others: it is in the catalogue, or long.
    private func isTelling(_ row: Int) -> Bool {
        guard let label = view.labels[row] else { return false }
        if let verb = FieldWords.spendingVerbs.first(where: label.hasSuffix), label.count > verb.count {
            return false
        }
        return label.count >= 6 || index.vocabulary.indicator(named: label) != nil
    }

    /// Whether a heading speaks of goals: what stands there is hardly what was.
    private func isUnderGoals(_ row: Int) -> Bool {
        view.sections[row].contains { heading in FieldWords.goals.contains(where: heading.contains) }
    }

    private func areApart(_ a: Int, _ b: Int) -> Bool {
        let distance = (a - b).magnitude
        if [a, b].contains(where: isOfOneOfMany) { return false }
        return distance >= 6 || distance >= 3 && !view.sections.codes(a).elementsEqual(view.sections.codes(b))
    }

    /// Whether the nearest heading names a company or a village: its figures are its own.
    private func isOfOneOfMany(_ row: Int) -> Bool {
        guard let heading = view.sections[row].last else { return false }
        return FieldWords.entities.contains(where: heading.hasSuffix)
    }

    private func agree(_ a: Int, _ b: Int, isGrowth: Bool) -> Bool {
        if isGrowth {
            guard let x = Interval(growth: a, of: view), let y = Interval(growth: b, of: view) else {
                return true
            }
            return x.touches(y)
        }
        // More than 6 and more than 9 are no contradiction.
        let floors = ["gt", "ge"]
        if floors.contains(view.bounds[a] ?? ""), floors.contains(view.bounds[b] ?? "") { return true }
        guard let x = index.interval(a, as: b), let y = index.interval(b, as: b) else { return true }
        return x.touches(y)
    }

    private func finding(_ row: Int, _ other: Int, isGrowth: Bool) -> Finding {
        let notes = index.reportNotes([other], beside: row)
        if isGrowth {
            let stated = Finding.Figure(view.growths.values[row], Int(view.growths.decimals[row]))
            let expected = Finding.Figure(view.growths.values[other], Int(view.growths.decimals[other]))
            let formula =
                "\(DecimalText.write(stated.value, decimals: stated.decimals))% ≠ "
                + "\(DecimalText.write(expected.value, decimals: expected.decimals))%"
            return Finding(
                kind: .value, row: row, others: [other], unit: "%", stated: stated, expected: expected,
                notes: [.arithmetic(formula)] + notes)
        }
        return Finding(
            kind: .value, row: row, others: [other], unit: view.values.unit(row), stated: index.figure(row),
            expected: index.figure(other, as: row),
            notes: [.arithmetic("\(view.written(row)) ≠ \(view.written(other))")] + notes)
    }
}
