/// A list of texts a cell: the codes of cell `r` are `codes[offsets[r]..<offsets[r + 1]]`.
public struct ListColumn: Sendable {
    public private(set) var offsets: [Int32] = [0]
    public private(set) var codes: [Int32] = []
    public private(set) var dictionary: TextDictionary

    public init(dictionary: TextDictionary = TextDictionary()) {
        self.dictionary = dictionary
    }

    public init(_ lists: some Sequence<[String]>) {
        self.init()
        for list in lists { append(list) }
    }

    public var count: Int { offsets.count - 1 }

    public mutating func append(_ list: some Sequence<String>) {
        for text in list { codes.append(dictionary.insert(text)) }
        offsets.append(Int32(codes.count))
    }

    /// The codes of a cell.
    public func codes(_ row: Int) -> ArraySlice<Int32> {
        codes[Int(offsets[row])..<Int(offsets[row + 1])]
    }

    public subscript(row: Int) -> [String] {
        codes(row).map { dictionary[$0] }
    }

    /// The cells of these rows; -1 gives an empty list.
    public func gathering(_ rows: [Int32]) -> ListColumn {
        var column = ListColumn(dictionary: dictionary)
        column.offsets.reserveCapacity(rows.count + 1)
        for row in rows {
            if row >= 0 { column.codes.append(contentsOf: codes(Int(row))) }
            column.offsets.append(Int32(column.codes.count))
        }
        return column
    }
}
