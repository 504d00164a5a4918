import Tables

extension Expression.Comparison {
    /// The comparison with its sides exchanged.
    var turned: Expression.Comparison? {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .like, .unlike: nil
        }
    }

    /// Unknown where a number is missing. Numbers that differ by no more than conversion rounds are equal.
    func holds(_ left: Double, _ right: Double) -> UInt8 {
        if left.isNaN || right.isNaN { return Truth.unknown }
        let equal = left == right || (left - right).magnitude <= 1e-12 * max(left.magnitude, right.magnitude)
        return switch self {
        case .equal: Truth.of(equal)
        case .notEqual: Truth.of(!equal)
        case .less: Truth.of(!equal && left < right)
        case .lessOrEqual: Truth.of(equal || left < right)
        case .greater: Truth.of(!equal && left > right)
        case .greaterOrEqual: Truth.of(equal || left > right)
        case .like, .unlike: Truth.unknown
        }
    }

    /// Unknown where a period is missing.
    func holds(_ left: Period?, _ right: Period?) -> UInt8 {
        guard let left, let right else { return Truth.unknown }
        return switch self {
        case .equal: Truth.of(left == right)
        case .notEqual: Truth.of(left != right)
        case .less: Truth.of(left.end <= right.start)
        case .lessOrEqual: Truth.of(left.end <= right.end)
        case .greater: Truth.of(left.start >= right.end)
        case .greaterOrEqual: Truth.of(left.start >= right.start)
        case .like, .unlike: Truth.unknown
        }
    }
}
