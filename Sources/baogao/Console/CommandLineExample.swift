import Glibc

/// A command line of a guide. Only commands of this program are run, by a shell, so that pipes work.
enum CommandLineExample {
    /// What it prints on both streams.
    static func lines(of command: String) -> [String] {
        let name = command.split(separator: " ").first.map(String.init) ?? ""
        guard name.split(separator: "/").last == "baogao" else {
            return ["not run: only commands that begin with baogao are"]
        }
        let rest = command.dropFirst(name.count)
        guard let pipe = popen("{ \(quoted(program))\(rest)\n} 2>&1 </dev/null", "r") else {
            return [String(cString: strerror(errno))]
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        }
        pclose(pipe)
        var lines = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines
    }

    /// This program's own file.
    private static var program: String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        return count > 0
            ? String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : "baogao"
    }

    private static func quoted(_ path: String) -> String {
        "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
