/// A column's cells where they lie: all of some data, or those of some rows of it in an order.
///
/// A pass over many rows reads a stretch of cells at a time into memory that stays in the cache, instead of copying all.
public struct Cells<Data: Sendable>: Sendable {
    public let data: Data
    /// The row of each cell, -1 for a missing one; nil where cell `r` is row `r`.
    public let rows: [Int32]?

    public init(_ data: Data, rows: [Int32]? = nil) {
        self.data = data
        self.rows = rows
    }

    /// Other data of the same rows.
    public func with<Other>(_ data: Other) -> Cells<Other> { Cells<Other>(data, rows: rows) }

    /// The row of a cell; -1 where it is missing.
    @inline(__always) public func row(_ place: Int) -> Int {
        if let rows { Int(rows[place]) } else { place }
    }

    /// Puts `value(row)` for so many cells into `values`.
    @inline(__always) fileprivate func each<Value>(
        _ count: Int, _ place: (Int) -> Int, missing: Value, _ values: UnsafeMutablePointer<Value>,
        _ value: (Int) -> Value
    ) {
        for at in 0..<count {
            let row = row(place(at))
            values[at] = row < 0 ? missing : value(row)
        }
    }

    /// Puts `value(stored[row])` for so many cells into `values`.
    @inline(__always) fileprivate func each<Value, Stored: BitwiseCopyable>(
        _ count: Int, _ place: (Int) -> Int, of stored: [Stored], missing: Value,
        _ values: UnsafeMutablePointer<Value>, _ value: (Stored) -> Value
    ) {
        stored.withUnsafeBufferPointer { stored in
            guard let rows else {
                stored.fetch(count, values, place)
                for at in 0..<count { values[at] = value(stored[place(at)]) }
                return
            }
            rows.withUnsafeBufferPointer { rows in
                stored.fetch(count, values) { Int(rows[place($0)]) }
                for at in 0..<count {
                    let row = Int(rows[place(at)])
                    values[at] = row < 0 ? missing : value(stored[row])
                }
            }
        }
    }
}

extension Cells<Codes> {
    /// Reads the codes of the cells in some places; -1 where one is missing.
    public func read(_ places: UnsafeBufferPointer<Int32>, into codes: UnsafeMutablePointer<Int32>) {
        read(places.count, codes) { Int(places[$0]) }
    }

    /// Reads the codes of cells that follow each other; -1 where one is missing.
    public func read(_ places: Range<Int>, into codes: UnsafeMutablePointer<Int32>) {
        read(places.count, codes) { places.lowerBound + $0 }
    }

    /// Whether so many cells have the same code.
    public func isSame(_ count: Int) -> Bool {
        let size = 1024
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { codes in
            var first: Int32?
            for start in stride(from: 0, to: count, by: size) {
                let places = start..<min(start + size, count)
                read(places, into: codes.baseAddress!)
                let own = first ?? codes[0]
                first = own
                if codes[..<places.count].contains(where: { $0 != own }) { return false }
            }
            return true
        }
    }

    @inline(__always) private func read(
        _ count: Int, _ codes: UnsafeMutablePointer<Int32>, _ place: (Int) -> Int
    ) {
        @inline(__always) func read<Code: FixedWidthInteger & BitwiseCopyable>(_ stored: [Code]) {
            each(count, place, of: stored, missing: -1, codes) { Int32(truncatingIfNeeded: $0) - 1 }
        }
        switch data.storage {
        case .same(let stored, _):
            each(count, place, missing: -1, codes) { _ in Int32(truncatingIfNeeded: stored) - 1 }
        case .bytes(let stored): read(stored)
        case .shorts(let stored): read(stored)
        case .words(let stored): read(stored)
        }
    }
}

extension Cells<Numbers> {
    /// Reads the numbers of the cells in some places; NaN where one is missing.
    public func read(_ places: UnsafeBufferPointer<Int32>, into numbers: UnsafeMutablePointer<Double>) {
        read(places.count, numbers) { Int(places[$0]) }
    }

    /// Reads the numbers of cells that follow each other; NaN where one is missing.
    public func read(_ places: Range<Int>, into numbers: UnsafeMutablePointer<Double>) {
        read(places.count, numbers) { places.lowerBound + $0 }
    }

    @inline(__always) private func read(
        _ count: Int, _ numbers: UnsafeMutablePointer<Double>, _ place: (Int) -> Int
    ) {
        switch data.storage {
        case .dense(let stored): each(count, place, of: stored, missing: .nan, numbers) { $0 }
        case .missing: each(count, place, missing: .nan, numbers) { _ in .nan }
        case .run(let first, _): each(count, place, missing: .nan, numbers) { first + Double($0) }
        }
    }
}

extension Cells<Decimals> {
    /// Reads the decimals of the cells in some places; 0 where one is missing.
    public func read(_ places: UnsafeBufferPointer<Int32>, into decimals: UnsafeMutablePointer<Int8>) {
        let place = { (at: Int) in Int(places[at]) }
        switch data.storage {
        case .same(let same, _): each(places.count, place, missing: 0, decimals) { _ in same }
        case .dense(let stored): each(places.count, place, of: stored, missing: 0, decimals) { $0 }
        case .computed(_, let compute): each(places.count, place, missing: 0, decimals) { compute($0) }
        }
    }
}
