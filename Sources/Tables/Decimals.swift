/// The digits behind the decimal point of each number of a column as written; -1 where it prints in its shortest form.
/// One for all takes no room.
public struct Decimals: RandomAccessCollection, Sendable {
    enum Storage: Sendable {
        case same(Int8, count: Int)
        case dense([Int8])
        case computed(count: Int, @Sendable (Int) -> Int8)
    }

    private(set) var storage: Storage

    public init(_ decimals: [Int8] = []) {
        storage = .dense(decimals)
    }

    public init(repeating decimals: Int8, count: Int) {
        storage = .same(decimals, count: count)
    }

    /// What is computed for a row when somebody asks: for figures of which few are ever printed.
    public init(count: Int, _ compute: @escaping @Sendable (_ row: Int) -> Int8) {
        storage = .computed(count: count, compute)
    }

    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .same(_, let count), .computed(let count, _): count
        case .dense(let decimals): decimals.count
        }
    }

    public subscript(row: Int) -> Int8 {
        @inline(__always) get {
            switch storage {
            case .dense(let decimals): return decimals[row]
            case .same(let decimals, let count):
                precondition(row < count, "row outside of the column")
                return decimals
            case .computed(let count, let compute):
                precondition(row < count, "row outside of the column")
                return compute(row)
            }
        }
    }

    /// The decimals one beside the other, for a loop over many of them.
    public var dense: [Int8] {
        switch storage {
        case .dense(let decimals): decimals
        case .same(let decimals, let count): Array(repeating: decimals, count: count)
        case .computed(let count, let compute): (0..<count).map(compute)
        }
    }

    public mutating func append(_ decimals: Int8) {
        switch exchange(&storage, .same(0, count: 0)) {
        case .same(let same, let count):
            if count == 0 || same == decimals {
                storage = .same(decimals, count: count + 1)
            } else {
                storage = .dense(Array(repeating: same, count: count) + [decimals])
            }
        case .dense(var all):
            all.append(decimals)
            storage = .dense(all)
        case .computed(let count, let compute): storage = .dense((0..<count).map(compute) + [decimals])
        }
    }

    /// The decimals of these rows; -1 gives 0.
    public func gathering(_ rows: [Int32]) -> Decimals {
        switch storage {
        case .same(let decimals, _): Decimals(repeating: decimals, count: rows.count)
        case .computed(_, let compute): Decimals(rows.map { $0 < 0 ? 0 : compute(Int($0)) })
        case .dense(let decimals):
            decimals.withUnsafeBufferPointer { decimals in
                nonisolated(unsafe) let decimals = decimals
                return Decimals(
                    Parallel.fill(count: rows.count) { range, gathered in
                        rows.withUnsafeBufferPointer { rows in
                            for place in range {
                                gathered[place] = rows[place] < 0 ? 0 : decimals[Int(rows[place])]
                            }
                        }
                    })
            }
        }
    }
}
