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

    /// Start of the clause that `at` stands in. Parentheses that close before `at` are passed over, one that is
    /// open there begins the clause.
    func start(of at: Int, from: Int) -> Int {
        var depth = 0
        var index = at - 1
        while index >= from {
            let byte = bytes[index]
            if byte == UInt8(ascii: ")") {
                depth += 1
            } else if byte == UInt8(ascii: "(") {
                if depth == 0 { return index + 1 }
                depth -= 1
            } else if depth == 0, Self.isBoundary(byte) {
                return index + 1
            }
            index -= 1
        }
        return from
    }

    /// End of the clause that `at` stands in.
    func end(of at: Int, to: Int) -> Int {
        var index = at
        while index < to {
            let byte = bytes[index]
            if Self.isBoundary(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
                return index
            }
            index += 1
        }
        return to
    }

    /// End of the phrase that `at` stands in, what stands in parentheses passed over.
    func phraseEnd(_ at: Int, to: Int) -> Int {
        var depth = 0
        var index = at
        while index < to {
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
        return to
    }

    /// The end of the sentence that begins at `at`.
    func sentenceEnd(_ at: Int) -> Int {
        bytes.withUnsafeBufferPointer { letters in
            var index = at
            while index < letters.count {
                let byte = letters[index]
                if byte == Flow.stop || byte == Flow.paragraph { return index }
                // Ideographs are of three bytes.
                index += ByteText.isIdeograph(byte) ? 3 : 1
            }
            return letters.count
        }
    }
}
