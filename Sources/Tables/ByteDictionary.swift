/// Distinct texts as bytes, numbered from 0 in the order of their first appearance. What reads a file fills it without
/// making a String.
public struct ByteDictionary: Sendable {
    private var bytes: [UInt8] = []
    /// Text `code` is `bytes[ends[code]..<ends[code + 1]]`.
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    /// Open addressing: a code one higher, or 0 for a free slot.
    private var slots: [UInt32]

    public init() {
        slots = [UInt32](repeating: 0, count: 64)
    }

    /// A dictionary that starts with these.
    public init(_ texts: [String]) {
        self.init()
        for var text in texts { _ = text.withUTF8 { insert($0) } }
    }

    public var count: Int { hashes.count }

    /// The code of a text, new where it has none yet.
    public mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
        insert(text, Self.hash(text))
    }

    private mutating func insert(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let code = Int(slots[slot] - 1)
            if hashes[code] == hash, holds(text, code) { return Int32(code) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let code = hashes.count
        slots[slot] = UInt32(code + 1)
        hashes.append(hash)
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        if hashes.count * 2 > slots.count { grow() }
        return Int32(code)
    }

    /// Whether a code stands for this text.
    public func holds(_ text: UnsafeBufferPointer<UInt8>, _ code: Int) -> Bool {
        let start = ends[code]
        guard ends[code + 1] - start == text.count else { return false }
        return bytes.withUnsafeBytes { own in
            let text = UnsafeRawBufferPointer(text)
            var at = 0
            while at + 8 <= text.count {
                let (a, b) = (
                    own.loadUnaligned(fromByteOffset: start + at, as: UInt64.self),
                    text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                )
                if a != b { return false }
                at += 8
            }
            while at < text.count {
                if own[start + at] != text[at] { return false }
                at += 1
            }
            return true
        }
    }

    /// For each code of another dictionary, the code of the same text in this one; new where there is none yet.
    public mutating func merge(_ other: ByteDictionary) -> [Int32] {
        other.bytes.withUnsafeBufferPointer { bytes in
            other.hashes.indices.map { code in
                insert(
                    UnsafeBufferPointer(rebasing: bytes[other.ends[code]..<other.ends[code + 1]]),
                    other.hashes[code])
            }
        }
    }

    /// Bytes that are no UTF-8 are replaced.
    public subscript(code: Int32) -> String {
        String(decoding: bytes[ends[Int(code)]..<ends[Int(code) + 1]], as: UTF8.self)
    }

    public var texts: [String] { (0..<Int32(count)).map { self[$0] } }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (code, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(code + 1)
        }
    }

    /// Every bit of a product's two halves depends on every bit of the factors.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(text)
        var state = UInt64(truncatingIfNeeded: bytes.count)
        var at = 0
        func mix(_ word: UInt64) {
            let product = (state ^ word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
                by: 0xD6E8_FEB8_6659_FD93)
            state = product.high ^ product.low
        }
        while at + 8 <= bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < bytes.count {
            rest = rest << 8 | UInt64(bytes[at])
            at += 1
        }
        mix(rest)
        return state
    }
}
