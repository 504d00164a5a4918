import Tables

extension Execution {
    /// What a condition is for each row; see `Truth`.
    func truths(_ condition: Expression, _ table: Table) throws(QueryError) -> [UInt8] {
        try rowTruths(condition, table).all
    }

    /// What a condition is for each row, told by what its cells may hold where that is possible.
    func rowTruths(_ condition: Expression, _ table: Table) throws(QueryError) -> RowTruths {
        switch condition.kind {
        case .logic(let left, let logic, let right):
            let left = try truths(left, table)
            let right = try truths(right, table)
            return .given(
                left.indices.map { logic == .and ? min(left[$0], right[$0]) : max(left[$0], right[$0]) })
        case .not(let operand): return try rowTruths(operand, table).negated
        case .comparison(let left, let comparison, let right):
            return try compare(left, comparison, right, table)
        case .member(let left, let items, let negated):
            let found = try isMember(left, items, table)
            return negated ? found.negated : found
        case .within(let left, let range, let negated):
            let found = try isWithin(left, range, table, alone: true)
            return negated ? found.negated : found
        case .isNull(let operand, let negated):
            guard case .column(let column) = try self.operand(operand, table) else {
                throw QueryError(.conditionNeeded, condition.place.span)
            }
            return .given((0..<table.rowCount).map { Truth.of(column[$0].isMissing != negated) })
        default:
            // An unknown name is the greater mistake.
            _ = try operand(condition, table)
            throw QueryError(.conditionNeeded, condition.place.span)
        }
    }

    /// Whether the left side is one of the items.
    private func isMember(_ left: Expression, _ items: [Atom], _ table: Table) throws(QueryError) -> RowTruths
    {
        if let codes = try codes(items, left, table) { return codes }
        var found: RowTruths?
        for item in items {
            switch (found, try isWithin(left, item, table)) {
            case (nil, let first): found = first
            case (.codes(let codes, var truths)?, .codes(_, let other)):
                found = nil
                for code in truths.indices where other[code] > truths[code] { truths[code] = other[code] }
                found = .codes(codes, truths)
            case (let before?, let other):
                let (before, other) = (before.all, other.all)
                found = .given(before.indices.map { max(before[$0], other[$0]) })
            }
        }
        return found ?? .given(Array(repeating: Truth.no, count: table.rowCount))
    }

    /// Which codes of a text column the items are; nil where they are not all its values.
    private func codes(_ items: [Atom], _ left: Expression, _ table: Table) throws(QueryError) -> RowTruths? {
        guard case .atom = left.kind, case .column(let column) = try operand(left, table),
            case .text(let texts) = column.data
        else { return nil }
        for item in items where try otherTexts(item, column, table) != nil { return nil }
        var truths = [UInt8](repeating: Truth.no, count: texts.dictionary.count + 1)
        for item in items {
            for code in try matches(item, in: column, of: table) { truths[Int(code) + 1] = Truth.yes }
        }
        return .codes(texts.codes, truths)
    }

    private func compare(
        _ leftSide: Expression, _ comparison: Expression.Comparison, _ rightSide: Expression, _ table: Table
    ) throws(QueryError) -> RowTruths {
        let left = try operand(leftSide, table)
        switch left {
        case .column(let column):
            switch column.data {
            case .text(let texts): return try compareTexts(column, texts, comparison, rightSide, table)
            case .list(let lists): return try compareLists(column, lists, comparison, rightSide, table)
            case .number(let numbers):
                try refusePatterns(comparison, column, leftSide)
                let right = try numericRight(rightSide, column, table)
                return compareNumbers(numbers, comparison, right, table.rowCount)
            case .period(let periods):
                try refusePatterns(comparison, column, leftSide)
                return try comparePeriods(periods, comparison, rightSide, column, table)
            }
        case .condition: throw QueryError(.conditionNotNeeded, leftSide.place.span)
        default:
            // 10 < value: the other way round.
            if case .atom(let atom) = rightSide.kind, case .word(let word) = atom.kind,
                find(word, in: table) == nil
            {
                return .given(try compareConstants(left, comparison, .text(word), leftSide, table))
            }
            let right = try operand(rightSide, table)
            if case .column = right, let turned = comparison.turned {
                return try compare(rightSide, turned, leftSide, table)
            }
            return .given(try compareConstants(left, comparison, right, leftSide, table))
        }
    }

    /// Two values that are the same for all rows.
    private func compareConstants(
        _ left: Operand, _ comparison: Expression.Comparison, _ right: Operand, _ side: Expression,
        _ table: Table
    ) throws(QueryError) -> [UInt8] {
        let truth: UInt8
        switch (left, right) {
        case (.number(let a), .number(let b)):
            truth = comparison.holds(a.value * factor(from: a.unit, to: b.unit), b.value)
        case (.text(let a), .text(let b)): truth = compare(a, comparison, b)
        case (.period(let a), .period(let b)): truth = comparison.holds(a, b)
        case (.period(let a), .number(let b)):
            truth = comparison.holds(a, Period(DecimalText.write(b.value, decimals: 0)))
        default:
            throw QueryError(
                .wrongType(name: source.slice(side.place.span), holds: left.type, needed: right.type),
                side.place.span)
        }
        return Array(repeating: truth, count: table.rowCount)
    }

