import Glibc

/// Turns a file's bytes into UTF-8.
enum Decoding {
    /// UTF-8 of `bytes`, or nil where they are not text in UTF-8, UTF-16 or GB18030.
    ///
    /// A byte-order mark decides; else valid UTF-8 is UTF-8; else a NUL in every second place is UTF-16; else
    /// GB18030, which contains GBK and GB2312, if all of it decodes and most of it is Chinese.
    static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return isUTF8(bytes) && isText(bytes) ? bytes : nil }
        if bytes.starts(with: [0xFF, 0xFE]) { return convert(Array(bytes.dropFirst(2)), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return convert(Array(bytes.dropFirst(2)), from: "UTF-16BE") }
        if isUTF8(bytes) { return isText(bytes) ? bytes : utf16(bytes) }
        if let text = utf16(bytes) { return text }
        guard let text = convert(bytes, from: "GB18030"), isText(text), isChinese(text) else { return nil }
        return text
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// UTF-16 without a mark: line feeds show the order of bytes.
    private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count % 2 == 0, bytes.contains(0) else { return nil }
        for encoding in ["UTF-16LE", "UTF-16BE"] {
            if let text = convert(bytes, from: encoding), isText(text), isChinese(text) { return text }
        }
        return nil
    }

    /// No control bytes but blanks.
    private static func isText(_ text: [UInt8]) -> Bool {
        !text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C && $0 != 0x0B }
    }

    /// A third of the characters or more are ideographs or Chinese punctuation.
    private static func isChinese(_ text: [UInt8]) -> Bool {
        var characters = 0
        var chinese = 0
        for byte in text where byte & 0xC0 != 0x80 {
            characters += 1
            if byte >= 0xE3 && byte <= 0xE9 || byte == 0xEF { chinese += 1 }
        }
        return chinese * 3 > characters
    }

    private static func convert(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
        guard let descriptor = iconv_open("UTF-8", encoding), descriptor != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(descriptor) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
        let capacity = output.count
        let written = input.withUnsafeMutableBufferPointer { source -> Int? in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = capacity
                guard iconv(descriptor, &from, &fromLeft, &to, &toLeft) != -1 else { return nil }
                return capacity - toLeft
            }
        }
        return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
    }
}
