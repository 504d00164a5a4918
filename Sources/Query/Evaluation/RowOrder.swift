import Tables

/// The order of a table's rows by one column; missing values come last either way.
struct RowOrder {
    /// One number a row that sorts as its cell does; NaN where the cell is missing.
    private enum Keys {
        case numbers([Double])
        /// By the key of its code: that of `code` at `code + 1`.
        case codes(Codes, [Double])

        @inline(__always) subscript(row: Int) -> Double {
            switch self {
            case .numbers(let numbers): numbers[row]
            case .codes(let codes, let keys): keys[Int(codes[row]) + 1]
            }
        }
    }

    private let keys: Keys
    private let descending: Bool

    init(_ column: Column, descending: Bool) {
        self.descending = descending
        switch column.data {
        case .number(let numbers): keys = .numbers(numbers.values.dense)
        case .period(let periods):
            keys = .codes(
                periods.codes,
                [.nan] + periods.periods.map { Double($0.start) * 100_000 + Double($0.months) })
        case .text(let texts): keys = .codes(texts.codes, [.nan] + texts.dictionary.ranks.map(Double.init))
        case .list:
            let texts = (0..<column.count).map { column[$0].text }
            let ranks = TextDictionary.ranks(texts)
            keys = .numbers(texts.indices.map { texts[$0].isEmpty ? .nan : Double(ranks[$0]) })
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
        func precedes(_ a: Int32, _ b: Int32) -> Bool {
            for order in orders {
                if let precedes = order.precedes(Int(a), Int(b)) { return precedes }
            }
            return a < b
        }
        let all = 0..<Int32(count)
        guard let limit, limit < count else { return all.sorted(by: precedes) }
        guard limit < 1000 else { return Array(all.sorted(by: precedes).prefix(limit)) }
        guard limit > 0 else { return [] }
        var best: [Int32] = []
        for row in all {
            if best.count == limit {
                // Most rows are behind the last of the best by the first column alone.
                if let first = orders.first?.precedes(Int(row), Int(best[limit - 1])) {
                    if !first { continue }
                } else if !precedes(row, best[limit - 1]) {
                    continue
                }
                best.removeLast()
            }
            var (low, high) = (0, best.count)
            while low < high {
                let middle = (low + high) / 2
                if precedes(best[middle], row) { low = middle + 1 } else { high = middle }
            }
            best.insert(row, at: low)
        }
        return best
    }

    /// Whether two rows have the same place; rows without a value have none.
    func isTie(_ a: Int, _ b: Int) -> Bool { keys[a] == keys[b] }

    func isMissing(_ row: Int) -> Bool { keys[row].isNaN }
}
