import Glibc

/// The functions of SQLite that are used, looked up when the first workspace is opened or saved.
///
/// The library is not linked: that makes every start of the program 0.3 to 0.5 ms slower, and most sessions have no
/// workspace.
struct LibSQLite: Sendable {
    typealias Handle = OpaquePointer
    typealias Bytes = UnsafePointer<UInt8>
    typealias Open =
        @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<Handle?>, Int32, UnsafePointer<CChar>?) ->
        Int32
    typealias Prepare =
        @convention(c) (
            Handle, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<Handle?>,
            UnsafeMutablePointer<UnsafePointer<CChar>?>?
        ) -> Int32
    typealias Words = @convention(c) (Handle) -> UnsafePointer<CChar>?
    typealias Act = @convention(c) (Handle) -> Int32
    typealias Ask = @convention(c) (Handle, Int32) -> Int32
    typealias BindInteger = @convention(c) (Handle, Int32, Int64) -> Int32
    typealias BindNumber = @convention(c) (Handle, Int32, Double) -> Int32
    typealias BindText = @convention(c) (Handle, Int32, Bytes?, Int32, Int) -> Int32
    typealias Integer = @convention(c) (Handle, Int32) -> Int64
    typealias Number = @convention(c) (Handle, Int32) -> Double
    typealias Text = @convention(c) (Handle, Int32) -> Bytes?

    let open: Open
    let close: Act
    let message: Words
    let systemError: Act
    let setTimeout: Ask
    let prepare: Prepare
    let step: Act
    let reset: Act
    let finalize: Act
    let bindInteger: BindInteger
    let bindNumber: BindNumber
    let bindText: BindText
    let bindNull: Ask
    let type: Ask
    let integer: Integer
    let number: Number
    let text: Text
    let byteCount: Ask

    /// The library, or nil where it is not installed.
    static let shared: LibSQLite? = LibSQLite()

    private init?() {
        guard let library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL) else { return nil }
        func find<Function>(_ name: String, _ type: Function.Type = Function.self) -> Function? {
            dlsym(library, "sqlite3_\(name)").map { unsafeBitCast($0, to: type) }
        }
        guard let open: Open = find("open_v2"), let close: Act = find("close_v2"),
            let message: Words = find("errmsg"), let systemError: Act = find("system_errno"),
            let setTimeout: Ask = find("busy_timeout"), let prepare: Prepare = find("prepare_v2"),
            let step: Act = find("step"), let reset: Act = find("reset"),
            let finalize: Act = find("finalize"), let bindInteger: BindInteger = find("bind_int64"),
            let bindNumber: BindNumber = find("bind_double"), let bindText: BindText = find("bind_text"),
            let bindNull: Ask = find("bind_null"), let type: Ask = find("column_type"),
            let integer: Integer = find("column_int64"), let number: Number = find("column_double"),
            let text: Text = find("column_text"), let byteCount: Ask = find("column_bytes")
        else { return nil }
        self.open = open
        self.close = close
        self.message = message
        self.systemError = systemError
        self.setTimeout = setTimeout
        self.prepare = prepare
        self.step = step
        self.reset = reset
        self.finalize = finalize
        self.bindInteger = bindInteger
        self.bindNumber = bindNumber
        self.bindText = bindText
        self.bindNull = bindNull
        self.type = type
        self.integer = integer
        self.number = number
        self.text = text
        self.byteCount = byteCount
    }
}
