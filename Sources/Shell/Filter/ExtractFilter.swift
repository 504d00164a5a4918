public import Extraction
import Reading

/// Turns files, or JSON lines that hold or name reports, into the extractor's output.
public struct ExtractFilter {
    /// What is to be extracted.
    private enum Source: Sendable {
        case file(String)
        case line([UInt8], number: Int)
    }

    private enum Answer: Sendable {
        case report(Report, Extract)
        case problem(String, id: String)
    }

    private enum Output: Sendable {
        case lines([UInt8])
        case problem(String, id: String)
    }

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
        run(PathList.expand(paths).map(Source.file)) { output in
            switch output {
            case .lines(let lines): write(lines)
            case .problem(let message, _): complain(message)
            }
        }
    }

    /// Answers lines {"id": …, "text": …} or {"id": …, "path": …}, a batch at a time and in their order; a line that
    /// is broken gives a line {"type":"error"}.
    /// - Parameter batch: gives the next lines, or nil at the end.
    public mutating func run(batches batch: () -> [[UInt8]]?, write: ([UInt8]) -> Void) {
        var number = 0
        while let lines = batch() {
            var sources: [Source] = []
            for line in lines where line.contains(where: { $0 > 0x20 }) {
                number += 1
                sources.append(.line(line, number: number))
            }
            run(sources) { output in
                switch output {
                case .lines(let lines): write(lines)
                case .problem(let message, let id): write(ExtractPrinter.line(forError: message, id: id))
                }
            }
        }
    }

    /// Calls `take` with what each source gives, in their order.
    private mutating func run(_ sources: [Source], _ take: (Output) -> Void) {
        let (lexicon, loader) = (lexicon, loader)
        let pipeline = Pipeline<Source, Answer, Int, (Answer, before: Int), Output>(
            sources, tally: printed,
            prepare: { Self.answer($0, with: loader) },
            count: { printed, answer in
                // A report is printed by itself once it is known how many observations stand before it.
                let before = printed
                if case .report(_, let extract) = answer { printed += extract.observations.count }
                return (answer, before)
            },
            finish: { answer, before in
                switch answer {
                case .report(let report, let extract):
                    .lines(ExtractPrinter.lines(of: report, extract, lexicon: lexicon, after: before))
                case .problem(let message, let id): .problem(message, id: id)
                }
            })
        var hasMissedInput = hasMissedInput
        let total = pipeline.run { output in
            guard let output else { return true }
            if case .problem = output { hasMissedInput = true }
            take(output)
            return true
        }
        self.hasMissedInput = hasMissedInput
        printed = total ?? printed
    }

    private static func answer(_ source: Source, with loader: Loader) -> Answer {
        switch source {
        case .file(let path): return answer(.file(path), id: "", with: loader)
        case .line(let line, let number):
            let request = Request(line)
            guard let input = request.input else {
                return .problem("line \(number): \(request.problem)", id: request.id)
            }
            return answer(input, id: request.id, with: loader)
        }
    }

    /// An id that is not empty takes the place of the report's.
    private static func answer(_ input: Loader.Input, id: String, with loader: Loader) -> Answer {
        switch loader.load(input) {
        case .success((var report, let extract, _)):
            if !id.isEmpty { report.id = id }
            return .report(report, extract)
        case .failure(let error): return .problem(error.message, id: id)
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
