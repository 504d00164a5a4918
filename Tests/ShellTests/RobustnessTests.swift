import Query
import Testing

@testable import Shell

/// Whatever is typed gives an answer or an error, never a trap, and leaves the session usable.
@Suite struct RobustnessTests {
    let sandbox = Sandbox()

    static let lines =
        HelpText.all.map(\.example).filter { line in
            !["open", "save", "run", "export", "quit"].contains { line.contains($0) }
        } + [
            "筛选 地区＝“柳湾镇” 且 数值＞10亿元｜排序 数值 降序｜取 3", "对比 固定资产投资，财政总收入 在 2023", "显示 取值 状态",
            "set width ambiguous wide", "source 3", "why 3", "assert value > 1", "帮助 增长",
        ]

    @Test(arguments: lines)
    func everyBeginningOfALine(line: String) throws {
        var session = try sandbox.session()
        _ = session.output("take 5")
        for end in line.indices {
            let part = String(line[..<end])
            _ = session.shown(part)
            _ = session.output(part, Renderer(format: .json))
            _ = session.complete(part, at: part.utf8.count)
        }
        #expect(session.output("filter area = 柳湾镇 | group area n = count()").contains("柳湾镇"))
    }

    @Test(arguments: [
        "甲\u{0}乙", "\u{FEFF}take 1", "take 1\r\n", "\u{202E}take", "filter area = \"柳", "🀄️ | 🀄️",
    ])
    func oddCharacters(line: String) throws {
        var session = try sandbox.session()
        _ = session.shown(line)
        _ = session.complete(line, at: line.utf8.count)
    }
}
