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
