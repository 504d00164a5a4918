import Extraction
import Glibc
import Reading
import Testing

/// The reports of Examples, whose figures were labelled by hand from what was meant when they were written.
@Suite("Example reports")
struct ExampleReportTests {
    static let root = String(#filePath[..<#filePath.firstRange(of: "/Tests/")!.lowerBound])
    static let names = [
        "云埭镇-2023", "岚溪县-2023", "柏埠镇-2022", "柏埠镇-2023", "柏埠镇-2024", "芦汀镇-2022", "芦汀镇-2023", "芦汀镇-2024",
        "鹤渚镇-2023",
        "鹤渚镇-2024",
    ]

    @Test func findsAndNamesTheFigures() throws {
        var total = Tally()
        for name in Self.names {
            let tally = try Self.tally(name)
            total.add(tally)
            // No single report may be bad behind a good mean.
            #expect(tally.strict >= 0.9, "\(name): \(tally)\n\(tally.wrong.joined(separator: "\n"))")
        }
        #expect(total.found >= 0.99, "\(total)")
        #expect(total.strict >= 0.97, "\(total)\n\(total.wrong.joined(separator: "\n"))")
    }

    @Test(arguments: names)
    func spansLieInTheText(_ name: String) throws {
        let report = try Reader(lexicon: Marked.lexicon).read(path: Self.path(name))
        try Spans.check(Extractor(lexicon: Marked.lexicon).extract(report), of: report)
    }

    private static func path(_ name: String) -> String { "\(root)/Examples/reports/\(name).txt" }

    private static func tally(_ name: String) throws -> Tally {
        let report = try Reader(lexicon: Marked.lexicon).read(path: path(name))
        let extract = Extractor(lexicon: Marked.lexicon).extract(report)
        return Tally(gold: try labels(name), found: Label.all(in: extract))
    }

    /// The rows of the hand labels: numeral, role, indicator, value, unit, bound, period, status.
    private static func labels(_ name: String) throws -> [Label] {
        let text = try #require(Self.contents("\(root)/Tests/ExtractionTests/Examples/\(name).tsv"))
        return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.enumerated().map { index, line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 8, "\(name).tsv: \(line)")
            return Label(
                offset: index, role: cells[1], names: [cells[2]], value: try #require(Double(cells[3])),
                unit: cells[4], bound: cells[5],
                period: cells[6], status: cells[7])
        }
    }

    private static func contents(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(validating: bytes[..<count], as: UTF8.self)
    }
}

/// A figure as labelled or as found.
struct Label: CustomStringConvertible {
    var offset: Int
    var role: String
    var names: [String]
    var value: Double
    var unit: String
    var bound: String
    var period: String
    var status: String

    var description: String { "\(names[0]) \(role) \(value)\(unit) \(bound) \(period) \(status)" }

    /// The figures of an extract in the order of the text.
    static func all(in extract: Extract) -> [Label] {
        var found: [Label] = []
        for observation in extract.observations {
            for figure in extract.figures[observation.figures] {
                found.append(
                    Label(
                        offset: figure.range.lowerBound, role: figure.role.name,
                        names: [
                            extract.text(observation.label),
                            observation.indicator.map { Marked.lexicon.indicators[$0].name } ?? "",
                        ],
                        value: figure.value, unit: extract.text(figure.unit), bound: figure.bound.name,
                        period: observation.period?.description ?? "", status: observation.status.name))
            }
        }
        return found.sorted { $0.offset < $1.offset }
    }

    func agrees(with other: Label) -> Bool {
        role == other.role && value == other.value && unit == other.unit && bound == other.bound
            && period == other.period
            && status == other.status
            && names.contains { name in other.names.contains { Dice.similarity(name, $0) >= 0.6 } }
    }
}

/// How the found figures stand to the labelled ones, in the order of the text.
struct Tally: CustomStringConvertible {
    var gold = 0
    var matched = 0
    var extra = 0
    var right = 0
    var wrong: [String] = []

    init() {}

    /// Pairs the two lists by the longest common run of values.
    init(gold: [Label], found: [Label]) {
        self.gold = gold.count
        let values = (gold.map { abs($0.value) }, found.map { abs($0.value) })
        let pairs = Self.commonSubsequence(values.0, values.1)
        matched = pairs.count
        extra = found.count - pairs.count
        for (g, f) in pairs {
            if gold[g].agrees(with: found[f]) {
                right += 1
            } else {
                wrong.append("want \(gold[g])\n got \(found[f])")
            }
        }
    }

    /// F1 of finding.
    var found: Double { 2 * Double(matched) / Double(2 * matched + (gold - matched) + extra) }
    /// F1 of figures with everything right.
    var strict: Double { 2 * Double(right) / Double(gold + matched + extra) }

    var description: String { "gold \(gold), matched \(matched), extra \(extra), right \(right)" }

    mutating func add(_ other: Tally) {
        gold += other.gold
        matched += other.matched
        extra += other.extra
        right += other.right
        wrong += other.wrong
    }

    private static func commonSubsequence(_ a: [Double], _ b: [Double]) -> [(Int, Int)] {
        var length = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                length[i][j] =
                    a[i] == b[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if length[i + 1][j] >= length[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }
}

/// Sørensen–Dice similarity of two names' character pairs, marks and 的 left out: the measure that labels are
/// compared with.
enum Dice {
    static func similarity(_ a: String, _ b: String) -> Double {
        let (x, y) = (pairs(a), pairs(b))
        let shared = x.reduce(0) { $0 + min($1.value, y[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(max(1, x.values.reduce(0, +) + y.values.reduce(0, +)))
    }

    private static func pairs(_ text: String) -> [String: Int] {
        let characters = text.filter { !" “”\"'‘’()（）,，、:：。;；的".contains($0) }.map(String.init)
        guard characters.count > 1 else { return [characters.joined(): 1] }
        return zip(characters, characters.dropFirst()).reduce(into: [:]) { $0[$1.0 + $1.1, default: 0] += 1 }
    }
}
