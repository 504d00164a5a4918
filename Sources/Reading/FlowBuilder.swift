import Extraction

/// Makes the flow of a text: decides which line breaks are breaks, and folds widths.
struct FlowBuilder {
    private let text: [UInt8]
    /// Whether the lines break inside sentences throughout, as on a newspaper page.
    private let wrapped: Bool
    private let lines: [Line]
    /// Lines of fewer characters are no lines of running text: headings, cells, links.
    private let short: Int

    static func build(_ text: [UInt8]) -> Flow {
        let builder = FlowBuilder(text)
        return Flow(capacity: text.count, end: text.count) { builder.write(to: &$0) }
    }

    private init(_ text: [UInt8]) {
        self.text = text
        var lines = Line.split(text)
        Self.markColumns(&lines)
        self.lines = lines
        let usual = Self.usualLength(lines)
        short = max(4, usual / 2)
        // Columns of running text are wider than cells.
        wrapped = usual >= 12 && Self.isWrapped(lines, short: short)
    }

    private func write(to flow: inout Flow.Writer) {
        for index in lines.indices {
            if index > 0 {
                if joins(lines[index - 1], lines[index]) {
                    separate(lines[index - 1], lines[index], &flow)
                } else {
                    flow.append(Flow.paragraph, from: lines[index - 1].end)
                }
            }
            append(lines[index], &flow)
        }
    }

    /// Two or more lines whose cells blanks part are rows of a table, as a page leaves it that lost its lines.
    private static func markColumns(_ lines: inout [Line]) {
        func isRow(_ line: Line) -> Bool { line.gaps >= 2 && !line.hasPunctuation }
        for index in lines.indices.dropLast() where isRow(lines[index]) && isRow(lines[index + 1]) {
            lines[index].isTable = true
            lines[index + 1].isTable = true
        }
    }

    /// Most lines stop in mid-sentence: the page breaks its lines where its columns end.
    private static func isWrapped(_ lines: [Line], short: Int) -> Bool {
        var open = 0
        var long = 0
        // The lines of a menu or a list of links do not count.
        for (line, next) in zip(lines, lines.dropFirst()) where line.characters >= short {
            long += 1
            if !line.endsSentence, !next.startsWithMarker, !line.isHeading { open += 1 }
        }
        return long >= 12 && open * 100 > long * 45
    }

    /// Half of the text stands in lines of so many characters or more.
    private static func usualLength(_ lines: [Line]) -> Int {
        // Lines beyond that are running text, whatever their length.
        let longest = 1000
        var counts = [Int](repeating: 0, count: longest + 1)
        for line in lines { counts[min(line.characters, longest)] += 1 }
        var rest = counts.indices.reduce(0) { $0 + $1 * counts[$1] } / 2
        for length in counts.indices.reversed() where counts[length] > 0 {
            rest -= length * counts[length]
            if rest <= 0 { return length }
        }
        return 0
    }

    /// Whether the sentence goes on from `line` to `next`.
    private func joins(_ line: Line, _ next: Line) -> Bool {
        if line.endsSentence { return false }
        if line.endsInList { return !next.startsWithMarker || !line.isHeading }
        if next.startsWithMarker || line.isTable || next.isTable { return false }
        if line.hasPunctuation { return wrapped || line.characters > 30 }
        guard wrapped, line.characters >= short, !line.hasInnerBlank, !line.isHeading else { return false }
        // 辉煌2022 and 2023年: a heading's year and the next line's.
        return !(ByteText.isDigit(text[line.end - 1]) && ByteText.isDigit(text[next.start]))
    }

    /// Keeps two Latin words apart that a line break separates.
    private func separate(_ line: Line, _ next: Line, _ flow: inout Flow.Writer) {
        if ByteText.isLetter(text[line.end - 1]), ByteText.isLetter(text[next.start]) {
            flow.append(UInt8(ascii: " "), from: line.end)
        }
    }

