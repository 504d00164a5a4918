/// One condition on the rows of a table.
public enum RowTest: Sendable {
    /// Whether each code of a column is wanted: that of `code` at `code + 1`, that of missing cells first.
    case codes(Codes, [Bool])
    case numbers(Numbers, NumberTest)
    /// Numbers that are multiplied by the factor of their unit first: that of `code` at `code + 1`.
    case amounts(Numbers, units: Codes, factors: [Double], NumberTest)
    /// The outcome for each row.
    case given([Bool])
}

extension RowTest {
    /// The condition by the bins of its numbers, where these have some.
    var bins: BinTest? {
        guard case .numbers(let numbers, let test) = self, !test.isOutside else { return nil }
        return numbers.sketch?.value.test(test.range)
    }

    /// Whether a column has one of these codes.
    public static func codes(_ codes: Codes, among wanted: [Int32]) -> RowTest {
        var isWanted = [Bool](repeating: false, count: Int(codes.limit) + 1)
        for code in wanted { isWanted[Int(code) + 1] = true }
        return .codes(codes, isWanted)
    }

    /// Marks the rows that meet the condition with 1.
    /// - Parameters:
    ///   - mask: a byte for each row of the range.
    ///   - isFirst: whether the mask is empty yet; else rows must have met what came before, too.
    func mark(_ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, isFirst: Bool) {
        func each(_ holds: (Int) -> UInt8) {
            if isFirst {
                for place in 0..<rows.count { mask[place] = holds(rows.lowerBound + place) }
            } else {
                for place in 0..<rows.count { mask[place] &= holds(rows.lowerBound + place) | 2 }
            }
        }
        switch self {
        case .codes(let codes, let wanted): codes.mark(rows, mask, wanted: wanted, isFirst: isFirst)
        case .given(let truths): truths.withUnsafeBufferPointer { truths in each { truths[$0] ? 1 : 0 } }
        case .numbers(let numbers, let test): each { test.holds(numbers[$0]) ? 1 : 0 }
        case .amounts(let numbers, let units, let factors, let test):
            each { test.holds(numbers[$0] * factors[Int(units[$0]) + 1]) ? 1 : 0 }
        }
    }

    /// Whether a row that was marked meets the condition.
    func isSure(_ row: Int) -> Bool {
        if case .numbers(let numbers, let test) = self { test.holds(numbers[row]) } else { true }
    }

    /// Those of some rows that meet the condition, put into `kept`, which may be the same memory; gives their number.
    func keep(_ rows: UnsafeBufferPointer<Int32>, _ kept: UnsafeMutablePointer<Int32>) -> Int {
        func each(_ holds: (Int) -> Bool) -> Int {
            var count = 0
            for row in rows {
                kept[count] = row
                count += holds(Int(row)) ? 1 : 0
            }
            return count
        }
        switch self {
        case .codes(let codes, let wanted): return codes.keep(rows, kept, wanted: wanted)
        case .given(let truths): return each { truths[$0] }
        case .numbers(let numbers, let test): return each { test.holds(numbers[$0]) }
        case .amounts(let numbers, let units, let factors, let test):
            return each { test.holds(numbers[$0] * factors[Int(units[$0]) + 1]) }
        }
    }
}

extension Codes {
    fileprivate func mark(
        _ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, wanted: [Bool], isFirst: Bool
    ) {
        func each<Code: FixedWidthInteger>(_ codes: [Code]) {
            codes.withUnsafeBufferPointer { codes in
                wanted.withUnsafeBytes { wanted in
                    let own = UnsafeBufferPointer(rebasing: codes[rows])
                    if isFirst {
                        for place in own.indices { mask[place] = wanted[Int(own[place])] }
                    } else {
                        for place in own.indices { mask[place] &= wanted[Int(own[place])] | 2 }
                    }
                }
            }
        }
        switch storage {
        case .same(let code, _):
            let isWanted: UInt8 = wanted[Int(code)] ? 1 : 0
            for place in 0..<rows.count { mask[place] = isFirst ? isWanted : mask[place] & (isWanted | 2) }
        case .bytes(let codes): each(codes)
        case .shorts(let codes): each(codes)
        case .words(let codes): each(codes)
        }
    }

    fileprivate func keep(
        _ rows: UnsafeBufferPointer<Int32>, _ kept: UnsafeMutablePointer<Int32>, wanted: [Bool]
    ) -> Int {
        let size = 1024
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { codes in
            wanted.withUnsafeBytes { wanted in
                var count = 0
                for start in stride(from: 0, to: rows.count, by: size) {
                    let own = UnsafeBufferPointer(rebasing: rows[start..<Swift.min(start + size, rows.count)])
                    Cells(self).read(own, into: codes.baseAddress!)
                    for place in own.indices {
                        kept[count] = own[place]
                        count += Int(wanted[Int(codes[place]) + 1])
                    }
                }
                return count
            }
        }
    }
}
