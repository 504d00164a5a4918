import Tables

extension Parser {
    /// A name or a value: a word, a quoted text, a number, a parameter.
    mutating func value(_ expectation: SyntaxError.Expectation = .value) throws(SyntaxError) -> Atom {
        let span = token.span
        let kind: Atom.Kind
        switch token.kind {
        case .word(let word) where parameters.contains(word): kind = .parameter(word)
        case .word: return try wordAsWritten()
        case .number(let number):
            if let period = Period(number.text), !number.suffix.isEmpty {
                kind = .period(number.text, period)
            } else {
                kind = .number(number)
            }
        case .quoted(let text): kind = .quoted(text)
        case .parameter(let name): kind = .parameter(name)
        default: throw unexpected(expectation)
        }
        try advance()
        return Atom(kind, span)
    }

    /// A bare word: a period where it reads as one, else a name.
    mutating func wordAsWritten() throws(SyntaxError) -> Atom {
        guard let word else { throw unexpected(.value) }
        let atom = Atom(Period(word).map { .period(word, $0) } ?? .word(word), token.span)
        try advance()
        return atom
    }

    /// A value, or the span between two.
    mutating func periodOrValue(_ expectation: SyntaxError.Expectation = .value) throws(SyntaxError) -> Atom {
        let first = try value(expectation)
        guard try take(sign: "..") else { return first }
        let last = try value(expectation)
        return Atom(.range(first, last), first.place.span.lowerBound..<last.place.span.upperBound)
    }

    mutating func values(_ expectation: SyntaxError.Expectation) throws(SyntaxError) -> [Atom] {
        var values = [try value(expectation)]
        while try take(sign: ",") { values.append(try value(expectation)) }
        return values
    }

    mutating func periods() throws(SyntaxError) -> [Atom] {
        var periods = [try periodOrValue(.period)]
        while try take(sign: ",") { periods.append(try periodOrValue(.period)) }
        return periods
    }

    /// A column's name, or one that is being given. A bare word never stands for a parameter here.
    mutating func name(_ expectation: SyntaxError.Expectation = .name) throws(SyntaxError) -> Atom {
        let span = token.span
        let kind: Atom.Kind
        switch token.kind {
        case .word(let word): kind = .word(word)
        case .quoted(let text): kind = .quoted(text)
        case .parameter(let name): kind = .parameter(name)
        // A column that pivot named for a year, or compare for an area that begins with a digit.
        case .number(let number): kind = .word(number.text)
        default: throw unexpected(expectation)
        }
        try advance()
        return Atom(kind, span)
    }

    mutating func names() throws(SyntaxError) -> [Atom] {
        var names = [try name(.column)]
        while try take(sign: ",") { names.append(try name(.column)) }
        return names
    }

    /// A whole number, or a parameter that stands for one.
    mutating func count() throws(SyntaxError) -> Atom {
        if case .word(let word) = token.kind, !parameters.contains(word) { throw unexpected(.number) }
        if case .quoted = token.kind { throw unexpected(.number) }
        return try value(.number)
    }
}
