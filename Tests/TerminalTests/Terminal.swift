import Glibc

/// A program on a pseudo-terminal: what it shows is read, what a person types is written.
final class Terminal {
    private let master: Int32
    private var process: pid_t = 0
    /// Everything shown so far, without colours and cursor movements.
    private(set) var text = ""
    private var raw: [UInt8] = []
    /// Where the next wait begins to look, in `text`.
    private var seen = 0

    /// - Parameters:
    ///   - command: for the shell, with `$baogao` for the program.
    ///   - environment: assignments before it, as `LC_ALL=C`.
    init(_ command: String, environment: String = "", columns: UInt16 = 100) {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        _ = ioctl(master, 0x4004_5431, &isLocked)  // TIOCSPTLCK
        var number: UInt32 = 0
        _ = ioctl(master, 0x8004_5430, &number)  // TIOCGPTN
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        let name = "/dev/pts/\(number)"

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // The leader of a new session that opens a terminal gets it as its own.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
        let script = """
            cd '\(Program.root)' && exec env baogao='\(Program.path)' TERM=xterm INPUTRC=/dev/null \
            LANG=C.UTF-8 \(environment) sh -c '\(command)'
            """
        let words: [String] = ["sh", "-c", script]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
        for argument in arguments { free(argument) }
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }

    deinit {
        kill(process, SIGKILL)
        close(master)
    }

    /// Types letters and keys.
    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR || errno == EAGAIN else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits until the text shows up behind what was waited for before; false where it does not in two minutes.
    func waits(for expected: String) -> Bool {
        let deadline = time(nil) + 120
        while time(nil) < deadline {
            let rest = text.utf8.dropFirst(seen)
            if let found = rest.firstRange(of: expected.utf8) {
                seen = text.utf8.distance(from: text.utf8.startIndex, to: found.upperBound)
                return true
            }
            guard readMore(milliseconds: 500) else { break }
        }
        return text.utf8.dropFirst(seen).firstRange(of: expected.utf8) != nil
    }

    /// Waits for the program's end and gives its exit status; negative for a signal.
    func end() -> Int32 {
        let deadline = time(nil) + 120
        var status: Int32 = 0
        while time(nil) < deadline {
            _ = readMore(milliseconds: 50)
            if waitpid(process, &status, WNOHANG) == process {
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
            }
        }
        return .min
    }

    /// False at the end of the program.
    private func readMore(milliseconds: Int32) -> Bool {
        var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&input, 1, milliseconds) > 0 else { return true }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        raw.append(contentsOf: chunk[..<count])
        text = Self.plain(raw)
        return true
    }

    /// Without escape sequences and carriage returns.
    private static func plain(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x1B {
                at += 1
                if at < bytes.count, bytes[at] == UInt8(ascii: "[") {
                    at += 1
                    while at < bytes.count, !(0x40...0x7E).contains(bytes[at]) { at += 1 }
                }
            } else if bytes[at] != 0x0D, bytes[at] != 0x07 {
                result.append(bytes[at])
            }
            at += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
