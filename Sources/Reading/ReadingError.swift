/// Why a file gave no report.
public struct ReadingError: Error, Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        case missing, isFolder, denied, empty, notText
        /// A format that is recognised and not read; the text names it.
        case format(String)
        /// What the system said.
        case system(String)
    }
    public var path: String
    public var reason: Reason

    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// One line: the path, what is wrong and what to do.
    public var message: String {
        let what =
            switch reason {
            case .missing: "no such file; check the path"
            case .isFolder: "is a folder; name the files in it"
            case .denied: "may not be read; change its permissions"
            case .empty: "is empty"
            case .notText: "is not text in UTF-8, UTF-16 or GB18030; save it as a text file"
            case .format(let name): "is \(name), not text; save it as a text file"
            case .system(let words): words
            }
        return "\(path): \(what)"
    }
}
