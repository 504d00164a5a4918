/// Runs the examples of a guide and compares what they print with what the guide shows.
public struct Verifier {
    /// An example that prints something else than the guide shows.
    public struct Mismatch: Sendable {
        public let example: Example
        public let actual: [String]
        let diff: LineDiff

        /// The place, the input, and the lines that differ: `-` shown but not printed, `+` printed but not shown.
        public func report(in name: String) -> String {
            var lines = ["\(name):\(example.line): \(example.input)"]
            lines += diff.changes.map { change in
                switch change {
                case .same(let line): "    \(line)"
                case .missing(let line): "  - \(line)"
                case .extra(let line): "  + \(line)"
                }
            }
            return lines.joined(separator: "\n")
        }
    }

    /// Runs a command line of a `console` example; gives what it prints.
    public typealias CommandRunner = (String) -> [String]

    private let session: () -> Session
    private let runCommand: CommandRunner

    /// - Parameter session: makes a fresh session; every guide gets one of its own.
    public init(session: @escaping () -> Session, runCommand: @escaping CommandRunner) {
        self.session = session
        self.runCommand = runCommand
    }

    public func mismatches(in guide: Guide) -> [Mismatch] {
        var transcript = Transcript(session: session())
        var found: [Mismatch] = []
        for example in guide.examples {
            let actual =
                switch example.kind {
                case .statement: transcript.lines(of: example.input, name: "<prompt>")
                case .command: runCommand(example.input)
                }
            let diff = LineDiff(expected: example.expected, actual: actual)
            if !diff.isEmpty { found.append(Mismatch(example: example, actual: actual, diff: diff)) }
        }
        return found
    }
}
