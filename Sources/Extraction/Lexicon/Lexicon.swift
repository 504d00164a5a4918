/// What the program knows about the field: units, indicators, and the words that decide what a figure means.
///
/// The knowledge is data: the .tsv files in Data, built into the program, and any that a user adds.
public struct Lexicon: Sendable {
    /// Units without magnitude, one an accepted spelling.
    public private(set) var units: [Unit] = []
    public private(set) var indicators: [Indicator] = []

    private(set) var unitKinds: [UnitKind] = []
    private(set) var unitTrie = Trie()
    private(set) var timeTrie = Trie()
    private(set) var timeWords: [TimeWord] = []
    /// The words of every class.
    package private(set) var words = WordSets()
    private static let classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ($0.name, $0) })
    private var unitByName: [String: Int] = [:]
    private var indicatorByName: [String: Int] = [:]
    /// Canonical names and aliases in the form that labels are compared in.
    private var indicatorTrie = Trie()

    /// The data that is built into the program.
    public init() {
        for file in Embedded.files {
            do {
                try add(file.text.description, name: file.name)
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
        var number = 0
        // Bytes are split, not characters: this runs at every start.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let columns = Self.fields(line, UInt8(ascii: "\t"))
            do throws(LexiconError.Reason) {
                switch columns[0] {
                case "unit": try addUnit(columns)
                case "word": try addWords(columns)
                case "time": try addTime(columns)
                case "indicator": try addIndicator(columns)
                default: throw LexiconError.Reason.unknownKind(columns[0])
                }
            } catch {
                throw LexiconError(file: name, line: number, reason: error)
            }
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
        if let index = indicatorByName[name] ?? indicatorByName[name.lowercased()] {
            return indicators[index]
        }
        return indicatorIndex(ofLabel: Array(name.utf8)).map { indicators[$0] }
    }

    /// Index of the entry that has this label among its names, spelling variants allowed.
    func indicatorIndex(ofLabel label: [UInt8]) -> Int? {
        let key = Self.key(label)
        guard let hit = indicatorTrie.longest(key, from: 0, to: key.count), hit.end == key.count else {
            return nil
        }
        return Int(hit.value)
    }

    /// The parts of a line or of a column.
    private static func fields(_ text: Substring.UTF8View, _ separator: UInt8) -> [String] {
        let isList = separator == UInt8(ascii: " ")
        return text.split(separator: separator, omittingEmptySubsequences: isList).map {
            String(Substring($0))
        }
    }

    private mutating func addUnit(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 5 else { throw .tooFewColumns(kind: "unit", need: 5) }
        guard let factor = Double(columns[4]) else { throw .badNumber(columns[4]) }
        for name in Self.fields(columns[1].utf8[...], UInt8(ascii: " ")) where unitByName[name] == nil {
            unitByName[name] = units.count
            unitTrie.insert(name.utf8, value: Int32(units.count))
            units.append(Unit(name: name, dimension: columns[2], base: columns[3], factor: factor))
            unitKinds.append(UnitKind(dimension: columns[2]))
        }
    }

    private mutating func addWords(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "word", need: 3) }
        guard let kind = Self.classes[columns[1]] else { throw .unknownClass(columns[1]) }
        // Flow.enumeration stands for 、 in the text that words are matched with.
        words.insert(
            Self.fields(columns[2].utf8[...], UInt8(ascii: " ")).map { $0 == "、" ? "\u{1F}" : $0 }, into: kind
        )
    }

    private mutating func addTime(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "time", need: 3) }
        guard let meaning = TimeWord(columns[1]) else { throw .unknownTime(columns[1]) }
        for word in Self.fields(columns[2].utf8[...], UInt8(ascii: " ")) {
            timeTrie.insert(word.utf8, value: Int32(timeWords.count))
        }
        timeWords.append(meaning)
    }

    private mutating func addIndicator(_ columns: [String]) throws(LexiconError.Reason) {
        guard columns.count >= 5 else { throw .tooFewColumns(kind: "indicator", need: 5) }
        guard columns[4] == "more" || columns[4] == "less" else { throw .badDirection(columns[4]) }
        let aliases = columns.count > 5 ? Self.fields(columns[5].utf8[...], UInt8(ascii: " ")) : []
        let index = indicatorByName[columns[1]] ?? indicators.count
        if index == indicators.count {
            indicators.append(
                Indicator(
                    name: columns[1], english: columns[2], aliases: aliases, dimension: columns[3],
                    lessIsBetter: columns[4] == "less"))
        } else {
            indicators[index].aliases += aliases
        }
        for name in [columns[1], columns[2].lowercased()] + aliases where !name.isEmpty {
            if let other = indicatorByName[name], other != index {
                throw .ambiguous(name: name, other: indicators[other].name)
            }
            indicatorByName[name] = index
            indicatorTrie.insert(Self.key(Array(name.utf8)), value: Int32(index))
        }
    }

    /// A label with quotation marks and brackets' signs dropped, so that “小升规” and 小升规 are one name.
    private static func key(_ label: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(label.count)
        var at = 0
        while at < label.count {
            // “ ” ‘ ’ are E2 80 98…9D
            if label[at] == 0xE2, at + 2 < label.count, label[at + 1] == 0x80,
                (0x98...0x9D).contains(label[at + 2])
            {
                at += 3
            } else {
                key.append(label[at])
                at += 1
            }
        }
        return key
    }
}
