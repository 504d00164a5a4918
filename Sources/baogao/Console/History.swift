import Glibc

/// The statements of this and earlier sessions, in a file that only the user can read.
///
/// An entry is one line; line breaks inside a statement are kept as byte 1. Entries are appended one by one, so
/// sessions that run at the same time keep theirs both.
struct History {
    private let path: String?
    private var last: String?

    init() {
        path = Self.defaultPath
    }

    /// BAOGAO_HISTORY, where empty means none; else baogao/history in XDG_STATE_HOME or ~/.local/state.
    private static var defaultPath: String? {
        if let own = Terminal.environment("BAOGAO_HISTORY") { return own.isEmpty ? nil : own }
        let state =
            Terminal.environment("XDG_STATE_HOME").flatMap { $0.isEmpty ? nil : $0 }
            ?? Terminal.environment("HOME").map { $0 + "/.local/state" }
        return state.map { $0 + "/baogao/history" }
    }

    /// The entries of earlier sessions, the newest last.
    mutating func load(limit: Int = 5_000) -> [String] {
        guard let path, let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var entries: [String] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let text = line {
            let entry = String(cString: text).dropLast(while: { $0 == "\n" })
            entries.append(String(entry.map { $0 == "\u{1}" ? "\n" : $0 }))
        }
        last = entries.last
        return entries.suffix(limit)
    }

    /// Keeps an entry; false where there is nothing to keep: it is empty, repeated, or begins with a blank.
    mutating func add(_ entry: String) -> Bool {
        guard !entry.isEmpty, entry != last, entry.first?.isWhitespace == false else { return false }
        last = entry
        guard let path else { return true }
        Self.makeFolders(of: path)
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return true }
        defer { close(file) }
        let line = Array((entry.map { $0 == "\n" ? "\u{1}" : String($0) }.joined() + "\n").utf8)
        _ = write(file, line, line.count)
        return true
    }

    private static func makeFolders(of path: String) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            mkdir(folder, 0o700)
        }
    }
}

extension String {
    fileprivate func dropLast(while condition: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, condition(last) { rest.removeLast() }
        return rest
    }
}
