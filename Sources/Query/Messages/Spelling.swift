/// Names near a mistyped one.
public enum Spelling {
    /// At most three of the candidates, nearest first: those that contain the word or are contained in it, and those
    /// that few edits part from it (one for each three characters, and one at least); where there is none, those that
    /// share pairs of characters with it, as long names of indicators do.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> [String] {
        let word = Array(word.lowercased())
        guard !word.isEmpty else { return [] }
        var found: [(name: String, cost: Int)] = []
        var seen: Set<String> = []
        for name in candidates where seen.insert(name).inserted {
            let letters = Array(name.lowercased())
            guard !letters.isEmpty, letters != word else { continue }
            if let cost = cost(word, letters) { found.append((name, cost)) }
        }
        // Short words share a pair by chance.
        if found.isEmpty, word.count >= 4 {
            for name in seen {
                let share = likeness(word, Array(name.lowercased()))
                if share >= 0.3 { found.append((name, Int((1 - share) * 100))) }
            }
        }
        return found.sorted { ($0.cost, $0.name) < ($1.cost, $1.name) }.prefix(3).map(\.name)
    }

    private static func cost(_ word: [Character], _ name: [Character]) -> Int? {
        let allowed = max(1, max(word.count, name.count) / 3)
        if abs(word.count - name.count) <= allowed {
            let edits = distance(word, name)
            if edits <= allowed, edits < max(word.count, name.count) { return edits * 2 }
        }
        let (short, long) = word.count < name.count ? (word, name) : (name, word)
        // Two Chinese characters are a word; two letters are nothing.
        let isWord =
            short.contains { $0.isASCII } ? short.count * 2 >= long.count && short.count > 2 : short.count > 1
        guard isWord, contains(long, short) else { return nil }
        return long.count - short.count + 1
    }

    /// Sørensen and Dice's share of common pairs of neighbouring characters.
    private static func likeness(_ a: [Character], _ b: [Character]) -> Double {
        guard a.count > 1, b.count > 1 else { return 0 }
        let pairs = Set(zip(a, a.dropFirst()).map { [$0, $1] })
        let others = Set(zip(b, b.dropFirst()).map { [$0, $1] })
        return 2 * Double(pairs.intersection(others).count) / Double(pairs.count + others.count)
    }

    private static func contains(_ long: [Character], _ short: [Character]) -> Bool {
        (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words.
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
