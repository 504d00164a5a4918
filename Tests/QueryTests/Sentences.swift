import Query

/// Random sentences of the grammar in `Parser`, production by production.
struct Sentences {
    var random: FuzzTests.Random

    init(seed: Int) {
        random = FuzzTests.Random(state: UInt64(seed))
    }

    private mutating func one<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: 0..<items.count, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func list(_ most: Int, _ item: (inout Sentences) -> String) -> String {
        var items = [item(&self)]
        while items.count < most, chance(40) { items.append(item(&self)) }
        return items.joined(separator: one([", ", "，", ","]))
    }

    /// A keyword in one of its spellings.
    private mutating func word(_ name: String, _ kind: Keyword.Kind) -> String {
        guard let keyword = Keyword.all.first(where: { $0.kind == kind && $0.name == name }) else {
            return name
        }
        return chance(60) ? keyword.name : one([keyword.name] + keyword.twins)
    }

    private mutating func clause(_ name: String) -> String { word(name, .clause) }

    // MARK: Statements

    mutating func statement() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return "\(word("let", .statement)) \(plainName()) = \(query())"
        case 1: return "\(word("explain", .statement)) \(query())"
        case 2: return "\(word("assert", .statement)) \(expression(3))"
        case 3:
            return "\(word("param", .statement)) year = \(value()), area\(chance(50) ? " = \(value())" : "")"
        default: return query()
        }
    }

    private mutating func query() -> String {
        let steps = steps()
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "| \(steps)"
        case 1: return "\(one(["observations", "tasks", "报告", "我的表"])) | \(steps)"
        case 2: return "\(call()) | \(steps)"
        default: return steps
        }
    }

    private mutating func steps() -> String {
        var steps = [step()]
        while steps.count < 4, chance(50) { steps.append(step()) }
        return steps.joined(separator: one([" | ", "｜", "|"]))
    }

    // MARK: Steps

    private mutating func step() -> String {
        switch Int.random(in: 0..<19, using: &random) {
        case 0, 1, 2: return "\(word("filter", .step)) \(expression(4))"
        case 3: return "\(word("select", .step)) \(columns())"
        case 4: return "\(word("derive", .step)) \(list(2) { "\($0.name()) = \($0.expression(4))" })"
        case 5: return "\(word("sort", .step)) \(list(3) { $0.key() })"
        case 6: return "\(word("take", .step)) \(count())"
        case 7: return "\(word("distinct", .step))\(chance(50) ? " \(columns())" : "")"
        case 8: return "\(word("group", .step)) \(list(3) { $0.chance(50) ? $0.column() : $0.aggregate() })"
        case 9:
            return "\(word("rank", .step)) \(key())"
                + (chance(40) ? " \(clause("within")) \(columns())" : "")
                + (chance(40) ? " \(clause("top")) \(count())" : "")
        case 10:
            let value = chance(50) ? column() : "\(one(["sum", "mean", "平均"]))(\(column()))"
            return "\(word("pivot", .step)) \(columns()) \(clause("by")) \(column()) \(clause("of")) \(value)"
        case 11:
            return "\(word("compare", .step))\(scope())"
                + (chance(30) ? " \(clause("across")) \(one(["area", "period", "status", "时期"]))" : "")
                + (chance(30) ? " \(clause("base")) \(value())" : "")
                + (chance(30) ? " \(clause("long"))" : "")
        case 12:
            return "\(word("growth", .step))\(scope())\(chance(30) ? " \(clause("over")) \(count())" : "")"
        case 13: return "plan vs actual\(scope())\(chance(30) ? " \(clause("scorecard"))" : "")"
        case 14: return "\(word("audit", .step))\(scope())"
        case 15: return "\(word("in", .step)) \(one(["亿元", "万元", "$unit"]))"
        case 16: return one(["source", "why", "出处", "依据"])
        case 17:
            return "export \(one(["a.csv", "\"my file.json\"", "报表/out.md"]))\(chance(30) ? " force" : "")"
        default: return call()
        }
    }

    private mutating func scope() -> String {
        var scope = chance(60) ? " " + list(3) { $0.value() } : ""
        if chance(40) { scope += " \(clause("of")) \(list(2) { $0.value() })" }
        if chance(40) { scope += " \(clause("in")) \(list(2) { $0.periodOrValue() })" }
        return scope
    }

    private mutating func key() -> String {
        column() + one(["", "", " \(clause("desc"))", " \(clause("asc"))"])
    }

    private mutating func aggregate() -> String {
        let function = one(["count", "sum", "mean", "median", "min", "max", "first", "last", "合计"])
        return (chance(60) ? "\(name()) = " : "") + "\(function)(\(chance(80) ? column() : ""))"
    }

    private mutating func call() -> String {
        guard chance(90) else { return "f()" }
        return
            "f(\(list(3) { $0.chance(40) ? "\($0.plainName()) = \($0.periodOrValue())" : $0.periodOrValue() }))"
    }

    private mutating func columns() -> String { list(3) { $0.column() } }

    // MARK: Expressions

    private mutating func expression(_ depth: Int) -> String {
        guard depth > 0 else { return test(0) }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "\(expression(depth - 1)) \(clause("or")) \(expression(depth - 1))"
        case 1: return "\(expression(depth - 1)) \(clause("and")) \(expression(depth - 1))"
        case 2: return "\(clause("not")) (\(expression(depth - 1)))"
        case 3: return "(\(expression(depth - 1)))"
        default: return test(depth - 1)
        }
    }

    private mutating func test(_ depth: Int) -> String {
        let left = sum(depth)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "\(left) \(one(["~", "!~"])) \(one(["/收入|投资/", "/a\\/b\\.c/", "税", "“总 额”"]))"
        case 1:
            return "\(left) \(chance(30) ? "not " : "")\(clause("in")) (\(list(3) { $0.periodOrValue() }))"
        case 2: return "\(left) \(clause("in")) \(periodOrValue())"
        case 3: return "\(left) is \(chance(40) ? "not " : "")null"
        case 4: return "\(left) = \(value())..\(value())"
        default: return "\(left) \(one(["=", "!=", "<", "<=", ">", ">=", "＝", "≥"])) \(sum(depth))"
        }
    }

    private mutating func sum(_ depth: Int) -> String {
        guard depth > 0 else { return factor(0) }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "\(sum(depth - 1)) \(one(["+", "-", "＋"])) \(sum(depth - 1))"
        case 1: return "\(factor(depth - 1)) \(one(["*", "/"])) \(factor(depth - 1))"
        default: return factor(depth - 1)
        }
    }

    private mutating func factor(_ depth: Int) -> String {
        guard depth > 0 else { return value() }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return "-\(factor(depth - 1))"
        case 1: return "(\(sum(depth - 1)))"
        case 2: return "abs(\(sum(depth - 1)))"
        case 3: return "if(\(test(depth - 1)), \(factor(depth - 1)), \(value()))"
        case 4: return "\(one(["count", "长度"]))(\(chance(70) ? value() : ""))"
        default: return value()
        }
    }

    // MARK: Names and values

    private mutating func name() -> String { one(["x", "比重", "a_1", "\"two words\"", "名2", "“或”"]) }

    private mutating func plainName() -> String { one(["x", "比重", "a_1", "名2"]) }

    private mutating func column() -> String {
        one(["area", "指标", "value", "growth", "$col", "\"a column\"", "2022"])
    }

    private mutating func count() -> String { one(["1", "5", "12", "$n"]) }

    private mutating func value() -> String {
        one([
            "松溪镇", "税收收入", "10亿元", "15%", "2022", "0.5", "1000", "2022-Q1", "2023年3月",
            "\"a \\\"b\\\" \\\\ c\"",
            "“全 镇”", "$year", "PM2.5", "400万美元", "area", "value", "'and'", "\"\"", "12345", "2021年上半年",
        ])
    }

    private mutating func periodOrValue() -> String {
        chance(30)
            ? "\(one(["2020", "2021-01", "1", "$from"]))..\(one(["2023", "2022-12", "9亿元", "$to"]))" : value()
    }
}
