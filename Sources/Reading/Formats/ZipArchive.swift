import CZlib

/// The files in a zip archive, found through its directory at the end.
struct ZipArchive {
    private struct Entry {
        var flags: Int
        var method: Int
        var packedSize: Int
        var size: Int
        var checksum: Int
        /// Where its local header begins.
        var offset: Int
    }

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// More than any report's parts unpack to; keeps a small file from filling the memory.
    private static let largest = 256 << 20

    /// nil where the directory is missing or broken.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let end = Self.directoryEnd(bytes) else { return nil }
        let count = Self.number(bytes, end + 10, 2)
        var at = Self.number(bytes, end + 16, 4)
        for _ in 0..<count {
            guard at + 46 <= bytes.count, Self.number(bytes, at, 4) == 0x0201_4B50 else { return nil }
            let nameLength = Self.number(bytes, at + 28, 2)
            let nameEnd = at + 46 + nameLength
            guard nameEnd <= bytes.count else { return nil }
            let name = String(decoding: bytes[at + 46..<nameEnd], as: UTF8.self)
            entries[name] = Entry(
                flags: Self.number(bytes, at + 8, 2), method: Self.number(bytes, at + 10, 2),
                packedSize: Self.number(bytes, at + 20, 4), size: Self.number(bytes, at + 24, 4),
                checksum: Self.number(bytes, at + 16, 4),
                offset: Self.number(bytes, at + 42, 4))
            at = nameEnd + Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
        }
    }

    func holds(_ name: String) -> Bool { entries[name] != nil }

    func isEncrypted(_ name: String) -> Bool { (entries[name]?.flags ?? 0) & 1 != 0 }

    /// The unpacked file of this name; nil where it is not there, is damaged or is packed in an unusual way.
    func file(_ name: String) -> [UInt8]? {
        guard let entry = entries[name], entry.size <= Self.largest, entry.offset + 30 <= bytes.count,
            Self.number(bytes, entry.offset, 4) == 0x0403_4B50
        else { return nil }
        let start =
            entry.offset + 30 + Self.number(bytes, entry.offset + 26, 2)
            + Self.number(bytes, entry.offset + 28, 2)
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { return nil }
        let packed = bytes[start..<start + entry.packedSize]
        let file: [UInt8]?
        switch entry.method {
        case 0: file = Array(packed)
        case 8: file = Self.inflated(packed, size: entry.size)
        default: file = nil
        }
        guard let file, Int(crc32(0, file, UInt32(file.count))) == entry.checksum else { return nil }
        return file
    }

    private static func inflated(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        // Negative: deflated bytes without a header of zlib's own.
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var status = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(size)
                status = inflate(&stream, Z_FINISH)
            }
            count = size - Int(stream.avail_out)
        }
        return status == Z_STREAM_END && output.count == size ? output : nil
    }

    /// The record that ends the directory, behind which only a comment may stand.
    private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 65_535)...last).last { number(bytes, $0, 4) == 0x0605_4B50 }
    }

    /// The little-endian number at `at`, `length` bytes long; 0 behind the end.
    private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
        guard at + length <= bytes.count else { return 0 }
        var number = 0
        for index in (at..<at + length).reversed() { number = number << 8 | Int(bytes[index]) }
        return number
    }
}
