// What people write by habit from other languages, or by a slip that is known well.
extension Parser {
    /// What is known to be meant by the token that stands where it should not.
    var familiarMistake: SyntaxError.Problem? {
        switch token.kind {
        case .sign("|") where last.kind == .sign("|"): return .emptyStep
        case .sign(let sign):
            if case .sign(let before) = last.kind, let right = Self.swapped[before + sign] {
                let written = lexer.slice(last.span.lowerBound..<token.span.upperBound)
                return .swappedSign(written, right: right)
            }
            if sign == "(", case .word(let name) = last.kind,
                Self.isFunction(name)
            {
                return .misplacedFunction(Habit.function(name) ?? name)
            }
        case .word(let word):
            if Habit.inside(word) != nil { return .foreign(word, inside: true) }
        default: break
        }
        return nil
    }

    private static let swapped = [
        "=>": ">=", "=<": "<=", ">>": ">", "<<": "<", "==": "=", "=~": "~", "!==": "!=", "<=>": "=",
        "~=": "~",
    ]

    /// A word in the place of a step that is none.
    func wrongStep(_ token: Token, isFirst: Bool) -> SyntaxError {
        guard case .word(let word) = token.kind else { return unexpected(.endOfQuery) }
        func error(_ problem: SyntaxError.Problem) -> SyntaxError { SyntaxError(problem, token.span) }
        if case .sign("=") = self.token.kind, case .word(let next)? = next(), Keyword.name(next, .step) != nil
        {
            return error(.missingLet(word))
        }
        if Keyword.name(word, .column) == nil, let (keyword, rest) = Self.joinedKeyword(word) {
            return error(.joinedKeyword(keyword: keyword, rest: rest))
        }
        if case .sign(let sign) = self.token.kind, Expression.Comparison(rawValue: sign) != nil {
            return error(.conditionWithoutFilter)
        }
        if isClause("in", "is") || Keyword.name(word, .column) != nil && Keyword.name(word, .source) == nil {
            return error(.conditionWithoutFilter)
        }
        return error(Self.unknownStep(word, isFirst: isFirst))
    }

    /// Whether a word behind `|` begins something else than a step.
    static func isMisplaced(_ word: String) -> Bool {
        Keyword.name(word, .statement) != nil || Keyword.name(word, .source) != nil
    }

    /// What is wrong with a word that should be a step, a table or a saved query.
    static func unknownStep(_ word: String, isFirst: Bool) -> SyntaxError.Problem {
        if !isFirst, Keyword.name(word, .statement) != nil { return .statementInPipe(word) }
        if !isFirst, Keyword.name(word, .source) != nil { return .sourceInPipe(word) }
        if isFunction(word) { return .misplacedFunction(Habit.function(word) ?? word) }
        if Habit.step(word) != nil { return .foreign(word, inside: false) }
        if let (keyword, rest) = joinedKeyword(word) { return .joinedKeyword(keyword: keyword, rest: rest) }
        let parts = word.split(separator: ".").map(String.init)
        if parts.count > 1, Keyword.name(parts[0], .source) != nil {
            return .dotForPipe(parts.joined(separator: " | "))
        }
        if questions.contains(where: { word.contains($0) }) { return .question }
        let names = Keyword.spellings(of: .step) + Keyword.spellings(of: .statement)
        return .unknownStep(word, nearest: Spelling.nearest(to: word, in: names))
    }

    private static let questions = ["多少", "哪些", "哪个", "哪一", "什么", "怎么", "吗", "几个", "是否", "最", "？"]

    private static func isFunction(_ word: String) -> Bool {
        Keyword.name(word, .aggregate) != nil || Keyword.name(word, .function) != nil
            || Habit.function(word) != nil && word.count > 1
    }

    /// A Chinese keyword at the beginning of a word, and what was written onto it.
    static func joinedKeyword(_ word: String) -> (keyword: String, rest: String)? {
        guard !questions.contains(where: { word.contains($0) }) else { return nil }
        return (Keyword.spellings(of: .step) + Keyword.spellings(of: .statement)).filter {
            word.hasPrefix($0) && !$0.utf8.contains { $0 < 0x80 } && word != $0
        }
        .max { $0.count < $1.count }.map { keyword in
            let rest = String(word.dropFirst(keyword.count))
            // 取前5
            let isCount = Keyword.name(keyword, .step) == "take" && rest.hasPrefix("前")
            return (keyword, isCount ? String(rest.dropFirst()) : rest)
        }
    }

    /// Two things side by side where one should stand.
    func wrongNeighbours(_ before: String) -> SyntaxError {
        let here = lexer.slice(token.span)
        if let word, Habit.inside(word) != nil, !isClause("not") {
            return SyntaxError(.foreign(word, inside: true), token.span, in: keyword)
        }
        if Habit.inside(before) != nil {
            return SyntaxError(.foreign(before, inside: true), last.span, in: keyword)
        }
        if keyword?.name == "select", Habit.step(before) != nil {
            return SyntaxError(.foreign(before, inside: false), last.span, in: keyword)
        }
        switch keyword?.name {
        case "filter", "assert": return SyntaxError(.missingComparison(left: before, right: here), token.span)
        case "source", "why", "take", "in", "export":
            return SyntaxError(.expected(.endOfQuery, found: here), token.span, in: keyword)
        default: return SyntaxError(.unquotedName(before + " " + here), token.span)
        }
    }
}
