import Tables

/// A number by which texts are told apart quickly: different texts seldom share it, so equal ones still have to be
/// compared.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { of($0) }
    }

    private static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = UInt64(bytes.count)
        var at = 0
        while at + 8 <= bytes.count {
            state = mixed(state ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        while at < bytes.count {
            state = mixed(state ^ UInt64(bytes[at]))
            at += 1
        }
        return state
    }

    /// Of a file, whose stretches all cores go over.
    static func of(_ source: ByteSource) -> UInt64 {
        let size = 8 << 20
        let stretches = stride(from: 0, to: source.count, by: size).map { $0..<min($0 + size, source.count) }
        let numbers = Parallel.map(stretches) { source.withBytes($0) { of(UnsafeRawBufferPointer($0)) } }
        return numbers.withUnsafeBytes { of($0) }
    }

    /// Every bit of the product's two halves depends on every bit of the number.
    private static func mixed(_ number: UInt64) -> UInt64 {
        let product = (number ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
