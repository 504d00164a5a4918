import Extraction
import Query

/// What the language asks about units and indicators, answered by the lexicon.
struct FieldVocabulary: Vocabulary {
    let lexicon: Lexicon

    func unit(named name: String) -> UnitMeaning? {
        lexicon.unit(named: name).map {
            UnitMeaning(dimension: $0.dimension, base: $0.base, factor: $0.factor)
        }
    }

    func indicator(named name: String) -> String? {
        lexicon.indicator(named: name)?.name
    }

    func indicators(containing text: String) -> [String] {
        lexicon.indicators.filter { entry in
            entry.name.contains(text) || entry.aliases.contains { $0.contains(text) }
                || entry.english.lowercased().contains(text.lowercased())
        }.map(\.name)
    }

    func lessIsBetter(_ indicator: String) -> Bool {
        lexicon.indicator(named: indicator)?.lessIsBetter ?? false
    }

    var unitNames: [String] { lexicon.units.map(\.name) }

    var indicatorNames: [String] {
        lexicon.indicators.flatMap { [$0.name] + $0.aliases + [$0.english] }
    }
}
