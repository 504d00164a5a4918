/// Three-valued truth as a number, so that `and` is the lesser, `or` the greater and `not` the difference from 2:
/// a comparison with a missing value is neither true nor false.
enum Truth {
    static let no: UInt8 = 0
    static let unknown: UInt8 = 1
    static let yes: UInt8 = 2

    static func of(_ condition: Bool) -> UInt8 { condition ? yes : no }
}
