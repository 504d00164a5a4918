extension Parser {
    mutating func statement() throws(SyntaxError) -> Statement {
        let start = token.span.lowerBound
        keyword = nil
        let kind = try statementKind()
        guard isAtEnd else { throw unexpected(.endOfQuery) }
        return Statement(kind, start..<lastEnd)
    }

    private mutating func statementKind() throws(SyntaxError) -> Statement.Kind {
        guard let word else { return .query(try query()) }
        if let step = Keyword.name(word, .step), step == "source" || step == "why", case .number? = next() {
            try advance()
            let id = try value()
            return step == "source" ? .source(id) : .why(id)
        }
        guard let keyword = Keyword.name(word, .statement) else { return .query(try query()) }
        self.keyword = Keyword.of(word, .statement)
        switch keyword {
        case "let": return try letTable()
        case "def": return try define()
        case "param":
            try advance()
            var list = [try parameter(after: [])]
            while try take(sign: ",") { list.append(try parameter(after: list, ordered: false)) }
            return .parameters(list)
        case "explain":
            try advance()
            return .explain(try query())
        case "assert":
            try advance()
            guard !isAtEnd else { throw unexpected(.condition) }
            return .assert(try expression())
        case "echo": return try echo()
        case "run": return try run()
        default: return try command(keyword)
        }
    }

    /// Statements of words as they stand: paths, report ids, settings.
    private mutating func command(_ keyword: String) throws(SyntaxError) -> Statement.Kind {
        let words = try rawWords(stops: keyword == "set" ? [UInt8(ascii: "=")] : [])
        if let bar = words.dropFirst().first(where: { [.word("|"), .word("｜")].contains($0.kind) }) {
            throw SyntaxError(.pipeBehindStatement(keyword), bar.place.span)
        }
        func first() throws(SyntaxError) -> Atom {
            guard let first = words.first else { throw unexpected(.file) }
            return first
        }
        switch keyword {
        case "load", "drop":
            guard !words.isEmpty else { throw unexpected(keyword == "load" ? .file : .word) }
            return keyword == "load" ? .load(words) : .drop(words)
        case "open":
            let force = try takesForce(behind: 1, of: words)
            return .open(try first(), force: force)
        case "include": return .include(try first())
        case "save":
            if words.count > 1, ["queries", "查询"].contains(words[0].text) {
                try end(behind: 2, of: words)
                return .saveQueries(words[1])
            }
            let force = try takesForce(behind: 1, of: words)
            return .save(words.first, force: force)
        case "set": return .set(words)
        case "show": return .show(words)
        case "help": return .help(words)
        default:
            if let more = words.first {
                throw SyntaxError(.expected(.endOfQuery, found: more.text), more.place.span, in: self.keyword)
            }
            return .quit
        }
    }

    /// Whether `force` stands behind so many words, and nothing else does.
    private func takesForce(behind count: Int, of words: [Atom]) throws(SyntaxError) -> Bool {
        let isForced =
            words.count > count && Keyword.names(words[count].text, .clause).contains("force")
        try end(behind: isForced ? count + 1 : count, of: words)
        return isForced
    }

    private func end(behind count: Int, of words: [Atom]) throws(SyntaxError) {
        guard words.count > count else { return }
        throw SyntaxError(
            .expected(.endOfQuery, found: words[count].text), words[count].place.span, in: keyword)
    }

    /// Everything up to the end of the line, parted at blanks; signs of `stops` part too and are left out.
    private mutating func rawWords(stops: Set<UInt8>) throws(SyntaxError) -> [Atom] {
        var words: [Atom] = []
        var end = token.span.upperBound
        while true {
            if let word = try lexer.rawWord(stops: stops) {
                words.append(Atom(raw: word))
                end = word.span.upperBound
            } else if !lexer.skip(stops) {
                break
            }
        }
        try advance()
        lastEnd = end
        return words
    }

    private mutating func run() throws(SyntaxError) -> Statement.Kind {
        let words = try rawWords(stops: [UInt8(ascii: "=")])
        guard let file = words.first else { throw unexpected(.file) }
        guard words.count % 2 == 1 else { throw unexpected(.value) }
        let bindings = stride(from: 1, to: words.count, by: 2).map { place in
            Statement.Binding(name: words[place], value: words[place + 1])
        }
        return .run(file, bindings)
    }

    private mutating func echo() throws(SyntaxError) -> Statement.Kind {
        let rest = lexer.restOfLine()
        try advance()
        lastEnd = rest.span.upperBound
        let text = lexer.slice(rest.span)
        for (open, close) in [("\"", "\""), ("“", "”"), ("'", "'")]
        where text.count >= 2 && text.hasPrefix(open) && text.hasSuffix(close) {
            return .echo(String(text.dropFirst().dropLast()))
        }
        return .echo(text)
    }

    // MARK: Definitions

    /// A name that no statement, step or source has.
    private mutating func newName() throws(SyntaxError) -> Atom {
        guard let word else { throw unexpected(.name) }
        let taken: [Keyword.Kind] = [.statement, .step, .source]
        if taken.contains(where: { Keyword.name(word, $0) != nil }) {
            throw SyntaxError(.reservedName(word), token.span)
        }
        return try name()
    }

    private mutating func letTable() throws(SyntaxError) -> Statement.Kind {
        try advance()
        let name = try newName()
        try expect(sign: "=")
        return .letTable(name, try query())
    }

    private mutating func define() throws(SyntaxError) -> Statement.Kind {
        try advance()
        let name = try newName()
        var list: [Definition.Parameter] = []
        if try take(sign: "(") {
            while !isSign(")") {
                list.append(try parameter(after: list))
                guard try take(sign: ",") else { break }
            }
            try expect(sign: ")")
        }
        try expect(sign: "=")
        parameters = Set(list.map(\.name.text))
        defer { parameters = [] }
        let body = try query()
        return .define(Definition(name: name, parameters: list, body: body, source: source))
    }

    private mutating func parameter(
        after list: [Definition.Parameter], ordered: Bool = true
    ) throws(SyntaxError) -> Definition.Parameter {
        let span = token.span
        var name = try name()
        if case .parameter(let text) = name.kind { name.kind = .word(text) }
        if list.contains(where: { $0.name.text == name.text }) {
            throw SyntaxError(.repeatedParameter(name.text), span)
        }
        let value = try take(sign: "=") ? try periodOrValue() : nil
        if ordered, value == nil, list.last?.value != nil {
            throw SyntaxError(.parameterAfterDefault(name.text), span)
        }
        return Definition.Parameter(name: name, value: value)
    }
}

extension Atom {
    /// A word as it stands in the source, or a quoted text.
    init(raw token: Token) {
        switch token.kind {
        case .quoted(let text): self.init(.quoted(text), token.span)
        case .word(let text): self.init(.word(text), token.span)
        default: preconditionFailure("raw words are words or quoted")
        }
    }
}
