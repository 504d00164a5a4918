import Tables

/// Every note and error of a query in English.
struct EnglishWording: Wording {
    // MARK: Syntax errors

    func message(_ problem: SyntaxError.Problem) -> Message {
        switch problem {
        case .expected(let expectation, let found):
            let what = text(expectation)
            guard let found else {
                return Message(
                    "the line ends where \(what) should stand", hint: expectationHint(expectation, nil))
            }
            return Message(
                "\(quote(found)) stands where \(what) should",
                hint: Habit.sign(found, for: expectation)?.english ?? expectationHint(expectation, found))
        case .unexpectedCharacter(let character):
            return Message(
                "\(quote(character)) means nothing here",
                hint: Habit.sign(character)?.english ?? "put a name that holds it in quotes")
        case .openQuote: return Message("this quote is never closed", hint: "end it with the same quote")
        case .openRegex: return Message("this pattern is never closed", hint: "end it with /")
        case .unknownStep(let name, let nearest):
            return Message("no step is called \(quote(name))", hint: meant(nearest) ?? "help lists all steps")
        case .joinedKeyword(let keyword, let rest):
            return Message(
                "no step is called \(quote(keyword + rest))",
                hint: "write a space after \(keyword): \(keyword) \(rest)")
        case .conditionWithoutFilter:
            return Message("a condition needs a step", hint: "write filter before it")
        case .commaInCondition:
            return Message(
                "a comma cannot join conditions",
                hint: "write and (且) between conditions, in (…) for several values")
        case .missingPipe(let keyword):
            return Message("\(quote(keyword)) begins another step", hint: "write | before \(keyword)")
        case .partedUnit(let number, let unit):
            return Message("a unit stands apart from its number", hint: "write \(number)\(unit)")
        case .unquotedName(let words):
            return Message(
                "two words stand where one should",
                hint: "put a comma between two names, or quote one: \"\(words)\"")
        case .thousandsInList(let digits):
            return Message(
                "\(quote(digits)) is no number of its own", hint: "inside brackets write 1000, not 1,000")
        case .foreign(let word, let inside):
            let habit = inside ? Habit.inside(word) : Habit.step(word)
            return Message("\(quote(word)) is no word of this language here", hint: habit?.english)
        case .swappedSign(let sign, let right):
            return Message("\(quote(sign)) is no sign of this language", hint: "write \(right)")
        case .emptyStep:
            return Message(
                "nothing stands between two |", hint: "take one | away, or write or (或) between conditions")
        case .missingComparison(let left, let right):
            return Message(
                "\(quote(left)) and \(quote(right)) stand side by side with nothing between them",
                hint: Keyword.name(right, .clause) == "not"
                    ? "write != before a value, or not in (…)"
                    : "write = or another comparison between a column and a value, and (且) between conditions"
            )
        case .misplacedFunction(let name):
            return Message(
                "\(quote(name)) is a function, which stands in group or derive",
                hint: Keyword.of(name, .function).map { "write derive x = \($0.usage)" }
                    ?? "write group area, unit x = \(name)(value)")
        case .clauseWithoutColumn(let word):
            return Message(
                "\(quote(word)) stands where a column should", hint: "write a column before it: value \(word)"
            )
        case .statementInPipe(let word):
            return Message("\(quote(word)) is no step", hint: "\(word) begins a line of its own")
        case .sourceInPipe(let word):
            return Message("\(quote(word)) is no step", hint: "begin a line with it: \(word) | take 5")
        case .pipeBehindStatement(let word):
            return Message(
                "\(word) gives no table to go on from", hint: "write the query on a line of its own")
        case .missingLet(let name):
            return Message("a name alone keeps nothing", hint: "write let before it: let \(name) = …")
        case .brokenThousands:
            return Message("this comma is none between thousands", hint: "write the number without commas")
        case .valueAlone(let value, let column):
            return Message(
                "\(quote(value)) is a value of \(column), and no step",
                hint: "write filter \(column) = \(value)")
        case .dotForPipe(let query):
            return Message("steps are not joined by a point", hint: "write \(query)")
        case .commandSign(let sign):
            return Message(
                "\(quote(sign)) begins no command here",
                hint: "commands are plain words: help, show reports, quit")
        case .question:
            return Message(
                "questions are asked with steps",
                hint: "write for example: filter area = 柏埠镇 and indicator ~ 收入, or plan vs actual in 2024")
        case .reservedName(let name):
            return Message("\(quote(name)) is a word of the language", hint: "choose another name")
        case .repeatedParameter(let name):
            return Message("\(quote(name)) is a parameter already", hint: "choose another name")
        case .parameterAfterDefault(let name):
            return Message(
                "\(quote(name)) has no default but follows one that has",
                hint: "put parameters without default first")
        case .tooDeep: return Message("this is nested too deeply", hint: "derive parts of it first")
        }
    }

