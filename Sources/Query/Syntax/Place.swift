/// Where in its source a node stands. All places are equal, so that trees compare by what they say.
public struct Place: Sendable, Hashable {
    /// Byte range in the source's UTF-8.
    public var span: Range<Int>

    public init(_ span: Range<Int>) {
        self.span = span
    }

    public static func == (a: Place, b: Place) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}
