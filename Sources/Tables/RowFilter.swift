/// Finds the rows of a table that meet several conditions: from the shortest list of postings, or by a scan.
public struct RowFilter: Sendable {
    private let tests: [RowTest]
    private let count: Int

    /// - Parameter count: rows of the table.
    public init(_ tests: [RowTest], count: Int) {
        self.tests = tests
        self.count = count
    }

    /// The rows that meet all conditions, ascending.
    public var rows: RowSet {
        if tests.isEmpty { return RowSet(count: count) { [count] in Array(0..<Int32(count)) } }
        if let rows = intersection { return rows }
        guard let (place, lists) = shortest else { return scan() }
        var others = tests
        others.remove(at: place)
        return narrow(lists, by: others)
    }

    /// Those of some rows that meet all conditions, in their order; nil stands for all rows.
    public func rows(among own: [Int32]?) -> [Int32] {
        guard let own else { return rows.rows }
        return kept(own[...], tests)
    }

    // MARK: Bits

    /// The rows that the conditions on few and frequent codes leave, by the bits of these; nil where there are no two such
    /// conditions, or where a list is shorter than the bits.
    private var intersection: RowSet? {
        var groups: [[[UInt64]]] = []
        var others: [RowTest] = []
        var least = count
        for test in tests {
            if case .codes(let codes, let wanted) = test, let postings = codes.postings?.value {
                let wanted = wanted.indices.filter { wanted[$0] }.map { Int32($0) - 1 }
                    .filter { postings.count($0) > 0 }
                least = min(least, wanted.reduce(0) { $0 + postings.count($1) })
                if wanted.count < 5, wanted.allSatisfy({ postings.count($0) > count / 256 }) {
                    groups.append(wanted.map(postings.bits))
                    continue
                }
            }
            others.append(test)
        }
        guard groups.count > 1, least > count / 64 else { return nil }
        let words = (count + 63) / 64
        let (bits, counts) = Parallel.fill(
            count: words, by: Parallel.ranges(count: words, atLeast: 1 << 15)
        ) { [groups] own, bits in
            for (place, group) in groups.enumerated() {
                Self.narrow(bits, own, to: group, isFirst: place == 0)
            }
            return own.reduce(0) { $0 + bits[$1].nonzeroBitCount }
        }
        let rows = RowSet(bits: bits, count: counts.reduce(0, +))
        return others.isEmpty ? rows : RowSet(kept(rows.rows[...], others))
    }

    /// Leaves of the bits in some places those that one of a group has, too.
    private static func narrow(
        _ bits: UnsafeMutablePointer<UInt64>, _ places: Range<Int>, to group: [[UInt64]], isFirst: Bool
    ) {
        let first = group.first ?? []
        if group.count == 1 {
            first.withUnsafeBufferPointer { first in
                for place in places { bits[place] = isFirst ? first[place] : bits[place] & first[place] }
            }
        } else {
            for place in places {
                let any = group.reduce(0) { $0 | $1[place] }
                bits[place] = isFirst ? any : bits[place] & any
            }
        }
    }

    // MARK: Postings

    /// The condition that is met by the fewest rows, and these; nil where a scan is no worse.
    private var shortest: (place: Int, lists: [ArraySlice<Int32>])? {
        var best: (place: Int, count: Int)?
        for (place, test) in tests.enumerated() {
            guard case .codes(let codes, let wanted) = test, wanted.count > 16,
                let postings = codes.postings?.value
            else { continue }
            let count = wanted.indices.reduce(0) { wanted[$1] ? $0 + postings.count(Int32($1) - 1) : $0 }
            if count < best?.count ?? self.count / 12 { best = (place, count) }
        }
        guard let best, case .codes(let codes, let wanted) = tests[best.place],
            let postings = codes.postings?.value
        else { return nil }
        let lists = wanted.indices.filter { wanted[$0] }.map { postings[Int32($0) - 1] }.filter {
            !$0.isEmpty
        }
        return (best.place, lists)
    }

