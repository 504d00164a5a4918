/// Why a file gave no report.
public struct ReadingError: Error, Sendable, Equatable {
    public enum Reason: Error, Equatable {
        case missing, isFolder, denied, empty, notText
        /// A format that is recognised and not read.
        case format(FileFormat)
        case encrypted(FileFormat)
        case damaged(FileFormat)
        /// Pages that are pictures.
        case noText
        /// A program or library that reads the format is not there; `package` is Debian's name of what has it.
        case lacks(String, package: String)
        /// What the system said.
        case system(String)
    }
    public var path: String
    public var reason: Reason

    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// One line: the path, what is wrong and what to do.
    public var message: String {
        let what =
            switch reason {
            case .missing: "no such file; check the path"
            case .isFolder: "is a folder; name the files in it"
            case .denied: "may not be read; change its permissions"
            case .empty: "is empty"
            case .notText: "is not text in UTF-8, UTF-16, GB18030 or Big5; save it as a text file"
            case .format(let format): "is \(Self.name(format)); \(Self.advice(format))"
            case .encrypted(let format): "is \(Self.name(format)) with a password; save it without one"
            case .damaged(let format): "is \(Self.name(format)) that is cut short or damaged; fetch it again"
            case .noText: "has pictures of pages and no text; run text recognition (OCR) and save the text"
            case .lacks(let part, let package): "cannot be read without \(part); apt-get install \(package)"
            case .system(let words): words
            }
        return "\(path): \(what)"
    }

    private static func name(_ format: FileFormat) -> String {
        switch format {
        case .text: "a text file"
        case .markdown: "a Markdown file"
        case .html: "a web page"
        case .docx: "a .docx document"
        case .pdf: "a PDF"
        case .doc: "a .doc or .wps document"
        case .xls: "an .xls workbook"
        case .ppt: "a .ppt presentation"
        case .xlsx: "an .xlsx workbook"
        case .pptx: "a .pptx presentation"
        case .odt: "an OpenDocument file"
        case .ofd: "an OFD document"
        case .rtf: "an RTF document"
        case .picture: "a picture"
        case .archive: "an archive"
        }
    }

    private static func advice(_ format: FileFormat) -> String {
        switch format {
        case .doc, .odt, .rtf: "save it as .docx or as a text file"
        case .xls, .xlsx: "save the sheet as a web page, or copy its table into a .docx document"
        case .ppt, .pptx, .ofd: "save it as a PDF or as a text file"
        case .picture: "run text recognition (OCR) and save the text"
        case .archive: "unpack it and name the files in it"
        case .text, .markdown, .html, .docx, .pdf: "save it as a text file"
        }
    }
}
