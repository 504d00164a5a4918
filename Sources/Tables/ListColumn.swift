/// A list of texts a cell: the codes of cell `r` are `codes[offsets[r]..<offsets[r + 1]]`. A column of empty lists takes
/// no room.
public struct ListColumn: Sendable {
    public private(set) var count: Int
    /// Empty where all lists are.
    public private(set) var offsets: [Int32] = []
    public private(set) var codes = Codes()
    public private(set) var dictionary: TextDictionary

    public init(dictionary: TextDictionary = TextDictionary()) {
        self.dictionary = dictionary
        count = 0
    }

    /// So many empty lists.
    public init(empty count: Int) {
        self.init()
        self.count = count
    }

    public init(_ lists: some Sequence<[String]>) {
        self.init()
        for list in lists { append(list) }
    }

    /// - Parameter offsets: one more than there are cells, from 0 up to the number of codes.
    public init(offsets: [Int32], codes: Codes, dictionary: TextDictionary) {
        count = offsets.count - 1
        self.offsets = codes.isEmpty ? [] : offsets
        self.codes = codes
        self.dictionary = dictionary
    }

    public mutating func append(_ list: some Sequence<String>) {
        for text in list { codes.append(dictionary.insert(text)) }
        if !codes.isEmpty {
            if offsets.isEmpty { offsets = Array(repeating: 0, count: count + 1) }
            offsets.append(Int32(codes.count))
        }
        count += 1
    }

    /// The codes of a cell.
    public func codes(_ row: Int) -> Slice<Codes> {
        precondition(row < count, "row outside of the column")
        return offsets.isEmpty ? codes[0..<0] : codes[Int(offsets[row])..<Int(offsets[row + 1])]
    }

    public subscript(row: Int) -> [String] {
        codes(row).map { dictionary[$0] }
    }

    /// The cells of these rows; -1 gives an empty list.
    public func gathering(_ rows: [Int32]) -> ListColumn {
        if offsets.isEmpty { return ListColumn(empty: rows.count) }
        var offsets: [Int32] = [0]
        var gathered: [Int32] = []
        offsets.reserveCapacity(rows.count + 1)
        for row in rows {
            if row >= 0 {
                for place in self.offsets[Int(row)]..<self.offsets[Int(row) + 1] {
                    gathered.append(codes[Int(place)])
                }
            }
            offsets.append(Int32(gathered.count))
        }
        var column = ListColumn(
            offsets: offsets, codes: Codes(gathered, limit: dictionary.count), dictionary: dictionary)
        column.count = rows.count
        return column
    }
}
