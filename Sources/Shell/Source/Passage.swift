import Extraction

/// A stretch of a report's text as it reads: line breaks inside it joined, the figures told apart.
struct Passage: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        var text: String
        var isFigure: Bool
    }

    private(set) var pieces: [Piece] = []

    /// - Parameters:
    ///   - range: bytes of `report.text`.
    ///   - figures: byte ranges of the numerals to mark; those outside of `range` are left out.
    init(_ range: Range<Int>, of report: Report, marking figures: [Range<Int>] = []) {
        var start = range.lowerBound
        for figure in figures.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard figure.lowerBound >= start, figure.upperBound <= range.upperBound else { continue }
            append(report.text[start..<figure.lowerBound], isFigure: false)
            append(report.text[figure], isFigure: true)
            start = figure.upperBound
        }
        append(report.text[start..<max(start, range.upperBound)], isFigure: false)
        trim()
    }

    /// The words alone.
    var text: String { pieces.reduce(into: "") { $0 += $1.text } }

    /// The words with 【】 around each figure.
    var marked: String {
        pieces.reduce(into: "") { $0 += $1.isFigure ? "【\($1.text)】" : $1.text }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, isFigure: Bool) {
        guard !bytes.isEmpty else { return }
        pieces.append(Piece(text: joined(String(decoding: bytes, as: UTF8.self)), isFigure: isFigure))
    }

    /// A line break with its indent goes; between two Latin words it leaves a space.
    private func joined(_ text: String) -> String {
        guard text.contains(where: \.isNewline) else { return text }
        var result = ""
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let isFirst = part.startIndex == text.startIndex
            let words = isFirst ? part : part.drop(while: \.isWhitespace)
            if !isFirst, let last = result.last, let next = words.first, last.isLatin, next.isLatin {
                result += " "
            }
            result += words
            if words.endIndex != text.endIndex {
                while result.last?.isWhitespace == true { result.removeLast() }
            }
        }
        return result
    }

    private mutating func trim() {
        if !pieces.isEmpty {
            pieces[0].text = String(pieces[0].text.drop(while: \.isWhitespace))
            while pieces[pieces.count - 1].text.last?.isWhitespace == true {
                pieces[pieces.count - 1].text.removeLast()
            }
        }
        pieces.removeAll { $0.text.isEmpty }
    }
}

extension Character {
    fileprivate var isLatin: Bool { isASCII && (isLetter || isNumber) }
}
