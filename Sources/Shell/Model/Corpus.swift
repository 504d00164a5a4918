public import Extraction

/// The reports of a session with what is known of their figures, in the order in which they were loaded.
public struct Corpus: Sendable {
    /// Where the figures of a report come from.
    enum Content: Sendable {
        /// Its text.
        case text(Extract)
        /// A file of figures that an earlier run extracted.
        case figures(ImportedFigures)
        /// A workspace that is open.
        case stored(StoredReport)
    }

    /// A report and its share of the session's numbers.
    public struct Entry: Sendable {
        public let report: Report
        let content: Content
        /// The session's number of the first observation; the others follow it.
        let firstID: Int
        /// From the root: the file of its text, or the file of figures that it came in.
        let origin: String
        /// Of the text, or of the file of figures; nil where there is neither.
        let fingerprint: UInt64?

        /// Whether there is a text behind the figures.
        var hasText: Bool {
            switch content {
            case .text: true
            case .figures: false
            case .stored(let stored): stored.hasText
            }
        }

        var observationCount: Int {
            switch content {
            case .text(let extract): extract.observations.count
            case .figures(let figures): figures.rows.count
            case .stored(let stored): stored.rows.count
            }
        }

        var taskCount: Int {
            switch content {
            case .text(let extract): extract.tasks.count
            case .figures(let figures): figures.tasks.count
            case .stored(let stored): stored.tasks.count
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

        /// The session's number.
        var id: Int { entry.firstID + index }
    }

    public private(set) var entries: [Entry] = []
    /// Row of each entry's first observation in the table of all.
    private var firstRows: [Int] = []
    public private(set) var observationCount = 0
    private var ids: Set<String> = []
    /// Ids of the reports that came from a file.
    private var idsByOrigin: [String: [String]] = [:]
    /// Ids of the reports whose text, or file of figures, has a fingerprint.
    private var idsByContent: [UInt64: [String]] = [:]
    /// Numbers are given once, so that they stay the same while reports come and go.
    private(set) var nextID = 1

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
    /// - Parameters:
    ///   - origin: the file of its text.
    ///   - fingerprint: of the text.
    mutating func add(_ report: Report, _ extract: Extract, origin: String, fingerprint: UInt64) -> Addition {
        if let known = id(ofTextLike: report, fingerprint) { return .known(id: known) }
        let before = origin.isEmpty ? [] : idsByOrigin[origin] ?? []
        drop(Set(before))
        append(report, .text(extract), origin: origin, fingerprint: fingerprint)
        return before.isEmpty ? .added : .replaced
    }

    /// Takes the reports of a file of figures in.
    /// - Parameters:
    ///   - origin: the file.
    ///   - fingerprint: of the file.
    /// - Returns: whether they take the place of what the file held before.
    mutating func add(
        _ reports: [(report: Report, figures: ImportedFigures)], origin: String, fingerprint: UInt64
    ) -> Bool {
        let before = idsByOrigin[origin] ?? []
        drop(Set(before))
        for (report, figures) in reports {
            append(report, .figures(figures), origin: origin, fingerprint: fingerprint)
        }
        return !before.isEmpty
    }

    /// Id of a report of the file of figures with this fingerprint.
    func report(ofFiguresLike fingerprint: UInt64) -> String? {
        guard idsByContent[fingerprint] != nil else { return nil }
        return entries.first { !$0.hasText && $0.fingerprint == fingerprint }?.report.id
    }

    /// Takes over a report of a workspace, whose numbers follow those of the reports before.
    mutating func restore(_ report: Report, _ stored: StoredReport, origin: String, fingerprint: UInt64?) {
        append(
            Entry(
                report: report, content: .stored(stored), firstID: stored.ids.lowerBound, origin: origin,
                fingerprint: fingerprint))
    }

    /// Numbers go on from here.
    mutating func reserveIDs(below nextID: Int) {
        self.nextID = nextID
    }

    private mutating func append(
        _ report: Report, _ content: Content, origin: String, fingerprint: UInt64
    ) {
        var report = report
        report.id = uniqueID(report.id)
        let entry = Entry(
            report: report, content: content, firstID: nextID, origin: origin, fingerprint: fingerprint)
        append(entry)
        nextID += entry.observationCount
    }

    private func id(ofTextLike report: Report, _ fingerprint: UInt64) -> String? {
        guard let candidates = idsByContent[fingerprint] else { return nil }
        return entries.first { entry in
            guard candidates.contains(entry.report.id), entry.hasText else { return false }
            if case .stored(let stored) = entry.content { return (try? stored.text()) == report.text }
            return entry.report.text == report.text
        }?.report.id
    }

    /// Forgets reports.
    mutating func drop(_ dropped: Set<String>) {
        if dropped.isEmpty { return }
        let kept = entries.filter { !dropped.contains($0.report.id) }
        entries = []
        ids = []
        idsByOrigin = [:]
        idsByContent = [:]
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
        if !entry.origin.isEmpty { idsByOrigin[entry.origin, default: []].append(entry.report.id) }
        if let fingerprint = entry.fingerprint {
            idsByContent[fingerprint, default: []].append(entry.report.id)
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
