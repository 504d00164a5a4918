/// One class of words, to be looked for at the front or at the end of a run of bytes.
///
/// One reference wide, since the readers of a report hold dozens of them; copied when it is added to.
package struct WordSet: Sendable {
    private final class Storage: Sendable {
        let forward: Trie
        let backward: Trie

        init(forward: Trie, backward: Trie) {
            self.forward = forward
            self.backward = backward
        }
    }

    private var storage = Storage(forward: Trie(), backward: Trie())

    mutating func insert(_ words: [String]) {
        var forward = storage.forward
        var backward = storage.backward
        for word in words {
            let letters = Array(word.utf8)
            forward.insert(letters, value: 1)
            backward.insertBackward(letters, value: 1)
        }
        storage = Storage(forward: forward, backward: backward)
    }

    /// End of the longest member that begins at `start`.
    @inline(__always)
    package func prefix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        storage.forward.longest(text, from: start, to: end)?.end
    }

    /// Start of the longest member that ends at `end`.
    @inline(__always)
    package func suffix(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        storage.backward.longestBackward(text, from: start, to: end)?.start
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
