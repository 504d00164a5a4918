/// Finds the pieces of work that say who answers for them: … (工业商贸办、农业农村办牵头负责), 责任单位:县住建局, or rows of
/// a table with a column of offices.
struct TaskScanner {
    struct Found {
        var section: Int?
        /// Bytes in the flow.
        var range: Range<Int>
        var offices: [[UInt8]]
        /// Bytes in the flow of a field or cell that says by when.
        var deadlineField: Range<Int>?
        /// Ends when the work is to be done.
        var deadline: Period?
    }

    private let report: Report
    private let bytes: [UInt8]
    private let marks: WordSet
    private let fields: WordSet
    private let deadlines: WordSet
    /// Most reports have no table at all.
    private let hasBars: Bool

    init(report: Report, lexicon: Lexicon) {
        self.report = report
        bytes = report.flow.bytes
        hasBars = ByteText.contains(UInt8(ascii: "|"), in: bytes)
        marks = lexicon.words[.officeMark]
        fields = lexicon.words[.officeField]
        deadlines = lexicon.words[.deadlineField]
    }

    func scan() -> [Found] {
        var found: [Found] = []
        // The columns of offices, and of deadlines, in the table at hand.
        var columns: [Int] = []
        var deadlineColumn: Int?
        // Fields of deadlines, which stand before or behind those of offices.
        var times: [Range<Int>] = []
        var lineStart = 0
        var from = 0
        // The parenthesis that closes next: looked for once, however many open before it.
        var close = -1
        while let at = nextMark(from) {
            from = at + 1
            switch bytes[at] {
            case UInt8(ascii: "("):
                if close < from { close = bytes[from...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count }
                guard close < min(bytes.count, from + 300), close > from,
                    marks.first(in: bytes, from, close) != nil,
                    // (牵头单位:…,完成时限:…) holds fields, which their colons tell.
                    !holdsField(from, close)
                else { continue }
                add(names(from, close), at, close + 1, to: &found)
            case UInt8(ascii: ":"):
                if deadlines.suffix(bytes, lineStart, at) != nil {
                    let time = from..<fieldEnd(from)
                    times.append(time)
                    // 牵头单位:…,完成时限:…,配合单位:…: the task goes on behind it.
                    if let last = found.last, at - last.range.upperBound <= 30 {
                        found[found.count - 1].range =
                            last.range.lowerBound..<behindParenthesis(time.upperBound)
                    }
                    continue
                }
                guard fields.suffix(bytes, lineStart, at) != nil else { continue }
                let end = fieldEnd(from)
                add(names(from, end), at, behindParenthesis(end), to: &found)
            case UInt8(ascii: ","):
                // 新建高标准农田2万亩,由县农业农村局负责
                guard ByteText.has("由", in: bytes, at: from, end: bytes.count) else { continue }
                let end = Clauses(bytes: bytes).end(of: from, to: min(bytes.count, from + 150))
                guard marks.suffix(bytes, from, end) != nil else { continue }
                add(names(from, end), at, end, to: &found)
            case UInt8(ascii: "|"):
                let row = line(around: at)
                from = row.upperBound
                let cells = cells(row)
                let headed = self.columns(cells, fields)
                if !headed.isEmpty {
                    columns = headed
                    deadlineColumn = self.columns(cells, deadlines).first
                } else {
                    let offices = columns.filter { $0 < cells.count }.flatMap {
                        names(cells[$0].lowerBound, cells[$0].upperBound)
                    }
                    guard !offices.isEmpty else { continue }
                    let deadline = deadlineColumn.flatMap { $0 < cells.count ? cells[$0] : nil }
                    found.append(
                        Found(section: section(at: at), range: row, offices: offices, deadlineField: deadline)
                    )
                }
            default:
                lineStart = from
                // A table ends with a line that has no bars.
                if hasBars, from < bytes.count, !hasBar(from) { columns = [] }
            }
        }
        for time in times { add(time, to: &found) }
        return found
    }

    /// A field of deadlines belongs to the task that it stands in or right behind.
    private func add(_ time: Range<Int>, to found: inout [Found]) {
        guard let task = found.lastIndex(where: { $0.range.lowerBound <= time.lowerBound }),
            time.lowerBound - found[task].range.upperBound <= 60
        else { return }
        found[task].deadlineField = time
        let end = max(found[task].range.upperBound, behindParenthesis(time.upperBound))
        found[task].range = found[task].range.lowerBound..<end
    }

    /// The next byte that may announce offices, or that ends a line.
    private func nextMark(_ from: Int) -> Int? {
        bytes.withUnsafeBufferPointer { letters in
            var at = from
            while at < letters.count {
                switch letters[at] {
                case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "|"),
                    Flow.paragraph:
                    return at
                case let byte: at += ByteText.isIdeograph(byte) ? 3 : 1
                }
            }
            return nil
        }
    }

