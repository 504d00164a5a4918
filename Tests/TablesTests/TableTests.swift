import Tables
import Testing

struct TableTests {
    private let table = Table(
        columns: [
            Column("area", TextColumn(["甲镇", nil, "乙镇", "甲镇"])),
            Column(
                "value",
                .number(
                    NumberColumn(
                        values: [1.5, .nan, 3, 4], decimals: [2, 0, 0, -1],
                        units: .perCell(TextColumn(["亿元", "亿元", "个", nil])))),
                marks: [2: "estimated"]),
            Column("period", PeriodColumn([Period(year: 2022), nil, Period(year: 2023), nil])),
            Column("office", ListColumn([["一办", "二办"], [], ["一办"], []])),
        ], links: .identity)

    @Test func cellsPrintAsWritten() {
        #expect((0..<4).map { table[0, $0].text } == ["甲镇", "1.50", "2022", "一办;二办"])
        #expect((0..<4).allSatisfy { table[1, $0] == .missing })
        #expect(table[3, 1].text == "4")
        #expect(table.column("area")?.data.codes == [0, -1, 1, 0])
    }

    @Test func gatheringKeepsEverythingOfARow() {
        let gathered = table.gathering([2, -1, 0])
        #expect(gathered.rowCount == 3)
        #expect((0..<4).map { gathered[0, $0].text } == ["乙镇", "3", "2023", "一办"])
        #expect((0..<4).allSatisfy { gathered[1, $0].isMissing })
        #expect(gathered.columns[1].marks == [0: "estimated"])
        #expect((0..<3).map { gathered.links.rows(of: $0) } == [[2], [], [0]])
        guard case .number(let values)? = gathered.column("value")?.data else { return }
        #expect([0, 1, 2].map(values.unit) == ["个", nil, "亿元"])
    }

    @Test func columnsAreReplacedInPlaceOrAdded() {
        var table = table
        table.set(Column("area", NumberColumn([1, 2, nil, 4])))
        table.set(Column("new", TextColumn(["a", "b", "c", "d"])))
        #expect(table.names == ["area", "value", "period", "office", "new"])
        #expect(table[2, 0].isMissing && table[3, 0].text == "4")
        #expect(table.selecting(["new", "area"]).names == ["new", "area"])
    }

    @Test func linksFollowMovedObservations() {
        // Observation 1 is dropped, the rest moves up.
        let places: [Int32] = [0, -1, 1, 2]
        #expect((0..<2).map { RowLinks.one([3, 1]).following(places).rows(of: $0) } == [[2], []])
        let many = RowLinks([[0, 1], [2, 3], []]).following(places)
        #expect((0..<3).map { many.rows(of: $0) } == [[0], [1, 2], []])
        #expect(RowLinks.identity.following(places).rows(of: 3) == [2])
        #expect((0..<2).map { many.gathering([1, -1]).rows(of: $0) } == [[1, 2], []])
    }

    @Test func dictionariesNumberTextsAsTheyCome() {
        var dictionary = TextDictionary(["actual", "plan"])
        #expect(dictionary.insert("estimate") == 2)
        #expect(dictionary.insert("actual") == 0)
        #expect(dictionary.code(of: "plan") == 1 && dictionary.code(of: "none") == nil)
        #expect(dictionary[2] == "estimate" && dictionary.count == 3)
    }
}

extension Column.Data {
    fileprivate var codes: [Int32]? {
        if case .text(let column) = self { Array(column.codes) } else { nil }
    }
}
