/// What a word of time.tsv means, before the report's years are known.
enum TimeWord: Sendable, Equatable {
    /// The year in which the report is given and the distance to it: 今年, 去年, 明年.
    case year(Int)
    /// The year in force: 全年, 年内.
    case current
    /// The year before the one in force (上年).
    case previous
    /// The year under review (过去一年), the planned one (新的一年).
    case past, future
    /// Months of the year in force.
    case months(ClosedRange<Int>)
    case years(ClosedRange<Int>)
    /// So many years up to the reviewed one, or from the planned one on.
    case pastYears(Int)
    case nextYears(Int)

    init?(_ text: String) {
        switch text {
        case "this": self = .year(0)
        case "last": self = .year(-1)
        case "next": self = .year(1)
        case "current": self = .current
        case "previous": self = .previous
        case "past": self = .past
        case "future": self = .future
        case "H1": self = .months(1...6)
        case "H2": self = .months(7...12)
        case "Q1": self = .months(1...3)
        case "Q2": self = .months(4...6)
        case "Q3": self = .months(7...9)
        case "Q4": self = .months(10...12)
        case "past3": self = .pastYears(3)
        case "past5": self = .pastYears(5)
        case "next2": self = .nextYears(2)
        case "next3": self = .nextYears(3)
        case "next5": self = .nextYears(5)
        default:
            guard let dots = text.firstRange(of: ".."), let from = Int(text[..<dots.lowerBound]),
                let to = Int(text[dots.upperBound...]), from <= to
            else { return nil }
            self = to <= 12 ? .months(from...to) : .years(from...to)
        }
    }
}