    private func expectationHint(_ expectation: SyntaxError.Expectation, _ found: String?) -> String? {
        switch expectation {
        case .sign(")"): "close the bracket with )"
        case .endOfQuery where found == ")": "take it away, or open a bracket before"
        case .keyword("null"): "write = before a value; is stands only before null or not null"
        default: nil
        }
    }

    private func text(_ expectation: SyntaxError.Expectation) -> String {
        switch expectation {
        case .query: "a query"
        case .step: "a step"
        case .condition: "a condition"
        case .column: "a column"
        case .value: "a value"
        case .name: "a name"
        case .number: "a number"
        case .indicator: "an indicator"
        case .area: "an area"
        case .period: "a period"
        case .unit: "a unit"
        case .dimension: "area, period or status"
        case .aggregate: "one of count sum mean median min max first last"
        case .file: "a file"
        case .word: "a word"
        case .chart: "bar or line"
        case .sign(let sign): sign
        case .endOfQuery: "| or the end of the line"
        case .keyword(let keyword): keyword
        }
    }

    // MARK: Query errors

    func message(_ problem: QueryError.Problem) -> Message {
        switch problem {
        case .unknownColumn(let name, let nearest, let all):
            return Message(
                "no column is called \(quote(name))",
                hint: functionHint(name) ?? meant(nearest) ?? columnHint(name, all))
        case .valueAlone(let value, let column, isTable: true):
            return message(.valueAlone(value, column: column))
        case .valueAlone(let value, let column, isTable: false):
            return Message(
                "\(quote(value)) is a value of \(column), and no column",
                hint: "write \(column) = \(value)")
        case .unknownName(let name, let nearest):
            let problem = Parser.unknownStep(name, isFirst: true)
            if case .unknownStep = problem {
                return Message(
                    "no step, table or saved query is called \(quote(name))",
                    hint: isFile(name)
                        ? "write export \(name)"
                        : meant(nearest)
                            ?? "help lists all steps, show names your own tables and queries")
            }
            return message(problem)
        case .unknownValue(let column, let value, let nearest):
            return Message(
                "\(column) has no value \(quote(value))", hint: meant(nearest) ?? valueHint(column, value))
        case .unknownIndicator(let name, let nearest):
            return Message(
                "no indicator is called \(quote(name)) or contains it",
                hint: meant(nearest)
                    ?? (Period(name) == nil ? "see show indicators" : "write in \(name) for a period"))
        case .unknownUnit(let name, let nearest):
            return Message(
                "no unit is called \(quote(name))", hint: meant(nearest) ?? "see show values unit")
        case .unknownFunction(let name, let nearest):
            let functions = Keyword.all.filter { $0.kind == .aggregate || $0.kind == .function }.map(\.name)
            return Message(
                "no function is called \(quote(name))",
                hint: Habit.function(name).map { "write \($0)" } ?? meant(nearest)
                    ?? "the functions are \(functions.joined(separator: " "))")
        case .wrongType(let name, let holds, let needed):
            return Message(
                "\(quote(name)) is \(text(holds)), not \(text(needed))",
                hint: hint(holds: holds, needed: needed))
        case .notAValue(let value, let column, let holds):
            return Message(
                "\(column) holds \(plural(holds)), and \(quote(value)) is none", hint: hint(for: holds))
        case .mixedUnits(let operation, let column, let units):
            let names = units.map { $0.isEmpty ? "no unit" : $0 }
            let mixed = names.count == 2 ? names.joined(separator: " and ") : some(names)
            if ["+", "-"].contains(operation) {
                return Message(
                    "\(column) would mix \(some(units))",
                    hint: "add and subtract only what is counted in one kind of unit")
            }
            let isBase = column == "amount"
            let unit = isBase ? "base_unit" : "unit"
            let add =
                ["rank", "plot"].contains(operation)
                ? "" : "add \(unit) to the \(operation == "pivot" ? "rows" : "group"), "
            // Amounts are in base units already.
            let convert = isBase ? "" : ", or convert with: in \(units.first { !$0.isEmpty } ?? "UNIT")"
            return Message(
                "\(operation) of \(column) would mix \(mixed)", hint: "\(add)filter one unit\(convert)")
        case .cannotConvert(let from, let to):
            return Message(
                "\(from.joined(separator: ", ")) cannot become \(to)",
                hint: "take a unit of the same kind; between two currencies set rate first")
        case .missingColumn(let step, let column):
            return Message(
                "\(step) needs the column \(column)", hint: "keep \(column) in the table, or leave select out"
            )
        case .noObservations(let step):
            return Message(
                "these rows come from no observations, which \(step) needs",
                hint: "begin with observations | \(step)")
        case .noLastResult: return Message("there is no result to go on from", hint: "begin with a query")
        case .notACount(let text):
            return Message("\(quote(text)) is no count", hint: "write a whole number such as 5")
        case .notAPeriod(let text):
            return Message("\(quote(text)) is no period", hint: periodHint(text))
        case .badPattern(let pattern):
            return Message(
                "\(quote(pattern)) is no regular expression",
                hint: "write \\ before a sign such as [ ( * + ? that means itself, or quotes instead of / /")
        case .repeatedColumn(let name):
            return Message("there would be two columns called \(quote(name))", hint: "name each once")
        case .wrongArgumentCount(let function, let needed, let given):
            return Message(
                "\(function) takes \(needed) \(needed == 1 ? "argument" : "arguments"), not \(given)",
                hint: (Keyword.of(function, .aggregate) ?? Keyword.of(function, .function)).map(usage))
        case .missingArgument(let definition, let parameter):
            return Message(
                "\(definition) needs a value for \(parameter)", hint: "write \(definition)(\(parameter) = …)")
        case .extraArgument(let definition, let parameters):
            return Message(
                parameters.isEmpty
                    ? "\(definition) takes no values"
                    : "\(definition) takes only \(parameters.joined(separator: ", "))",
                hint:
                    "write \(definition)\(parameters.isEmpty ? "" : "(\(parameters.joined(separator: ", ")))")"
            )
        case .unknownParameter(let definition, let name, let nearest):
            return Message(
                "\(definition) has no parameter \(quote(name))",
                hint: meant(nearest) ?? "show names shows how it is called")
        case .unboundVariable(let name):
            return Message("$\(name) has no value", hint: "give it one: run FILE \(name)=VALUE")
        case .endlessCall(let name):
            return Message(
                "\(name) would call itself without end", hint: "take the call of \(name) out of it")
        case .crowdedCell(let row, let column, let values):
            return Message(
                "two values for \(row) × \(column): \(values.joined(separator: " and "))",
                hint: "filter one of them, or name a function: of mean(…)")
        case .crowdedPoint(let point, let values):
            return Message(
                "two values for \(point): \(values.joined(separator: " and "))",
                hint: "filter one of them, or make one with group")
        case .nothingToPlot:
            return Message("this table has no column of figures", hint: "plot before select takes them away")
        case .assertionOnNothing:
            return Message("the last result has no rows for this to hold for", hint: "assert count() = 0")
        case .conditionNeeded:
            return Message("this is no condition", hint: "compare it with something: = != < <= > >= ~ in")
        case .conditionNotNeeded:
            return Message("a condition cannot be compared", hint: "join conditions with and or or")
        }
    }

