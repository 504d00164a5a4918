import Glibc

/// An error number of the system.
struct SystemError: Error {
    var code: Int32

    /// What the system says of it.
    var words: String { String(cString: strerror(code)) }
}
