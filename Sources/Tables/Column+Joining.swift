extension Codes {
    /// The codes of several stretches one after the other, each below `limit` once it is looked up in its map.
    init(joining parts: [(codes: [Int32], map: [Int32])], limit: Int) {
        let count = parts.reduce(0) { $0 + $1.codes.count }
        func joined<Code: FixedWidthInteger>(_: Code.Type) -> [Code] {
            [Code](unsafeUninitializedCapacity: count) { joined, filled in
                for (codes, map) in parts {
                    codes.withUnsafeBufferPointer { codes in
                        map.withUnsafeBufferPointer { map in
                            for (place, code) in codes.enumerated() {
                                let mapped = code < 0 ? 0 : map[Int(code)] + 1
                                joined[filled + place] = Code(truncatingIfNeeded: mapped)
                            }
                        }
                    }
                    filled += codes.count
                }
            }
        }
        switch limit {
        case ..<0xFF: self.init(.bytes(joined(UInt8.self)))
        case ..<0xFFFF: self.init(.shorts(joined(UInt16.self)))
        default: self.init(.words(joined(UInt32.self)))
        }
        if let first, allSatisfy({ $0 == first }) { self.init(repeating: first, count: count) }
    }

    /// Whether no code is below the one before it.
    public var isAscending: Bool {
        if case .same = storage { return true }
        return zip(self, dropFirst()).allSatisfy { $0 <= $1 }
    }
}

extension TextColumn {
    /// No text in any of so many cells.
    public init(missing count: Int) {
        self.init(codes: Codes(repeating: -1, count: count), dictionary: TextDictionary())
    }

    /// The cells of several stretches one after the other, each with a dictionary of its own.
    /// - Parameter texts: those that the column's dictionary begins with.
    public init(joining parts: [(codes: [Int32], dictionary: ByteDictionary)], after texts: [String] = []) {
        var dictionary = ByteDictionary(texts)
        let maps = parts.map { (codes: $0.codes, map: dictionary.merge($0.dictionary)) }
        self.init(
            codes: Codes(joining: maps, limit: dictionary.count),
            dictionary: TextDictionary(dictionary.texts))
    }
}

extension PeriodColumn {
    /// The cells of several stretches one after the other, each with periods of its own.
    public init(joining parts: [(codes: [Int32], periods: [Period])]) {
        var joined = PeriodColumn()
        let maps = parts.map { part in (codes: part.codes, map: part.periods.map { joined.code(of: $0) }) }
        self.init(codes: Codes(joining: maps, limit: joined.periods.count), periods: joined.periods)
    }
}

extension ListColumn {
    /// The cells of several stretches one after the other: the items of each, where each of its lists ends in them, and
    /// their dictionary.
    public init(joining parts: [(items: [Int32], ends: [Int32], dictionary: ByteDictionary)]) {
        let items = TextColumn(joining: parts.map { ($0.items, $0.dictionary) })
        var offsets: [Int32] = [0]
        var start: Int32 = 0
        for part in parts {
            offsets.append(contentsOf: part.ends.lazy.map { start + $0 })
            start += Int32(part.items.count)
        }
        self.init(offsets: offsets, codes: items.codes, dictionary: items.dictionary)
    }
}

extension NumberColumn {
    /// No number in any of so many cells.
    public init(missing count: Int) {
        self.init(values: Numbers(missing: count), decimals: Decimals(repeating: 0, count: count))
    }

    /// The cells of several stretches one after the other.
    public init(joining parts: [(values: [Double], decimals: [Int8])]) {
        let values = Array(parts.map(\.values).joined())
        let decimals = Array(parts.map(\.decimals).joined())
        self.init(
            values: values.allSatisfy(\.isNaN) ? Numbers(missing: values.count) : Numbers(values),
            decimals: Decimals(decimals))
    }
}
