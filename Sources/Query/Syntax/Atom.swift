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
        /// 2022-Q1, 2022-03, 2022年上半年; a bare 2022 is a number.
        case period(Period)
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
}

/// A number as written: 10亿元 is 10 with the suffix 亿元.
public struct NumberLiteral: Sendable, Hashable {
    /// As written, without thousands separators.
    public var text: String
    public var value: Double
    public var decimals: Int
    /// Magnitude and unit, or empty.
    public var suffix: String
}
