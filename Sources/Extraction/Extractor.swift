/// Turns a report's text into observations and tasks.
public struct Extractor: Sendable {
    public let lexicon: Lexicon

    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    public func extract(_ report: Report) -> Extract {
        var reader = ReportReader(report: report, lexicon: lexicon)
        return reader.run()
    }
}
