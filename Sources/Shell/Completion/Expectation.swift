import Query

/// What the language lets stand at the cursor.
enum Expectation: Hashable {
    /// The beginning of a statement, or of a query behind `let NAME =` and `explain`.
    case statement, query
    /// Behind `|`.
    case step
    case columns
    /// Columns, functions and `not`: the beginning of a condition or an expression.
    case operand
    /// A value of the column.
    case values(of: String)
    case indicators, areas, periods, units
    /// Words of the language with a place of their own (desc, of, vs).
    case clauses([String])
    /// Aggregates and columns.
    case group
    case files
    case reports
    case topics
    case settings
    case settingValues(String)
    case words
    case any([Expectation])
    case nothing
}

extension Expectation {
    /// Reads what comes before the cursor.
    init(_ text: CursorText) {
        if text.isComment {
            self = .nothing
            return
        }
        let step = Array(text.tokens[text.stepToken...])
        guard let first = step.first else {
            self = text.tokens.isEmpty ? .statement : .step
            return
        }
        if text.stepToken == 0, case .word(let word) = first, let keyword = Keyword.name(word, .statement),
            let expectation = Expectation(statement: keyword, Array(step.dropFirst()))
        {
            self = expectation
            return
        }
        guard case .word(let word) = first, let keyword = Keyword.name(word, .step) else {
            // A source or a name: only | may follow.
            self = .nothing
            return
        }
        self.init(step: keyword, Array(step.dropFirst()))
    }

    private init?(statement keyword: String, _ rest: [CursorText.Token]) {
        switch keyword {
        case "load", "open", "save", "include": self = .files
        case "run": self = rest.isEmpty ? .files : .nothing
        case "drop": self = .reports
        case "show":
            let isValues = rest.first?.text.flatMap(ShowTopic.named) == .values
            self = rest.isEmpty ? .topics : isValues && rest.count == 1 ? .columns : .nothing
        case "set":
            let name = rest.first?.text
            self = name == nil ? .settings : name.map { .settingValues($0) } ?? .nothing
        case "help": self = rest.isEmpty ? .words : .nothing
        case "explain": self = rest.isEmpty ? .query : Expectation(query: rest)
        case "assert": self = Expectation(condition: rest)
        case "let", "def":
            guard let equals = rest.lastIndex(where: { $0 == .sign("=") }),
                keyword == "let" || isBody(rest, equals)
            else {
                self = .nothing
                return
            }
            let query = Array(rest[(equals + 1)...])
            self = query.isEmpty ? .query : Expectation(query: query)
        default: self = .nothing
        }
        /// Whether an equals sign is the one behind the parameters and not one between their brackets.
        func isBody(_ rest: [CursorText.Token], _ equals: Int) -> Bool {
            !rest.contains(.sign("(")) || rest[..<equals].last == .sign(")")
        }
    }

    /// The first step of a query.
    private init(query tokens: [CursorText.Token]) {
        if case .word(let word)? = tokens.first, let keyword = Keyword.name(word, .step) {
            self.init(step: keyword, Array(tokens.dropFirst()))
        } else {
            self = .nothing
        }
    }

    private init(step keyword: String, _ rest: [CursorText.Token]) {
        let last = rest.last
        switch keyword {
        case "filter": self.init(condition: rest)
        case "derive":
            guard let equals = rest.lastIndex(of: .sign("=")) else {
                self = .nothing
                return
            }
            self.init(condition: Array(rest[(equals + 1)...]))
        case "select", "distinct": self = last == nil || last == .sign(",") ? .columns : .nothing
        case "sort": self = last == nil || last == .sign(",") ? .columns : .clauses(["desc", "asc"])
        case "group": self = last == .sign("(") ? .columns : .group
        case "rank":
            let clause = rest.last { $0.text.map { Keyword.name($0, .clause) != nil } ?? false }?.text
            let isWithin = clause.flatMap { Keyword.name($0, .clause) } == "within"
            if last == nil || last == .sign(",") || isWithin && Self.name(last) == "within" {
                self = .columns
            } else {
                self = .clauses(["desc", "within", "top"])
            }
        case "pivot":
            switch Self.name(last) {
            case "by", "of": self = .columns
            default: self = last == nil || last == .sign(",") ? .columns : .clauses(["by", "of"])
            }
        case "compare": self.init(scope: rest, clauses: ["of", "in", "across", "base", "long"])
        case "growth": self.init(scope: rest, clauses: ["of", "in", "over"])
        case "plan":
            switch rest.count {
            case 0: self = .clauses(["vs"])
            case 1: self = .clauses(["actual"])
            default: self.init(scope: Array(rest.dropFirst(2)), clauses: ["of", "in", "scorecard"])
            }
        case "audit": self.init(scope: rest, clauses: ["of", "in"])
        case "in": self = rest.isEmpty ? .units : .nothing
        case "plot":
            if rest.isEmpty {
                self = .clauses(["bar", "line"])
            } else if Self.name(last) == "to" {
                self = .files
            } else if rest.contains(where: { Self.name($0) == "to" }) {
                self = .clauses(["force"])
            } else {
                self =
                    last == .sign(",")
                    ? .columns : rest.count == 1 ? .any([.columns, .clauses(["to"])]) : .clauses(["to"])
            }
        case "export": self = rest.isEmpty ? .files : .clauses(["force"])
        default: self = .nothing
        }
    }

