import Extraction
import Glibc
import Reading
import Testing

/// A byte costs no more in a long text than in a short one, however odd the text is.
@Suite(.serialized) struct LinearityTests {
    @Test(arguments: [
        "一是推进重点项目建设，完成投资12亿元，增长8.5%。\n", "一是推进重点项目建设，完成投资12亿元；", "新建道路12公里", "12亩", "12亩、",
        "比2007年增长1%", "由2007年的1%提高到2%", "一", "镇", "a", "1", "三家", "、", "，", "（", "(", "）1个", "“", "《", "<",
        "<p",
        "|1", "推进", "1:1）", "\n", "完成投资12亿元\r", "一、重点工作\n", "（一）重点（1）工作", "1.新建道路12公里\n",
        "1.新建道路12公里（县交通局牵头负责）\n", "（县交通局负责）", "指标\n计划\n完成\n苹果\n", "石溪镇", "2007年",
    ])
    func costsNoMoreAByteInALongText(piece: String) throws {
        let short = try milliseconds(piece, bytes: 4 << 10)
        let long = try milliseconds(piece, bytes: 32 << 10)
        // Eight times as long; 64 times as dear if every piece looked at all others.
        #expect(long < 24 * max(short, 1), "\(short) ms, \(long) ms")
    }

    private func milliseconds(_ piece: String, bytes: Int) throws -> Double {
        let title = "石溪镇2022年工作总结\n"
        let text = Array((title + String(repeating: piece, count: bytes / piece.utf8.count)).utf8)
        let start = Self.clock
        let report = try Reader(lexicon: Marked.lexicon).read(text: text, id: "odd", path: "")
        let extract = Extractor(lexicon: Marked.lexicon).extract(report)
        #expect(extract.figures.count <= text.count)
        return Self.clock - start
    }

    /// Of this thread's work, in milliseconds: other work on the machine does not count.
    private static var clock: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