    private func text(_ type: QueryError.ValueType) -> String {
        switch type {
        case .text: "text"
        case .number: "a number"
        case .period: "a period"
        case .list: "a list"
        case .condition: "a condition"
        }
    }

    private func plural(_ type: QueryError.ValueType) -> String {
        switch type {
        case .text: "texts"
        case .number: "numbers"
        case .period: "periods"
        case .list: "lists"
        case .condition: "conditions"
        }
    }

    private func hint(holds: QueryError.ValueType, needed: QueryError.ValueType) -> String? {
        switch (holds, needed) {
        case (.period, .text): "write in 2022 or in 2021..2023"
        case (.number, .text): "compare numbers with = != < <= > >="
        case (.list, .number): "compare lists with = != ~ !~"
        case (.text, .number), (.period, .number): "take a column of numbers, such as value, amount or growth"
        default: nil
        }
    }

    private func hint(for type: QueryError.ValueType) -> String? {
        switch type {
        case .number: "write figures in digits, with their unit: 10亿元"
        case .text: "write a word, or a text in quotes"
        case .period: "write 2022, 2022-Q1, 2022-H1, 2022-03 or 2021..2023"
        default: nil
        }
    }

    /// For what is no column at all.
    private func functionHint(_ name: String) -> String? {
        if Keyword.name(name, .aggregate) != nil { return "write \(name)() with brackets for the function" }
        return isFile(name) ? "write to before a file: to \(name)" : nil
    }

