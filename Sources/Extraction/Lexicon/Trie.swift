/// A set of byte strings, each with a number, that finds the longest member at a place in a text.
///
/// Nodes lie in flat arrays; a node's children are a linked list. A filter over first characters answers most
/// misses with one load, which is what nearly every place of a text is.
struct Trie: Sendable {
    private var roots = [Int32](repeating: -1, count: 256)
    private var byte: [UInt8] = []
    private var child: [Int32] = []
    private var sibling: [Int32] = []
    private var payload: [Int32] = []
    /// Bits for the hashes of the first three bytes of words that begin with a character of three.
    private var filter = [UInt64](repeating: 0, count: 64)

    /// Adds `word`; a word that is there already keeps its first value.
    mutating func insert(_ word: some Sequence<UInt8>, value: Int32) {
        let letters = Array(word)
        guard let first = letters.first else { return }
        if letters.count >= 3, first >= 0x80 {
            let hash = Self.hash(first, letters[1], letters[2])
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        var node: Int32 = -1
        for letter in letters { node = descend(from: node, letter) }
        if payload[Int(node)] < 0 { payload[Int(node)] = value }
    }

    private mutating func descend(from node: Int32, _ letter: UInt8) -> Int32 {
        var next = node < 0 ? roots[Int(letter)] : child[Int(node)]
        if node >= 0 {
            while next >= 0, byte[Int(next)] != letter { next = sibling[Int(next)] }
        }
        if next >= 0 { return next }
        next = Int32(byte.count)
        byte.append(letter)
        child.append(-1)
        payload.append(-1)
        if node < 0 {
            sibling.append(-1)
            roots[Int(letter)] = next
        } else {
            sibling.append(child[Int(node)])
            child[Int(node)] = next
        }
        return next
    }

    @inline(__always)
    private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
        (Int(a) &* 1031 ^ Int(b) &* 67 ^ Int(c)) & 4095
    }

    /// Whether a member may begin with these bytes; `b` and `c` follow `a` in the direction of the search.
    @inline(__always)
    private func mayBegin(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        let hash = Self.hash(a, b, c)
        return filter[hash >> 6] & (1 << UInt64(hash & 63)) != 0
    }

    /// The longest member that begins at `start` and ends at or before `end`.
    @inline(__always)
    func longest(_ text: [UInt8], from start: Int, to end: Int) -> (end: Int, value: Int32)? {
        guard start < end else { return nil }
        let first = text[start]
        if first >= 0xE0, end - start >= 3, !mayBegin(first, text[start + 1], text[start + 2]) { return nil }
        return walk(text, start, end)
    }

    private func walk(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, value: Int32)? {
        var node = roots[Int(text[start])]
        var found: (Int, Int32)?
        var at = start
        while node >= 0 {
            at += 1
            let value = payload[Int(node)]
            if value >= 0 { found = (at, value) }
            guard at < end else { break }
            let letter = text[at]
            node = child[Int(node)]
            while node >= 0, byte[Int(node)] != letter { node = sibling[Int(node)] }
        }
        return found
    }

    /// The longest member, stored reversed, that ends at `end` and begins at or after `start`.
    @inline(__always)
    func longestBackward(_ text: [UInt8], from start: Int, to end: Int) -> (start: Int, value: Int32)? {
        guard start < end else { return nil }
        let last = text[end - 1]
        if last >= 0x80, end - start >= 3, !mayBegin(last, text[end - 2], text[end - 3]) { return nil }
        return walkBackward(text, start, end)
    }

    private func walkBackward(_ text: [UInt8], _ start: Int, _ end: Int) -> (start: Int, value: Int32)? {
        var node = roots[Int(text[end - 1])]
        var found: (Int, Int32)?
        var at = end
        while node >= 0 {
            at -= 1
            let value = payload[Int(node)]
            if value >= 0 { found = (at, value) }
            guard at > start else { break }
            let letter = text[at - 1]
            node = child[Int(node)]
            while node >= 0, byte[Int(node)] != letter { node = sibling[Int(node)] }
        }
        return found
    }
}
