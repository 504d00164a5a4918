import Tables

/// The texts of one column of a stretch of a file, as codes into a dictionary of their own; -1 where there is none.
struct TextCells: Sendable {
    private(set) var codes: [Int32] = []
    private(set) var dictionary = ByteDictionary()
    /// The code before: neighbours are often alike.
    private var last: Int32 = -1

    mutating func code(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if text.isEmpty { return -1 }
        if last < 0 || !dictionary.holds(text, Int(last)) { last = dictionary.insert(text) }
        return last
    }

    mutating func code(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { code($0) }
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { codes.append(code(text)) }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(code: Int32) { codes.append(code) }
}
