/// What the program knows about the field: units, indicators, and the words that decide what a figure means.
///
/// The knowledge is data: the .tsv files in Data, built into the program, and any that a user adds.
public struct Lexicon: Sendable {
    /// Units without magnitude, one an accepted spelling.
    public private(set) var units: [Unit] = []
    public private(set) var indicators = IndicatorCatalogue()

    private(set) var unitKinds: [UnitKind] = []
    private(set) var unitTrie = Trie()
    private(set) var timeTrie = Trie()
    private(set) var timeWords: [TimeWord] = []
    /// The words of every class.
    package private(set) var words = WordSets()
    /// Which hashes of a character's bytes may begin a numeral in characters: see `SpelledScanner`.
    private(set) var spelledStarts = [Bool](repeating: false, count: SpelledScanner.filterSize)
    private static let classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ($0.name, $0) })
    private var unitByName: [String: Int] = [:]

    /// The data that is built into the program.
    public init() {
        for file in Embedded.files {
            do {
                let text = UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
                try add(Array(text), name: file.name)
            } catch {
                preconditionFailure(error.message)
            }
        }
    }

    /// Adds the lines of a lexicon file, the user's own for instance.
    ///
    /// A line is `unit`, `word`, `time` or `indicator` and its columns, separated by tabs; `#` starts a comment line.
    /// - Parameter name: what errors call the file.
    public mutating func add(_ text: String, name: String) throws(LexiconError) {
        try add(Array(text.utf8), name: name)
    }

    /// Bytes are split, not characters: this runs at every start.
    private mutating func add(_ text: [UInt8], name: String) throws(LexiconError) {
        var number = 0
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
            number += 1
            if end > start, text[start] != UInt8(ascii: "#") {
                do throws(LexiconError.Reason) {
                    try addLine(text[start..<end])
                } catch {
                    throw LexiconError(file: name, line: number, reason: error)
                }
            }
            start = end + 1
        }
    }

    private mutating func addLine(_ line: ArraySlice<UInt8>) throws(LexiconError.Reason) {
        if line.starts(with: "indicator\t".utf8) { return try indicators.add(line) }
        let columns = Self.fields(line, UInt8(ascii: "\t"))
        switch columns[0] {
        case "unit": try addUnit(columns)
        case "word": try addWords(columns)
        case "time": try addTime(columns)
        case "indicator": throw .tooFewColumns(kind: "indicator", need: 5)
        default: throw .unknownKind(columns[0])
        }
    }

    /// The unit written so, magnitude included (万美元, 亿元, 亩), or nil.
    public func unit(named name: String) -> Unit? {
        if let index = unitByName[name] { return units[index] }
        for (prefix, factor) in Magnitude.names where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.count))
            if let index = unitByName[rest] {
                var unit = units[index]
                unit.name = name
                unit.factor *= factor
                return unit
            }
        }
        return nil
    }

    /// The catalogue's entry with this canonical name, alias or English name.
    public func indicator(named name: String) -> Indicator? {
        indicators.index(of: name.utf8).map { indicators[$0] }
    }

    /// Index of the entry that has this label among its names, spelling variants allowed.
    func indicatorIndex(ofLabel label: [UInt8]) -> Int? {
        indicators.index(of: label)
    }

    /// The columns of a line, or the words of a column.
    private static func fields(_ text: some Collection<UInt8>, _ separator: UInt8) -> [String] {
        let isList = separator == UInt8(ascii: " ")
        return text.split(separator: separator, omittingEmptySubsequences: isList).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private mutating func addUnit(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 5 else { throw .tooFewColumns(kind: "unit", need: 5) }
        guard let factor = Double(columns[4]) else { throw .badNumber(columns[4]) }
        for name in Self.fields(columns[1].utf8, UInt8(ascii: " ")) where unitByName[name] == nil {
            unitByName[name] = units.count
            unitTrie.insert(Array(name.utf8), value: Int32(units.count))
            units.append(Unit(name: name, dimension: columns[2], base: columns[3], factor: factor))
            unitKinds.append(UnitKind(dimension: columns[2]))
        }
    }

    private mutating func addWords(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "word", need: 3) }
        guard let kind = Self.classes[columns[1]] else { throw .unknownClass(columns[1]) }
        if kind == .spelledFirst {
            for word in Self.fields(columns[2].utf8, UInt8(ascii: " ")) where word.utf8.count == 3 {
                let letters = Array(word.utf8)
                spelledStarts[SpelledScanner.hash(letters[0], letters[1], letters[2])] = true
            }
        }
        // Flow.enumeration stands for 、 in the text that words are matched with.
        words.insert(
            Self.fields(columns[2].utf8, UInt8(ascii: " ")).map { $0 == "、" ? "\u{1F}" : $0 }, into: kind
        )
    }

    private mutating func addTime(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "time", need: 3) }
        guard let meaning = TimeWord(columns[1]) else { throw .unknownTime(columns[1]) }
        for word in Self.fields(columns[2].utf8, UInt8(ascii: " ")) {
            timeTrie.insert(Array(word.utf8), value: Int32(timeWords.count))
        }
        timeWords.append(meaning)
    }
}
