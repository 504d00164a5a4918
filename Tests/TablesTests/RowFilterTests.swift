import Testing

@testable import Tables

/// Filters through postings, sketches and selection vectors against a plain look at every row.
@Suite struct RowFilterTests {
    private struct Sample {
        var codes: [Int32]
        var units: [Int32]
        var numbers: [Double]

        init(_ count: Int, limit: Int32, _ random: inout SystemRandomNumberGenerator) {
            codes = (0..<count).map { _ in
                Int32.random(in: -1..<max(1, Int32.random(in: 1...limit, using: &random)), using: &random)
            }
            units = (0..<count).map { _ in Int32.random(in: -1..<3, using: &random) }
            numbers = (0..<count).map { _ in
                Int.random(in: 0..<4, using: &random) == 0
                    ? .nan : (Double.random(in: -30...60, using: &random) * 10).rounded() / 10
            }
        }
    }

    @Test(arguments: [0, 1, 63, 64, 65, 5000, 70_000])
    func filtersEqualAPlainScan(count: Int) {
        var random = SystemRandomNumberGenerator()
        for limit: Int32 in [3, 40, 300] {
            let sample = Sample(count, limit: limit, &random)
            let codes = Codes(sample.codes, limit: Int(limit)).indexed()
            let units = Codes(sample.units, limit: 3).indexed()
            let numbers = Numbers(sample.numbers).indexed()
            for _ in 0..<(count < 10_000 ? 12 : 2) {
                let wanted = Set(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        Int32.random(in: 0..<limit, using: &random)
                    })
                let (a, b) = (
                    (Double.random(in: -40...70, using: &random) * 10).rounded() / 10,
                    (Double.random(in: -40...70, using: &random) * 10).rounded() / 10
                )
                let range = min(a, b)...(Bool.random(using: &random) ? max(a, b) : .infinity)
                let isOutside = Int.random(in: 0..<4, using: &random) == 0
                let factors: [Double] = [.nan, 1, 10, 0.5]
                let given = (0..<count).map { _ in Bool.random(using: &random) }
                let all: [(test: RowTest, holds: (Int) -> Bool)] = [
                    (.codes(codes, among: Array(wanted)), { wanted.contains(sample.codes[$0]) }),
                    (
                        .codes(units, [true, false, true, false]),
                        { sample.units[$0] == -1 || sample.units[$0] == 1 }
                    ),
                    (
                        .numbers(numbers, NumberTest(in: range, outside: isOutside)),
                        { row in
                            let value = sample.numbers[row]
                            return !value.isNaN && range.contains(value) != isOutside
                        }
                    ),
                    (
                        .amounts(numbers, units: units, factors: factors, NumberTest(in: range)),
                        { range.contains(sample.numbers[$0] * factors[Int(sample.units[$0]) + 1]) }
                    ), (.given(given), { given[$0] }),
                ]
                let chosen = all.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
                let filter = RowFilter(chosen.map(\.test), count: count)
                let expected = (0..<Int32(count)).filter { row in chosen.allSatisfy { $0.holds(Int(row)) } }
                let found = filter.rows
                #expect(found.count == expected.count)
                #expect(found.rows == expected)
                let some = expected.indices.isEmpty ? [] : (0..<Int32(count)).filter { $0 % 3 == 0 }
                #expect(filter.rows(among: some) == some.filter(Set(expected).contains))
            }
        }
    }

    @Test func codesAreAsNarrowAsTheyCanBe() {
        for limit in [1, 200, 254, 255, 300, 65_534, 65_535, 70_000] {
            let plain = (0..<500).map { _ in Int32.random(in: -1..<Int32(limit)) } + [Int32(limit - 1)]
            let codes = Codes(plain, limit: limit)
            #expect(Array(codes) == plain)
            var grown = Codes()
            for code in plain { grown.append(code) }
            #expect(Array(grown) == plain)
            grown.set(0, 70_001)
            #expect(grown[0] == 70_001 && grown[500] == Int32(limit - 1))
            let postings = Postings(codes)
            for code in Set(plain) {
                #expect(Array(postings[code]) == plain.indices.filter { plain[$0] == code }.map { Int32($0) })
            }
        }
    }

    @Test func chosenRowsOfChosenRowsAreTheSameCells() {
        var random = SystemRandomNumberGenerator()
        let table = Table(
            columns: [
                Column("text", TextColumn((0..<50).map { $0 % 7 == 0 ? nil : "t\($0 % 5)" })),
                Column("number", NumberColumn((0..<50).map { $0 % 3 == 0 ? nil : $0 })),
                Column("list", ListColumn((0..<50).map { Array(repeating: "x", count: $0 % 3) })),
                Column(
                    "period", PeriodColumn((0..<50).map { $0 % 4 == 0 ? nil : Period(year: 2000 + $0 % 6) })),
            ], links: .identity
        ).indexed()
        for _ in 0..<50 {
            let first = (0..<20).map { _ in Int32.random(in: -1..<50, using: &random) }
            let second = (0..<10).map { _ in Int32.random(in: -1..<20, using: &random) }
            let chosen = table.gathering(first).gathering(second)
            for (row, place) in second.enumerated() {
                let from = place < 0 ? -1 : Int(first[Int(place)])
                for column in 0..<4 {
                    #expect(chosen[row, column] == (from < 0 ? .missing : table[from, column]))
                }
                #expect(chosen.links.rows(of: row) == (from < 0 ? [] : [Int32(from)]))
            }
        }
    }
}
