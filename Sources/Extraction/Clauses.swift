/// Where clauses begin and end in a flow.
struct Clauses {
    let bytes: [UInt8]

    /// Whether `byte` ends a clause whatever surrounds it.
    @inline(__always)
    static func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"), Flow.stop,
            Flow.paragraph:
            true
        default: false
        }
    }

    /// How far from a figure its clause is followed, in bytes: further than any sentence's clause goes.
    private static let reach = 900

    /// Start of the clause that `at` stands in. Parentheses that close before `at` are passed over, one that is
    /// open there begins the clause.
    func start(of at: Int, from: Int) -> Int {
        let from = max(from, at - Self.reach)
        var depth = 0
        var index = at - 1
        while index >= from {
            let byte = bytes[index]
            if byte == UInt8(ascii: ")") {
                depth += 1
            } else if byte == UInt8(ascii: "(") {
                if depth == 0 { return index + 1 }
                depth -= 1
            } else if depth == 0, Self.isBoundary(byte), !isRatio(index) {
                return index + 1
            }
            index -= 1
        }
        return ByteText.boundary(bytes, from, to: at)
    }

    /// Whether the byte is the colon of a ratio: 由2.05:1缩小到1.98:1.
    private func isRatio(_ at: Int) -> Bool {
        bytes[at] == UInt8(ascii: ":") && at > 0 && at + 1 < bytes.count && ByteText.isDigit(bytes[at - 1])
            && ByteText.isDigit(bytes[at + 1])
    }

    /// End of the clause that `at` stands in.
    func end(of at: Int, to: Int) -> Int {
        let end = min(to, at + Self.reach)
        var index = at
        while index < end {
            let byte = bytes[index]
            if Self.isBoundary(byte) && !isRatio(index) || byte == UInt8(ascii: "(")
                || byte == UInt8(ascii: ")")
            {
                return index
            }
            index += 1
        }
        return end < to ? ByteText.boundary(bytes, end, to: to) : to
    }

    /// End of the phrase that `at` stands in, what stands in parentheses passed over.
    func phraseEnd(_ at: Int, to: Int) -> Int {
        let end = min(to, at + Self.reach)
        var depth = 0
        var index = at
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { return index }
                depth -= 1
            } else if depth == 0, Self.isBoundary(byte) {
                return index
            }
            index += 1
        }
        return end < to ? ByteText.boundary(bytes, end, to: to) : to
    }

    /// Bytes that a sentence holds at most: a text without stops is read in parts of that size, so that what is looked
    /// for in the sentence around a figure is never far away. The longest sentences of reports have half of it.
    private static let longestSentence = 4096

    /// The end of the sentence that begins at `at`, `limit` at the latest.
    func sentenceEnd(_ at: Int, limit: Int) -> Int {
        bytes.withUnsafeBufferPointer { letters in
            let stop = min(limit, at + Self.longestSentence)
            var index = at
            var clauseEnd: Int?
            while index < stop {
                let byte = letters[index]
                if byte == Flow.stop || byte == Flow.paragraph { return index }
                if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") { clauseEnd = index + 1 }
                // Ideographs are of three bytes.
                index += ByteText.isIdeograph(byte) ? 3 : 1
            }
            // Between characters, and rather behind a clause.
            return stop == limit ? limit : clauseEnd ?? min(index, limit)
        }
    }
}
