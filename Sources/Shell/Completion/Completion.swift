public import Tables

/// What may stand where the cursor is.
public struct Completion: Sendable {
    /// One possibility.
    public struct Candidate: Sendable, Hashable {
        public enum Kind: String, Sendable {
            case statement, step, source, clause, function, column, value, indicator, area, period, unit
            case name, report, setting, topic, file
        }

        /// As it is listed.
        public var text: String
        /// What takes the place of the word at the cursor: the text, in quotes where it needs them.
        public var insertion: String
        public var kind: Kind
        /// What stands beside it in a list: a twin, a summary, a count.
        public var note: String

        public init(_ text: String, _ kind: Kind, note: String = "", insertion: String? = nil) {
            self.text = text
            self.kind = kind
            self.note = note
            self.insertion = insertion ?? text
        }
    }

    public static let none = Completion(start: 0, candidates: [], endsWord: false)

    /// Byte offset in the line where the word at the cursor begins, with its opening quote.
    public var start: Int
    /// The likeliest first.
    public var candidates: [Candidate]
    /// Whether a blank belongs behind a single candidate.
    public var endsWord: Bool

    public init(start: Int, candidates: [Candidate], endsWord: Bool) {
        self.start = start
        self.candidates = candidates
        self.endsWord = endsWord
    }

    /// The longest beginning that all candidates share; what was typed where they share less.
    public func shared(typed: String) -> String {
        guard var shared = candidates.first?.insertion else { return typed }
        for candidate in candidates.dropFirst() {
            shared = String(zip(shared, candidate.insertion).prefix { $0 == $1 }.map(\.0))
        }
        return shared.lowercased().hasPrefix(typed.lowercased()) ? shared : typed
    }

    /// The candidates as lines: in columns where they have no notes, else one a line with its note.
    public func listing(width: Int, measure: TextWidth = TextWidth(), limit: Int = 30) -> [String] {
        let shown = candidates.prefix(limit)
        let rest = candidates.count - shown.count
        let widest = shown.map { measure.of($0.text) }.max() ?? 0
        var lines: [String] = []
        if shown.allSatisfy(\.note.isEmpty) {
            let columns = max(1, width / (widest + 2))
            for start in stride(from: 0, to: shown.count, by: columns) {
                let row = shown[start..<min(start + columns, shown.count)]
                lines.append(row.map { measure.pad($0.text, to: widest + 2) }.joined())
            }
        } else {
            for candidate in shown {
                let line = measure.pad(candidate.text, to: widest + 2) + candidate.note
                lines.append(measure.cut(line, to: max(20, width - 1)))
            }
        }
        if rest > 0 { lines.append("… and \(rest) more") }
        return lines
    }
}