    private func isFile(_ name: String) -> Bool {
        [".svg", ".csv", ".md", ".json", ".ndjson", ".html"].contains(where: name.hasSuffix)
    }

    private func columnHint(_ name: String, _ all: [String]) -> String? {
        let known = Keyword.names(name, .column).first { !all.contains($0) }
        if let known, let stage = Stage.giving(known, in: .english), !all.contains("verdict") {
            return "\(stage) gives \(known): write it before"
        }
        switch all.count {
        case 0: return nil
        case 1: return "its only column is \(all[0])"
        default: return "the columns are \(all.joined(separator: " "))"
        }
    }

    private func valueHint(_ column: String, _ value: String) -> String {
        if ["null", "none", "nil", "na", "空", "缺失", "无", "–", "-"].contains(value.lowercased()) {
            return "write \(column) is null"
        }
        if column != "unit", Period(value) != nil { return "write in \(value) for a period" }
        return "see show values \(column)"
    }

    private func periodHint(_ text: String) -> String {
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        if ends.count == 2, let first = Period(ends[0]), let last = Period(ends[1]), last < first {
            return "write the earlier one first: \(ends[1])..\(ends[0])"
        }
        let year = text.hasSuffix("年") ? String(text.dropLast()) : text
        if year.utf8.count == 2, Int(year) != nil { return "write four digits: 20\(year)" }
        return text.contains(where: \.isNumber)
            ? "write 2022, 2022-Q1, 2022-H1, 2022-03 or 2021..2023"
            : "write 2022, 2022-Q1 or 2021..2023; an area stands behind of"
    }

    // MARK: Notes

    func text(_ note: Note) -> String {
        switch note {
        case .tookIndicators(let typed, let taken): return "\(quote(typed)): took \(some(taken))"
        case .emptied(let condition, let count, let present):
            let instead = present.isEmpty ? "" : "; there: \(present.joined(separator: ", "))"
            return "none of \(rows(count)) left by \(condition)\(instead)"
        case .nothingToWorkOn(let step): return "\(step) had no rows to work on"
        case .notConverted(let count, let units, let to):
            return "left \(rows(count)) in \(some(units)): not convertible to \(to)"
        case .mixedUnits(let column, let units):
            return "\(column) is in \(some(units)), which have no common order"
        case .leftOut(let column, let count): return "\(rows(count)) without \(column) left out"
        case .units(let column, let units):
            return units.count == 1
                ? "\(column) is in \(units[0])" : "\(column) is in \(some(units)): add unit to the group"
        case .mixedStatuses(let column, let statuses):
            return "\(column) adds \(statuses.map(text(status:)).joined(separator: " and ")) figures"
        case .partsAndWholes(let column, let count):
            return "\(column) counts \(rows(count)) beside the wholes that they are part of"
        case .countedInEach(let column, let count):
            return "\(rows(count)) with several \(column) values count in each of them"
        case .replacedColumn(let name): return "\(name) replaces the column of that name"
        case .notActual(let status, let cells): return "\(text(status: status)): \(some(cells))"
        case .disputed(let cell, let values):
            return "\(cell): reports differ (\(values.joined(separator: ", ")))"
        case .notJudged(let count): return "\(rows(count)) of plans state only a change or a rank: not judged"
        case .noPlans: return "nothing is planned among these rows"
        case .verdictsDiffer(let target, let level, let growth):
            return "\(target): level \(level), growth \(growth); growth at comparable prices may differ"
        case .nothingWrong(let count): return "no contradiction among \(rows(count))"
        case .noSuchRows(let indicators, let areas, let periods):
            let what = indicators.isEmpty ? "nothing" : "nothing on \(some(indicators))"
            let whose = areas.isEmpty ? "" : " of \(some(areas))"
            return what + whose + (periods.isEmpty ? "" : " in \(some(periods))")
        case .unevenPeriods(let periods):
            return "periods of unlike length stand side by side: \(some(periods))"
        case .noLevels(let step):
            return "only growth, changes or ranks are stated: \(step) has no levels to set side by side"
        }
    }