    private func append(_ line: Line, _ flow: inout Flow.Writer) {
        var at = line.start
        while at < line.end {
            let run = ideographs(at, line.end)
            if run > at {
                flow.append(text, at..<run)
                at = run
                continue
            }
            if text[at] == UInt8(ascii: "<"), let tag = tag(at, line.end) {
                if tag.isBlock, flow.last != Flow.paragraph { flow.append(Flow.paragraph, from: at) }
                at = tag.end
                continue
            }
            let (end, fold) = Folding.fold(text, at, line.end)
            switch fold {
            case .copy:
                for index in at..<end { flow.append(text[index], from: index) }
            case .byte(let twin):
                // 9,556亩: a mark between thousands is no end of a clause.
                if twin != UInt8(ascii: ",") || !separatesThousands(at, line) { flow.append(twin, from: at) }
            case .blank:
                if line.isTable, line.gaps >= 2, let next = gapEnd(at, line.end) {
                    flow.append(UInt8(ascii: "|"), from: at)
                    at = next
                    continue
                }
                appendBlank(at, end, line, &flow)
            case .drop:
                break
            }
            at = end
        }
    }

    /// A tag that a page left in the text, which is none of its words: </p><p>, <br/>.
    private func tag(_ at: Int, _ end: Int) -> (end: Int, isBlock: Bool)? {
        var start = at + 1
        if start < end, text[start] == UInt8(ascii: "/") { start += 1 }
        var stop = start
        while stop < end, stop - start < 10, ByteText.isLetter(text[stop]) || ByteText.isDigit(text[stop]) {
            stop += 1
        }
        guard stop > start else { return nil }
        let name = text[start..<stop].map { $0 | 0x20 }
        guard Self.tags.contains(where: { $0.name == name }) else { return nil }
        let angles = [UInt8(ascii: ">"), UInt8(ascii: "<")]
        guard let close = text[stop..<min(end, stop + 300)].firstIndex(where: angles.contains),
            text[close] == UInt8(ascii: ">")
        else { return nil }
        return (close + 1, Self.tags.contains { $0.name == name && $0.isBlock })
    }

    private static let tags: [(name: [UInt8], isBlock: Bool)] =
        ["p", "br", "div", "tr", "li", "ul", "table", "h1", "h2", "h3", "h4"].map {
            (Array($0.utf8.map { $0 | 0x20 }), true)
        }
        + ["span", "strong", "b", "font", "td", "th", "a", "em", "img", "o"].map {
            (Array($0.utf8.map { $0 | 0x20 }), false)
        }

    /// Whether up to three digits stand before the ASCII comma at `at` and just three behind it.
    private func separatesThousands(_ at: Int, _ line: Line) -> Bool {
        guard text[at] == UInt8(ascii: ",") else { return false }
        var before = at
        while before > line.start, ByteText.isDigit(text[before - 1]), at - before < 4 { before -= 1 }
        var behind = at + 1
        while behind < line.end, ByteText.isDigit(text[behind]), behind - at <= 4 { behind += 1 }
        return (1...3).contains(at - before) && behind - at == 4
    }

    /// End of the run of ideographs that begins at `at`: the usual case, copied as it is.
    private func ideographs(_ at: Int, _ end: Int) -> Int {
        text.withUnsafeBufferPointer { letters in
            var at = at
            while at + 2 < end, letters[at] >= 0xE4, letters[at] <= 0xE9 { at += 3 }
            return at
        }
    }

    /// Behind the blanks at `at`, where they are as wide as a gap between columns.
    private func gapEnd(_ at: Int, _ end: Int) -> Int? {
        var next = at
        var width = 0
        while next < end {
            let (stop, fold) = Folding.fold(text, next, end)
            guard case .blank = fold else { break }
            width += stop - next > 1 ? 2 : 1
            next = stop
        }
        return width >= Line.gap ? next : nil
    }

    /// A blank counts only between Latin words and between numbers; beside Chinese it is typesetting.
    private func appendBlank(_ start: Int, _ end: Int, _ line: Line, _ flow: inout Flow.Writer) {
        guard end < line.end else { return }
        let last = flow.last
        let next = text[end]
        let bothLatin = ByteText.isLetter(last) && ByteText.isLetter(next)
        let bothDigits = ByteText.isDigit(last) && ByteText.isDigit(next)
        if bothLatin || bothDigits { flow.append(UInt8(ascii: " "), from: start) }
    }
}
