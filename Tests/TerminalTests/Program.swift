import Glibc

/// The built program, run as people run it.
enum Program {
    struct Result {
        var output: String
        var errors: String
        /// Negative: the signal that ended it.
        var status: Int32
    }

    /// Beside the test bundle, whatever the build folder is called.
    static let path: String = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        let folder = bundle.split(separator: "/", omittingEmptySubsequences: false)
            .prefix { !$0.hasSuffix(".xctest") }.joined(separator: "/")
        let beside = folder + "/baogao"
        if bundle.contains(".xctest"), access(beside, X_OK) == 0 { return beside }
        return root + "/.build/debug/baogao"
    }()

    /// The folder of the package.
    static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    /// Runs a shell command in which `$baogao` is the program; `work` is the folder that it runs in.
    static func run(_ command: String, input: String? = nil, in work: String = root) -> Result {
        let folder = temporaryFolder()
        defer { remove(folder) }
        write(input ?? "", to: folder + "/input")
        let script = """
            cd '\(work)' && export baogao='\(path)' BAOGAO_HISTORY=
            { \(command)
            } <'\(folder)/input' >'\(folder)/output' 2>'\(folder)/errors'
            """
        let status = system(script)
        return Result(
            output: read(folder + "/output"), errors: read(folder + "/errors"),
            status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F))
    }

    // MARK: Files

    static func temporaryFolder() -> String {
        var template = Array("/tmp/baogao-terminal-XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    }

    static func remove(_ folder: String) {
        _ = system("rm -rf '\(folder)'")
    }

    static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
