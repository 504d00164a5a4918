/// What a figure measures, while a sentence is read.
struct Name {
    var bytes: [UInt8]
    /// Length of the counting verb at the front, or 0.
    var verb: Int
    var kind: UnitKind?
    /// The observation that bears it.
    var observation: Int?

    var noun: [UInt8] { Array(bytes[verb...]) }
    var verbBytes: [UInt8] { Array(bytes[..<verb]) }
}
