public import Extraction

/// Reads files into reports.
public struct Reader: Sendable {
    public init() {}

    /// Reads the file at `path`.
    public func read(path: String) throws(ReadingError) -> Report {
        throw ReadingError(path: path, reason: .missing)
    }

    /// Makes a report of text that is already in memory.
    public func read(text: [UInt8], id: String, path: String) throws(ReadingError) -> Report {
        throw ReadingError(path: path, reason: .empty)
    }
}

/// Why a file gave no report. One sentence says what to do.
public struct ReadingError: Error, Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        case missing, isFolder, denied, empty, notText
        /// A format that is recognised but not read; the text names it.
        case format(String)
    }
    public var path: String
    public var reason: Reason

    /// One line for standard error, path first.
    public var message: String { "\(path): \(reason)" }
}
