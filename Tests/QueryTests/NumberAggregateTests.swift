import Tables
import Testing

@testable import Query

/// Totals that all cores make against plain ones.
@Suite struct NumberAggregateTests {
    @Test(arguments: [3, 500, 30_000])
    func totalsEqualPlainOnes(groupCount: Int32) {
        var random = SystemRandomNumberGenerator()
        let count = 60_000
        let texts = (0..<count).map { _ in "组\(Int32.random(in: 0..<groupCount, using: &random))" }
        let grouping = Grouping([Column("area", TextColumn(texts))], rowCount: count)
        var numbers = NumberColumn()
        for group in grouping.groupOf {
            let value =
                Int.random(in: 0..<5, using: &random) == 0 ? nil : Int.random(in: 1..<9999, using: &random)
            numbers.append(value.map { Double($0) / 4 }, decimals: 2, unit: group % 2 == 0 ? "个" : "亩")
        }
        let odd = (0..<Int32(count)).filter { $0 % 2 == 1 }
        for groups in [Groups(grouping), Groups(grouping, rows: odd[...])] {
            let totals = NumberAggregate(Cells(numbers), groups)
            var (sums, counts) = (
                [Double](repeating: 0, count: groups.count), [Int](repeating: 0, count: groups.count)
            )
            var leftOut = 0
            groups.visit { row, group in
                guard let value = numbers[row] else {
                    leftOut += 1
                    return
                }
                sums[group] += value
                counts[group] += 1
            }
            let (foundSums, foundMeans) = (totals.sums, totals.means)
            #expect(totals.leftOut == leftOut)
            #expect(totals.mixedGroup == nil)
            #expect((0..<groups.count).allSatisfy { foundSums[$0] == (counts[$0] == 0 ? nil : sums[$0]) })
            #expect(
                (0..<groups.count).allSatisfy {
                    foundMeans[$0] == (counts[$0] == 0 ? nil : sums[$0] / Double(counts[$0]))
                })
            #expect((0..<groups.count).allSatisfy { counts[$0] == 0 || foundSums.decimals[$0] == 2 })
        }
    }

    @Test func theFirstGroupOfSeveralUnitsIsKnown() {
        let count = 50_000
        var numbers = NumberColumn()
        for row in 0..<count {
            numbers.append(1, decimals: 0, unit: row == 49_000 || row == 30_000 ? "户" : "个")
        }
        let texts = (0..<count).map { "\($0 % 100)" }
        let grouping = Grouping([Column("area", TextColumn(texts))], rowCount: count)
        #expect(NumberAggregate(Cells(numbers), Groups(grouping)).mixedGroup == 0)
    }
}
