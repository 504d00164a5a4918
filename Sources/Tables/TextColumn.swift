/// Texts as codes into a dictionary; -1 where there is none.
public struct TextColumn: Sendable {
    public internal(set) var codes: [Int32]
    public internal(set) var dictionary: TextDictionary

    public init(codes: [Int32] = [], dictionary: TextDictionary = TextDictionary()) {
        self.codes = codes
        self.dictionary = dictionary
    }

    /// One cell a text; an empty text is missing.
    public init(_ texts: some Sequence<String?>) {
        self.init()
        for text in texts { append(text) }
    }

    public var count: Int { codes.count }

    /// An empty text is missing.
    public mutating func append(_ text: String?) {
        if let text, !text.isEmpty {
            codes.append(dictionary.insert(text))
        } else {
            codes.append(-1)
        }
    }

    public mutating func set(_ row: Int, _ text: String) {
        codes[row] = dictionary.insert(text)
    }

    public subscript(row: Int) -> String? {
        codes[row] < 0 ? nil : dictionary[codes[row]]
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> TextColumn {
        TextColumn(codes: rows.map { $0 < 0 ? -1 : codes[Int($0)] }, dictionary: dictionary)
    }
}
