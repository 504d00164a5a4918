import Query
import Tables

/// A name behind `set`, with what it may be set to.
struct Setting: Sendable {
    let name: String
    let twins: [String]
    /// How it is written.
    let usage: String
    let summary: String
    let chinese: String
    /// What it is, or nothing where it has not been set.
    let value: @Sendable (Session) -> String
    /// Whether the words are something that it may be.
    let change: @Sendable (inout Session, [String]) -> Bool

    static func named(_ word: String) -> Setting? {
        all.first { $0.name == word || $0.twins.contains(word) }
    }

    static let all: [Setting] = [
        Setting(
            name: "lang", twins: ["语言"], usage: "set lang en|zh",
            summary: "language of messages, of heads of columns and of words such as actual",
            chinese: "消息、表头和“实际”这类词用哪种语言",
            value: { $0.settings.language.rawValue },
            change: { session, words in
                let names = [
                    "english": Language.english, "英文": .english, "chinese": .chinese, "中文": .chinese,
                ]
                guard words.count == 1, let word = words.first?.lowercased(),
                    let language = Language(rawValue: word) ?? names[word]
                else { return false }
                session.use(language)
                return true
            }),
        Setting(
            name: "format", twins: ["格式"], usage: "set format table|csv|json|ndjson|md|html",
            summary: "how results are written",
            chinese: "结果写成什么格式",
            value: { $0.settings.format.rawValue },
            change: { session, words in
                guard words.count == 1, let format = OutputFormat(rawValue: words[0]) else { return false }
                session.settings.format = format
                return true
            }),
        Setting(
            name: "width", twins: ["宽度"], usage: "set width auto|N, set width ambiguous narrow|wide",
            summary: "cells of a line; cells of “ ” … in your font",
            chinese: "一行有多少格；“ ” … 在你的字体里占几格",
            value: { session in
                let width = session.settings.width.map { "\($0)" } ?? "auto"
                return width + (session.settings.measure.ambiguousIsWide ? ", ambiguous wide" : "")
            },
            change: { session, words in
                switch (words.first, words.dropFirst().first, words.count) {
                case ("auto", _, 1): session.settings.width = nil
                case ("ambiguous", "wide", 2): session.settings.measure.ambiguousIsWide = true
                case ("ambiguous", "narrow", 2): session.settings.measure.ambiguousIsWide = false
                case (let number?, _, 1):
                    guard let width = Int(number), width >= 20 else { return false }
                    session.settings.width = width
                default: return false
                }
                return true
            }),
        Setting(
            name: "rows", twins: ["行数"], usage: "set rows N|all",
            summary: "rows of a table that the terminal shows at most",
            chinese: "终端上一张表最多显示多少行",
            value: { $0.settings.rows.map { "\($0)" } ?? "all" },
            change: { session, words in
                guard words.count == 1 else { return false }
                if words[0] == "all" {
                    session.settings.rows = nil
                } else if let rows = Int(words[0]), rows > 0 {
                    session.settings.rows = rows
                } else {
                    return false
                }
                return true
            }),
        Setting(
            name: "timer", twins: ["计时"], usage: "set timer on|off",
            summary: "whether answers come with the time from the statement to its rows, without printing",
            chinese: "是否给出从语句到结果行所用的时间，不含打印",
            value: { $0.settings.isTimed ? "on" : "off" },
            change: { session, words in
                guard words == ["on"] || words == ["off"] else { return false }
                session.settings.isTimed = words == ["on"]
                return true
            }),
        Setting(
            name: "rate", twins: ["汇率"], usage: "set rate USD 7.1",
            summary: "what one of a currency is worth in yuan (CNY), or in another: set rate EUR USD 1.1",
            chinese: "一单位外币合多少元（CNY），或合另一种货币：set rate EUR USD 1.1",
            value: { session in
                session.database.rates.map { rate in "1 \(rate.from) = \(rate.factor) \(rate.to)" }
                    .joined(separator: ", ")
            },
            change: { session, words in
                guard words.count == 2 || words.count == 3, let last = words.last, let factor = Double(last),
                    factor > 0, factor.isFinite, let from = session.currency(words[0]),
                    let to = session.currency(words.count == 3 ? words[1] : "CNY"), from != to
                else { return false }
                session.database.rates.removeAll { $0.from == from && $0.to == to }
                session.database.rates.append(Rate(from: from, to: to, factor: factor))
                return true
            }),
    ]
}
