import Query
import Tables
import Testing

/// Nothing that can be typed may trap, and every place that is reported lies inside the text on character borders.
struct FuzzTests {
    /// A small generator with a seed, so that a failure can be run again.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces: [String] =
        Keyword.all.flatMap { [$0.name] + $0.twins } + [
            "=", "!=", "<", "<=", ">", ">=", "~", "!~", "|", "｜", "(", ")", "（", "）", "[", "]", ",", "，", "、",
            ";", "；", "+",
            "-", "*", "/", "..", ".", "。", "$", "＄", "#", "\"", "“", "”", "'", "‘", "\\", "\n", " ", "　", "%",
            "％", "@", "？",
            "≥", "−", "松溪镇", "竹海镇", "税收收入", "税收", "项目", "2022", "2022-Q1", "2022-01..2022-11", "2021..2023",
            "10亿元", "15%",
            "1,000", "400万美元", "0", "99999999999999999999", "1e5", "3.", ".5", "/a(b/", "/[/", "/松.*/",
            "\u{301}", "👨‍👩‍👧", "\u{0}",
            "é", "\r", "\t", "Long Name", "f", "f(", "$x", "n", "value", "数值", "amount", "亿元", "万圆", "微克/立方米",
            "松22", "row", "null",
            "9999", "0001", "2147483648", "-", "--", "a-b", "小/中",
        ]

    private static let seeds = [
        "filter area = 松溪镇 and status = actual | sort growth desc | take 5",
        "筛选 地区＝松溪镇 且 数值＞10亿元｜选取 时期，数值，单位",
        "compare 税收收入, 固定资产投资 of 松溪镇, 竹海镇 in 2022..2023 base 松溪镇 long", "growth 税收收入 of 松溪镇 in 2022 over 1",
        "plan vs actual 税收收入 of 松溪镇 in 2023 | filter verdict = met",
        "group area, unit n = count(), total = sum(value) | rank total desc within unit top 2",
        "derive x = value / sum(value) * 100, y = round(x, 1) | pivot area by period of mean(value)",
        "filter label ~ /收入|投资/ and office in (财政所, 经发办) or value is not null | distinct area, unit",
        "def f(x, n = 3) = filter indicator = $x | take n\nf(税收收入, n = 2)\n| source",
        "let t = filter value in 1..10亿元\nt | in 万元 | why",
        "assert count() > 0 and min(value) <= 5亿元",
        "run a.bg x=1 y=“二”\nset rate 6.9\nshow values area\nload a.txt",
        "indicators | filter areas = 松溪镇 | sort observations desc", "areas | filter periods ~ 2022 | take 1",
    ]

    @Test(arguments: 0..<8) func tokenSoupNeverTraps(_ seed: Int) {
        var random = Random(state: UInt64(seed))
        var session = Session(towns)
        session.run("filter area = 松溪镇")
        for _ in 0..<500 {
            let count = Int.random(in: 1...14, using: &random)
            let separators = ["", " ", " ", " "]
            var text = ""
            for _ in 0..<count {
                text += Self.pieces.randomElement(using: &random) ?? ""
                text += separators.randomElement(using: &random) ?? ""
            }
            check(text, &session)
        }
    }

    @Test(arguments: 0..<8) func mutatedQueriesNeverTrap(_ seed: Int) {
        var random = Random(state: UInt64(1000 + seed))
        var session = Session(towns)
        session.run("filter area = 松溪镇")
        for _ in 0..<500 {
            var scalars = Array((Self.seeds.randomElement(using: &random) ?? "").unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&scalars, &random) }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            check(text, &session)
        }
    }

    private func mutate(_ scalars: inout [Unicode.Scalar], _ random: inout Random) {
        let place = Int.random(in: 0...scalars.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
            scalars.insert(
                contentsOf: (Self.pieces.randomElement(using: &random) ?? "").unicodeScalars, at: place)
        case 1 where place < scalars.count: scalars.remove(at: place)
        case 2: scalars.removeSubrange(place..<min(scalars.count, place + 5))
        case 3 where place + 1 < scalars.count: scalars.swapAt(place, place + 1)
        default: scalars.removeSubrange(place...)
        }
    }

    /// Parses, prints, runs; checks every span.
    private func check(_ text: String, _ session: inout Session) {
        let source = SourceText(text)
        do throws(SyntaxError) {
            let statements = try Parser.parse(source)
            for statement in statements {
                expectInside(statement.place.span, text)
                expectRoundTrip(statement, text)
            }
        } catch {
            expectInside(error.place.span, text)
            #expect(!Diagnostic(error, in: source).text.isEmpty)
            return
        }
        do throws(QueryError) {
            for statement in try! Parser.parse(source) { try session.perform(statement, source) }
        } catch {
            expectInside(error.place.span, text)
            for frame in error.frames { expectInside(frame.place.span, frame.source.text) }
            #expect(!Diagnostic(error, in: source).text.isEmpty)
        }
    }

    private func expectRoundTrip(_ statement: Statement, _ text: String) {
        switch statement.kind {
        // Words as they stand print as they stand; a definition holds its source.
        case .query, .letTable, .explain, .assert:
            let printed = statement.description
            let again = try? Parser.parse(SourceText(printed))
            #expect(again == [statement], "\(text.debugDescription) printed as \(printed.debugDescription)")
        default: break
        }
    }

    private func expectInside(_ span: Range<Int>, _ text: String) {
        let utf8 = text.utf8
        guard span.lowerBound >= 0, span.upperBound <= utf8.count else {
            Issue.record("\(span) is outside \(text.debugDescription)")
            return
        }
        for end in [span.lowerBound, span.upperBound] {
            let index = utf8.index(utf8.startIndex, offsetBy: end)
            #expect(
                index.samePosition(in: text.unicodeScalars) != nil,
                "\(span) cuts a character of \(text.debugDescription)")
        }
    }
}
