import Tables
import Testing

struct PeriodTests {
    @Test(arguments: [
        ("2022", "2022"), ("2022年", "2022"), ("2022-Q1", "2022-Q1"), ("2022-q4", "2022-Q4"),
        ("2022-H2", "2022-H2"),
        ("2022-03", "2022-03"), ("2022-01..2022-11", "2022-01..2022-11"), ("2021..2025", "2021..2025"),
        ("2022..2022", "2022"),
        ("2022-01..2022-12", "2022"), ("2022-Q1..2022-Q2", "2022-H1"),
        ("2022-Q2..2022-Q3", "2022-04..2022-09"),
        ("2022年3月", "2022-03"), ("2022年1-11月", "2022-01..2022-11"), ("2022年1月至3月", "2022-Q1"),
        ("2022年一季度", "2022-Q1"),
        ("2022年第三季度", "2022-Q3"), ("2022年上半年", "2022-H1"), ("2022年下半年", "2022-H2"),
        ("2021年..2023年", "2021..2023"),
        ("1000", "1000"), ("9999", "9999"),
    ])
    func readsAndWrites(_ text: String, _ written: String) throws {
        let period = try #require(Period(text))
        #expect(period.description == written)
        #expect(Period(written) == period)
    }

    @Test(arguments: [
        "", "22", "02022", "0999", "20222", "2022-", "2022-13", "2022-00", "2022-1", "2022-Q5", "2022-H3",
        "2022..", "..2022", "2023..2022",
        "2022年13月", "2022年0-3月", "2022年3-1月", "2022年一", "2022-Q1-Q2", "2022-03-04", "abcd", "２０２２", "2022 ",
        "2022..2023..2024", "年",
    ])
    func refusesAllElse(_ text: String) {
        #expect(Period(text) == nil)
    }

    @Test func ordersAndShifts() throws {
        let texts = ["2021", "2022-01", "2022-Q1", "2022-H1", "2022", "2022-02", "2023"]
        let periods = try texts.map { try #require(Period($0)) }
        #expect(periods.shuffled().sorted() == periods)
        #expect(Period(year: 2022).shifted(years: -3) == Period(year: 2019))
        #expect(Period("2022-Q1")?.shifted(years: 1) == Period("2023-Q1"))
        #expect(try #require(Period("2021..2023")).contains(#require(Period("2022-H2"))))
        #expect(try !#require(Period("2022")).contains(#require(Period("2022-07..2023-01"))))
    }
}
