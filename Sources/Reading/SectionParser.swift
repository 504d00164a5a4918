import Extraction

/// Finds the headings of a flow and nests them by their markers.
enum SectionParser {
    static func parse(_ flow: Flow) -> [Section] {
        let bytes = flow.bytes
        var sections: [Section] = []
        var open: [Int] = []
        var at: Int? = 0
        while let start = at, start < bytes.count {
            guard let marker = Marker.match(bytes, start, bytes.count) else {
                at = next(bytes, start)
                continue
            }
            while let last = open.last, sections[last].level >= marker.level {
                sections[last].range = sections[last].range.lowerBound..<start
                open.removeLast()
            }
            let end = titleEnd(bytes, marker)
            sections.append(
                Section(
                    level: marker.level, title: title(bytes, marker.end, end), range: start..<bytes.count,
                    parent: open.last))
            open.append(sections.count - 1)
            at = next(bytes, marker.end)
        }
        return sections
    }

    /// The next place where a heading may stand.
    private static func next(_ bytes: [UInt8], _ from: Int) -> Int? {
        bytes.withUnsafeBufferPointer { letters in
            var at = from
            while at < letters.count {
                let byte = letters[at]
                if byte < 0x80, opens(byte) { return at + 1 }
                at += byte >= 0xE0 ? 3 : 1
            }
            return nil
        }
    }

    /// Whether a heading may follow this byte.
    private static func opens(_ byte: UInt8) -> Bool {
        switch byte {
        case Flow.paragraph, Flow.stop, UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ")"),
            UInt8(ascii: "|"):
            true
        default: false
        }
    }

    /// A heading ends with its sentence or its line; 一是 sentences are headings up to their first comma.
    private static func titleEnd(_ bytes: [UInt8], _ marker: Marker) -> Int {
        var at = marker.end
        while at < bytes.count, at - marker.end < 240 {
            let byte = bytes[at]
            if byte == Flow.stop || byte == Flow.paragraph || byte == UInt8(ascii: ":")
                || byte == UInt8(ascii: ";")
            {
                break
            }
            if marker.level == 5, byte == UInt8(ascii: ",") { break }
            at += 1
        }
        while at > marker.end, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    private static func title(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
        var title: [UInt8] = []
        for byte in bytes[start..<end] {
            if byte == Flow.enumeration { title += Array("、".utf8) } else { title.append(byte) }
        }
        return String(decoding: title, as: UTF8.self)
    }
}
