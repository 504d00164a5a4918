/// Compares lines that are shown with lines that were printed. A shown line `…` stands for any lines.
struct LineDiff {
    enum Change: Sendable, Hashable {
        case same(String)
        /// Shown, but not printed.
        case missing(String)
        /// Printed, but not shown.
        case extra(String)
    }

    let changes: [Change]

    var isEmpty: Bool {
        changes.allSatisfy { if case .same = $0 { true } else { false } }
    }

    init(expected: [String], actual: [String]) {
        let expected = expected.map(Self.withoutTrailingBlanks)
        let actual = actual.map(Self.withoutTrailingBlanks)
        // cost[i][j]: the fewest changes that turn expected[i...] into actual[j...].
        let columns = actual.count + 1
        var cost = [Int](repeating: 0, count: (expected.count + 1) * columns)
        for i in stride(from: expected.count, through: 0, by: -1) {
            for j in stride(from: actual.count, through: 0, by: -1) {
                cost[i * columns + j] = Self.least(expected, actual, i, j, cost, columns)
            }
        }
        var changes: [Change] = []
        var (i, j) = (0, 0)
        while i < expected.count || j < actual.count {
            let here = cost[i * columns + j]
            if i < expected.count, expected[i] == "…" {
                if j < actual.count, cost[i * columns + j + 1] == here {
                    changes.append(.same(actual[j]))
                    j += 1
                } else {
                    i += 1
                }
            } else if i < expected.count, j < actual.count, expected[i] == actual[j],
                cost[(i + 1) * columns + j + 1] == here
            {
                changes.append(.same(actual[j]))
                (i, j) = (i + 1, j + 1)
            } else if i < expected.count, cost[(i + 1) * columns + j] + 1 == here {
                changes.append(.missing(expected[i]))
                i += 1
            } else {
                changes.append(.extra(actual[j]))
                j += 1
            }
        }
        self.changes = changes
    }

    private static func least(
        _ expected: [String], _ actual: [String], _ i: Int, _ j: Int, _ cost: [Int], _ columns: Int
    ) -> Int {
        if i == expected.count { return actual.count - j }
        if expected[i] == "…" {
            let skipped = cost[(i + 1) * columns + j]
            return j < actual.count ? min(skipped, cost[i * columns + j + 1]) : skipped
        }
        if j == actual.count { return 1 + cost[(i + 1) * columns + j] }
        if expected[i] == actual[j] { return cost[(i + 1) * columns + j + 1] }
        return 1 + min(cost[(i + 1) * columns + j], cost[i * columns + j + 1])
    }

    /// Editors strip blanks at the end of a line, so they cannot count.
    private static func withoutTrailingBlanks(_ line: String) -> String {
        guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(line[...last])
    }
}
