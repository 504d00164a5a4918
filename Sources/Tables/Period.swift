/// A span of whole months: a year, a half, a quarter, a month, or any run of them.
///
/// `start` counts months from year 0 (`year * 12 + month - 1`), `months` is the length.
/// 2022 is 12 months from 2022-01; 2022-Q1 is 3; 2021..2025 is 60.
public struct Period: Hashable, Sendable {
    public var start: Int32
    public var months: Int32

    public init(start: Int32, months: Int32) {
        self.start = start
        self.months = months
    }

    /// A calendar year.
    public init(year: Int) {
        self.init(start: Int32(year * 12), months: 12)
    }

    /// The month after the last.
    public var end: Int32 { start + months }

    /// The year in which the period begins.
    public var year: Int { Int(start) / 12 }

    /// The year in which the period ends.
    public var lastYear: Int { Int(end - 1) / 12 }

    /// The same months, so many years later (earlier where negative).
    public func shifted(years: Int) -> Period {
        Period(start: start + Int32(years * 12), months: months)
    }

    /// From the beginning of the one to the end of the other.
    public func through(_ last: Period) -> Period {
        Period(start: start, months: last.end - start)
    }

    /// Whether every month of `other` is one of these.
    public func contains(_ other: Period) -> Bool {
        start <= other.start && other.end <= end
    }
}

extension Period: Comparable {
    public static func < (a: Period, b: Period) -> Bool {
        (a.start, a.months) < (b.start, b.months)
    }
}

extension Period: CustomStringConvertible {
    /// ISO style: 2022, 2022-Q1, 2022-H1, 2022-03, 2022-01..2022-11, 2021..2025.
    public var description: String {
        let month = Int(start) % 12 + 1
        switch (months, month) {
        case (12, 1): return "\(year)"
        case (6, 1): return "\(year)-H1"
        case (6, 7): return "\(year)-H2"
        case (3, 1), (3, 4), (3, 7), (3, 10): return "\(year)-Q\((month + 2) / 3)"
        case (1, _): return Self.month(start)
        default:
            if month == 1, months % 12 == 0 { return "\(year)..\(lastYear)" }
            return Self.month(start) + ".." + Self.month(end - 1)
        }
    }

    private static func month(_ index: Int32) -> String {
        let month = index % 12 + 1
        return "\(index / 12)-\(month < 10 ? "0" : "")\(month)"
    }
}
