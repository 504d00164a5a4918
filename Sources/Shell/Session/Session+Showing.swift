import Extraction
import Query
import Tables

extension Session {
    mutating func show(_ words: [Atom], emit: Emit) throws(StatementError) {
        guard let first = words.first else { throw .command(.missingTopic) }
        guard let topic = ShowTopic.named(first.text) else {
            let nearest = Spelling.nearest(to: first.text, in: ShowTopic.words)
            let column = database.column(holding: first.text)
            throw .command(.unknownTopic(first.text, nearest: nearest, column: column), at: first.place)
        }
        switch topic {
        case .reports, .indicators, .areas: try answer(topic.rawValue, emit: emit)
        case .names: emit(.table(names))
        case .settings: emit(.table(settingsTable))
        case .values:
            guard words.count > 1 else { throw .command(.missingColumnName, at: first.place) }
            try showValues(of: words[1], emit: emit)
        }
    }

    /// A query that the shell itself puts.
    private mutating func answer(_ text: String, emit: Emit) throws(StatementError) {
        let source = SourceText(text)
        do throws(Failure) {
            _ = try run(source, emit: emit)
        } catch {
            throw .failure(error)
        }
    }

    /// The different values of a column, the most frequent first.
    private mutating func showValues(of word: Atom, emit: Emit) throws(StatementError) {
        let tables = [
            ("observations", database.observations), ("tasks", database.tasks), ("reports", database.reports),
        ]
        for (name, table) in tables {
            let columns = Keyword.names(word.text, .column) + [word.text]
            guard let column = columns.first(where: { table.index(of: $0) != nil }) else { continue }
            let count = name == "observations" ? "observations" : "rows"
            return try answer("\(name) | group \(column) \(count) = count() | sort \(count) desc", emit: emit)
        }
        let known = tables.flatMap { $0.1.names }.flatMap { name in
            [name] + (Keyword.all.first { $0.kind == .column && $0.name == name }?.twins ?? [])
        }
        let nearest = Spelling.nearest(to: word.text, in: known)
        throw .command(.unknownColumn(word.text, nearest: nearest), at: word.place)
    }

    private var names: Table {
        Table(
            columns: [
                Column("name", TextColumn(makers.map(\.name))),
                Column("definition", TextColumn(makers.map(\.text))),
                Column("rows", NumberColumn(makers.map { database.tables[$0.name]?.rowCount })),
            ], links: .none)
    }

    // MARK: Settings

    mutating func set(_ words: [Atom], emit: Emit) throws(StatementError) {
        guard let name = words.first else { return emit(.table(settingsTable)) }
        guard let setting = Setting.named(name.text) else {
            let nearest = Spelling.nearest(to: name.text, in: Setting.all.flatMap { [$0.name] + $0.twins })
            throw .command(.unknownSetting(name.text, nearest: nearest), at: name.place)
        }
        let values = try expanded(Array(words.dropFirst()))
        guard setting.change(&self, values) else {
            let value = values.joined(separator: " ")
            throw .command(
                .badSetting(name: setting.name, value: value, allowed: setting.usage),
                at: words.count > 1
                    ? Place(words[1].place.span.lowerBound..<words[words.count - 1].place.span.upperBound)
                    : name.place)
        }
        chosen.insert(setting.name)
        if setting.name == "rate" { isUnsaved = true }
        emit(.settings(settings))
        emit(.remark("\(setting.name): \(setting.value(self))"))
    }

    private var settingsTable: Table {
        Table(
            columns: [
                Column("setting", TextColumn(Setting.all.map(\.name))),
                Column("value", TextColumn(Setting.all.map { $0.value(self) })),
                Column("usage", TextColumn(Setting.all.map(\.usage))),
                Column(
                    "meaning",
                    TextColumn(Setting.all.map { settings.language == .chinese ? $0.chinese : $0.summary })),
            ], links: .none)
    }

    /// The base unit of a currency by its name or sign (美元 → USD), or nil where it is none.
    func currency(_ name: String) -> String? {
        let money = lexicon.units.filter { $0.dimension == "money" }
        return money.first { $0.name == name && $0.factor == 1 || $0.base == name.uppercased() }?.base
    }
}
