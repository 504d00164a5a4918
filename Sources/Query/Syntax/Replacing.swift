// A saved query's body with values in the places of its parameters; the values stand where the parameters stood.

extension Atom {
    func replacing(_ values: [String: Atom]) -> Atom {
        switch kind {
        case .parameter(let name): values[name].map { Atom($0.kind, place.span) } ?? self
        case .range(let low, let high):
            Atom(.range(low.replacing(values), high.replacing(values)), place.span)
        default: self
        }
    }
}

extension Expression {
    func replacing(_ values: [String: Atom]) -> Expression {
        func new(_ expression: Expression) -> Expression { expression.replacing(values) }
        let kind: Kind =
            switch kind {
            case .atom(let atom): .atom(atom.replacing(values))
            case .negate(let operand): .negate(new(operand))
            case .not(let operand): .not(new(operand))
            case .arithmetic(let left, let operation, let right):
                .arithmetic(new(left), operation, new(right))
            case .logic(let left, let operation, let right): .logic(new(left), operation, new(right))
            case .comparison(let left, let operation, let right):
                .comparison(new(left), operation, new(right))
            case .member(let left, let items, let negated):
                .member(new(left), items.map { $0.replacing(values) }, negated)
            case .within(let left, let range, let negated):
                .within(new(left), range.replacing(values), negated)
            case .isNull(let operand, let negated): .isNull(new(operand), negated)
            case .call(let function, let arguments): .call(function, arguments.map(new))
            }
        return Expression(kind, place.span)
    }
}

extension Scope {
    func replacing(_ values: [String: Atom]) -> Scope {
        Scope(
            indicators: indicators.map { $0.replacing(values) }, areas: areas.map { $0.replacing(values) },
            periods: periods.map { $0.replacing(values) })
    }
}

extension SortKey {
    func replacing(_ values: [String: Atom]) -> SortKey {
        SortKey(column: column.replacing(values), descending: descending)
    }
}

extension Call {
    func replacing(_ values: [String: Atom]) -> Call {
        Call(
            name: name,
            arguments: arguments.map { Argument(name: $0.name, value: $0.value.replacing(values)) })
    }
}

extension Step {
    func replacing(_ values: [String: Atom]) -> Step {
        func new(_ atom: Atom) -> Atom { atom.replacing(values) }
        let kind: Kind =
            switch kind {
            case .filter(let condition): .filter(condition.replacing(values))
            case .select(let columns): .select(columns.map(new))
            case .derive(let derivations):
                .derive(
                    derivations.map {
                        Derivation(name: new($0.name), expression: $0.expression.replacing(values))
                    })
            case .sort(let keys): .sort(keys.map { $0.replacing(values) })
            case .take(let count): .take(new(count))
            case .distinct(let columns): .distinct(columns.map(new))
            case .group(let columns, let aggregates):
                .group(
                    columns.map(new),
                    aggregates.map {
                        Aggregate(
                            name: $0.name.map(new), function: new($0.function), column: $0.column.map(new))
                    })
            case .rank(let ranking):
                .rank(
                    Ranking(
                        key: ranking.key.replacing(values), within: ranking.within.map(new),
                        top: ranking.top.map(new)))
            case .pivot(let pivot):
                .pivot(
                    Pivot(
                        rows: pivot.rows.map(new), columns: new(pivot.columns),
                        function: pivot.function.map(new),
                        value: new(pivot.value)))
            case .compare(let comparing):
                .compare(
                    Comparing(
                        scope: comparing.scope.replacing(values), across: comparing.across,
                        base: comparing.base.map(new), long: comparing.long))
            case .growth(let growing):
                .growth(Growing(scope: growing.scope.replacing(values), over: growing.over.map(new)))
            case .planVersusActual(let planning):
                .planVersusActual(
                    Planning(scope: planning.scope.replacing(values), scorecard: planning.scorecard))
            case .audit(let scope): .audit(scope.replacing(values))
            case .convert(let unit): .convert(new(unit))
            case .source, .why: kind
            case .plot(let plotting):
                .plot(
                    Plotting(
                        form: plotting.form, columns: plotting.columns.map(new), file: plotting.file.map(new),
                        force: plotting.force))
            case .export(let path, let force): .export(new(path), force: force)
            case .call(let call): .call(call.replacing(values))
            }
        return Step(kind, place.span)
    }
}

extension Query {
    func replacing(_ values: [String: Atom]) -> Query {
        var query = self
        query.steps = steps.map { $0.replacing(values) }
        if case .call(let call) = source { query.source = .call(call.replacing(values)) }
        return query
    }
}
