import Tables

/// Every note and error of a query in Chinese.
struct ChineseWording: Wording {
    // MARK: Syntax errors

    func message(_ problem: SyntaxError.Problem) -> Message {
        switch problem {
        case .expected(let expectation, let found):
            let what = text(expectation)
            guard let found else {
                return Message("这一行没有写完，后面还应有\(what)", hint: expectationHint(expectation, nil))
            }
            return Message(
                "这里应写\(what)，写的却是\(quote(found))",
                hint: Habit.sign(found, for: expectation)?.chinese ?? expectationHint(expectation, found))
        case .unexpectedCharacter(let character):
            return Message(
                "\(quote(character))在这里没有意义", hint: Habit.sign(character)?.chinese ?? "名称里有它，就把名称放进引号")
        case .openQuote: return Message("引号没有配对", hint: "末尾加上同样的引号")
        case .openRegex: return Message("模式没有写完", hint: "末尾加上 /")
        case .unknownStep(let name, let nearest):
            return Message("没有叫\(quote(name))的步骤", hint: meant(nearest) ?? "“帮助”列出所有步骤")
        case .joinedKeyword(let keyword, let rest):
            return Message("没有叫\(quote(keyword + rest))的步骤", hint: "\(keyword)后面空一格：\(keyword) \(rest)")
        case .conditionWithoutFilter: return Message("条件前面要有步骤", hint: "前面写上 筛选")
        case .commaInCondition:
            return Message("条件不能用逗号连接", hint: "条件之间写 且（and），几个值写 在 (…)")
        case .missingPipe(let keyword):
            return Message("\(quote(keyword))是另一个步骤的开头", hint: "\(keyword)前面写 |")
        case .partedUnit(let number, let unit):
            return Message("单位要紧跟数字", hint: "写成 \(number)\(unit)")
        case .unquotedName(let words):
            return Message("这里只能有一个词", hint: "两个名称之间写逗号，一个名称就加引号：\"\(words)\"")
        case .thousandsInList(let digits):
            return Message("\(quote(digits))不是单独的数", hint: "括号里写 1000，不写 1,000")
        case .foreign(let word, let inside):
            let habit = inside ? Habit.inside(word) : Habit.step(word)
            return Message("这里不用\(quote(word))这个词", hint: habit?.chinese)
        case .swappedSign(let sign, let right): return Message("没有\(quote(sign))这个符号", hint: "写 \(right)")
        case .emptyStep: return Message("两个 | 之间没有步骤", hint: "去掉一个 |，或者在条件之间写 或（or）")
        case .missingComparison(let left, let right):
            return Message(
                "\(quote(left))和\(quote(right))之间什么也没有写",
                hint: Keyword.name(right, .clause) == "not"
                    ? "值前面写 !=，或写 非 在 (…)" : "列和值之间写 = 等比较符号，条件之间写 且（and）")
        case .misplacedFunction(let name):
            return Message(
                "\(quote(name))是函数，用在 分组 或 计算 里",
                hint: Keyword.of(name, .function).map { "写 计算 x = \($0.usage)" }
                    ?? "写 分组 地区，单位 x = \(name)(数值)")
        case .clauseWithoutColumn(let word):
            return Message("这里应写列名，写的却是\(quote(word))", hint: "前面写列名：数值 \(word)")
        case .statementInPipe(let word): return Message("\(quote(word))不是步骤", hint: "\(word) 要单独写一行")
        case .sourceInPipe(let word):
            return Message("\(quote(word))不是步骤", hint: "写在一行的开头：\(word) | 取 5")
        case .pipeBehindStatement(let name):
            return Message("\(word(name, .statement)) 不给出表，后面接不上步骤", hint: "查询另起一行")
        case .missingLet(let name): return Message("只写名称存不下结果", hint: "前面写 令：令 \(name) = …")
        case .brokenThousands: return Message("这个逗号不在千位上", hint: "数里不写逗号")
        case .valueAlone(let value, let name):
            return Message("\(quote(value))是\(column(name))的值，不是步骤", hint: "写 筛选 \(column(name)) = \(value)")
        case .dotForPipe(let query): return Message("步骤之间不写点", hint: "写 \(query)")
        case .commandSign(let sign):
            return Message("这里没有以\(quote(sign))开头的命令", hint: "直接写词：帮助、显示 报告、退出")
        case .question:
            return Message("问题要用步骤来问", hint: "例如 筛选 地区 = 柏埠镇 且 指标 ~ 收入，或 计划 对 实际 在 2024")
        case .reservedName(let name): return Message("\(quote(name))是语言里的词", hint: "换一个名称")
        case .repeatedParameter(let name): return Message("参数\(quote(name))写了两次", hint: "换一个名称")
        case .parameterAfterDefault(let name):
            return Message("\(quote(name))没有默认值，前一个参数却有", hint: "没有默认值的参数写在前面")
        case .tooDeep: return Message("嵌套太深", hint: "先用 计算 分开写")
        }
    }

