/// The divisions of China by name.
///
/// Its text is sorted by the bytes of the names, so a name is found by halving: nothing is made of it beforehand, and a
/// program that asks nothing pays nothing.
enum DivisionCatalogue {
    private static let tab = UInt8(ascii: "\t")
    private static let newline = UInt8(ascii: "\n")

    private static var text: UnsafeBufferPointer<UInt8> {
        let text = EmbeddedDivisions.text
        return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// What `name` may be: several entries where it stands in several places or has moved.
    static func divisions(named name: String) -> [Division] {
        var found: [Division] = []
        forEachLine(from: Array(name.utf8)) { line in
            let fields = line.split(separator: tab, omittingEmptySubsequences: false)
            guard fields[0].elementsEqual(name.utf8) else { return false }
            let words = fields.map { String(decoding: $0, as: UTF8.self) }
            if words.count == 6, let level = Division.Level(rawValue: words[1]) {
                found.append(
                    Division(
                        level: level, city: words[2], province: words[3],
                        years: (Int(words[4]) ?? 0)...(Int(words[5]) ?? .max)))
            }
            return true
        }
        return found
    }

    static func holds(_ name: ArraySlice<UInt8>) -> Bool {
        prefix(Array(name), 0, name.count) == name.count
    }

    /// End of the longest name that stands at `start`.
    static func prefix(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        // Every name has two characters at least, of three bytes each.
        guard start + 6 <= end else { return nil }
        let opening = Array(bytes[start..<start + 6])
        var longest: Int?
        forEachLine(from: opening) { line in
            guard line.starts(with: opening) else { return false }
            let name = line.prefix { $0 != tab }
            // Of names that begin alike a longer one sorts behind.
            if start + name.count <= end, bytes[start..<start + name.count].elementsEqual(name) {
                longest = start + name.count
            }
            return true
        }
        return longest
    }

    /// Calls `body` with the first line that does not sort before `name` and those behind it, while it says true.
    private static func forEachLine(from name: [UInt8], _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) {
        var low = 0
        var high = text.count
        while low < high {
            var middle = (low + high) / 2
            while middle > low, text[middle - 1] != newline { middle -= 1 }
            if precedes(middle, name) {
                low = endOfLine(middle) + 1
            } else {
                high = middle
            }
        }
        while low < text.count {
            let end = endOfLine(low)
            guard body(text[low..<end]) else { return }
            low = end + 1
        }
    }

    private static func endOfLine(_ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != newline { end += 1 }
        return end
    }

    /// Whether the line at `line` sorts before `name`. Comment lines do.
    private static func precedes(_ line: Int, _ name: [UInt8]) -> Bool {
        for (index, byte) in name.enumerated() {
            let other = line + index < text.count ? text[line + index] : 0
            if other != byte { return other < byte }
        }
        return false
    }
}
