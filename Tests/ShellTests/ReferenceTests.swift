import Query
import Tables
import Testing

@testable import Shell

/// The reference names everything that the language takes, in both languages.
@Suite struct ReferenceTests {
    static let pages = ["Reference.md", "Reference-zh.md"].map { "Sources/Shell/Documentation.docc/\($0)" }

    /// What stands between backquotes on a page.
    private func codes(_ path: String) throws -> (whole: Set<String>, all: String) {
        let text = try TextFile.read(path).replacing("\\|", with: "|")
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        let codes = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
        return (Set(codes), codes.joined(separator: "\n"))
    }

    @Test(arguments: pages) func everyKeywordStandsInTheReference(page: String) throws {
        let (whole, all) = try codes(page)
        for keyword in Keyword.all {
            for word in [keyword.name] + keyword.twins {
                #expect(whole.contains(word) || all.contains(word), "\(page) lacks \(keyword.kind) \(word)")
            }
            if keyword.kind == .column || keyword.kind == .clause || keyword.kind == .value {
                #expect(whole.contains(keyword.name), "\(page) lacks \(keyword.kind) \(keyword.name)")
            }
            let isWritten = all.contains(keyword.usage) || all.contains(keyword.chineseUsage)
            #expect(keyword.usage.isEmpty || isWritten, "\(page) does not say how \(keyword.name) is written")
        }
        for setting in Setting.all {
            for word in [setting.name] + setting.twins {
                #expect(whole.contains(word), "\(page) lacks \(word)")
            }
        }
        for topic in ShowTopic.allCases {
            #expect(all.contains(topic.rawValue) || all.contains(topic.twins[0]))
        }
    }

    @Test(arguments: pages) func everyColumnOfATableStandsInTheReference(page: String) throws {
        let (whole, _) = try codes(page)
        var session = try Sandbox().session()
        for query in [
            "observations", "tasks", "reports", "indicators", "areas", "growth", "plan vs actual",
            "plan vs actual scorecard", "compare 财政总收入 long", "audit",
        ] {
            _ = session.output(query)
            for name in try #require(session.database.last).names {
                #expect(whole.contains(name), "\(page) lacks the column \(name) of \(query)")
            }
        }
    }

    @Test func everyStatementAndStepHasItsChineseWriting() {
        for keyword in Keyword.all
        where [.statement, .step, .source, .function, .aggregate].contains(keyword.kind) {
            #expect(keyword.chineseUsage.utf8.contains { $0 >= 0x80 }, "\(keyword.name)")
        }
    }
}
