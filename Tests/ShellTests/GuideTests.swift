import Testing

@testable import Shell

@Suite struct GuideTests {
    let sandbox = Sandbox()

    func mismatches(_ text: String) throws -> [Verifier.Mismatch] {
        verifier.mismatches(in: Guide(name: "g.md", text: text))
    }

    var verifier: Verifier {
        Verifier(session: { (try? sandbox.session()) ?? Session() }, runCommand: { ["ran \($0)"] })
    }

    @Test func examplesAreReadOutOfTheirFences() {
        let guide = Guide(
            name: "g.md",
            text: """
                # Title
                ```baogao
                > take 1
                | select area
                area

                > echo x
                ```
                ```swift
                > no
                ```
                ~~~~console
                $ baogao -c 'echo y'
                y
                ~~~~
                """)
        #expect(guide.examples.map(\.input) == ["take 1\n| select area", "echo x", "baogao -c 'echo y'"])
        #expect(guide.examples.map(\.expected) == [["area"], [], ["y"]])
        #expect(guide.examples.map(\.line) == [3, 7, 13])
        #expect(guide.parts.count == 5)
    }

    @Test func aRightPagePasses() throws {
        let page = """
            ```baogao
            > filter area = 柳湾镇 and indicator = 财政总收入 | select area, value, unit
            area    value  unit
            ──────  ─────  ────
            柳湾镇   2.63  亿元
            (1 row)
            > indicators
            …
            ```
            ```console
            $ baogao x
            ran baogao x
            ```
            """
        #expect(try mismatches(page).isEmpty)
    }

    @Test func aChangedNumberFailsReadably() throws {
        let page = """
            ```baogao
            > filter area = 柳湾镇 and indicator = 财政总收入 | select area, value, unit
            area    value  unit
            ──────  ─────  ────
            柳湾镇   2.64  亿元
            (1 row)
            ```
            """
        let found = try mismatches(page)
        #expect(found.count == 1)
        #expect(
            found[0].report(in: "g.md") == """
                g.md:2: filter area = 柳湾镇 and indicator = 财政总收入 | select area, value, unit
                    area    value  unit
                    ──────  ─────  ────
                  - 柳湾镇   2.64  亿元
                  + 柳湾镇   2.63  亿元
                    (1 row)
                """)
    }

    @Test func updatingFillsInWhatIsPrinted() throws {
        let page = "# T\n\n```baogao\n> echo a\n\n> echo b\nold\nolder\n```\nend\n"
        let guide = Guide(name: "g.md", text: page)
        let found = verifier.mismatches(in: guide)
        let updated = guide.replacing(found.map { ($0.example, $0.actual) })
        #expect(updated == "# T\n\n```baogao\n> echo a\na\n\n> echo b\nb\n```\nend\n")
        #expect(try mismatches(updated).isEmpty)
    }

    @Test func errorsArePartOfAPage() throws {
        let page = """
            ```baogao
            > filter aera = 3
            <prompt>:1:8: did you mean area? no column is called “aera”
              filter aera = 3
                     ^^^^
            > echo on
            on
            ```
            """
        #expect(try mismatches(page).isEmpty)
    }

    @Test func settingsCountInAPage() throws {
        let page = """
            ```baogao
            > set format csv
            format: csv
            > set rows 1
            rows: 1
            > filter area = 柳湾镇 and indicator = 财政总收入 | select area, value
            area,value
            柳湾镇,2.63
            ```
            """
        #expect(try mismatches(page).isEmpty)
    }

    @Test(arguments: [
        (["a", "…", "c"], ["a", "b", "b", "c"], true), (["…"], [], true), (["a", "…"], ["a"], true),
        (["a", "…", "c"], ["a", "b"], false), (["a"], ["a  "], true), ([], ["a"], false), (["a"], [], false),
    ])
    func aDotsLineStandsForAny(expected: [String], actual: [String], isSame: Bool) {
        #expect(LineDiff(expected: expected, actual: actual).isEmpty == isSame)
    }
}
