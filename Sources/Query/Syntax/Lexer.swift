import Tables

/// Cuts source text into tokens. Works on UTF-8 bytes; full-width signs, digits and blanks mean their ASCII twins
/// outside quotes.
struct Lexer {
    let bytes: [UInt8]
    var position = 0
    /// Brackets that are open.
    private(set) var depth = 0
    /// The last token before the current one, which decides whether a line goes on and whether `/` opens a pattern.
    private var last: Token.Kind = .lineEnd

    /// The signs that belong to a word between two of its characters.
    private var joins = Twin.joins

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether a line that ends here goes on: behind `|` or in an open bracket.
    var goesOn: Bool { depth > 0 || last == .sign("|") }

    /// With `splitting`, `-` and `/` belong to no word.
    mutating func next(splitting: Bool = false) throws(SyntaxError) -> Token {
        joins = splitting ? Twin.joins.subtracting([UInt8(ascii: "-"), UInt8(ascii: "/")]) : Twin.joins
        let token = try scan()
        switch token.kind {
        case .sign("("), .sign("["): depth += 1
        case .sign(")"), .sign("]"): depth = max(0, depth - 1)
        case .lineEnd: depth = 0
        default: break
        }
        last = token.kind == .end ? last : token.kind
        return token
    }

    private mutating func scan() throws(SyntaxError) -> Token {
        while position < bytes.count {
            let start = position
            let (sign, scalar, length) = character(at: position)
            if sign == UInt8(ascii: "\n") {
                position += length
                if goesOn { continue }
                return Token(kind: .lineEnd, span: start..<position)
            }
            if sign == UInt8(ascii: " ") {
                position += length
                continue
            }
            if sign == UInt8(ascii: "#") {
                skipComment()
                continue
            }
            if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") { return try quoted(scalar) }
            if sign == UInt8(ascii: "$"), startsWord(at: position + length) {
                position += length
                return Token(kind: .parameter(word()), span: start..<position)
            }
            if sign == UInt8(ascii: "/"), last == .sign("~") || last == .sign("!~") { return try regex() }
            if startsWord(at: position) { return wordOrNumber() }
            if last == .lineEnd, let sign, Twin.commandSigns.contains(sign) {
                position += length
                throw SyntaxError(.commandSign(String(scalar)), start..<position)
            }
            guard let sign else {
                position += length
                throw SyntaxError(.unexpectedCharacter(String(scalar)), start..<position)
            }
            return try operatorSign(sign, length)
        }
        return Token(kind: .end, span: position..<position)
    }

    private mutating func skipComment() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    // MARK: Signs

    private static let pairs: Set<String> = ["==", "!=", "<=", ">=", "!~", "..", "<>"]
    private static let singles: Set<String> = [
        "=", "<", ">", "~", "|", "(", ")", "[", "]", ",", "+", "-", "*", "/", ";",
    ]

    private mutating func operatorSign(_ sign: UInt8, _ length: Int) throws(SyntaxError) -> Token {
        let start = position
        position += length
        if sign == Twin.lessOrEqual { return Token(kind: .sign("<="), span: start..<position) }
        if sign == Twin.greaterOrEqual { return Token(kind: .sign(">="), span: start..<position) }
        if sign == Twin.notEqual { return Token(kind: .sign("!="), span: start..<position) }
        var text = String(UnicodeScalar(sign))
        if position < bytes.count, let second = character(at: position).sign, second > 0x20 {
            let pair = text + String(UnicodeScalar(second))
            if Self.pairs.contains(pair) {
                position += character(at: position).length
                text = pair == "==" ? "=" : pair == "<>" ? "!=" : pair
                return Token(kind: .sign(text), span: start..<position)
            }
        }
        guard Self.singles.contains(text) else {
            throw SyntaxError(.unexpectedCharacter(slice(start..<position)), start..<position)
        }
        return Token(kind: text == ";" ? .lineEnd : .sign(text), span: start..<position)
    }

    // MARK: Quotes and patterns

    /// `\` before a quote or another `\` takes it as it is.
    private mutating func quoted(_ open: Unicode.Scalar) throws(SyntaxError) -> Token {
        let start = position
        position += open.utf8.count
        let closing: [Unicode.Scalar] =
            switch open {
            case "“", "”": ["”", "“"]
            case "‘", "’": ["’", "‘"]
            case "＂": ["＂", "\""]
            case "＇": ["＇", "'"]
            default: [open]
            }
        var text: [UInt8] = []
        while position < bytes.count {
            let (_, scalar, length) = character(at: position)
            if closing.contains(scalar) {
                position += length
                return Token(kind: .quoted(String(decoding: text, as: UTF8.self)), span: start..<position)
            }
            if scalar == "\\", position + 1 < bytes.count {
                let (_, escaped, length) = character(at: position + 1)
                if escaped == "\\" || closing.contains(escaped) {
                    text.append(contentsOf: bytes[(position + 1)..<(position + 1 + length)])
                    position += 1 + length
                    continue
                }
            }
            text.append(contentsOf: bytes[position..<(position + length)])
            position += length
        }
        throw SyntaxError(.openQuote, start..<(start + open.utf8.count), isIncomplete: true)
    }

