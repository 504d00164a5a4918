import Extraction
import Query
import Tables

/// A row of a file of figures, by column.
struct FigureRow {
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

    /// The byte at which the first numeral stands.
    var firstStart: Int? {
        guard case .array(let figures)? = cells["figures"], case .number(let start)? = figures.first?["start"]
        else {
            return nil
        }
        return Int(start)
    }

    /// The observation, without the numbers that it and its whole have in the file.
    func record() throws(FigureFile.Problem) -> ObservationRecord {
        var record = ObservationRecord()
        record.area = try needed("area")
        record.indicator = try needed("indicator")
        let period = text("period").isEmpty ? text("year") : text("period")
        if period.isEmpty {
            guard cells["period"] != nil else { throw .missing("period") }
        } else {
            guard let span = Tables.Period(period) else { throw .notAPeriod(period) }
            record.period = span
        }
        record.label = text("label").isEmpty ? record.indicator : text("label")
        record.status = text("status").isEmpty ? "actual" : text("status")
        record.value = try figure("value")
        record.valueHigh = try figure("value_high")
        record.bound = bound("bound", record.value)
        record.unit = text("unit")
        record.amount = try figure("amount")
        record.baseUnit = text("base_unit")
        record.growth = try figure("growth")
        record.growthHigh = try figure("growth_high")
        record.growthBound = bound("growth_bound", record.growth)
        record.change = try figure("change")
        record.changeUnit = text("change_unit")
        record.rank = try figure("rank").map { Int($0.value) }
        record.rankScope = text("rank_scope")
        record.office = list("office")
        record.section = list("section")
        return record
    }

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

    private func needed(_ name: String) throws(FigureFile.Problem) -> String {
        let text = text(name)
        if text.isEmpty { throw .missing(name) }
        return text
    }

    private func figure(_ name: String) throws(FigureFile.Problem) -> ObservationRecord.Figure? {
        let text = text(name)
        if text.isEmpty { return nil }
        guard let value = Double(text), value.isFinite, value.magnitude < 1e18 else {
            throw .notANumber(column: name, text)
        }
        let digits = text.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        return .init(value, decimals: isPlain ? digits.dropFirst().first?.count ?? 0 : -1)
    }

    private func bound(_ name: String, _ figure: ObservationRecord.Figure?) -> String {
        figure == nil ? "" : text(name).isEmpty ? "eq" : text(name)
    }
}
