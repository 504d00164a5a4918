import Glibc

/// Turns a file's bytes into UTF-8.
enum Decoding {
    /// UTF-8 of `bytes`, or nil where they are not text in UTF-8, UTF-16, GB18030 or Big5.
    ///
    /// A byte-order mark decides; else valid UTF-8 is UTF-8; else a NUL in every second place is UTF-16; else the
    /// encoding in which most characters are common ones. A declared encoding is believed unless another gives
    /// twice as many common characters. A few bytes that fit no encoding become U+FFFD.
    /// - Parameter declared: iconv's name of the encoding that a page declares.
    static func utf8(_ bytes: [UInt8], declared: String? = nil) -> [UInt8]? {
        let form = UTF8Form(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), form != .none { return form == .text ? bytes : nil }
        if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes.dropFirst(2), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes.dropFirst(2), from: "UTF-16BE") }
        if form != .none, declared == nil || declared == "UTF-8" {
            return form == .text ? bytes : utf16(bytes)
        }
        if let text = utf16(bytes) { return text }
        if form != .none, !bytes.contains(where: { $0 >= 0x80 }) { return form == .text ? bytes : nil }
        return mostCommon(bytes, declared: declared)
    }

    private static func mostCommon(_ bytes: [UInt8], declared: String?) -> [UInt8]? {
        var best: (text: [UInt8], share: Double)?
        // In the order of preference among equals.
        for encoding in ["UTF-8", "GB18030", "BIG5-HKSCS"] {
            guard let text = convert(bytes[...], from: encoding), UTF8Form(text) == .text, isChinese(text)
            else {
                continue
            }
            let share = CommonCharacters.share(in: text) * (encoding == declared ? 2 : 1)
            if share > best?.share ?? -1 { best = (text, share) }
        }
        return best?.text
    }

    /// UTF-16 without a mark: the order of bytes that gives common characters.
    private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count % 2 == 0, bytes.contains(0) else { return nil }
        return ["UTF-16LE", "UTF-16BE"].compactMap { convert(bytes[...], from: $0) }
            .filter { UTF8Form($0) == .text && isChinese($0) }
            .max { CommonCharacters.share(in: $0) < CommonCharacters.share(in: $1) }
    }

    /// A third of the characters or more are ideographs or Chinese punctuation, or most ideographs are common ones:
    /// a page may hold more script than text.
    private static func isChinese(_ text: [UInt8]) -> Bool {
        var characters = 0
        var chinese = 0
        for byte in text where byte & 0xC0 != 0x80 {
            characters += 1
            if byte >= 0xE3 && byte <= 0xE9 || byte == 0xEF { chinese += 1 }
        }
        return chinese * 3 > characters || CommonCharacters.share(in: text) > 0.4
    }

    /// UTF-8 of `bytes`, or nil where more than one character in fifty does not fit the encoding.
    private static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8]? {
        guard let descriptor = iconv_open("UTF-8", encoding), descriptor != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(descriptor) }
        let unit = encoding.hasPrefix("UTF-16") ? 2 : 1
        var misfits = bytes.count / 100 + 1
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
        let capacity = output.count
        let written = input.withUnsafeMutableBufferPointer { source -> Int? in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = capacity
                while iconv(descriptor, &from, &fromLeft, &to, &toLeft) == -1 {
                    guard misfits > 0, toLeft >= 3, fromLeft > 0 else { return nil }
                    misfits -= 1
                    for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
                        to?.pointee = CChar(bitPattern: byte)
                        to = to?.advanced(by: 1)
                    }
                    toLeft -= 3
                    let step = min(unit, fromLeft)
                    from = from?.advanced(by: step)
                    fromLeft -= step
                }
                return capacity - toLeft
            }
        }
        return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
    }
}
