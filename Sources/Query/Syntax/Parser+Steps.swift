extension Parser {
    /// A source and steps.
    mutating func query() throws(SyntaxError) -> Query {
        let start = token.span.lowerBound
        if try take(sign: "|") {
            let steps = try steps()
            return Query(source: .last, steps: steps, start..<lastEnd)
        }
        guard let word, !isSource(word) else { return try queryFromSource() }
        guard let keyword = Keyword.name(word, .step), !isComparedColumn(word) else {
            return try queryFromSource()
        }
        // Nothing to show yet: these two alone mean the last result.
        let source: Query.Source = keyword == "source" || keyword == "why" ? .last : .observations
        let steps = try steps()
        return Query(source: source, steps: steps, start..<lastEnd)
    }

    /// A word that names a source and also begins a step is the source where nothing follows it.
    private func isSource(_ word: String) -> Bool {
        guard Keyword.name(word, .source) != nil else { return false }
        return [.sign("|"), .end, .lineEnd].contains(next()) || Keyword.name(word, .step) == nil
    }

    /// `growth > 10` is a condition without its step, although growth is a step, too.
    private func isComparedColumn(_ word: String) -> Bool {
        guard Keyword.name(word, .column) != nil, case .sign(let sign)? = next() else { return false }
        return Expression.Comparison(rawValue: sign) != nil
    }

    private mutating func queryFromSource() throws(SyntaxError) -> Query {
        let start = token.span.lowerBound
        let before = token
        guard word != nil || isQuoted else { throw unexpected(.query) }
        let source: Query.Source
        if next() == .sign("(") {
            do {
                source = .call(try call())
            } catch {
                // IF(value > 3, 1, 0)
                guard case .word(let word) = before.kind,
                    case let problem = Self.unknownStep(word, isFirst: true)
                else { throw error }
                if case .unknownStep = problem { throw error }
                throw SyntaxError(problem, before.span)
            }
        } else {
            let name = try name()
            source = .named(name)
            if !isAtEnd, !isSign("|") { throw wrongStep(before, isFirst: true) }
        }
        let steps = try take(sign: "|") ? steps() : try end()
        return Query(source: source, steps: steps, start..<lastEnd)
    }

    private var isQuoted: Bool {
        if case .quoted = token.kind { true } else { false }
    }

    /// step { "|" step }
    private mutating func steps() throws(SyntaxError) -> [Step] {
        var steps = [try step()]
        while try take(sign: "|") { steps.append(try step()) }
        return steps + (try end())
    }

    /// Nothing more on this line.
    private mutating func end() throws(SyntaxError) -> [Step] {
        guard !isAtEnd else { return [] }
        if let word, Keyword.name(word, .step) != nil {
            throw SyntaxError(.missingPipe(word), token.span)
        }
        if case .number(let number) = last.kind, let word, Habit.inside(word) == nil {
            throw SyntaxError(.partedUnit(number: number.text, unit: word), token.span)
        }
        if case .word(let before) = last.kind {
            if Keyword.name(before, .clause).map({ ["and", "or"].contains($0) }) == true {
                throw SyntaxError(.expected(.value, found: before), last.span)
            }
            switch token.kind {
            case .word, .quoted, .number: throw wrongNeighbours(before)
            default: break
            }
        }
        throw unexpected(.endOfQuery)
    }

    private mutating func step() throws(SyntaxError) -> Step {
        let start = token.span.lowerBound
        let before = token
        guard let word else { throw unexpected(.step) }
        guard let keyword = Keyword.name(word, .step) else {
            let isCall = next() == .sign("(")
            if !isCall, Self.isMisplaced(word) {
                throw SyntaxError(Self.unknownStep(word, isFirst: false), before.span)
            }
            let call = isCall ? try call() : Call(name: try name(), arguments: [])
            if !isAtEnd, !isSign("|") { throw wrongStep(before, isFirst: false) }
            return Step(.call(call), start..<lastEnd)
        }
        self.keyword = Keyword.of(word, .step)
        if keyword == "export" { return try export() }
        try advance()
        return Step(try stepBody(keyword), start..<lastEnd)
    }

    /// What stands behind a step's keyword.
    private mutating func stepBody(_ keyword: String) throws(SyntaxError) -> Step.Kind {
        switch keyword {
        case "filter":
            guard !isAtEnd, !isSign("|") else { throw unexpected(.condition) }
            let condition = try expression()
            if isSign(",") {
                let isNumber = if case .number = last.kind, case .number? = next() { true } else { false }
                throw SyntaxError(isNumber ? .brokenThousands : .commaInCondition, token.span)
            }
            return .filter(condition)
        case "select": return .select(try names())
        case "derive": return .derive(try derivations())
        case "sort": return .sort(try sortKeys())
        case "take":
            _ = try take(clause: "top")
            return .take(try count())
        case "distinct": return .distinct(isAtEnd || isSign("|") ? [] : try names())
        case "group": return try group()
        case "rank": return .rank(try ranking())
        case "pivot": return .pivot(try pivot())
        case "compare": return .compare(try comparing())
        case "growth": return .growth(try growing())
        case "plan":
            if isClause("actual") { throw unexpected(.keyword("vs")) }
            if try take(clause: "vs") { try expect(clause: "actual") }
            return .planVersusActual(try planning())
        case "audit":
            var scope = try scopeIndicators(stops: ["of", "in"])
            while try scopeClause(&scope) {}
            return .audit(scope)
        case "in": return .convert(try value(.unit))
        case "source": return .source
        case "plot": return .plot(try plotting())
        default: return .why
        }
    }

    // MARK: Bodies

    private mutating func derivations() throws(SyntaxError) -> [Derivation] {
        var derivations: [Derivation] = []
        repeat {
            let name = try name()
            try expect(sign: "=")
            derivations.append(Derivation(name: name, expression: try expression()))
        } while try take(sign: ",")
        return derivations
    }

    private mutating func sortKey() throws(SyntaxError) -> SortKey {
        if let word, Keyword.name(word, .column) == nil, isClause("desc", "asc") {
            throw SyntaxError(.clauseWithoutColumn(word), token.span, in: keyword)
        }
        let column = try name(.column)
        if try take(clause: "desc") { return SortKey(column: column, descending: true) }
        _ = try take(clause: "asc")
        return SortKey(column: column, descending: false)
    }

    /// `by` or 按, which says nothing.
    private mutating func takeBy() throws(SyntaxError) {
        if try !take(clause: "by") { _ = try take(clause: "across") }
    }

    private mutating func sortKeys() throws(SyntaxError) -> [SortKey] {
        try takeBy()
        var keys = [try sortKey()]
        while try take(sign: ",") { keys.append(try sortKey()) }
        return keys
    }

    /// Columns and aggregates in any order, with or without commas.
    private mutating func group() throws(SyntaxError) -> Step.Kind {
        try takeBy()
        var columns: [Atom] = []
        var aggregates: [Aggregate] = []
        repeat {
            let first = try name(.column)
            if try take(sign: "=") {
                let function = try name(.aggregate)
                aggregates.append(try aggregate(first, function))
            } else if isSign("(") {
                aggregates.append(try aggregate(nil, first))
            } else {
                columns.append(first)
            }
            _ = try take(sign: ",")
        } while !isAtEnd && !isSign("|")
        return .group(columns, aggregates)
    }

    private mutating func aggregate(_ name: Atom?, _ function: Atom) throws(SyntaxError) -> Aggregate {
        try expect(sign: "(")
        let column = isSign(")") ? nil : try self.name(.column)
        try expect(sign: ")")
        return Aggregate(name: name, function: function, column: column)
    }

    private mutating func ranking() throws(SyntaxError) -> Ranking {
        try takeBy()
        var ranking = Ranking(key: try sortKey(), within: [], top: nil)
        while true {
            if try take(clause: "within") {
                ranking.within = try names()
            } else if try take(clause: "top") {
                ranking.top = try count()
            } else {
                return ranking
            }
        }
    }

    private mutating func pivot() throws(SyntaxError) -> Pivot {
        let rows = try names()
        try expect(clause: "by")
        let columns = try name(.column)
        try expect(clause: "of")
        let value = try name(.column)
        guard try take(sign: "(") else {
            return Pivot(rows: rows, columns: columns, function: nil, value: value)
        }
        let pivot = Pivot(rows: rows, columns: columns, function: value, value: try name(.column))
        try expect(sign: ")")
        return pivot
    }

    private mutating func comparing() throws(SyntaxError) -> Comparing {
        var comparing = Comparing(
            scope: try scopeIndicators(stops: ["across", "of", "in", "base", "long"]), across: .area,
            base: nil,
            long: false)
        while true {
            if try take(clause: "across") {
                comparing.across = try dimension()
            } else if try take(clause: "base") {
                comparing.base = try periodOrValue(.value)
            } else if try take(clause: "long") {
                comparing.long = true
            } else if try !scopeClause(&comparing.scope) {
                return comparing
            }
        }
    }

    private mutating func dimension() throws(SyntaxError) -> Comparing.Dimension {
        let names = word.map { Keyword.names($0, .column) } ?? []
        guard let dimension = names.lazy.compactMap(Comparing.Dimension.init).first else {
            throw unexpected(.dimension)
        }
        try advance()
        return dimension
    }

    private mutating func planning() throws(SyntaxError) -> Planning {
        var planning = Planning(
            scope: try scopeIndicators(stops: ["of", "in", "scorecard"]), scorecard: false)
        while true {
            if try take(clause: "scorecard") {
                planning.scorecard = true
            } else if try !scopeClause(&planning.scope) {
                return planning
            }
        }
    }

    private mutating func growing() throws(SyntaxError) -> Growing {
        var growing = Growing(scope: try scopeIndicators(stops: ["of", "in", "over"]), over: nil)
        while true {
            if try take(clause: "over") {
                growing.over = try count()
            } else if try !scopeClause(&growing.scope) {
                return growing
            }
        }
    }

    /// The indicators before the first clause, none where a clause comes at once.
    private mutating func scopeIndicators(stops: Set<String>) throws(SyntaxError) -> Scope {
        var scope = Scope()
        if isAtEnd || isSign("|") { return scope }
        if let word, let clause = Keyword.name(word, .clause), stops.contains(clause) { return scope }
        scope.indicators = try values(.indicator)
        return scope
    }

    /// `of AREA, …` or `in PERIOD, …`, where one stands here.
    private mutating func scopeClause(_ scope: inout Scope) throws(SyntaxError) -> Bool {
        if try take(clause: "of") {
            scope.areas += try values(.area)
        } else if try take(clause: "in") {
            scope.periods += try periods()
        } else {
            return false
        }
        return true
    }

    /// `bar|line [COLUMN, …] [to FILE [force]]`
    private mutating func plotting() throws(SyntaxError) -> Plotting {
        let form = word.flatMap { Keyword.name($0, .clause) }.flatMap(Chart.Form.init)
        guard let form else { throw unexpected(.chart) }
        try advance()
        var plotting = Plotting(form: form, columns: [], file: nil, force: false)
        if !isAtEnd, !isSign("|"), !isClause("to") { plotting.columns = try names() }
        guard isClause("to") else { return plotting }
        plotting.file = try file()
        plotting.force = try take(clause: "force")
        return plotting
    }

    /// `export FILE [force]`
    private mutating func export() throws(SyntaxError) -> Step {
        let start = token.span.lowerBound
        let file = try file()
        let force = try take(clause: "force")
        return Step(.export(file, force: force), start..<lastEnd)
    }

    /// The name of a file behind the word here, read as it stands.
    private mutating func file() throws(SyntaxError) -> Atom {
        guard let path = try lexer.rawWord(stops: [UInt8(ascii: "|")]) else {
            try advance()
            throw unexpected(.file)
        }
        let atom = Atom(raw: path)
        try advance()
        lastEnd = path.span.upperBound
        return atom
    }

    /// NAME "(" arguments ")"
    private mutating func call() throws(SyntaxError) -> Call {
        let name = try name()
        try expect(sign: "(")
        var arguments: [Call.Argument] = []
        while !isSign(")") {
            var name: Atom?
            if word != nil, next() == .sign("=") {
                name = try self.name()
                try advance()
            }
            arguments.append(Call.Argument(name: name, value: try periodOrValue()))
            guard try take(sign: ",") else { break }
        }
        try expect(sign: ")")
        return Call(name: name, arguments: arguments)
    }
}
