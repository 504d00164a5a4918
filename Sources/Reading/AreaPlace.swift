import Extraction

/// Where one area of a chain (湖州市, 长兴县, 煤山镇) stands among the divisions.
struct AreaPlace {
    let name: String
    /// Nil for towns and for names that the catalogue lacks and whose ending does not tell.
    var level: Division.Level?
    /// The prefecture and the province that it lies in; empty where the catalogue lacks it or the text leaves it open.
    var city = ""
    var province = ""

    /// - Parameters:
    ///   - chain: all areas that are named with it, the widest first.
    ///   - year: the year that the report is about.
    init(_ name: String, in chain: [String], year: Int?, flow: Flow) {
        self.name = name
        let all = DivisionCatalogue.divisions(named: name)
        guard !all.isEmpty else {
            level = Self.level(byEndingOf: name, in: chain)
            return
        }
        var divisions = all.filter { Self.isConsistent($0, with: chain.filter { $0 != name }) }
        if let year, divisions.contains(where: { $0.years.contains(year) }) {
            divisions.removeAll { !$0.years.contains(year) }
        }
        divisions = Self.settled(divisions, by: flow)
        level = Self.common(divisions.map(\.level)) ?? Self.level(byEndingOf: name, in: chain)
        city = Self.common(divisions.map(\.city)) ?? ""
        province = Self.common(divisions.map(\.province)) ?? ""
    }

    /// Whether the province and the prefecture that the text names are the catalogue's.
    private static func isConsistent(_ division: Division, with others: [String]) -> Bool {
        others.allSatisfy { other in
            let levels = Set(DivisionCatalogue.divisions(named: other).map(\.level))
            if levels == [.province] { return other == division.province }
            return levels != [.city] || division.level != .county || other == division.city
        }
    }

    /// Of several divisions of one name the one whose prefecture or province the text names.
    private static func settled(_ divisions: [Division], by flow: Flow) -> [Division] {
        guard Set(divisions.map { $0.province + $0.city }).count > 1 else { return divisions }
        let near = divisions.filter { names($0.city.isEmpty ? $0.province : $0.city, flow) }
        if Set(near.map { $0.province + $0.city }).count == 1 { return near }
        let inProvince = divisions.filter { names($0.province, flow) }
        return inProvince.isEmpty ? divisions : inProvince
    }

    private static func names(_ name: String, _ flow: Flow) -> Bool {
        let name = Array(name.utf8)
        return flow.bytes.indices.contains { at in
            flow.bytes[at] == name[0] && flow.bytes[at...].starts(with: name)
        }
    }

    private static func common<Value: Equatable>(_ values: [Value]) -> Value? {
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// A 市 that something lies in is taken for a prefecture; one that stands alone may be a county.
    private static func level(byEndingOf name: String, in chain: [String]) -> Division.Level? {
        if name.hasSuffix("省") || name.hasSuffix("自治区") { return .province }
        if name.hasSuffix("州") || name.hasSuffix("盟") { return .city }
        if name.hasSuffix("县") || name.hasSuffix("区") || name.hasSuffix("旗") { return .county }
        return name.hasSuffix("市") && chain.last != name ? .city : nil
    }
}
