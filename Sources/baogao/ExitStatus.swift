import Shell

/// What the program tells its caller.
enum ExitStatus: Int32 {
    case success = 0
    /// A query, a script, an assertion or a verified page failed.
    case failed = 1
    case usage = 2
    /// An input could not be read.
    case noInput = 66
    case interrupted = 130

    init(_ kind: Failure.Kind) {
        switch kind {
        case .statement: self = .failed
        case .input: self = .noInput
        case .interrupted: self = .interrupted
        }
    }
}
