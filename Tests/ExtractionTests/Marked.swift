import Extraction
import Reading

/// A sentence with marks ①②③… in front of numerals, read as a report would hold it.
struct Marked {
    enum Part: String {
        case review = "一、2022年工作总结"
        case plan = "二、2023年工作思路"
    }

    /// A figure as a test states it: "label role value unit bound period status", parted by blanks.
    let figures: [String: String]
    let extract: Extract
    let report: Report
    private let offsets: [String: Int]

    static let lexicon = Lexicon()
    private static let marks = Set("①②③④⑤⑥⑦⑧⑨")

    init(_ marked: String, in part: Part = .review) throws {
        let head = "丙镇2022年工作总结和2023年工作思路\n\(part.rawValue)\n"
        var text = Array(head.utf8)
        var offsets: [String: Int] = [:]
        for character in marked {
            if Self.marks.contains(character) {
                offsets[String(character)] = text.count
            } else {
                text += Array(String(character).utf8)
            }
        }
        report = try Reader(lexicon: Self.lexicon).read(text: text + [0x0A], id: "case", path: "case.txt")
        extract = Extractor(lexicon: Self.lexicon).extract(report)
        self.offsets = offsets
        var figures: [String: String] = [:]
        for observation in extract.observations {
            for figure in extract.figures[observation.figures] {
                let mark =
                    offsets.first { $0.value == figure.range.lowerBound }?.key
                    ?? "@\(figure.range.lowerBound)"
                figures[mark] = [
                    extract.text(observation.label), figure.role.name, Self.number(figure.value),
                    extract.text(figure.unit),
                    figure.bound.name, observation.period?.description ?? "–", observation.status.name,
                ].joined(separator: " ")
            }
        }
        self.figures = figures
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
