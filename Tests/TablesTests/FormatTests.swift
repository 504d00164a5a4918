import Tables
import Testing

struct FormatTests {
    private let table = Table(
        columns: [
            Column("area", TextColumn(["甲,镇", "“乙”\"镇\"", nil])),
            Column("value", NumberColumn(values: [1.5, .nan, 3], decimals: [2, 0, 0])),
            Column("period", PeriodColumn([Period(year: 2022), nil, Period("2023-Q1")])),
            Column("office", ListColumn([["一办", "二办"], [], ["三\n办"]])),
        ], links: .none)

    @Test func csvQuotesWhatNeedsIt() {
        #expect(
            CSVFormat().text(table)
                == "area,value,period,office\n\"甲,镇\",1.50,2022,一办;二办\n\"“乙”\"\"镇\"\"\",,,\n,3,2023-Q1,\"三\n办\"\n"
        )
    }

    @Test func jsonKeepsDigitsAndGaps() {
        #expect(
            NDJSONFormat().text(table) == """
                {"area":"甲,镇","value":1.50,"period":"2022","office":["一办","二办"]}
                {"area":"“乙”\\"镇\\"","value":null,"period":null,"office":null}
                {"area":null,"value":3,"period":"2023-Q1","office":["三\\n办"]}

                """)
        #expect(
            JSONFormat().text(table.gathering([2]))
                == "[\n  {\"area\":null,\"value\":3,\"period\":\"2023-Q1\",\"office\":[\"三\\n办\"]}\n]\n")
        #expect(JSONFormat().text(table.gathering([])) == "[]\n")
        #expect(
            NDJSONFormat().text(Table(columns: [Column("a\u{1}", TextColumn(["\\\t"]))], links: .none))
                == "{\"a\\u0001\":\"\\\\\\t\"}\n")
    }
}
