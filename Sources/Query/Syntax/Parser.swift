import Tables

/// Reads statements from source text, by recursive descent; each function is named for what it reads.
///
///     script     = { [ statement ] ( NEWLINE | ";" ) }          a line goes on behind "|" and in open brackets
///     statement  = "load" WORD { WORD } | "drop" WORD { WORD } | "open" WORD [ "force" ] | "save" [ WORD [ "force" ] ]
///                | "save" "queries" WORD | "include" WORD
///                | "run" WORD { NAME "=" WORD } | "set" { WORD } | "show" { WORD } | "help" { WORD }
///                | "let" NAME "=" query | "def" NAME "(" [ param { "," param } ] ")" "=" query
///                | "param" param { "," param } | "explain" query | "assert" expr | "echo" TEXT | "source" NUMBER | "why" NUMBER | "quit" | query
///     param      = NAME [ "=" value ]
///     query      = ( "|" step | step | source ) { "|" step }
///     source     = "observations" | "tasks" | "reports" | "indicators" | "areas" | NAME | call
///     step       = "filter" expr | "select" columns | "derive" NAME "=" expr { "," NAME "=" expr }
///                | "sort" [ "by" ] key { "," key } | "take" NUMBER | "distinct" [ columns ]
///                | "group" [ "by" ] { NAME | aggregate }
///                | "rank" [ "by" ] key [ "within" columns ] [ "top" NUMBER ]
///                | "pivot" columns "by" NAME "of" ( NAME | FUNCTION "(" NAME ")" )
///                | "compare" scope { "across" ( "area" | "period" | "status" ) | "base" base | "long" }
///                | "growth" scope [ "over" NUMBER ]
///                | "plan" [ "vs" "actual" ] scope [ "scorecard" ] | "audit" scope
///                | "in" UNIT | "source" | "why" | "export" WORD [ "force" ]
///                | "plot" ( "bar" | "line" ) [ columns ] [ "to" WORD [ "force" ] ] | NAME | call
///     base       = value | "mean" | "median" | "leader"
///     scope      = [ value { "," value } ] { "of" value { "," value } | "in" period { "," period } }
///     aggregate  = [ NAME "=" ] FUNCTION "(" [ NAME ] ")"
///     key        = NAME [ "desc" | "asc" ]
///     columns    = NAME { "," NAME }
///     call       = NAME "(" [ argument { "," argument } ] ")"
///     argument   = [ NAME "=" ] value
///     expr       = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation   = { "not" } test
///     test       = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum | ( "~" | "!~" ) ( sum | REGEX )
///                | [ "not" ] "in" ( "(" value { "," value } ")" | period ) | "is" [ "not" ] "null" ]
///     sum        = product { ( "+" | "-" ) product }
///     product    = factor { ( "*" | "/" ) factor }
///     factor     = "-" factor | "(" expr ")" | FUNCTION "(" [ expr { "," expr } ] ")" | value
///     period     = value [ ".." value ]
///     value      = WORD | QUOTED | NUMBER | "$" NAME
public struct Parser {
    let source: SourceText
    var lexer: Lexer
    /// The token that is looked at.
    var token = Token(kind: .lineEnd, span: 0..<0)
    /// The token before it, and where it ends.
    private(set) var last = Token(kind: .lineEnd, span: 0..<0)
    var lastEnd = 0
    /// Parameters of the definition whose body is being read: there a bare word may stand for one.
    var parameters: Set<String> = []
    /// Whether the next factor begins the right side of a comparison: a name with `-` or `/` stays whole there.
    var isComparand = false
    /// The statement or step that is being read.
    var keyword: Keyword?
    /// How many expressions are open, against endless nesting.
    var nesting = 0

    private init(_ source: SourceText) {
        self.source = source
        lexer = Lexer(source.text)
    }

    /// The statements of a text, which may be one line or a whole script.
    public static func parse(_ source: SourceText) throws(SyntaxError) -> [Statement] {
        var parser = Parser(source)
        var statements: [Statement] = []
        try parser.advance()
        while try parser.skipLineEnds() {
            statements.append(try parser.statement())
        }
        return statements
    }

    /// A single value (of `run FILE NAME=VALUE`); text that is none is taken as if quoted.
    public static func value(_ text: String) -> Atom {
        var parser = Parser(SourceText(text))
        do throws(SyntaxError) {
            try parser.advance()
            let value = try parser.periodOrValue()
            if parser.token.kind == .end { return value }
        } catch {}
        return Atom(.quoted(text), 0..<text.utf8.count)
    }

    /// A bare word with signs in it (value-previous) read as arithmetic; nil where it has none.
    static func arithmetic(_ word: String) -> Expression? {
        var parser = Parser(SourceText(word))
        do throws(SyntaxError) {
            try parser.advance()
            let expression = try parser.expression()
            if parser.token.kind == .end, case .arithmetic = expression.kind { return expression }
        } catch {}
        return nil
    }

    // MARK: Tokens

    mutating func advance() throws(SyntaxError) {
        last = token
        lastEnd = token.span.upperBound
        token = try lexer.next()
    }

    /// Reads the word here again, so that it ends before its first `-` or `/`: these are operators where an
    /// expression and not a name stands.
    mutating func splitWord() throws(SyntaxError) {
        lexer.position = token.span.lowerBound
        token = try lexer.next(splitting: true)
    }

    /// Whether anything is left behind empty lines.
    private mutating func skipLineEnds() throws(SyntaxError) -> Bool {
        while token.kind == .lineEnd { try advance() }
        return token.kind != .end
    }

    var isAtEnd: Bool { token.kind == .end || token.kind == .lineEnd }

    func isSign(_ sign: String) -> Bool { token.kind == .sign(sign) }

    /// Takes a sign where it stands here.
    mutating func take(sign: String) throws(SyntaxError) -> Bool {
        guard isSign(sign) else { return false }
        try advance()
        return true
    }

    mutating func expect(sign: String) throws(SyntaxError) {
        guard try take(sign: sign) else { throw unexpected(.sign(sign)) }
    }

    /// The bare word here.
    var word: String? {
        if case .word(let word) = token.kind { word } else { nil }
    }

    func isClause(_ names: String...) -> Bool {
        guard let word, let name = Keyword.name(word, .clause) else { return false }
        return names.contains(name)
    }

    mutating func take(clause name: String) throws(SyntaxError) -> Bool {
        guard isClause(name) else { return false }
        try advance()
        return true
    }

    mutating func expect(clause name: String) throws(SyntaxError) {
        guard try take(clause: name) else { throw unexpected(.keyword(name)) }
    }

    /// The token behind the one here.
    func next() -> Token.Kind? {
        var lexer = lexer
        return try? lexer.next().kind
    }

    /// That something else should stand here.
    func unexpected(_ expectation: SyntaxError.Expectation) -> SyntaxError {
        if isAtEnd {
            let isIncomplete = token.kind == .end && lexer.goesOn
            return SyntaxError(
                .expected(expectation, found: nil), token.span.lowerBound..<token.span.lowerBound,
                isIncomplete: isIncomplete, in: keyword)
        }
        if let problem = familiarMistake { return SyntaxError(problem, token.span, in: keyword) }
        return SyntaxError(.expected(expectation, found: lexer.slice(token.span)), token.span, in: keyword)
    }
}
