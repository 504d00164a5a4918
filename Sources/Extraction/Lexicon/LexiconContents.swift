/// What lexicon files say, made ready for look-up.
///
/// All that a program knows is read whenever one loads a report, so lines are taken apart as bytes.
struct LexiconContents: Sendable {
    private(set) var units: [Unit] = []
    private(set) var unitKinds: [UnitKind] = []
    private(set) var unitCapacities: [Bool] = []
    private(set) var unitTrie = Trie()
    private(set) var indicators = IndicatorCatalogue()
    private(set) var timeTrie = Trie()
    private(set) var timeWords: [TimeWord] = []
    private(set) var words = WordSets()
    private(set) var spelledStarts = [Bool](repeating: false, count: SpelledScanner.filterSize)

    private typealias Column = Swift.Slice<UnsafeBufferPointer<UInt8>>

    static func builtIn() -> LexiconContents {
        var contents = LexiconContents()
        for file in Embedded.files {
            do throws(LexiconError) {
                try contents.add(
                    UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount),
                    name: file.name)
            } catch {
                preconditionFailure(error.message)
            }
        }
        return contents
    }

    mutating func add(_ text: [UInt8], name: String) throws(LexiconError) {
        var outcome = Result<Void, LexiconError>.success(())
        text.withUnsafeBufferPointer { letters in
            do throws(LexiconError) {
                try add(letters, name: name)
            } catch {
                outcome = .failure(error)
            }
        }
        try outcome.get()
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, name: String) throws(LexiconError) {
        var drafts = WordDrafts(words)
        indicators.reserve(text.count)
        var number = 0
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
            let line = text[start..<end]
            start = end + 1
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            do throws(LexiconError.Reason) {
                try addLine(line, &drafts)
            } catch {
                throw LexiconError(file: name, line: number, reason: error)
            }
        }
        words.insert(drafts)
    }

    private mutating func addLine(_ line: Column, _ drafts: inout WordDrafts) throws(LexiconError.Reason) {
        if ByteText.begins(line, with: "indicator\t") { return try indicators.add(line) }
        let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        let kind = Self.string(columns[0])
        switch kind {
        case "unit": try addUnit(columns)
        case "word": try addWords(columns, &drafts)
        case "time": try addTime(columns)
        case "indicator": throw .tooFewColumns(kind: kind, need: 5)
        default: throw .unknownKind(kind)
        }
    }

    private static func string(_ column: Column) -> String { String(decoding: column, as: UTF8.self) }

    /// Calls `body` with the words of a column, which blanks separate.
    private static func forEachWord(in column: Column, _ body: (Column) -> Void) {
        var rest = column
        while !rest.isEmpty {
            let word = rest.prefix { $0 != UInt8(ascii: " ") }
            if !word.isEmpty { body(word) }
            rest = rest[word.endIndex...].dropFirst()
        }
    }

    private mutating func addUnit(_ columns: [Column]) throws(LexiconError.Reason) {
        guard columns.count >= 5 else { throw .tooFewColumns(kind: "unit", need: 5) }
        guard let factor = Double(Self.string(columns[4])) else { throw .badNumber(Self.string(columns[4])) }
        let (dimension, base) = (Self.string(columns[2]), Self.string(columns[3]))
        Self.forEachWord(in: columns[1]) { name in
            let letters = Array(name)
            guard unitTrie.value(of: letters) == nil else { return }
            unitTrie.insert(letters, value: Int32(units.count))
            units.append(Unit(name: Self.string(name), dimension: dimension, base: base, factor: factor))
            unitKinds.append(UnitKind(dimension: dimension))
            unitCapacities.append(["mass", "power", "energy", "electricity"].contains(dimension))
        }
    }

    private mutating func addWords(_ columns: [Column], _ drafts: inout WordDrafts) throws(LexiconError
        .Reason)
    {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "word", need: 3) }
        let name = Self.string(columns[1])
        guard let kind = WordClass.byName[name] else { throw .unknownClass(name) }
        Self.forEachWord(in: columns[2]) { word in
            if kind == .spelledFirst, word.count == 3 {
                let start = word.startIndex
                spelledStarts[SpelledScanner.hash(word[start], word[start + 1], word[start + 2])] = true
            }
            // Flow.enumeration stands for 、 in the text that words are matched with.
            if word.elementsEqual("、".utf8) {
                drafts.insert([Flow.enumeration], into: kind)
            } else {
                drafts.insert(Array(word), into: kind)
            }
        }
    }

    private mutating func addTime(_ columns: [Column]) throws(LexiconError.Reason) {
        guard columns.count >= 3 else { throw .tooFewColumns(kind: "time", need: 3) }
        guard let meaning = TimeWord(Self.string(columns[1])) else {
            throw .unknownTime(Self.string(columns[1]))
        }
        Self.forEachWord(in: columns[2]) { timeTrie.insert(Array($0), value: Int32(timeWords.count)) }
        timeWords.append(meaning)
    }
}
