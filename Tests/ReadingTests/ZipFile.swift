import CZlib

/// Zip files for tests.
enum ZipFile {
    /// A .docx document whose body holds `body`.
    static func document(
        _ body: String, others: [String: String] = [:], deflates: Bool = true, flags: UInt32 = 0
    )
        -> [UInt8]
    {
        let xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
        let parts = [("word/document.xml", xml)] + others.map { ($0.key, $0.value) }
        return bytes(parts.map { ($0.0, Array($0.1.utf8)) }, deflates: deflates, flags: flags)
    }

    static func bytes(_ parts: [(name: String, bytes: [UInt8])], deflates: Bool = true, flags: UInt32 = 0)
        -> [UInt8]
    {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let packed = deflates ? deflated(part.bytes) : part.bytes
            let name = Array(part.name.utf8)
            let facts =
                number(flags, 2) + number(deflates ? 8 : 0, 2) + number(0, 4)
                + number(UInt32(crc32(0, part.bytes, UInt32(part.bytes.count))), 4)
                + number(UInt32(packed.count), 4) + number(UInt32(part.bytes.count), 4)
                + number(UInt32(name.count), 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts
            directory +=
                number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(UInt32(file.count), 4)
            directory += name
            file += number(0x0403_4B50, 4) + number(20, 2) + facts + name + packed
        }
        let start = UInt32(file.count)
        let count = UInt32(parts.count)
        file += directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
        return file + number(UInt32(directory.count), 4) + number(start, 4) + number(0, 2)
    }

    private static func number(_ value: UInt32, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(&stream, 9, Z_DEFLATED, -15, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count + 100)
        let room = output.count
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                _ = deflate(&stream, Z_FINISH)
            }
        }
        return Array(output[..<(room - Int(stream.avail_out))])
    }
}
