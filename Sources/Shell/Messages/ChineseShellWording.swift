import Query
import Reading
import Tables

/// What the shell says in Chinese.
struct ChineseShellWording: ShellWording {
    func message(_ error: CommandError) -> Message {
        switch error {
        case .nothingRead(let paths, let nearest):
            Message("读不到 \(paths.joined(separator: " "))", hint: meant(nearest) ?? "检查路径")
        case .cannotRead(let path, let reason, let nearest):
            Message("\(path)：\(system(reason))", hint: meant(nearest) ?? "检查路径")
        case .cannotWrite(let path, let reason):
            Message("写不了 \(path)：\(system(reason))", hint: "换一个已有的、有权限写的文件夹")
        case .fileExists(let path): Message("\(path) 已经有了", hint: "要替换它，末尾加 覆盖")
        case .workspace(let path, let problem): message(problem, path)
        case .noWorkspace: Message("没有打开的工作区", hint: "写 保存 文件")
        case .notReplaceable(let path): Message("\(path) 已经有了，而且不是工作区", hint: "换一个名字")
        case .unsaved(let reports, let names):
            Message("会话里有 \(reports) 份报告、\(names) 个名称没有保存", hint: "先保存；要放弃它们，末尾加 覆盖")
        case .unknownEnding(let path):
            Message("从 \(path) 的后缀看不出格式", hint: "后缀用 .csv .json .ndjson .md .html .txt，图用 .svg")
        case .notAPicture(let path): Message("\(path) 应是图，这里是表", hint: "前面写 绘图 柱 或 绘图 线")
        case .pictureEnding(let path): Message("绘图写的是 .svg 文件，\(path) 不是", hint: "后缀用 .svg，或用 导出")
        case .unknownReport(let name, let nearest):
            Message("没有叫“\(name)”的报告", hint: meant(nearest) ?? "用“显示 报告”看有哪些")
        case .unknownSetting(let name, let nearest):
            Message("没有叫“\(name)”的设置", hint: meant(nearest) ?? "用“显示 设置”看有哪些")
        case .badSetting(let name, let value, let allowed):
            Message(
                value.isEmpty ? "\(name) 没有写值" : "\(name) 不能是“\(value)”",
                hint:
                    "写 \(allowed.replacing("set \(name)", with: "设置 \(Setting.named(name)?.twins.first ?? name)"))"
            )
        case .missingTopic: Message("没有说显示什么", hint: topics)
        case .unknownTopic(let name, let nearest, let column):
            Message(
                "没有“\(name)”可以显示",
                hint: column.map { "写 筛选 \(heading($0)) = \(name)" } ?? meant(nearest) ?? topics)
        case .missingColumnName: Message("没有写列名", hint: "写 显示 取值 地区")
        case .unknownColumn(let name, let nearest):
            Message("没有叫“\(name)”的列", hint: meant(nearest) ?? "“帮助”列出所有的词")
        case .unknownWord(let word, let nearest):
            Message("帮助里没有“\(word)”", hint: meant(nearest) ?? "“帮助”列出所有的词")
        case .notANumber(let text): Message("“\(text)”不是观测的编号", hint: "编号在“编号”列里")
        case .unknownObservation(let id): Message("没有编号是 \(id) 的观测", hint: "编号在“编号”列里")
        case .noObservations: Message("这些行不出自观测", hint: "回到前一个查询，在那里用 出处")
        case .notBound(let name): Message("$\(name) 没有值", hint: "运行时给它：运行 文件 \(name)=值")
        case .unknownParameter(let name, let declared):
            Message("脚本没有参数 \(name)", hint: "它的参数是 \(declared.joined(separator: "、"))")
        case .runsItself(let path): Message("\(path) 会无休止地运行自己", hint: "去掉其中那一句 运行")
        case .assertionFailed(let row): Message(row.map { "这一行不满足断言：\($0)" } ?? "断言不成立")
        case .interrupted: Message("已中断")
        }
    }

