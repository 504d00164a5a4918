/// The text before the cursor, cut into the tokens of its statement and the word that is being typed.
struct CursorText {
    enum Token: Hashable {
        case word(String)
        case quoted(String)
        /// ASCII, also where a full-width twin was typed.
        case sign(String)

        /// The word or quoted text.
        var text: String? {
            switch self {
            case .word(let text), .quoted(let text): text
            case .sign: nil
            }
        }
    }

    /// Of the statement that the cursor is in, without the word at the cursor.
    private(set) var tokens: [Token] = []
    /// Byte offset of the statement's first token.
    private var statementStart = 0
    /// Byte offset of the last `|` outside of brackets, nil where the statement has none.
    private var bar: Int?
    /// Index into `tokens` of the first token of the step.
    private(set) var stepToken = 0
    /// What was typed of the word at the cursor, without its quote.
    private(set) var partial = ""
    /// Byte offset where that word begins, with its quote.
    private(set) var start = 0
    /// The quote that is open.
    private(set) var quote: Character?
    private(set) var isComment = false

    private let text: String
    private var depth = 0

    /// The statement up to its last `|`; nil where it has none.
    var beforeStep: String? {
        bar.map { String(decoding: Array(text.utf8)[statementStart..<$0], as: UTF8.self) }
    }

    init(_ text: String) {
        self.text = text
        var offset = 0
        var characters = text[...]
        start = 0
        while let character = characters.first {
            read(character, at: offset, rest: characters.dropFirst())
            offset += character.utf8.count
            characters = characters.dropFirst()
        }
        if partial.isEmpty, quote == nil { start = offset }
    }

    private mutating func read(_ character: Character, at offset: Int, rest: Substring) {
        if isComment {
            isComment = character != "\n"
            return
        }
        if let open = quote {
            if Self.closes(character, open) {
                tokens.append(.quoted(partial))
                (partial, quote) = ("", nil)
            } else {
                partial.append(character)
            }
            return
        }
        let sign = Self.fold(character)
        switch sign {
        case "\n":
            endWord()
            let next = rest.first { !$0.isWhitespace }.map(Self.fold)
            if depth == 0, tokens.last != .sign("|"), next != "|" { endStatement(at: offset + 1) }
        case " ", "\t": endWord()
        case "#": isComment = true
        case ";":
            endWord()
            endStatement(at: offset + character.utf8.count)
        case "\"", "'":
            endWord()
            quote = character
            start = offset
        case "|", "=", "!", "<", ">", "~", "(", ")", "[", "]", ",", "+", "*":
            endWord()
            sign == "|" && depth == 0 ? beginStep(at: offset) : append(sign)
        default:
            if partial.isEmpty { start = offset }
            partial.append(sign == "." || sign == "$" ? sign : character)
        }
    }

    private mutating func append(_ sign: Character) {
        if sign == "(" || sign == "[" { depth += 1 }
        if sign == ")" || sign == "]" { depth = max(0, depth - 1) }
        if case .sign(let last)? = tokens.last, "!<>=".contains(last), sign == "=" || sign == "~" {
            tokens[tokens.count - 1] = .sign(last + String(sign))
        } else {
            tokens.append(.sign(String(sign)))
        }
    }

    private mutating func beginStep(at offset: Int) {
        tokens.append(.sign("|"))
        bar = offset
        stepToken = tokens.count
    }

    private mutating func endWord() {
        if !partial.isEmpty { tokens.append(.word(partial)) }
        partial = ""
    }

    private mutating func endStatement(at offset: Int) {
        tokens = []
        statementStart = offset
        bar = nil
        stepToken = 0
        depth = 0
    }

    private static func closes(_ character: Character, _ open: Character) -> Bool {
        switch open {
        case "“", "”": character == "”"
        case "‘", "’": character == "’"
        default: character == open
        }
    }

    /// The ASCII twin of a full-width or typographic sign.
    private static func fold(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, scalar.value >= 0x80 else { return character }
        switch character {
        case "“", "”": return "\""
        case "‘", "’": return "'"
        case "、": return ","
        case "【", "〔": return "["
        case "】", "〕": return "]"
        case "≤", "≥", "≠": return "="
        case "\u{3000}", "\u{A0}": return " "
        default: break
        }
        guard (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
        else {
            return character
        }
        return Character(ascii)
    }
}
