/// A set of byte strings, each with a number, that finds the longest member at a place in a text.
///
/// Nodes lie in flat arrays; a node's children are a linked list, which is short below the first two bytes of
/// Chinese text. The 256 roots are an array, so that a miss costs one load.
struct Trie: Sendable {
    private var roots = [Int32](repeating: -1, count: 256)
    private var byte: [UInt8] = []
    private var child: [Int32] = []
    private var sibling: [Int32] = []
    private var payload: [Int32] = []

    /// Adds `word`; a word that is there already keeps its first value.
    mutating func insert(_ word: some Sequence<UInt8>, value: Int32) {
        var node: Int32 = -1
        for letter in word {
            node = descend(from: node, letter)
        }
        if node >= 0, payload[Int(node)] < 0 { payload[Int(node)] = value }
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

    /// The longest member that begins at `start` and ends at or before `end`.
    @inline(__always)
    func longest(_ text: [UInt8], from start: Int, to end: Int) -> (end: Int, value: Int32)? {
        guard start < end else { return nil }
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
