import Extraction

/// Observations with the sentence that they stand in.
struct Excerpt {
    /// Of one sentence.
    private(set) var locations: [Corpus.Location]
    let passage: Passage
    let line: Int

    init(_ locations: [Corpus.Location]) {
        self.locations = locations
        let first = locations[0]
        let figures = locations.flatMap { location in
            location.entry.extract.figures[location.observation.figures].map(\.range)
        }
        let sentence = first.observation.sentence
        passage = Passage(sentence, of: first.entry.report, marking: figures)
        line = first.entry.report.line(at: figures.map(\.lowerBound).min() ?? sentence.lowerBound)
    }

    /// One excerpt for neighbours that share a sentence.
    static func group(_ locations: [Corpus.Location]) -> [Excerpt] {
        var groups: [[Corpus.Location]] = []
        for location in locations {
            if let last = groups.last?.last, last.entry.report.id == location.entry.report.id,
                last.observation.sentence == location.observation.sentence
            {
                groups[groups.count - 1].append(location)
            } else {
                groups.append([location])
            }
        }
        return groups.map(Excerpt.init)
    }

    /// The file's name and the line.
    var place: String {
        let report = locations[0].entry.report
        let name = report.path.split(separator: "/").last.map(String.init) ?? report.id
        return "\(name):\(line)"
    }

    /// The place, then the sentence with its figures in 【】.
    var sentence: TextLine {
        var line = TextLine(place + "  ", .faint, indent: 2)
        for piece in passage.pieces {
            line.append(piece.isFigure ? "【\(piece.text)】" : piece.text, piece.isFigure ? .figure : .plain)
        }
        return line
    }
}
