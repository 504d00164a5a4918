import Query
import Tables

/// How results are written.
public enum OutputFormat: String, Sendable, CaseIterable {
    case table, csv, json, ndjson, md, html

    /// The format that a file's ending names.
    init?(path: String) {
        guard let ending = path.split(separator: ".").dropFirst().last?.lowercased() else { return nil }
        switch ending {
        case "txt": self = .table
        case "jsonl": self = .ndjson
        case "htm": self = .html
        default: self.init(rawValue: ending)
        }
    }

    static let endings = ".csv .json .ndjson .md .html .txt or, for a picture, .svg"

    /// Whether the file's ending asks for a picture.
    static func isPicture(_ path: String) -> Bool { path.lowercased().hasSuffix(".svg") }

    /// Whether people read it rather than programs: they get a choice of the columns, and % behind rates.
    var isForPeople: Bool {
        switch self {
        case .table, .md, .html: true
        case .csv, .json, .ndjson: false
        }
    }

    /// Writes a whole table.
    func write(
        _ table: Table, in language: Language = .english, to output: inout some TextOutputStream
    ) {
        switch self {
        case .table: Grid(table, language: language).write(to: &output)
        case .csv: CSVFormat().write(table, to: &output)
        case .json: JSONFormat().write(table, to: &output)
        case .ndjson: NDJSONFormat().write(table, to: &output)
        case .md: MarkdownFormat(words: language.shellWording).write(table, to: &output)
        case .html: HTMLFormat(words: language.shellWording).write(table, to: &output)
        }
    }
}
