public import Extraction
import Glibc

/// Reads files into reports.
public struct Reader: Sendable {
    private let lexicon: Lexicon

    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Reads the file at `path`; the report's id is the file's name without its ending.
    public func read(path: String) throws(ReadingError) -> Report {
        let bytes = try Self.bytes(path)
        if let format = Self.format(bytes) { throw ReadingError(path: path, reason: .format(format)) }
        guard let text = Decoding.utf8(bytes) else { throw ReadingError(path: path, reason: .notText) }
        return try read(text: text, id: Self.id(path), path: path)
    }

    /// Makes a report of UTF-8 text that is in memory.
    /// - Parameter path: what errors and `source` call it; may be empty.
    public func read(text: [UInt8], id: String, path: String) throws(ReadingError) -> Report {
        guard text.contains(where: { $0 > 0x20 }) else {
            throw ReadingError(path: path.isEmpty ? id : path, reason: .empty)
        }
        var report = Report(id: id, path: path, text: text, flow: FlowBuilder.build(text))
        report.sections = SectionParser.parse(report.flow)
        Metadata.fill(&report, lexicon: lexicon)
        return report
    }

    /// The file's name without folder and ending.
    static func id(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    private static func bytes(_ path: String) throws(ReadingError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw ReadingError(path: path, reason: reason(errno)) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw ReadingError(path: path, reason: reason(errno)) }
        if facts.st_mode & S_IFMT == S_IFDIR { throw ReadingError(path: path, reason: .isFolder) }
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        // One byte more than the file holds, so that its end is seen without another allocation.
        var room = max(Int(facts.st_size), 4096) + 1
        while room > 0 {
            let before = bytes.count
            bytes.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    let got = Glibc.read(file, buffer.baseAddress, buffer.count)
                    if got < 0 { failure = errno }
                    count = max(got, 0)
                })
            guard failure == 0 else { throw ReadingError(path: path, reason: reason(failure)) }
            room = bytes.count == before ? 0 : 65_536
        }
        return bytes
    }

    private static func reason(_ code: Int32) -> ReadingError.Reason {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .denied
        case EISDIR: .isFolder
        default: .system(String(cString: strerror(code)))
        }
    }

    /// Formats that people have and that are no text, by their first bytes.
    private static func format(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a .docx or another zipped document" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "a .doc or .wps document" }
        return nil
    }
}