    private func expectationHint(_ expectation: SyntaxError.Expectation, _ found: String?) -> String? {
        switch expectation {
        case .sign(")"): "用 ) 关上括号"
        case .endOfQuery where found == ")": "去掉它，或在前面加 ("
        case .keyword("null"): "值前面写 =；是 后面只写 空 或 非 空"
        default: nil
        }
    }

    private func text(_ expectation: SyntaxError.Expectation) -> String {
        switch expectation {
        case .query: "查询"
        case .step: "步骤"
        case .condition: "条件"
        case .column: "列名"
        case .value: "值"
        case .name: "名称"
        case .number: "数"
        case .indicator: "指标"
        case .area: "地区"
        case .period: "时期"
        case .unit: "单位"
        case .dimension: "地区、时期或状态"
        case .aggregate: "计数 合计 平均 中位数 最小 最大 首个 末个 之一"
        case .file: "文件名"
        case .word: "词"
        case .chart: "“柱”或“线”"
        case .sign(let sign): quote(sign)
        case .endOfQuery: "“|”或换行"
        case .keyword(let keyword): quote(word(keyword, .clause))
        }
    }

    // MARK: Query errors

    func message(_ problem: QueryError.Problem) -> Message {
        switch problem {
        case .unknownColumn(let name, let nearest, let all):
            return Message(
                "没有叫\(quote(name))的列",
                hint: functionHint(name) ?? meant(nearest) ?? columnHint(name, all))
        case .valueAlone(let value, let name, isTable: true):
            return message(.valueAlone(value, column: name))
        case .valueAlone(let value, let name, isTable: false):
            return Message("\(quote(value))是\(column(name))的值，不是列", hint: "写 \(column(name)) = \(value)")
        case .unknownName(let name, let nearest):
            let problem = Parser.unknownStep(name, isFirst: true)
            if case .unknownStep = problem {
                return Message(
                    "没有叫\(quote(name))的步骤、表或存好的查询",
                    hint: isFile(name)
                        ? "写 导出 \(name)"
                        : meant(nearest)
                            ?? "“帮助”列出所有步骤，“显示 名称”列出自己的表和查询")
            }
            return message(problem)
        case .unknownValue(let name, let value, let nearest):
            let words = Keyword.hasOwnValues(name) ? nearest.map { word($0, .value) } : nearest
            return Message(
                "\(column(name))里没有\(quote(value))", hint: meant(words) ?? valueHint(name, value))
        case .unknownIndicator(let name, let nearest):
            return Message(
                "没有指标叫\(quote(name))，也没有包含它的",
                hint: meant(nearest) ?? (Period(name) == nil ? "用“显示 指标”看有哪些" : "时期写 在 \(name)"))
        case .unknownUnit(let name, let nearest):
            return Message("没有叫\(quote(name))的单位", hint: meant(nearest) ?? "用“显示 取值 单位”看有哪些")
        case .unknownFunction(let name, let nearest):
            let functions = Keyword.all.filter { $0.kind == .aggregate || $0.kind == .function }
                .compactMap { Keyword.chinese($0.name, $0.kind) }
            return Message(
                "没有叫\(quote(name))的函数",
                hint: Habit.function(name).map { "写 \($0)" } ?? meant(nearest)
                    ?? "函数有：\(functions.joined(separator: "、"))")
        case .wrongType(let name, let holds, let needed):
            return Message(
                "\(quote(column(name)))是\(text(holds))，不是\(text(needed))",
                hint: hint(holds: holds, needed: needed))
        case .notAValue(let value, let name, let holds):
            return Message("\(column(name))里是\(text(holds))，\(quote(value))不是", hint: hint(for: holds))
        case .mixedUnits(let operation, let name, let units):
            if ["+", "-"].contains(operation) {
                return Message("\(name) 里单位不一：\(some(units))", hint: "只有同一种单位的数才能相加减")
            }
            let isBase = name == "amount"
            let add =
                ["rank", "plot"].contains(operation)
                ? "" : "\(operation == "pivot" ? "行" : "分组")里加上\(column(isBase ? "base_unit" : "unit"))，或"
            let convert = isBase ? "" : "，或换算：换算 \(units.first { !$0.isEmpty } ?? "单位")"
            return Message(
                "\(column(name))里单位不一：\(some(units.map { $0.isEmpty ? "没有单位" : $0 }))",
                hint: "\(add)只筛选一种单位\(convert)")
        case .cannotConvert(let from, let to):
            return Message("\(from.joined(separator: "、"))不能换算成\(to)", hint: "换成同类的单位；两种货币之间先设置汇率")
        case .missingColumn(let step, let name):
            return Message(
                "\(word(step, .step))要用列\(column(name))，这张表里没有", hint: "把\(column(name))留在表里，或去掉 选取")
        case .noObservations(let step):
            return Message("这些行不出自观测，\(word(step, .step))用不上", hint: "从 观测 | \(word(step, .step)) 开始")
        case .noLastResult: return Message("前面还没有结果", hint: "先写一个查询")
        case .notACount(let text): return Message("\(quote(text))不是个数", hint: "写整数，如 5")
        case .notAPeriod(let text): return Message("\(quote(text))不是时期", hint: periodHint(text))
        case .badPattern(let pattern):
            return Message("\(quote(pattern))不是正则表达式", hint: "[ ( * + ? 等指符号本身时前面写 \\，或把 / / 换成引号")
        case .repeatedColumn(let name): return Message("会有两列都叫\(quote(name))", hint: "每列只写一次")
        case .wrongArgumentCount(let function, let needed, let given):
            return Message(
                "\(function) 要 \(needed) 个参数，写了 \(given) 个",
                hint: (Keyword.of(function, .aggregate) ?? Keyword.of(function, .function)).map(usage))
        case .missingArgument(let definition, let parameter):
            return Message(
                "\(definition) 的参数 \(parameter) 没有值", hint: "写 \(definition)(\(parameter) = …)")
        case .extraArgument(let definition, let parameters):
            return Message(
                parameters.isEmpty
                    ? "\(definition) 没有参数"
                    : "\(definition) 只有参数 \(parameters.joined(separator: "、"))",
                hint: "写 \(definition)\(parameters.isEmpty ? "" : "(\(parameters.joined(separator: "，")))")")
        case .unknownParameter(let definition, let name, let nearest):
            return Message("\(definition) 没有参数\(quote(name))", hint: meant(nearest) ?? "“显示 名称”看它怎么写")
        case .unboundVariable(let name):
            return Message("$\(name) 没有值", hint: "运行时给它：运行 文件 \(name)=值")
        case .endlessCall(let name): return Message("\(name) 会无休止地调用自己", hint: "去掉它里面对 \(name) 的调用")
        case .crowdedCell(let row, let column, let values):
            return Message(
                "\(row) × \(column) 有两个值：\(values.joined(separator: "、"))",
                hint: "先筛选出一个，或写函数：关于 平均(…)")
        case .crowdedPoint(let point, let values):
            return Message(
                "\(point) 有两个值：\(values.joined(separator: "、"))", hint: "先筛选出一个，或用 分组 合成一个")
        case .nothingToPlot: return Message("这张表没有数字列", hint: "在 选取 去掉数字列之前绘图")
        case .assertionOnNothing: return Message("上一结果没有行，无从断言", hint: "断言 计数() = 0")
        case .conditionNeeded: return Message("这不是条件", hint: "要有比较：= != < <= > >= ~ 在")
        case .conditionNotNeeded: return Message("条件不能拿来比较", hint: "条件之间写 且 或 或")
        }
    }

