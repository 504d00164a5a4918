/// The distinct texts of a column, numbered from 0 in the order of their first appearance.
public struct TextDictionary: Sendable {
    public private(set) var values: [String] = []
    private var codes: [String: Int32] = [:]

    public init() {}

    /// A dictionary that starts with these, so that their codes are their places.
    public init(_ values: [String]) {
        for value in values { insert(value) }
    }

    public var count: Int { values.count }

    /// The code of a text, new where it has none yet.
    @discardableResult
    public mutating func insert(_ text: String) -> Int32 {
        if let code = codes[text] { return code }
        let code = Int32(values.count)
        values.append(text)
        codes[text] = code
        return code
    }

    public func code(of text: String) -> Int32? {
        codes[text]
    }

    public subscript(code: Int32) -> String {
        values[Int(code)]
    }
}
