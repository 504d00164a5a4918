import Query

/// A statement that is no query and cannot be carried out.
public enum CommandError: Error, Sendable, Hashable {
    case nothingRead(paths: [String])
    case cannotRead(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    case fileExists(path: String)
    case unknownEnding(path: String)
    case unknownReport(String, nearest: [String])
    case unknownSetting(String, nearest: [String])
    case badSetting(name: String, value: String, allowed: String)
    case missingTopic
    case unknownTopic(String, nearest: [String])
    case missingColumnName
    case unknownColumn(String, nearest: [String])
    case unknownWord(String, nearest: [String])
    case notANumber(String)
    case unknownObservation(String)
    /// `source` and `why` on rows that come from no observation.
    case noObservations
    case notBound(String)
    case runsItself(String)
    /// The first row for which an assertion does not hold, as text; nil where it is about the table as a whole.
    case assertionFailed(row: String?)
    case interrupted
}

extension CommandError {
    /// A file that could not be read.
    static func cannotRead(path: String, _ problem: TextFile.Problem) -> CommandError {
        .cannotRead(path: path, reason: problem.reason)
    }

    var kind: Failure.Kind {
        switch self {
        case .nothingRead, .cannotRead: .input
        case .interrupted: .interrupted
        default: .statement
        }
    }

    /// The wording of every error of a command.
    var message: Message {
        switch self {
        case .nothingRead(let paths): Message("nothing could be read from \(paths.joined(separator: " "))")
        case .cannotRead(let path, let reason): Message("\(path): \(reason)")
        case .cannotWrite(let path, let reason): Message("\(path) cannot be written: \(reason)")
        case .fileExists(let path): Message("\(path) exists", hint: "add force to replace it")
        case .unknownEnding(let path):
            Message("the ending of \(path) names no format", hint: "end it in \(OutputFormat.endings)")
        case .unknownReport(let name, let nearest):
            Message("no report is called “\(name)”", hint: Self.meant(nearest) ?? "show reports")
        case .unknownSetting(let name, let nearest):
            Message("no setting is called “\(name)”", hint: Self.meant(nearest) ?? "show settings")
        case .badSetting(let name, let value, let allowed):
            Message("\(name) cannot be “\(value)”", hint: "write \(allowed)")
        case .missingTopic: Message("show does not say what", hint: Self.topics)
        case .unknownTopic(let name, let nearest):
            Message("there is no “\(name)” to show", hint: Self.meant(nearest) ?? Self.topics)
        case .missingColumnName: Message("a column is missing", hint: "write show values area")
        case .unknownColumn(let name, let nearest):
            Message("no column is called “\(name)”", hint: Self.meant(nearest))
        case .unknownWord(let word, let nearest):
            Message("help knows nothing about “\(word)”", hint: Self.meant(nearest) ?? "help lists all words")
        case .notANumber(let text):
            Message("“\(text)” is no observation's number", hint: "take it from the column id")
        case .unknownObservation(let id):
            Message("no observation has the number \(id)", hint: "take it from the column id")
        case .noObservations: Message("these rows come from no observations")
        case .notBound(let name):
            Message("$\(name) has no value", hint: "give it one: run FILE \(name)=VALUE")
        case .runsItself(let path): Message("\(path) would run itself without end")
        case .assertionFailed(let row):
            Message(
                row.map { "the assertion does not hold for the row \($0)" } ?? "the assertion does not hold")
        case .interrupted: Message("interrupted")
        }
    }

    private static let topics = "write show reports, indicators, areas, names, settings or values COLUMN"

    private static func meant(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        let all = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
        return "did you mean \(all)?"
    }
}
