import Glibc

/// A database file that is open; used by one thread at a time.
final class SQLiteConnection {
    enum Mode {
        case readOnly, create

        /// Without SQLite's own locks between threads.
        fileprivate var flags: Int32 {
            switch self {
            case .readOnly: 0x1 | 0x8000
            case .create: 0x2 | 0x4 | 0x8000
            }
        }
    }

    let library: LibSQLite
    let handle: LibSQLite.Handle
    private let mode: Mode

    init(_ path: String, _ mode: Mode) throws(SQLiteError) {
        guard let library = LibSQLite.shared else {
            throw SQLiteError(
                kind: .system, reason: "libsqlite3 is not installed; apt-get install libsqlite3-0")
        }
        var handle: LibSQLite.Handle?
        let code = library.open(path, &handle, mode.flags, nil)
        guard let handle else { throw SQLiteError(kind: .system, reason: String(cString: strerror(ENOMEM))) }
        self.mode = mode
        self.library = library
        self.handle = handle
        if code != 0 { throw error(code) }
        _ = library.setTimeout(handle, 2000)
    }

    deinit {
        _ = library.close(handle)
    }

    func error(_ code: Int32) -> SQLiteError {
        // SQLite does not keep it where a commit fails to write.
        let last = mode == .create ? errno : 0
        let kept = library.systemError(handle)
        let systemError = kept != 0 ? kept : last
        // The low byte tells the kinds apart: 5 busy, 6 locked, 10 input or output, 13 full, 14 cannot open.
        switch code & 0xFF {
        case 5, 6: return SQLiteError(kind: .busy, reason: "another program is writing it")
        case 13: return SQLiteError(kind: .system, reason: String(cString: strerror(ENOSPC)))
        case 10 where systemError != 0, 14 where systemError != 0:
            return SQLiteError(kind: .system, reason: String(cString: strerror(systemError)))
        default:
            return SQLiteError(
                kind: .content, reason: library.message(handle).map { String(cString: $0) } ?? "\(code)")
        }
    }

    /// Runs statements whose rows nobody needs, each ended by `;` at the end of a line.
    func run(_ script: String) throws(SQLiteError) {
        for statement in script.split(separator: ";\n") where statement.contains(where: { !$0.isWhitespace })
        {
            let statement = try prepare(String(statement))
            while try statement.step() {}
        }
    }

    func prepare(_ text: String) throws(SQLiteError) -> SQLiteStatement {
        var statement: LibSQLite.Handle?
        let code = library.prepare(handle, text, -1, &statement, nil)
        guard code == 0, let statement else { throw error(code) }
        return SQLiteStatement(statement, of: self)
    }

    /// Calls `body` at each row of a query.
    func each(_ query: String, _ body: (SQLiteStatement) throws(SQLiteError) -> Void) throws(SQLiteError) {
        let row = try prepare(query)
        while try row.step() { try body(row) }
    }
}
