/// Every note and error of a query in Chinese.
struct ChineseWording: Wording {
    // MARK: Syntax errors

    func message(_ problem: SyntaxError.Problem) -> Message {
        switch problem {
        case .expected(let expectation, let found):
            let what = text(expectation)
            guard let found else { return Message("这一行没有写完，后面还应有\(what)") }
            return Message("这里应写\(what)，写的却是\(quote(found))")
        case .unexpectedCharacter(let character):
            return Message("\(quote(character))在这里没有意义", hint: "名称里有它，就把名称放进引号")
        case .openQuote: return Message("引号没有配对")
        case .openRegex: return Message("模式没有写完", hint: "末尾加上 /")
        case .unknownStep(let name, let nearest):
            return Message("没有叫\(quote(name))的步骤", hint: meant(nearest))
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
        case .reservedName(let name): return Message("\(quote(name))是语言里的词", hint: "换一个名称")
        case .repeatedParameter(let name): return Message("参数\(quote(name))写了两次")
        case .parameterAfterDefault(let name):
            return Message("\(quote(name))没有默认值，前一个参数却有", hint: "没有默认值的参数写在前面")
        case .tooDeep: return Message("嵌套太深")
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
        case .chart: " 柱 或 线"
        case .sign(let sign): " \(sign) "
        case .endOfQuery: " | 或换行"
        case .keyword(let keyword): " \(word(keyword, .clause)) "
        }
    }

    // MARK: Query errors

    func message(_ problem: QueryError.Problem) -> Message {
        switch problem {
        case .unknownColumn(let name, let nearest, let all):
            return Message(
                "没有叫\(quote(name))的列",
                hint: meant(nearest)
                    ?? (all.isEmpty ? nil : "这张表的列有：\(all.map(column).joined(separator: "、"))"))
        case .unknownName(let name, let nearest):
            if let (keyword, rest) = Parser.joinedKeyword(name) {
                return message(.joinedKeyword(keyword: keyword, rest: rest))
            }
            return Message("没有叫\(quote(name))的步骤、表或存好的查询", hint: meant(nearest))
        case .unknownValue(let name, let value, let nearest):
            return Message(
                "\(column(name))里没有\(quote(value))", hint: meant(nearest) ?? "用“显示 取值 \(column(name))”看有哪些")
        case .unknownIndicator(let name, let nearest):
            return Message("没有指标叫\(quote(name))，也没有包含它的", hint: meant(nearest) ?? "用“显示 指标”看有哪些")
        case .unknownUnit(let name, let nearest):
            return Message("没有叫\(quote(name))的单位", hint: meant(nearest))
        case .unknownFunction(let name, let nearest):
            return Message("没有叫\(quote(name))的函数", hint: meant(nearest))
        case .wrongType(let name, let holds, let needed):
            return Message(
                "\(quote(name))是\(text(holds))，不是\(text(needed))", hint: hint(holds: holds, needed: needed))
        case .notAValue(let value, let name, let holds):
            return Message("\(column(name))里是\(text(holds))，\(quote(value))不是")
        case .mixedUnits(let operation, let name, let units):
            let isBase = name == "amount"
            let add =
                ["rank", "plot", "+", "-"].contains(operation)
                ? "" : "\(operation == "pivot" ? "行" : "分组")里加上\(column(isBase ? "base_unit" : "unit"))，或"
            let convert = isBase ? "" : "，或换算：换算 \(units.first { !$0.isEmpty } ?? "单位")"
            return Message(
                "\(column(name))里单位不一：\(some(units.map { $0.isEmpty ? "没有单位" : $0 }))",
                hint: "\(add)只筛选一种单位\(convert)")
        case .cannotConvert(let from, let to):
            return Message("\(from.joined(separator: "、"))不能换算成\(to)", hint: "两种货币之间：设置 汇率")
        case .missingColumn(let step, let name):
            return Message("\(word(step, .step))要用列\(column(name))，这张表里没有")
        case .noObservations(let step): return Message("这些行不出自观测，\(word(step, .step))用不上")
        case .noLastResult: return Message("前面还没有结果", hint: "先写一个查询")
        case .notACount(let text): return Message("\(quote(text))不是个数", hint: "写整数，如 5")
        case .notAPeriod(let text):
            return Message(
                "\(quote(text))不是时期", hint: "写 2022、2022-Q1、2022-H1、2022-03 或 2021..2023")
        case .badPattern(let pattern): return Message("\(quote(pattern))不是正则表达式")
        case .repeatedColumn(let name): return Message("会有两列都叫\(quote(name))")
        case .wrongArgumentCount(let function, let needed, let given):
            return Message("\(function) 要 \(needed) 个参数，写了 \(given) 个")
        case .missingArgument(let definition, let parameter):
            return Message(
                "\(definition) 的参数 \(parameter) 没有值", hint: "写 \(definition)(\(parameter) = …)")
        case .extraArgument(let definition, let parameters):
            return Message(
                parameters.isEmpty
                    ? "\(definition) 没有参数"
                    : "\(definition) 只有参数 \(parameters.joined(separator: "、"))")
        case .unknownParameter(let definition, let name, let nearest):
            return Message("\(definition) 没有参数\(quote(name))", hint: meant(nearest))
        case .unboundVariable(let name):
            return Message("$\(name) 没有值", hint: "运行时给它：运行 文件 \(name)=值")
        case .endlessCall(let name): return Message("\(name) 会无休止地调用自己")
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
        case .conditionNotNeeded: return Message("条件不能拿来比较")
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
        default: nil
        }
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
