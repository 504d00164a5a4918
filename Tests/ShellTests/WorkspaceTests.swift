import Extraction
import Query
import Tables
import Testing

@testable import Shell

/// What `save` writes, `open` gives back.
@Suite struct WorkspaceTests {
    let sandbox = Sandbox()

    static let queries = [
        "observations", "reports", "tasks", "indicators", "areas", "plan vs actual", "plan scorecard",
        "growth 实到外资", "compare 规上工业总产值, 财政总收入 in 2023 base 柏埠镇", "audit",
        "filter office is not null | select id, office, section", "filter of is not null",
        "filter rank is not null",
        "group indicator, unit, n = count(), most = max(value)", "done | sort value desc | take 7",
        "rest | take 4",
        "matrix", "audited | select ids", "of_town(芦汀镇) | take 3", "tasks | take 9 | source",
        "filter area = 芦汀镇 | source", "filter status = plan | why", "done | take 5 | source", "source 285",
        "why 398",
        "show names", "show settings",
    ]

    /// A session over the examples with names of every kind.
    func examples() -> Session {
        var session = Session()
        let output = session.output(
            """
            load Examples/reports
            drop 岚溪县-2023
            let done = filter status = actual
            filter area = 柏埠镇
            let rest = | sort value | select indicator, period, value, unit, office
            let matrix = compare 财政总收入, 接待游客
            let audited = audit
            def of_town(town, n = 40) = filter area = $town | take $n
            set rate USD 7.1
            set rows all
            """, Renderer(format: .json))
        #expect(!output.contains("prompt"), "\(output)")
        return session
    }

    @Test func aSavedSessionAnswersAsBefore() throws {
        var before = examples()
        let path = sandbox.path("w.baogao")
        #expect(before.shown("save \(path)").hasPrefix("saved 9 reports, "))
        var after = Session()
        #expect(after.shown("open \(path)").hasPrefix("opened \(path): 9 reports, "))
        // Once more, from what was read lazily.
        let copy = sandbox.path("copy.baogao")
        #expect(after.shown("save \(copy)").hasPrefix("saved 9 reports, "))
        var again = Session()
        _ = again.output("open \(copy)")
        let json = Renderer(format: .json)
        for query in Self.queries {
            let expected = before.output(query, json)
            #expect(!expected.contains("<prompt>") && expected.count > 4, "\(query): \(expected)")
            #expect(after.output(query, json) == expected, "\(query)")
            #expect(again.output(query, json) == expected, "\(query), twice")
            // Notes, marks and rounding are for people.
            #expect(after.shown(query) == before.shown(query), "\(query)")
        }
        #expect(after.settings.rows == nil)
        #expect(after.database.rates == before.database.rates)
    }

    @Test func numbersGoOnWhereTheyWere() throws {
        var session = examples()
        let path = sandbox.path("w.baogao")
        _ = session.output("save \(path)")
        var other = Session()
        _ = other.output("open \(path)")
        for name in ["石溪镇-2022", "石溪镇-2023"] {
            _ = session.output("load \(sandbox.path(name + ".txt"))")
            _ = other.output("load \(sandbox.path(name + ".txt"))")
        }
        let json = Renderer(format: .json)
        for query in [
            "observations", "tasks", "reports", "filter report = 石溪镇-2023 | why", "source 300", "done",
        ] {
            #expect(other.output(query, json) == session.output(query, json), "\(query)")
        }
    }

