import Query
import Tables

extension Session {
    /// What may stand at a place of a line.
    /// - Parameter point: byte offset of the cursor, on a character border.
    public func complete(_ line: String, at point: Int) -> Completion {
        let cursor = CursorText(String(decoding: line.utf8.prefix(point), as: UTF8.self))
        let expectation = Expectation(cursor)
        if expectation == .files { return completeFile(cursor, in: line, at: point) }
        let source = CandidateSource(session: self, cursor: cursor)
        let candidates = source.candidates(for: expectation).filter { !$0.text.isEmpty }
        let fitting = Self.fitting(candidates, cursor.partial)
        return Completion(
            start: cursor.start, candidates: fitting.map { Self.quoted($0, cursor.quote) },
            endsWord: fitting.first.map { !$0.insertion.hasSuffix("(") } ?? true)
    }

    /// Those that begin with what was typed, or else those that contain it; each text once.
    private static func fitting(_ candidates: [Completion.Candidate], _ typed: String) -> [Completion
        .Candidate]
    {
        var seen: Set<String> = []
        let all = candidates.filter { seen.insert($0.text).inserted }
        if typed.isEmpty { return all }
        let typed = typed.lowercased()
        let beginning = all.filter { $0.text.lowercased().hasPrefix(typed) }
        return beginning.isEmpty ? all.filter { $0.text.lowercased().contains(typed) } : beginning
    }

    /// The candidate in the quotes that were opened, or in those that it needs.
    private static func quoted(_ candidate: Completion.Candidate, _ open: Character?) -> Completion.Candidate
    {
        var candidate = candidate
        if let open {
            let close: Character = open == "“" ? "”" : open == "‘" ? "’" : open
            candidate.insertion = "\(open)\(candidate.insertion)\(close)"
        } else if needsQuotes(candidate) {
            candidate.insertion = "\"\(candidate.insertion)\""
        }
        return candidate
    }

    /// Whether the language would not read the text as one bare word.
    private static func needsQuotes(_ candidate: Completion.Candidate) -> Bool {
        switch candidate.kind {
        case .value, .indicator, .area, .unit:
            switch Parser.value(candidate.text).kind {
            case .word(let word): word != candidate.text
            case .number, .period, .range: false
            default: true
            }
        default: false
        }
    }

    // MARK: Files

    /// File names hold signs that part words elsewhere: only blanks do here.
    private func completeFile(_ cursor: CursorText, in line: String, at point: Int) -> Completion {
        let before = String(decoding: line.utf8.prefix(point), as: UTF8.self)
        let typed: String
        let start: Int
        if cursor.quote != nil {
            (typed, start) = (cursor.partial, cursor.start)
        } else {
            typed =
                before.lastIndex { $0 == " " || $0 == "\u{3000}" }
                .map { String(before[before.index(after: $0)...]) } ?? before
            start = point - typed.utf8.count
        }
        let found = PathList.completions(of: typed)
        let candidates = found.map { path, isFolder in
            let isOneWord = !path.contains { $0.isWhitespace || "\"'#;".contains($0) }
            let name = isFolder ? path + "/" : path
            let insertion =
                cursor.quote.map { "\($0)\(name)" + (isFolder ? "" : "\($0)") }
                ?? (isOneWord ? name : isFolder ? "\"\(name)" : "\"\(name)\"")
            return Completion.Candidate(name, .file, insertion: insertion)
        }
        return Completion(
            start: start, candidates: candidates, endsWord: found.first.map { !$0.isFolder } ?? true)
    }
}
