/// Sets of words while lines are being read into them.
struct WordDrafts {
    /// The two tries of a set.
    struct Draft {
        var forward = Trie()
        var backward = Trie()
    }

    /// Nil for a class that no word is added to.
    private(set) var drafts = [Draft?](repeating: nil, count: WordClass.allCases.count)
    private let before: WordSets

    init(_ before: WordSets) {
        self.before = before
    }

    mutating func insert(_ word: [UInt8], into kind: WordClass) {
        if drafts[kind.place] == nil { drafts[kind.place] = before[kind].draft }
        drafts[kind.place]?.forward.insert(word, value: 1)
        drafts[kind.place]?.backward.insertBackward(word, value: 1)
    }
}
