/// A line of text whose parts know what they are; colour is a matter of the terminal.
public struct TextLine: Sendable, Hashable {
    public enum Style: Sendable, Hashable {
        case plain, heading, faint
        /// A part of a picture, by the number of its series.
        case series(Int)
        /// A figure inside its sentence.
        case figure
        /// A word of the language.
        case code
    }

    public struct Part: Sendable, Hashable {
        public var text: String
        public var style: Style
    }

    public var parts: [Part]
    /// Blanks before the line, and before each line that it is wrapped into.
    public var indent: Int

    public init(_ text: String, _ style: Style = .plain, indent: Int = 0) {
        parts = [Part(text: text, style: style)]
        self.indent = indent
    }

    init(parts: [Part], indent: Int = 0) {
        self.parts = parts
        self.indent = indent
    }

    mutating func append(_ text: String, _ style: Style = .plain) {
        parts.append(Part(text: text, style: style))
    }

    /// The words without styles.
    public var text: String {
        String(repeating: " ", count: indent) + parts.map(\.text).joined()
    }
}
