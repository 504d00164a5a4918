/// The numbers that a .docx document counts by itself: its text does not hold them, and its headings (一、) are
/// nothing without.
struct WordNumbering {
    private struct Level {
        var format = "decimal"
        /// The number's surroundings: %1、 or （%2）.
        var pattern = ""
        var start = 1
    }

    /// Levels of a definition, by its id and their depth.
    private var definitions: [String: [Int: Level]] = [:]
    /// A list's definition.
    private var lists: [String: String] = [:]
    /// The list and level of paragraphs in a style.
    private var styles: [String: (list: String, level: Int)] = [:]
    /// What each definition has counted to, by depth.
    private var counts: [String: [Int: Int]] = [:]

    /// - Parameters:
    ///   - numbering: word/numbering.xml.
    ///   - styles: word/styles.xml.
    init(_ numbering: MarkupTree?, styles: MarkupTree?) {
        guard let numbering else { return }
        for index in numbering.nodes.indices {
            switch numbering.nodes[index].name {
            case "abstractNum": define(index, in: numbering)
            case "num":
                guard let id = numbering.attribute("numId", of: index),
                    let definition = Self.value("abstractNumId", in: index, of: numbering)
                else { continue }
                lists[id] = definition
            default: break
            }
        }
        guard let styles else { return }
        for index in styles.nodes.indices where styles.nodes[index].name == "style" {
            guard let id = styles.attribute("styleId", of: index),
                let list = Self.value("numId", in: index, of: styles)
            else { continue }
            self.styles[id] = (
                list, Self.value("ilvl", in: index, of: styles).flatMap { UInt8($0) }.map { Int($0) } ?? 0
            )
        }
    }

    private mutating func define(_ index: Int, in tree: MarkupTree) {
        guard let id = tree.attribute("abstractNumId", of: index) else { return }
        for child in tree.children(of: index) where tree.nodes[child].name == "lvl" {
            guard let depth = tree.attribute("ilvl", of: child).flatMap({ UInt8($0) }).map({ Int($0) }) else {
                continue
            }
            definitions[id, default: [:]][depth] = Level(
                format: Self.value("numFmt", in: child, of: tree) ?? "decimal",
                pattern: Self.value("lvlText", in: child, of: tree) ?? "",
                start: Self.value("start", in: child, of: tree).flatMap { Int32($0) }.map { Int($0) } ?? 1)
        }
    }

    /// The number in front of the paragraph at `index`, or nil where it has none. Counts it.
    mutating func next(of index: Int, in tree: MarkupTree) -> String? {
        guard !lists.isEmpty,
            let properties = tree.children(of: index).first(where: { tree.nodes[$0].name == "pPr" })
        else { return nil }
        let style = Self.value("pStyle", in: properties, of: tree).flatMap { styles[$0] }
        guard let list = Self.value("numId", in: properties, of: tree) ?? style?.list,
            let definition = lists[list], let levels = definitions[definition]
        else { return nil }
        let depth =
            Self.value("ilvl", in: properties, of: tree).flatMap { UInt8($0) }.map { Int($0) } ?? style?.level
            ?? 0
        guard let level = levels[depth] else { return nil }
        counts[definition, default: [:]][depth, default: level.start - 1] += 1
        counts[definition] = counts[definition]?.filter { $0.key <= depth }
        guard level.format != "bullet", level.format != "none" else { return nil }
        var text = level.pattern
        for (other, level) in levels where other <= depth {
            let count = counts[definition]?[other] ?? level.start
            text = Self.replacing("%\(other + 1)", in: text, with: Self.numeral(count, level.format))
        }
        return text
    }

    private static func numeral(_ count: Int, _ format: String) -> String {
        if format.hasPrefix("chineseCounting") || format == "japaneseCounting", (1...99).contains(count) {
            let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
            let (tens, ones) = count.quotientAndRemainder(dividingBy: 10)
            return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
        }
        if format.hasPrefix("decimalEnclosedCircle"), (1...20).contains(count),
            let circled = Unicode.Scalar(UInt32(0x2460 + count - 1))
        {
            return String(Character(circled))
        }
        return "\(count)"
    }

    private static func replacing(_ mark: String, in text: String, with words: String) -> String {
        var out = ""
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) {
                out += words
                rest = rest.dropFirst(mark.count)
            } else {
                out.append(rest.removeFirst())
            }
        }
        return out
    }

    /// The value of the first element of this name inside the one at `index`.
    private static func value(_ name: String, in index: Int, of tree: MarkupTree) -> String? {
        tree.first(name, in: index..<tree.nodes[index].end).flatMap { tree.attribute("val", of: $0) }
    }
}
