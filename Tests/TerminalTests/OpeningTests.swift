import Testing

@testable import baogao

@Suite struct OpeningTests {
    @Test(
        arguments: [
            ([], nil, []), (["-c", "take 1"], "take 1", []),
            (["a.txt", "-c", "take 1", "b"], "take 1", ["a.txt", "b"]),
        ] as [([String], String?, [String])])
    func takesReportsAndAQuery(words: [String], query: String?, reports: [String]) throws {
        let opening = try #require(Opening(words))
        #expect(opening.query == query)
        #expect(opening.reports == reports)
    }

    /// What the parser knows, or complains about.
    @Test(arguments: [
        ["-c"], ["-c", "-c"], ["-c", "a", "-c", "b"], ["-c", "-x"], ["--format", "csv"], ["-h"], ["-"],
        ["help"],
    ])
    func leavesAllElseToTheParser(words: [String]) {
        #expect(Opening(words) == nil)
    }

    @Test func leavesCommandsToTheParser() {
        let help = Program.run("$baogao help").output.split(separator: "\n", omittingEmptySubsequences: false)
        // Two blanks stand before a command, more before what its description goes on with.
        let commands = help.drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst().prefix { !$0.isEmpty }
            .filter { !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
        #expect(commands.count >= 6)
        for command in commands { #expect(Opening([String(command), "x"]) == nil, "\(command)") }
    }
}
