/// A condition or a computed value.
public struct Expression: Sendable, Hashable {
    public indirect enum Kind: Sendable, Hashable {
        case atom(Atom)
        case negate(Expression)
        case not(Expression)
        case arithmetic(Expression, Arithmetic, Expression)
        case logic(Expression, Logic, Expression)
        case comparison(Expression, Comparison, Expression)
        /// `in (…)`; the flag is true for `not in`.
        case member(Expression, [Atom], Bool)
        /// `in a..b` or `in 2022`; the flag is true for `not in`.
        case within(Expression, Atom, Bool)
        /// `is null`; the flag is true for `is not null`.
        case isNull(Expression, Bool)
        case call(Atom, [Expression])
    }

    public enum Arithmetic: String, Sendable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
    }
    public enum Logic: String, Sendable { case and, or }
    public enum Comparison: String, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case like = "~"
        case unlike = "!~"
    }

    public var kind: Kind
    public var place: Place

    public init(_ kind: Kind, _ span: Range<Int> = 0..<0) {
        self.kind = kind
        place = Place(span)
    }
}
