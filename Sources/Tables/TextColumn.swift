/// Texts as codes into a dictionary; -1 where there is none.
public struct TextColumn: Sendable {
    public internal(set) var codes: Codes
    public internal(set) var dictionary: TextDictionary

    /// Codes that are all below the dictionary's count.
    public init(codes: Codes, dictionary: TextDictionary) {
        self.codes = codes
        self.dictionary = dictionary
    }

    public init(codes: [Int32] = [], dictionary: TextDictionary = TextDictionary()) {
        self.init(
            codes: codes.isEmpty ? Codes() : Codes(codes, limit: dictionary.count), dictionary: dictionary)
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
        codes.set(row, dictionary.insert(text))
    }

    public subscript(row: Int) -> String? {
        let code = codes[row]
        return code < 0 ? nil : dictionary[code]
    }

    /// The cells of these rows; -1 gives a missing cell.
    public func gathering(_ rows: [Int32]) -> TextColumn {
        TextColumn(codes: codes.gathering(rows), dictionary: dictionary)
    }

    /// The same cells with their postings, for a column that many queries go over.
    public func indexed() -> TextColumn {
        TextColumn(codes: codes.indexed(), dictionary: dictionary.indexed())
    }
}
