/// One class of words, to be looked for at the front or at the end of a run of bytes.
///
/// One reference wide, since the readers of a report hold dozens of them.
package struct WordSet: Sendable {
    private final class Storage: Sendable {
        let tries: WordDrafts.Draft

        init(_ tries: WordDrafts.Draft) {
            self.tries = tries
        }
    }

    private static let none = Storage(WordDrafts.Draft())

    private let storage: Storage

    /// A set without a word.
    init() { storage = Self.none }

    init(_ draft: WordDrafts.Draft) { storage = Storage(draft) }

    /// The set, to be added to.
    var draft: WordDrafts.Draft { storage.tries }

    /// End of the longest member that begins at `start`.
    @inline(__always)
    package func prefix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        storage.tries.forward.longest(text, from: start, to: end)?.end
    }

    /// Start of the longest member that ends at `end`.
    @inline(__always)
    package func suffix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        storage.tries.backward.longestBackward(text, from: start, to: end)?.start
    }

    /// The first member inside `start..<end`.
    package func first(in text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        while at < end {
            if let stop = prefix(text, at, end) { return at..<stop }
            at += ByteText.isIdeograph(text[at]) ? 3 : 1
        }
        return nil
    }

    /// The last member inside `start..<end`.
    package func last(in text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        var found: Range<Int>?
        while at < end {
            if let stop = prefix(text, at, end) {
                found = at..<stop
                at = stop
            } else {
                at += ByteText.isIdeograph(text[at]) ? 3 : 1
            }
        }
        return found
    }
}
