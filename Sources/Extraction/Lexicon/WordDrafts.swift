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
        if drafts[kind.rawValue] == nil { drafts[kind.rawValue] = before[kind].draft }
        drafts[kind.rawValue]?.forward.insert(word, value: 1)
        drafts[kind.rawValue]?.backward.insertBackward(word, value: 1)
    }
}
