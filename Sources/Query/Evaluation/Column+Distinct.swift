import Tables

extension Column {
    /// The different texts of some rows as they first appear; nil where there are more than so many.
    func distinctTexts(_ rows: [Int32], atMost limit: Int) -> [String]? {
        func distinct<Key: Hashable>(_ keys: some Sequence<Key>, _ text: (Key) -> String) -> [String]? {
            var seen: [Key] = []
            for key in keys where !seen.contains(key) {
                if seen.count == limit { return nil }
                seen.append(key)
            }
            return seen.map(text)
        }
        switch data {
        case .text(let column):
            return distinct(rows.lazy.map { column.codes[Int($0)] }.filter { $0 >= 0 }) {
                column.dictionary[$0]
            }
        case .list(let column):
            return distinct(rows.lazy.flatMap { column.codes(Int($0)) }) { column.dictionary[$0] }
        case .period(let column): return distinct(rows.lazy.compactMap { column[Int($0)] }, \.description)
        case .number: return nil
        }
    }
}
