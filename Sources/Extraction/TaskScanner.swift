/// Finds the numbered pieces of work that say who answers for them: … (工业商贸办、农业农村办牵头负责).
struct TaskScanner {
    struct Found {
        var section: Int?
        /// Bytes in the flow.
        var range: Range<Int>
        var offices: [[UInt8]]
    }

    private let report: Report
    private let bytes: [UInt8]
    private let marks: WordSet

    init(report: Report, lexicon: Lexicon) {
        self.report = report
        bytes = report.flow.bytes
        marks = lexicon.words[.officeMark]
    }

    func scan() -> [Found] {
        var found: [Found] = []
        var from = 0
        while let open = bytes[from...].firstIndex(of: UInt8(ascii: "(")) {
            from = open + 1
            guard let close = bytes[from...].prefix(300).firstIndex(of: UInt8(ascii: ")")), close > from
            else { continue }
            let offices = offices(from, close)
            guard !offices.isEmpty else { continue }
            let section = section(at: open)
            // The task goes from its heading, or from the task before it, to the offices.
            var start = section.map { report.sections[$0].range.lowerBound } ?? 0
            if let last = found.last { start = max(start, last.range.upperBound) }
            found.append(Found(section: section, range: start..<close + 1, offices: offices))
        }
        return found
    }

    /// The innermost section that `at` lies in.
    private func section(at: Int) -> Int? {
        report.sections.lastIndex { $0.range.contains(at) && $0.level < 5 }
    }

    /// The names in a parenthesis that holds 牵头负责, 责任单位 and the like.
    private func offices(_ start: Int, _ end: Int) -> [[UInt8]] {
        guard marks.first(in: bytes, start, end) != nil else { return [] }
        var names: [[UInt8]] = []
        var name: [UInt8] = []
        var at = start
        func isSeparator(_ byte: UInt8) -> Bool {
            byte == Flow.enumeration || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
                || byte == UInt8(ascii: ":") || byte == UInt8(ascii: " ")
        }
        func close() {
            if name.count >= 6 { names.append(name) }
            name = []
        }
        while at < end {
            if let stop = marks.prefix(bytes, at, end) {
                close()
                at = stop
            } else if isSeparator(bytes[at]) {
                close()
                at += 1
            } else if name.isEmpty, ByteText.has("由", in: bytes, at: at, end: end) {
                at += 3
            } else {
                name.append(bytes[at])
                at += 1
            }
        }
        close()
        return names
    }
}
