import Glibc
import Testing

/// Text in the encodings that files have.
enum TextEncoding {
    static func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
        let converter = try #require(iconv_open(encoding, "UTF-8"))
        defer { iconv_close(converter) }
        var input = Array(text.utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2 + 8)
        let capacity = output.count
        return try input.withUnsafeMutableBufferPointer { source in
            try output.withUnsafeMutableBufferPointer { target in
                var (from, fromLeft, to, toLeft) = (
                    source.baseAddress, source.count, target.baseAddress, capacity
                )
                try #require(iconv(converter, &from, &fromLeft, &to, &toLeft) != -1)
                return target[..<(capacity - toLeft)].map { UInt8(bitPattern: $0) }
            }
        }
    }
}
