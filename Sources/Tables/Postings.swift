/// The rows of each code of a column, ascending: those of `code` are `order[offsets[code + 1]..<offsets[code + 2]]`,
/// those with a missing cell stand first.
public struct Postings: Sendable {
    let offsets: [Int32]
    /// All rows in the order of their codes.
    public let order: [Int32]
    private let bitmaps = Bitmaps()

    /// By counting sort.
    public init(_ codes: Codes) {
        func sorted<Code: FixedWidthInteger>(_ codes: [Code]) -> (offsets: [Int32], rows: [Int32]) {
            codes.withUnsafeBufferPointer { codes in
                let limit = Int(codes.max() ?? 0) + 2
                var offsets = [Int32](repeating: 0, count: limit)
                offsets.withUnsafeMutableBufferPointer { offsets in
                    for code in codes { offsets[Int(code) + 1] += 1 }
                    for code in 1..<limit { offsets[code] += offsets[code - 1] }
                }
                var ends = offsets
                let rows = [Int32](unsafeUninitializedCapacity: codes.count) { rows, count in
                    ends.withUnsafeMutableBufferPointer { ends in
                        for row in codes.indices {
                            let code = Int(codes[row])
                            rows[Int(ends[code])] = Int32(truncatingIfNeeded: row)
                            ends[code] += 1
                        }
                    }
                    count = codes.count
                }
                return (offsets, rows)
            }
        }
        switch codes.storage {
        case .same(let stored, let count):
            offsets = [Int32](repeating: 0, count: Int(stored) + 1) + [Int32(count)]
            order = Array(0..<Int32(count))
        case .bytes(let codes): (offsets, order) = sorted(codes)
        case .shorts(let codes): (offsets, order) = sorted(codes)
        case .words(let codes): (offsets, order) = sorted(codes)
        }
    }

    /// The rows of a code; of -1 those with a missing cell.
    public subscript(code: Int32) -> ArraySlice<Int32> {
        let stored = Int(code) + 1
        guard stored + 1 < offsets.count else { return [] }
        return order[Int(offsets[stored])..<Int(offsets[stored + 1])]
    }

    /// The rows of a code as bits.
    func bits(of code: Int32) -> [UInt64] { bitmaps.bits(of: code, self, count: order.count) }

    /// How many rows a code has.
    public func count(_ code: Int32) -> Int {
        let stored = Int(code) + 1
        return stored + 1 < offsets.count ? Int(offsets[stored + 1] - offsets[stored]) : 0
    }
}
