import Extraction

/// Observations with the sentence that they stand in.
struct Excerpt {
    /// Of one sentence.
    let evidence: [Evidence]
    /// Nil where the session has the figures without the text.
    let passage: Passage?
    /// The line of the first numeral.
    let line: Int?

    private init(_ evidence: [Evidence]) {
        self.evidence = evidence
        guard let sentence = evidence[0].trace?.sentence else {
            (passage, line) = (nil, nil)
            return
        }
        let report = evidence[0].report
        let figures = evidence.flatMap { $0.trace?.figures ?? [] }
        passage = Passage(sentence, of: report, marking: figures)
        line = report.line(at: figures.map(\.lowerBound).min() ?? sentence.lowerBound)
    }

    /// One excerpt for neighbours that share a sentence.
    static func group(_ evidence: [Evidence]) -> [Excerpt] {
        var groups: [[Evidence]] = []
        for item in evidence {
            if let last = groups.last?.last, let sentence = item.trace?.sentence,
                last.trace?.sentence == sentence, last.report.id == item.report.id
            {
                groups[groups.count - 1].append(item)
            } else {
                groups.append([item])
            }
        }
        return groups.map(Excerpt.init)
    }

    /// The place, then the sentence with its figures in 【】; or where the text is.
    func sentence(_ words: any ShellWording) -> TextLine {
        let report = evidence[0].report
        guard let passage, let line else {
            return TextLine(Self.whereabouts(evidence[0], words), .faint, indent: 2)
        }
        let name = report.path.split(separator: "/").last.map(String.init) ?? report.id
        var text = TextLine("\(name):\(line)  ", .faint, indent: 2)
        for piece in passage.pieces {
            text.append(piece.isFigure ? "【\(piece.text)】" : piece.text, piece.isFigure ? .figure : .plain)
        }
        return text
    }

    /// Where the text of a figure is that the session has not loaded.
    private static func whereabouts(_ evidence: Evidence, _ words: any ShellWording) -> String {
        let report = evidence.report
        if report.path.isEmpty { return words.unloaded(report: report.id) }
        return words.unloaded(path: report.path, byte: evidence.start)
    }
}
