/// What the program knows about the field: units, indicators, and the words that decide what a figure means.
///
/// The knowledge is data: the .tsv files in Data, built into the program, and any that a user adds. What is built in
/// is read when it is first asked for, on whichever thread: a program that asks nothing pays nothing.
public struct Lexicon: Sendable {
    private final class Storage: Sendable {
        let contents: LexiconContents

        init(_ contents: LexiconContents) {
            self.contents = contents
        }
    }

    private static let builtIn = Storage(LexiconContents.builtIn())

    /// With a user's files; nil for what is built in alone.
    private var own: Storage?

    private var contents: LexiconContents {
        @inline(__always) get { (own ?? Self.builtIn).contents }
    }

    /// The data that is built into the program.
    public init() {}

    /// Adds the lines of a lexicon file, the user's own for instance.
    ///
    /// A line is `unit`, `word`, `time` or `indicator` and its columns, separated by tabs; `#` starts a comment line.
    /// - Parameter name: what errors call the file.
    public mutating func add(_ text: String, name: String) throws(LexiconError) {
        var contents = contents
        try contents.add(Array(text.utf8), name: name)
        own = Storage(contents)
    }

    /// Units without magnitude, one an accepted spelling.
    public var units: [Unit] { contents.units }
    public var indicators: IndicatorCatalogue { contents.indicators }

    var unitKinds: [UnitKind] { contents.unitKinds }
    /// Whether each unit may state a capacity.
    var unitCapacities: [Bool] { contents.unitCapacities }
    var unitTrie: Trie { contents.unitTrie }
    var timeTrie: Trie { contents.timeTrie }
    var timeWords: [TimeWord] { contents.timeWords }
    /// The words of every class.
    package var words: WordSets { contents.words }
    /// Which hashes of a character's bytes may begin a numeral in characters: see `SpelledScanner`.
    var spelledStarts: [Bool] { contents.spelledStarts }

    /// The unit written so, magnitude included (万美元, 亿元, 亩), or nil.
    public func unit(named name: String) -> Unit? {
        let letters = Array(name.utf8)
        if let index = unitTrie.value(of: letters) { return units[Int(index)] }
        for (prefix, factor) in Magnitude.names where name.hasPrefix(prefix) {
            if let index = unitTrie.value(of: Array(letters[prefix.utf8.count...])) {
                var unit = units[Int(index)]
                unit.name = name
                unit.factor *= factor
                return unit
            }
        }
        return nil
    }

    /// The catalogue's entry with this canonical name, alias or English name.
    public func indicator(named name: String) -> Indicator? {
        contents.indicators.index(of: name.utf8).map { contents.indicators[$0] }
    }

    /// Index of the entry that has this label among its names, spelling variants allowed.
    func indicatorIndex(ofLabel label: [UInt8]) -> Int? {
        contents.indicators.index(of: label)
    }
}
