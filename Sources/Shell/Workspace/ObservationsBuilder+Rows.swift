import Extraction
import Query
import Tables

extension ObservationsBuilder {
    /// The columns of a workspace's observations.
    init(
        _ rows: ObservationRows, _ details: ObservationDetails, _ dictionaries: ObservationDictionaries,
        _ reports: [StoredFacts]
    ) {
        let forms = dictionaries.forms
        func texts(_ field: (ObservationForm.Codes) -> Int32, _ dictionary: TextDictionary) -> TextColumn {
            let codes = forms.map { field($0.codes) }
            return TextColumn(
                codes: codes.allSatisfy { $0 == codes[0] }
                    ? Codes(repeating: codes.first ?? -1, count: rows.count)
                    : Codes(rows.form.map { codes[Int($0)] }, limit: dictionary.count), dictionary: dictionary
            )
        }
        func numbers(_ values: Numbers, _ field: (ObservationForm.Digits) -> Int8) -> NumberColumn {
            let digits = forms.map { max(-1, field($0.digits)) }
            return NumberColumn(
                values: values,
                decimals: values.isMissing
                    ? Decimals(repeating: 0, count: rows.count)
                    : Decimals(zip(values, rows.form).map { $0.isNaN ? 0 : digits[Int($1)] }))
        }
        self.init()
        id = NumberColumn(
            values: Self.ids(reports), decimals: Decimals(repeating: 0, count: rows.count))
        report = Self.reports(reports, count: rows.count)
        area = TextColumn(codes: rows.area, dictionary: dictionaries.area)
        indicator = TextColumn(codes: rows.indicator, dictionary: dictionaries.indicator)
        label = TextColumn(codes: rows.label, dictionary: dictionaries.label)
        period = PeriodColumn(
            codes: Codes(rows.period, limit: dictionaries.periods.count), periods: dictionaries.periods)
        status = texts(\.status, dictionaries.status)
        bound = texts(\.bound, dictionaries.bound)
        unit = texts(\.unit, dictionaries.unit)
        baseUnit = texts(\.baseUnit, dictionaries.baseUnit)
        growthBound = texts(\.growthBound, dictionaries.growthBound)
        changeUnit = texts(\.changeUnit, dictionaries.changeUnit)
        value = numbers(Self.present(rows.value), \.value)
        valueHigh = numbers(details.valueHigh, \.valueHigh)
        amount = numbers(Self.present(rows.amount), \.amount)
        growth = numbers(Self.present(rows.growth), \.growth)
        growthHigh = numbers(details.growthHigh, \.growthHigh)
        change = numbers(details.change, \.change)
        rank = NumberColumn(values: details.rank, decimals: Decimals(repeating: 0, count: rows.count))
        rankScope = details.rankScope
        of = NumberColumn(values: details.of, decimals: Decimals(repeating: 0, count: rows.count))
        office = Self.lists(rows.office, dictionaries.offices)
        section = Self.lists(rows.section, dictionaries.sections)
    }

    /// A column without any number takes no room.
    private static func present(_ values: [Double]) -> Numbers {
        values.allSatisfy(\.isNaN) ? Numbers(missing: values.count) : Numbers(values)
    }

    private static func ids(_ reports: [StoredFacts]) -> Numbers {
        let filled = reports.filter { !$0.ids.isEmpty }
        let isRun = zip(filled, filled.dropFirst()).allSatisfy { $0.ids.upperBound == $1.ids.lowerBound }
        let count = reports.last?.rows.upperBound ?? 0
        if isRun { return Numbers(from: Double(filled.first?.ids.lowerBound ?? 1), count: count) }
        return Numbers(reports.flatMap { $0.ids.map(Double.init) })
    }

    /// Only reports with observations have a code.
    private static func reports(_ reports: [StoredFacts], count: Int) -> TextColumn {
        let filled = reports.filter { !$0.rows.isEmpty }
        var codes: [Int32] = []
        codes.reserveCapacity(count)
        for (code, facts) in filled.enumerated() {
            codes.append(contentsOf: repeatElement(Int32(code), count: facts.rows.count))
        }
        return TextColumn(
            codes: filled.count == 1 ? Codes(repeating: 0, count: count) : Codes(codes, limit: filled.count),
            dictionary: TextDictionary(filled.map(\.report.id)))
    }

    /// The lists that codes stand for; -1 is an empty one.
    private static func lists(_ codes: [Int32], _ lists: [[String]]) -> ListColumn {
        if lists.isEmpty { return ListColumn(empty: codes.count) }
        var dictionary = TextDictionary()
        let items = lists.map { $0.map { dictionary.insert($0) } }
        var offsets: [Int32] = [0]
        var all: [Int32] = []
        offsets.reserveCapacity(codes.count + 1)
        all.reserveCapacity(codes.count)
        for code in codes {
            if code >= 0 { all.append(contentsOf: items[Int(code)]) }
            offsets.append(Int32(all.count))
        }
        return ListColumn(
            offsets: offsets, codes: Codes(all, limit: dictionary.count), dictionary: dictionary)
    }
}
