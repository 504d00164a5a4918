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
        let text = String(
            decoding: bytes.contains(where: Self.isBreak) ? joined(bytes) : bytes, as: UTF8.self)
        pieces.append(Piece(text: text, isFigure: isFigure))
    }

    /// A line break goes with the blanks around it; between two Latin words it leaves a space.
    private func joined(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            guard Self.isBreak(bytes[at]) else {
                result.append(bytes[at])
                at += 1
                continue
            }
            while let last = result.last, last <= 0x20 || result.hasSuffix(Self.ideographicSpace) {
                result.removeLast(last <= 0x20 ? 1 : 3)
            }
            while at < bytes.endIndex {
                if bytes[at] <= 0x20 {
                    at += 1
                } else if bytes[at...].starts(with: Self.ideographicSpace) {
                    at += 3
                } else {
                    break
                }
            }
            if let last = result.last, at < bytes.endIndex, isLatin(last), isLatin(bytes[at]) {
                result.append(UInt8(ascii: " "))
            }
        }
        return result[...]
    }

    /// Line feed, carriage return, page and vertical breaks.
    private static func isBreak(_ byte: UInt8) -> Bool { byte >= 0x0A && byte <= 0x0D }

    private static let ideographicSpace = Array("\u{3000}".utf8)

    private func isLatin(_ byte: UInt8) -> Bool { ByteText.isLetter(byte) || ByteText.isDigit(byte) }

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

extension [UInt8] {
    fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