    private func text(_ type: QueryError.ValueType) -> String {
        switch type {
        case .text: "文字"
        case .number: "数"
        case .period: "时期"
        case .list: "列表"
        case .condition: "条件"
        }
    }

    private func hint(holds: QueryError.ValueType, needed: QueryError.ValueType) -> String? {
        switch (holds, needed) {
        case (.period, .text): "写 在 2022 或 在 2021..2023"
        case (.number, .text): "数用 = != < <= > >= 比较"
        case (.list, .number): "列表用 = != ~ !~ 比较"
        case (.text, .number), (.period, .number): "换成数字列，如 数值、折算值、同比"
        default: nil
        }
    }

    private func hint(for type: QueryError.ValueType) -> String? {
        switch type {
        case .number: "数用数字写，后面跟单位：10亿元"
        case .text: "写一个词，或加引号的文字"
        case .period: "写 2022、2022-Q1、2022-H1、2022-03 或 2021..2023"
        default: nil
        }
    }

    /// For what is no column at all.
    private func functionHint(_ name: String) -> String? {
        if Keyword.name(name, .aggregate) != nil { return "要用函数就加括号：\(name)()" }
        return isFile(name) ? "文件前写 到：到 \(name)" : nil
    }

    private func isFile(_ name: String) -> Bool {
        [".svg", ".csv", ".md", ".json", ".ndjson", ".html"].contains(where: name.hasSuffix)
    }

