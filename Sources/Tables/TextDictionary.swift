/// The distinct texts of a column, numbered from 0 in the order of their first appearance.
public struct TextDictionary: Sendable {
    public private(set) var values: [String] = []
    private var codes: [Key: Int32] = [:]

    public init() {}

    /// A dictionary that starts with these, so that their codes are their places.
    public init(_ values: [String]) {
        for value in values { insert(value) }
    }

    public var count: Int { values.count }

    /// The code of a text, new where it has none yet.
    @discardableResult
    public mutating func insert(_ text: String) -> Int32 {
        let key = Key(text: text)
        if let code = codes[key] { return code }
        let code = Int32(values.count)
        values.append(text)
        codes[key] = code
        return code
    }

    public func code(of text: String) -> Int32? {
        codes[Key(text: text)]
    }

    public subscript(code: Int32) -> String {
        values[Int(code)]
    }

    /// A text told apart by its bytes: String's own hash normalizes every Chinese character first.
    private struct Key: Hashable {
        var text: String

        static func == (a: Key, b: Key) -> Bool {
            guard a.text.utf8.count == b.text.utf8.count else { return false }
            var (a, b) = (a.text, b.text)
            return a.withUTF8 { a in b.withUTF8 { b in a.elementsEqual(b) } }
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }
}
