import Extraction
import Testing

/// What holds for the places of every extract.
enum Spans {
    static func check(_ extract: Extract, of report: Report) throws {
        let text = report.text
        func isBorder(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
        var seen = Set<Int>()
        for observation in extract.observations {
            try #require(!observation.figures.isEmpty)
            try #require(
                observation.sentence.lowerBound >= 0 && observation.sentence.upperBound <= text.count)
            try #require(
                isBorder(observation.sentence.lowerBound) && isBorder(observation.sentence.upperBound))
            if let whole = observation.whole { try #require(extract.observations.indices.contains(whole)) }
            if let task = observation.task { try #require(extract.tasks.indices.contains(task)) }
            if let section = observation.section { try #require(report.sections.indices.contains(section)) }
            for figure in extract.figures[observation.figures] {
                try #require(
                    figure.range.lowerBound >= 0 && figure.range.upperBound <= text.count
                        && !figure.range.isEmpty)
                try #require(isBorder(figure.range.lowerBound) && isBorder(figure.range.upperBound))
                try #require(observation.sentence.contains(figure.range.lowerBound))
                try #require(seen.insert(figure.range.lowerBound).inserted, "a numeral is one figure")
            }
            for cue in extract.cues[observation.cues] {
                try #require(cue.range.lowerBound >= 0 && cue.range.upperBound <= text.count)
            }
        }
    }
}
