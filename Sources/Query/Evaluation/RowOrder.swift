import Tables

/// The order of a table's rows by one column; missing values come last either way.
struct RowOrder {
    /// One number a row that sorts as its cell does; NaN where the cell is missing.
    private let keys: [Double]
    private let descending: Bool

    init(_ column: Column, descending: Bool) {
        self.descending = descending
        switch column.data {
        case .number(let numbers): keys = Array(numbers.values)
        case .period(let periods):
            keys = (0..<periods.count).map { row in
                periods[row].map { Double($0.start) * 100_000 + Double($0.months) } ?? .nan
            }
        case .text(let texts):
            let ranks = Self.ranks(texts.dictionary.values)
            keys = texts.codes.map { $0 < 0 ? .nan : ranks[Int($0)] }
        case .list:
            let texts = (0..<column.count).map { column[$0].text }
            let ranks = Self.ranks(texts)
            keys = texts.indices.map { texts[$0].isEmpty ? .nan : ranks[$0] }
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
        var best: [Int32] = []
        for row in all where limit > 0 {
            if best.count == limit {
                guard precedes(row, best[limit - 1]) else { continue }
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

    /// The place of each text among all in the order of their characters; equal texts share one.
    private static func ranks(_ texts: [String]) -> [Double] {
        var ranks = [Double](repeating: 0, count: texts.count)
        var last: String?
        var rank = -1.0
        for place in texts.indices.sorted(by: { texts[$0] < texts[$1] }) {
            if texts[place] != last { rank += 1 }
            last = texts[place]
            ranks[place] = rank
        }
        return ranks
    }
}
