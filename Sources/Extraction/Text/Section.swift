/// A heading and what stands under it.
public struct Section: Sendable {
    /// 1 for 一、 2 for (一) 3 for 1. 4 for (1) 5 for 一是.
    public var level: Int
    public var title: String
    /// Byte range in the flow, from the heading's first byte to the next heading of its level or above.
    public var range: Range<Int>
    /// Index of the enclosing section.
    public var parent: Int?

    public init(level: Int, title: String, range: Range<Int>, parent: Int?) {
        self.level = level
        self.title = title
        self.range = range
        self.parent = parent
    }
}
