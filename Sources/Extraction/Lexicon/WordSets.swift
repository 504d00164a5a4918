/// The sets of words of a lexicon, one a class; one reference wide.
package struct WordSets: Sendable {
    private var sets = [WordSet](repeating: WordSet(), count: WordClass.allCases.count)

    package init() {}

    @inline(__always)
    package subscript(kind: WordClass) -> WordSet { sets[kind.rawValue] }

    mutating func insert(_ words: [String], into kind: WordClass) {
        sets[kind.rawValue].insert(words)
    }
}
