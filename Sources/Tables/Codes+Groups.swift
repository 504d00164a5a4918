extension Codes {
    /// The codes as numbers from 0 in the order of their first appearance, a missing one being one of them, and how many
    /// there are.
    public func numbered(limit: Int) -> (groups: [Int32], count: Int) {
        var places = [Int32](repeating: -1, count: limit + 1)
        var count: Int32 = 0
        func numbered<Code: FixedWidthInteger>(_ codes: [Code]) -> [Int32] {
            places.withUnsafeMutableBufferPointer { places in
                codes.map { code in
                    if places[Int(code)] < 0 {
                        places[Int(code)] = count
                        count += 1
                    }
                    return places[Int(code)]
                }
            }
        }
        switch storage {
        case .same(_, let rows): return (Array(repeating: 0, count: rows), rows == 0 ? 0 : 1)
        case .bytes(let codes): return (numbered(codes), Int(count))
        case .shorts(let codes): return (numbered(codes), Int(count))
        case .words(let codes): return (numbered(codes), Int(count))
        }
    }
}
