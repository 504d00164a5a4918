/// Looks for a text inside others.
struct TextSearch {
    private let part: String
    private let bytes: [UInt8]
    private let isPlain: Bool

    init(_ part: String) {
        self.part = part
        bytes = Array(part.utf8)
        isPlain = Self.isPlain(part)
    }

    /// Whether the part stands in a text.
    func isIn(_ text: String) -> Bool {
        guard isPlain, Self.isPlain(text) else { return text.contains(part) }
        guard let first = bytes.first else { return true }
        var text = text
        return text.withUTF8 { text in
            var place = 0
            while place + bytes.count <= text.count {
                if text[place] == first,
                    bytes.indices.allSatisfy({ text[place + $0] == bytes[$0] })
                {
                    return true
                }
                place += 1
            }
            return false
        }
    }

    /// Whether every character of a text has one form and is one code point, so that bytes tell what it holds: printing
    /// ASCII, ideographs and full-width signs.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                switch bytes[place] {
                case 0x20..<0x7F: place += 1
                case 0xE4...0xE9: place += 3
                case 0xEF where bytes[place + 1] == 0xBC: place += 3
                default: return false
                }
            }
            return true
        }
    }
}
