/// The sets of words of a lexicon, one a class; one reference wide.
package struct WordSets: Sendable {
    private var sets = [WordSet](repeating: WordSet(), count: WordClass.allCases.count)

    package init() {}

    @inline(__always)
    package subscript(kind: WordClass) -> WordSet { sets[kind.place] }

    /// Adds words of many classes, each class's set being made anew once.
    mutating func insert(_ drafts: WordDrafts) {
        for (place, draft) in drafts.drafts.enumerated() {
            if let draft { sets[place] = WordSet(draft) }
        }
    }
}
