public import Extraction

/// The reports of a session with what is known of their figures, in the order in which they were loaded.
public struct Corpus: Sendable {
    /// Where the figures of a report come from.
    enum Content: Sendable {
        /// Its text.
        case text(Extract)
        /// A file of figures that an earlier run extracted.
        case figures(ImportedFigures)
    }

    /// A report and its share of the session's numbers.
    public struct Entry: Sendable {
        public let report: Report
        let content: Content
        /// The session's number of the first observation; the others follow it.
        let firstID: Int
        /// Of the text; nil where there is none.
        let fingerprint: UInt64?

        var observationCount: Int {
            switch content {
            case .text(let extract): extract.observations.count
            case .figures(let figures): figures.rows.count
            }
        }

        var taskCount: Int {
            switch content {
            case .text(let extract): extract.tasks.count
            case .figures(let figures): figures.tasks.count
            }
        }
    }

    /// Where an observation stands.
    struct Location {
        let entry: Entry
        /// Place among the observations of the entry.
        let index: Int
        /// Row in the table of all.
        let row: Int
    }

    public private(set) var entries: [Entry] = []
    /// Row of each entry's first observation in the table of all.
    private var firstRows: [Int] = []
    public private(set) var observationCount = 0
    private var ids: Set<String> = []
    /// Id of the report that was read from a path.
    private var idByPath: [String: String] = [:]
    /// Ids of the reports whose text has a fingerprint.
    private var idsByText: [UInt64: [String]] = [:]
    /// Numbers are given once, so that they stay the same while reports come and go.
    private var nextID = 1

    public init() {}

    /// What became of a report that was to be taken in.
    enum Addition {
        case added
        /// Its file has changed since it was loaded: the report before is forgotten.
        case replaced
        /// The report with this id has the very same text.
        case known(id: String)
    }

    /// Takes a report in, unless its text is there already; its id gets a number where another report has it.
    /// - Parameter fingerprint: of the text; nil where there is none.
    mutating func add(_ report: Report, _ content: Content, fingerprint: UInt64?) -> Addition {
        if let known = id(ofTextLike: report, fingerprint) { return .known(id: known) }
        var addition = Addition.added
        if fingerprint != nil, let before = idByPath[report.path] {
            drop([before])
            addition = .replaced
        }
        var report = report
        report.id = uniqueID(report.id)
        let entry = Entry(report: report, content: content, firstID: nextID, fingerprint: fingerprint)
        append(entry)
        nextID += entry.observationCount
        return addition
    }

    private func id(ofTextLike report: Report, _ fingerprint: UInt64?) -> String? {
        guard let fingerprint, let candidates = idsByText[fingerprint] else { return nil }
        return entries.first { candidates.contains($0.report.id) && $0.report.text == report.text }?.report.id
    }

    /// Forgets reports.
    mutating func drop(_ dropped: Set<String>) {
        let kept = entries.filter { !dropped.contains($0.report.id) }
        entries = []
        ids = []
        idByPath = [:]
        idsByText = [:]
        firstRows = []
        observationCount = 0
        for entry in kept { append(entry) }
    }

    /// The observation in a row of the table of all.
    func location(row: Int) -> Location {
        let place = firstRows.firstPlace { $0 > row } - 1
        return Location(entry: entries[place], index: row - firstRows[place], row: row)
    }

    /// The observation with the session's number.
    func location(id: Int) -> Location? {
        let place = entries.firstPlace { $0.firstID > id } - 1
        guard place >= 0, id - entries[place].firstID < entries[place].observationCount else { return nil }
        let index = id - entries[place].firstID
        return Location(entry: entries[place], index: index, row: firstRows[place] + index)
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        ids.insert(entry.report.id)
        if let fingerprint = entry.fingerprint {
            idByPath[entry.report.path] = entry.report.id
            idsByText[fingerprint, default: []].append(entry.report.id)
        }
        firstRows.append(observationCount)
        observationCount += entry.observationCount
    }

    private func uniqueID(_ id: String) -> String {
        guard ids.contains(id) else { return id }
        var number = 2
        while ids.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }

}

extension Array {
    /// The index of the first element that meets a condition which all behind it meet too.
    func firstPlace(where isBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