    /// `[INDICATOR, …] [of AREA, …] [in PERIOD] …`
    private init(scope rest: [CursorText.Token], clauses: [String]) {
        let clause = rest.last { Self.name($0).map(clauses.contains) ?? false }.flatMap(Self.name)
        let begins =
            rest.isEmpty || rest.last == .sign(",") || Self.name(rest.last).map { $0 == clause } ?? false
        guard begins else {
            self = .clauses(clauses)
            return
        }
        switch clause {
        case nil: self = rest.isEmpty ? .any([.indicators, .clauses(clauses)]) : .indicators
        case "of", "base": self = .areas
        case "in": self = .periods
        case "across": self = .clauses(["area", "period", "status"])
        default: self = .clauses(clauses)
        }
    }

    /// A condition: operand, comparison, value, and the words that join conditions.
    private init(condition tokens: [CursorText.Token]) {
        guard let last = tokens.last else {
            self = .operand
            return
        }
        let column = tokens.last { $0.text.map { !Keyword.names($0, .column).isEmpty } ?? false }?.text
        func previous(_ count: Int) -> CursorText.Token? {
            tokens.count > count ? tokens[tokens.count - 1 - count] : nil
        }
        switch last {
        case .sign("="), .sign("!="), .sign("=="), .sign("~"), .sign("!~"), .sign("<"), .sign(">"),
            .sign("<="),
            .sign(">="):
            self = previous(1)?.text.map { .values(of: $0) } ?? .operand
        case .sign("("), .sign(","):
            // Inside `in (…)`; else a function's argument.
            let open = tokens.lastIndex(of: .sign("(")) ?? 0
            let isList = open > 0 && Self.name(tokens[open - 1]) == "in"
            self = isList ? Self.listedColumn(tokens, before: open - 1) : .operand
        case .sign(")"): self = .clauses(["and", "or"])
        case .sign: self = .operand
        case .word(let word):
            let clause = Keyword.name(word, .clause)
            let isValue =
                previous(1).map {
                    if case .sign(let sign) = $0 { "=!~<>".contains(sign.last ?? " ") } else { false }
                } ?? false
            switch clause {
            case "and"?, "or"?: self = .operand
            case "not"? where !isValue:
                self = previous(1)?.text == nil ? .operand : .clauses(["in", "null"])
            case "in"? where !isValue: self = Self.listedColumn(tokens, before: tokens.count - 1)
            case "is"? where !isValue: self = .clauses(["null", "not"])
            case _ where isValue || column == nil: self = .clauses(["and", "or"])
            default:
                let isColumn = !Keyword.names(word, .column).isEmpty && !isValue
                let follows = previous(1).flatMap(Self.name)
                self = isColumn && follows != "in" ? .clauses(["in", "is", "not"]) : .clauses(["and", "or"])
            }
        case .quoted: self = .clauses(["and", "or"])
        }
    }

    /// The values of the column before `in` or `not in`.
    private static func listedColumn(_ tokens: [CursorText.Token], before place: Int) -> Expectation {
        var place = place - 1
        if place >= 0, name(tokens[place]) == "not" { place -= 1 }
        return place >= 0 ? tokens[place].text.map { .values(of: $0) } ?? .nothing : .nothing
    }

    /// The canonical name of a clause word.
    private static func name(_ token: CursorText.Token?) -> String? {
        guard case .word(let word)? = token else { return nil }
        return Keyword.name(word, .clause)
    }
}
