// Every node prints as source text that reads back as the same tree, in English keywords and ASCII signs.

extension Atom: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .quoted(let text):
            let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
            return "\"" + String(escaped) + "\""
        case .regex(let pattern):
            return "/"
                + pattern.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "\\/")
                + "/"
        case .range(let low, let high): return "\(low)..\(high)"
        default: return text
        }
    }
}

extension Expression: CustomStringConvertible {
    public var description: String { text(within: 0) }

    /// How tightly it binds: or 1, and 2, not 3, comparisons 4, sums 5, products 6, signs 7, values 8.
    private var level: Int {
        switch kind {
        case .logic(_, .or, _): 1
        case .logic(_, .and, _): 2
        case .not: 3
        case .comparison, .member, .within, .isNull: 4
        case .arithmetic(_, .add, _), .arithmetic(_, .subtract, _): 5
        case .arithmetic: 6
        case .negate: 7
        case .atom, .call: 8
        }
    }

    private func text(within outer: Int) -> String {
        let level = level
        let text =
            switch kind {
            case .atom(let atom): atom.description
            case .negate(let operand): "-" + operand.text(within: level)
            case .not(let operand): "not " + operand.text(within: level)
            case .arithmetic(let left, let operation, let right):
                "\(left.text(within: level)) \(operation.rawValue) \(right.text(within: level + 1))"
            case .logic(let left, let operation, let right):
                "\(left.text(within: level)) \(operation.rawValue) \(right.text(within: level + 1))"
            case .comparison(let left, let operation, let right):
                "\(left.text(within: 5)) \(operation.rawValue) \(right.text(within: 5))"
            case .member(let left, let items, let negated):
                "\(left.text(within: 5)) \(negated ? "not " : "")in (\(list(items)))"
            case .within(let left, let range, let negated):
                "\(left.text(within: 5)) \(negated ? "not " : "")in \(range)"
            case .isNull(let operand, let negated):
                "\(operand.text(within: 5)) is \(negated ? "not " : "")null"
            case .call(let function, let arguments): "\(function)(\(list(arguments)))"
            }
        return level < outer ? "(\(text))" : text
    }
}

extension SortKey: CustomStringConvertible {
    public var description: String { "\(column)\(descending ? " desc" : "")" }
}

extension Derivation: CustomStringConvertible {
    public var description: String { "\(name) = \(expression)" }
}

extension Aggregate: CustomStringConvertible {
    public var description: String {
        "\(name.map { "\($0) = " } ?? "")\(function)(\(column.map { "\($0)" } ?? ""))"
    }
}

extension Scope: CustomStringConvertible {
    /// With a blank before each part.
    public var description: String {
        (indicators.isEmpty ? "" : " \(list(indicators))") + (areas.isEmpty ? "" : " of \(list(areas))")
            + (periods.isEmpty ? "" : " in \(list(periods))")
    }
}

extension Call: CustomStringConvertible {
    public var description: String { "\(name)(\(list(arguments)))" }
}

extension Call.Argument: CustomStringConvertible {
    public var description: String { "\(name.map { "\($0) = " } ?? "")\(value)" }
}

extension Step: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .filter(let condition): return "filter \(condition)"
        case .select(let columns): return "select \(list(columns))"
        case .derive(let derivations): return "derive \(list(derivations))"
        case .sort(let keys): return "sort \(list(keys))"
        case .take(let count): return "take \(count)"
        case .distinct(let columns): return columns.isEmpty ? "distinct" : "distinct \(list(columns))"
        case .group(let columns, let aggregates):
            return "group "
                + (columns.map(\.description) + aggregates.map(\.description)).joined(separator: ", ")
        case .rank(let ranking):
            let within = ranking.within.isEmpty ? "" : " within \(list(ranking.within))"
            return "rank \(ranking.key)\(within)\(ranking.top.map { " top \($0)" } ?? "")"
        case .pivot(let pivot):
            let value = pivot.function.map { "\($0)(\(pivot.value))" } ?? "\(pivot.value)"
            return "pivot \(list(pivot.rows)) by \(pivot.columns) of \(value)"
        case .compare(let comparing):
            let across = comparing.across == .area ? "" : " across \(comparing.across.rawValue)"
            let base = comparing.base.map { " base \($0)" } ?? ""
            return "compare\(comparing.scope)\(across)\(base)\(comparing.long ? " long" : "")"
        case .growth(let growing): return "growth\(growing.scope)\(growing.over.map { " over \($0)" } ?? "")"
        case .planVersusActual(let planning):
            return "plan vs actual\(planning.scope)\(planning.scorecard ? " scorecard" : "")"
        case .audit(let scope): return "audit\(scope)"
        case .convert(let unit): return "in \(unit)"
        case .source: return "source"
        case .why: return "why"
        case .plot(let plotting):
            let columns = plotting.columns.isEmpty ? "" : " \(list(plotting.columns))"
            let file = plotting.file.map { " to \($0)" } ?? ""
            return "plot \(plotting.form.rawValue)\(columns)\(file)\(plotting.force ? " force" : "")"
        case .export(let path, let force): return "export \(path)\(force ? " force" : "")"
        case .call(let call): return call.description
        }
    }
}

extension Query: CustomStringConvertible {
    public var description: String {
        let steps = steps.map(\.description).joined(separator: " | ")
        switch source {
        case .observations: return steps
        case .last: return "| " + steps
        case .named(let name): return steps.isEmpty ? "\(name)" : "\(name) | \(steps)"
        case .call(let call): return steps.isEmpty ? "\(call)" : "\(call) | \(steps)"
        }
    }
}

extension Definition: CustomStringConvertible {
    public var description: String { "def \(name)(\(list(parameters))) = \(body)" }
}

extension Definition.Parameter: CustomStringConvertible {
    public var description: String { "\(name)\(value.map { " = \($0)" } ?? "")" }
}

extension Statement: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .query(let query): return query.description
        case .letTable(let name, let query): return "let \(name) = \(query)"
        case .define(let definition): return definition.description
        case .load(let paths): return "load \(words(paths))"
        case .drop(let reports): return "drop \(words(reports))"
        case .open(let path, let force): return "open \(path)\(force ? " force" : "")"
        case .save(let path, let force):
            return "save" + (path.map { " \($0)" } ?? "") + (force ? " force" : "")
        case .saveQueries(let path): return "save queries \(path)"
        case .include(let path): return "include \(path)"
        case .run(let path, let bindings):
            return "run \(path)" + bindings.map { " \($0.name)=\($0.value)" }.joined()
        case .parameters(let list): return "param \(names(list))"
        case .source(let id): return "source \(id)"
        case .why(let id): return "why \(id)"
        case .explain(let query): return "explain \(query)"
        case .assert(let condition): return "assert \(condition)"
        case .echo(let text): return "echo \"\(text)\""
        case .set(let rest): return rest.isEmpty ? "set" : "set \(words(rest))"
        case .show(let rest): return rest.isEmpty ? "show" : "show \(words(rest))"
        case .help(let rest): return rest.isEmpty ? "help" : "help \(words(rest))"
        case .quit: return "quit"
        }
    }
}

private func list(_ nodes: [some CustomStringConvertible]) -> String {
    nodes.map(\.description).joined(separator: ", ")
}

private func names(_ parameters: [Definition.Parameter]) -> String { list(parameters) }

private func words(_ atoms: [Atom]) -> String {
    atoms.map(\.description).joined(separator: " ")
}
