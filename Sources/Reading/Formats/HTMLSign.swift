import Glibc

/// How a file's bytes show that it is HTML, whatever its encoding.
enum HTMLSign {
    /// It begins as a document: <!DOCTYPE html>, <html>, <head>.
    case document
    /// It begins with an element that stands in a body.
    case fragment
    /// It has tags further on.
    case inside
    case none

    private static let documents = ["!doctype html", "html", "head", "body", "meta", "title"]
    private static let fragments = [
        "div", "p", "table", "section", "article", "center", "span", "font", "h1", "h2", "h3", "ul", "ol",
        "br",
    ]

    init(_ bytes: [UInt8]) {
        // Most reports are plain text and hold no tag at all.
        let mayHoldTags = bytes.withUnsafeBytes { letters in
            letters.baseAddress.map {
                memchr($0, Int32(UInt8(ascii: "<")), min(letters.count, 65_536)) != nil
            }
        }
        guard mayHoldTags ?? false else {
            self = .none
            return
        }
        // Without the NULs that UTF-16 puts between ASCII bytes, in small letters.
        var start: [UInt8] = []
        for byte in bytes.prefix(65_536) where byte != 0 {
            start.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
        }
        let first = Self.firstTag(start)
        if Self.names(Self.documents, start, first) {
            self = .document
        } else if Self.names(Self.fragments, start, first) {
            self = .fragment
        } else {
            let tags = start.indices.contains { at in
                start[at] == UInt8(ascii: "<") && Self.names(Self.documents + Self.fragments, start, at)
            }
            self = tags ? .inside : .none
        }
    }

    /// Where the first tag begins behind a mark, blanks, comments and an XML declaration; nil if text comes first.
    private static func firstTag(_ text: [UInt8]) -> Int? {
        var at = 0
        while at < text.count {
            if text[at] <= 0x20 || text[at] >= 0xEF && at < 3 || at == 1 && text[0] == 0xEF
                || at == 2 && text[0] == 0xEF
            {
                at += 1
            } else if starts("<!--", text, at) {
                guard let end = (at..<text.count).first(where: { starts("-->", text, $0) }) else {
                    return nil
                }
                at = end + 3
            } else if starts("<?xml", text, at) {
                guard let end = text[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                at = end + 1
            } else {
                return text[at] == UInt8(ascii: "<") ? at : nil
            }
        }
        return nil
    }

    /// Whether the tag at `at` has one of these names.
    private static func names(_ names: [String], _ text: [UInt8], _ at: Int?) -> Bool {
        guard let at else { return false }
        return names.contains { name in
            let end = at + 1 + name.utf8.count
            guard starts(name, text, at + 1), end < text.count else { return false }
            return text[end] <= 0x20 || text[end] == UInt8(ascii: ">") || text[end] == UInt8(ascii: "/")
        }
    }

    private static func starts(_ word: String, _ text: [UInt8], _ at: Int) -> Bool {
        at < text.count && text[at...].starts(with: word.utf8)
    }
}
