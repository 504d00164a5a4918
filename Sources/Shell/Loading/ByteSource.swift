import Glibc

/// The bytes of a file, read a stretch at a time; whole where it is no regular file.
final class ByteSource: Sendable {
    private enum Content {
        case file(Int32)
        case bytes([UInt8])
    }

    private let content: Content
    let count: Int

    init(_ bytes: [UInt8]) {
        content = .bytes(bytes)
        count = bytes.count
    }

    init(path: String) throws(TextFile.Problem) {
        var status = stat()
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw TextFile.Problem.last }
        if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            content = .file(file)
            count = status.st_size
        } else {
            close(file)
            let bytes = try TextFile.bytes(path)
            content = .bytes(bytes)
            count = bytes.count
        }
    }

    deinit {
        if case .file(let file) = content { close(file) }
    }

    /// Gives the bytes of a range; fewer where the file has become shorter.
    func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch content {
        case .bytes(let bytes):
            return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
        case .file(let file):
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: range.count)
            defer { buffer.deallocate() }
            var filled = 0
            while filled < range.count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let count = pread(file, rest.baseAddress, rest.count, range.lowerBound + filled)
                if count <= 0 { break }
                filled += count
            }
            return body(UnsafeBufferPointer(rebasing: buffer[..<filled]))
        }
    }
}
