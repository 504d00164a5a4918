import Query
import Tables

/// Invented observations, one a line: report, area, indicator, period, status, then fields such as
/// `5.05亿元`, `+15.3%` (growth), `ge`, `label=…`, `office=…`, `of=3`, `to=7` (upper end), `change=3亿元`, `+ge` (bound of growth).
/// Ids count from 1.
func observations(_ lines: String) -> Table {
    var builder = ObservationsBuilder()
    let vocabulary = InventedVocabulary()
    for (place, line) in lines.split(separator: "\n").enumerated() {
        let words = line.split(separator: " ").map(String.init)
        precondition(words.count >= 5, "too few words: \(line)")
        var record = ObservationRecord()
        record.id = place + 1
        record.report = words[0]
        record.area = words[1]
        record.indicator = words[2]
        record.label = words[2]
        record.period = Period(words[3])
        record.status = words[4]
        for word in words.dropFirst(5) { read(word, into: &record) }
        if let value = record.value, let meaning = vocabulary.unit(named: record.unit) {
            record.amount = .init(value.value * meaning.factor)
            record.baseUnit = meaning.base
        }
        if record.value != nil, record.bound.isEmpty { record.bound = "eq" }
        if record.growth != nil, record.growthBound.isEmpty { record.growthBound = "eq" }
        builder.append(record)
    }
    return builder.table
}

private func read(_ word: String, into record: inout ObservationRecord) {
    let bounds = ["eq", "ge", "gt", "le", "lt", "approx", "range"]
    if bounds.contains(word) {
        record.bound = word
    } else if word.hasPrefix("+"), bounds.contains(String(word.dropFirst())) {
        record.growthBound = String(word.dropFirst())
    } else if word.hasPrefix("label=") {
        record.label = String(word.dropFirst(6))
    } else if word.hasPrefix("office=") {
        record.office = word.dropFirst(7).split(separator: "+").map(String.init)
    } else if word.hasPrefix("section=") {
        record.section = word.dropFirst(8).split(separator: "+").map(String.init)
    } else if word.hasPrefix("of=") {
        record.of = Int(word.dropFirst(3))
    } else if word.hasPrefix("change=") {
        let digits = word.dropFirst(7).drop { $0 == "-" }
        var (change, unit) = figure(digits)
        if word.dropFirst(7).hasPrefix("-") { change.value = -change.value }
        (record.change, record.changeUnit) = (change, unit)
    } else if word.hasPrefix("to=") {
        record.valueHigh = figure(word.dropFirst(3)).0
        record.bound = "range"
    } else if word.hasPrefix("rank=") {
        record.rank = Int(word.dropFirst(5))
    } else if word.hasPrefix("+") || word.hasPrefix("-"), word.hasSuffix("%") {
        var growth = figure(word.dropFirst().dropLast()).0
        if word.hasPrefix("-") { growth.value = -growth.value }
        record.growth = growth
    } else {
        (record.value, record.unit) = figure(word[...])
    }
}

private func figure(_ text: Substring) -> (ObservationRecord.Figure, String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Double(digits) else { preconditionFailure("no number: \(text)") }
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    return (.init(value, decimals: decimals), String(text.dropFirst(digits.count)))
}

/// A table of reports with their years, later ones being preferred.
func reports(_ years: [(id: String, year: Int)]) -> Table {
    Table(
        columns: [
            Column("id", TextColumn(years.map(\.id))), Column("year", NumberColumn(years.map(\.year))),
        ],
        links: .none)
}

/// A table of reports with the area of each, its county and its province.
func placedReports(_ places: [(id: String, area: String, county: String, province: String)]) -> Table {
    Table(
        columns: [
            Column("id", TextColumn(places.map(\.id))), Column("area", TextColumn(places.map(\.area))),
            Column("county", TextColumn(places.map(\.county))),
            Column("province", TextColumn(places.map(\.province))),
        ],
        links: .none)
}
