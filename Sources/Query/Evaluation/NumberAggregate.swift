import Tables

/// Aggregates of the numbers of a column, group by group, in one pass over the rows.
struct NumberAggregate: Sendable {
    private struct Total {
        var sum = 0.0
        /// What rounding took from the sum.
        var rest = 0.0
        var count: Int32 = 0
        /// The code of the unit; -1 where it has none.
        var unit: Int32 = -1
        /// The most of all; -1 where one number has no written form.
        var decimals: Int8 = 0
        /// The most significant digits of all, as far as they have been counted: of a number alone when it is asked for.
        private var counted: Int8 = 0
        /// Numbers below it, with no more decimals, have no more significant digits either.
        private var bound: Float = 0

        /// The most significant digits of all.
        var digits: Int8 { count == 1 ? Self.digits(sum, decimals) : counted }

        private static func digits(_ value: Double, _ places: Int8) -> Int8 {
            Int8(clamping: DecimalText.significantDigits(value, decimals: Int(places)))
        }

        /// Takes a number in; gives whether it counts the same as those before.
        @inline(__always) mutating func add(_ value: Double, _ places: Int8, _ unit: Int32) -> Bool {
            if count == 0 {
                (sum, count, self.unit, decimals) = (value, 1, unit, places)
                return true
            }
            // Neumaier's sum, so that 0.1 + 0.2 … does not drift.
            let sum = self.sum + value
            rest +=
                self.sum.magnitude >= value.magnitude ? (self.sum - sum) + value : (value - sum) + self.sum
            let first = self.sum
            self.sum = sum
            if value.magnitude >= Double(bound) || UInt8(bitPattern: places) > UInt8(bitPattern: decimals) {
                if count == 1 { counted = Self.digits(first, decimals) }
                note(value, places)
            }
            count += 1
            return self.unit == unit
        }

        /// Takes the numbers of later rows in; gives whether they count the same.
        mutating func add(_ other: Total) -> Bool {
            if count == 0 {
                self = other
                return true
            }
            counted = max(digits, other.digits)
            count += other.count
            let sum = self.sum + other.sum
            rest +=
                self.sum.magnitude >= other.sum.magnitude
                ? (self.sum - sum) + other.sum : (other.sum - sum) + self.sum
            rest += other.rest
            self.sum = sum
            decimals = other.decimals < 0 || decimals < 0 ? -1 : max(decimals, other.decimals)
            return unit == other.unit
        }

        /// Counts the digits of a number that may have more than those before.
        private mutating func note(_ value: Double, _ places: Int8) {
            counted = max(counted, Self.digits(value, places))
            decimals = places < 0 || decimals < 0 ? -1 : max(decimals, places)
            let whole = Int(counted) - Int(decimals)
            bound =
                decimals >= 0 && NumberAggregate.powers.indices.contains(whole)
                ? NumberAggregate.powers[whole] : 0
        }
    }

    /// 1, 10, 100 …, all of them exact.
    private static let powers: [Float] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]

    /// Those of the groups, and behind them what single parts of the rows had.
    private let totals: [Total]
    private let count: Int
    /// Rows without a number.
    let leftOut: Int
    /// The first group whose figures have several units.
    let mixedGroup: Int?

    init(_ cells: Cells<NumberColumn>, _ groups: Groups) {
        let (values, decimals) = (cells.with(cells.data.values), cells.with(cells.data.decimals))
        let units: Cells<Codes>? =
            if case .perCell(let column) = cells.data.units { cells.with(column.codes) } else { nil }
        let parts = groups.partsByRows
        let size = Groups.stretch
        var (totals, findings): ([Total], [(leftOut: Int, mixed: Int)]) = Parallel.fill(
            count: (parts.last?.start ?? 0) + groups.count, by: parts
        ) { part, all in
            var leftOut = 0
            var mixed = Int.max
            let totals = all + part.start
            (totals + part.groups.lowerBound).initialize(repeating: Total(), count: part.groups.count)
            withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { numbers in
                withUnsafeTemporaryAllocation(of: Int8.self, capacity: size) { places in
                    withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { codes in
                        codes.initialize(repeating: -1)
                        groups.visit(part) { rows, groups in
                            values.read(rows, into: numbers.baseAddress!)
                            decimals.read(rows, into: places.baseAddress!)
                            units?.read(rows, into: codes.baseAddress!)
                            for at in rows.indices {
                                if numbers[at].isNaN {
                                    leftOut += 1
                                } else {
                                    let group = Int(groups[at])
                                    let isSame = totals[group].add(numbers[at], places[at], codes[at])
                                    if !isSame { mixed = min(mixed, group) }
                                }
                            }
                            return true
                        }
                    }
                }
            }
            return (leftOut: leftOut, mixed: mixed)
        }
        for part in parts.dropFirst() where part.start > 0 {
            for group in 0..<groups.count where totals[part.start + group].count > 0 {
                let isSame = totals[group].add(totals[part.start + group])
                if !isSame { findings.append((leftOut: 0, mixed: group)) }
            }
        }
        self.totals = totals
        count = groups.count
        leftOut = findings.reduce(0) { $0 + $1.leftOut }
        let mixed = findings.map(\.mixed).min() ?? .max
        mixedGroup = mixed == .max ? nil : mixed
    }

    /// The unit of each group, of a column with these.
    func units(_ units: TextColumn) -> TextColumn {
        let codes = Codes(count: count, limit: units.dictionary.count) { [totals] in totals[$0].unit }
        return TextColumn(codes: codes, dictionary: units.dictionary)
    }

    /// The code of a group's unit, -1 where it has none; nil where it has no number.
    @inline(__always) func unit(_ group: Int) -> Int32? {
        totals[group].count == 0 ? nil : totals[group].unit
    }

    var sums: NumberColumn {
        NumberColumn(
            values: values { $0.sum + $0.rest },
            decimals: Decimals(count: count) { [totals] in totals[$0].decimals })
    }

    /// As many significant digits as the most precise of a group's numbers.
    var means: NumberColumn {
        let values = values { ($0.sum + $0.rest) / Double($0.count) }
        return NumberColumn(
            values: values,
            decimals: Decimals(count: count) { [totals] in
                Int8(clamping: DecimalText.decimals(values[$0], significant: Int(totals[$0].digits)))
            })
    }

    /// A number for each group, none where it has none.
    private func values(_ value: @Sendable (Total) -> Double) -> Numbers {
        Numbers(
            Parallel.fill(count: count) { groups, values in
                totals.withUnsafeBufferPointer { totals in
                    for group in groups {
                        values[group] = totals[group].count == 0 ? .nan : value(totals[group])
                    }
                }
            })
    }
}
