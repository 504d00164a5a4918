/// A piece of source text.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case word(String)
        case quoted(String)
        case number(NumberLiteral)
        case regex(String)
        case parameter(String)
        /// An operator or bracket, full-width forms turned into ASCII.
        case sign(String)
        case lineEnd
        case end
    }

    var kind: Kind
    /// Byte range in the source.
    var span: Range<Int>
}
