/// A prepared statement. Parameters and columns count from 0.
final class SQLiteStatement {
    private let connection: SQLiteConnection
    private let library: LibSQLite
    private let handle: LibSQLite.Handle

    init(_ handle: LibSQLite.Handle, of connection: SQLiteConnection) {
        self.connection = connection
        self.handle = handle
        library = connection.library
    }

    deinit {
        _ = library.finalize(handle)
    }

    /// Goes to the next row; false behind the last.
    func step() throws(SQLiteError) -> Bool {
        let code = library.step(handle)
        if code == 100 { return true }
        guard code == 101 else { throw connection.error(code) }
        return false
    }

    /// Runs an insertion with the values that are bound, and makes ready for the next.
    func insert() throws(SQLiteError) {
        _ = try step()
        _ = library.reset(handle)
    }

    /// Makes ready for another run.
    func reset() {
        _ = library.reset(handle)
    }

    // MARK: Parameters

    func bind(_ place: Int32, _ value: Int) {
        _ = library.bindInteger(handle, place + 1, Int64(value))
    }

    func bind(_ place: Int32, _ value: Int?) {
        if let value { bind(place, value) } else { _ = library.bindNull(handle, place + 1) }
    }

    func bind(_ place: Int32, _ value: Double) {
        if value.isNaN {
            _ = library.bindNull(handle, place + 1)
        } else {
            _ = library.bindNumber(handle, place + 1, value)
        }
    }

    /// A code of a dictionary as it is stored: from 1, and null for none.
    func bind(_ place: Int32, code: Int32) {
        if code < 0 {
            _ = library.bindNull(handle, place + 1)
        } else {
            _ = library.bindInteger(handle, place + 1, Int64(code) + 1)
        }
    }

    func bind(_ place: Int32, _ text: String) {
        var text = text
        text.withUTF8 { bind(place, $0) }
    }

    func bind(_ place: Int32, _ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bind(place, $0) }
    }

    private func bind(_ place: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
        // -1: SQLite copies the bytes. A null pointer would be null rather than an empty text.
        var empty: UInt8 = 0
        withUnsafePointer(to: &empty) { empty in
            _ = library.bindText(handle, place + 1, bytes.baseAddress ?? empty, Int32(bytes.count), -1)
        }
    }

    // MARK: Columns

    func isNull(_ column: Int32) -> Bool { library.type(handle, column) == 5 }

    /// 0 where null.
    @inline(__always)
    func integer(_ column: Int32) -> Int { Int(library.integer(handle, column)) }

    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

    /// NaN where null.
    @inline(__always)
    func number(_ column: Int32) -> Double {
        library.type(handle, column) == 5 ? .nan : library.number(handle, column)
    }

    /// A code of a dictionary: -1 where null, and where it is none of `count`, which is damage.
    @inline(__always)
    func code(_ column: Int32, count: Int) throws(SQLiteError) -> Int32 {
        let code = library.integer(handle, column) - 1
        guard code >= -1, code < count else { throw SQLiteError(kind: .content, reason: "a code is unknown") }
        return Int32(truncatingIfNeeded: code)
    }

    /// Empty where null.
    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The UTF-8 of a text; empty where null.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = library.text(handle, column) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: Int(library.byteCount(handle, column))))
    }
}
