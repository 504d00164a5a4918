/// Dictionary codes of a column's cells, each in as few bytes as the greatest needs; -1 where a cell is missing.
///
/// A column whose cells all hold the same takes no room at all.
public struct Codes: RandomAccessCollection, Sendable {
    /// What is stored is one higher than the code, so that 0 is a missing cell.
    enum Storage: Sendable {
        case same(UInt32, count: Int)
        case bytes([UInt8])
        case shorts([UInt16])
        case words([UInt32])
    }

    private(set) var storage: Storage
    /// The rows of each code, made when they are first asked for; nil where the column is not worth it.
    private(set) var postings: Deferred<Postings>?

    public init() {
        storage = .same(0, count: 0)
    }

    public init(repeating code: Int32, count: Int) {
        storage = .same(UInt32(code + 1), count: count)
    }

    /// Codes from -1 to below `limit`.
    public init(_ codes: [Int32], limit: Int) {
        switch limit {
        case ..<0xFF: storage = .bytes(codes.map { UInt8(truncatingIfNeeded: $0 + 1) })
        case ..<0xFFFF: storage = .shorts(codes.map { UInt16(truncatingIfNeeded: $0 + 1) })
        default: storage = .words(codes.map { UInt32(truncatingIfNeeded: $0 + 1) })
        }
    }

    /// So many codes, computed on all cores, from -1 to below `limit`.
    public init(count: Int, limit: Int, _ code: @Sendable (_ row: Int) -> Int32) {
        func filled<Code: FixedWidthInteger & BitwiseCopyable & Sendable>(_: Code.Type) -> [Code] {
            Parallel.fill(count: count) { rows, codes in
                for row in rows { codes[row] = Code(truncatingIfNeeded: code(row) + 1) }
            }
        }
        switch limit {
        case ..<0xFF: storage = .bytes(filled(UInt8.self))
        case ..<0xFFFF: storage = .shorts(filled(UInt16.self))
        default: storage = .words(filled(UInt32.self))
        }
    }

    init(_ storage: Storage) {
        self.storage = storage
    }

    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .same(_, let count): count
        case .bytes(let codes): codes.count
        case .shorts(let codes): codes.count
        case .words(let codes): codes.count
        }
    }

    /// What all codes are below.
    var limit: Int32 {
        func most<Code: FixedWidthInteger>(_ codes: [Code]) -> Int32 {
            codes.withUnsafeBufferPointer { Int32($0.max() ?? 0) }
        }
        switch storage {
        case .same(let stored, _): return Int32(stored)
        case .bytes: return 0xFF
        case .shorts: return 0xFFFF
        case .words(let codes): return most(codes)
        }
    }

    public subscript(row: Int) -> Int32 {
        @inline(__always) get {
            switch storage {
            case .same(let code, let count):
                precondition(row < count, "row outside of the column")
                return Int32(truncatingIfNeeded: code) - 1
            case .bytes(let codes): return Int32(codes[row]) - 1
            case .shorts(let codes): return Int32(codes[row]) - 1
            case .words(let codes): return Int32(truncatingIfNeeded: codes[row]) - 1
            }
        }
    }

    /// The codes one beside the other, for a loop over many of them.
    public var dense: [Int32] {
        switch storage {
        case .same(let code, let count): Array(repeating: Int32(truncatingIfNeeded: code) - 1, count: count)
        case .bytes(let codes): codes.map { Int32($0) - 1 }
        case .shorts(let codes): codes.map { Int32($0) - 1 }
        case .words(let codes): codes.map { Int32(truncatingIfNeeded: $0) - 1 }
        }
    }

    // MARK: Changes

    public mutating func append(_ code: Int32) {
        postings = nil
        let stored = UInt32(code + 1)
        if case .same(let same, let count) = storage {
            if count == 0 || same == stored {
                storage = .same(stored, count: count + 1)
                return
            }
            storage = Self.spread(same, count)
        }
        widen(for: stored)
        // While it is changed nobody else may hold it.
        switch exchange(&storage, .same(0, count: 0)) {
        case .bytes(var codes):
            codes.append(UInt8(stored))
            storage = .bytes(codes)
        case .shorts(var codes):
            codes.append(UInt16(stored))
            storage = .shorts(codes)
        case .words(var codes):
            codes.append(stored)
            storage = .words(codes)
        case .same: preconditionFailure("codes that were spread")
        }
    }

    public mutating func set(_ row: Int, _ code: Int32) {
        postings = nil
        let stored = UInt32(code + 1)
        if case .same(let same, let count) = storage {
            if same == stored { return }
            storage = Self.spread(same, count)
        }
        widen(for: stored)
        switch exchange(&storage, .same(0, count: 0)) {
        case .bytes(var codes):
            codes[row] = UInt8(stored)
            storage = .bytes(codes)
        case .shorts(var codes):
            codes[row] = UInt16(stored)
            storage = .shorts(codes)
        case .words(var codes):
            codes[row] = stored
            storage = .words(codes)
        case .same: preconditionFailure("codes that were spread")
        }
    }

    private static func spread(_ stored: UInt32, _ count: Int) -> Storage {
        switch stored {
        case ..<0x100: .bytes(Array(repeating: UInt8(stored), count: count))
        case ..<0x1_0000: .shorts(Array(repeating: UInt16(stored), count: count))
        default: .words(Array(repeating: stored, count: count))
        }
    }

    private mutating func widen(for stored: UInt32) {
        switch storage {
        case .bytes(let codes) where stored > 0xFFFF: storage = .words(codes.map { UInt32($0) })
        case .bytes(let codes) where stored > 0xFF: storage = .shorts(codes.map { UInt16($0) })
        case .shorts(let codes) where stored > 0xFFFF: storage = .words(codes.map { UInt32($0) })
        default: break
        }
    }

    // MARK: Rows

    /// The codes of these rows; -1 gives a missing one.
    public func gathering(_ rows: [Int32]) -> Codes {
        func gathered<Code: FixedWidthInteger & BitwiseCopyable & Sendable>(_ codes: [Code]) -> [Code] {
            codes.withUnsafeBufferPointer { codes in
                nonisolated(unsafe) let codes = codes
                return Parallel.fill(count: rows.count) { range, gathered in
                    rows.withUnsafeBufferPointer { rows in
                        for place in range {
                            gathered[place] = rows[place] < 0 ? 0 : codes[Int(rows[place])]
                        }
                    }
                }
            }
        }
        switch storage {
        case .same(let stored, _):
            if stored == 0 || !rows.contains(-1) { return Codes(.same(stored, count: rows.count)) }
            return Codes(rows.map { $0 < 0 ? -1 : Int32(stored) - 1 }, limit: Int(stored))
        case .bytes(let codes): return Codes(.bytes(gathered(codes)))
        case .shorts(let codes): return Codes(.shorts(gathered(codes)))
        case .words(let codes): return Codes(.words(gathered(codes)))
        }
    }

    /// The same codes with their postings, for a column that many queries go over.
    public func indexed() -> Codes {
        var codes = Codes(storage)
        codes.postings = Deferred { [storage] in Postings(Codes(storage)) }
        return codes
    }
}

/// Puts a value in place of another and gives the other back.
func exchange<Value>(_ place: inout Value, _ value: Value) -> Value {
    let before = place
    place = value
    return before
}
