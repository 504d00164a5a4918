import Extraction
import Reading
import Testing

/// Broken text must never trap the reader or the extractor, and every place must lie in the text.
@Suite("Mutilated reports")
struct FuzzTests {
    private static let seeds = [
        "丙镇2022年工作总结和2023年工作思路\n一、2022年工作总结\n（一）经济。一是规上工业产值完成66亿元，同比增长16.7%，其中3-10亿元项目2个（甲、乙）；"
            + "城镇和农村居民收入分别达到6.5万元和4.1万元，分别增长5%和7%。\n二、2023年工作思路\n力争引进亿元以上项目12个以上，投资600万元打造服务中心。(甲办、乙办牵头负责)\n",
        "指标 | 单位 | 2022年计划 | 2022年实际 | 增长(%) |\n地区生产总值 | 亿元 | 增长6%-6.5% | 412.6 | 6.1 |\n其中：工业 | 亿元 | | 99 | -2 |\n",
        "三次产业结构4.9:51.8:43.3，由上年的60%提高到80%，位列全国500强榜单168位，“510”行动，1,234.5万人次",
    ]

    private static let splinters = [
        "%", "1", "2023年", "第", "（", "）", "(", ")", "；", "。", "、", "“", "”", "《", "》", "-", "－", "亿", "万",
        "个", "|", "\n", "其中", "分别", "增长",
        "同比", "由", "到", "的", "1-11月", "一是", "一、", "\u{FEFF}", "\u{3000}", ".", ",", "9999999999999999999999",
        "1.", "0",
    ]

    @Test(arguments: 0..<400)
    func survives(_ round: Int) throws {
        var random = SplitMix(seed: UInt64(round))
        var text = Array(Self.seeds[round % Self.seeds.count].utf8)
        for _ in 0..<(1 + round % 12) {
            let at = Self.border(text, Int.random(in: 0...text.count, using: &random))
            switch Int.random(in: 0..<3, using: &random) {
            case 0: text.insert(contentsOf: Array(Self.splinters.randomElement(using: &random)!.utf8), at: at)
            case 1:
                text.removeSubrange(
                    at..<Self.border(text, min(text.count, at + Int.random(in: 0...24, using: &random))))
            default:
                let end = Self.border(text, min(text.count, at + Int.random(in: 0...60, using: &random)))
                let run = Array(text[at..<end])
                text.insert(
                    contentsOf: run, at: Self.border(text, Int.random(in: 0...text.count, using: &random)))
            }
        }
        guard text.contains(where: { $0 > 0x20 }) else { return }
        let report = try Reader(lexicon: Marked.lexicon).read(text: text, id: "fuzz", path: "")
        try Spans.check(Extractor(lexicon: Marked.lexicon).extract(report), of: report)
    }

    /// Bytes that are no UTF-8 at all must not trap the extractor either, which takes what it is given.
    @Test(arguments: 0..<100)
    func survivesNoise(_ round: Int) throws {
        var random = SplitMix(seed: UInt64(round) + 10_000)
        let text = (0..<600).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: 0x20...0xFF, using: &random)
                : Array("0123%.亿年".utf8).randomElement(using: &random)!
        }
        let report = try Reader(lexicon: Marked.lexicon).read(text: text, id: "noise", path: "")
        _ = Extractor(lexicon: Marked.lexicon).extract(report)
    }

    @Test func givesTheSameTwice() throws {
        let report = try Reader(lexicon: Marked.lexicon).read(
            text: Array(Self.seeds[0].utf8), id: "same", path: "")
        let (a, b) = (
            Extractor(lexicon: Marked.lexicon).extract(report),
            Extractor(lexicon: Marked.lexicon).extract(report)
        )
        #expect(a.pool == b.pool)
        #expect(a.observations.count == b.observations.count)
        #expect(!a.observations.isEmpty)
    }

    private static func border(_ text: [UInt8], _ offset: Int) -> Int {
        var at = offset
        while at > 0, at < text.count, text[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }
}

/// A small generator, so that a failure can be run again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
