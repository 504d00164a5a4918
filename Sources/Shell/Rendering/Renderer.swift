public import Query
public import Tables

/// Draws blocks, for a person at a terminal or for a file.
public struct Renderer: Sendable {
    /// A terminal that output goes to.
    public struct Screen: Sendable, Hashable {
        public var width: Int
        public var hasColour: Bool

        public init(width: Int, hasColour: Bool) {
            self.width = width
            self.hasColour = hasColour
        }
    }

    public var format: OutputFormat
    /// Nil where output goes to a file or a pipe: nothing is cut then, and only results are written.
    public var screen: Screen?
    /// Rows of a table that a screen shows at most.
    public var rowLimit: Int?
    public var measure: TextWidth
    public var language: Language

    public init(
        format: OutputFormat = .table, screen: Screen? = nil, rowLimit: Int? = nil,
        measure: TextWidth = TextWidth(), language: Language = .english
    ) {
        self.format = format
        self.screen = screen
        self.rowLimit = rowLimit
        self.measure = measure
        self.language = language
    }

    /// Draws from now on as `set` asks. A limit of rows counts only where it was changed.
    mutating func adopt(_ settings: Settings) {
        format = settings.format
        measure = settings.measure
        language = settings.language
        if let width = settings.width { screen?.width = width }
        if settings.rows != Settings().rows { rowLimit = settings.rows }
    }

    /// Writes a block: results to `output`, all else to `messages`.
    public func write(
        _ block: Block, to output: inout some TextOutputStream, messages: inout some TextOutputStream
    ) {
        switch block {
        case .table(let table) where format == .table:
            let grid = Grid(
                table, width: screen?.width, rows: screen == nil ? nil : rowLimit, measure: measure,
                language: language)
            grid.write(to: &output)
            if screen != nil {
                output.write(faint("(\(words.text(grid.summary)))") + "\n")
            } else if !grid.isComplete {
                messages.write(words.note(words.text(grid.summary)) + "\n")
            }
        case .table(let table): format.write(table, in: language, to: &output)
        case .text(_, let table?) where !format.isForPeople: format.write(table, in: language, to: &output)
        case .text(let lines, _):
            for line in lines { output.write(drawn(line) + "\n") }
        case .chart(let chart, let table): write(chart, of: table, to: &output)
        case .note(let text): messages.write(faint(words.note(text)) + "\n")
        case .remark(let text):
            if screen != nil { messages.write(faint(text) + "\n") }
        case .problem(let text): messages.write(text + "\n")
        case .settings, .progress: break
        }
    }

    private var words: any ShellWording { language.shellWording }

    private func faint(_ text: String) -> String {
        screen?.hasColour == true ? "\u{1B}[2m\(text)\u{1B}[0m" : text
    }

    // MARK: Pictures

    /// Letters for people, a picture for a page, the table for programs.
    private func write(_ chart: Chart, of table: Table, to output: inout some TextOutputStream) {
        let drawing = Drawing(chart, words: words)
        switch format {
        case .table:
            let lines = drawing.lines(
                width: screen?.width ?? 80, rows: screen == nil ? nil : rowLimit,
                isPlain: screen == nil || measure.ambiguousIsWide, measure)
            for line in lines { output.write(drawn(line) + "\n") }
        case .md:
            output.write("```\n")
            for line in drawing.lines(width: 80, rows: nil, isPlain: true, measure) {
                output.write(line.text + "\n")
            }
            output.write("```\n")
        case .html: output.write(drawing.svg)
        case .csv, .json, .ndjson: format.write(table, to: &output)
        }
    }

    // MARK: Text

    private func drawn(_ line: TextLine) -> String {
        guard let screen else { return line.text }
        let indent = String(repeating: " ", count: line.indent)
        return wrapped(line.parts, to: max(20, screen.width - line.indent)).map { parts in
            indent + parts.map { painted($0, screen) }.joined()
        }.joined(separator: "\n")
    }

    private func painted(_ part: TextLine.Part, _ screen: Screen) -> String {
        guard screen.hasColour else { return part.text }
        let code =
            switch part.style {
            case .plain: ""
            case .heading: "1"
            case .faint: "2"
            case .figure: "1;33"
            case .code: "36"
            case .series(let number): "\(31 + [3, 1, 2, 4, 5, 0][number % 6])"
            }
        return code.isEmpty ? part.text : "\u{1B}[\(code)m\(part.text)\u{1B}[0m"
    }

    /// Breaks parts into lines of at most `limit` cells, at blanks or beside East Asian characters.
    private func wrapped(_ parts: [TextLine.Part], to limit: Int) -> [[TextLine.Part]] {
        let styles = parts.flatMap { part in part.text.map { ($0, part.style) } }
        var rest = styles[...]
        return measure.wrap(String(styles.map(\.0)), to: limit).map { line in
            while rest.first?.0 == " ", line.first != " " { rest = rest.dropFirst() }
            let taken = rest.prefix(line.count)
            rest = rest.dropFirst(line.count)
            var parts: [TextLine.Part] = []
            for (character, style) in taken {
                if let last = parts.last, last.style == style {
                    parts[parts.count - 1].text.append(character)
                } else {
                    parts.append(TextLine.Part(text: String(character), style: style))
                }
            }
            return parts
        }
    }
}
