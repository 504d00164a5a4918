import Extraction
import Query
import Tables

extension Session {
    mutating func keep(_ query: Query, as name: Atom, in source: SourceText, emit: Emit)
        throws(StatementError)
    {
        let answer = try evaluate(query, in: source)
        database.tables[name.text] = answer.table
        database.definitions[name.text] = nil
        makers.removeAll { $0.name == name.text }
        isUnsaved = true
        let isOnItsOwn = query.source != .last
        makers.append(
            (name.text, (isOnItsOwn ? "" : "# goes on from another result: ") + "let \(name) = \(query)"))
        for note in answer.notes { emit(.note(settings.language.wording.text(note))) }
        emit(.remark(words.text(.kept(name: name.text, rows: answer.table.rowCount))))
    }

    mutating func define(_ definition: Definition, emit: Emit) {
        let name = definition.name.text
        database.definitions[name] = definition
        database.tables[name] = nil
        makers.removeAll { $0.name == name }
        isUnsaved = true
        makers.append((name, "\(definition)"))
        let parameters = definition.parameters.map { "\($0)" }.joined(separator: ", ")
        emit(.remark("\(name)(\(parameters))"))
    }

    // MARK: Scripts

    /// Runs a script; its parameters are known while it runs, what it loads and names stays.
    mutating func run(_ path: String, _ bindings: [Statement.Binding], emit: Emit) throws(StatementError)
        -> Flow
    {
        var values: [String: Atom] = [:]
        for binding in bindings {
            values[binding.name.text] = Parser.value(try expanded(binding.value))
        }
        return try run(path, values: values, emit: emit)
    }

    /// Runs a script with values for its parameters, as `run FILE NAME=VALUE` does.
    public mutating func run(script path: String, values: [(name: String, value: String)], emit: Emit)
        throws(Failure)
    {
        var atoms: [String: Atom] = [:]
        for (name, value) in values { atoms[name] = Parser.value(value) }
        do throws(StatementError) {
            _ = try run(path, values: atoms, emit: emit)
        } catch {
            switch error {
            case .failure(let failure): throw failure
            case .command(let error, _): throw Failure(error, settings.language)
            case .query(let error): throw Failure(error, in: SourceText("", name: path), settings.language)
            }
        }
    }

    private mutating func run(_ path: String, values: [String: Atom], emit: Emit) throws(StatementError)
        -> Flow
    {
        guard !running.contains(path), running.count < 50 else { throw .command(.runsItself(path)) }
        let source = SourceText(try text(of: path), name: path)
        try check(values, for: source)
        let outer = database.variables
        database.variables = values
        running.append(path)
        defer {
            database.variables = outer
            running.removeLast()
        }
        do throws(Failure) {
            return try run(source, emit: emit)
        } catch {
            throw .failure(error)
        }
    }

    /// Runs a file of saved queries unless this session has. A name that is not there is looked for beside the script
    /// that includes it.
    mutating func include(_ path: String, emit: Emit) throws(StatementError) -> Flow {
        let folder = running.last.map { $0[..<($0.lastIndex(of: "/").map { $0 } ?? $0.startIndex)] } ?? ""
        let beside = folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
        let found = TextFile.exists(path) ? path : TextFile.exists(beside) ? beside : path
        guard included.insert(TextFile.absolute(found)).inserted else { return .goOn }
        return try run(found, values: [:], emit: emit)
    }

    /// Gives a script's parameters their defaults where the run gave no value; at the prompt it sets them.
    mutating func declare(_ parameters: [Definition.Parameter]) throws(StatementError) {
        for parameter in parameters {
            let name = parameter.name.text
            if !running.isEmpty, database.variables[name] != nil { continue }
            guard let value = parameter.value else {
                if database.variables[name] != nil { continue }
                throw .command(.notBound(name), at: parameter.name.place)
            }
            database.variables[name] = value
        }
    }

    /// A value for a parameter that the script declares none of is a mistake, where it declares any.
    private func check(_ values: [String: Atom], for source: SourceText) throws(StatementError) {
        guard !values.isEmpty, let statements = try? Parser.parse(source) else { return }
        let declared = statements.flatMap { statement -> [String] in
            if case .parameters(let list) = statement.kind { list.map(\.name.text) } else { [] }
        }
        guard !declared.isEmpty else { return }
        for name in values.keys.sorted() where !declared.contains(name) {
            throw .command(.unknownParameter(name, declared: declared))
        }
    }

    private func text(of path: String) throws(StatementError) -> String {
        do throws(TextFile.Problem) {
            return try TextFile.read(path)
        } catch {
            throw .command(.cannotRead(path: path, error))
        }
    }

    // MARK: Parameters in words

    /// A raw word with the values of `$NAME` in it.
    func expanded(_ word: Atom) throws(StatementError) -> String {
        if case .quoted(let text) = word.kind { return text }
        return try expanded(word.text, at: word.place)
    }

    func expanded(_ words: [Atom]) throws(StatementError) -> [String] {
        var texts: [String] = []
        for word in words { texts.append(try expanded(word)) }
        return texts
    }

    func expanded(_ text: String, at place: Place?) throws(StatementError) -> String {
        guard text.contains("$") else { return text }
        var result = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            let name = rest[rest.index(after: dollar)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            if name.isEmpty {
                result += "$"
            } else if let value = database.variables[String(name)] {
                result += value.text
            } else {
                throw .command(.notBound(String(name)), at: place)
            }
            rest = rest[name.endIndex...]
        }
        return result + rest
    }

    // MARK: Files of names

    /// Writes the statements that make the names of this session.
    func saveQueries(to path: String, emit: Emit) throws(StatementError) {
        var lines = ["# Saved queries of baogao: take them up by include \(path)"]
        // What goes on from another result has nothing to go on from elsewhere.
        lines += makers.map(\.text).filter { !$0.hasPrefix("#") }
        do throws(TextFile.Problem) {
            try TextFile.write(lines.joined(separator: "\n") + "\n", to: path, replacing: true)
        } catch {
            throw .command(.cannotWrite(path: path, reason: error.reason))
        }
        emit(.remark(words.text(.savedQueries(names: makers.count, path: path))))
    }
}
