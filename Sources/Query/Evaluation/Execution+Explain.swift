import Tables

extension Execution {
    /// Begins a line of the trace; nil where there is none.
    func begin(_ step: @autoclosure () -> String) -> Int? {
        guard trace != nil else { return nil }
        let text = step()
        trace?.append(PlanLine(depth: calls.count, step: text, rows: 0, notes: []))
        traced = notes.count
        return trace.map { $0.count - 1 }
    }

    func end(_ line: Int?, _ table: Table) {
        guard let line else { return }
        trace?[line].rows = table.rowCount
        trace?[line].notes = Array(notes[min(traced, notes.count)...])
        traced = notes.count
    }

    func sourceText(of query: Query) -> String {
        switch query.source {
        case .observations: "observations"
        case .last: "|"
        case .named(let name): Keyword.name(name.text, .source) ?? "\(name)"
        case .call(let call): "\(call)"
        }
    }

    // MARK: Names

    /// A step with its names as the data spells them.
    func resolved(_ step: Step, on table: Table) -> String {
        var step = step.replacing(database.variables)
        switch step.kind {
        case .filter(let condition): step.kind = .filter(resolved(condition, table))
        case .select(let columns): step.kind = .select(columns.map { resolved($0, table) })
        case .derive(let derivations):
            step.kind = .derive(
                derivations.map { Derivation(name: $0.name, expression: resolved($0.expression, table)) })
        case .sort(let keys):
            step.kind = .sort(
                keys.map { SortKey(column: resolved($0.column, table), descending: $0.descending) })
        case .compare(var comparing):
            comparing.scope = resolved(comparing.scope)
            step.kind = .compare(comparing)
        case .growth(var growing):
            growing.scope = resolved(growing.scope)
            step.kind = .growth(growing)
        case .planVersusActual(var planning):
            planning.scope = resolved(planning.scope)
            step.kind = .planVersusActual(planning)
        case .audit(let scope): step.kind = .audit(resolved(scope))
        default: break
        }
        return step.description
    }

    private func resolved(_ name: Atom, _ table: Table) -> Atom {
        find(name.text, in: table).map { Atom(named: $0.name) } ?? name
    }

    private func resolved(_ scope: Scope) -> Scope {
        guard let view = ObservationView(database.observations) else { return scope }
        return Scope(
            indicators: scope.indicators.flatMap { atom in
                names(of: atom, view.indicators, view.labels) ?? [atom]
            }, areas: scope.areas, periods: scope.periods)
    }

    /// The indicators that a name stands for, without a note of it.
    private func names(of atom: Atom, _ indicators: TextColumn, _ labels: TextColumn?) -> [Atom]? {
        let before = notes
        defer { notes = before }
        return try? self.indicators(atom, indicators, labels).map { Atom(named: indicators.dictionary[$0]) }
    }

    private func resolved(_ expression: Expression, _ table: Table) -> Expression {
        func new(_ inner: Expression) -> Expression { resolved(inner, table) }
        var expression = expression
        switch expression.kind {
        case .atom(let atom): expression.kind = .atom(resolved(atom, table))
        case .negate(let operand): expression.kind = .negate(new(operand))
        case .not(let operand): expression.kind = .not(new(operand))
        case .arithmetic(let left, let operation, let right):
            expression.kind = .arithmetic(new(left), operation, new(right))
        case .logic(let left, let logic, let right): expression.kind = .logic(new(left), logic, new(right))
        case .comparison(let left, let comparison, let right):
            expression.kind = resolved(left, comparison, right, table)
        case .member(let left, let items, let negated):
            let values = items.flatMap { self.values($0, of: left, table) ?? [$0] }
            expression.kind = .member(new(left), values, negated)
        case .within(let left, let range, let negated): expression.kind = .within(new(left), range, negated)
        case .isNull(let operand, let negated): expression.kind = .isNull(new(operand), negated)
        case .call(let function, let arguments): expression.kind = .call(function, arguments.map(new))
        }
        return expression
    }

    private func resolved(
        _ left: Expression, _ comparison: Expression.Comparison, _ right: Expression, _ table: Table
    ) -> Expression.Kind {
        let own = resolved(left, table)
        guard comparison == .equal || comparison == .notEqual, case .atom(let atom) = right.kind,
            let values = self.values(atom, of: left, table), let first = values.first
        else { return .comparison(own, comparison, right) }
        guard values.count > 1 else { return .comparison(own, comparison, Expression(.atom(first))) }
        return .member(own, values, comparison == .notEqual)
    }

    /// The values of a text column that one typed stands for; nil where it is none.
    private func values(_ atom: Atom, of side: Expression, _ table: Table) -> [Atom]? {
        guard case .atom(let name) = side.kind, let column = find(name.text, in: table),
            case .text(let texts) = column.data
        else { return nil }
        if column.name == "indicator" {
            let labels: TextColumn? =
                if case .text(let labels)? = table.column("label")?.data { labels } else { nil }
            return names(of: atom, texts, labels)
        }
        return (try? canonical(atom, in: column)).map { [Atom(named: $0)] }
    }
}

extension Atom {
    /// A name as source text reads it: bare where that reads back as the same.
    init(named name: String) {
        let read = Parser.value(name)
        let isClause = Keyword.name(name, .clause) != nil && Keyword.name(name, .value) == nil
        if case .word(name) = read.kind, !isClause {
            self.init(.word(name))
        } else {
            self.init(.quoted(name))
        }
    }
}
