/// The text of a web page: title, paragraphs one a line, tables as lines of cells with bars; without what surrounds
/// the article.
struct WebPage {
    private let tree: MarkupTree
    private let weights: TextWeights

    /// UTF-8 text of a page in any encoding; empty where it has none.
    static func text(_ bytes: [UInt8]) throws(ReadingError.Reason) -> [UInt8] {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        // Pages hold stray control bytes, which browsers ignore.
        let clean =
            isWide
            ? bytes
            : bytes.map {
                $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0 || $0 == 0x7F ? 0x20 : $0
            }
        let utf8 = Decoding.utf8(clean, declared: DeclaredCharset.find(clean))
        guard var utf8 else { throw .notText }
        guard let library = LibXML2.shared else { throw .lacks("libxml2", package: "libxml2") }
        if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
        guard let tree = library.tree(utf8, .html) else { throw .damaged(.html) }
        let page = WebPage(tree)
        var lines = page.lines(dropsChrome: true)
        if lines.isEmpty { lines = page.lines(dropsChrome: false) }
        guard !lines.isEmpty else { return [] }
        if let title = page.title, !PageTitle.stands(title, in: lines) { lines.insert(title, at: 0) }
        return Array(lines.joined(separator: [0x0A])) + [0x0A]
    }

    private init(_ tree: MarkupTree) {
        self.tree = tree
        weights = TextWeights(tree)
    }

    // MARK: Title

    /// What the page calls its article: <meta name="ArticleTitle">, else <title>.
    private var title: [UInt8]? {
        let all = tree.nodes.indices
        let meta = all.first { index in
            tree.nodes[index].name == "meta"
                && tree.attribute("name", of: index)?.lowercased() == "articletitle"
        }
        if let meta, let content = tree.attribute("content", of: meta), !content.isEmpty {
            var writer = LineWriter()
            writer.append(content.utf8)
            return writer.joined()
        }
        guard let index = tree.first("title", in: all) else { return nil }
        var writer = LineWriter()
        for node in tree.nodes[index..<tree.nodes[index].end] { writer.append(node.text) }
        return PageTitle.article(writer.joined())
    }

    // MARK: Lines

    private func lines(dropsChrome: Bool) -> [[UInt8]] {
        var writer = LineWriter()
        let body = tree.first("body", in: tree.nodes.indices)
        write(body.map { $0 + 1..<tree.nodes[$0].end } ?? tree.nodes.indices, &writer, dropsChrome)
        let lines = writer.finished()
        return dropsChrome ? lines.compactMap(PageChrome.cleaned) : lines
    }

    private func write(_ range: Range<Int>, _ writer: inout LineWriter, _ dropsChrome: Bool) {
        // Ends of the blocks that are open, the innermost last, and of the text whose line breaks count.
        var blocks: [Int] = []
        var preformatted = 0
        // Items so far of each numbered list: browsers show their numbers.
        var items: [Int: Int] = [:]
        var at = range.lowerBound
        while at < range.upperBound {
            while let end = blocks.last, end <= at {
                writer.breakLine()
                blocks.removeLast()
            }
            let node = tree.nodes[at]
            if node.name.isEmpty {
                if at < preformatted { writer.appendLines(node.text) } else { writer.append(node.text) }
                at += 1
                continue
            }
            let isBlock = Self.blocks.contains(node.name)
            if isBlock || node.name == "br" || node.name == "hr" { writer.breakLine() }
            if PageChrome.machinery.contains(node.name) || dropsChrome && weights.isChrome(at, in: tree) {
                at = node.end
                continue
            }
            if node.name == "table", let table = PageTable(at, in: tree, weights) {
                writer.append(lines: table.text { cell in text(of: cell, dropsChrome) }.lines)
                at = node.end
                continue
            }
            if node.name == "pre" { preformatted = node.end }
            if node.name == "li", let list = node.parent, tree.nodes[list].name == "ol" {
                items[
                    list,
                    default: tree.attribute("start", of: list).flatMap { Int32($0) }.map { Int($0) - 1 } ?? 0] +=
                    1
                writer.append("\(items[list] ?? 0). ".utf8)
            }
            if isBlock { blocks.append(node.end) }
            at += 1
        }
        writer.breakLine()
    }

    private func text(of cell: Int, _ dropsChrome: Bool) -> [UInt8] {
        var writer = LineWriter()
        write(cell + 1..<tree.nodes[cell].end, &writer, dropsChrome)
        return writer.joined()
    }

    /// Elements that begin a line.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
        "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "header", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
