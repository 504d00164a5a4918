import Extraction
import Query

/// A row of a file of figures by the names of its columns: what is said of a report or a task.
struct FigureRow: Sendable {
    private var cells: [String: JSONValue] = [:]

    init(members: [String: JSONValue]) {
        for (name, value) in members { cells[Self.canonical(name)] = value }
    }

    /// Cells of CSV: an empty one is missing.
    init(names: [String], cells texts: [String]) {
        for (name, text) in zip(names, texts) where !text.isEmpty { cells[name] = .string(text) }
    }

    /// The column's English name.
    static func canonical(_ name: String) -> String {
        let name = String(name.drop { $0 == "\u{FEFF}" })
        let isEnglish = Keyword.all.contains { $0.kind == .column && $0.name == name }
        return isEnglish ? name : Keyword.name(name, .column) ?? name
    }

    /// Empty where missing.
    func text(_ name: String) -> String {
        switch cells[name] {
        case .string(let text)?, .number(let text)?: text
        default: ""
        }
    }

    /// The items of an array, or of a text that `;` parts.
    func list(_ name: String) -> [String] {
        switch cells[name] {
        case .array(let items)?:
            items.compactMap { item in
                switch item {
                case .string(let text), .number(let text): text
                default: nil
                }
            }
        case .string(let text)?: text.split(separator: ";").map(String.init)
        default: []
        }
    }

    func integer(_ name: String) -> Int? { Int(text(name)) }

    /// Puts what a line about a report says into it.
    func fill(_ report: inout Report) {
        report.path = text("path")
        report.title = text("title")
        report.area = text("area")
        report.province = text("province")
        report.city = text("city")
        report.county = text("county")
        report.issuer = text("issuer")
        report.published = text("published")
        report.kind = text("kind")
        report.year = integer("year")
        report.planYear = integer("plan_year")
    }
}