    @Test func figuresOfAnEarlierRunAreKept() throws {
        var filter = ExtractFilter(lexicon: Lexicon())
        var bytes: [UInt8] = []
        filter.run(paths: [sandbox.folder], write: { bytes += $0 }, complain: { _ in })
        sandbox.write("figures.ndjson", String(decoding: bytes, as: UTF8.self))
        var before = Session()
        _ = before.output("load \(sandbox.path("figures.ndjson"))")
        _ = before.output("save \(sandbox.path("w.baogao"))")
        var after = Session()
        _ = after.output("open \(sandbox.path("w.baogao"))")
        for query in ["observations", "tasks", "reports", "filter area = 柳湾镇 | source", "why 3"] {
            #expect(after.shown(query) == before.shown(query), "\(query)")
        }
        // A file of figures is told by its content, and replaced where it changed.
        let known = after.shown("load \(sandbox.path("figures.ndjson"))")
        #expect(known.contains("loaded already"))
        #expect(after.corpus.observationCount == before.corpus.observationCount)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter {
            !$0.contains("柳湾镇-2023")
        }
        sandbox.write("figures.ndjson", lines.joined(separator: "\n"))
        #expect(after.shown("load \(sandbox.path("figures.ndjson"))").hasPrefix("2 reports, "))
    }

    @Test func filesThatAreThereAreSkippedAndChangedOnesReplaced() throws {
        var session = try sandbox.session()
        _ = session.output("save \(sandbox.path("w.baogao"))")
        var other = Session()
        _ = other.output("open \(sandbox.path("w.baogao"))")
        let before = other.output("observations", Renderer(format: .json))
        #expect(other.shown("load \(sandbox.folder)/*.txt").contains("石溪镇-2022, which is loaded already"))
        #expect(other.output("observations", Renderer(format: .json)) == before)
        #expect(!other.isUnsaved)
        sandbox.write("石溪镇-2022.txt", "石溪镇2022年工作总结\n全年接待游客7万人次。\n")
        #expect(other.shown("load \(sandbox.folder)/*.txt").hasSuffix("3 reports, 9 observations\n"))
        #expect(other.isUnsaved)
        #expect(other.output("filter report = 石溪镇-2022 | select value").contains("7"))
    }

    @Test func savedSettingsAreThoseThatWereSet() throws {
        var session = try sandbox.session()
        _ = session.output("set lang zh\nset width 60\n保存 \(sandbox.path("w.baogao"))")
        var other = Session()
        _ = other.output("open \(sandbox.path("w.baogao"))")
        #expect(other.settings.language == .chinese)
        #expect(other.settings.width == nil)
        #expect(other.hasOwnLanguage)
        var third = try sandbox.session()
        third.use(.chinese)
        _ = third.output("save \(sandbox.path("w2.baogao"))")
        other = Session()
        _ = other.output("open \(sandbox.path("w2.baogao"))")
        #expect(other.settings.language == .english)
    }

    // MARK: The file

    /// Other programs see the columns that the language has.
    @Test func viewsHaveTheColumnsOfTheSources() throws {
        var session = examples()
        let path = sandbox.path("w.baogao")
        _ = session.output("save \(path)")
        let file = try SQLiteConnection(path, .readOnly)
        func text(_ query: String) throws -> String {
            var rows: [String] = []
            try file.each(query) { rows.append($0.text(0)) }
            return rows.joined(separator: "\n")
        }
        #expect(try text("pragma application_id") == "1650942319")
        #expect(try text("pragma user_version") == "1")
        #expect(try text("pragma quick_check") == "ok")
        for view in ["observations", "reports", "tasks"] {
            _ = session.output(view)
            let names = try #require(session.database.last).names
            let columns = try text("select name from pragma_table_info('\(view)')").split(separator: "\n")
                .map(String.init)
            #expect(Set(names).subtracting(columns).isEmpty, "\(view)")
        }
        _ = session.output("observations")
        let csv = session.output(
            "observations | select id, area, indicator, period, status, value, unit", Renderer(format: .csv))
        let rows = try text(
            """
            select o.id || ',' || o.area || ',' || o.indicator || ',' || coalesce(o.period, '') || ',' || o.status
              || ',' || coalesce(printf('%.' || f.value_digits || 'f', o.value), '') || ',' || coalesce(o.unit, '')
            from observations o left join observation b using (id) left join form f on f.code = b.form
            """)
        #expect(
            csv.split(separator: "\n").dropFirst().joined(separator: "\n").replacing("\"", with: "") == rows)
        #expect(
            try text("select count(*) from figures join texts on 1 where report = '芦汀镇-2024'")
                == text("select count(*) from figure"))
        let numeral = try text(
            """
            select substr(cast(t.text as blob), start + 1, end - start)
            from figures join observations o on o.id = observation join texts t on t.report = o.report
            where o.id = 397 and role = 'value'
            """)
        #expect(numeral == "2.71")
    }

    // MARK: Where to

    @Test func saveAloneWritesTheOpenWorkspace() throws {
        var session = try sandbox.session()
        #expect(session.output("save").contains("write save FILE; no workspace is open"))
        let path = sandbox.path("w.baogao")
        #expect(session.shown("save \(path)") == "saved 3 reports, 14 observations and 0 names in \(path)\n")
        #expect(session.farewell == nil)
        _ = session.output("let t = take 2")
        #expect(session.farewell?.contains("quit again leaves") == true)
        #expect(session.shown("save") == "saved 3 reports, 14 observations and 1 name in \(path)\n")
        #expect(session.shown("save \(path)").hasPrefix("saved "))
    }

    @Test func nothingElseIsReplacedUnlessForced() throws {
        var session = try sandbox.session()
        let own = sandbox.path("own.baogao")
        let other = sandbox.path("other.baogao")
        _ = session.output("save \(other)\nsave \(own)")
        #expect(session.output("save \(other)").contains("add force to replace it; \(other) exists"))
        #expect(session.shown("save \(other) force").hasPrefix("saved "))
        #expect(session.output("保存 \(own)").contains("add force"))
        #expect(session.shown("保存 \(own) 覆盖").hasPrefix("saved "))
        let text = sandbox.path("石溪镇-2022.txt")
        for statement in ["save \(text)", "save \(text) force"] {
            #expect(
                session.output(statement).contains("take another name; \(text) exists and is no workspace"))
        }
        #expect(sandbox.read("石溪镇-2022.txt") == Sandbox.first)
        #expect(session.output("save \(sandbox.folder)").contains("Is a directory"))
        #expect(session.output("save \(sandbox.path("no/w.baogao"))").contains("No such file or directory"))
        #expect(session.output("save \(own) now").contains("now"))
        #expect(session.workspace == own)
    }

    @Test func whatIsNotSavedIsNotLost() throws {
        var session = try sandbox.session()
        let path = sandbox.path("w.baogao")
        _ = session.output("save \(path)\nlet t = take 2")
        let refusal = session.output("open \(path)")
        #expect(
            refusal.contains(
                "save them first, or add force to give them up; 3 reports and 1 name of this session are not saved"
            ))
        #expect(session.output("t").contains("柳湾镇"))
        #expect(session.shown("open \(path) force").hasPrefix("opened "))
        #expect(session.output("t").contains("no step, table"))
        #expect(session.shown("open \(path)").hasPrefix("opened "))
        #expect(session.output("| take 1").contains("<prompt>"))
    }

    @Test func anInterruptedSaveLeavesTheOldFile() throws {
        let path = sandbox.path("w.baogao")
        var session = try sandbox.session()
        _ = session.output("save \(path)")
        let before = Bytes.of(path)
        let writer = WorkspaceWriter(
            corpus: session.corpus, database: session.database, names: [], settings: [],
            isInterrupted: { true })
        #expect(throws: WorkspaceProblem.interrupted) { try writer.write(to: path) }
        #expect(Bytes.of(path) == before)
        #expect(PathList.completions(of: path).count == 1)
    }

    @Test func aWorkspaceIsNoReport() throws {
        var session = try sandbox.session()
        let path = sandbox.path("w.work")
        _ = session.output("save \(path)")
        #expect(session.output("load \(path)").contains("is a workspace; open it by open \(path)"))
        var other = Session()
        #expect(try other.begin(with: [path, sandbox.path("石溪镇-2022.txt")]) { _ in })
        #expect(other.corpus.entries.count == 3)
        #expect(other.workspace == path)
    }
}
