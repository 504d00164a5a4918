import Extraction

/// Finds the headings of a flow and nests them by their markers.
enum SectionParser {
    static func parse(_ flow: Flow) -> [Section] {
        let bytes = flow.bytes
        var sections: [Section] = []
        var open: [Int] = []
        var opens = true
        var at = 0
        while at < bytes.count {
            if opens, let marker = Marker.match(bytes, at, bytes.count) {
                while let last = open.last, sections[last].level >= marker.level {
                    sections[last].range = sections[last].range.lowerBound..<at
                    open.removeLast()
                }
                let end = titleEnd(bytes, marker)
                sections.append(
                    Section(
                        level: marker.level, title: title(bytes, marker.end, end), range: at..<bytes.count,
                        parent: open.last))
                open.append(sections.count - 1)
                at = marker.end
                opens = false
            } else {
                opens = Self.opens(bytes[at])
                at += 1
            }
        }
        return sections
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
