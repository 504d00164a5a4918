/// A line of a lexicon file that cannot be used.
public struct LexiconError: Error, Sendable, Equatable {
    public enum Reason: Error, Sendable, Equatable {
        /// The first column is none of unit, word, time, indicator.
        case unknownKind(String)
        case unknownClass(String)
        case tooFewColumns(kind: String, need: Int)
        case badNumber(String)
        case unknownTime(String)
        case badDirection(String)
        /// The name belongs to another indicator already.
        case ambiguous(name: String, other: String)
    }
    public var file: String
    public var line: Int
    public var reason: Reason

    /// One line: file, line, what is wrong and what to write.
    public var message: String {
        let what =
            switch reason {
            case .unknownKind(let kind): "a line begins with unit, word, time or indicator, not \"\(kind)\""
            case .unknownClass(let name):
                "no class of words \"\(name)\"; there are "
                    + WordClass.allCases.map(\.name).joined(separator: ", ")
            case .tooFewColumns(let kind, let need): "a \(kind) line needs \(need) columns, separated by tabs"
            case .badNumber(let text): "the factor \"\(text)\" is not a number"
            case .unknownTime(let text): "no meaning of time \"\(text)\""
            case .badDirection(let text): "better is more or less, not \"\(text)\""
            case .ambiguous(let name, let other): "\(name) is a name of \(other) already"
            }
        return "\(file):\(line): \(what)"
    }
}
