import Query
import Reading
import Tables

/// What the shell says in English.
struct EnglishShellWording: ShellWording {
    func message(_ error: CommandError) -> Message {
        switch error {
        case .nothingRead(let paths, let nearest):
            Message(
                "nothing could be read from \(paths.joined(separator: " "))",
                hint: meant(nearest) ?? "check the path")
        case .cannotRead(let path, let reason, let nearest):
            Message("\(path): \(reason)", hint: meant(nearest) ?? "check the path")
        case .cannotWrite(let path, let reason):
            Message(
                "\(path) cannot be written: \(reason)",
                hint: "take a folder that is there and that you may write in")
        case .fileExists(let path): Message("\(path) exists", hint: "add force to replace it")
        case .workspace(let path, let problem): message(problem, path)
        case .noWorkspace: Message("no workspace is open", hint: "write save FILE")
        case .notReplaceable(let path):
            Message("\(path) exists and is no workspace", hint: "take another name")
        case .unsaved(let reports, let names):
            Message(
                "\(count(reports, "report")) and \(count(names, "name")) of this session are not saved",
                hint: "save them first, or add force to give them up")
        case .unknownEnding(let path):
            Message("the ending of \(path) names no format", hint: "end it in \(OutputFormat.endings)")
        case .notAPicture(let path):
            Message(
                "\(path) would be a picture, and this is a table", hint: "write plot bar or plot line first")
        case .pictureEnding(let path):
            Message("plot writes .svg files, and \(path) is none", hint: "end it in .svg, or use export")
        case .unknownReport(let name, let nearest):
            Message("no report is called “\(name)”", hint: meant(nearest) ?? "see show reports")
        case .unknownSetting(let name, let nearest):
            Message("no setting is called “\(name)”", hint: meant(nearest) ?? "see show settings")
        case .badSetting(let name, let value, let allowed):
            Message(
                value.isEmpty ? "\(name) is set to nothing" : "\(name) cannot be “\(value)”",
                hint: "write \(allowed)")
        case .missingTopic: Message("show does not say what", hint: topics)
        case .unknownTopic(let name, let nearest, let column):
            Message(
                "there is no “\(name)” to show",
                hint: column.map { "write filter \($0) = \(name)" } ?? meant(nearest) ?? topics)
        case .missingColumnName: Message("a column is missing", hint: "write show values area")
        case .unknownColumn(let name, let nearest):
            Message("no column is called “\(name)”", hint: meant(nearest) ?? "help lists all words")
        case .unknownWord(let word, let nearest):
            Message("help knows nothing about “\(word)”", hint: meant(nearest) ?? "help lists all words")
        case .notANumber(let text):
            Message("“\(text)” is no observation's number", hint: "take it from the column id")
        case .unknownObservation(let id):
            Message("no observation has the number \(id)", hint: "take it from the column id")
        case .noObservations:
            Message(
                "these rows come from no observations",
                hint: "go back to the query before and use source there")
        case .notBound(let name):
            Message("$\(name) has no value", hint: "give it one: run FILE \(name)=VALUE")
        case .unknownParameter(let name, let declared):
            Message(
                "the script has no parameter \(name)", hint: "it takes \(declared.joined(separator: ", "))")
        case .runsItself(let path):
            Message("\(path) would run itself without end", hint: "take that run out of it")
        case .assertionFailed(let row):
            Message(
                row.map { "the assertion does not hold for the row \($0)" } ?? "the assertion does not hold")
        case .interrupted: Message("interrupted")
        }
    }

    private func message(_ problem: WorkspaceProblem, _ path: String) -> Message {
        switch problem {
        case .system(let reason): Message("\(path): \(reason)", hint: "check the path")
        case .foreign:
            Message("\(path) is a database of another program", hint: "open takes what save wrote")
        case .notADatabase:
            Message(
                "\(path) is no workspace",
                hint: "load reads reports, run runs scripts, open takes what save wrote")
        case .newer(let version):
            Message(
                "\(path) was saved by a newer baogao: version \(version) of the format, and this one reads \(WorkspaceSchema.version)",
                hint: "open it with the newer one")
        case .damaged(let detail):
            Message("\(path) is damaged (\(detail))", hint: "take a copy of it, or load the reports again")
        case .interrupted: Message("interrupted")
        }
    }

    private let topics = "write show reports, indicators, areas, names, settings or values COLUMN"

    private func meant(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        let all = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
        return "did you mean \(all)?"
    }

    func text(_ remark: Remark) -> String {
        switch remark {
        case .loaded(let reports, let observations):
            count(reports, "report") + ", " + count(observations, "observation")
        case .known(let path, let report): "\(path): has the text of \(report), which is loaded already"
        case .kept(let name, let rows): "\(name): \(count(rows, "row"))"
        case .took(let milliseconds): "took \(DecimalText.write(milliseconds, decimals: 3)) ms"
        case .wrote(let rows, let path): "wrote \(count(rows, "row")) to \(path)"
        case .drew(let path): "drew \(path)"
        case .saved(let reports, let observations, let names, let path):
            "saved \(text(.loaded(reports: reports, observations: observations))) and \(count(names, "name")) in \(path)"
        case .opened(let reports, let observations, let names, let path):
            "opened \(path): \(text(.loaded(reports: reports, observations: observations))), \(count(names, "name"))"
        case .workspace(let path): "\(path): is a workspace; open it by open \(path)"
        case .unsaved(let path):
            "\(path) lacks what changed since; save keeps it, quit again leaves without it"
        case .savedQueries(let names, let path): "saved \(count(names, "name")) in \(path)"
        case .moreProblems(let path, let count): "\(path): \(count) more lines left out"
        }
    }

    func text(_ progress: LoadingProgress) -> String {
        "read \(progress.done) of \(count(progress.total, "file"))"
    }

    func text(_ error: ReadingError) -> String { error.message }

    func text(_ problem: FigureFile.Problem) -> String {
        switch problem {
        case .notJSON: "this is no JSON object"
        case .missing(let column): "\(column) is missing"
        case .notANumber(let column, let text): "\(column) “\(text)” is no number"
        case .notAPeriod(let text): "“\(text)” is no period; write 2022, 2022-Q1, 2022-03 or 2021..2025"
        case .unevenRow(let cells, let columns): "\(cells) cells for \(columns) columns"
        }
    }

    func text(_ summary: Grid.Summary) -> String {
        var text = count(summary.total, "row")
        if summary.shown < summary.total { text = "\(summary.shown) of \(text)" }
        if summary.unasked > 0 { text += ", \(count(summary.unasked, "more column"))" }
        if !summary.dropped.isEmpty { text += ", no room for \(summary.dropped.joined(separator: " "))" }
        if summary.shown < summary.total { text += "; set rows all shows every row" }
        return text
    }

    var greeting: String { "help and 帮助 explain; Chinese keywords work: 筛选 状态 = 计划 | 取 5" }
    func note(_ text: String) -> String { "note: \(text)" }
    func heading(_ column: String) -> String { column }
    func value(_ value: String, of column: String) -> String { value }

    func unloaded(path: String, byte: Int?) -> String {
        "\(path)\(byte.map { ", byte \($0)" } ?? ""): the text is not loaded; load the file to see it"
    }

    func unloaded(report: String) -> String { "the text of \(report) is not loaded" }

    func rule(_ name: String) -> String { name }

    /// 1 row, 2 rows
    private func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
