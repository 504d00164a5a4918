/// Reads statements from source text.
public struct Parser {
    /// The statements of a text, which may be one line or a whole script.
    public static func parse(_ source: SourceText) throws(SyntaxError) -> [Statement] {
        []
    }
}
