/// What a file is, by its content first and by its ending second.
public enum FileFormat: Sendable, Equatable, CaseIterable {
    // Read.
    case text, markdown, html, docx, pdf
    // Recognised, so that the message can say what to do.
    /// Microsoft's and Kingsoft's binary documents (.doc .wps), workbooks (.xls .et) and slides (.ppt .dps).
    case doc, xls, ppt
    case xlsx, pptx, odt, ofd, rtf, picture, archive

    /// Endings of the files that can be read, for who looks through a folder.
    public static let endings: Set<String> = [
        "txt", "text", "md", "markdown", "htm", "html", "shtml", "xhtml", "docx", "pdf",
    ]

    /// The format of a file that begins with these bytes and is named so; `.docx` stands for any zip file.
    static func of(_ bytes: [UInt8], path: String) -> FileFormat {
        if let format = signed(bytes) { return format }
        let ending = ending(path)
        let isMarkdown = ending == "md" || ending == "markdown"
        switch HTMLSign(bytes) {
        case .document: return .html
        // Markdown may hold HTML.
        case .fragment where !isMarkdown: return .html
        case .inside where ["htm", "html", "shtml", "xhtml", "jhtml"].contains(ending): return .html
        default: return isMarkdown ? .markdown : .text
        }
    }

    /// The format that the first bytes sign.
    private static func signed(_ bytes: [UInt8]) -> FileFormat? {
        // Readers of PDF take its sign anywhere in the first kilobyte.
        if bytes.prefix(8).starts(with: Array("%PDF-".utf8)) || find("%PDF-", in: bytes.prefix(1024)) {
            return .pdf
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
        return signatures.first { bytes.starts(with: $0.bytes) }?.format
    }

    private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
        ([0x50, 0x4B, 0x03, 0x04], .docx), ([0x50, 0x4B, 0x05, 0x06], .docx),
        (Array("{\\rtf".utf8), .rtf),
        ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
        ([0x49, 0x49, 0x2A, 0x00], .picture), ([0x4D, 0x4D, 0x00, 0x2A], .picture),
        (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive), ([0x1F, 0x8B], .archive),
    ]

    /// What an OLE compound file holds, by the names of its streams.
    private static func compound(_ bytes: [UInt8]) -> FileFormat {
        if holdsStream("EncryptedPackage", bytes) { return .docx }
        if holdsStream("WordDocument", bytes) { return .doc }
        if holdsStream("Workbook", bytes) { return .xls }
        if holdsStream("PowerPoint Document", bytes) { return .ppt }
        return .doc
    }

    /// Whether a compound file has a stream of this name, which stands in it in UTF-16.
    static func holdsStream(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wanted = name.utf8.flatMap { [$0, 0] as [UInt8] }
        var at = 512
        // Entries of the directory are 128 bytes long and aligned so.
        while at + wanted.count <= bytes.count {
            if bytes[at] == wanted[0], bytes[at...].starts(with: wanted) { return true }
            at += 128
        }
        return false
    }

    private static func find(_ sign: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(sign.utf8)
        return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }

    /// The ending in small letters, without the dot; empty where there is none.
    static func ending(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