    private func columnHint(_ name: String, _ all: [String]) -> String? {
        let known = Keyword.names(name, .column).first { !all.contains($0) }
        if let known, let stage = Stage.giving(known, in: .chinese), !all.contains("verdict") {
            return "\(column(known))由“\(stage)”给出，前面写上它"
        }
        return all.isEmpty ? nil : "这张表的列有：\(all.map(column).joined(separator: "、"))"
    }

    private func valueHint(_ name: String, _ value: String) -> String {
        if ["null", "none", "nil", "na", "空", "缺失", "无", "–", "-"].contains(value.lowercased()) {
            return "写 \(column(name)) 是 空"
        }
        if name != "unit", Period(value) != nil { return "时期写 在 \(value)" }
        return "用“显示 取值 \(column(name))”看有哪些"
    }

    private func periodHint(_ text: String) -> String {
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        if ends.count == 2, let first = Period(ends[0]), let last = Period(ends[1]), last < first {
            return "早的写在前面：\(ends[1])..\(ends[0])"
        }
        let year = text.hasSuffix("年") ? String(text.dropLast()) : text
        if year.utf8.count == 2, Int(year) != nil { return "年份写四位：20\(year)" }
        return text.contains(where: \.isNumber)
            ? "写 2022、2022-Q1、2022-H1、2022-03 或 2021..2023" : "写 2022、2022-Q1 或 2021..2023；地名写在 地区 后面"
    }

    // MARK: Notes

    func text(_ note: Note) -> String {
        switch note {
        case .tookIndicators(let typed, let taken): return "\(quote(typed))：取了\(some(taken))"
        case .emptied(let condition, let count, let present):
            let instead = present.isEmpty ? "" : "；那里有：\(present.joined(separator: "、"))"
            return "\(count) 行里没有一行满足 \(condition)\(instead)"
        case .nothingToWorkOn(let step): return "到\(word(step, .step))这一步已经没有行"
        case .notConverted(let count, let units, let to):
            return "\(count) 行的单位是\(some(units))，换算不成\(to)，照原样留着"
        case .mixedUnits(let name, let units): return "\(column(name))的单位有\(some(units))，没有共同的大小顺序"
        case .leftOut(let name, let count): return "\(count) 行没有\(column(name))，未计入"
        case .units(let name, let units):
            return units.count == 1
                ? "\(column(name))的单位是\(units[0])" : "\(column(name))的单位有\(some(units))：分组里加上单位"
        case .mixedStatuses(let name, let statuses):
            return "\(column(name))把\(statuses.map { value($0, of: "status") }.joined(separator: "和"))的数加在了一起"
        case .partsAndWholes(let name, let count): return "\(column(name))里有 \(count) 行是其他行的其中数，重复计了"
        case .countedInEach(let name, let count): return "\(count) 行有几个\(column(name))，每个里都计了一次"
        case .replacedColumn(let name): return "\(column(name))代替了原来的同名列"
        case .notActual(let status, let cells): return "\(value(status, of: "status"))：\(some(cells))"
        case .disputed(let cell, let values):
            return "\(cell)：各报告说法不一（\(values.joined(separator: "、"))）"
        case .notJudged(let count): return "\(count) 行计划只写了增减或名次，没有评判"
        case .noPlans: return "这些行里没有计划"
        case .verdictsDiffer(let target, let level, let growth):
            return
                "\(target)：总量\(value(level, of: "verdict"))，增速\(value(growth, of: "verdict"))；增速按可比价计算，可以不同"
        case .nothingWrong(let count): return "\(count) 行里没有前后矛盾的数"
        case .noSuchRows(let indicators, let areas, let periods):
            let whose = areas.isEmpty ? "" : some(areas)
            let when = periods.isEmpty ? "" : some(periods)
            return "没有\(([whose, when, some(indicators)].filter { !$0.isEmpty }).joined(separator: " "))的数"
        case .unevenPeriods(let periods): return "长短不同的时期放在了一起：\(some(periods))"
        case .noLevels(let step): return "只写了增速、增减或名次，\(word(step, .step))没有数值可以并排"
        }
    }

