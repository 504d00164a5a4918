/// The encoding that a page names in its head: <meta charset=gbk>, http-equiv, or its XML declaration.
enum DeclaredCharset {
    /// What iconv calls the encoding that the first 4,096 bytes declare; nil where they name none that a Chinese
    /// text can be in.
    static func find(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        for word in ["charset", "encoding"] {
            var at = 0
            while at + word.utf8.count < head.count {
                if head[at...].starts(with: word.utf8), let name = value(head, at + word.utf8.count),
                    let encoding = encodings.first(where: { $0.names.contains(name) })
                {
                    return encoding.iconv
                }
                at += 1
            }
        }
        return nil
    }

    /// The names that pages use, and the encoding that contains all that is written under them.
    private static let encodings: [(iconv: String, names: [String])] = [
        ("UTF-8", ["utf-8", "utf8"]),
        ("GB18030", ["gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "gb_2312", "hz-gb-2312"]),
        ("BIG5-HKSCS", ["big5", "big5-hkscs", "big-5", "cp950", "x-x-big5", "cn-big5"]),
    ]

    /// What stands behind `=`, without quotation marks.
    private static func value(_ head: [UInt8], _ start: Int) -> String? {
        var at = start
        while at < head.count, head[at] <= 0x20 { at += 1 }
        guard at < head.count, head[at] == UInt8(ascii: "=") else { return nil }
        at += 1
        while at < head.count,
            head[at] <= 0x20 || head[at] == UInt8(ascii: "\"") || head[at] == UInt8(ascii: "'")
        {
            at += 1
        }
        var end = at
        while end < head.count, head[end] > 0x20, !"\"';/>?".utf8.contains(head[end]) { end += 1 }
        return end > at ? String(decoding: head[at..<end], as: UTF8.self) : nil
    }
}
