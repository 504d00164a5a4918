/// A Markdown file whose examples can be played and checked.
///
///     ```baogao
///     > take 1 | select area
///     area
///     ──────
///     煤山镇
///     ```
public struct Guide: Sendable {
    public enum Part: Sendable, Hashable {
        case prose([String])
        case example(Example)
    }

    public let name: String
    /// In the order of the file. Fences of other kinds are prose.
    public private(set) var parts: [Part] = []
    private let lines: [String]

    public init(name: String, text: String) {
        self.name = name
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.last == "\r" ? line.dropLast() : line)
        }
        read()
    }

    public var examples: [Example] {
        parts.compactMap { if case .example(let example) = $0 { example } else { nil } }
    }

    /// The file's text with the output of some examples replaced.
    public func replacing(_ outputs: [(example: Example, lines: [String])]) -> String {
        var result = lines
        for (example, output) in outputs.reversed() {
            result.replaceSubrange(example.expectedLines, with: output)
        }
        return result.joined(separator: "\n")
    }

    private mutating func read() {
        var prose: [String] = []
        var index = 0
        while index < lines.count {
            guard let fence = Fence(lines[index]) else {
                prose.append(lines[index])
                index += 1
                continue
            }
            let end = lines[(index + 1)...].firstIndex(where: fence.isClosed) ?? lines.count
            if let kind = fence.kind {
                if !prose.isEmpty { parts.append(.prose(prose)) }
                prose = []
                readExamples(kind, in: index + 1..<end)
            } else {
                prose += lines[index..<min(end + 1, lines.count)]
            }
            index = end + 1
        }
        if !prose.isEmpty { parts.append(.prose(prose)) }
    }

    private mutating func readExamples(_ kind: Example.Kind, in range: Range<Int>) {
        let prompt = kind == .statement ? "> " : "$ "
        var index = range.lowerBound
        while index < range.upperBound {
            guard lines[index].hasPrefix(prompt) else {
                index += 1
                continue
            }
            let line = index + 1
            var input = String(lines[index].dropFirst(prompt.count))
            index += 1
            while index < range.upperBound, continues(input, with: lines[index], kind) {
                input += "\n" + lines[index]
                index += 1
            }
            let start = index
            index = lines[index..<range.upperBound].firstIndex { $0.hasPrefix(prompt) } ?? range.upperBound
            var end = index
            while end > start, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
            let example = Example(
                kind: kind, input: input, expected: Array(lines[start..<end]), line: line,
                expectedLines: start..<end)
            parts.append(.example(example))
        }
    }

    /// Whether a line below a prompt still belongs to what is typed.
    private func continues(_ input: String, with line: String, _ kind: Example.Kind) -> Bool {
        switch kind {
        case .statement: line.hasPrefix("| ") || line.hasPrefix("｜") || input.hasSuffix("|")
        case .command: input.hasSuffix("\\")
        }
    }
}

/// The opening line of a fenced block.
private struct Fence {
    private let mark: Character
    private let length: Int
    let kind: Example.Kind?

    init?(_ line: String) {
        let body = line.drop { $0 == " " }
        guard line.count - body.count < 4, let mark = body.first, mark == "`" || mark == "~" else {
            return nil
        }
        let length = body.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        self.mark = mark
        self.length = length
        switch body.dropFirst(length).split(separator: " ").first {
        case "baogao": kind = .statement
        case "console": kind = .command
        default: kind = nil
        }
    }

    func isClosed(by line: String) -> Bool {
        let body = line.drop { $0 == " " }
        let run = body.prefix { $0 == mark }.count
        return run >= length && body.dropFirst(run).allSatisfy(\.isWhitespace)
    }
}
