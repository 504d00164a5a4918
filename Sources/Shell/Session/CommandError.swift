import Query

/// A statement that is no query and cannot be carried out.
public enum CommandError: Error, Sendable, Hashable {
    case nothingRead(paths: [String], nearest: [String])
    /// `nearest` are files there whose names are near.
    case cannotRead(path: String, reason: String, nearest: [String] = [])
    case cannotWrite(path: String, reason: String)
    case fileExists(path: String)
    case unknownEnding(path: String)
    /// A workspace that cannot be read.
    case workspace(path: String, WorkspaceProblem)
    /// `save` alone without an open workspace.
    case noWorkspace
    /// `save` over a file that is no workspace.
    case notReplaceable(path: String)
    /// `open` would lose what the session holds.
    case unsaved(reports: Int, names: Int)
    /// A table that a picture file is asked of.
    case notAPicture(path: String)
    /// A picture that another file is asked of.
    case pictureEnding(path: String)
    case unknownReport(String, nearest: [String])
    case unknownSetting(String, nearest: [String])
    case badSetting(name: String, value: String, allowed: String)
    case missingTopic
    /// `column` holds it as a value.
    case unknownTopic(String, nearest: [String], column: String?)
    case missingColumnName
    case unknownColumn(String, nearest: [String])
    case unknownWord(String, nearest: [String])
    case notANumber(String)
    case unknownObservation(String)
    /// `source` and `why` on rows that come from no observation.
    case noObservations
    case notBound(String)
    /// A value for a parameter that the script does not declare.
    case unknownParameter(String, declared: [String])
    case runsItself(String)
    /// The first row for which an assertion does not hold, as text; nil where it is about the table as a whole.
    case assertionFailed(row: String?)
    case interrupted
}

extension CommandError {
    /// A file that could not be read.
    static func cannotRead(path: String, _ problem: TextFile.Problem) -> CommandError {
        .cannotRead(path: path, reason: problem.reason, nearest: PathList.nearest(to: path))
    }

    var kind: Failure.Kind {
        switch self {
        case .nothingRead, .cannotRead, .workspace: .input
        case .interrupted: .interrupted
        default: .statement
        }
    }
}
