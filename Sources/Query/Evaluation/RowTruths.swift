import Tables

/// What a condition is for each row of a table (see `Truth`), as far as possible told by what its cells may hold.
enum RowTruths {
    /// The truth for each code of a column: that of `code` at `code + 1`, that of missing cells first.
    case codes(Codes, [UInt8])
    /// A comparison of numbers with one. A factor for each unit: that of its `code` at `code + 1`.
    case numbers(Numbers, units: (codes: Codes, factors: [Double])?, Expression.Comparison, Double)
    case given([UInt8])

    /// The truth of each row.
    var all: [UInt8] {
        switch self {
        case .codes(let codes, let truths): codes.map { truths[Int($0) + 1] }
        case .numbers(let numbers, nil, let comparison, let value):
            numbers.map { comparison.holds($0, value) }
        case .numbers(let numbers, let units?, let comparison, let value):
            numbers.indices.map {
                comparison.holds(numbers[$0] * units.factors[Int(units.codes[$0]) + 1], value)
            }
        case .given(let truths): truths
        }
    }

    /// Where it is true.
    var test: RowTest {
        switch self {
        case .codes(let codes, let truths): return .codes(codes, truths.map { $0 == Truth.yes })
        case .numbers(let numbers, let units, let comparison, let value):
            guard let test = comparison.test(value) else { return .given(all.map { $0 == Truth.yes }) }
            guard let units else { return .numbers(numbers, test) }
            return .amounts(numbers, units: units.codes, factors: units.factors, test)
        case .given(let truths): return .given(truths.map { $0 == Truth.yes })
        }
    }

    /// The opposite; what is unknown stays unknown.
    var negated: RowTruths {
        if case .codes(let codes, let truths) = self { return .codes(codes, truths.map { 2 - $0 }) }
        return .given(all.map { 2 - $0 })
    }
}

extension Expression.Comparison {
    /// The numbers for which a comparison with this one holds.
    fileprivate func test(_ value: Double) -> NumberTest? {
        guard value.isFinite, value.magnitude < 1e300 else { return nil }
        // Numbers that differ by no more than conversion rounds are equal: the ends lie where that begins.
        func end(above: Bool) -> Double {
            let slack = 1e-12 * value.magnitude
            var end = above ? value + slack : value - slack
            while Self.equal.holds(end, value) == Truth.yes { end = above ? end.nextUp : end.nextDown }
            while Self.equal.holds(end, value) != Truth.yes { end = above ? end.nextDown : end.nextUp }
            return end
        }
        let (low, high) = (end(above: false), end(above: true))
        return switch self {
        case .equal: NumberTest(in: low...high)
        case .notEqual: NumberTest(in: low...high, outside: true)
        case .less: NumberTest(in: -.infinity...low.nextDown)
        case .lessOrEqual: NumberTest(in: -.infinity...high)
        case .greater: NumberTest(in: high.nextUp...(.infinity))
        case .greaterOrEqual: NumberTest(in: low...(.infinity))
        case .like, .unlike: nil
        }
    }
}
