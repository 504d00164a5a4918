import Tables

extension Parser {
    /// conjunction { "or" conjunction }
    mutating func expression() throws(SyntaxError) -> Expression {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting < 100 else { throw SyntaxError(.tooDeep, token.span) }
        var left = try conjunction()
        while try take(clause: "or") {
            let right = try conjunction()
            left = join(left, right) { .logic($0, .or, $1) }
        }
        return left
    }

    private mutating func conjunction() throws(SyntaxError) -> Expression {
        var left = try negation()
        while try take(clause: "and") {
            let right = try negation()
            left = join(left, right) { .logic($0, .and, $1) }
        }
        return left
    }

    private mutating func negation() throws(SyntaxError) -> Expression {
        let start = token.span.lowerBound
        guard isClause("not") else { return try test() }
        try advance()
        nesting += 1
        defer { nesting -= 1 }
        guard nesting < 100 else { throw SyntaxError(.tooDeep, token.span) }
        let operand = try negation()
        return Expression(.not(operand), start..<lastEnd)
    }

    private mutating func test() throws(SyntaxError) -> Expression {
        let left = try sum()
        let start = left.place.span.lowerBound
        if case .sign(let sign) = token.kind, let comparison = Expression.Comparison(rawValue: sign) {
            try advance()
            if comparison == .like || comparison == .unlike, case .regex(let pattern) = token.kind {
                let atom = Atom(.regex(pattern), token.span)
                try advance()
                let right = Expression(.atom(atom), atom.place.span)
                return join(left, right) { .comparison($0, comparison, $1) }
            }
            isComparand = true
            let right = parameterized(try comparand())
            return join(left, right) { .comparison($0, comparison, $1) }
        }
        if try take(clause: "is") {
            let negated = try take(clause: "not")
            try expect(clause: "null")
            return Expression(.isNull(left, negated), start..<lastEnd)
        }
        var negated = false
        if isClause("not"), case .word(let following)? = next(), Keyword.name(following, .clause) == "in" {
            try advance()
            negated = true
        }
        guard try take(clause: "in") else { return parameterized(left) }
        for (open, close) in [("(", ")"), ("[", "]")] where isSign(open) {
            try advance()
            var items = [try listItem()]
            while try take(sign: ",") { items.append(try listItem()) }
            try expect(sign: close)
            return Expression(.member(left, items, negated), start..<lastEnd)
        }
        let range = try periodOrValue()
        return Expression(.within(left, range, negated), start..<lastEnd)
    }

    /// An item of a list, where a comma always parts two: 000 is the tail of a number written with thousands commas.
    private mutating func listItem() throws(SyntaxError) -> Atom {
        if case .number(let number) = token.kind, number.suffix.isEmpty, number.digits.hasPrefix("000"),
            lexer.bytes[token.span.lowerBound - 1] == UInt8(ascii: ",")
        {
            throw SyntaxError(.thousandsInList(number.digits), token.span)
        }
        return try periodOrValue()
    }

    /// The right side of a comparison: a bare word there is a value, a parameter may stand there, and a..b is one.
    private mutating func comparand() throws(SyntaxError) -> Expression {
        let right = try sum()
        guard isSign(".."), case .atom(let first) = right.kind else { return right }
        try advance()
        let last = try value()
        let span = first.place.span.lowerBound..<last.place.span.upperBound
        return Expression(.atom(Atom(.range(first, last), span)), span)
    }

    private mutating func sum() throws(SyntaxError) -> Expression {
        var left = try product()
        while case .sign(let sign) = token.kind, sign == "+" || sign == "-",
            let operation = Expression.Arithmetic(rawValue: sign)
        {
            try advance()
            let right = try product()
            left = join(left, right) { .arithmetic($0, operation, $1) }
        }
        return left
    }

    private mutating func product() throws(SyntaxError) -> Expression {
        var left = try factor()
        while case .sign(let sign) = token.kind, sign == "*" || sign == "/",
            let operation = Expression.Arithmetic(rawValue: sign)
        {
            try advance()
            let right = try factor()
            left = join(left, right) { .arithmetic($0, operation, $1) }
        }
        return left
    }

    private mutating func factor() throws(SyntaxError) -> Expression {
        let start = token.span.lowerBound
        let isComparand = isComparand
        self.isComparand = false
        nesting += 1
        defer { nesting -= 1 }
        guard nesting < 100 else { throw SyntaxError(.tooDeep, token.span) }
        if let word, word.utf8.contains(where: { "-/".utf8.contains($0) }), Period(word) == nil {
            if case .sign(let sign)? = next(), "+-*/(".contains(sign) {
                try splitWord()
            } else if !isComparand {
                try splitWord()
            }
        }
        if try take(sign: "-") {
            let operand = try factor()
            return Expression(.negate(operand), start..<lastEnd)
        }
        if try take(sign: "(") {
            var inner = try expression()
            try expect(sign: ")")
            inner.place = Place(start..<lastEnd)
            return inner
        }
        if word != nil, next() == .sign("(") {
            let function = try name()
            try advance()
            var arguments: [Expression] = []
            if !isSign(")") {
                arguments.append(try expression())
                while try take(sign: ",") { arguments.append(try expression()) }
            }
            try expect(sign: ")")
            return Expression(.call(function, arguments), start..<lastEnd)
        }
        let atom = word == nil ? try value() : try wordAsWritten()
        return Expression(.atom(atom), atom.place.span)
    }

    /// In the body of a definition a bare word with a parameter's name stands for it, except left of a comparison:
    /// there it names the column.
    private func parameterized(_ expression: Expression) -> Expression {
        guard !parameters.isEmpty else { return expression }
        var expression = expression
        switch expression.kind {
        case .atom(var atom):
            if case .word(let word) = atom.kind, parameters.contains(word) { atom.kind = .parameter(word) }
            expression.kind = .atom(atom)
        case .negate(let operand): expression.kind = .negate(parameterized(operand))
        case .arithmetic(let left, let operation, let right):
            expression.kind = .arithmetic(parameterized(left), operation, parameterized(right))
        default: break
        }
        return expression
    }

    private func join(
        _ left: Expression, _ right: Expression, _ make: (Expression, Expression) -> Expression.Kind
    ) -> Expression {
        Expression(make(left, right), left.place.span.lowerBound..<right.place.span.upperBound)
    }
}
