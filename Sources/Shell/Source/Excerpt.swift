import Extraction

/// Observations with the sentence that they stand in.
struct Excerpt {
    /// Of one sentence.
    let locations: [Corpus.Location]
    /// Nil where the session has the figures without the text.
    let passage: Passage?
    /// The line of the first numeral.
    let line: Int?

    private init(_ locations: [Corpus.Location]) {
        self.locations = locations
        let report = locations[0].entry.report
        guard case .text(let extract) = locations[0].entry.content else {
            (passage, line) = (nil, nil)
            return
        }
        let figures = locations.flatMap { location in
            extract.figures[extract.observations[location.index].figures].map(\.range)
        }
        let sentence = extract.observations[locations[0].index].sentence
        passage = Passage(sentence, of: report, marking: figures)
        line = report.line(at: figures.map(\.lowerBound).min() ?? sentence.lowerBound)
    }

    /// One excerpt for neighbours that share a sentence.
    static func group(_ locations: [Corpus.Location]) -> [Excerpt] {
        var groups: [[Corpus.Location]] = []
        for location in locations {
            if let last = groups.last?.last, sentence(of: last) != nil,
                sentence(of: last) == sentence(of: location)
            {
                groups[groups.count - 1].append(location)
            } else {
                groups.append([location])
            }
        }
        return groups.map(Excerpt.init)
    }

    private struct Sentence: Equatable {
        var report: String
        var range: Range<Int>
    }

    private static func sentence(of location: Corpus.Location) -> Sentence? {
        guard case .text(let extract) = location.entry.content else { return nil }
        return Sentence(
            report: location.entry.report.id, range: extract.observations[location.index].sentence)
    }

    /// The place, then the sentence with its figures in 【】; or where the text is.
    func sentence(_ words: any ShellWording) -> TextLine {
        let report = locations[0].entry.report
        guard let passage, let line else {
            return TextLine(Self.whereabouts(locations[0], words), .faint, indent: 2)
        }
        let name = report.path.split(separator: "/").last.map(String.init) ?? report.id
        var text = TextLine("\(name):\(line)  ", .faint, indent: 2)
        for piece in passage.pieces {
            text.append(piece.isFigure ? "【\(piece.text)】" : piece.text, piece.isFigure ? .figure : .plain)
        }
        return text
    }

    /// Where the text of a figure is that the session has not loaded.
    private static func whereabouts(_ location: Corpus.Location, _ words: any ShellWording) -> String {
        let report = location.entry.report
        guard case .figures(let figures) = location.entry.content, !report.path.isEmpty else {
            return words.unloaded(report: report.id)
        }
        return words.unloaded(path: report.path, byte: figures.start(of: location.index))
    }
}
