/// Arrays of one kind of value as JSON text.
enum JSONArray {
    static func text(_ texts: [String]) -> String {
        text(texts) { $0.string($1) }
    }

    static func text(_ numbers: [some FixedWidthInteger]) -> String {
        text(numbers) { $0.number(Int($1)) }
    }

    /// NaN is null.
    static func text(_ numbers: [Double]) -> String {
        text(numbers) { $0.number($1) }
    }

    private static func text<Item>(_ items: [Item], _ write: (inout JSONBytes, Item) -> Void) -> String {
        var json = JSONBytes()
        json.open("[")
        for item in items { write(&json, item) }
        json.close("]")
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Nil where it is no array of texts.
    static func texts(_ json: [UInt8]) -> [String]? {
        guard case .array(let items)? = JSONValue(json) else { return nil }
        let texts = items.compactMap(\.string)
        return texts.count == items.count ? texts : nil
    }

    /// Nil where it is no array of whole numbers.
    static func integers<Number: FixedWidthInteger>(_ json: [UInt8], _: Number.Type = Number.self)
        -> [Number]?
    {
        items(json) { Number(Substring($0)) }
    }

    /// Null is NaN; nil where it is no array of numbers.
    static func numbers(_ json: [UInt8]) -> [Double]? {
        items(json) { $0.elementsEqual("null".utf8) ? .nan : Double(Substring($0)) }
    }

    private static func items<Item>(_ json: [UInt8], _ read: (Substring.UTF8View) -> Item?) -> [Item]? {
        let text = Substring(decoding: json, as: UTF8.self).utf8
        guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return nil }
        var items: [Item] = []
        for part in text.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) {
            guard let item = read(part) else { return nil }
            items.append(item)
        }
        return items
    }
}
