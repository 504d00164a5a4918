import Extraction
import Glibc
import Reading
import Testing

/// A file that goes away with the test.
final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8], ending: String = "") throws {
        var template = Array("/tmp/baogao-reading-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        try #require(file >= 0)
        defer { close(file) }
        let plain = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = plain + ending
        try #require(rename(plain, path) == 0)
        try #require(write(file, bytes, bytes.count) == bytes.count)
    }

    deinit { unlink(path) }

    private static let reader = Reader(lexicon: Lexicon())

    /// The report that a file of these bytes gives.
    static func report(_ bytes: [UInt8], ending: String = "") throws -> Report {
        let file = try TemporaryFile(bytes, ending: ending)
        return try reader.read(path: file.path)
    }

    /// The lines of its text.
    static func lines(_ bytes: [UInt8], ending: String = "") throws -> [String] {
        let text = try report(bytes, ending: ending).text
        return text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Why a file of these bytes gives none.
    static func reason(_ bytes: [UInt8], ending: String = "") throws -> ReadingError.Reason? {
        do {
            _ = try report(bytes, ending: ending)
            return nil
        } catch let error as ReadingError {
            return error.reason
        }
    }
}
