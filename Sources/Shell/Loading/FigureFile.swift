import Extraction
import Query
import Tables

/// Reads files of figures that an earlier run extracted: JSON lines or CSV with the columns of the observations by
/// name, English or Chinese; at least area, indicator and period (or year).
struct FigureFile {
    /// A line that cannot be used.
    enum Problem: Error, Hashable {
        case notJSON
        case missing(String)
        case notANumber(column: String, String)
        case notAPeriod(String)
        case unevenRow(Int, columns: Int)
    }

    static func handles(_ path: String) -> Bool {
        [".ndjson", ".jsonl", ".csv"].contains { path.lowercased().hasSuffix($0) }
    }

    /// In the order in which they first appear.
    let reports: [(report: Report, figures: ImportedFigures)]
    /// Lines that were left out, by number.
    let problems: [(line: Int, problem: Problem)]

    init(path: String) throws(TextFile.Problem) {
        self.init(path: path, try ByteSource(path: path), stretch: 8 << 20)
    }

    /// - Parameter stretch: bytes that one core reads at a time.
    init(path: String, _ source: ByteSource, stretch: Int) {
        let isCSV = path.lowercased().hasSuffix(".csv")
        let (stretches, lines) =
            isCSV ? Self.readCSV(source, stretch) : (Self.readLines(source, stretch), 0)
        var problems: [(line: Int, problem: Problem)] = []
        var line = lines + 1
        for stretch in stretches {
            problems += stretch.problems.map { (line + $0.line, $0.problem) }
            line += stretch.lineCount
        }
        self.problems = problems
        let name = path.split(separator: "/").last.map(String.init) ?? path
        reports = FigureJoiner(stretches).reports(
            named: name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
    }

    // MARK: Forms

    /// The rows behind the header, and how many lines that takes.
    private static func readCSV(_ source: ByteSource, _ size: Int) -> ([FigureStretch], lines: Int) {
        var length = 1 << 16
        while true {
            let end = min(length, source.count)
            let head = source.withBytes(0..<end) { bytes -> (names: [String], lines: Int, end: Int)? in
                var reader = CSVReader(bytes, isLast: end == source.count)
                switch reader.next() {
                case .row: return (reader.texts, reader.lines, reader.at)
                case .end: return ([], 0, 0)
                case .unfinished: return nil
                }
            }
            length *= 4
            guard let head else { continue }
            let header = CSVRows.Header(head.names)
            let reader = FigureReader(source, fields: header.fields, size: size) {
                bytes, limit, isLast, stretch in
                var rows = CSVRows(CSVReader(bytes, isLast: isLast), header)
                read(&rows, limit, into: &stretch)
                return rows.reader.at
            }
            return (head.names.isEmpty ? [] : reader.stretches(from: head.end), head.lines)
        }
    }

    private static func read(_ rows: inout CSVRows, _ limit: Int, into stretch: inout FigureStretch) {
        let lines = stretch.lineCount
        let width = rows.header.names.count
        while rows.reader.at < limit {
            let line = lines + rows.reader.lines
            guard rows.next() == .row else { break }
            if rows.reader.count == width {
                stretch.add(rows, line: line)
            } else if !rows.reader.isBlank {
                stretch.problems.append((line, .unevenRow(rows.reader.count, columns: width)))
            }
        }
        stretch.lineCount = lines + rows.reader.lines
    }

    private static func readLines(_ source: ByteSource, _ size: Int) -> [FigureStretch] {
        FigureReader(source, fields: FigureField.allCases, size: size) { bytes, limit, isLast, stretch in
            var at = 0
            while at < limit {
                let rest = bytes[at...]
                let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
                guard let end = newline ?? (isLast ? bytes.endIndex : nil) else { break }
                let line = rest[..<end]
                if line.contains(where: { $0 > 0x20 }) {
                    if case .object(let members)? = JSONValue(line) {
                        stretch.add(JSONCells(members), line: stretch.lineCount)
                    } else {
                        stretch.problems.append((stretch.lineCount, .notJSON))
                    }
                }
                if newline != nil { stretch.lineCount += 1 }
                at = end + (newline == nil ? 0 : 1)
            }
            return at
        }.stretches(from: 0)
    }
}
