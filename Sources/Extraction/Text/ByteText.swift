/// Looking at UTF-8 bytes without making strings.
package enum ByteText {
    /// Whether `word` stands at `at`.
    @inline(__always)
    package static func has(_ word: StaticString, in text: [UInt8], at start: Int, end: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard start >= 0, start + count <= end else { return false }
        let letters = word.utf8Start
        for index in 0..<count where text[start + index] != letters[index] { return false }
        return true
    }

    /// Whether a run of bytes begins with `word`.
    static func begins(_ text: Swift.Slice<UnsafeBufferPointer<UInt8>>, with word: StaticString) -> Bool {
        guard text.count >= word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount
        where text[text.startIndex + index] != word.utf8Start[index] { return false }
        return true
    }

    /// Whether `word` ends at `at`.
    @inline(__always)
    package static func ends(with word: StaticString, in text: [UInt8], from start: Int, to end: Int) -> Bool
    {
        let count = word.utf8CodeUnitCount
        return end - count >= start && has(word, in: text, at: end - count, end: end)
    }

    /// Where `word` first stands inside the range.
    package static func find(_ word: StaticString, in text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let count = word.utf8CodeUnitCount
        let letters = word.utf8Start
        return text.withUnsafeBufferPointer { text in
            let end = min(end, text.count)
            var at = max(0, start)
            while at + count <= end {
                if text[at] == letters[0] {
                    var length = 1
                    while length < count, text[at + length] == letters[length] { length += 1 }
                    if length == count { return at }
                }
                // No word begins inside a character.
                at += isIdeograph(text[at]) ? 3 : 1
            }
            return nil
        }
    }

    /// Whether `byte` stands anywhere in the text. No early exit, so that many bytes are looked at at once.
    package static func contains(_ byte: UInt8, in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var found: UInt8 = 0
            for letter in text { found |= letter == byte ? 1 : 0 }
            return found != 0
        }
    }

    @inline(__always)
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// The first byte of a CJK ideograph (U+3400…U+9FFF).
    @inline(__always)
    package static func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xE9 }

    /// The first place from `at` on where a character begins.
    package static func boundary(_ text: [UInt8], _ at: Int, to end: Int) -> Int {
        var at = at
        while at < end, text[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    /// Start of the character that ends at `end`.
    @inline(__always)
    package static func before(_ text: [UInt8], _ end: Int, from start: Int) -> Int {
        var at = end - 1
        while at > start, text[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    /// End of the character that begins at `start`.
    @inline(__always)
    package static func after(_ text: [UInt8], _ start: Int, to end: Int) -> Int {
        var at = start + 1
        while at < end, text[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }

    /// Number of characters.
    package static func length(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var count = 0
        for at in start..<end where text[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
