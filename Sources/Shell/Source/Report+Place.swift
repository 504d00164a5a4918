import Extraction

extension Report {
    /// Titles of the headings from the outermost to this one.
    func headings(downTo section: Int?) -> [String] {
        var titles: [String] = []
        var next = section
        while let index = next {
            titles.append(sections[index].title)
            next = sections[index].parent
        }
        return titles.reversed()
    }

    /// The line, counted from 1, that the byte at `offset` stands on.
    func line(at offset: Int) -> Int {
        1 + text[..<offset].count { $0 == UInt8(ascii: "\n") }
    }
}
