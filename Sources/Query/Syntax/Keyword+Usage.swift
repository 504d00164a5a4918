extension Keyword {
    /// How it is written, in Chinese.
    public var chineseUsage: String {
        if let usage = Self.chineseUsages["\(kind).\(name)"] { return usage }
        guard let twin = Self.chinese(name, kind), usage.hasPrefix(name) else { return usage }
        return twin + usage.dropFirst(name.count)
    }

    /// The word of the language that a spelling stands for in this role.
    static func of(_ word: String, _ kind: Kind) -> Keyword? {
        name(word, kind).flatMap { name in all.first { $0.kind == kind && $0.name == name } }
    }

    private static let chineseUsages: [String: String] = [
        "statement.load": "载入 路径…", "statement.drop": "移除 报告…", "statement.open": "打开 文件 [覆盖]",
        "statement.save": "保存 [文件 [覆盖]]，保存 查询 文件", "statement.include": "引入 文件", "statement.let": "令 名称 = 查询",
        "statement.def": "定义 名称(参数，参数 = 默认值) = 步骤", "statement.run": "运行 文件 [名称=值…]",
        "statement.param": "参数 名称 [= 默认值]，…", "statement.explain": "解释 查询", "statement.assert": "断言 条件",
        "statement.echo": "回显 文字",
        "statement.set": "设置 [名称 值]", "statement.show": "显示 内容", "statement.help": "帮助 [词]",
        "statement.quit": "退出",
        "source.observations": "观测", "source.tasks": "任务", "source.reports": "报告", "source.indicators": "指标",
        "source.areas": "地区",
        "step.filter": "筛选 条件", "step.select": "选取 列，…", "step.derive": "计算 名称 = 算式，…",
        "step.sort": "排序 列 [降序]，…", "step.take": "取 N", "step.distinct": "去重 列，…",
        "step.group": "分组 列，… [名称 = 函数(列)，…]", "step.rank": "排名 列 [降序] [组内 列，…] [前 N]",
        "step.pivot": "透视 列，… 列为 列 关于 [函数] 列",
        "step.compare": "对比 指标，… [按 地区|时期|状态] [地区 地名，…] [在 时期] [基准 地名|平均|中位数|领先者] [长表]",
        "step.growth": "增长 [指标，…] [地区 地名，…] [在 时期] [跨 N]",
        "step.plan": "计划 对 实际 [指标，…] [地区 地名，…] [在 时期] [成绩单]",
        "step.audit": "核对 [指标，…] [地区 地名，…] [在 时期]", "step.in": "换算 单位", "step.source": "出处",
        "step.why": "依据", "step.plot": "绘图 柱|线 [列，列，…] [到 文件.svg [覆盖]]", "step.export": "导出 文件 [覆盖]",
    ]
}
