import Testing

@testable import Tables

/// Rows numbered on all cores against a plain dictionary of what they hold.
@Suite struct NumberingTests {
    @Test(arguments: [0, 1, 1000, 140_000])
    func groupsAreNumberedAsTheyFirstAppear(count: Int) {
        var random = SystemRandomNumberGenerator()
        for limit in [1, 7, 300, 5000] {
            let stored = (0..<max(1, count)).map { _ in Int32.random(in: -1..<Int32(limit), using: &random) }
            let rows = (0..<count).map { _ in Int32.random(in: -1..<Int32(stored.count), using: &random) }
            let codes = Codes(stored, limit: limit)
            let own = rows.map { $0 < 0 ? -1 : stored[Int($0)] }
            let numbering = Numbering(Cells(codes, rows: rows), count: count, limit: limit)
            expect(numbering, own)
            expect(Numbering(own), own)
            let all = Numbering(Cells(codes), count: stored.count, limit: limit)
            expect(all, stored)
            let other = (0..<count).map { _ in Int32.random(in: 0..<30, using: &random) }
            expect(numbering.refined(by: Numbering(other)), zip(own, other).map { [$0, $1] })
        }
    }

    private func expect<Key: Hashable>(_ numbering: Numbering, _ keys: [Key]) {
        var numbers: [Key: Int32] = [:]
        var (first, sizes): ([Int32], [Int32]) = ([], [])
        let groups = keys.enumerated().map { row, key in
            let group = numbers[key] ?? Int32(first.count)
            if numbers.updateValue(group, forKey: key) == nil {
                first.append(Int32(row))
                sizes.append(0)
            }
            sizes[Int(group)] += 1
            return group
        }
        #expect(numbering.groups == groups)
        #expect(numbering.firstRows == first)
        #expect(numbering.sizes == sizes)
    }
}
