/// Where an observation stands in its report's text, and what decided its fields.
struct Trace: Sendable {
    /// Bytes of the report's text.
    var sentence: Range<Int>
    /// Bytes of the numerals.
    var figures: [Range<Int>] = []
    var clues: [Clue] = []
}

/// What decided a field of an observation.
struct Clue: Sendable {
    /// The column.
    var field: String
    /// The rule's English name.
    var rule: String
    /// Bytes of the report's text; empty where the rule saw no words.
    var words: Range<Int>
}
