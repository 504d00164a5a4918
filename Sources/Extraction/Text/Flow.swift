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

    /// A flow without a byte.
    public init() {}

    /// Makes a flow of at most `capacity` bytes, which `fill` writes; `end` is the length of the report's text.
    public init(capacity: Int, end: Int, fill: (inout Writer) -> Void) {
        var bytes: [UInt8] = []
        origin = [Int32](unsafeUninitializedCapacity: capacity + 1) { origins, originCount in
            bytes = [UInt8](unsafeUninitializedCapacity: capacity) { letters, count in
                var writer = Writer(letters, origins)
                fill(&writer)
                count = writer.count
            }
            origins.initializeElement(at: bytes.count, to: Int32(truncatingIfNeeded: end))
            originCount = bytes.count + 1
        }
        self.bytes = bytes
    }

    /// Writes a flow byte by byte into memory that is there already.
    public struct Writer {
        private let letters: UnsafeMutableBufferPointer<UInt8>
        private let origins: UnsafeMutableBufferPointer<Int32>
        public private(set) var count = 0

        fileprivate init(
            _ letters: UnsafeMutableBufferPointer<UInt8>, _ origins: UnsafeMutableBufferPointer<Int32>
        ) {
            self.letters = letters
            self.origins = origins
        }

        /// The byte written last, or 0.
        public var last: UInt8 { count > 0 ? letters[count - 1] : 0 }

        /// Appends a byte that stands at `offset` of the report's text.
        @inline(__always)
        public mutating func append(_ byte: UInt8, from offset: Int) {
            precondition(count < letters.count, "a flow is never longer than its text")
            letters.initializeElement(at: count, to: byte)
            origins.initializeElement(at: count, to: Int32(truncatingIfNeeded: offset))
            count += 1
        }

        /// Appends bytes of the report's text as they are.
        public mutating func append(_ text: [UInt8], _ range: Range<Int>) {
            precondition(range.count <= letters.count - count, "a flow is never longer than its text")
            guard let letter = letters.baseAddress, let origin = origins.baseAddress else { return }
            text.withUnsafeBufferPointer { source in
                if let start = source.extracting(range).baseAddress {
                    (letter + count).initialize(from: start, count: range.count)
                }
            }
            let first = Int32(truncatingIfNeeded: range.lowerBound)
            for place in 0..<range.count {
                (origin + count + place).initialize(to: first &+ Int32(truncatingIfNeeded: place))
            }
            count += range.count
        }
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
