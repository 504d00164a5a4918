import Extraction

/// An observation with its report's text and what the text says of it.
struct Evidence {
    let location: Corpus.Location
    /// With its text, where there is one.
    let report: Report
    /// Nil where the session has the figures without the text.
    let trace: Trace?
    /// Without the text: the byte of it at which the first numeral stands.
    let start: Int?
}
