import Glibc

/// Buffered writing to a file descriptor.
struct Output: TextOutputStream {
    private let file: Int32
    private var buffer: [UInt8] = []

    init(standardOutput: Void) { file = STDOUT_FILENO }
    init(standardError: Void) { file = STDERR_FILENO }

    mutating func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 16 { flush() }
    }

    mutating func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        if buffer.count > 1 << 16 { flush() }
    }

    /// Ctrl-C also ends what is still to be printed.
    mutating func flush() {
        var start = 0
        while start < buffer.count, !Signals.isPending(SIGINT) {
            let count = buffer[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                if file == STDOUT_FILENO { Self.fail(errno) }
                break
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// What was to be printed is lost, and whoever counts on it must see that.
    private static func fail(_ code: Int32) -> Never {
        printError("baogao: cannot write the output: \(String(cString: strerror(code)))")
        exit(1)
    }

    /// A line on standard error.
    static func printError(_ text: String) {
        var output = Output(standardError: ())
        output.write(text + "\n")
        output.flush()
    }
}