    private func refusePatterns(
        _ comparison: Expression.Comparison, _ column: Column, _ side: Expression
    ) throws(QueryError) {
        if comparison == .like || comparison == .unlike {
            throw QueryError(
                .wrongType(name: column.name, holds: column.type, needed: .text), side.place.span)
        }
    }

    // MARK: Texts

    /// Missing texts are no value: `!=` and `!~` hold for them, all else does not.
    private func compareTexts(
        _ column: Column, _ texts: TextColumn, _ comparison: Expression.Comparison, _ right: Expression,
        _ table: Table
    ) throws(QueryError) -> RowTruths {
        guard case .atom(let atom) = right.kind else {
            guard case .call = right.kind, case let side = try operand(right, table), side.type == .text
            else {
                throw QueryError(
                    .notAValue(source.slice(right.place.span), column: column.name, holds: .text),
                    right.place.span)
            }
            let other = side.column(table.rowCount)
            return .given(
                (0..<table.rowCount).map {
                    compare(texts[$0], comparison, other[$0].isMissing ? nil : other[$0].text)
                })
        }
        if let other = try otherTexts(atom, column, table) {
            return .given((0..<table.rowCount).map { compare(texts[$0], comparison, other[$0]) })
        }
        let accepted = try accepted(atom, column, comparison, table)
        let missing = Truth.of(comparison == .notEqual || comparison == .unlike)
        return .codes(texts.codes, [missing] + accepted)
    }

    /// The text column that a bare word right of a comparison names, where it is no value of the left one.
    private func otherTexts(_ atom: Atom, _ column: Column, _ table: Table) throws(QueryError) -> TextColumn?
    {
        guard case .word(let word) = try bound(atom).kind, column.dictionary.code(of: word) == nil,
            Keyword.names(word, .value).allSatisfy({ column.dictionary.code(of: $0) == nil }),
            column.name != "indicator", case .text(let other)? = find(word, in: table)?.data
        else { return nil }
        return other
    }

    private func compare(_ left: String?, _ comparison: Expression.Comparison, _ right: String?) -> UInt8 {
        guard let left, let right else { return Truth.of(comparison == .notEqual && left != right) }
        return switch comparison {
        case .equal: Truth.of(left == right)
        case .notEqual: Truth.of(left != right)
        case .like: Truth.of(left.contains(right))
        case .unlike: Truth.of(!left.contains(right))
        case .less: Truth.of(left < right)
        case .lessOrEqual: Truth.of(left <= right)
        case .greater: Truth.of(left > right)
        case .greaterOrEqual: Truth.of(left >= right)
        }
    }

    /// For each code of a column's dictionary, whether a comparison with a value holds.
    private func accepted(
        _ atom: Atom, _ column: Column, _ comparison: Expression.Comparison, _ table: Table
    ) throws(QueryError) -> [UInt8] {
        let value = try bound(atom)
        switch comparison {
        case .equal, .notEqual:
            let (own, other) = comparison == .equal ? (Truth.yes, Truth.no) : (Truth.no, Truth.yes)
            var truths = [UInt8](repeating: other, count: column.dictionary.count)
            for code in try matches(value, in: column, of: table) { truths[Int(code)] = own }
            return truths
        case .like, .unlike:
            let found = try pattern(value)
            return column.dictionary.values.map { Truth.of(found($0) == (comparison == .like)) }
        default:
            // Names have an order, but nobody means it.
            if Domains.closed.contains(column.name) || Domains.fixed[column.name] != nil {
                throw QueryError(
                    .wrongType(name: column.name, holds: column.type, needed: .number), atom.place.span)
            }
            return column.dictionary.values.map { compare($0, comparison, value.text) }
        }
    }

    /// What `~` looks for: a part, or a regular expression between slashes.
    private func pattern(_ atom: Atom) throws(QueryError) -> (String) -> Bool {
        guard case .regex(let pattern) = atom.kind else {
            return TextSearch(atom.text).isIn
        }
        guard let regex = try? Regex(pattern) else { throw QueryError(.badPattern(pattern), atom.place.span) }
        return { (try? regex.firstMatch(in: $0)) != nil }
    }

    /// A list is equal to a text where one of its items is.
    private func compareLists(
        _ column: Column, _ lists: ListColumn, _ comparison: Expression.Comparison, _ right: Expression,
        _ table: Table
    ) throws(QueryError) -> RowTruths {
        guard case .atom(let atom) = right.kind else {
            throw QueryError(
                .notAValue(source.slice(right.place.span), column: column.name, holds: .list),
                right.place.span)
        }
        let positive: Expression.Comparison
        switch comparison {
        case .equal, .notEqual: positive = .equal
        case .like, .unlike: positive = .like
        default:
            throw QueryError(.wrongType(name: column.name, holds: .list, needed: .number), right.place.span)
        }
        let accepted = try accepted(atom, column, positive, table)
        return .given(
            (0..<table.rowCount).map { row in
                let found = lists.codes(row).contains { accepted[Int($0)] == Truth.yes }
                return Truth.of(found == (comparison == positive))
            })
    }

