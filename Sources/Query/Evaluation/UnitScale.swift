import Tables

/// Converts between units, by what the vocabulary and the session's rates say.
final class UnitScale {
    private let vocabulary: any Vocabulary
    private let rates: [Rate]
    private var meanings: [String: UnitMeaning?] = [:]

    init(vocabulary: any Vocabulary, rates: [Rate]) {
        self.vocabulary = vocabulary
        self.rates = rates
    }

    func meaning(_ unit: String) -> UnitMeaning? {
        if let known = meanings[unit] { return known }
        let meaning = vocabulary.unit(named: unit)
        meanings[unit] = .some(meaning)
        return meaning
    }

    /// What figures in this unit share with all that can be converted into it: its base unit, or itself.
    func base(_ unit: String) -> String {
        meaning(unit)?.base ?? unit
    }

    /// A unit's base and factor; one that the vocabulary does not know stands for itself, as base units may.
    private func place(_ unit: String) -> (base: String, factor: Double) {
        meaning(unit).map { ($0.base, $0.factor) } ?? (unit, 1)
    }

    /// How many of `to` one of `from` is; nil where they count different things.
    func factor(from: String, to: String) -> Double? {
        if from == to { return 1 }
        let (from, to) = (place(from), place(to))
        if from.base == to.base { return from.factor / to.factor }
        for rate in rates {
            if rate.from == from.base, rate.to == to.base { return from.factor * rate.factor / to.factor }
            if rate.to == from.base, rate.from == to.base { return from.factor / rate.factor / to.factor }
        }
        return nil
    }

    /// For each unit of a column's dictionary, the factor to `to`; NaN where there is none.
    func factors(of column: TextColumn, to: String) -> [Double] {
        column.dictionary.values.map { factor(from: $0, to: to) ?? .nan }
    }
}
