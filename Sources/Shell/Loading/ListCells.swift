import Tables

/// The lists of one column of a stretch of a file: those of row `r` end at `ends[r]` in `items`.
struct ListCells: Sendable {
    private(set) var ends: [Int32] = []
    private(set) var items = TextCells()

    /// Empty items are none.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, separator: UInt8) {
        if !text.isEmpty {
            for item in text.split(separator: separator) { items.append(UnsafeBufferPointer(rebasing: item)) }
        }
        ends.append(Int32(items.codes.count))
    }

    /// The code of an item.
    mutating func code(_ text: UnsafeBufferPointer<UInt8>) -> Int32 { items.code(text) }

    mutating func code(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { items.code($0) }
    }

    mutating func append(codes: [Int32]) {
        for code in codes where code >= 0 { items.append(code: code) }
        ends.append(Int32(items.codes.count))
    }
}
