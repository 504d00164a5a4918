/// A report's text with what is known about it. Module Reading makes it from a file.
public struct Report: Sendable {
    /// File name without its ending, made unique in a session.
    public var id: String
    public var path: String
    public var title = ""
    /// The area that the report is about (煤山镇), and those it lies in.
    public var area = ""
    public var province = ""
    public var city = ""
    public var county = ""
    public var issuer = ""
    /// ISO date, or empty.
    public var published = ""
    /// The year that is reviewed, and the year that is planned.
    public var year: Int?
    public var planYear: Int?
    /// 政府工作报告, 工作总结, 任务分解, 计划执行情况, or empty.
    public var kind = ""
    /// UTF-8. Every byte offset in the product counts in these bytes.
    public var text: [UInt8]
    /// The text as it reads: see `Flow`.
    public var flow: Flow
    /// Headings in the order of the text.
    public var sections: [Section] = []

    public init(id: String, path: String, text: [UInt8], flow: Flow) {
        self.id = id
        self.path = path
        self.text = text
        self.flow = flow
    }
}

/// A heading and what stands under it.
public struct Section: Sendable {
    /// 1 for 一、 2 for (一) 3 for 1. 4 for 一是.
    public var level: Int
    public var title: String
    /// Byte range in the flow, from the heading's first byte to the next heading of its level or above.
    public var range: Range<Int>
    /// Index of the enclosing section.
    public var parent: Int?
}

/// The text as it reads: lines that break inside a sentence joined, blanks inside words dropped, full-width
/// digits and punctuation turned into their ASCII twins; `\n` stands between paragraphs only.
public struct Flow: Sendable {
    public var bytes: [UInt8]
    /// For every byte of `bytes`, and one past the end, the offset in `Report.text` that it comes from.
    public var origin: [Int32]

    public init(bytes: [UInt8], origin: [Int32]) {
        self.bytes = bytes
        self.origin = origin
    }
}