    private func narrow(_ lists: [ArraySlice<Int32>], by others: [RowTest]) -> RowSet {
        // A long list is narrowed in parts, on all cores.
        let parts = lists.flatMap { list in
            stride(from: list.startIndex, to: list.endIndex, by: 1 << 16).map { start in
                list[start..<min(start + 1 << 16, list.endIndex)]
            }
        }
        if others.isEmpty, let list = lists.first, lists.count == 1 { return RowSet(Array(list)) }
        let size = lists.reduce(0) { $0 + $1.count }
        let narrowed =
            size > 1 << 16 ? Parallel.map(parts) { kept($0, others) } : parts.map { kept($0, others) }
        if lists.count == 1 { return RowSet(Array(narrowed.joined())) }
        let total = narrowed.reduce(0) { $0 + $1.count }
        guard total > count / 256 else { return RowSet(narrowed.joined().sorted()) }
        // The lists of several codes are put in order by marking their rows.
        var words = [UInt64](repeating: 0, count: (count + 63) / 64)
        words.withUnsafeMutableBufferPointer { words in
            for rows in narrowed {
                for row in rows { words[Int(row) >> 6] |= 1 << UInt64(row & 63) }
            }
        }
        return RowSet(bits: words, count: total)
    }

    private func kept(_ rows: ArraySlice<Int32>, _ others: [RowTest]) -> [Int32] {
        if others.isEmpty { return Array(rows) }
        return [Int32](unsafeUninitializedCapacity: rows.count) { kept, count in
            guard let start = kept.baseAddress else { return }
            count = rows.withUnsafeBufferPointer { others[0].keep($0, start) }
            for test in others.dropFirst() {
                count = test.keep(UnsafeBufferPointer(start: start, count: count), start)
            }
        }
    }

    // MARK: Scan

    private func scan() -> RowSet {
        // So many rows at a time that their marks stay in the nearest cache.
        let size = 1 << 13
        let words = (count + 63) / 64
        let tests = tests.map { (test: $0, bins: $0.bins) }
        let (bits, counts) = Parallel.fill(
            count: words, by: Parallel.ranges(count: words, atLeast: 1 << 14)
        ) { own, bits in
            var found = 0
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { mask in
                guard let marks = mask.baseAddress else { return }
                for first in stride(from: own.lowerBound, to: own.upperBound, by: size / 64) {
                    let last = min(first + size / 64, own.upperBound)
                    let rows = first * 64..<min(last * 64, count)
                    for (place, (test, bins)) in tests.enumerated() {
                        if let bins {
                            bins.mark(rows, marks, isFirst: place == 0)
                        } else {
                            test.mark(rows, marks, isFirst: place == 0)
                        }
                    }
                    for place in rows.count..<(last - first) * 64 { marks[place] = 0 }
                    for word in first..<last {
                        bits[word] = packed(marks + (word - first) * 64, word * 64)
                        found += bits[word].nonzeroBitCount
                    }
                }
            }
            return found
        }
        return RowSet(bits: bits, count: counts.reduce(0, +))
    }

    /// The marks of sixty-four rows as bits, when all is made sure of.
    private func packed(_ marks: UnsafeMutablePointer<UInt8>, _ firstRow: Int) -> UInt64 {
        // The lowest bit of each of eight bytes ends up in the highest byte.
        @inline(__always) func bits(_ shift: UInt64) -> (bits: UInt64, others: UInt64) {
            var (bits, others): (UInt64, UInt64) = (0, 0)
            for place in 0..<8 {
                let word = UInt64(
                    littleEndian: UnsafeRawPointer(marks).loadUnaligned(
                        fromByteOffset: place * 8, as: UInt64.self))
                others |= word
                let ones = word >> shift & 0x0101_0101_0101_0101
                bits |= ((ones &* 0x0102_0408_1020_4080) >> 56) << UInt64(place * 8)
            }
            return (bits, others)
        }
        var (met, all) = bits(0)
        if all & 0x0202_0202_0202_0202 != 0 {
            var doubts = bits(1).bits & met
            while doubts != 0 {
                let bit = doubts.trailingZeroBitCount
                if !tests.allSatisfy({ $0.isSure(firstRow + bit) }) { met &= ~(1 << UInt64(bit)) }
                doubts &= doubts - 1
            }
        }
        return met
    }
}
