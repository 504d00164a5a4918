/// The catalogue of indicators: thousands of names that must cost nothing at a start.
///
/// The text of the lexicon files is kept as it is; an entry is made of it when it is asked for, and a hash table
/// over bytes finds the entry that a name stands for. Quotation marks and the case of Latin letters do not count.
public struct IndicatorCatalogue: Sendable, RandomAccessCollection {
    private struct Entry {
        var name: Range<Int32>
        var english: Range<Int32>
        var dimension: Range<Int32>
        /// The column of aliases, separated by blanks.
        var aliases: Range<Int32>
        /// Further ones, which a user's lines add.
        var furtherAliases: [Range<Int32>] = []
        var lessIsBetter: Bool
    }

    /// A name's bytes in `text` and the entry that it stands for.
    private struct Key {
        var range: Range<Int32>
        var entry: Int32
        var hash: UInt32
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
            aliases: ([entry.aliases] + entry.furtherAliases).flatMap { words($0).map(string) },
            dimension: string(entry.dimension),
            lessIsBetter: entry.lessIsBetter)
    }

    /// UTF-8 of an entry's name.
    public func name(of index: Int) -> ArraySlice<UInt8> { bytes(entries[index].name) }

    /// What units an entry is stated in.
    func kind(of index: Int) -> UnitKind { UnitKind(dimension: bytes(entries[index].dimension)) }

    /// Index of the entry that has `name` among its names.
    func index(of name: some Collection<UInt8>) -> Int? {
        name.withContiguousStorageIfAvailable(index) ?? Array(name).withUnsafeBufferPointer(index)
    }

    private func index(_ name: Bytes) -> Int? {
        text.withUnsafeBufferPointer { text in
            let key = slots[slot(of: name, Self.hash(name), in: text)]
            return key < 0 ? nil : Int(keys[Int(key)].entry)
        }
    }

    /// The slot of `name`, or the empty one where it would stand.
    private func slot(of name: Bytes, _ hash: UInt32, in text: Bytes) -> Int {
        let last = slots.count - 1
        var slot = Int(hash) & last
        while slots[slot] >= 0 {
            let key = keys[Int(slots[slot])]
            if key.hash == hash, Self.equal(Self.bytes(key.range, in: text), name) { break }
            slot = (slot + 1) & last
        }
        return slot
    }

    /// Room for further text of so many bytes, and for the names that it may hold.
    mutating func reserve(_ count: Int) {
        text.reserveCapacity(text.count + count)
        keys.reserveCapacity(keys.count + count / 24)
        entries.reserveCapacity(entries.count + count / 180)
    }

    /// Adds a line `indicator	name	English	dimension	more or less	aliases`; a name that is known gets further aliases.
    mutating func add(_ line: some Collection<UInt8>) throws(LexiconError.Reason) {
        let start = text.count
        text += line
        let letters = text
        let outcome = letters.withUnsafeBufferPointer { add(start..<letters.count, in: $0) }
        try outcome.get()
    }

    private mutating func add(_ line: Range<Int>, in text: Bytes) -> Result<Void, LexiconError.Reason> {
        var columns = Words(
            text, Int32(line.lowerBound)..<Int32(line.upperBound), separator: UInt8(ascii: "\t"))
        guard columns.next() != nil, let name = columns.next(), let english = columns.next(),
            let dimension = columns.next(), let better = columns.next()
        else { return .failure(.tooFewColumns(kind: "indicator", need: 5)) }
        let direction = Self.bytes(better, in: text)
        guard direction.elementsEqual("more".utf8) || direction.elementsEqual("less".utf8) else {
            return .failure(.badDirection(String(decoding: direction, as: UTF8.self)))
        }
        let aliases = columns.next() ?? english.upperBound..<english.upperBound
        let entry = index(Self.bytes(name, in: text)) ?? entries.count
        if entry == entries.count {
            entries.append(
                Entry(
                    name: name, english: english, dimension: dimension, aliases: aliases,
                    lessIsBetter: direction.first == UInt8(ascii: "l")))
        } else {
            entries[entry].furtherAliases.append(aliases)
        }
        var names = Words(text, aliases, separator: UInt8(ascii: " "))
        var next: Range<Int32>? = name
        var isEnglishLeft = true
        while let name = next {
            if !name.isEmpty, let other = insert(name, entry, in: text) {
                return .failure(
                    .ambiguous(
                        name: String(decoding: Self.bytes(name, in: text), as: UTF8.self),
                        other: string(entries[other].name)))
            }
            next = isEnglishLeft ? english : names.next()
            isEnglishLeft = false
        }
        return .success(())
    }

    /// The other entry that bears the name already, or nil where it was put in.
    private mutating func insert(_ name: Range<Int32>, _ entry: Int, in text: Bytes) -> Int? {
        let bytes = Self.bytes(name, in: text)
        let hash = Self.hash(bytes)
        let slot = slot(of: bytes, hash, in: text)
        if slots[slot] >= 0 {
            let other = Int(keys[Int(slots[slot])].entry)
            return other == entry ? nil : other
        }
        slots[slot] = Int32(keys.count)
        keys.append(Key(range: name, entry: Int32(entry), hash: hash))
        if keys.count * 2 > slots.count { grow() }
        return nil
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, key) in keys.enumerated() {
            var slot = Int(key.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    // MARK: Bytes

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func bytes(_ range: Range<Int32>, in text: Bytes) -> Bytes {
        text.extracting(Int(range.lowerBound)..<Int(range.upperBound))
    }

    private func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        text[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    private func string(_ range: Range<Int32>) -> String { String(decoding: bytes(range), as: UTF8.self) }

    private func words(_ column: Range<Int32>) -> [Range<Int32>] {
        text.withUnsafeBufferPointer { text in
            var words = Words(text, column, separator: UInt8(ascii: " "))
            var found: [Range<Int32>] = []
            while let word = words.next() {
                if !word.isEmpty { found.append(word) }
            }
            return found
        }
    }

    /// The parts of a range of the text between separators, empty ones too.
    private struct Words {
        private let text: Bytes
        private let separator: UInt8
        private var at: Int
        private let end: Int

        init(_ text: Bytes, _ range: Range<Int32>, separator: UInt8) {
            self.text = text
            self.separator = separator
            at = Int(range.lowerBound)
            end = Int(range.upperBound)
        }

        mutating func next() -> Range<Int32>? {
            guard at <= end else { return nil }
            let start = at
            while at < end, text[at] != separator { at += 1 }
            defer { at += 1 }
            return Int32(start)..<Int32(at)
        }
    }

    /// Over the bytes that count.
    private static func hash(_ name: Bytes) -> UInt32 {
        if let hash = plainHash(name) { return hash }
        var letters = Letters(name)
        var folded: [UInt8] = []
        while let letter = letters.next() { folded.append(letter) }
        return folded.withUnsafeBufferPointer { plainHash($0) } ?? 0
    }

    /// Eight bytes at a time; nil where one of them may be a capital or begin a quotation mark.
    private static func plainHash(_ name: Bytes) -> UInt32? {
        let bytes = UnsafeRawBufferPointer(name)
        var hash = UInt64(truncatingIfNeeded: name.count)
        var at = 0
        while at < bytes.count {
            var word: UInt64 = 0
            if at + 8 <= bytes.count {
                word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            } else {
                for place in at..<bytes.count { word = word << 8 | UInt64(bytes[place]) }
            }
            // A byte of these is 0 where the name's is E2, or one of 40…5F.
            let quotation = word ^ 0xE2E2_E2E2_E2E2_E2E2
            let capital = (word & 0xE0E0_E0E0_E0E0_E0E0) ^ 0x4040_4040_4040_4040
            if hasZero(quotation) || hasZero(capital) { return nil }
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            at += 8
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// Whether one of the eight bytes is 0.
    @inline(__always)
    private static func hasZero(_ word: UInt64) -> Bool {
        ((word &- 0x0101_0101_0101_0101) & ~word) & 0x8080_8080_8080_8080 != 0
    }

    private static func equal(_ a: Bytes, _ b: Bytes) -> Bool {
        var (left, right) = (Letters(a), Letters(b))
        while true {
            let (x, y) = (left.next(), right.next())
            if x != y { return false }
            if x == nil { return true }
        }
    }

    /// A name's bytes without “ ” ‘ ’, Latin letters small.
    private struct Letters {
        private let name: Bytes
        private var at = 0

        init(_ name: Bytes) {
            self.name = name
        }

        @inline(__always)
        mutating func next() -> UInt8? {
            while at < name.count {
                let letter = name[at]
                at += 1
                if letter == 0xE2, isQuotation {
                    at += 2
                    continue
                }
                return letter &- 0x41 < 26 ? letter | 0x20 : letter
            }
            return nil
        }

        /// Whether 80 98…9D follows, the rest of a quotation mark.
        private var isQuotation: Bool {
            at + 1 < name.count && name[at] == 0x80 && (0x98...0x9D).contains(name[at + 1])
        }
    }
}
