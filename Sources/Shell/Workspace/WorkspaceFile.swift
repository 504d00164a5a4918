import Glibc
import Reading

/// A file that may be a workspace, seen from outside: nothing is written and SQLite is not needed.
enum WorkspaceFile {
    static let ending = ".baogao"

    /// Whether a word of the command line is meant to be opened: by its ending, or because the file is a workspace.
    static func handles(_ path: String) -> Bool {
        if path.lowercased().hasSuffix(ending) { return true }
        // Thousands of reports need no look into each.
        let isOfReport = FigureFile.handles(path) || FileFormat.endings.contains { path.hasSuffix("." + $0) }
        return !isOfReport && problem(of: path) == nil
    }

    /// Why a file is not a workspace that this program reads, as far as its head tells; nil for one that is.
    static func problem(of path: String) -> WorkspaceProblem? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .system(String(cString: strerror(errno))) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { return .system(String(cString: strerror(errno))) }
        if facts.st_mode & S_IFMT == S_IFDIR { return .system(String(cString: strerror(EISDIR))) }
        var head = [UInt8](repeating: 0, count: 100)
        let count = pread(file, &head, head.count, 0)
        if count < 0 { return .system(String(cString: strerror(errno))) }
        return problem(head: head[..<count], size: Int(facts.st_size))
    }

    /// https://www.sqlite.org/fileformat.html, section 1.3
    private static func problem(head: ArraySlice<UInt8>, size: Int) -> WorkspaceProblem? {
        guard head.starts(with: "SQLite format 3\0".utf8), head.count == 100 else { return .notADatabase }
        func number(_ places: Range<Int>) -> UInt32 { head[places].reduce(0) { $0 << 8 | UInt32($1) } }
        guard number(68..<72) == WorkspaceSchema.application else { return .foreign }
        let version = number(60..<64)
        if version > WorkspaceSchema.version { return .newer(Int(version)) }
        let pageSize = number(16..<18) == 1 ? 65_536 : Int(number(16..<18))
        let expected = pageSize * Int(number(28..<32))
        if size < expected { return .damaged("\(size) of \(expected) bytes are there") }
        return nil
    }

    static func isSame(_ path: String, _ other: String) -> Bool {
        TextFile.absolute(path) == TextFile.absolute(other)
    }
}
