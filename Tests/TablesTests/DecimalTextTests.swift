import Tables
import Testing

struct DecimalTextTests {
    @Test(arguments: [
        (15.3, 2, "15.30"), (15.3, 1, "15.3"), (15.3, 0, "15"), (15.3, -1, "15.3"), (1.005, 2, "1.01"),
        (2.675, 2, "2.68"),
        (0.5, 0, "1"), (0.49, 0, "0"), (-0.4, 0, "0"), (-2.5, 0, "-3"), (99.95, 1, "100.0"), (0.05, 1, "0.1"),
        (0.04, 1, "0.0"),
        (0, 2, "0.00"), (68_700_000, 0, "68700000"), (68_700_000, -1, "68700000"),
        (1e21, 0, "1000000000000000000000"),
        (1e21, -1, "1000000000000000000000"), (1.5e-7, -1, "0.00000015"), (1.5e-7, 7, "0.0000002"),
        (123_456.789, 1, "123456.8"),
        (999.99, 0, "1000"), (0.1 + 0.2, 1, "0.3"), (490.00000000000006, -1, "490"), (0.1 + 0.2, -1, "0.3"),
        (.infinity, 1, "inf"), (.nan, 1, ""),
    ])
    func writesAndRounds(_ value: Double, _ decimals: Int, _ expected: String) {
        #expect(DecimalText.write(value, decimals: decimals) == expected)
    }

    @Test func writtenNumbersReadBack() {
        for step in 0..<2000 as Range<UInt64> {
            let value = Double(bitPattern: step &* 0x9E37_79B9_7F4A_7C15)
            guard value.isFinite else { continue }
            let written = Double(DecimalText.write(value, decimals: -1)) ?? .nan
            #expect((written - value).magnitude <= 1e-14 * value.magnitude)
        }
    }

    @Test(arguments: [
        (15.30, 2, 4), (0.687, 3, 3), (0.05, 2, 1), (66, 0, 2), (54_000, 0, 2), (54_000, 1, 6), (0, 0, 1),
        (0, 2, 3), (7.5, -1, 2), (44_148.200000000004, 0, 5), (99.6, 0, 1),
    ])
    func significantDigits(_ value: Double, _ decimals: Int, _ expected: Int) {
        #expect(DecimalText.significantDigits(value, decimals: decimals) == expected)
    }

    @Test(arguments: [(15.38, 3, 1), (0.6871, 3, 3), (1234.5, 2, 0), (9.09, 2, 1), (0.0512, 2, 3), (0, 3, 0)])
    func decimalsForSignificantDigits(_ value: Double, _ digits: Int, _ expected: Int) {
        #expect(DecimalText.decimals(value, significant: digits) == expected)
    }
}