    private func message(_ problem: WorkspaceProblem, _ path: String) -> Message {
        switch problem {
        case .system(let reason): Message("\(path)：\(system(reason))", hint: "检查路径")
        case .foreign: Message("\(path) 是别的程序的数据库", hint: "“打开”只认“保存”写出的文件")
        case .notADatabase:
            Message("\(path) 不是工作区", hint: "报告用 载入，脚本用 运行；“打开”只认“保存”写出的文件")
        case .newer(let version):
            Message(
                "\(path) 由更新的 baogao 保存：格式第 \(version) 版，这里只读到第 \(WorkspaceSchema.version) 版",
                hint: "用新的 baogao 打开")
        case .damaged(let detail): Message("\(path) 已损坏（\(detail)）", hint: "换用备份，或者重新载入报告")
        case .interrupted: Message("已中断")
        }
    }

    private let topics = "写 显示 报告、指标、地区、名称、设置 或 取值 列名"

    private func meant(_ names: [String]) -> String? {
        names.isEmpty ? nil : "是不是 \(names.joined(separator: "、"))？"
    }

    /// What the system says most often.
    private func system(_ reason: String) -> String {
        switch reason {
        case "No such file or directory": "没有这个文件或文件夹"
        case "Permission denied": "没有权限"
        case "Is a directory": "是文件夹"
        case "Not a directory": "路径中间有一段不是文件夹"
        case "No space left on device": "磁盘已满"
        default: reason
        }
    }

    func text(_ remark: Remark) -> String {
        switch remark {
        case .loaded(let reports, let observations): "\(reports) 份报告，\(observations) 条观测"
        case .known(let path, let report): "\(path)：内容与已读入的 \(report) 相同"
        case .kept(let name, let rows): "\(name)：\(rows) 行"
        case .took(let milliseconds): "用时 \(DecimalText.write(milliseconds, decimals: 3)) 毫秒"
        case .wrote(let rows, let path): "已把 \(rows) 行写入 \(path)"
        case .drew(let path): "图已写入 \(path)"
        case .saved(let reports, let observations, let names, let path):
            "已把 \(text(.loaded(reports: reports, observations: observations)))和 \(names) 个名称存入 \(path)"
        case .opened(let reports, let observations, let names, let path):
            "已打开 \(path)：\(text(.loaded(reports: reports, observations: observations)))，\(names) 个名称"
        case .workspace(let path): "\(path)：是工作区；写 打开 \(path)"
        case .unsaved(let path): "\(path) 里没有后来的改动；“保存”存下，再“退出”一次就不存"
        case .savedQueries(let names, let path): "已把 \(names) 个名称存入 \(path)"
        case .moreProblems(let path, let count): "\(path)：另有 \(count) 行未读入"
        }
    }

    func text(_ progress: LoadingProgress) -> String {
        "已读 \(progress.done) 个文件，共 \(progress.total) 个"
    }

    func text(_ error: ReadingError) -> String {
        let what =
            switch error.reason {
            case .missing: "没有这个文件；检查路径"
            case .isFolder: "是文件夹；写出里面的文件"
            case .denied: "没有权限读；改一下权限"
            case .empty: "是空文件"
            case .notText: "不是 UTF-8、UTF-16、GB18030 或 Big5 的文本；另存为文本文件"
            case .format(let format): "是\(name(format))；\(advice(format))"
            case .encrypted(let format): "是带密码的\(name(format))；去掉密码再存一次"
            case .damaged(let format): "是\(name(format))，但不完整或已损坏；重新下载"
            case .noText: "只有页面的图片，没有文字；先做文字识别（OCR），再存成文本"
            case .lacks(let part, let package): "缺少 \(part)，读不了；apt-get install \(package)"
            case .system(let words): system(words)
            }
        return "\(error.path)：\(what)"
    }

