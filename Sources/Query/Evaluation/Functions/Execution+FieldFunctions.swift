import Tables

/// Functions that know what observations are.
extension Execution {
    /// Each figure in percent of the sum of its column, or of the rows that share some columns with it.
    func share(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...10)
        let numbers = try numbers(0, of: call)
        var keys: [Column] = []
        for place in call.arguments.indices.dropFirst() {
            keys.append(try operand(call.arguments[place], call.table).column(call.table.rowCount))
        }
        var shares = [Double](repeating: .nan, count: numbers.count)
        for group in Grouping(keys, rowCount: numbers.count).groups {
            let rows = group.map { Int($0) }.filter { numbers[$0] != nil }
            let bases = Set(rows.map { scale.base(numbers.unit($0) ?? "") })
            guard bases.count < 2 else {
                throw QueryError(
                    .mixedUnits(
                        operation: call.name.text, column: source.slice(call.arguments[0].place.span),
                        units: bases.sorted()), call.arguments[0].place.span)
            }
            let amounts = rows.map { row in
                numbers.values[row] * (numbers.unit(row).flatMap { scale.meaning($0)?.factor } ?? 1)
            }
            let (sum, _) = Statistics.of("sum", amounts, amounts.map { _ in 0 })
            for (row, amount) in zip(rows, amounts) where sum != 0 { shares[row] = amount / sum * 100 }
        }
        return .column(Column("", percentages(shares, like: numbers)))
    }

    private func percentages(_ rates: [Double], like numbers: NumberColumn) -> NumberColumn {
        var column = NumberColumn()
        for (row, rate) in rates.enumerated() {
            let digits =
                rate.isNaN
                ? 0
                : Percent.decimals(
                    rate,
                    significant: max(
                        2,
                        DecimalText.significantDigits(
                            numbers.values[row], decimals: Int(numbers.decimals[row]))))
            column.append(rate.isNaN ? nil : rate, decimals: digits)
        }
        return column.with(units: .fixed("%"))
    }

    // MARK: Growth

    /// The growth of each figure on the same area's, indicator's and months' figure of some years before, wherever in
    /// the data that stands; a year on average where `annual`.
    func growth(_ call: FunctionCall, years: Int?, annual: Bool) throws(QueryError) -> Operand {
        try expect(call, years == nil ? 2...2 : 1...1)
        let numbers = try numbers(0, of: call)
        let years = if let years { years } else { try count(1, of: call) }
        guard (1...100).contains(years) else {
            throw QueryError(.notACount("\(years)"), call.arguments[1].place.span)
        }
        let step = call.name.text
        let table = call.table
        let keys = (
            area: try column("area", of: table, for: step, call.name.place),
            indicator: try column("indicator", of: table, for: step, call.name.place),
            period: try column("period", of: table, for: step, call.name.place)
        )
        guard case .text(let areas) = keys.area.data, case .text(let indicators) = keys.indicator.data,
            case .period(let periods) = keys.period.data
        else { throw QueryError(.noObservations(step: step), call.name.place.span) }
        let view = try view(for: step, call.name.place)
        let areaCodes = areas.dictionary.values.map { view.areas.dictionary.code(of: $0) }
        let indicatorCodes = indicators.dictionary.values.map { view.indicators.dictionary.code(of: $0) }
        let series = Series(
            view, scale: scale, chooser: chooser(view), of: Set(indicatorCodes.compactMap(\.self)))
        let rates = (0..<table.rowCount).map { row -> Double in
            guard let period = periods[row], let value = numbers[row], indicators.codes[row] >= 0,
                let indicator = indicatorCodes[Int(indicators.codes[row])]
            else { return .nan }
            let area = areas.codes[row] < 0 ? -1 : areaCodes[Int(areas.codes[row])]
            guard let area else { return .nan }
            let unit = numbers.unit(row)
            let key = SeriesKey(
                area: area, indicator: indicator,
                period: period.shifted(years: -years * max(1, Int(period.months) / 12)))
            let own = table.links.rows(of: row).first.map { Int($0) }
            guard unit.map(scale.base) != "%", let base = series.figure(key, in: unit, like: own),
                let before = series.value(base.row, in: unit)?.value, before > 0
            else { return .nan }
            return annual ? AnnualGrowth.of(value / before, years: years) : (value / before - 1) * 100
        }
        return .column(Column("", percentages(rates, like: numbers)))
    }

    func chooser(_ view: ObservationView) -> Chooser {
        Chooser(view, reports: database.reports, scale: scale, vocabulary: vocabulary)
    }

    /// The base that a figure and its growth in percent stand for.
    func impliedBase(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 2...2)
        let (numbers, rates) = (try numbers(0, of: call), try numbers(1, of: call))
        var bases = NumberColumn()
        for row in 0..<numbers.count {
            let base = numbers.values[row] / (1 + rates.values[row] / 100)
            let digits = DecimalText.significantDigits(
                numbers.values[row].isNaN ? 0 : numbers.values[row], decimals: Int(numbers.decimals[row]))
            bases.append(
                base.isFinite ? base : nil,
                decimals: base.isFinite ? DecimalText.decimals(base, significant: digits) : 0,
                unit: numbers.unit(row))
        }
        return .column(Column("", bases))
    }

    // MARK: Areas

    /// What an area lies in: its county, or its city or province where no report names one.
    func parent(_ call: FunctionCall) throws(QueryError) -> Operand {
        try expect(call, 1...1)
        guard case .column(let column) = try argument(0, of: call, as: .text),
            case .text(let areas) = column.data
        else { throw QueryError(.missingColumn(step: call.name.text, column: "area"), call.name.place.span) }
        var parents: [String: String] = [:]
        let reports = database.reports
        if let own = reports.column("area") {
            for level in ["county", "city", "province"] {
                guard let above = reports.column(level) else { continue }
                for row in 0..<reports.rowCount {
                    let (area, name) = (own[row].text, above[row].text)
                    if !area.isEmpty, !name.isEmpty, name != area, parents[area] == nil {
                        parents[area] = name
                    }
                }
            }
        }
        return .column(
            Column("parent", TextColumn((0..<areas.count).map { areas[$0].flatMap { parents[$0] } })))
    }
}