    func text(_ notes: [RowNote]) -> String {
        notes.map(text).joined(separator: "；")
    }

    private func text(_ note: RowNote) -> String {
        switch note {
        case .noBase(let period): "没有 \(period) 的数"
        case .baseIsPlan(let period): "\(period) 只有计划数"
        case .baseIsEstimate(let period): "\(period) 是预计数"
        case .baseNotPositive(let period): "\(period) 的数不大于 0"
        case .baseInOtherUnit(let period, let unit): "\(period) 的单位是\(unit)"
        case .baseIsBound(let period, let bound): "\(period) 的数写的是“\(value(bound, of: "bound"))”"
        case .valueIsBound(let bound): "写的是“\(value(bound, of: "bound"))”"
        case .baseRivals(let period, let values): "\(period) 还有\(values.joined(separator: "、"))"
        case .points(let change): "\(change) 个百分点"
        case .status(let status): value(status, of: "status")
        case .bound(let bound): value(bound, of: "bound")
        case .growthDiffers: "原文与计算不符"
        case .growthAtComparablePrices: "原文与计算不符，原文可能按可比价"
        case .rivals(let values): "还有\(values.joined(separator: "、"))"
        case .growthOnly: "只写了增速"
        case .upTo(let high): "至 \(high)"
        case .fromGrowth: "由增速推算"
        case .otherUnit(let figure): "\(figure)，不可比"
        case .impliedBase(let period, let figure): "没有 \(period) 的数；推算\(figure)"
        case .baseFromChange(let period): "\(period) 的数由增减推算"
        case .annual(let rate): "年均 \(rate)%"
        case .fromChange: "由增减推算"
        case .implied: "推算"
        case .required: "需要"
        case .inPoints: "个百分点"
        case .growthVerdict(let verdict): "增速\(value(verdict, of: "verdict"))"
        case .arithmetic(let formula): formula
        case .inReport(let figure, let report): "\(figure)见 \(report)"
        }
    }

    // MARK: Sentences

    func sentence(_ message: Message) -> String {
        guard let hint = message.hint else { return message.text }
        return hint.hasSuffix("？") ? hint + message.text : "\(hint)；\(message.text)"
    }

    func usage(_ keyword: Keyword) -> String { "写 \(keyword.chineseUsage)" }

    func inside(_ definition: String, at place: String) -> String { "在 \(definition) 里，\(place)" }

    // MARK: Words

    private func column(_ name: String) -> String { Keyword.chinese(name, .column) ?? name }

    private func word(_ name: String, _ kind: Keyword.Kind) -> String { Keyword.chinese(name, kind) ?? name }

    private func value(_ value: String, of column: String) -> String {
        value.isEmpty ? "状态不明" : Keyword.chinese(value, .value) ?? value
    }

    private func quote(_ text: String) -> String { "“\(text)”" }

    private func meant(_ names: [String]) -> String? {
        names.isEmpty ? nil : "是不是 \(names.joined(separator: "、"))？"
    }

    /// The first few of many names.
    private func some(_ names: [String]) -> String {
        names.count <= 6
            ? names.joined(separator: "、")
            : names.prefix(5).joined(separator: "、") + "等 \(names.count) 个"
    }
}