    /// A task that ends with its offices goes from its heading, or from the task before it.
    private func add(_ offices: [[UInt8]], _ at: Int, _ end: Int, to found: inout [Found]) {
        guard !offices.isEmpty else { return }
        let section = section(at: at)
        var start = section.map { report.sections[$0].range.lowerBound } ?? 0
        if let last = found.last {
            // 责任单位:… 配合单位:…: one task has both.
            if last.section == section, bytes[at] == UInt8(ascii: ":"), follows(at, last.range.upperBound) {
                found[found.count - 1].offices += offices
                found[found.count - 1].range = last.range.lowerBound..<end
                return
            }
            start = max(start, last.range.upperBound)
        }
        found.append(Found(section: section, range: start..<end, offices: offices))
    }

    /// Whether nothing but marks stands between a task's end and the field whose colon is at `at`.
    private func follows(_ at: Int, _ end: Int) -> Bool {
        guard let field = fields.suffix(bytes, min(end, at), at) else { return false }
        return bytes[min(end, field)..<field].allSatisfy {
            $0 == Flow.stop || $0 == Flow.paragraph || $0 == Flow.enumeration || $0 == UInt8(ascii: ",")
                || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(")
        }
    }

    /// Whether the name of a field and a colon stand in a stretch.
    private func holdsField(_ start: Int, _ end: Int) -> Bool {
        bytes[start..<end].indices.contains { at in
            bytes[at] == UInt8(ascii: ":") && fields.suffix(bytes, start, at) != nil
        }
    }

    /// Behind the parenthesis that closes at `at`, if one does.
    private func behindParenthesis(_ at: Int) -> Int {
        at < bytes.count && bytes[at] == UInt8(ascii: ")") ? at + 1 : at
    }

    /// The innermost section that `at` lies in.
    private func section(at: Int) -> Int? {
        // Sections nest and stand in order: it is the last that begins before, or one around that.
        var index: Int? = report.sections.partitioningIndex { $0.range.lowerBound > at } - 1
        if index == -1 { return nil }
        while let inner = index,
            !report.sections[inner].range.contains(at) || report.sections[inner].level >= 5
        {
            index = report.sections[inner].parent
        }
        return index
    }

    /// A field goes to the end of its sentence, or to the next field.
    private func fieldEnd(_ from: Int) -> Int {
        var at = from
        while at < bytes.count, at - from < 300 {
            let byte = bytes[at]
            if byte == Flow.stop || byte == Flow.paragraph || byte == UInt8(ascii: ";")
                || byte == UInt8(ascii: ")")
            {
                break
            }
            if at > from,
                fields.prefix(bytes, at, bytes.count) ?? deadlines.prefix(bytes, at, bytes.count) != nil
            {
                break
            }
            at = ByteText.after(bytes, at, to: bytes.count)
        }
        return at
    }

    // MARK: Tables

    private func hasBar(_ start: Int) -> Bool {
        let end = bytes[start...].firstIndex(of: Flow.paragraph) ?? bytes.count
        return bytes[start..<end].contains(UInt8(ascii: "|"))
    }

    private func line(around at: Int) -> Range<Int> {
        let start = bytes[..<at].lastIndex(of: Flow.paragraph).map { $0 + 1 } ?? 0
        let end = bytes[at...].firstIndex(of: Flow.paragraph) ?? bytes.count
        return start..<end
    }

    /// The cells of a line; a bar at its front opens it and holds no cell.
    private func cells(_ row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var from = row.lowerBound
        for at in row where bytes[at] == UInt8(ascii: "|") {
            if at > row.lowerBound { cells.append(from..<at) }
            from = at + 1
        }
        if from < row.upperBound { cells.append(from..<row.upperBound) }
        return cells
    }

    /// The columns that bear one of these names.
    private func columns(_ cells: [Range<Int>], _ names: WordSet) -> [Int] {
        cells.indices.filter {
            names.prefix(bytes, cells[$0].lowerBound, cells[$0].upperBound) == cells[$0].upperBound
        }
    }

    /// The names that stand between marks (牵头负责, 责任单位) and separators.
    private func names(_ start: Int, _ end: Int) -> [[UInt8]] {
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
