/// The years that a sentence's words of time are resolved with.
struct ReportYears {
    /// The reviewed year of a report that names none; its periods are left out in the end.
    static let unknown = 0

    var reviewed: Int
    var planned: Int
    /// What 今年 means where that is not the year in force: a report that is given in the year it plans.
    var this: Int?
    /// What 去年 means where that is not the reviewed year: a summary that is written within the year that it reviews.
    var last: Int?
    /// The year in force: the reviewed one in the review, the planned one in the outlook.
    var current: Int

    /// The period that a word of time means here.
    func period(_ word: TimeWord) -> Period {
        switch word {
        // A report is given when its year is over: 去年 is the reviewed year in the review and in the outlook.
        case .year(let distance) where distance < 0: Period(year: last ?? reviewed)
        case .year(let distance) where distance > 0: Period(year: planned)
        case .year: Period(year: this ?? current)
        case .current: Period(year: current)
        case .previous: Period(year: current - 1)
        case .past: Period(year: reviewed)
        case .future: Period(year: planned)
        case .months(let months): Period(year: current, months: months)
        // In the review a span that is not over (“十一五”前四年) ends with the reviewed year.
        case .years(let years): Period(years: years.lowerBound...clipped(years))
        case .pastYears(let count): Period(years: reviewed - count + 1...reviewed)
        case .nextYears(let count): Period(years: planned...planned + count - 1)
        }
    }

    private func clipped(_ years: ClosedRange<Int>) -> Int {
        current == reviewed && years.contains(reviewed) ? reviewed : years.upperBound
    }
}
