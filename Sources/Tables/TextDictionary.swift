/// The distinct texts of a column, numbered from 0 in the order of their first appearance.
public struct TextDictionary: Sendable {
    public private(set) var values: [String] = []
    private var codes: [Key: Int32] = [:]
    /// Made when somebody sorts by the texts; nothing that is still growing holds it.
    private var order: Deferred<[Int32]>?

    public init() {}

    /// A dictionary that starts with these, so that their codes are their places.
    public init(_ values: [String]) {
        codes.reserveCapacity(values.count)
        for value in values { insert(value) }
    }

    /// For each code the place of its text among all in the order of their characters.
    public var ranks: [Int32] { order?.value ?? Self.ranks(values) }

    /// The same texts with their order, for a column that many queries go over.
    func indexed() -> TextDictionary {
        var dictionary = self
        dictionary.order = Deferred { [values] in Self.ranks(values) }
        return dictionary
    }

    /// For each text its place among all in the order of their characters; equal texts share one.
    public static func ranks(_ texts: [String]) -> [Int32] {
        // Characters of these blocks have one form, so that their bytes have the order of the texts.
        let isPlain = texts.allSatisfy { text in
            text.unicodeScalars.allSatisfy { scalar in
                switch scalar.value {
                case ..<0x300, 0x2010..<0x2028, 0x3001..<0x3040, 0x4E00..<0xA000, 0xFF01..<0xFF5F: true
                default: false
                }
            }
        }
        let order =
            isPlain
            ? texts.indices.sorted { precedes(texts[$0], texts[$1]) }
            : texts.indices.sorted { texts[$0] < texts[$1] }
        var ranks = [Int32](repeating: 0, count: texts.count)
        var rank: Int32 = -1
        for (place, code) in order.enumerated() {
            if place == 0 || texts[order[place - 1]] != texts[code] { rank += 1 }
            ranks[code] = rank
        }
        return ranks
    }

    private static func precedes(_ a: String, _ b: String) -> Bool {
        var (a, b) = (a, b)
        return a.withUTF8 { a in b.withUTF8 { b in a.lexicographicallyPrecedes(b) } }
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
        order = nil
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
