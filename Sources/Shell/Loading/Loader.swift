public import Extraction
public import Reading

/// Reads and extracts reports.
public struct Loader: Sendable {
    public typealias Loaded = Result<(report: Report, extract: Extract, fingerprint: UInt64), ReadingError>

    /// Where a report's text comes from.
    public enum Input: Sendable {
        case file(String)
        case text([UInt8], id: String)
    }

    private let reader: Reader
    private let extractor: Extractor

    public init(lexicon: Lexicon) {
        reader = Reader(lexicon: lexicon)
        extractor = Extractor(lexicon: lexicon)
    }

    /// Reads and extracts a report; a `Pipeline` does so for many.
    public func load(_ input: Input) -> Loaded {
        do throws(ReadingError) {
            var report =
                switch input {
                case .file(let path): try reader.read(path: path)
                case .text(let bytes, let id): try reader.read(text: bytes, id: id, path: "")
                }
            let extract = extractor.extract(report)
            // Five times the size of the text, and of no use any more.
            report.flow = Flow()
            return .success((report, extract, Fingerprint.of(report.text)))
        } catch {
            return .failure(error)
        }
    }
}