    /// Notes of a row, parted by semicolons.
    func text(_ notes: [RowNote]) -> String {
        notes.map(text).joined(separator: "; ")
    }

    private func text(_ note: RowNote) -> String {
        switch note {
        case .noBase(let period): "no \(period) value"
        case .baseIsPlan(let period): "\(period) only planned"
        case .baseIsEstimate(let period): "\(period) estimated"
        case .baseNotPositive(let period): "\(period) value not above 0"
        case .baseInOtherUnit(let period, let unit): "\(period) value in \(unit)"
        case .baseIsBound(let period, let bound): "\(period) value stated as \(text(bound: bound))"
        case .valueIsBound(let bound): "value stated as \(text(bound: bound))"
        case .baseRivals(let period, let values): "\(period) also \(values.joined(separator: ", "))"
        case .points(let change): "\(change) points"
        case .status(let status): text(status: status)
        case .bound(let bound): text(bound: bound)
        case .growthDiffers: "stated and computed differ"
        case .growthAtComparablePrices: "stated and computed differ, as comparable prices let them"
        case .rivals(let values): "also \(values.joined(separator: ", "))"
        case .growthOnly: "only growth stated"
        case .upTo(let high): "to \(high)"
        case .fromGrowth: "from growth"
        case .otherUnit(let figure): "\(figure) not comparable"
        case .impliedBase(let period, let figure): "no \(period) value; implied \(figure)"
        case .baseFromChange(let period): "\(period) value from the stated change"
        case .annual(let rate): "\(rate)% a year"
        case .fromChange: "from change"
        case .implied: "implied"
        case .required: "required"
        case .inPoints: "points"
        case .growthVerdict(let verdict): "growth \(verdict)"
        case .arithmetic(let formula): formula
        case .inReport(let figure, let report): "\(figure) in \(report)"
        }
    }

    private func text(status: String) -> String {
        switch status {
        case "estimate": "estimated"
        case "plan": "planned"
        default: status.isEmpty ? "status unknown" : status
        }
    }

    private func text(bound: String) -> String {
        switch bound {
        case "ge": "at least"
        case "gt": "more than"
        case "le": "at most"
        case "lt": "less than"
        case "approx": "about"
        default: bound
        }
    }

    // MARK: Sentences

    func sentence(_ message: Message) -> String {
        guard let hint = message.hint else { return message.text }
        return hint.hasSuffix("?") ? "\(hint) \(message.text)" : "\(hint); \(message.text)"
    }

    func usage(_ keyword: Keyword) -> String { "write \(keyword.usage)" }

    func inside(_ definition: String, at place: String) -> String { "in \(definition), \(place)" }

    // MARK: Words

    private func quote(_ text: String) -> String { "“\(text)”" }

    private func meant(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        return "did you mean "
            + (names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last) + "?"
    }

    private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

    /// The first few of many names.
    private func some(_ names: [String]) -> String {
        names.count <= 6
            ? names.joined(separator: ", ")
            : names.prefix(5).joined(separator: ", ") + " and \(names.count - 5) more"
    }
}
