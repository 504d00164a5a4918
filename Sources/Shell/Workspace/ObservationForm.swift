import Query
import Tables

/// What many observations have in common: status, bounds and units, and how many digits stand behind the points of
/// their numbers.
struct ObservationForm: Hashable {
    /// Codes of the columns' dictionaries, -1 for none.
    struct Codes: Hashable {
        var status: Int32 = -1
        var bound: Int32 = -1
        var unit: Int32 = -1
        var baseUnit: Int32 = -1
        var growthBound: Int32 = -1
        var changeUnit: Int32 = -1

        var all: [Int32] { [status, bound, unit, baseUnit, growthBound, changeUnit] }
    }

    /// -1 where a number prints in its shortest form.
    struct Digits: Hashable {
        var value = noFigure
        var valueHigh = noFigure
        var amount = noFigure
        var growth = noFigure
        var growthHigh = noFigure
        var change = noFigure

        var all: [Int8] { [value, valueHigh, amount, growth, growthHigh, change] }
    }

    /// The digits of a number that is not there.
    static let noFigure = Int8.min

    var codes = Codes()
    var digits = Digits()

    init() {}

    init(_ columns: ObservationsBuilder, _ row: Int) {
        codes = Codes(
            status: columns.status.codes[row], bound: columns.bound.codes[row], unit: columns.unit.codes[row],
            baseUnit: columns.baseUnit.codes[row], growthBound: columns.growthBound.codes[row],
            changeUnit: columns.changeUnit.codes[row])
        func digits(_ column: NumberColumn) -> Int8 {
            column.values[row].isNaN ? Self.noFigure : column.decimals[row]
        }
        self.digits = Digits(
            value: digits(columns.value), valueHigh: digits(columns.valueHigh),
            amount: digits(columns.amount), growth: digits(columns.growth),
            growthHigh: digits(columns.growthHigh), change: digits(columns.change))
    }
}

/// The distinct forms, numbered from 0 in the order of their first appearance.
struct FormTable {
    private(set) var forms: [ObservationForm] = []
    private var codes: [ObservationForm: Int32] = [:]

    mutating func code(of form: ObservationForm) -> Int32 {
        if let code = codes[form] { return code }
        let code = Int32(forms.count)
        codes[form] = code
        forms.append(form)
        return code
    }
}
