import Synchronization

/// The rows of single codes as bits, made when they are first asked for: what many rows meet is put together sixty-four of
/// them at a time.
final class Bitmaps: Sendable {
    private let made = Mutex<[Int32: [UInt64]]>([:])

    /// Bit `r % 64` of word `r / 64` tells whether row `r` has the code.
    /// - Parameter count: rows of the column.
    func bits(of code: Int32, _ postings: Postings, count: Int) -> [UInt64] {
        made.withLock { made in
            if let bits = made[code] { return bits }
            var bits = [UInt64](repeating: 0, count: (count + 63) / 64)
            bits.withUnsafeMutableBufferPointer { bits in
                for row in postings[code] { bits[Int(row) >> 6] |= 1 << UInt64(row & 63) }
            }
            made[code] = bits
            return bits
        }
    }
}
