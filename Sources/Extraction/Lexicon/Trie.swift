/// A set of byte strings, each with a number, that finds the longest member at a place in a text.
///
/// A step leads from a node over one character; all steps lie in one hash table. A filter over first characters
/// answers most misses with one load, which is what nearly every place of a text is.
struct Trie: Sendable {
    /// From a node over a character to the next node; `node` is 0, the root, where the slot is empty.
    private struct Step {
        var key: UInt64
        var node: Int32
    }

    /// A power of two of slots, at most half of them full.
    private var steps = [Step](repeating: Step(key: 0, node: 0), count: 16)
    /// Of each node, the number of the member that ends there, or -1.
    private var values: [Int32] = [-1]
    /// Bits for the hashes of first characters (last ones, where the search goes backward) of three bytes.
    private var filter = [UInt64](repeating: 0, count: 64)

    /// Adds `word`, to be found by `longest`; a word that is there already keeps its first value.
    mutating func insert(_ word: [UInt8], value: Int32) {
        var at = 0
        var node: Int32 = 0
        while at < word.count {
            let size = Self.size(word, at, word.count)
            node = step(from: node, Self.character(word, at, size))
            at += size
        }
        end(at: node, value)
    }

    /// Adds `word`, to be found by `longestBackward`.
    mutating func insertBackward(_ word: [UInt8], value: Int32) {
        var at = word.count
        var node: Int32 = 0
        while at > 0 {
            let size = Self.sizeBackward(word, 0, at)
            at -= size
            node = step(from: node, Self.character(word, at, size))
        }
        end(at: node, value)
    }

    /// The number of `word`, or nil where it is no member.
    func value(of word: [UInt8]) -> Int32? {
        guard let found = longest(word, from: 0, to: word.count), found.end == word.count else { return nil }
        return found.value
    }

    /// The longest member that begins at `start` and ends at or before `end`.
    @inline(__always)
    func longest(_ text: [UInt8], from start: Int, to end: Int) -> (end: Int, value: Int32)? {
        guard start < end else { return nil }
        let first = text[start]
        if first >= 0xE0, end - start >= 3, !mayBegin(first, text[start + 1], text[start + 2]) { return nil }
        return walk(text, start, end)
    }

    /// The longest member that ends at `end` and begins at or after `start`.
    @inline(__always)
    func longestBackward(_ text: [UInt8], from start: Int, to end: Int) -> (start: Int, value: Int32)? {
        guard start < end else { return nil }
        if text[end - 1] >= 0x80, end - start >= 3, text[end - 3] >= 0xE0,
            !mayBegin(text[end - 3], text[end - 2], text[end - 1])
        {
            return nil
        }
        return walkBackward(text, start, end)
    }

    private func walk(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, value: Int32)? {
        var node: Int32 = 0
        var found: (Int, Int32)?
        var at = start
        while at < end {
            let size = Self.size(text, at, end)
            node = next(from: node, Self.character(text, at, size))
            if node == 0 { break }
            at += size
            let value = values[Int(node)]
            if value >= 0 { found = (at, value) }
        }
        return found
    }

    private func walkBackward(_ text: [UInt8], _ start: Int, _ end: Int) -> (start: Int, value: Int32)? {
        var node: Int32 = 0
        var found: (Int, Int32)?
        var at = end
        while at > start {
            let size = Self.sizeBackward(text, start, at)
            node = next(from: node, Self.character(text, at - size, size))
            if node == 0 { break }
            at -= size
            let value = values[Int(node)]
            if value >= 0 { found = (at, value) }
        }
        return found
    }

    // MARK: Characters

    /// Bytes of the character at `at`: three from 0xE0 on, else each byte is one by itself.
    @inline(__always)
    private static func size(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
        text[at] >= 0xE0 && end - at >= 3 ? 3 : 1
    }

    @inline(__always)
    private static func sizeBackward(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        text[end - 1] >= 0x80 && end - start >= 3 && text[end - 3] >= 0xE0 ? 3 : 1
    }

    @inline(__always)
    private static func character(_ text: [UInt8], _ at: Int, _ size: Int) -> UInt64 {
        let first = UInt64(text[at])
        return size == 1 ? first : first << 16 | UInt64(text[at + 1]) << 8 | UInt64(text[at + 2])
    }

    @inline(__always)
    private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
        (Int(a) &* 1031 ^ Int(b) &* 67 ^ Int(c)) & 4095
    }

    /// Whether a member may begin with the character of these bytes.
    @inline(__always)
    private func mayBegin(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        let hash = Self.hash(a, b, c)
        return filter[hash >> 6] & (1 << UInt64(hash & 63)) != 0
    }

    // MARK: Steps

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & (steps.count - 1)
        while steps[slot].node != 0, steps[slot].key != key { slot = (slot + 1) & (steps.count - 1) }
        return slot
    }

    /// The node behind `node` over a character, or 0.
    @inline(__always)
    private func next(from node: Int32, _ character: UInt64) -> Int32 {
        steps[slot(of: UInt64(UInt32(node)) << 32 | character)].node
    }

    private mutating func step(from node: Int32, _ character: UInt64) -> Int32 {
        if node == 0, character > 0xFF {
            let hash = Self.hash(
                UInt8(character >> 16), UInt8(character >> 8 & 0xFF), UInt8(character & 0xFF))
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        let key = UInt64(UInt32(node)) << 32 | character
        let known = steps[slot(of: key)].node
        if known != 0 { return known }
        if values.count * 2 > steps.count { grow() }
        let new = Int32(values.count)
        values.append(-1)
        steps[slot(of: key)] = Step(key: key, node: new)
        return new
    }

    private mutating func grow() {
        let before = steps
        steps = [Step](repeating: Step(key: 0, node: 0), count: before.count * 4)
        for step in before where step.node != 0 { steps[slot(of: step.key)] = step }
    }

    private mutating func end(at node: Int32, _ value: Int32) {
        if node > 0, values[Int(node)] < 0 { values[Int(node)] = value }
    }
}
