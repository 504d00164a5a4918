import Tables

/// A place in source text for people: line and column from 1, and the line with a caret under it.
public struct SourcePosition: Sendable {
    public let file: String
    public let line: Int
    /// In characters.
    public let column: Int
    /// The line, and carets as wide as what they stand under, both indented by two.
    public let excerpt: String

    /// A byte range of the source; moved onto character borders and into the text where it is not.
    public init(_ source: SourceText, _ span: Range<Int>) {
        let bytes = Array(source.text.utf8)
        let span = span.clamped(to: 0..<bytes.count)
        let newline = UInt8(ascii: "\n")
        let start = (bytes[..<span.lowerBound].lastIndex(of: newline) ?? -1) + 1
        let end = bytes[span.lowerBound...].firstIndex(of: newline) ?? bytes.count
        func text(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self).map { $0.isWhitespace ? " " : "\($0)" }.joined()
        }
        let before = text(start..<span.lowerBound)
        let marked = text(span.lowerBound..<min(max(span.upperBound, span.lowerBound), end))
        file = source.name
        line = bytes[..<start].count { $0 == newline } + 1
        column = before.count + 1
        let indent = String(repeating: " ", count: 2 + TextWidth().of(before))
        let carets = String(repeating: "^", count: max(1, TextWidth().of(marked)))
        excerpt = "  \(text(start..<end))\n\(indent)\(carets)"
    }

    /// file:line:column
    public var name: String { "\(file):\(line):\(column)" }
}
