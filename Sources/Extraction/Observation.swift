/// A run of bytes in `Extract.pool`.
public struct Slice: Sendable, Hashable {
    public var start: Int32
    public var end: Int32

    public init(start: Int, end: Int) {
        self.start = Int32(start)
        self.end = Int32(end)
    }

    public static let empty = Slice(start: 0, end: 0)

    public var isEmpty: Bool { start == end }
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// One numeral of the report's text.
public struct Figure: Sendable {
    public var role: Role
    public var bound: Bound
    /// Byte range of the numeral in `Report.text`.
    public var range: Range<Int>
    /// Whether the numeral is written in Chinese characters (两家, 近六成, 全省第一).
    public var isSpelled: Bool
    /// As written, signed for growth and change.
    public var value: Double
    /// Digits after the decimal point, as written.
    public var decimals: Int
    /// The unit as written behind the numeral, magnitude included, without 余 and 多.
    public var unit: Slice
}

/// Why a field has its value: the words of the text, or the rule, that decided it.
public struct Cue: Sendable {
    public enum Field: UInt8, Sendable, CaseIterable {
        case indicator, period, status, bound, unit, growth
    }
    public var field: Field
    /// Name of the rule: "section", "sentence", "carried subject", …
    public var rule: StaticString
    /// Byte range in `Report.text` of the words that it saw; empty where it saw none.
    public var range: Range<Int>
}

/// One indicator of one area in one period, with every figure that the report gives of it.
/// Text is held as slices of `Extract.pool`.
public struct Observation: Sendable {
    /// Index into the lexicon's `indicators`, or nil where the catalogue has none: then the label is the name.
    public var indicator: Int?
    /// The report's own words, subject supplied.
    public var label: Slice
    public var period: Period?
    public var status: Status
    public var value: Double?
    /// The upper end where `bound` is `range`.
    public var valueHigh: Double?
    public var bound: Bound
    public var unit: Slice
    /// The value in `baseUnit`: 6870万美元 is 68 700 000 USD.
    public var amount: Double?
    public var baseUnit: Slice
    /// Relative change against the same period a year before, percent, signed.
    public var growth: Double?
    public var growthHigh: Double?
    public var growthBound: Bound
    /// Absolute change, signed, in `changeUnit`.
    public var change: Double?
    public var changeUnit: Slice
    public var rank: Int?
    public var rankScope: Slice
    /// Index, in the same extract, of the observation that this one is a part of (其中).
    public var whole: Int?
    /// Index into `Extract.tasks`: the task whose offices answer for it.
    public var task: Int?
    /// Index into `Report.sections` of the innermost heading.
    public var section: Int?
    /// Indices into `Extract.figures`.
    public var figures: Range<Int>
    /// Indices into `Extract.cues`.
    public var cues: Range<Int>
    /// Byte range in `Report.text` of the sentence, or of the sentences where the growth stands in the next one.
    public var sentence: Range<Int>
}

/// One numbered piece of planned work.
public struct Task: Sendable {
    public var section: Int?
    public var title: Slice
    /// Byte range in `Report.text`.
    public var range: Range<Int>
    public var offices: [Slice]
    /// By the end of which it is to be done; nil where the report does not say.
    public var deadline: Period?
    /// Indices into `Extract.observations`.
    public var observations: Range<Int>
}

/// Everything that one report yields.
public struct Extract: Sendable {
    /// UTF-8 of all names, labels and units.
    public var pool: [UInt8] = []
    public var observations: [Observation] = []
    public var figures: [Figure] = []
    public var cues: [Cue] = []
    public var tasks: [Task] = []

    public init() {}

    public func text(_ slice: Slice) -> String {
        String(decoding: pool[slice.range], as: UTF8.self)
    }
}
