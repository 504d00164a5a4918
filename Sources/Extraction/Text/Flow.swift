/// The text as it reads: lines that break inside a sentence joined, blanks inside words dropped, full-width
/// digits, letters and punctuation turned into their ASCII twins.
///
/// A few bytes structure it, so that every rule about clauses looks at single bytes: `stop` for 。！？,
/// `enumeration` for 、, `paragraph` between paragraphs, and the ASCII `, ; : ( ) |`.
public struct Flow: Sendable {
    public static let paragraph = UInt8(ascii: "\n")
    /// 。！？
    public static let stop: UInt8 = 0x1E
    /// 、
    public static let enumeration: UInt8 = 0x1F

    public private(set) var bytes: [UInt8] = []
    /// For every byte of `bytes`, and one past the end, the offset in `Report.text` that it comes from.
    public private(set) var origin: [Int32] = []

    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
        origin.reserveCapacity(capacity + 1)
    }

    /// Appends a byte that stands at `offset` of the report's text.
    @inline(__always)
    public mutating func append(_ byte: UInt8, from offset: Int) {
        bytes.append(byte)
        origin.append(Int32(truncatingIfNeeded: offset))
    }

    /// Ends the flow; `offset` is the length of the report's text.
    public mutating func finish(at offset: Int) {
        origin.append(Int32(truncatingIfNeeded: offset))
    }
}

extension Report {
    /// The byte range of `text` that a range of the flow comes from.
    public func source(_ range: Range<Int>) -> Range<Int> {
        let start = Int(flow.origin[range.lowerBound])
        guard !range.isEmpty else { return start..<start }
        let last = Int(flow.origin[range.upperBound - 1])
        // A byte of the flow may stand for a character of three (，): go on to that character's end.
        var end = last + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }
}
