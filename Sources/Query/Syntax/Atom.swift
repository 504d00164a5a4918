public import Tables

/// A name, a value, or a parameter's place: the leaf of every tree. What it means (a column, a value of a column,
/// a count) is decided by where it stands.
public struct Atom: Sendable, Hashable {
    public indirect enum Kind: Sendable, Hashable {
        /// Bare, full-width signs turned into their ASCII twins.
        case word(String)
        /// In quotes.
        case quoted(String)
        case number(NumberLiteral)
        /// 2022-Q1, 2022-03, 2022年上半年, as written and as read; a bare 2022 is a number.
        case period(String, Period)
        /// a..b
        case range(Atom, Atom)
        /// Between slashes.
        case regex(String)
        /// `$name`, or a bare word that names a parameter.
        case parameter(String)
    }

    public var kind: Kind
    public var place: Place

    public init(_ kind: Kind, _ span: Range<Int> = 0..<0) {
        self.kind = kind
        place = Place(span)
    }

    /// What it says, without quotes: a name or a value of a text column.
    public var text: String {
        switch kind {
        case .word(let text), .quoted(let text), .period(let text, _), .regex(let text): text
        case .number(let number): number.text
        case .range(let low, let high): low.text + ".." + high.text
        case .parameter(let name): "$" + name
        }
    }

    /// The period that it names, alone or as a range.
    public var period: Period? {
        switch kind {
        case .period(_, let period): period
        case .number(let number): Period(number.text)
        case .quoted(let text): Period(text)
        case .range: Period(text)
        default: nil
        }
    }
}