    private func name(_ format: FileFormat) -> String {
        switch format {
        case .text: "文本文件"
        case .markdown: " Markdown 文件"
        case .html: "网页"
        case .docx: " .docx 文档"
        case .pdf: " PDF"
        case .doc: " .doc 或 .wps 文档"
        case .xls: " .xls 工作簿"
        case .ppt: " .ppt 演示文稿"
        case .xlsx: " .xlsx 工作簿"
        case .pptx: " .pptx 演示文稿"
        case .odt: " OpenDocument 文档"
        case .ofd: " OFD 文档"
        case .rtf: " RTF 文档"
        case .picture: "图片"
        case .archive: "压缩包"
        }
    }

    private func advice(_ format: FileFormat) -> String {
        switch format {
        case .doc, .odt, .rtf: "另存为 .docx 或文本文件"
        case .xls, .xlsx: "把工作表另存为网页，或把表贴进 .docx 文档"
        case .ppt, .pptx, .ofd: "另存为 PDF 或文本文件"
        case .picture: "先做文字识别（OCR），再存成文本"
        case .archive: "先解压，再写出里面的文件"
        case .text, .markdown, .html, .docx, .pdf: "另存为文本文件"
        }
    }

    func text(_ problem: FigureFile.Problem) -> String {
        switch problem {
        case .notJSON: "这不是 JSON 对象"
        case .missing(let column): "缺少 \(column)"
        case .notANumber(let column, let text): "\(column)“\(text)”不是数"
        case .notAPeriod(let text): "“\(text)”不是时期；写 2022、2022-Q1、2022-03 或 2021..2025"
        case .unevenRow(let cells, let columns): "有 \(cells) 格，而列有 \(columns) 个"
        }
    }

    func text(_ summary: Grid.Summary) -> String {
        var text = "\(summary.total) 行"
        if summary.shown < summary.total { text = "共 \(text)，显示前 \(summary.shown) 行" }
        if summary.unasked > 0 { text += "，另有 \(summary.unasked) 列" }
        if !summary.dropped.isEmpty { text += "，放不下：\(summary.dropped.joined(separator: " "))" }
        if summary.shown < summary.total { text += "；“设置 行数 all”显示全部" }
        return text
    }

    var greeting: String { "“帮助”解释每个词；“设置 语言 en”换成英文。例如：筛选 状态 = 计划 | 取 5" }

    func note(_ text: String) -> String { "注：\(text)" }

    func heading(_ column: String) -> String {
        Self.headings[column] ?? Keyword.chinese(column, .column) ?? Keyword.chinese(column, .value) ?? column
    }

    /// Columns of what the shell itself lists.
    private static let headings = [
        "step": "步骤", "rows": "行数", "name": "名称", "definition": "定义", "setting": "设置", "usage": "写法",
        "meaning": "意思", "figures": "数字", "file": "文件", "line": "行", "sentence": "原句", "field": "字段",
        "rule": "规则", "words": "字词",
    ]

    func value(_ value: String, of column: String) -> String {
        Keyword.hasOwnValues(column) ? Keyword.chinese(value, .value) ?? value : value
    }

    func unloaded(path: String, byte: Int?) -> String {
        "\(path)\(byte.map { "，第 \($0) 字节" } ?? "")：原文没有读入；用“载入”读入这个文件就能看到"
    }

    func unloaded(report: String) -> String { "\(report) 的原文没有读入" }

    func rule(_ name: String) -> String { Self.rules[name] ?? name }

    private static let rules: [String: String] = [
        "words before the numeral": "数字前的字词", "noun behind the unit": "单位后的名词",
        "predicate behind the counted noun": "名词后的谓语", "project of the investment": "投资所属的项目",
        "words before the colon": "冒号前的字词", "topic of the clause before": "前一分句的话题",
        "subject of the figure before": "前一个数的主语", "verb of the list": "并列各项共用的动词",
        "verb and the noun of the figure before": "动词和前一个数的名词",
        "measure of what was named before": "前面所说事物的度量", "clause before": "前一分句",
        "list paired off by 分别": "“分别”逐一对应的并列项", "threshold and the noun of the figure before": "门槛和前一个数的名词",
        "shares of the three industries": "三次产业的比重", "row of the table": "表里的一行", "section": "所在章节",
        "words of time": "表示时间的字词", "cue": "提示词", "bound words": "表示界限的字词",
    ]
}
