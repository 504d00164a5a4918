import Extraction
import Glibc
import Reading
import Testing

/// A file of Corpora: a text that we invented, figures marked ⟦12⟧, and under each of its lines what they say.
struct Passage {
    /// In the order of the text.
    let figures: [ExpectedFigure]
    let report: Report

    /// - Parameter path: lines that begin with `> ` are the text, those with `#` are comments, all others rows of
    ///   columns parted by tabs, one a mark.
    init(path: String) throws {
        var text: [UInt8] = []
        var marks: [(offset: Int, numeral: String)] = []
        var figures: [ExpectedFigure] = []
        for line in try Self.contents(path).split(separator: "\n") where !line.hasPrefix("#") {
            guard !line.hasPrefix("> ") else {
                for piece in line.dropFirst(2).split(separator: "⟦", omittingEmptySubsequences: false) {
                    guard let close = piece.firstIndex(of: "⟧") else {
                        text += Array(piece.utf8)
                        continue
                    }
                    marks.append((text.count, String(piece[..<close])))
                    text += Array(piece[..<close].utf8) + Array(piece[piece.index(after: close)...].utf8)
                }
                text.append(0x0A)
                continue
            }
            try #require(figures.count < marks.count, "\(path): a row without a mark: \(line)")
            let figure = try ExpectedFigure(row: line, offset: marks[figures.count].offset)
            try #require(figure.numeral == marks[figures.count].numeral, "\(path): \(line)")
            figures.append(figure)
        }
        try #require(figures.count == marks.count, "\(path): a mark without a row")
        self.figures = figures
        report = try Reader(lexicon: Marked.lexicon).read(text: text, id: path, path: path)
    }

    private static func contents(_ path: String) throws -> String {
        let file = try #require(fopen(path, "r"), "\(path) is missing")
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 18)
        let count = fread(&bytes, 1, bytes.count, file)
        try #require(count < bytes.count)
        return try #require(String(validating: bytes[..<count], as: UTF8.self))
    }
}
