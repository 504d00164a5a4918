/// The catalogue of indicators: thousands of names that must cost nothing at a start.
///
/// The text of the lexicon files is kept as it is; an entry is made of it when it is asked for, and a hash table
/// over bytes finds the entry that a name stands for. Quotation marks and the case of Latin letters do not count.
public struct IndicatorCatalogue: Sendable, RandomAccessCollection {
    private struct Entry {
        var name: Range<Int32>
        var english: Range<Int32>
        var dimension: Range<Int32>
        /// Columns of aliases, separated by blanks; a user's line adds one.
        var aliases: [Range<Int32>]
        var lessIsBetter: Bool
    }

    /// A name's bytes in `text` and the entry that it stands for.
    private struct Key {
        var range: Range<Int32>
        var entry: Int32
    }

    private var text: [UInt8] = []
    private var entries: [Entry] = []
    private var keys: [Key] = []
    /// Index into `keys` or -1; a power of two, at most half full.
    private var slots = [Int32](repeating: -1, count: 1 << 15)

    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }

    public subscript(index: Int) -> Indicator {
        let entry = entries[index]
        return Indicator(
            name: string(entry.name), english: string(entry.english),
            aliases: entry.aliases.flatMap { words($0).map(string) }, dimension: string(entry.dimension),
            lessIsBetter: entry.lessIsBetter)
    }

    /// UTF-8 of an entry's name.
    public func name(of index: Int) -> ArraySlice<UInt8> { bytes(entries[index].name) }

    /// Index of the entry that has `name` among its names.
    func index(of name: some Collection<UInt8>) -> Int? {
        var slot = Self.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let key = keys[Int(slots[slot])]
            if Self.equal(text[Int(key.range.lowerBound)..<Int(key.range.upperBound)], name) {
                return Int(key.entry)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a line `indicator	name	English	dimension	more or less	aliases`; a name that is known gets further aliases.
    mutating func add(_ line: some Collection<UInt8>) throws(LexiconError.Reason) {
        let start = text.count
        text += line
        let columns = Self.split(text, start..<text.count, UInt8(ascii: "\t"), keepsEmpty: true)
        guard columns.count >= 5 else { throw .tooFewColumns(kind: "indicator", need: 5) }
        let better = text[Int(columns[4].lowerBound)..<Int(columns[4].upperBound)]
        guard better.elementsEqual("more".utf8) || better.elementsEqual("less".utf8) else {
            throw .badDirection(string(columns[4]))
        }
        let aliases = columns.count > 5 ? [columns[5]] : []
        let entry = index(of: bytes(columns[1])) ?? entries.count
        if entry == entries.count {
            entries.append(
                Entry(
                    name: columns[1], english: columns[2], dimension: columns[3], aliases: aliases,
                    lessIsBetter: better.first == UInt8(ascii: "l")))
        } else {
            entries[entry].aliases += aliases
        }
        for name in [columns[1], columns[2]] + aliases.flatMap(words) where !name.isEmpty {
            try insert(name, entry)
        }
    }

    private mutating func insert(_ name: Range<Int32>, _ entry: Int) throws(LexiconError.Reason) {
        if let other = index(of: bytes(name)) {
            guard other == entry else {
                throw .ambiguous(name: string(name), other: string(entries[other].name))
            }
            return
        }
        keys.append(Key(range: name, entry: Int32(entry)))
        if keys.count * 2 > slots.count { grow() }
        place(keys.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for key in keys.indices.dropLast() { place(key) }
    }

    private mutating func place(_ key: Int) {
        var slot = Self.hash(bytes(keys[key].range)) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(key)
    }

    // MARK: Bytes

    private func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        text[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    private func string(_ range: Range<Int32>) -> String { String(decoding: bytes(range), as: UTF8.self) }

    private func words(_ column: Range<Int32>) -> [Range<Int32>] {
        Self.split(
            text, Int(column.lowerBound)..<Int(column.upperBound), UInt8(ascii: " "), keepsEmpty: false)
    }

    private static func split(_ text: [UInt8], _ range: Range<Int>, _ separator: UInt8, keepsEmpty: Bool)
        -> [Range<Int32>]
    {
        var parts: [Range<Int32>] = []
        var start = range.lowerBound
        for at in range where text[at] == separator {
            if keepsEmpty || at > start { parts.append(Int32(start)..<Int32(at)) }
            start = at + 1
        }
        if keepsEmpty || range.upperBound > start { parts.append(Int32(start)..<Int32(range.upperBound)) }
        return parts
    }

    /// FNV-1a over the bytes that count.
    private static func hash(_ name: some Collection<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = Letters(name)
        while let letter = letters.next() { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    private static func equal(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
        var (left, right) = (Letters(a), Letters(b))
        while true {
            let (x, y) = (left.next(), right.next())
            if x != y { return false }
            if x == nil { return true }
        }
    }

    /// A name's bytes without “ ” ‘ ’, Latin letters small.
    private struct Letters<Name: Collection<UInt8>> {
        private let name: Name
        private var at: Name.Index

        init(_ name: Name) {
            self.name = name
            at = name.startIndex
        }

        mutating func next() -> UInt8? {
            while at != name.endIndex {
                let letter = name[at]
                at = name.index(after: at)
                if letter == 0xE2, isQuotation() {
                    at = name.index(at, offsetBy: 2)
                    continue
                }
                return letter &- 0x41 < 26 ? letter | 0x20 : letter
            }
            return nil
        }

        /// Whether 80 98…9D follows, the rest of a quotation mark.
        private func isQuotation() -> Bool {
            guard at != name.endIndex, name[at] == 0x80 else { return false }
            let last = name.index(after: at)
            return last != name.endIndex && (0x98...0x9D).contains(name[last])
        }
    }
}
