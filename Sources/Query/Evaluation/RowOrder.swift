import Tables

/// The order of a table's rows by one column; missing values come last either way.
struct RowOrder {
    /// One number a row that sorts as its cell does; NaN where the cell is missing.
    private enum Keys {
        case numbers(Cells<Numbers>)
        /// By the key of its code: that of `code` at `code + 1`.
        case codes(Cells<Codes>, [Double])

        @inline(__always) subscript(place: Int) -> Double {
            switch self {
            case .numbers(let cells):
                let row = cells.row(place)
                return row < 0 ? .nan : cells.data[row]
            case .codes(let cells, let keys):
                let row = cells.row(place)
                return keys[row < 0 ? 0 : Int(cells.data[row]) + 1]
            }
        }
    }

    private let keys: Keys
    private let descending: Bool

    init(_ column: Column, descending: Bool) {
        self.descending = descending
        let cells = column.cells
        switch cells.data {
        case .number(let numbers): keys = .numbers(cells.with(numbers.values))
        case .period(let periods):
            keys = .codes(
                cells.with(periods.codes),
                [.nan] + periods.periods.map { Double($0.start) * 100_000 + Double($0.months) })
        case .text(let texts):
            keys = .codes(cells.with(texts.codes), [.nan] + texts.dictionary.ranks.map(Double.init))
        case .list:
            let texts = (0..<column.count).map { column[$0].text }
            let ranks = TextDictionary.ranks(texts)
            keys = .numbers(
                Cells(Numbers(texts.indices.map { texts[$0].isEmpty ? .nan : Double(ranks[$0]) })))
        }
    }

    /// Whether the one row comes before the other; nil where they are alike.
    func precedes(_ a: Int, _ b: Int) -> Bool? {
        let (x, y) = (keys[a], keys[b])
        if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? nil : y.isNaN }
        return x == y ? nil : descending ? x > y : x < y
    }

    /// The rows of a table in the order of several columns, rows that are alike in their own; or only the first.
    static func rows(_ count: Int, by orders: [RowOrder], first limit: Int? = nil) -> [Int32] {
        @Sendable func precedes(_ a: Int32, _ b: Int32) -> Bool {
            for order in orders {
                if let precedes = order.precedes(Int(a), Int(b)) { return precedes }
            }
            return a < b
        }
        let all = 0..<Int32(count)
        guard let first = orders.first else { return Array(all.prefix(limit ?? count)) }
        guard let limit, limit < min(count, 1000) else {
            // Most rows are told apart by the first column's keys alone.
            let keys = first.keys(count)
            let sorted = keys.withUnsafeBufferPointer { keys in
                all.sorted { a, b in
                    let (x, y) = (keys[Int(a)], keys[Int(b)])
                    return x < y || !(x > y) && precedes(a, b)
                }
            }
            return Array(sorted.prefix(limit ?? count))
        }
        guard limit > 0 else { return [] }
        // Each core finds the best of a part of the rows.
        let best = Parallel.map(Parallel.ranges(count: count, atLeast: 1 << 16)) { rows in
            var best: [Int32] = []
            // Most rows are behind the last of the best by the first column alone.
            var last = Double.nan
            first.visit(rows) { row, key in
                if key > last || key.isNaN && !last.isNaN { return }
                if best.count == limit {
                    if !precedes(row, best[limit - 1]) { return }
                    best.removeLast()
                }
                var (low, high) = (0, best.count)
                while low < high {
                    let middle = (low + high) / 2
                    if precedes(best[middle], row) { low = middle + 1 } else { high = middle }
                }
                best.insert(row, at: low)
                if best.count == limit { last = first.ascending(first.keys[Int(best[limit - 1])]) }
            }
            return best
        }
        return Array(best.joined().sorted(by: precedes).prefix(limit))
    }

    /// A key that is less where its row comes first.
    @inline(__always) private func ascending(_ key: Double) -> Double { descending ? -key : key }

    /// The key of each row that is less where the row comes first; NaN where there is none.
    private func keys(_ count: Int) -> [Double] {
        var keys: [Double] = []
        keys.reserveCapacity(count)
        visit(0..<count) { _, key in keys.append(key) }
        return keys
    }

    /// Gives each of some rows and its key that is less where the row comes first; NaN where there is none.
    @inline(__always) private func visit(_ all: Range<Int>, _ body: (_ row: Int32, _ key: Double) -> Void) {
        let size = 1024
        withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { keys in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { codes in
                for start in stride(from: all.lowerBound, to: all.upperBound, by: size) {
                    let rows = start..<min(start + size, all.upperBound)
                    switch self.keys {
                    case .numbers(let cells): cells.read(rows, into: keys.baseAddress!)
                    case .codes(let cells, let known):
                        cells.read(rows, into: codes.baseAddress!)
                        for place in 0..<rows.count { keys[place] = known[Int(codes[place]) + 1] }
                    }
                    for place in 0..<rows.count {
                        body(Int32(truncatingIfNeeded: start + place), ascending(keys[place]))
                    }
                }
            }
        }
    }

    /// Whether two rows have the same place; rows without a value have none.
    func isTie(_ a: Int, _ b: Int) -> Bool { keys[a] == keys[b] }

    func isMissing(_ row: Int) -> Bool { keys[row].isNaN }
}
