import Tables

/// Reads a file of figures in stretches, on all cores.
///
/// Where a stretch begins is a guess: behind a line break, which may stand inside quotes. The guess was right where the
/// stretch before ended there; else the stretch is read again.
struct FigureReader {
    /// Takes in the lines that begin before `limit`, and gives how many bytes they take up. The bytes may be followed by
    /// more unless they are the last: a line without an end is then left.
    typealias Read =
        @Sendable (
            _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int, _ isLast: Bool, _ stretch: inout FigureStretch
        ) -> Int

    private let source: ByteSource
    private let fields: [FigureField]
    private let read: Read
    /// Bytes of a stretch.
    private let size: Int

    init(_ source: ByteSource, fields: [FigureField], size: Int, read: @escaping Read) {
        self.source = source
        self.fields = fields
        self.size = size
        self.read = read
    }

    /// The lines from a byte on that a line begins at.
    func stretches(from first: Int) -> [FigureStretch] {
        let starts = Array(stride(from: first, to: source.count, by: size))
        let guesses = Parallel.map(starts) { [self] start in
            stretch(from: start == first ? start : nil, in: start..<min(start + size, source.count))
        }
        var end = first
        return zip(starts, guesses).map { start, guess in
            let isRight =
                guess.range.isEmpty ? end >= min(start + size, source.count) : guess.range.lowerBound == end
            let stretch =
                isRight ? guess : stretch(from: end, in: start..<min(start + size, source.count))
            end = max(end, stretch.range.upperBound)
            return stretch
        }
    }

    /// The lines that begin in a range of bytes.
    /// - Parameter start: where the first begins; nil where that is unknown.
    private func stretch(from start: Int?, in range: Range<Int>) -> FigureStretch {
        // What the last line may take up behind the range.
        var slack = 1 << 16
        var at = start ?? range.lowerBound - 1
        var stretch = FigureStretch(from: start ?? range.upperBound, fields: fields)
        var isStarted = start != nil
        while at < range.upperBound {
            let end = min(source.count, range.upperBound + slack)
            at += source.withBytes(at..<end) { bytes in
                var skipped = 0
                if !isStarted {
                    guard let newline = bytes.firstIndex(of: UInt8(ascii: "\n")),
                        at + newline + 1 < range.upperBound
                    else { return range.upperBound - at }
                    skipped = newline + 1
                    stretch.range = (at + skipped)..<(at + skipped)
                    isStarted = true
                }
                let rest = UnsafeBufferPointer(rebasing: bytes[skipped...])
                // The file has become shorter while it was read.
                let isLast = end == source.count || bytes.count < end - at
                let taken = read(rest, range.upperBound - at - skipped, isLast, &stretch)
                return isLast ? max(skipped + taken, range.upperBound - at) : skipped + taken
            }
            slack *= 4
            if isStarted { stretch.range = stretch.range.lowerBound..<at }
        }
        return stretch
    }
}
