public import Extraction

/// The reports of a session with what was extracted from them, in the order in which they were loaded.
public struct Corpus: Sendable {
    /// A report and its share of the session's numbers.
    public struct Entry: Sendable {
        public let report: Report
        public let extract: Extract
        /// The session's number of the first observation; the others follow it.
        let firstID: Int
    }

    /// Where an observation stands.
    struct Location {
        let entry: Entry
        /// Index into `entry.extract.observations`.
        let index: Int

        var observation: Observation { entry.extract.observations[index] }
    }

    public private(set) var entries: [Entry] = []
    /// Row of each entry's first observation in the table of all.
    private var firstRows: [Int] = []
    public private(set) var observationCount = 0
    /// Numbers are given once, so that they stay the same while reports come and go.
    private var nextID = 1
    private var ids = Set<String>()
    /// Id of the report that was read from a path.
    private var idByPath: [String: String] = [:]
    /// Ids of the reports whose text has a hash.
    private var idsByText: [Int: [String]] = [:]

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
    mutating func add(_ report: Report, _ extract: Extract) -> Addition {
        if let known = entries(withTextLike: report).first { return .known(id: known.report.id) }
        var addition = Addition.added
        if !report.path.isEmpty, let before = idByPath[report.path] {
            drop([before])
            addition = .replaced
        }
        var report = report
        report.id = uniqueID(report.id)
        ids.insert(report.id)
        if !report.path.isEmpty { idByPath[report.path] = report.id }
        idsByText[report.text.hashValue, default: []].append(report.id)
        entries.append(Entry(report: report, extract: extract, firstID: nextID))
        firstRows.append(observationCount)
        observationCount += extract.observations.count
        nextID += extract.observations.count
        return addition
    }

    private func entries(withTextLike report: Report) -> [Entry] {
        guard let candidates = idsByText[report.text.hashValue] else { return [] }
        return entries.filter { candidates.contains($0.report.id) && $0.report.text == report.text }
    }

    /// Forgets reports.
    mutating func drop(_ dropped: Set<String>) {
        for entry in entries where dropped.contains(entry.report.id) {
            ids.remove(entry.report.id)
            idByPath[entry.report.path] = nil
            idsByText[entry.report.text.hashValue]?.removeAll { $0 == entry.report.id }
        }
        entries.removeAll { dropped.contains($0.report.id) }
        firstRows = []
        observationCount = 0
        for entry in entries {
            firstRows.append(observationCount)
            observationCount += entry.extract.observations.count
        }
    }

    /// The observation in a row of the table of all.
    func location(row: Int) -> Location {
        let place = firstRows.partition { $0 > row } - 1
        return Location(entry: entries[place], index: row - firstRows[place])
    }

    /// The observation with the session's number.
    func location(id: Int) -> Location? {
        let place = entries.map(\.firstID).partition { $0 > id } - 1
        guard place >= 0 else { return nil }
        let entry = entries[place]
        let index = id - entry.firstID
        return entry.extract.observations.indices.contains(index) ? Location(entry: entry, index: index) : nil
    }

    private func uniqueID(_ id: String) -> String {
        guard ids.contains(id) else { return id }
        var number = 2
        while ids.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }
}

extension [Int] {
    /// The index of the first element that meets a condition which all behind it meet too.
    func partition(_ isBehind: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
