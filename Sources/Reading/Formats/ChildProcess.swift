import Glibc

/// A program that is run to its end on bytes that are in memory, without a shell.
struct ChildProcess {
    /// Exit status; a program that a signal ended has 128 and more.
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]

    /// Runs `program`, found through PATH; its standard input is a file that holds `input`.
    ///
    /// Throws the code of the system's error, ENOENT where there is no such program.
    static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws(SystemError)
        -> ChildProcess
    {
        // Files instead of pipes: nobody waits for anybody.
        let files = try [namelessFile(), namelessFile(), namelessFile()]
        defer { for file in files { close(file) } }
        try write(input, to: files[0])
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
        }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let failure = posix_spawnp(&child, program, &actions, nil, &words, environ)
        guard failure == 0 else { throw SystemError(code: failure) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw SystemError(code: errno) }
        }
        let signal = status & 0x7F
        return ChildProcess(
            status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: try contents(files[1]),
            errors: try contents(files[2]))
    }

    private static func namelessFile() throws(SystemError) -> Int32 {
        var template = Array("/tmp/baogao-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw SystemError(code: errno) }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        unlink(template)
        return file
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemError(code: errno) }
            rest = rest.dropFirst(count)
        }
        lseek(file, 0, SEEK_SET)
    }

    private static func contents(_ file: Int32) throws(SystemError) -> [UInt8] {
        let size = lseek(file, 0, SEEK_END)
        guard size >= 0 else { throw SystemError(code: errno) }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw SystemError(code: errno) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