    // MARK: Numbers

    /// The right side of a comparison with numbers: a number, a column, or a computed value.
    private func numericRight(_ side: Expression, _ column: Column, _ table: Table) throws(QueryError)
        -> Operand
    {
        let right: Operand
        if case .atom(let atom) = side.kind, case .word(let word) = try bound(atom).kind {
            if let found = find(word, in: table) {
                right = .column(found)
            } else if let expression = Parser.arithmetic(word) {
                do {
                    right = try operand(expression, table)
                } catch { throw QueryError(error.problem, atom.place.span, frames: error.frames) }
            } else {
                throw QueryError(.notAValue(word, column: column.name, holds: .number), atom.place.span)
            }
        } else {
            right = try operand(side, table)
        }
        guard right.type == .number else {
            throw QueryError(
                .notAValue(source.slice(side.place.span), column: column.name, holds: .number),
                side.place.span)
        }
        return right
    }

    /// Converts inside a dimension where both sides have units; rows of another dimension are neither true nor false.
    private func compareNumbers(
        _ left: NumberColumn, _ comparison: Expression.Comparison, _ right: Operand, _ count: Int
    ) -> RowTruths {
        switch right {
        case .number(let quantity):
            let units = quantity.unit.map { unit -> (codes: Codes, factors: [Double]) in
                switch left.units {
                case .none: (Codes(repeating: -1, count: count), [.nan])
                case .fixed(let own):
                    (Codes(repeating: 0, count: count), [.nan, scale.factor(from: own, to: unit) ?? .nan])
                case .perCell(let column):
                    (column.codes, [.nan] + scale.factors(of: column, to: unit))
                }
            }
            return .numbers(left.values, units: units, comparison, quantity.value)
        case .column(let column):
            guard case .number(let numbers) = column.data else { return .given([]) }
            return .given(
                (0..<count).map { row in
                    let factor = factor(from: numbers.unit(row), to: left.unit(row))
                    return comparison.holds(left.values[row], numbers.values[row] * factor)
                })
        default: return .given([])
        }
    }

    /// 1 where one of the two has no unit; NaN where they count different things.
    func factor(from: String?, to: String?) -> Double {
        guard let from, let to else { return 1 }
        return scale.factor(from: from, to: to) ?? .nan
    }

    // MARK: Periods

    /// `=` is the same span; a period is less than another that begins after its end, and at most one that ends no
    /// earlier.
    private func comparePeriods(
        _ left: PeriodColumn, _ comparison: Expression.Comparison, _ side: Expression, _ column: Column,
        _ table: Table
    ) throws(QueryError) -> RowTruths {
        if case .atom(let atom) = side.kind, case .word(let word) = try bound(atom).kind {
            guard case .period(let other)? = find(word, in: table)?.data else {
                throw QueryError(.notAPeriod(word), side.place.span)
            }
            return .given((0..<table.rowCount).map { comparison.holds(left[$0], other[$0]) })
        }
        let period = try period(side)
        return .codes(left.codes, [Truth.unknown] + left.periods.map { comparison.holds($0, period) })
    }

    private func period(_ side: Expression) throws(QueryError) -> Period {
        guard case .atom(let atom) = side.kind else {
            throw QueryError(.notAPeriod(source.slice(side.place.span)), side.place.span)
        }
        return try period(atom)
    }

    func period(_ atom: Atom) throws(QueryError) -> Period {
        let atom = try bound(atom)
        guard let period = atom.period else { throw QueryError(.notAPeriod(atom.text), atom.place.span) }
        return period
    }

    /// `in`: an item of a list, or inside a range.
    private func isWithin(
        _ leftSide: Expression, _ item: Atom, _ table: Table, alone: Bool = false
    ) throws(QueryError) -> RowTruths {
        let item = try bound(item)
        guard case .column(let column) = try operand(leftSide, table) else {
            throw QueryError(.conditionNeeded, leftSide.place.span)
        }
        if case .period(let periods) = column.data {
            let range = try period(item)
            let truths = periods.periods.map { Truth.of(alone ? range.contains($0) : range == $0) }
            return .codes(periods.codes, [Truth.unknown] + truths)
        }
        let right = Expression(.atom(item), item.place.span)
        guard case .range(let low, let high) = item.kind, column.isNumeric else {
            return try compare(leftSide, .equal, right, table)
        }
        let least = try compare(
            leftSide, .greaterOrEqual, Expression(.atom(low), low.place.span), table
        ).all
        let most = try compare(
            leftSide, .lessOrEqual, Expression(.atom(high), high.place.span), table
        ).all
        return .given(least.indices.map { min(least[$0], most[$0]) })
    }
}
