/// Arithmetic that a report gets wrong: what it states, and what follows from other figures.
struct Finding {
    enum Kind: String, CaseIterable {
        /// A stated growth that the figures or the change contradict.
        case growth
        /// A part (其中) above its whole.
        case part
        /// Parts that do not add up to their whole.
        case sum
        /// A rate or a share that its counts contradict.
        case rate
        /// An average that its total contradicts.
        case average
        /// One indicator with two values.
        case value
    }

    typealias Figure = (value: Double, decimals: Int)

    var kind: Kind
    /// The observation row that states it.
    var row: Int
    /// The rows that contradict it.
    var others: [Int]
    /// What stated, expected and difference count.
    var unit: String?
    var stated: Figure
    var expected: Figure
    /// The calculation first.
    var notes: [RowNote]

    /// Stated less expected.
    var difference: Figure { (stated.value - expected.value, max(stated.decimals, expected.decimals)) }
}
