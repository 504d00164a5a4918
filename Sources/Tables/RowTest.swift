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
    /// Whether a column has one of these codes.
    public static func codes(_ codes: Codes, among wanted: [Int32]) -> RowTest {
        var isWanted = [Bool](repeating: false, count: Int(codes.limit) + 1)
        for code in wanted { isWanted[Int(code) + 1] = true }
        return .codes(codes, isWanted)
    }

    /// Sets each byte to 1 where its row meets the condition.
    /// - Parameters:
    ///   - mask: a byte for each row of the range.
    ///   - isFirst: whether the mask is empty yet; else rows must have met what came before, too.
    func mark(_ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, isFirst: Bool) {
        func each(_ holds: (Int) -> UInt8) {
            if isFirst {
                for place in 0..<rows.count { mask[place] = holds(rows.lowerBound + place) }
            } else {
                for place in 0..<rows.count { mask[place] &= holds(rows.lowerBound + place) }
            }
        }
        switch self {
        case .codes(let codes, let wanted): codes.mark(rows, mask, wanted: wanted, isFirst: isFirst)
        case .given(let truths): truths.withUnsafeBufferPointer { truths in each { truths[$0] ? 1 : 0 } }
        case .numbers(let numbers, let test):
            if let sketch = numbers.sketch?.value, !test.isOutside {
                sketch.mark(rows, mask, numbers, test, isFirst: isFirst)
            } else {
                each { test.holds(numbers[$0]) ? 1 : 0 }
            }
        case .amounts(let numbers, let units, let factors, let test):
            each { test.holds(numbers[$0] * factors[Int(units[$0]) + 1]) ? 1 : 0 }
        }
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
                        for place in own.indices { mask[place] &= wanted[Int(own[place])] }
                    }
                }
            }
        }
        switch storage {
        case .same(let code, _):
            let isWanted: UInt8 = wanted[Int(code)] ? 1 : 0
            for place in 0..<rows.count { mask[place] = isFirst ? isWanted : mask[place] & isWanted }
        case .bytes(let codes): each(codes)
        case .shorts(let codes): each(codes)
        case .words(let codes): each(codes)
        }
    }

    fileprivate func keep(
        _ rows: UnsafeBufferPointer<Int32>, _ kept: UnsafeMutablePointer<Int32>, wanted: [Bool]
    ) -> Int {
        func each<Code: FixedWidthInteger>(_ codes: [Code]) -> Int {
            codes.withUnsafeBufferPointer { codes in
                wanted.withUnsafeBytes { wanted in
                    var count = 0
                    for row in rows {
                        kept[count] = row
                        count += Int(wanted[Int(codes[Int(row)])])
                    }
                    return count
                }
            }
        }
        switch storage {
        case .same(let code, _):
            guard wanted[Int(code)] else { return 0 }
            for (place, row) in rows.enumerated() { kept[place] = row }
            return rows.count
        case .bytes(let codes): return each(codes)
        case .shorts(let codes): return each(codes)
        case .words(let codes): return each(codes)
        }
    }
}

extension Sketch {
    /// Reads the bytes alone, and of the numbers those in the two bins that the range's ends lie in.
    fileprivate func mark(
        _ rows: Range<Int>, _ mask: UnsafeMutablePointer<UInt8>, _ numbers: Numbers, _ test: NumberTest,
        isFirst: Bool
    ) {
        let (wanted, isFirstIn, isLastIn) = bins(test.range)
        let low = wanted.lowerBound
        let width = wanted.upperBound - low
        bins.withUnsafeBufferPointer { bins in
            let own = UnsafeBufferPointer(rebasing: bins[rows])
            if isFirst {
                for place in own.indices { mask[place] = own[place] &- low <= width ? 1 : 0 }
            } else {
                for place in own.indices { mask[place] &= own[place] &- low <= width ? 1 : 0 }
            }
            // Few rows lie in a bin that the test cuts: eight are passed over at a time.
            for bin in Set([isFirstIn ? nil : low, isLastIn ? nil : wanted.upperBound].compactMap(\.self)) {
                let bytes = UnsafeRawBufferPointer(own)
                for start in stride(from: 0, to: own.count, by: 8) {
                    if start + 8 <= own.count {
                        let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                        let zeros = word ^ (0x0101_0101_0101_0101 &* UInt64(bin))
                        let found = (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
                        if found == 0 { continue }
                    }
                    for place in start..<min(start + 8, own.count) where mask[place] != 0 && own[place] == bin
                    {
                        mask[place] = test.holds(numbers[rows.lowerBound + place]) ? 1 : 0
                    }
                }
            }
        }
    }
}
