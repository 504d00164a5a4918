import Glibc

/// Whole files of text.
public enum TextFile {
    public enum Problem: Error, Sendable, Hashable {
        /// The file is there and may not be replaced.
        case exists
        /// What the system said.
        case system(String)

        /// What the system said last.
        static var last: Problem { .system(String(cString: strerror(errno))) }

        public var reason: String {
            switch self {
            case .exists: "exists"
            case .system(let reason): reason
            }
        }
    }

    /// The bytes of a file as UTF-8.
    public static func read(_ path: String) throws(Problem) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    static func bytes(_ path: String) throws(Problem) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0 { throw .last }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// Writes beside the file first and then puts it in place, so that a reader never sees half of it.
    public static func write(_ text: String, to path: String, replacing: Bool) throws(Problem) {
        if !replacing, access(path, F_OK) == 0 { throw .exists }
        let draft = "\(path).\(getpid()).part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .last }
        var text = text
        let isWritten = text.withUTF8 { writeAll($0, to: file) }
        let problem = reason
        guard close(file) == 0, isWritten else {
            unlink(draft)
            throw .system(problem)
        }
        guard rename(draft, path) == 0 else {
            let problem = reason
            unlink(draft)
            throw .system(problem)
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The path from the root, where the file is there.
    static func absolute(_ path: String) -> String {
        guard let full = realpath(path, nil) else { return path }
        defer { free(full) }
        return String(cString: full)
    }

    private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
            let count = Glibc.write(file, rest.baseAddress, rest.count)
            if count < 0 { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
