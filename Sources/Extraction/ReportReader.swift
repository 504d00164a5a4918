/// Reads one report from its first sentence to its last: follows headings and tasks, hands out sentences.
struct ReportReader {
    private let report: Report
    private let bytes: [UInt8]
    private let outlooks: OutlookReader
    private let clauses: Clauses
    private let tables: TableScanner
    private let estimates: WordSet
    /// Whether 下同 stands in the text at all.
    private let saysSame: Bool
    private let deadlines: DeadlineReader
    private var sentences: SentenceReader

    init(report: Report, lexicon: Lexicon) {
        self.report = report
        bytes = report.flow.bytes
        let times = TimeScanner(bytes: bytes, lexicon: lexicon)
        outlooks = OutlookReader(report: report, lexicon: lexicon, times: times)
        clauses = Clauses(bytes: bytes)
        estimates = lexicon.words[.statusEstimate]
        saysSame = ByteText.find("下同", in: bytes, 0, bytes.count) != nil
        tables = TableScanner(bytes: bytes, lexicon: lexicon, times: times)
        deadlines = DeadlineReader(bytes: bytes, lexicon: lexicon, times: times)
        sentences = SentenceReader(report: report, lexicon: lexicon, times: times)
    }

    mutating func run() -> Extract {
        var tasks = TaskScanner(report: report, lexicon: sentences.lexicon).scan()
        var outlook = outlooks.opening(kind: report.kind)
        // The outlook in force inside each open section, so that a section's end brings back its parent's.
        var open: [(section: Int, before: Outlook)] = []
        var isEstimated = false
        var nextSection = 0
        var nextTask = 0
        var at = 0
        while at < bytes.count {
            while let last = open.last, report.sections[last.section].range.upperBound <= at {
                outlook = last.before
                open.removeLast()
            }
            while nextSection < report.sections.count, report.sections[nextSection].range.lowerBound <= at {
                let section = report.sections[nextSection]
                open.append((nextSection, outlook))
                let end = headingEnd(section)
                if let found = outlooks.heading(section.range.lowerBound, end, level: section.level) {
                    outlook = found
                }
                sentences.enterSection()
                nextSection += 1
            }
            while nextTask < tasks.count, tasks[nextTask].range.upperBound <= at { nextTask += 1 }
            if at == 0 || bytes[at - 1] == Flow.paragraph,
                let table = tables.table(at: at, years: outlooks.reportYears(outlook))
            {
                sentences.read(
                    table, outlook: outlook, years: outlooks.reportYears(outlook),
                    section: open.last?.section, task: nil)
                at = table.end
                continue
            }
            // A sentence ends where the next section begins, too: a page that is one line has its headings in mid-line.
            var limit = bytes.count
            if nextSection < report.sections.count {
                limit = min(limit, max(at + 1, report.sections[nextSection].range.lowerBound))
            }
            let end = clauses.sentenceEnd(at, limit: limit)
            if end > at {
                let isHeading = open.last.map { report.sections[$0.section].range.lowerBound == at } ?? false
                if let turn = turn(
                    at, end, outlook, isHeading: isHeading)
                {
                    outlook = turn.outlook
                    // A heading without marker stands above the numbered ones: they do not bring the old direction back.
                    if turn.isHeading { for index in open.indices { open[index].before = outlook } }
                }
                isEstimated = isEstimated || saysAllIsEstimated(at, end)
                outlook.isEstimated = isEstimated && outlook.direction == .review
                let task = nextTask < tasks.count && tasks[nextTask].range.contains(at) ? nextTask : nil
                if let task { date(&tasks[task], at, end, outlooks.reportYears(outlook)) }
                sentences.read(
                    isHeading ? behindNumber(at, end) : at, end, outlook: outlook,
                    years: outlooks.reportYears(outlook),
                    section: open.last?.section, task: task)
            }
            if end < bytes.count, bytes[end] == Flow.paragraph { sentences.enterParagraph() }
            at = max(end, at + 1)
            if at < bytes.count, at == end, bytes[at] == Flow.stop || bytes[at] == Flow.paragraph { at += 1 }
        }
        return sentences.finish(tasks: tasks)
    }

    /// 预计(下同)全年实现…
    private func saysAllIsEstimated(_ start: Int, _ end: Int) -> Bool {
        guard saysSame, let at = ByteText.find("(下同)", in: bytes, start, end) else { return false }
        return estimates.suffix(bytes, start, at) != nil
    }

    /// Reads the deadline that a sentence of a task states; the latest one counts, and its field before all.
    private func date(_ task: inout TaskScanner.Found, _ start: Int, _ end: Int, _ years: ReportYears) {
        if let field = task.deadlineField {
            task.deadline = deadlines.field(field, years: years)
        } else if let deadline = deadlines.deadline(start, end, years: years),
            task.deadline.map({ $0.start + $0.months <= deadline.start + deadline.months }) ?? true
        {
            task.deadline = deadline
        }
    }

    /// Behind a heading's number in digits, which is no figure: 4.6月底前, 1、新增就业.
    private func behindNumber(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, ByteText.isDigit(bytes[at]) { at += 1 }
        guard at > start, at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == Flow.enumeration else {
            return start
        }
        return at + 1
    }

    /// A short line without marker may be a heading too (2023年工作思路); a sentence may turn the direction.
    private func turn(_ start: Int, _ end: Int, _ outlook: Outlook, isHeading: Bool) -> (
        outlook: Outlook, isHeading: Bool
    )? {
        if isHeading { return nil }
        let isLine =
            (start == 0 || bytes[start - 1] == Flow.paragraph)
            && (end == bytes.count || bytes[end] == Flow.paragraph)
        if isLine, ByteText.length(bytes, start, end) <= 40,
            !bytes[start..<end].contains(where: { Clauses.isBoundary($0) })
        {
            // The title, and what else stands above the first heading, opens nothing: 2021年某县政府工作报告.
            guard start > 0, ByteText.length(bytes, start, end) <= 25,
                report.sections.first.map({ $0.range.lowerBound < start }) ?? true || !isTitle(start, end)
            else { return nil }
            return outlooks.heading(start, end, level: 1).map { ($0, true) }
        }
        return outlooks.sentence(start, end, in: outlook).map { ($0, false) }
    }

    /// Whether a line is the title or a part of it.
    private func isTitle(_ start: Int, _ end: Int) -> Bool {
        bytes[start..<end].elementsEqual(report.title.utf8)
            || ByteText.length(bytes, start, end) >= 4
                && report.title.contains(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private func headingEnd(_ section: Section) -> Int {
        var at = section.range.lowerBound
        let limit = min(section.range.upperBound, section.range.lowerBound + 160)
        while at < limit, bytes[at] != Flow.stop, bytes[at] != Flow.paragraph, bytes[at] != UInt8(ascii: ":")
        {
            at += 1
        }
        return at
    }
}
