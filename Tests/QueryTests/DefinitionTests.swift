import Query
import Testing

struct DefinitionTests {
    private func session() -> Session {
        var session = Session(towns)
        session.run(
            "def top(what, town = 松溪镇, n = 2) = filter area = $town and indicator = $what | take $n | select id"
        )
        session.run("def 公开(area) = filter area = area and status = actual | 取 1 | select id")
        session.run("def twice(factor) = derive x = value * factor | select x | take 1")
        return session
    }

    @Test(arguments: [
        ("top(税收收入)", "id\n1\n6"), ("top(税收收入, 竹海镇)", "id\n12\n15"), ("top(税收收入, n = 1)", "id\n1"),
        ("top(n = 1, what = 税收收入)", "id\n1"), ("top(税收收入, n = 3) | sort id desc", "id\n9\n6\n1"),
        ("公开(竹海镇)", "id\n12"), ("公开（竹海镇）", "id\n12"), ("twice(2)", "x\n10.1"),
        ("filter period = 2023 | top(税收收入)", "id\n6\n9"),
    ])
    func callsTakeArgumentsByPlaceAndByName(_ line: String, _ expected: String) {
        var session = session()
        #expect(session.run(line) == expected)
    }

    @Test func definitionsCallEachOther() {
        var session = session()
        session.run("def best(n = 1) = filter status = actual | top(税收收入, n = $n)")
        #expect(session.run("best") == "id\n1")
        #expect(session.run("best(2) | take 1") == "id\n1")
        session.run("def loop() = again\ndef again() = take 1 | loop")
        #expect(
            session.run("loop").hasPrefix("<prompt>:1:1: take the call of loop out of it; loop would call"))
    }

    @Test func anErrorInsideNamesTheDefinitionAndTheCall() {
        var session = session()
        #expect(
            session.run("take 9 | top(税收支出, n = 1)") == """
                <prompt>:1:10: did you mean 税收收入? no indicator is called “税收支出” or contains it
                  take 9 | top(税收支出, n = 1)
                           ^^^^^^^^^^^^^^^^^^^^
                in top, <prompt>:1:72
                  def top(what, town = 松溪镇, n = 2) = filter area = $town and indicator = $what | take $n | select id
                                                                                            ^^^^^
                """)
    }

    @Test(arguments: [
        ("top()", "1:1: write top(what = …); top needs a value for what"),
        ("top(1, 2, 3, 4)", "1:14: write top(what, town, n); top takes only what, town, n"),
        ("top(whta = 税收)", "1:5: did you mean what? top has no parameter “whta”"),
        ("tpo(税收)", "1:1: did you mean top? no step, table or saved query is called “tpo”"),
        ("top(税收收入, n = 许多)", "1:1: write a whole number such as 5; “许多” is no count"),
        ("filter area = $town", "1:15: give it one: run FILE town=VALUE; $town has no value"),
    ])
    func wrongCallsAreExplained(_ line: String, _ expected: String) {
        var session = session()
        #expect(String(session.run(line).split(separator: "\n")[0]) == "<prompt>:" + expected)
    }

    @Test func variablesStandForValues() {
        var session = Session(towns)
        session.database.variables = [
            "town": Parser.value("竹海镇"), "n": Parser.value("1"), "years": Parser.value("2023..2024"),
        ]
        #expect(session.run("filter area = $town and period in $years | take $n | select id") == "id\n14")
        #expect(session.run("filter area = ＄town | 取 ＄n | select id") == "id\n12")
        #expect(
            session.run("compare 税收收入 of $town in $years").hasPrefix("indicator period unit 竹海镇\n税收收入 2024"))
    }

    @Test func tablesOfLetKeepTheirLinks() {
        var session = Session(towns)
        session.run("let 税 = filter indicator = 税收收入 | select area, value, unit")
        #expect(session.run("税 | take 2") == "area value unit\n松溪镇 5.05 亿元\n松溪镇 5.5 亿元")
        #expect(session.links == [[1], [6]])
        #expect(session.run("税 | growth in 2023").contains("松溪镇 税收收入 2023 5.61 亿元 5.05 11.1 11.0 –"))
    }

    @Test func assertionsHoldForEveryRowOrTheWhole() {
        var session = Session(towns)
        session.run("filter indicator = 税收收入 and unit = 亿元 | select id, value")
        for (condition, expected) in [
            ("value > 1亿元", "holds"), ("value > 3亿元", "fails(row: Optional(4))"), ("count() = 5", "holds"),
            ("count() = 5 and max(value) < 6亿元", "holds"), ("sum(value) = 22.56亿元", "holds"),
            ("min(value) > 2.5", "fails(row: nil)"),
            ("value <= max(value)", "holds"),
        ] {
            #expect(session.run("assert \(condition)").hasSuffix(expected), "\(condition)")
        }
        #expect(session.run("assert vlaue > 1").hasPrefix("<prompt>:1:8: did you mean value?"))
        session.run("filter period = 1999")
        #expect(session.run("assert count() = 0").hasSuffix("holds"))
        #expect(session.run("assert value > 0").contains("the last result has no rows for this to hold for"))
    }

    @Test func summariesListWhatIsThere() {
        var session = Session(towns)
        #expect(
            session.run("areas") == """
                area observations reports periods
                松溪镇 11 松22;松23 2022;2023
                竹海镇 5 竹22;竹24 2022;2023;2024
                梅岭镇 1 梅21 2021
                """)
        #expect(
            session.run("指标 | 筛选 地区 = 竹海镇 and observations > 1 | sort observations desc") == """
                indicator observations areas periods units
                税收收入 6 松溪镇;竹海镇;梅岭镇 2021;2022;2023;2024 亿元;万元
                PM2.5浓度 2 竹海镇 2023 微克/立方米
                """)
        session.run("indicators | filter indicator = PM2.5浓度")
        #expect(session.links == [[14, 16]])
    }
}
