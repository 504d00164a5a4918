/// A numeral with its unit and the words that bound it, before it is known what it is about.
struct Quantity {
    /// The numeral's bytes in the flow.
    var start: Int
    var end: Int
    var value: Double
    var decimals: Int
    /// The unit's bytes in the flow, magnitude included; empty where there is none.
    var unit: Range<Int>
    /// The unit's bytes that are 余 or 多, to be left out.
    var filler: Range<Int>?
    var kind: UnitKind?
    /// Index into the lexicon's units.
    var unitIndex: Int?
    var magnitude = 1.0
    var bound = Bound.eq
    /// Bytes in the flow of the words that bound it.
    var boundWords: Range<Int>?
    /// Behind the unit and the words that bound it: where the text goes on.
    var tail: Int
    /// Where the words that bound it begin, or the numeral.
    var head: Int
    /// The upper end of a range: index of its quantity is the next one.
    var isLow = false
    var isHigh = false
    /// Written in Chinese numerals.
    var isSpelled = false
    /// Preceded by 第.
    var isOrdinal = false
    /// 1, 2 or 3 in a structure of industries (4.9:51.8:43.3); else 0.
    var place = 0
    /// Part of a name: it measures nothing itself.
    var isQualifier = false
}