    private mutating func regex() throws(SyntaxError) -> Token {
        let start = position
        position += character(at: position).length
        var text: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
            if bytes[position] == UInt8(ascii: "/") {
                position += 1
                return Token(kind: .regex(String(decoding: text, as: UTF8.self)), span: start..<position)
            }
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
                if bytes[position + 1] != UInt8(ascii: "/") { text.append(bytes[position]) }
                position += 1
            }
            text.append(bytes[position])
            position += 1
        }
        throw SyntaxError(.openRegex, start..<position)
    }

    // MARK: Words and numbers

    private mutating func wordOrNumber() -> Token {
        let start = position
        let text = word()
        let kind: Token.Kind = NumberLiteral(text).map { .number($0) } ?? .word(text)
        return Token(kind: kind, span: start..<position)
    }

    /// The longest run of word characters, in ASCII twins; `.`, `-`, `/` and `&` belong to it between two of them,
    /// and so do commas between groups of three digits where no bracket is open.
    private mutating func word() -> String {
        let start = position
        var text: [UInt8] = []
        var group = 0
        while position < bytes.count {
            if Self.isIdeograph(bytes[position]), position + 2 < bytes.count {
                text.append(contentsOf: bytes[position..<(position + 3)])
                position += 3
                continue
            }
            let (sign, _, length) = character(at: position)
            if isWord(at: position) {
                if let sign {
                    text.append(sign)
                } else {
                    text.append(contentsOf: bytes[position..<(position + length)])
                }
            } else if let sign, joins.contains(sign), position > start, isWord(at: position + length) {
                text.append(sign)
            } else if sign == UInt8(ascii: ","), depth == 0, partsThousands(text, group) {
                group = text.count
            } else {
                break
            }
            position += length
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the comma here stands between a number's groups of three digits: 1,000 but not 001,002.
    /// `group` is where the last group of `text` begins.
    private func partsThousands(_ text: [UInt8], _ group: Int) -> Bool {
        guard bytes[position] == UInt8(ascii: ","), text.allSatisfy(\.isDigit),
            text.first != UInt8(ascii: "0"),
            group == 0 ? (1...3).contains(text.count) : text.count - group == 3
        else { return false }
        return bytes[(position + 1)...].prefix { $0.isDigit }.count == 3
    }

    private func startsWord(at place: Int) -> Bool {
        place < bytes.count && isWord(at: place)
    }

    private func isWord(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        if Self.isIdeograph(bytes[place]) { return true }
        let (sign, scalar, _) = character(at: place)
        if let sign {
            return sign.isDigit || sign.isLetter || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "%")
        }
        return scalar.value >= 0x80 && !scalar.properties.isWhitespace
            && scalar.properties.generalCategory != .control
    }

    /// The first byte of U+4000…U+9FFF, three bytes long, which are letters and have no twin.
    private static func isIdeograph(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

    // MARK: Raw text

    /// The next run of characters up to a blank, a comment or the end of the line, as it stands: a path or a setting.
    /// A quoted one may hold blanks. Characters of `stops` (in ASCII twins) end it too.
    mutating func rawWord(stops: Set<UInt8> = []) throws(SyntaxError) -> Token? {
        while position < bytes.count, character(at: position).sign == UInt8(ascii: " ") {
            position += character(at: position).length
        }
        let start = position
        while position < bytes.count {
            let (sign, scalar, length) = character(at: position)
            if position == start, sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") {
                return try quoted(scalar)
            }
            if position == start, sign == UInt8(ascii: "#") { return nil }
            if let sign, sign == UInt8(ascii: "\n") || sign == UInt8(ascii: ";") || sign == UInt8(ascii: " ")
            {
                break
            }
            if let sign, stops.contains(sign) { break }
            position += length
        }
        return position == start ? nil : Token(kind: .word(slice(start..<position)), span: start..<position)
    }

    /// Passes one of these signs where it stands here.
    mutating func skip(_ signs: Set<UInt8>) -> Bool {
        guard position < bytes.count, let sign = character(at: position).sign, signs.contains(sign) else {
            return false
        }
        position += character(at: position).length
        return true
    }

    /// The rest of the line, without blanks at its ends.
    mutating func restOfLine() -> Token {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        var span = start..<position
        while let first = span.first, bytes[first] <= 0x20 { span = (first + 1)..<span.upperBound }
        while let last = span.last, bytes[last] <= 0x20 { span = span.lowerBound..<last }
        return Token(kind: .word(slice(span)), span: span)
    }

    // MARK: Characters

    func slice(_ span: Range<Int>) -> String {
        String(decoding: bytes[span], as: UTF8.self)
    }

    /// The character at a byte offset: its ASCII twin where it has one, itself, and its length in bytes.
    func character(at place: Int) -> (sign: UInt8?, scalar: Unicode.Scalar, length: Int) {
        let first = bytes[place]
        if first < 0x80 { return (Twin.of(ascii: first), Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for byte in bytes[(place + 1)..<min(bytes.count, place + length)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        return (Twin.of(scalar), scalar, length)
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
