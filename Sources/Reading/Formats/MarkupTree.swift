/// A parsed page or document, its nodes in the order of the text: a node's contents follow it up to `end`.
struct MarkupTree {
    struct Node {
        /// The element's name without its namespace; empty for text.
        var name: String
        var attributes: [(name: String, value: String)] = []
        /// UTF-8, for text.
        var text: [UInt8] = []
        /// Index of the element that it lies in.
        var parent: Int?
        /// Index of the first node behind this one's contents.
        var end: Int
    }

    private(set) var nodes: [Node] = []
    /// Elements that are open, with their depths.
    private var openElements: [(index: Int, depth: Int)] = []

    mutating func open(_ name: String, depth: Int) {
        close(to: depth)
        nodes.append(Node(name: name, parent: openElements.last?.index, end: nodes.count + 1))
        openElements.append((nodes.count - 1, depth))
    }

    mutating func addAttribute(_ name: String, _ value: String) {
        nodes[nodes.count - 1].attributes.append((name, value))
    }

    mutating func addText(_ text: UnsafeBufferPointer<UInt8>, depth: Int) {
        close(to: depth)
        nodes.append(
            Node(name: "", text: Array(text), parent: openElements.last?.index, end: nodes.count + 1))
    }

    mutating func finish() { close(to: 0) }

    private mutating func close(to depth: Int) {
        while let last = openElements.last, last.depth >= depth {
            nodes[last.index].end = nodes.count
            openElements.removeLast()
        }
    }

    func attribute(_ name: String, of index: Int) -> String? {
        nodes[index].attributes.first { $0.name == name }?.value
    }

    /// The elements that lie directly in the element at `index`.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var at = index + 1
        while at < nodes[index].end {
            if !nodes[at].name.isEmpty { children.append(at) }
            at = nodes[at].end
        }
        return children
    }

    /// The first element of this name inside `range`.
    func first(_ name: String, in range: Range<Int>) -> Int? {
        range.first { nodes[$0].name == name }
    }
}
