public import Extraction
import Glibc

/// Reads files into reports.
public struct Reader: Sendable {
    private let lexicon: Lexicon

    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Reads the file at `path`: text, Markdown, HTML, .docx or PDF, by its content first and its ending second. The
    /// report's id is the file's name without its ending.
    ///
    /// The report's text is the file itself where it is UTF-8 text, else what the reader of its format makes of it.
    public func read(path: String) throws(ReadingError) -> Report {
        let bytes = try Self.bytes(path)
        do throws(ReadingError.Reason) {
            return try report(try Self.text(bytes, path: path), id: Self.id(path), path: path)
        } catch {
            throw ReadingError(path: path, reason: error)
        }
    }

    /// Makes a report of UTF-8 text that is in memory.
    /// - Parameter path: what errors and `source` call it; may be empty.
    public func read(text: [UInt8], id: String, path: String) throws(ReadingError) -> Report {
        do throws(ReadingError.Reason) {
            return try report(text, id: id, path: path)
        } catch {
            throw ReadingError(path: path.isEmpty ? id : path, reason: error)
        }
    }

    private func report(_ text: [UInt8], id: String, path: String) throws(ReadingError.Reason) -> Report {
        guard text.contains(where: { $0 > 0x20 }) else { throw .empty }
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

    /// UTF-8 text of a file's bytes.
    private static func text(_ bytes: [UInt8], path: String) throws(ReadingError.Reason) -> [UInt8] {
        let format = FileFormat.of(bytes, path: path)
        switch format {
        case .html: return try WebPage.text(bytes)
        case .docx: return try WordDocument.text(bytes)
        case .pdf: return try PDFText.text(bytes)
        case .text, .markdown:
            guard let text = Decoding.utf8(bytes) else { throw .notText }
            return format == .markdown ? Markdown.text(text) : text
        case .doc, .xls, .ppt, .xlsx, .pptx, .odt, .ofd, .rtf, .picture, .archive: throw .format(format)
        }
    }
}
