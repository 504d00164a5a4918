/// Reads comma-separated values with RFC 4180's quoting, a row at a time, without copying what has no doubled quotes.
struct CSVReader {
    enum Outcome {
        case row
        case end
        /// The bytes end before the row does, and more are to come.
        case unfinished
    }

    /// Bytes of the input, or of what was copied out of it.
    private struct Cell {
        var start: Int
        var count: Int
        var isCopied = false
    }

    /// The cells of a row, in memory that grows and is used again for every row.
    private final class CellBuffer {
        private var cells = UnsafeMutableBufferPointer<Cell>.allocate(capacity: 64)

        deinit { cells.deallocate() }

        subscript(place: Int) -> Cell {
            @inline(__always) get { cells[place] }
            @inline(__always) set {
                if place == cells.count { grow() }
                cells[place] = newValue
            }
        }

        private func grow() {
            let larger = UnsafeMutableBufferPointer<Cell>.allocate(capacity: cells.count * 2)
            _ = larger.initialize(fromContentsOf: cells)
            cells.deallocate()
            cells = larger
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Whether the bytes are the end of the file.
    private let isLast: Bool
    /// Where the next row begins.
    private(set) var at: Int
    /// Line breaks before `at`.
    private(set) var lines = 0
    /// How many cells the row has.
    private(set) var count = 0
    private let cells = CellBuffer()
    /// Cells with quotes taken out of them.
    private var copies: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int = 0, isLast: Bool = true) {
        self.bytes = bytes
        self.isLast = isLast
        at = start
    }

    /// A cell of the row.
    func withCell<Result>(_ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let cell = cells[place]
        guard cell.isCopied else {
            return body(UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.start + cell.count]))
        }
        return copies.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[cell.start..<cell.start + cell.count]))
        }
    }

    /// The row's cells as texts.
    var texts: [String] {
        (0..<count).map { place in withCell(place) { String(decoding: $0, as: UTF8.self) } }
    }

    /// Whether the line is empty.
    var isBlank: Bool { count == 1 && cells[0].count == 0 }

    /// Goes to the next row.
    mutating func next() -> Outcome {
        guard at < bytes.count else { return .end }
        let (start, line) = (at, lines)
        count = 0
        copies.removeAll(keepingCapacity: true)
        while true {
            readCell()
            guard at < bytes.count else {
                if isLast { return .row }
                (at, lines) = (start, line)
                return .unfinished
            }
            at += 1
            if bytes[at - 1] == Self.newline {
                lines += 1
                return .row
            }
        }
    }

    @inline(__always) private mutating func add(_ cell: Cell) {
        cells[count] = cell
        count += 1
    }

    /// Reads a cell and stops at the comma or the line break behind it, or at the end.
    private mutating func readCell() {
        let start = at
        if at < bytes.count, bytes[at] == Self.quote {
            let line = lines
            var end = nextQuote(start + 1)
            while end < bytes.count, bytes[end] == Self.newline {
                lines += 1
                end = nextQuote(end + 1)
            }
            if end < bytes.count, let next = cellEnd(end + 1) {
                add(Cell(start: start + 1, count: end - start - 1))
                at = next
                return
            }
            lines = line
        } else {
            let end = nextSign(start)
            if end == bytes.count || bytes[end] != Self.quote {
                let isLineEnd = end == bytes.count || bytes[end] == Self.newline
                let hasReturn = isLineEnd && end > start && bytes[end - 1] == Self.carriageReturn
                add(Cell(start: start, count: end - start - (hasReturn ? 1 : 0)))
                at = end
                return
            }
        }
        copyCell()
    }

    /// Where the cell is over if it is at `place`: the comma, the line break or the end.
    private func cellEnd(_ place: Int) -> Int? {
        guard place < bytes.count else { return place }
        switch bytes[place] {
        case Self.comma, Self.newline: return place
        case Self.carriageReturn where place + 1 == bytes.count || bytes[place + 1] == Self.newline:
            return place + 1
        default: return nil
        }
    }

    /// Any cell, byte by byte.
    private mutating func copyCell() {
        let first = copies.count
        var isQuoted = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == Self.quote {
                // Two quotes inside quotes are one.
                if isQuoted, at + 1 < bytes.count, bytes[at + 1] == byte {
                    copies.append(byte)
                    at += 1
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, let end = cellEnd(at) {
                at = end
                break
            } else {
                if byte == Self.newline { lines += 1 }
                copies.append(byte)
            }
            at += 1
        }
        add(Cell(start: first, count: copies.count - first, isCopied: true))
    }

    // MARK: Signs

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// A set high bit for each of eight bytes that is `byte`; exact up to the first of them.
    @inline(__always) private func places(of byte: UInt8, in word: UInt64) -> UInt64 {
        let zeros = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
    }

    @inline(__always) private func word(_ place: Int) -> UInt64 {
        UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// The first quote or line break from here on, or the end.
    @inline(__always) private func nextQuote(_ start: Int) -> Int {
        var place = start
        while place + 8 <= bytes.count {
            let word = word(place)
            let found = places(of: Self.quote, in: word) | places(of: Self.newline, in: word)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < bytes.count, bytes[place] != Self.quote, bytes[place] != Self.newline { place += 1 }
        return place
    }

    /// The first comma, quote or line break from here on, or the end.
    @inline(__always) private func nextSign(_ start: Int) -> Int {
        var place = start
        while place + 8 <= bytes.count {
            let word = word(place)
            let found =
                places(of: Self.comma, in: word) | places(of: Self.quote, in: word)
                | places(of: Self.newline, in: word)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < bytes.count, bytes[place] != Self.comma, bytes[place] != Self.quote,
            bytes[place] != Self.newline
        {
            place += 1
        }
        return place
    }
}
