public import Extraction
import Reading
import Tables

/// Turns files, or JSON lines that hold or name reports, into the extractor's output.
public struct ExtractFilter {
    private let lexicon: Lexicon
    private let loader: Loader
    /// Observations printed so far.
    private var printed = 0
    /// Whether a report could not be read.
    public private(set) var hasMissedInput = false

    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
        loader = Loader(lexicon: lexicon)
    }

    /// Extracts files, folders and globs; what cannot be read is complained about.
    public mutating func run(paths: [String], write: ([UInt8]) -> Void, complain: (String) -> Void) {
        let files = PathList.expand(paths)
        for start in stride(from: 0, to: files.count, by: 64) {
            let part = files[start..<min(start + 64, files.count)]
            for result in results(part.map { (Loader.Input.file($0), "") }) {
                switch result {
                case .success(let lines): write(lines)
                case .failure(let error):
                    hasMissedInput = true
                    complain(error.message)
                }
            }
        }
    }

    /// Answers lines {"id": …, "text": …} or {"id": …, "path": …}, a batch at a time and in their order; a line that
    /// is broken gives a line {"type":"error"}.
    /// - Parameter batch: gives the next lines, or nil at the end.
    public mutating func run(batches batch: () -> [[UInt8]]?, write: ([UInt8]) -> Void) {
        var number = 0
        while let lines = batch() {
            let lines = lines.filter { line in line.contains { $0 > 0x20 } }
            let requests = Parallel.map(lines) { Request($0) }
            let wanted = requests.compactMap { request in request.input.map { ($0, request.id) } }
            var results = results(wanted).makeIterator()
            for request in requests {
                number += 1
                guard request.input != nil, let result = results.next() else {
                    hasMissedInput = true
                    write(ExtractPrinter.line(forError: "line \(number): \(request.problem)", id: request.id))
                    continue
                }
                switch result {
                case .success(let lines): write(lines)
                case .failure(let error):
                    hasMissedInput = true
                    write(ExtractPrinter.line(forError: error.message, id: request.id))
                }
            }
        }
    }

    /// The lines of each report, in the order of the inputs; an id that is not empty takes the place of the report's.
    private mutating func results(_ inputs: [(input: Loader.Input, id: String)]) -> [Result<
        [UInt8], ReadingError
    >] {
        let loaded = loader.load(inputs.map(\.input))
        // Each report is printed by itself once it is known how many observations stand before it.
        var before: [Int] = []
        for result in loaded {
            before.append(printed)
            if case .success(let (_, extract, _)) = result { printed += extract.observations.count }
        }
        let lexicon = lexicon
        return Parallel.map(loaded.indices) { [before] index in
            loaded[index].map { report, extract, _ in
                var report = report
                if !inputs[index].id.isEmpty { report.id = inputs[index].id }
                return ExtractPrinter.lines(of: report, extract, lexicon: lexicon, after: before[index])
            }
        }
    }
}

/// A line of the filter's input.
private struct Request: Sendable {
    private(set) var id = ""
    /// Nil where the line asks for nothing that can be read.
    private(set) var input: Loader.Input?
    private(set) var problem = ""

    init(_ line: [UInt8]) {
        guard let object = JSONValue(line), case .object = object else {
            problem = "this is no JSON object"
            return
        }
        switch object["id"] {
        case .string(let text)?, .number(let text)?: id = text
        default: break
        }
        if let text = object["text"]?.string {
            input = .text(Array(text.utf8), id: id.isEmpty ? "report" : id)
        } else if let path = object["path"]?.string {
            input = .file(path)
        } else {
            problem = "neither text nor path"
        }
    }
}
