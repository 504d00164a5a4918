/// Whether a figure was achieved, is expected for the year under review, or is promised.
public enum Status: UInt8, Sendable, CaseIterable {
    case actual, estimate, plan

    public var name: String {
        switch self {
        case .actual: "actual"
        case .estimate: "estimate"
        case .plan: "plan"
        }
    }
}

/// How a stated number bounds the quantity that it is about.
public enum Bound: UInt8, Sendable, CaseIterable {
    case eq, ge, gt, le, lt, approx, range, low, high

    public var name: String {
        switch self {
        case .eq: "eq"
        case .ge: "ge"
        case .gt: "gt"
        case .le: "le"
        case .lt: "lt"
        case .approx: "approx"
        case .range: "range"
        case .low: "low"
        case .high: "high"
        }
    }
}

/// What a numeral says about its indicator.
public enum Role: UInt8, Sendable, CaseIterable {
    case value, growth, change, rank

    public var name: String {
        switch self {
        case .value: "value"
        case .growth: "growth"
        case .change: "change"
        case .rank: "rank"
        }
    }
}
