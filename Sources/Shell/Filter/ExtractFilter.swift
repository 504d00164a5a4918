public import Extraction
import Reading

/// Turns files, or JSON lines that hold or name reports, into the extractor's output.
public struct ExtractFilter {
    private let loader: Loader
    private var printer: ExtractPrinter
    /// Whether a report could not be read.
    public private(set) var hasMissedInput = false

    public init(lexicon: Lexicon) {
        loader = Loader(lexicon: lexicon)
        printer = ExtractPrinter(lexicon: lexicon)
    }

    /// Extracts files, folders and globs; what cannot be read is complained about.
    public mutating func run(paths: [String], write: ([UInt8]) -> Void, complain: (String) -> Void) {
        let files = PathList.expand(paths)
        for start in stride(from: 0, to: files.count, by: 64) {
            for result in loader.load(files[start..<min(start + 64, files.count)].map(Loader.Input.file)) {
                switch result {
                case .success(let (report, extract, _)): write(printer.lines(of: report, extract))
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
            let requests = lines.filter { line in line.contains { $0 > 0x20 } }.map(Request.init)
            let loaded = loader.load(requests.compactMap(\.input))
            var results = loaded.makeIterator()
            for request in requests {
                number += 1
                guard request.input != nil, let result = results.next() else {
                    hasMissedInput = true
                    write(printer.line(forError: "line \(number): \(request.problem)", id: request.id))
                    continue
                }
                write(answer(result, to: request))
            }
        }
    }

    private mutating func answer(_ result: Loader.Loaded, to request: Request) -> [UInt8] {
        switch result {
        case .success((var report, let extract, _)):
            if !request.id.isEmpty { report.id = request.id }
            return printer.lines(of: report, extract)
        case .failure(let error):
            hasMissedInput = true
            return printer.line(forError: error.message, id: request.id)
        }
    }
}

/// A line of the filter's input.
private struct Request {
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
