/// Text of queries and where it comes from: a file, or the prompt. Every span is a byte range in its UTF-8.
public struct SourceText: Sendable, Hashable {
    /// What messages call it: a path, or `<prompt>`.
    public var name: String
    public var text: String

    public init(_ text: String, name: String = "<prompt>") {
        self.text = text
        self.name = name
    }

    /// The text of a byte range on character borders.
    public func slice(_ span: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[span.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }
}
