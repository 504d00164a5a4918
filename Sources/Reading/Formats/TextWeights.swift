/// How much text each part of a page holds, inside links and outside, which tells its article from its surroundings.
struct TextWeights {
    /// Sums over all nodes in front of an index, so that a node's own are a difference.
    private var letters: [Int] = [0]
    private var linked: [Int] = [0]
    private var stops: [Int] = [0]

    init(_ tree: MarkupTree) {
        var skippedTo = 0
        var linkedTo = 0
        for (index, node) in tree.nodes.enumerated() {
            var counts = (letters: 0, linked: 0, stops: 0)
            if PageChrome.machinery.contains(node.name) { skippedTo = max(skippedTo, node.end) }
            if node.name == "a", tree.attribute("href", of: index) != nil {
                linkedTo = max(linkedTo, node.end)
            }
            if node.name.isEmpty, index >= skippedTo {
                counts.letters = node.text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
                if index < linkedTo {
                    counts.linked = counts.letters
                } else {
                    counts.stops = Self.stops(node.text)
                }
            }
            letters.append(letters[index] + counts.letters)
            linked.append(linked[index] + counts.linked)
            stops.append(stops[index] + counts.stops)
        }
    }

    /// Characters in the node at `index` of `tree`, blanks left out.
    func letters(of index: Int, in tree: MarkupTree) -> Int {
        letters[tree.nodes[index].end] - letters[index]
    }

    /// Whether the element surrounds the text: by its name, role, class or id, or because links are all there is.
    ///
    /// None that holds a good part of the page's text outside links does, whatever it is called.
    func isChrome(_ index: Int, in tree: MarkupTree) -> Bool {
        let node = tree.nodes[index]
        let end = node.end
        let own = letters[end] - letters[index]
        let ownLinked = linked[end] - linked[index]
        if Self.linkLists.contains(node.name), own > 0, ownLinked * 2 > own, stops[end] == stops[index] {
            return true
        }
        if node.name == "a", let target = tree.attribute("href", of: index),
            target.lowercased().hasPrefix("javascript:"),
            own <= 8
        {
            return true
        }
        guard node.name != "body", node.name != "html", (own - ownLinked) * 10 <= prose * 3 else {
            return false
        }
        if PageChrome.surroundings.contains(node.name), !isInArticle(index, of: tree) { return true }
        if tree.attribute("hidden", of: index) != nil { return true }
        for (name, value) in node.attributes {
            switch name {
            case "class", "id":
                if Self.containers.contains(node.name), PageChrome.names(value) { return true }
            case "role": if PageChrome.roles.contains(value.lowercased()) { return true }
            case "style":
                let style = value.lowercased().filter { $0 != " " }
                if style.contains("display:none") || style.contains("visibility:hidden") { return true }
            default: break
            }
        }
        return false
    }

    /// An article's own <header> holds its title.
    private func isInArticle(_ index: Int, of tree: MarkupTree) -> Bool {
        var at = tree.nodes[index].parent
        while let parent = at {
            if tree.nodes[parent].name == "article" || tree.nodes[parent].name == "main" { return true }
            at = tree.nodes[parent].parent
        }
        return false
    }

    /// Characters of the whole page outside links.
    private var prose: Int { letters[letters.count - 1] - linked[linked.count - 1] }

    /// Elements that are left out when most of their text is links and no sentence is between them.
    private static let linkLists: Set<String> = [
        "div", "ul", "ol", "dl", "section", "table", "p", "li", "dd",
    ]

    /// Elements whose class and id count: those of paragraphs and words tell how they look (class="font top").
    private static let containers: Set<String> = [
        "div", "ul", "ol", "dl", "section", "table", "td", "form", "fieldset", "center",
    ]

    /// 。； end a sentence or a clause.
    private static func stops(_ text: [UInt8]) -> Int {
        var stops = 0
        var at = 0
        while at + 2 < text.count {
            if text[at] == 0xE3, text[at + 1] == 0x80, text[at + 2] == 0x82 { stops += 1 }
            if text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x9B { stops += 1 }
            at += 1
        }
        return stops
    }
}
