// swift-format-ignore-file
// Written by Scripts/embed from the files in Data. Change those and run it again.

/// The lexicon files that are built into the program.
enum Embedded {
    struct File {
        var name: String
        var text: StaticString
    }

    static var files: [File] {
        [
            File(name: "heads.tsv", text: heads),
            File(name: "indicators.tsv", text: indicators),
            File(name: "time.tsv", text: time),
            File(name: "units.tsv", text: units),
            File(name: "words.tsv", text: words),
        ]
    }

    private static let heads: StaticString = #"""
# What the head of a report says of it. Columns: word, class, words separated by blanks.
# issuer, date: names of fields in an index table or a heading line
word	head.issuer	发布机构 发布单位 发文机关 发文单位 公开单位 制发单位 责任部门
word	head.date	发文日期 发文时间 公开日期 发布日期 成文日期 发布时间 生成日期 公布日期 时间 日期
# other names of fields, where a value ends that stands in one line with the next field
word	head.other	信息来源 来源 公开方式 公开时限 公开类别 文件编号 组配分类 主题分类 主题词 文号 内容概括 字号 浏览次数 信息索引号 索引号 体裁分类
# words that make a line of the head the title
word	head.title	完成情况 主要指标 工作报告 工作总结 工作思路 任务分解 执行情况 工作安排 工作计划 工作要点 工作情况 实施方案 工作回眸 总结 计划 思路 报告 要点
# endings of areas, and words that end like one and are none
word	area.ending	自治区 自治州 自治县 自治旗 特别行政区 街道 苏木 省 市 县 区 镇 乡 旗 盟 州
word	area.other	城镇 乡镇 集镇 小城镇 全镇 全乡 全县 全市 全区 全省 全州 全旗 全盟 我镇 我县 我市 我区 我省 我乡 我州 我旗 我盟 本镇 各镇 各乡镇 名镇 强镇 重镇 小镇 园区 开发区 景区 社区 城区 老区 地区 市区 山区 片区 校区 库区 矿区 郊区 城市 超市 上市 夜市 都市 门市 股市 楼市 集市 城乡 家乡 故乡 返乡 下乡 回乡 入乡 之乡 水乡 县市 省市 省区 区县 县乡 示范区 功能区 先行区 试验区 自贸区 高新区 经开区 新区 灌区 林区 牧区 湖区 禁区 小区 辖区 该区 该镇 全街道 各街道 中心镇 建制镇 各县 各市 各区 一区 强县 小县 大县 强市 强区 大市 省际 跨省 跨市 九州 兴市 强省 大省 外省 外市 本市 本县 本区 镇乡 毗邻乡
# words that cannot be part of an area's name; the name begins behind them
word	area.before	关于 中共 在 的 年度 年 度 届 对 和 与 为 是 于 上 代表 向 建设 加快 书写 奋进 决胜
# endings of the areas that a text without a head is searched for, and what stands behind one that ends no name
word	area.small	镇 乡 县 区 市 旗 街道
word	area.after	级 里 直 外 内 长 场 民 容 政 区 域 委 情 城
# title.review, title.plan: what a title says of its year; 政府工作报告 alone is given in the year that it plans
word	title.review	总结 执行情况 年度 回顾 公报 分析 通报 运行 情况 汇报 小结 述职 决算 自查 概况 简介 统计
word	title.plan	任务分解 工作要点 计划安排 工作计划 工作安排 重点工作 政府工作报告 草案
"""#

    private static let indicators: StaticString = #"""
# The indicator catalogue. Columns: indicator, canonical name, English name, dimension, better (more or less), aliases separated by blanks.
# An alias is a whole name as a report writes it; quotation marks do not count. No name may stand for two indicators that differ:
# a flow (新增) and a stock, 签约 and 招引 and 开工 and 竣工, output and value added, 培育 and 认定 each have a line of their own.
# 国民经济核算 national accounts
indicator	地区生产总值	gross regional product	money	more	GDP 生产总值 地区生产总值(GDP) 地区国民生产总值 全镇地区生产总值 全镇生产总值 全乡地区生产总值 全乡生产总值 全县地区生产总值 全县生产总值 全市地区生产总值 全市生产总值 全区地区生产总值 全区生产总值 全省地区生产总值 全省生产总值 全州地区生产总值 全州生产总值 全盟地区生产总值 全盟生产总值 全旗地区生产总值 全旗生产总值 全街道地区生产总值 全街道生产总值 地方生产总值 区域生产总值 镇域生产总值 地区GDP 全县GDP 全市GDP 全省GDP 全区GDP 经济总量 地区经济总量 地区总产值 地区生产总值总量 生产总值总量 全疆地区生产总值 全疆生产总值
indicator	国内生产总值	gross domestic product	money	more	我国国内生产总值 全国国内生产总值
indicator	人均地区生产总值	GRP per capita	money	more	人均生产总值 人均GDP 人均地区GDP 人均地方生产总值
indicator	人均国内生产总值	GDP per capita	money	more
indicator	第一产业增加值	value added of primary industry	money	more	一产增加值 一产 第一产业 第一次产业增加值 一产业增加值
indicator	第二产业增加值	value added of secondary industry	money	more	二产增加值 二产 第二产业 第二次产业增加值 二产业增加值
indicator	第三产业增加值	value added of tertiary industry	money	more	三产增加值 三产 第三产业 第三次产业增加值 三产业增加值
indicator	第一产业增加值占地区生产总值比重	share of primary industry in GRP	share	less	第一产业增加值占比 第一产业增加值比重 第一产业增加值占地区生产总值 第一产业增加值占GDP 第一产业增加值占生产总值 第一产业增加值占GDP比重 第一产业占比 第一产业比重 第一产业占地区生产总值 第一产业占GDP 第一产业占生产总值 第一产业占地区生产总值比重 第一产业占GDP比重 一产增加值占比 一产增加值比重 一产增加值占地区生产总值 一产增加值占GDP 一产增加值占生产总值 一产增加值占地区生产总值比重 一产增加值占GDP比重 一产占比 一产比重 一产占地区生产总值 一产占GDP 一产占生产总值 一产占地区生产总值比重 一产占GDP比重
indicator	第二产业增加值占地区生产总值比重	share of secondary industry in GRP	share	more	第二产业增加值占比 第二产业增加值比重 第二产业增加值占地区生产总值 第二产业增加值占GDP 第二产业增加值占生产总值 第二产业增加值占GDP比重 第二产业占比 第二产业比重 第二产业占地区生产总值 第二产业占GDP 第二产业占生产总值 第二产业占地区生产总值比重 第二产业占GDP比重 二产增加值占比 二产增加值比重 二产增加值占地区生产总值 二产增加值占GDP 二产增加值占生产总值 二产增加值占地区生产总值比重 二产增加值占GDP比重 二产占比 二产比重 二产占地区生产总值 二产占GDP 二产占生产总值 二产占地区生产总值比重 二产占GDP比重
indicator	第三产业增加值占地区生产总值比重	share of tertiary industry in GRP	share	more	第三产业增加值占比 第三产业增加值比重 第三产业增加值占地区生产总值 第三产业增加值占GDP 第三产业增加值占生产总值 第三产业增加值占GDP比重 第三产业占比 第三产业比重 第三产业占地区生产总值 第三产业占GDP 第三产业占生产总值 第三产业占地区生产总值比重 第三产业占GDP比重 三产增加值占比 三产增加值比重 三产增加值占地区生产总值 三产增加值占GDP 三产增加值占生产总值 三产增加值占地区生产总值比重 三产增加值占GDP比重 三产占比 三产比重 三产占地区生产总值 三产占GDP 三产占生产总值 三产占地区生产总值比重 三产占GDP比重
indicator	服务业增加值	value added of services	money	more
indicator	服务业增加值占地区生产总值比重	share of services in GRP	share	more	服务业增加值占地区生产总值 服务业增加值占GDP比重 服务业增加值占GDP 服务业增加值占生产总值比重 服务业增加值占生产总值 服务业增加值占比 服务业占比 服务业增加值比重 服务业比重
indicator	服务业增加值占国内生产总值比重	share of services in GDP	share	more	服务业增加值占国内生产总值 服务业增加值在国内生产总值中占比 服务业增加值在国内生产总值中
indicator	现代服务业增加值	value added of modern services	money	more
indicator	生产性服务业增加值	value added of producer services	money	more
indicator	金融业增加值	value added of finance	money	more
indicator	批发和零售业增加值	value added of wholesale and retail trade	money	more	批零业增加值 批发零售业增加值
indicator	交通运输仓储和邮政业增加值	value added of transport, storage and post	money	more	交通运输、仓储和邮政业增加值 交通运输仓储邮政业增加值
indicator	住宿和餐饮业增加值	value added of accommodation and catering	money	more	住餐业增加值 住宿餐饮业增加值
indicator	房地产业增加值	value added of real estate	money	more
indicator	建筑业增加值	value added of construction	money	more
indicator	采矿业增加值	value added of mining	money	more
indicator	电力热力燃气及水生产和供应业增加值	value added of utilities	money	more	电力、热力、燃气及水生产和供应业增加值
indicator	制造业增加值	value added of manufacturing	money	more
indicator	制造业增加值占地区生产总值比重	share of manufacturing in GRP	share	more	制造业增加值占地区生产总值 制造业增加值占GDP比重 制造业增加值占GDP 制造业增加值占生产总值比重 制造业增加值占生产总值 制造业增加值占比 制造业占比 制造业增加值比重 制造业比重
indicator	工业增加值占地区生产总值比重	share of industry in GRP	share	more	工业增加值占地区生产总值 工业增加值占GDP比重 工业增加值占GDP 工业增加值占生产总值比重 工业增加值占生产总值 工业增加值占比 工业占比
indicator	民营经济增加值	value added of the private economy	money	more
indicator	民营经济增加值占地区生产总值比重	share of the private economy in GRP	share	more	民营经济增加值占地区生产总值 民营经济增加值占GDP比重 民营经济增加值占GDP 民营经济增加值占生产总值比重 民营经济增加值占生产总值 民营经济占GDP比重 民营经济占GDP 民营经济占生产总值比重 民营经济占生产总值 民营经济增加值占比 民营经济占比 民营经济比重
indicator	非公有制经济增加值	value added of the non-public economy	money	more	非公经济增加值 非公有制经济完成增加值
indicator	县域生产总值	GRP of counties	money	more
indicator	海洋生产总值	gross ocean product	money	more	海洋经济增加值
indicator	绿色低碳优势产业增加值	value added of green low-carbon industries	money	more
indicator	全员劳动生产率	labour productivity	money	more	全社会劳动生产率 社会劳动生产率
indicator	最终消费支出对经济增长贡献率	contribution of final consumption to growth	share	more	消费对经济增长的贡献率 消费对经济增长贡献率 最终消费对经济增长的贡献率 最终消费对经济增长贡献率 最终消费支出对经济增长的贡献率 消费贡献率
indicator	工业对经济增长贡献率	contribution of industry to growth	share	more	工业对经济增长的贡献率 工业经济增长贡献率
indicator	服务业对经济增长贡献率	contribution of services to growth	share	more	服务业对经济增长的贡献率 第三产业对经济增长的贡献率 第三产业对经济增长贡献率
indicator	科技进步贡献率	contribution of technical progress to growth	share	more
indicator	对经济增长贡献率	contribution to growth	share	more	经济增长贡献率 对全国经济增长贡献率
indicator	工农业总产值	gross output of industry and agriculture	money	more	工农业产值
indicator	工农业生产总值	product of industry and agriculture	money	more
indicator	农村社会总产值	gross rural social product	money	more
indicator	农村经济总收入	total income of the rural economy	money	more	农村经济收入
# 工业 industry
indicator	规上工业总产值	industrial output	money	more	规上工业产值 规模以上工业总产值 规模以上工业产值 规上产值 规上工业企业总产值 规上工业企业产值 规模工业总产值 规模工业产值 规模以上工业企业总产值 规模以上工业企业产值 规模以上产值 规模工业企业总产值 规模工业企业产值 规上企业总产值 规上企业产值 规模以上企业总产值 规模以上企业产值 规模企业总产值 规模企业产值 规上总产值 限额以上工业总产值 规上工业现价总产值
indicator	工业总产值	gross industrial output	money	more	工业产值 全部工业总产值 全部工业产值 全社会工业总产值 全社会工业产值 全口径工业总产值 全口径工业产值 工业企业总产值 工业现价总产值
indicator	规上工业增加值	industrial value added	money	more	规模以上工业增加值 规模工业增加值 规上工业企业增加值 规模以上工业企业增加值 规模工业企业增加值 规上增加值 规上企业增加值 规模以上企业增加值 规上工业企业完成增加值 规模以上工业企业完成增加值
indicator	工业增加值	value added of industry	money	more	全部工业增加值 全社会工业增加值 全口径工业增加值
indicator	规上工业销售产值	sales value of industry above designated size	money	more	规模以上工业销售产值 规模工业销售产值 规上工业企业销售产值
indicator	工业销售产值	industrial sales value	money	more	工业销售收入 工业企业销售收入
indicator	规上工业销售收入	sales revenue of industry above designated size	money	more	规模以上工业企业销售收入 规模以上工业销售收入 规模工业企业销售收入 规模工业销售收入 规上工业企业销售收入 规上企业销售收入
indicator	规上工业主营业务收入	main business revenue of industry above designated size	money	more	规模以上工业企业主营业务收入 规模以上工业主营业务收入 规模工业企业主营业务收入 规模工业主营业务收入 规上工业企业主营业务收入
indicator	规上工业企业营业收入	revenue of industry above designated size	money	more	规上工业营业收入 规上工业企业营收 规上工业营收 规模以上工业企业营业收入 规模以上工业企业营收 规模以上工业营业收入 规模以上工业营收 规模工业企业营业收入 规模工业企业营收 规模工业营业收入 规模工业营收 规上企业营业收入 规上企业营收
indicator	规上工业企业利润总额	profits of industry above designated size	money	more	规上工业利润总额 规上工业利润 规上工业企业利润 规模以上工业企业利润总额 规模以上工业企业利润 规模以上工业利润总额 规模以上工业利润 规模工业企业利润总额 规模工业企业利润 规模工业利润总额 规模工业利润 规上工业企业实现利润 规模以上工业企业实现利润
indicator	工业企业利润总额	profits of industry	money	more	工业利润 工业利润总额 工业企业利润
indicator	规上工业企业利税总额	profits and taxes of industry above designated size	money	more	规上工业利税总额 规上工业利税 规上工业企业利税 规模以上工业企业利税总额 规模以上工业企业利税 规模以上工业利税总额 规模以上工业利税 规模工业企业利税总额 规模工业企业利税 规模工业利税总额 规模工业利税
indicator	工业利税	profits and taxes of industry	money	more	工业利税总额
indicator	规上工业产品销售率	sales ratio of industry above designated size	share	more	工业产品产销售率 工业产品产销率 工业产品销售率 工业产品销率 规上工业产销率 规模以上工业产品产销率 规模以上工业产销率 规模工业产品产销率 规模工业产销率 规上工业企业产销率 产销率
indicator	规上工业企业资产负债率	debt ratio of industry above designated size	share	less	规模以上工业企业资产负债率 工业企业资产负债率
indicator	规上工业全员劳动生产率	labour productivity of industry above designated size	money	more	规模以上工业企业全员劳动生产率 规模以上工业全员劳动生产率 规上工业企业劳动生产率 规上工业劳动生产率 规上工业企业全员劳动生产率
indicator	规上工业亩均税收	tax per mu of industry above designated size	money	more	规上工业企业亩均税收 规模以上工业企业亩均税收 规模以上工业亩均税收 亩均税收
indicator	规上工业亩均增加值	value added per mu of industry above designated size	money	more	规上工业企业亩均增加值 规模以上工业企业亩均工业增加值 规模以上工业企业亩均增加值 规模以上工业亩均工业增加值 规模以上工业亩均增加值 亩均增加值
indicator	亩均产值	output per mu	money	more	工业亩均产值 规上工业亩均产值
indicator	高新技术产业产值	output of high-tech industry	money	more	高新技术产值 高新产业产值 规上高新技术产业产值 规模以上高新技术产业产值 高新技术产业总产值 高新技术企业产值
indicator	高新技术产业增加值	value added of high-tech industry	money	more	高新产业增加值 规上高新技术产业增加值 规模以上高新技术产业增加值
indicator	高新技术产业营业收入	revenue of high-tech industry	money	more	高新技术产业营收 高新技术企业营业收入 高新技术企业营收 高新技术产业主营业务收入
indicator	高新技术产业产值占规上工业总产值比重	share of high-tech output in industrial output	share	more	高新技术产业产值占规上工业总产值 高新技术产业产值占规上工业产值比重 高新技术产业产值占规上工业产值 高新技术产业产值占规上工业比重 高新技术产业产值占规上工业 高新技术产业产值占规模以上工业总产值比重 高新技术产业产值占规模以上工业总产值 高新技术产业产值占规模以上工业产值比重 高新技术产业产值占规模以上工业产值 高新技术产业产值占规模以上工业比重 高新技术产业产值占规模以上工业 高新技术产业产值占比 高新技术产值占比
indicator	高新技术产业增加值占规上工业增加值比重	share of high-tech value added in industry	share	more	高新技术产业增加值占规上工业增加值 高新技术产业增加值占规上工业比重 高新技术产业增加值占规上工业 高新技术产业增加值占规模以上工业增加值比重 高新技术产业增加值占规模以上工业增加值 高新技术产业增加值占规模以上工业比重 高新技术产业增加值占规模以上工业 高新技术产业增加值占比
indicator	高技术制造业增加值	value added of high-tech manufacturing	money	more	规上高技术制造业增加值 规上高技术制造业 规模以上高技术制造业增加值 规模以上高技术制造业 高技术制造业
indicator	高技术产业增加值	value added of the high-technology sector	money	more	规上高技术产业增加值 规模以上高技术产业增加值 规上高技术工业增加值
indicator	高技术制造业增加值占规上工业增加值比重	share of high-tech manufacturing in industry	share	more	高技术制造业增加值占规上工业增加值 高技术制造业增加值占规上工业比重 高技术制造业增加值占规上工业 高技术制造业占规上工业增加值比重 高技术制造业占规上工业增加值 高技术制造业占规上工业比重 高技术制造业占规上工业 高技术制造业增加值占规模以上工业增加值比重 高技术制造业增加值占规模以上工业增加值 高技术制造业增加值占规模以上工业比重 高技术制造业增加值占规模以上工业 高技术制造业占规模以上工业增加值比重 高技术制造业占规模以上工业增加值 高技术制造业占规模以上工业比重 高技术制造业占规模以上工业 高技术制造业增加值占比 高技术制造业占比
indicator	装备制造业增加值	value added of equipment manufacturing	money	more	规上装备制造业增加值 规上装备制造业 规模以上装备制造业增加值 规模以上装备制造业 规上装备工业增加值 装备制造业
indicator	装备制造业产值	output of equipment manufacturing	money	more	装备制造业总产值 规上装备制造业总产值 规上装备制造业产值 规模以上装备制造业总产值 规模以上装备制造业产值 装备制造产业总产值 装备制造产业产值
indicator	装备制造业增加值占规上工业增加值比重	share of equipment manufacturing in industry	share	more	装备制造业增加值占规上工业增加值 装备制造业增加值占规上工业比重 装备制造业增加值占规上工业 装备制造业占规上工业增加值比重 装备制造业占规上工业增加值 装备制造业占规上工业比重 装备制造业占规上工业 装备制造业增加值占规模以上工业增加值比重 装备制造业增加值占规模以上工业增加值 装备制造业增加值占规模以上工业比重 装备制造业增加值占规模以上工业 装备制造业占规模以上工业增加值比重 装备制造业占规模以上工业增加值 装备制造业占规模以上工业比重 装备制造业占规模以上工业 装备制造业增加值占比 装备制造业占比
indicator	先进制造业增加值	value added of advanced manufacturing	money	more
indicator	战略性新兴产业产值	output of strategic emerging industries	money	more	战新产业产值 战略性新兴产业总产值 规上战略性新兴产业总产值 规上战略性新兴产业产值 规模以上战略性新兴产业总产值 规模以上战略性新兴产业产值 工业战略性新兴产业总产值 工业战略性新兴产业产值
indicator	战略性新兴产业增加值	value added of strategic emerging industries	money	more	战新产业增加值 规上战略性新兴产业增加值 规模以上战略性新兴产业增加值 工业战略性新兴产业增加值 战略性新兴工业增加值
indicator	战略性新兴产业营业收入	revenue of strategic emerging industries	money	more	战略性新兴产业营收 战新产业营业收入 战新产业营收
indicator	战略性新兴产业产值占规上工业总产值比重	share of strategic emerging output in industrial output	share	more	战略性新兴产业产值占规上工业总产值 战略性新兴产业产值占规上工业产值比重 战略性新兴产业产值占规上工业产值 战略性新兴产业产值占规上工业比重 战略性新兴产业产值占规上工业 战略性新兴产业产值占规模以上工业总产值比重 战略性新兴产业产值占规模以上工业总产值 战略性新兴产业产值占规模以上工业产值比重 战略性新兴产业产值占规模以上工业产值 战略性新兴产业产值占规模以上工业比重 战略性新兴产业产值占规模以上工业 战略性新兴产业产值占比
indicator	战略性新兴产业增加值占规上工业增加值比重	share of strategic emerging value added in industry	share	more	战略性新兴产业增加值占规上工业增加值 战略性新兴产业增加值占规上工业比重 战略性新兴产业增加值占规上工业 战略性新兴工业增加值占规上工业增加值比重 战略性新兴工业增加值占规上工业增加值 战略性新兴产业增加值占规模以上工业增加值比重 战略性新兴产业增加值占规模以上工业增加值 战略性新兴产业增加值占规模以上工业比重 战略性新兴产业增加值占规模以上工业 战略性新兴产业增加值占比
indicator	战略性新兴产业增加值占地区生产总值比重	share of strategic emerging industries in GRP	share	more	战略性新兴产业增加值占地区生产总值 战略性新兴产业增加值占GDP比重 战略性新兴产业增加值占GDP
indicator	规上工业新产品产值	new-product output of industry above designated size	money	more	新产品产值 规模以上工业新产品产值
indicator	新产品产值率	new-product output ratio	share	more	规上工业新产品产值率 规模以上工业新产品产值率
indicator	六大高耗能行业增加值占规上工业增加值比重	share of six energy-intensive industries in industry	share	less	六大高耗能行业增加值占比 六大高耗能行业占比 六大高耗能行业增加值占规上工业增加值 六大高耗能行业增加值占规上工业比重 六大高耗能行业增加值占规上工业 高耗能行业增加值占比
indicator	园区规上工业总产值	industrial output of industrial parks	money	more	园区工业总产值 工业园区规上工业总产值 工业园区总产值 园区规模以上工业总产值 园区产值
indicator	园区规上工业总产值占比	share of industrial parks in industrial output	share	more
indicator	非烟工业增加值	value added of non-tobacco industry	money	more	规上非烟工业增加值
indicator	建筑业总产值	construction output	money	more	建筑业产值 资质以上建筑业总产值 资质以上建筑业产值 资质内建筑业总产值 建筑业企业总产值 资质等级以上建筑业总产值
indicator	汽车产量	output of motor vehicles	count	more	整车产量
indicator	新能源汽车产量	output of new-energy vehicles	count	more	新能源汽车年产量
indicator	工业机器人产量	output of industrial robots	count	more
indicator	集成电路产量	output of integrated circuits	count	more
indicator	锂离子电池产量	output of lithium-ion batteries	count	more	锂电池产量 锂离子动力电池产量
indicator	太阳能电池产量	output of solar cells	power	more	光伏电池产量
indicator	粗钢产量	output of crude steel	mass	more
indicator	钢材产量	output of rolled steel	mass	more
indicator	水泥产量	output of cement	mass	more
indicator	原煤产量	output of raw coal	mass	more	煤炭产量
indicator	原油产量	output of crude oil	mass	more
indicator	天然气产量	output of natural gas	volume	more
indicator	页岩气产量	output of shale gas	volume	more
indicator	十种有色金属产量	output of ten non-ferrous metals	mass	more	有色金属产量
indicator	淘汰落后产能	outdated capacity eliminated	mass	more	淘汰落后产能总量
indicator	淘汰水泥产能	cement capacity eliminated	mass	more	淘汰落后的水泥产能 淘汰落后的水泥 淘汰落后水泥产能 淘汰落后水泥 淘汰水泥
indicator	淘汰炼钢产能	steel capacity eliminated	mass	more	淘汰落后的炼钢产能 淘汰落后炼钢产能
indicator	淘汰炼铁产能	iron capacity eliminated	mass	more	淘汰落后的炼铁产能 淘汰落后炼铁产能
indicator	淘汰焦炭产能	coke capacity eliminated	mass	more	淘汰落后的焦炭产能 淘汰落后焦炭产能
indicator	关停小火电机组	small coal-fired units closed	power	more	关停小火电 关停小火电机组容量
indicator	关停工业低效企业	inefficient industrial firms closed	firms	more	关停低效企业 关停淘汰低效企业 淘汰工业低效企业 淘汰低效企业 关停低效工业企业
indicator	整治低散乱企业	scattered and polluting firms put in order	firms	more	整治提升低散乱企业 整治提升低散乱污企业 整治低散乱污企业 整治散乱污企业 整治低小散企业
indicator	新建标准厂房	standard factory floor newly built	area	more	建成标准厂房 新建成标准厂房 建设标准厂房 新增标准厂房
indicator	盘活存量厂房	idle factory floor put to use	area	more	盘活闲置厂房 盘活闲置标准厂房
indicator	实施技改项目	technical renovation projects carried out	count	more	技改项目 工业技改项目
indicator	实施500万元以上技改项目	technical renovation projects above 5 million yuan	count	more	500万元以上技改项目
indicator	实施零土地技改项目	technical renovation projects without new land	count	more	零土地技改项目 零土地技改项目完成备案
# 投资 investment
indicator	固定资产投资	fixed-asset investment	money	more	固投 全社会固定资产投资 固定资产投资额 固定资产投资总额 固定资产投资完成额 全社会固定资产投资额 全社会固定资产投资总额 全社会固定资产投资完成额 全社会投资 全县固定资产投资 全市固定资产投资 全省固定资产投资 全区固定资产投资 全镇固定资产投资 全口径固定资产投资 社会固定资产投资 固定资产总投资 固定资产投资总量 固定资产投入 完成固定资产投资
indicator	城镇固定资产投资	urban fixed-asset investment	money	more	城镇固定资产投资额 城镇以上固定资产投资
indicator	限额以上固定资产投资	fixed-asset investment above designated size	money	more	限上固定资产投资 规模以上固定资产投资 规上固定资产投资
indicator	项目投资	project investment	money	more	扣除房地产开发投资后的固定资产投资
indicator	工业投资	industrial investment	money	more	工业固定资产投资 全社会工业投资 工业投资额 工业投资总额
indicator	工业性投入	industrial investment input	money	more	工业投入 工业生产性投入 工业性投资
indicator	农业投入	investment input in agriculture	money	more
indicator	服务业投入	investment input in services	money	more
indicator	生产性投入	productive investment input	money	more	生产性投资
indicator	有效投资	effective investment	money	more
indicator	制造业投资	manufacturing investment	money	more
indicator	技术改造投资	investment in technical renovation	money	more	技改投入 技改投资 工业技改投资 技术改造投入 工业技术改造投资
indicator	制造业技术改造投资	investment in technical renovation of manufacturing	money	more
indicator	高新技术产业投资	investment in high-tech industry	money	more	高新投资 高新产业投资
indicator	高技术产业投资	investment in the high-technology sector	money	more
indicator	高技术制造业投资	investment in high-tech manufacturing	money	more
indicator	高技术服务业投资	investment in high-tech services	money	more
indicator	战略性新兴产业投资	investment in strategic emerging industries	money	more	战新产业投资
indicator	民间投资	private investment	money	more	民间固定资产投资 民间投资额
indicator	民间投资占固定资产投资比重	share of private investment	share	more	民间投资占固定资产投资 民间投资占固投比重 民间投资占固投 民间投资占全部投资比重 民间投资占全部投资 民间投资占全社会投资比重 民间投资占全社会投资 民间投资占比重 民间投资占比 民间投资比重 民间固定资产投资占比
indicator	民间项目投资	private project investment	money	more
indicator	工业投资占固定资产投资比重	share of industrial investment	share	more	工业投资占固定资产投资 工业投资占比 工业投资占固投比重 工业投资占固投 工业投资占全部投资比重 工业投资占全部投资
indicator	制造业投资占固定资产投资比重	share of manufacturing investment	share	more	制造业投资占比 制造业投资占固定资产投资
indicator	产业投资	investment in industries	money	more
indicator	第一产业投资	investment in primary industry	money	more	一产投资
indicator	第二产业投资	investment in secondary industry	money	more	二产投资
indicator	第三产业投资	investment in tertiary industry	money	more	三产投资
indicator	服务业投资	investment in services	money	more	服务业固定资产投资
indicator	基础设施投资	infrastructure investment	money	more	基础设施建设投资 基建投资 基础设施固定资产投资
indicator	交通投资	transport investment	money	more	交通基础设施投资 综合交通投资 交通领域投资额 交通领域投资 交通固定资产投资 交通运输投资 交通建设投资 综合交通建设投资
indicator	铁路投资	railway investment	money	more	铁路建设投资 铁路固定资产投资
indicator	水利投资	water-conservancy investment	money	more	水利建设投资 水利项目投资 水利领域投资额 水利领域投资 水利固定资产投资
indicator	能源投资	energy investment	money	more	能源领域投资额 能源领域投资 能源项目投资
indicator	农业投资	investment in agriculture	money	more	农林水利投资 农业固定资产投资 农林牧渔业投资
indicator	生态环保投资	investment in ecology and environment	money	more	生态环保和公共设施投资 生态环境和公共设施投资 环保投资
indicator	社会事业投资	investment in social undertakings	money	more	社会领域投资
indicator	城建投资	urban construction investment	money	more
indicator	文旅投资	investment in culture and tourism	money	more	文化旅游投资 文旅项目投资
indicator	设备工器具购置投资	investment in equipment	money	more	设备购置投资 设备工器具购置
indicator	房地产开发投资	real-estate investment	money	more	房地产投资 房地产开发投资额
indicator	重点项目完成投资	investment completed in key projects	money	more	实施重点项目完成投资 重点项目投资 重点建设项目完成投资 重点工程完成投资 重点项目投资额
indicator	省重点项目完成投资	investment completed in provincial key projects	money	more	省级重点项目完成投资 省重点建设项目完成投资
indicator	省重大项目完成投资	investment completed in provincial major projects	money	more	省级重大项目完成投资
indicator	市重点项目完成投资	investment completed in prefectural key projects	money	more	市级重点项目完成投资
indicator	市重大项目完成投资	investment completed in prefectural major projects	money	more	市级重大项目完成投资
indicator	县重点项目完成投资	investment completed in county key projects	money	more	县级重点项目完成投资 县重点建设项目完成投资
indicator	重大项目完成投资	investment completed in major projects	money	more	重大项目投资 重大工程完成投资
indicator	重点项目投资完成率	completion rate of key-project investment	share	more	重点项目完成投资占年度计划 重点项目占年度计划 重点项目完成投资占年度 年度投资计划完成率 重点项目年度投资完成率
indicator	政府投资	government investment	money	more	政府性投资 政府投资项目投资
indicator	中央预算内投资	investment within the central budget	money	more	争取中央预算内投资 中央预算内资金 争取中央预算内资金
# 国内贸易 domestic trade
indicator	社会消费品零售总额	retail sales of consumer goods	money	more	社零总额 社会消费品零售额 社零 全社会消费品零售总额 全县消费品零售总额 全市消费品零售总额 全省消费品零售总额 全区消费品零售总额 全县社会消费品零售总额 全市社会消费品零售总额 全省社会消费品零售总额 全区社会消费品零售总额 全镇社会消费品零售总额 社零额 社会商品零售总额 社会商品零售额 消费品零售总额
indicator	限上社会消费品零售总额	retail sales above designated size	money	more	限上社零总额 限上消费品零售总额 限上社零额 限额以上社会消费品零售总额 限上社零 限上社会消费品零售额 限额以上社会消费品零售额 限额以上消费品零售总额 限上零售总额 限上消费品零售额
indicator	城镇消费品零售额	urban retail sales	money	more	城镇社会消费品零售额 城镇市场消费品零售额
indicator	乡村消费品零售额	rural retail sales	money	more	乡村社会消费品零售额 农村消费品零售额 乡村市场消费品零售额
indicator	限上批发业销售额	wholesale sales above designated size	money	more	限上批发销售额 限额以上批发业商品销售额 限额以上批发业销售额 限上批发业商品销售额
indicator	批发业销售额	wholesale sales	money	more	批发业商品销售额
indicator	限上零售业销售额	retail-trade sales above designated size	money	more	限额以上零售业商品销售额 限额以上零售业销售额 限上零售销售额
indicator	零售业销售额	retail-trade sales	money	more	零售业商品销售额
indicator	限上住宿业营业额	accommodation turnover above designated size	money	more	限额以上住宿业营业额
indicator	住宿业营业额	accommodation turnover	money	more
indicator	限上餐饮业营业额	catering turnover above designated size	money	more	限额以上餐饮业营业额
indicator	餐饮业营业额	catering turnover	money	more
indicator	餐饮收入	catering income	money	more	餐饮业收入
indicator	限上批零住餐销售额	wholesale, retail, lodging and catering sales above designated size	money	more	限上批零住餐业销售额 限上批零住餐业销售额营业额 限额以上批零住餐业销售额 限额以上批零住餐销售额
indicator	批零住餐销售额	wholesale, retail, lodging and catering sales	money	more	批零住餐业销售额 批零住餐四大行业销售额
indicator	商品销售总额	sales of goods	money	more	商品销售额 批发零售业商品销售额 批发和零售业商品销售总额 批发和零售业商品销售额 批零业销售额
indicator	市场成交额	turnover of commodity markets	money	more	市场商品成交额 商品市场成交额 专业市场成交额 市场交易额 专业市场交易额
indicator	网络零售额	online retail sales	money	more	网上零售额 网络零售总额 全网零售额 网零额 网上零售总额
indicator	实物商品网上零售额	online retail sales of goods	money	more	实物商品网络零售额 实物网零额
indicator	电子商务交易额	e-commerce transactions	money	more	电商交易额 电子商务交易总额 电子商务销售额 电商销售额 电商交易总额
indicator	农村网络零售额	rural online retail sales	money	more	农村网上零售额
indicator	农产品网络零售额	online retail sales of farm produce	money	more	农产品网上零售额 农产品网络销售额 农产品网上销售额 农产品电商销售额
indicator	规上服务业营业收入	revenue of services above designated size	money	more	规上服务业营收 规模以上服务业营业收入 规上服务业企业营业收入 规上服务业企业营收 规模以上服务业企业营业收入 规模以上服务业企业营收 规模以上服务业营收
indicator	规上服务业企业利润	profits of services above designated size	money	more	规上服务业利润总额 规上服务业利润 规模以上服务业利润总额 规模以上服务业利润 规模以上服务业企业利润总额 规模以上服务业企业利润 规上服务业企业利润总额
indicator	规上高技术服务业营业收入	revenue of high-tech services above designated size	money	more	规上高技术服务业营收 规上高技术服务业企业营业收入 高技术服务业营业收入 高技术服务业营收
indicator	其他营利性服务业营业收入	revenue of other profit-making services	money	more	规上其他营利性服务业营业收入 规上其他营利性服务业营收 其他营利性服务业营收 营利性服务业营业收入
indicator	消费品以旧换新带动销售额	sales driven by trade-ins of consumer goods	money	more	消费品以旧换新拉动商品销售额 消费品以旧换新拉动销售额 消费品以旧换新带动商品销售额 以旧换新带动消费 以旧换新带动销售额 以旧换新拉动消费 带动以旧换新销售额
indicator	发放消费券	consumption vouchers issued	money	more	发放政府消费券 发放惠民消费券 发放各类消费券
indicator	兑现以旧换新补贴	trade-in subsidies paid	money	more
indicator	新能源汽车零售额	retail sales of new-energy vehicles	money	more	限上新能源汽车零售额 新能源汽车销售额
indicator	汽车销售额	motor-vehicle sales	money	more	汽车类零售额 限上汽车类零售额
indicator	社会物流总额	total value of social logistics	money	more
indicator	社会物流总费用与地区生产总值比率	ratio of logistics costs to GRP	share	less	社会物流总费用与GDP比率 社会物流总费用与GDP比重 社会物流总费用与GDP 社会物流总费用占GDP比率 社会物流总费用占GDP比重 社会物流总费用占GDP 社会物流总费用与地区生产总值比重 社会物流总费用与地区生产总值 社会物流总费用占地区生产总值比率 社会物流总费用占地区生产总值比重 社会物流总费用占地区生产总值 社会物流成本率 社会物流总费用与GDP的比率
indicator	快递业务量	express deliveries	count	more	快递量 快递业务总量
indicator	快递业务收入	express delivery revenue	money	more
indicator	邮政行业业务总量	postal services	money	more	邮政业务总量
indicator	邮电业务总量	post and telecommunication services	money	more
indicator	电信业务总量	telecommunication services	money	more
indicator	农贸市场改造	farmers' markets renovated	count	more	改造农贸市场 改造提升农贸市场
indicator	举办促消费活动	consumption promotions held	count	more	开展促消费活动
indicator	引进首店	flagship first stores brought in	firms	more	新引进首店
# 对外经济 trade and opening up
indicator	进出口总额	imports and exports	money	more	外贸进出口总额 货物贸易进出口总额 进出口总值 外贸进出口 货物进出口总额 外贸进出口额 货物贸易进出口 进出口 进出口额 外贸进出口总值 货物进出口 货物进出口总值 货物贸易进出口额 货物贸易进出口总值 外贸总额 对外贸易总额 进出口贸易总额 对外贸易进出口总额 外贸进出口贸易总额 海关进出口总额 外贸额 对外贸易额 进出口贸易额 货物贸易总额
indicator	出口总额	exports	money	more	自营出口 外贸出口 出口额 外贸出口额 自营出口额 出口总值 出口 自营出口总额 货物出口 货物出口额 外贸出口总额 出口贸易总额 自营出口总值 外贸出口总值 海关出口总额 出口贸易额 货物出口总额
indicator	进口总额	imports	money	more	进口额 进口 进口总值 外贸进口 外贸进口额 货物进口额 货物进口 外贸进口总额
indicator	出口交货值	export delivery value	money	more	规上工业出口交货值 工业出口交货值 规模以上工业出口交货值
indicator	贸易顺差	trade surplus	money	more	外贸顺差 进出口顺差
indicator	经常项目顺差占国内生产总值比重	share of the current-account surplus in GDP	share	less	经常项目顺差占国内生产总值
indicator	服务贸易总额	trade in services	money	more	服务进出口总额 服务贸易进出口总额 服务贸易进出口额 服务贸易进出口 服务贸易额 服务进出口
indicator	一般贸易进出口额	general trade	money	more	一般贸易进出口总额 一般贸易进出口 一般贸易
indicator	加工贸易进出口额	processing trade	money	more	加工贸易进出口总额 加工贸易进出口 进出口加工总值 加工贸易
indicator	民营企业进出口额	trade of private firms	money	more	民营企业进出口总额 民营企业进出口
indicator	机电产品出口额	exports of machinery and electronics	money	more	机电产品出口
indicator	高新技术产品出口额	exports of high-tech products	money	more	高新技术产品出口 高技术产品出口
indicator	新三样出口额	exports of electric cars, lithium batteries and solar cells	money	more	新三样出口规模 新三样出口 新三样产品出口额 新三样产品出口
indicator	农产品出口额	exports of farm produce	money	more	农产品出口
indicator	跨境电商进出口额	cross-border e-commerce trade	money	more	跨境电商进出口总额 跨境电商进出口 跨境电商交易额 跨境电商贸易额 跨境电子商务进出口额 跨境电子商务进出口 跨境电商出口额 跨境电商出口 跨境电商平台进出口
indicator	对共建一带一路国家进出口额	trade with Belt and Road countries	money	more	对共建一带一路共建国家进出口总额 对共建一带一路共建国家进出口 对共建一带一路沿线国家进出口总额 对共建一带一路沿线国家进出口 对共建一带一路国家进出口总额 对共建一带一路国家进出口 对一带一路共建国家进出口总额 对一带一路共建国家进出口 对一带一路沿线国家进出口总额 对一带一路沿线国家进出口 对一带一路国家进出口总额 对一带一路国家进出口 与共建一带一路共建国家进出口总额 与共建一带一路共建国家进出口 与共建一带一路沿线国家进出口总额 与共建一带一路沿线国家进出口 与共建一带一路国家进出口总额 与共建一带一路国家进出口 与一带一路共建国家进出口总额 与一带一路共建国家进出口 与一带一路沿线国家进出口总额 与一带一路沿线国家进出口 与一带一路国家进出口总额 与一带一路国家进出口 共建一带一路共建国家进出口总额 共建一带一路共建国家进出口 共建一带一路沿线国家进出口总额 共建一带一路沿线国家进出口 共建一带一路国家进出口总额 共建一带一路国家进出口 一带一路共建国家进出口总额 一带一路共建国家进出口 一带一路沿线国家进出口总额 一带一路沿线国家进出口 一带一路国家进出口总额 一带一路国家进出口 共建一带一路国家
indicator	对共建一带一路国家进出口占比	share of Belt and Road countries in trade	share	more	共建一带一路国家进出口占比
indicator	对东盟进出口额	trade with ASEAN	money	more	对东盟进出口总额 对东盟进出口 东盟进出口总额 东盟进出口
indicator	对欧盟进出口额	trade with the EU	money	more	对欧盟进出口总额 对欧盟进出口 欧盟进出口总额 欧盟进出口
indicator	对俄进出口额	trade with Russia	money	more	对俄罗斯进出口总额 对俄罗斯进出口 对俄罗斯贸易总额 对俄罗斯贸易 对俄进出口总额 对俄进出口 对俄贸易总额 对俄贸易 对俄贸易额
indicator	服务外包执行额	outsourcing contracts executed	money	more	服务外包合同执行额 服务外包离岸执行额 离岸服务外包执行额
indicator	实际利用外资	foreign capital utilised	money	more	实际使用外资 实际利用外资额 实际使用外资金额 实际使用外资额 实际利用外资总额 实际吸收外资
indicator	外商直接投资	foreign direct investment	money	more	实际使用外商直接投资额 实际使用外商直接投资 实际利用外商直接投资额 实际利用外商直接投资 外商直接投资额 实际利用外商投资
indicator	实到外资	foreign capital received	money	more	外资到位 到位外资 实到外资额 外资实到 实际到位外资 外资实际到位 实际到资
indicator	合同外资	contracted foreign capital	money	more	合同利用外资 合同外资额 合同外资金额 协议外资 协议利用外资
indicator	注册外资	registered foreign capital	money	more	新批注册外资 协议注册外资 注册协议外资 注册协议利用外资
indicator	注册外资实际到账	registered foreign capital paid in	money	more	注册外资到账 注册外资实际到位 外资到账 到账外资
indicator	制造业实际利用外资	foreign capital utilised in manufacturing	money	more	制造业实际使用外资 制造业利用外资
indicator	高技术产业实际利用外资	foreign capital utilised in the high-technology sector	money	more	高技术产业实际使用外资
indicator	实际利用内资	domestic capital utilised	money	more	内资到位资金 内资到位 实际到位内资 实到内资
indicator	实际到位市外资金	capital received from outside the prefecture	money	more	市外到位资金 实际引进市外国内资金 实际引进市外国内内资 实际引进市外资金 实际引进市外内资 实际利用市外国内资金 实际利用市外国内内资 实际利用市外资金 实际利用市外内资 引进市外国内资金 引进市外国内内资 引进市外资金 引进市外内资 利用市外国内资金 利用市外国内内资 利用市外资金 利用市外内资 到位市外资金 实际到位市外内资
indicator	实际到位省外资金	capital received from outside the province	money	more	省外到位资金 实际引进省外境内资金 实际引进省外境内内资 实际引进省外国内资金 实际引进省外国内内资 实际引进省外资金 实际引进省外内资 实际利用省外境内资金 实际利用省外境内内资 实际利用省外国内资金 实际利用省外国内内资 实际利用省外资金 实际利用省外内资 引进省外境内资金 引进省外境内内资 引进省外国内资金 引进省外国内内资 引进省外资金 引进省外内资 利用省外境内资金 利用省外境内内资 利用省外国内资金 利用省外国内内资 利用省外资金 利用省外内资 到位省外资金 省外境内资金 实际到位省外境内资金
indicator	实际到位县外资金	capital received from outside the county	money	more	县外到位资金 引进县外资金 到位县外资金 实际引进县外内资 引进县外内资
indicator	实际到位镇外资金	capital received from outside the town	money	more	镇外资金 引进镇外资金 到位镇外资金
indicator	合同利用县外资金	contracted capital from outside the county	money	more
indicator	招商引资到位资金	investment attracted and received	money	more	招商引资实际到位资金 招商引资实际到位额 招商引资到位额 招商引资到位 招商到位资金 招商引资完成额
indicator	招商引资协议资金	investment attracted by agreement	money	more	招商引资协议投资额 协议引资额
indicator	新设外商投资企业	foreign-funded firms newly set up	firms	more	新设立外资企业 新设外资企业 新设立外商投资企业 新增外资企业 新设外资项目 新增外商投资企业
indicator	引进外资项目	foreign-funded projects brought in	count	more	新引进外资项目 招引外资项目 新招引外资项目
indicator	世界500强企业引进数	Global 500 firms brought in	firms	more	引进世界500强企业 新引进世界500强企业 招引世界500强企业
indicator	世界500强企业数	Global 500 firms	firms	more	世界500强企业
indicator	对外直接投资	outward direct investment	money	more	对外直接投资额 对外投资 对外投资额 境外投资 境外投资额 对外实际投资额
indicator	非金融类对外直接投资	outward non-financial direct investment	money	more	非金融类对外直接投资额
indicator	对外承包工程完成营业额	turnover of overseas contracted projects	money	more	对外工程承包营业额 对外承包工程营业额 对外承包工程和劳务合作完成营业额 对外承包工程和劳务合作营业额 对外承包工程与劳务合作完成营业额 对外承包工程与劳务合作营业额 对外工程承包和劳务合作完成营业额 对外工程承包和劳务合作营业额 对外工程承包与劳务合作完成营业额 对外工程承包与劳务合作营业额 对外经济合作营业额 外经营业额
indicator	有进出口实绩企业	firms with actual foreign trade	firms	more	有进出口实绩的企业 外贸实绩企业 进出口实绩企业 有外贸实绩企业 有外贸进出口实绩企业
indicator	新增有进出口实绩企业	firms newly engaged in foreign trade	firms	more	新增有外贸实绩企业 新增进出口实绩企业 新增外贸实绩企业
indicator	中欧班列开行列数	China-Europe freight trains	count	more	中欧班列累计开行 中欧班列开行 开行中欧班列 中欧班列 中欧班列累计开行列数
indicator	口岸过货量	cargo through border ports	mass	more	口岸货运量 口岸通关货运量 口岸进出口货运量
indicator	口岸出入境人员	people through border ports	visits	more	出入境人员 口岸出入境旅客
indicator	自贸试验区制度创新成果	institutional innovations of the free-trade zone	count	more	自贸试验区改革成果 推出制度创新成果 自贸试验区新增改革成果 自贸试验区改革创新成果
indicator	国际友好城市	sister cities abroad	count	more	国际友城 国际友好城市总数 国际友城和友好合作关系
indicator	外汇储备	foreign-exchange reserves	money	more	国家外汇储备
# 财政 public finance
indicator	财政总收入	total fiscal revenue	money	more	财政收入 全口径财政收入 财政总收入额 全镇财政总收入 全镇财政收入 全县财政总收入 全县财政收入 全市财政总收入 全市财政收入 全省财政总收入 全省财政收入 全区财政总收入 全区财政收入 全国财政收入 全部财政收入 大口径财政收入 全口径财政总收入 地方财政总收入 财政总收 地区财政总收入 镇财政总收入 财税总收入
indicator	地方财政收入	local fiscal revenue	money	more	地方财政总收
indicator	一般公共预算收入	general public budget revenue	money	more	地方一般公共预算收入 公共财政预算收入 地方财政一般预算收入 一般预算收入 地方一般预算收入 财政一般预算收入 公共财政收入 地方公共财政预算收入 地方公共财政收入 地方财政一般公共预算收入 财政一般公共预算收入 全国公共财政收入 全国一般公共预算收入 地方级财政收入 地方级一般公共预算收入 公共预算收入 本级一般公共预算收入 一般公共财政预算收入 地方一般公共财政预算收入 地方财政预算收入 全镇一般公共预算收入 全县一般公共预算收入 全市一般公共预算收入 全省一般公共预算收入 全区一般公共预算收入 一般财政预算收入 地方级收入
indicator	一般公共预算支出	general public budget expenditure	money	more	公共财政预算支出 一般预算支出 地方一般公共预算支出 财政一般预算支出 公共财政支出 地方财政一般预算支出 财政一般公共预算支出
indicator	财政总支出	total fiscal expenditure	money	more	财政支出 全部财政支出 全国财政支出
indicator	税收收入	tax revenue	money	more	税收 入库税收 税收总收入 各项税收 税收总额 全口径税收 实现税收 税收总量 全口径税收收入
indicator	税费收入	tax and fee revenue	money	more
indicator	税收占一般公共预算收入比重	share of taxes in general public budget revenue	share	more	税收收入占一般公共预算收入比重 税收收入占一般公共预算收入 税收收入占公共预算收入比重 税收收入占公共预算收入 税收占一般公共预算收入 税收占公共预算收入比重 税收占公共预算收入 税收收入占比 税收占比 税收占一般公共预算收入比例 税收收入占地方一般公共预算收入比重 税收收入占地方一般公共预算收入 税占比
indicator	工业税收	tax revenue from industry	money	more	工业企业税收 工业税收收入 规上工业企业税收 规上工业税收
indicator	非税收入	non-tax revenue	money	more
indicator	国税收入	national tax revenue	money	more	国税
indicator	地税收入	local tax revenue	money	more	地税
indicator	增值税收入	value-added tax revenue	money	more	增值税
indicator	企业所得税收入	enterprise income tax revenue	money	more	企业所得税
indicator	上划中央税收	taxes turned over to the centre	money	more	上划中央收入 上划中央两税 上划收入
indicator	政府性基金收入	government fund revenue	money	more	政府性基金预算收入 基金预算收入
indicator	政府性基金支出	government fund expenditure	money	more	政府性基金预算支出
indicator	国有资本经营预算收入	revenue of the state capital operating budget	money	more	国有资本经营收入
indicator	社会保险基金收入	social insurance fund revenue	money	more	社会保险基金预算收入
indicator	社会保险基金支出	social insurance fund expenditure	money	more	社会保险基金预算支出
indicator	土地出让收入	land transfer revenue	money	more	国有土地使用权出让收入 土地出让金 土地出让金收入 国有土地出让收入 土地出让价款
indicator	可用财力	disposable fiscal resources	money	more	镇级可用财力 可用财政收入 地方可用财力 可支配财力 综合财力 镇可用财力
indicator	民生支出	public-welfare expenditure	money	more	财政民生支出 民生领域支出 民生财政支出 民生投入 民生类支出 一般公共预算民生支出 用于民生的支出 用于民生支出 民生保障支出
indicator	民生支出占一般公共预算支出比重	share of public welfare in general public budget expenditure	share	more	民生支出占一般公共预算支出比例 民生支出占一般公共预算支出 民生财政支出占比 民生领域支出占比 民生支出占比 民生支出占财政支出比重 民生支出占财政支出 民生支出占比重 一般公共预算民生支出占比 财政民生支出占比
indicator	教育支出	expenditure on education	money	more	财政教育支出 教育经费支出 财政教育经费支出 教育财政支出
indicator	国家财政性教育经费支出占国内生产总值比例	share of public education funds in GDP	share	more	国家财政性教育经费支出占国内生产总值比重 国家财政性教育经费支出占国内生产总值 国家财政性教育经费占国内生产总值比例 国家财政性教育经费占国内生产总值比重 国家财政性教育经费占国内生产总值 全国财政性教育经费支出占国内生产总值比例 全国财政性教育经费支出占国内生产总值比重 全国财政性教育经费支出占国内生产总值 全国财政性教育经费占国内生产总值比例 全国财政性教育经费占国内生产总值比重 全国财政性教育经费占国内生产总值 财政性教育经费支出占国内生产总值比例 财政性教育经费支出占国内生产总值比重 财政性教育经费支出占国内生产总值 财政性教育经费占国内生产总值比例 财政性教育经费占国内生产总值比重 财政性教育经费占国内生产总值
indicator	科技支出	expenditure on science and technology	money	more	财政科技支出 财政科技投入 科学技术支出 科技投入 地方财政科技支出 财政科学技术支出
indicator	社会保障和就业支出	expenditure on social security and employment	money	more	社会保障支出 社保和就业支出 社会保障与就业支出
indicator	卫生健康支出	expenditure on health	money	more	医疗卫生支出 医疗卫生与计划生育支出
indicator	农林水支出	expenditure on agriculture, forestry and water	money	more	农林水事务支出
indicator	三农支出	expenditure on farming, villages and farmers	money	more	三农投入 用于三农的支出 财政支农支出 支农支出 中央财政三农投入 中央财政三农支出
indicator	节能环保支出	expenditure on energy saving and environment	money	more
indicator	住房保障支出	expenditure on housing security	money	more
indicator	一般公共服务支出	expenditure on general public services	money	less
indicator	一般性支出	general administrative expenditure	money	less	压减一般性支出 行政一般性支出
indicator	三公经费	official receptions, vehicles and overseas trips	money	less	三公经费支出 三公经费财政拨款支出 三公支出
indicator	财政自给率	fiscal self-sufficiency	share	more
indicator	赤字率	deficit ratio	share	less	财政赤字率 财政赤字占国内生产总值比重 财政赤字占国内生产总值 赤字占国内生产总值比重 赤字占国内生产总值
indicator	财政赤字	fiscal deficit	money	less	全国财政赤字 安排财政赤字 赤字规模 财政赤字规模 赤字
indicator	中央财政赤字	central fiscal deficit	money	less	安排中央财政赤字
indicator	地方财政赤字	local fiscal deficit	money	less
indicator	地方政府债务余额	local government debt	money	less	政府债务余额 政府性债务余额 地方政府性债务余额 地方债务余额
indicator	国债余额占国内生产总值比重	share of government bonds in GDP	share	less	国债余额占国内生产总值
indicator	地方政府债务率	local government debt ratio	share	less	政府债务率 债务率
indicator	化解政府债务	government debt resolved	money	more	化解地方政府隐性债务 化解地方隐性债务 化解政府隐性债务 化解隐性债务 化解债务 隐性债务化解 化解政府性债务 化解存量债务 化债 政府债务化解 消化政府债务
indicator	新增专项债券	new special-purpose bonds	money	more	新增地方政府专项债券 新增专项债 新增地方专项债券
indicator	专项债券	special-purpose bonds	money	more	争取专项债券资金 争取专项债券 地方政府专项债券 争取专项债资金 争取专项债 专项债券资金 专项债 发行专项债券 专项债资金 争取地方政府专项债券 发行地方政府专项债券
indicator	新增地方政府债券	new local government bonds	money	more	新增政府债券 新增债券资金 争取新增债券 新增地方债券 争取新增政府债券
indicator	新增一般债券	new general-purpose bonds	money	more	新增地方政府一般债券
indicator	一般债券	general-purpose bonds	money	more	争取一般债券 地方政府一般债券
indicator	超长期特别国债	ultra-long special treasury bonds	money	more	争取超长期特别国债资金 争取超长期特别国债 超长期特别国债资金 特别国债 特别国债资金
indicator	代发地方政府债券	local bonds issued by the centre	money	more	代发地方债 代地方发债 中央代地方发债 代发地方债券
indicator	争取上级资金	funds obtained from above	money	more	争取上级各类资金 争取上级各项资金 争取上级专项资金 争取上级补助资金 争取上级政策性资金 争取上级无偿资金 向上争取各类资金 向上争取各项资金 向上争取资金 对上争取各类资金 对上争取各项资金 对上争取资金 上级资金 获得上级资金 争取上级补助 向上争取政策资金 争取各类资金 争取各类上级资金 争取到位上级资金
indicator	上级转移支付	transfers from above	money	more	转移支付 财政转移支付 转移支付资金 争取转移支付资金 上级转移支付资金 财政转移支付资金
indicator	中央财政对地方转移支付	central transfers to local governments	money	more	中央对地方转移支付 中央财政对地方的转移支付 中央对地方转移支付规模
indicator	中央财政支出	central fiscal expenditure	money	more
indicator	中央财政收入	central fiscal revenue	money	more
indicator	减税降费	tax and fee cuts	money	more	减税降费总额 新增减税降费 减免税费 减税降费规模 减免各项税费 为企业减税降费 落实减税降费 减免各类税费
indicator	减税降费及退税缓费	tax cuts, refunds and deferrals	money	more	新增减税降费及退税缓费 减税降费退税 新增减税降费退税缓费 减税降费及退税 退税减税降费 退税减税缓费 落实退税减税降费 退税减税缓税降费
indicator	增值税留抵退税	value-added tax refunds	money	more	留抵退税 退还增值税留抵税额
indicator	减轻企业负担	burden on firms reduced	money	more	为企业减负 减轻企业税费负担 经营主体减负 降低企业成本 为企业降本 为企业减轻负担 企业减负 为企业降低成本 减负降本 为企业节约成本
indicator	兑现惠企资金	funds paid to firms	money	more	兑现各类惠企政策资金 兑现各类惠企资金 兑现惠企政策资金 兑付惠企资金 兑现产业扶持资金 兑现产业政策资金 兑现各类政策资金 兑付各类惠企资金 拨付惠企资金 直达惠企资金
indicator	兑现奖补资金	incentive funds paid	money	more	兑现各类奖补资金 兑付奖补资金
indicator	盘活国有资产	state assets put to use	money	more	盘活国有三资 盘活国有资产资金 盘活存量资产 盘活存量国有资产 盘活国有三资总额
indicator	国有企业资产总额	assets of state firms	money	more	国企资产总额 地方国企资产总额 国有资产总额 全省地方国企资产总额 全国国有企业资产总额 国有企业总资产 国资国企资产总额
indicator	国有企业利润总额	profits of state firms	money	more	国有企业利润 国企利润总额 国资监管企业利润 国资委监管企业利润
indicator	规上民营工业企业利润	profits of private industrial firms above size	money	more	规模以上民营工业企业利润 规上民营工业利润 规模以上民营工业利润
indicator	蔬菜出口量	vegetable exports	mass	more	蔬菜出口数量
indicator	财政直达资金	direct fiscal funds	money	more	直达资金 下达直达资金 中央直达资金
indicator	财政存量资金盘活	idle fiscal funds put to use	money	more	盘活财政存量资金 盘活存量资金
indicator	政府投资基金规模	scale of government investment funds	money	more	产业基金规模 政府产业基金规模 产业引导基金规模
# 货币金融 money and credit
indicator	广义货币供应量	broad money	money	more	广义货币 广义货币(M2) 广义货币M2 M2 广义货币供应量M2 广义货币M2余额 广义货币余额
indicator	社会融资规模增量	aggregate financing, flow	money	more	社会融资增量
indicator	社会融资规模存量	aggregate financing, stock	money	more	社会融资存量
indicator	金融机构本外币存款余额	deposits in all currencies	money	more	本外币各项存款余额 本外币存款余额 金融机构各项本外币各项存款余额 金融机构各项本外币存款余额 金融机构本外币各项存款余额 银行业金融机构本外币各项存款余额 银行业金融机构本外币存款余额 本外币存款
indicator	金融机构本外币贷款余额	loans in all currencies	money	more	本外币各项贷款余额 本外币贷款余额 金融机构各项本外币各项贷款余额 金融机构各项本外币贷款余额 金融机构本外币各项贷款余额 银行业金融机构本外币各项贷款余额 银行业金融机构本外币贷款余额 本外币贷款
indicator	金融机构本外币存贷款余额	deposits and loans in all currencies	money	more	金融机构本外币存款贷款余额 本外币存款贷款余额 本外币存贷款余额 金融机构各项存款贷款余额 金融机构各项存贷款余额 金融机构存款贷款余额 金融机构存贷款余额 各项存款贷款余额 各项存贷款余额 存款贷款余额 存贷款余额 本外币存贷余额
indicator	金融机构人民币存款余额	renminbi deposits	money	more	人民币各项存款余额 人民币存款余额 金融机构人民币各项存款余额
indicator	金融机构人民币贷款余额	renminbi loans	money	more	人民币各项贷款余额 人民币贷款余额 金融机构人民币各项贷款余额
indicator	金融机构存款余额	deposits of financial institutions	money	more	各项存款余额 存款余额 金融机构各项存款余额 金融机构各项存款 银行业金融机构各项存款余额 银行业金融机构存款余额 全部金融机构各项存款余额 全部金融机构存款余额 金融机构存款 各项存款 银行存款余额
indicator	金融机构贷款余额	loans of financial institutions	money	more	各项贷款余额 贷款余额 金融机构各项贷款余额 金融机构各项贷款 银行业金融机构各项贷款余额 银行业金融机构贷款余额 全部金融机构各项贷款余额 全部金融机构贷款余额 金融机构贷款 各项贷款 全省贷款余额 全省各类贷款余额 全市贷款余额 全县贷款余额 各类贷款余额 银行贷款余额
indicator	住户存款余额	household deposits	money	more	城乡居民储蓄存款余额 居民储蓄存款余额 居民储蓄余额 城乡居民储蓄余额 城乡居民储蓄存款 居民储蓄存款 住户存款 居民存款余额 城乡居民存款余额 城乡居民人民币储蓄存款余额 储蓄存款余额 城乡居民储蓄
indicator	人均储蓄存款余额	household deposits per head	money	more	人均存款余额 人均储蓄 人均储蓄余额 人均储蓄存款 人均存款
indicator	新增贷款	new loans	money	more	新增各项贷款 贷款新增 新增信贷投放 新增各类贷款
indicator	新增人民币贷款	new renminbi loans	money	more
indicator	存贷比	loan-deposit ratio	share	more	余额存贷比 贷存比
indicator	不良贷款率	non-performing loan ratio	share	less	银行业不良贷款率 金融机构不良贷款率 不良率
indicator	不良贷款余额	non-performing loans	money	less	金融机构不良贷款余额
indicator	处置不良贷款	non-performing loans disposed of	money	more	化解不良贷款 处置不良资产 清收不良贷款
indicator	制造业贷款余额	loans to manufacturing	money	more
indicator	制造业中长期贷款余额	medium- and long-term loans to manufacturing	money	more	制造业中长期贷款
indicator	普惠小微贷款余额	inclusive loans to small and micro firms	money	more	普惠型小微企业贷款余额 普惠小微企业贷款余额 普惠小微贷款 普惠型小微企业贷款 普惠贷款余额
indicator	小微企业贷款余额	loans to small and micro firms	money	more	小微企业贷款 小微贷款余额
indicator	民营企业贷款余额	loans to private firms	money	more	民营企业贷款 民营经济贷款余额
indicator	涉农贷款余额	agriculture-related loans	money	more	涉农贷款
indicator	绿色贷款余额	green loans	money	more	绿色贷款 绿色信贷余额
indicator	科技型企业贷款余额	loans to technology firms	money	more	科技贷款余额 科技企业贷款余额 科技型中小企业贷款余额
indicator	个人住房贷款余额	housing loans	money	more	个人住房贷款
indicator	贷款加权平均利率	weighted mean loan rate	share	less	企业贷款加权平均利率 企业贷款利率 企业贷款平均利率
indicator	发放创业担保贷款	guaranteed start-up loans granted	money	more	发放创业贷款 发放创业担保贴息贷款 发放创业担保贷款总额
indicator	发放小额贷款	microloans granted	money	more	发放小额信贷 发放扶贫小额信贷 发放小额信贷扶贫资金 发放脱贫人口小额信贷
indicator	政府性融资担保余额	government financing guarantees	money	more	政府性融资担保贷款 政府性融资担保贷款余额 融资担保余额 政府性融资担保业务余额
indicator	直接融资	direct financing	money	more	直接融资额 实现直接融资 企业直接融资 直接融资总额 全省直接融资
indicator	发行企业债券	corporate bonds issued	money	more	企业债券 发行公司债券 发行信用债 信用债发行
indicator	股票融资	share financing	money	more	股权融资 资本市场融资 上市公司融资
indicator	保费收入	insurance premiums	money	more	原保险保费收入 保险保费收入 保险业保费收入 保险业金融机构保费收入 保费总收入 实现保费收入
indicator	保险赔付支出	insurance claims paid	money	more	保险赔款 保险赔付 赔付支出
indicator	证券交易额	securities transactions	money	more	证券业金融机构交易额 证券交易总额
indicator	上市公司	listed companies	firms	more	境内外上市公司 上市企业 上市公司总数 上市公司数 上市公司数量 累计上市企业 上市企业总数 境内外上市企业
indicator	境内上市公司	companies listed in China	firms	more	境内上市公司总数 境内上市企业
indicator	新增上市公司	companies newly listed	firms	more	新增上市企业 新增境内外上市公司 新增境内外上市企业 新上市企业 新上市 新上市公司 上市
indicator	新增境内上市公司	companies newly listed in China	firms	more	新增境内上市企业
indicator	新增挂牌企业	firms newly quoted	firms	more	新增新三板挂牌企业 新挂牌企业
indicator	股改企业	firms turned into joint-stock companies	firms	more	股改 完成股改 完成企业股改 企业股改 新增股改企业 完成股份制改造企业 新完成股改
# 价格 prices
indicator	居民消费价格	consumer prices	share	less	居民消费价格涨幅 居民消费价格总水平 居民消费价格指数 CPI 居民消费价格总水平涨幅 物价 居民消费价格总指数 消费价格 居民消费价格总水平上涨幅度 居民消费物价指数 物价总水平 物价水平 居民消费价格水平 居民消费品价格总水平 居民消费品价格指数 物价涨幅 居民消费价格上涨幅度 消费价格总水平
indicator	核心居民消费价格	core consumer prices	share	less	核心CPI
indicator	食品价格	food prices	share	less	食品类价格
indicator	商品零售价格	retail prices	share	less	商品零售价格指数 商品零售价格总水平 商品零售价格总指数
indicator	工业生产者出厂价格	producer prices	share	less	PPI 工业品出厂价格 工业生产者出厂价格指数 工业品出厂价格指数 工业出厂价格
indicator	工业生产者购进价格	industrial purchase prices	share	less	工业生产者购进价格指数
indicator	农产品生产者价格	producer prices of farm produce	share	less	农产品生产价格
indicator	新建商品住宅销售价格	prices of new dwellings	share	less	新建商品住宅价格 新建住宅价格
indicator	商品住宅均价	mean price of dwellings	money	less	商品住房均价
indicator	小麦最低收购价	minimum purchase price of wheat	money	more	小麦最低收购价格
indicator	稻谷最低收购价	minimum purchase price of rice	money	more	水稻最低收购价 稻谷最低收购价格
indicator	小麦和稻谷最低收购价	minimum purchase prices of wheat and rice	money	more	小麦、稻谷最低收购价
# 居民收入和消费 income and consumption
indicator	居民人均可支配收入	disposable income per resident	money	more	全体居民人均可支配收入 人均可支配收入 全体居民可支配收入 全国居民人均可支配收入 全省居民人均可支配收入 全市居民人均可支配收入 全县居民人均可支配收入 全区居民人均可支配收入 全镇居民人均可支配收入 城乡居民人均可支配收入 居民可支配收入 全体居民年人均可支配收入 城乡居民可支配收入
indicator	城镇居民人均可支配收入	disposable income per urban resident	money	more	城镇常住居民人均可支配收入 城市居民人均可支配收入 城镇居民可支配收入 城镇居民年人均可支配收入 城镇居民人均可支配收入额 城镇人均可支配收入 城镇居民收入
indicator	农村居民人均可支配收入	disposable income per rural resident	money	more	农村常住居民人均可支配收入 农民人均可支配收入 农民可支配收入 农村居民可支配收入 农民年人均可支配收入 农村人均可支配收入 农村居民年人均可支配收入 农民人均可支配性收入 渔农村居民人均可支配收入 渔农民人均可支配收入 农村牧区常住居民人均可支配收入 农村牧区居民人均可支配收入 农牧区居民人均可支配收入 农牧区常住居民人均可支配收入
indicator	农民人均纯收入	net income per rural resident	money	more	农村居民人均纯收入 农民年人均纯收入 农民纯收入 农村人均纯收入 农民人均年纯收入 农村居民纯收入 农村居民年人均纯收入
indicator	农村居民收入	income of rural residents	money	more	农民收入 农民人均收入 农村居民人均收入 农民年人均收入
indicator	居民收入	income of residents	money	more	城乡居民收入 居民人均收入 城乡居民人均收入
indicator	人均纯收入	net income per head	money	more	年人均纯收入
indicator	农牧民人均纯收入	net income per farmer and herdsman	money	more
indicator	农牧民人均可支配收入	disposable income per farmer and herdsman	money	more
indicator	城乡居民收入比	urban-rural income ratio	ratio	less	城乡收入比 城乡居民人均可支配收入比 城乡居民收入倍差 城乡收入倍差 城乡居民人均收入比
indicator	低收入农户人均可支配收入	disposable income per low-income farmer	money	more	低收入农户人均收入 低收入农户可支配收入 低收入农户年人均可支配收入
indicator	低收入农户人均增收	income gain per low-income farmer	money	more	低收入农户年人均增收 帮扶低收入农户人均增收 低收入农户户均增收
indicator	脱贫地区农村居民人均可支配收入	disposable income per rural resident of areas lifted out of poverty	money	more	脱贫县农村居民人均可支配收入 贫困地区农村居民人均可支配收入
indicator	脱贫人口人均纯收入	net income per person lifted out of poverty	money	more	脱贫户人均纯收入 脱贫人口人均收入 贫困人口人均纯收入
indicator	居民人均工资性收入	wage income per resident	money	more	人均工资性收入 工资性收入
indicator	居民人均消费支出	consumption expenditure per resident	money	more	全体居民人均消费支出 人均消费支出 居民人均生活消费支出 居民消费支出
indicator	城镇居民人均消费支出	consumption expenditure per urban resident	money	more	城镇居民人均生活消费支出 城镇居民人均消费性支出 城镇常住居民人均消费支出
indicator	农村居民人均消费支出	consumption expenditure per rural resident	money	more	农村居民人均生活消费支出 农民人均生活消费支出 农村常住居民人均消费支出
indicator	居民人均服务性消费支出占比	share of services in consumption per resident	share	more	服务性消费支出占居民人均消费支出比重 服务性消费支出占居民人均消费支出 服务性消费支出占比
indicator	城镇居民恩格尔系数	Engel coefficient of urban residents	share	less	城镇居民家庭恩格尔系数
indicator	农村居民恩格尔系数	Engel coefficient of rural residents	share	less	农村居民家庭恩格尔系数
indicator	恩格尔系数	Engel coefficient	share	less	居民恩格尔系数 全体居民恩格尔系数
indicator	在岗职工平均工资	mean wage of staff and workers	money	more	在岗职工年平均工资 在岗职工年均工资 在岗职工年人均工资 在岗职工人均工资 职工平均工资 职工年平均工资 在岗职工平均年工资
indicator	城镇单位就业人员平均工资	mean wage in urban units	money	more	城镇非私营单位就业人员年平均工资 城镇非私营单位就业人员平均工资 城镇非私营单位在岗职工年平均工资
indicator	最低工资标准	minimum wage	money	more	月最低工资标准 企业最低工资标准
indicator	农民工月均收入	monthly income of migrant workers	money	more	农民工人均月收入 外出农民工人均月均收入 外出农民工人均月收入 外出农民工月均收入 外出农民工月收入 农民工月均收入水平
indicator	劳务收入	income from labour services	money	more	劳务总收入 劳务创收 实现劳务收入 劳务经济收入 务工收入 劳务输出收入
indicator	农民人均增收	income gain per farmer	money	more	带动农民人均增收
indicator	农户户均增收	income gain per farm household	money	more	带动农户户均增收 户均增收 农民户均增收
indicator	每百户家用汽车拥有量	cars per 100 households	count	more	每百户拥有家用汽车 每百户家庭拥有家用汽车 每百户家庭汽车拥有量
# 就业和社会保障 employment and social security
indicator	城镇新增就业	new urban jobs	people	more	城镇新增就业人数 新增城镇就业 城镇新增就业人员 新增就业 城镇就业新增 全国城镇新增就业 全省城镇新增就业 全市城镇新增就业 全县城镇新增就业 城镇新增就业岗位 新增城镇就业人员 新增城镇就业岗位 城镇累计新增就业 新增城镇就业人口 城镇新增就业人次 新增就业岗位 新增就业人数 新增就业人员 城镇新就业 落实城镇新增就业
indicator	城镇失业人员再就业	urban unemployed re-employed	people	more	失业人员再就业 下岗失业人员实现再就业 下岗失业人员再就业 失业人员实现再就业 城镇失业人员实现再就业 下岗人员再就业 帮助失业人员再就业 城镇失业人员再就业人数 下岗失业人员再就业人数
indicator	就业困难人员就业	hard-to-employ people employed	people	more	就业困难人员实现再就业 就业困难人员实现就业 就业困难人员再就业 困难人员再就业 困难人员就业 帮扶就业困难人员 4050人员再就业 就业困难人员就业人数
indicator	城镇登记失业率	registered urban unemployment rate	share	less	登记失业率 城镇登记失业人员率
indicator	城镇调查失业率	surveyed urban unemployment rate	share	less	调查失业率 全国城镇调查失业率
indicator	城镇就业人员	urban employed people	people	more	城镇从业人员
indicator	就业人员	employed people	people	more	从业人员 就业人口 从业人员总数 全社会从业人员
indicator	农村劳动力转移就业	rural labour moved to other work	people	more	转移农村劳动力 农村劳动力转移 转移农村劳动力就业 农村富余劳动力转移就业 农村富余劳动力转移 农村剩余劳动力转移就业 转移农村富余劳动力 转移农业劳动力 转移农村劳动力人数 劳动力转移就业 新增农村劳动力转移就业 新增农村劳动力转移 转移就业 转移农村剩余劳动力
indicator	脱贫人口务工规模	people lifted out of poverty in work	people	more	脱贫人口务工就业 脱贫劳动力务工就业 脱贫人口实现务工 脱贫人口务工 脱贫劳动力务工 脱贫劳动力就业 脱贫人口务工人数
indicator	农民工总量	migrant workers	people	more	农民工人数
indicator	外出农民工	migrant workers away from home	people	more	外出务工人员 外出农民工总量 外出务工人数
indicator	返乡创业人员	returned entrepreneurs	people	more	返乡入乡创业人员
indicator	高校毕业生	university graduates	people	more	高校毕业生人数 高校毕业生总量
indicator	高校毕业生就业	university graduates employed	people	more	高校毕业生就业人数 吸纳高校毕业生就业 高校毕业生就业创业
indicator	高校毕业生就业率	employment rate of university graduates	share	more	高校毕业生初次就业率 大中专毕业生就业率 高校毕业生年底总体就业率 高校毕业生总体就业率 高校毕业生去向落实率 高校毕业生毕业去向落实率 大学生就业率
indicator	高校毕业生留省率	share of graduates staying in the province	share	more
indicator	零就业家庭动态消除	zero-employment households helped	households	more	消除零就业家庭
indicator	职业技能培训	vocational training	visits	more	开展各类职业技能培训 开展各类技能培训 开展补贴性职业技能培训 开展补贴性技能培训 开展职业技能培训 开展技能培训 补贴性职业技能培训人次 职业技能培训人次 开展职业技能培训人次 技能培训 培训各类人员 职业技能培训人数 组织职业技能培训 开展政府补贴性职业技能培训 开展职业培训
indicator	农村劳动力培训	rural labour trained	people	more	培训农村劳动力 农民培训 培训农民 农村劳动力转移培训 农村劳动力技能培训 农村劳动力转移就业培训 农村劳动力转移技能培训 农民工培训 培训农民工
indicator	高技能人才	highly skilled workers	people	more	高技能人才总量 高技能人才数
indicator	新增高技能人才	new highly skilled workers	people	more
indicator	开发公益性岗位	public-service posts created	count	more	公益性岗位 新创设公益性岗位 开发乡村公益性岗位 安置公益性岗位
indicator	新增创业实体	new start-ups	firms	more	新增创业主体
indicator	基本养老保险参保人数	people in the basic old-age insurance	people	more	养老保险参保人数 基本养老保险参保 养老保险参保 各项养老保险参保 基本养老保险人数 养老保险参保人员
indicator	城镇职工基本养老保险参保人数	people in the old-age insurance of urban employees	people	more	城镇职工基本养老保险参保 城镇职工养老保险参保人数 城镇职工养老保险参保 职工基本养老保险参保人数 职工基本养老保险参保 职工养老保险参保人数 职工养老保险参保 企业职工基本养老保险参保人数 企业职工基本养老保险参保 企业职工养老保险参保人数 企业职工养老保险参保 城镇企业职工基本养老保险参保人数 城镇企业职工基本养老保险参保 城镇企业职工养老保险参保人数 城镇企业职工养老保险参保 城镇职工基本养老保险参保人员
indicator	城乡居民基本养老保险参保人数	people in the old-age insurance of residents	people	more	城乡居民社会养老保险参保人数 城乡居民社会养老保险参保 城乡居民基本养老保险参保 城乡居民养老保险参保人数 城乡居民养老保险参保 城乡居民社会养老保险参保人员
indicator	新型农村社会养老保险参保人数	people in the new rural old-age insurance	people	more	新农保参保人数
indicator	基本养老保险参保率	coverage of the basic old-age insurance	share	more	养老保险参保率 养老保险覆盖率
indicator	城乡居民基本养老保险参保率	coverage of the old-age insurance of residents	share	more	城乡居民社会养老保险参保率 城乡居民养老保险参保率 城乡居民养老保险覆盖率 城乡居保参保率
indicator	基本医疗保险参保人数	people in the basic medical insurance	people	more	医疗保险参保人数 医保参保人数 基本医疗保险参保 各项医疗保险参保 基本医保参保人数 医疗保险参保
indicator	城镇职工基本医疗保险参保人数	people in the medical insurance of urban employees	people	more	城镇职工基本医疗保险参保 城镇职工医疗保险参保人数 城镇职工医疗保险参保 职工基本医疗保险参保人数 职工基本医疗保险参保 职工医疗保险参保人数 职工医疗保险参保 职工医保参保人数
indicator	城乡居民基本医疗保险参保人数	people in the medical insurance of residents	people	more	城乡居民基本医疗保险参保 城乡居民医疗保险参保人数 城乡居民医疗保险参保 城乡居民医保参保人数 城乡居民医保参保 居民医保参保人数 城乡居民基本医疗保险参保人员
indicator	基本医疗保险参保率	coverage of the basic medical insurance	share	more	医疗保险参保率 医保参保率 基本医保参保率
indicator	城乡居民基本医疗保险参保率	coverage of the medical insurance of residents	share	more	城乡居民医疗保险参保率 城乡居民基本医保参保率 城乡居民医保参保率 城乡居民合作医疗保险参保率 城乡居民合作医疗参保率 居民医保参保率 城乡居民医疗保险覆盖率
indicator	新型农村合作医疗参合人数	people in the new rural cooperative medical scheme	people	more	新农合参合人数 参加新型农村合作医疗的人口 参合农民 新型农村合作医疗参保人数 参加新型农村合作医疗人数
indicator	新型农村合作医疗参合率	coverage of the new rural cooperative medical scheme	share	more	新农合参合率 参合率 农村合作医疗参合率 新型农村合作医疗参保率 新型农村合作医疗覆盖率 新农合参保率 合作医疗参合率 农村合作医疗参保率 新型农村合作医疗覆盖面
indicator	失业保险参保人数	people in the unemployment insurance	people	more	失业保险参保 失业保险人数
indicator	工伤保险参保人数	people in the work-injury insurance	people	more	工伤保险参保 工伤保险人数
indicator	生育保险参保人数	people in the maternity insurance	people	more	生育保险参保
indicator	社会保险参保人数	people in social insurance	people	more	五项社会保险参保人数 社保参保人数 社会保险参保 各类社会保险参保人数 社会保险参保人次 五险参保人数
indicator	城乡居民基本医疗保险财政补助标准	subsidy per head to the medical insurance of residents	money	more	城乡居民基本医保财政补助标准 城乡居民医保人均财政补助标准 城乡居民医保人均补助标准 城乡居民医保财政补助标准 城乡居民医保补助标准 城乡居民基本医疗保险补助标准 居民医保财政补助标准 城乡居民基本医疗保险人均财政补助标准 居民医保人均财政补助标准
indicator	新型农村合作医疗补助标准	subsidy per head to the new rural cooperative medical scheme	money	more	新农合补助标准 新农合财政补助标准
indicator	新型农村合作医疗筹资标准	contribution per head to the new rural cooperative medical scheme	money	more	新农合筹资标准 新农合人均筹资标准
indicator	基本公共卫生服务经费标准	funds per head for basic public health services	money	more	城乡居民人均基本公共卫生服务经费财政补助标准 城乡居民人均基本公共卫生服务经费财政补助 城乡居民人均基本公共卫生服务经费财政标准 城乡居民人均基本公共卫生服务经费财政 城乡居民人均基本公共卫生服务经费补助标准 城乡居民人均基本公共卫生服务经费补助 城乡居民人均基本公共卫生服务经费标准 城乡居民人均基本公共卫生服务经费 城乡居民人均基本公共卫生服务财政补助标准 城乡居民人均基本公共卫生服务财政补助 城乡居民人均基本公共卫生服务财政标准 城乡居民人均基本公共卫生服务财政 城乡居民人均基本公共卫生服务补助标准 城乡居民人均基本公共卫生服务补助 城乡居民人均基本公共卫生服务标准 城乡居民人均基本公共卫生服务 城乡居民基本公共卫生服务经费财政补助标准 城乡居民基本公共卫生服务经费财政补助 城乡居民基本公共卫生服务经费财政标准 城乡居民基本公共卫生服务经费财政 城乡居民基本公共卫生服务经费补助标准 城乡居民基本公共卫生服务经费补助 城乡居民基本公共卫生服务经费标准 城乡居民基本公共卫生服务经费 城乡居民基本公共卫生服务财政补助标准 城乡居民基本公共卫生服务财政补助 城乡居民基本公共卫生服务财政标准 城乡居民基本公共卫生服务财政 城乡居民基本公共卫生服务补助标准 城乡居民基本公共卫生服务补助 城乡居民基本公共卫生服务标准 城乡居民基本公共卫生服务 人均基本公共卫生服务经费财政补助标准 人均基本公共卫生服务经费财政补助 人均基本公共卫生服务经费财政标准 人均基本公共卫生服务经费财政 人均基本公共卫生服务经费补助标准 人均基本公共卫生服务经费补助 人均基本公共卫生服务经费标准 人均基本公共卫生服务经费 人均基本公共卫生服务财政补助标准 人均基本公共卫生服务财政补助 人均基本公共卫生服务财政标准 人均基本公共卫生服务财政 人均基本公共卫生服务补助标准 人均基本公共卫生服务补助 人均基本公共卫生服务标准 人均基本公共卫生服务 基本公共卫生服务经费财政补助标准 基本公共卫生服务经费财政补助 基本公共卫生服务经费财政标准 基本公共卫生服务经费财政 基本公共卫生服务经费补助标准 基本公共卫生服务经费补助 基本公共卫生服务经费 基本公共卫生服务财政补助标准 基本公共卫生服务财政补助 基本公共卫生服务财政标准 基本公共卫生服务财政 基本公共卫生服务补助标准 基本公共卫生服务补助 基本公共卫生服务标准 基本公共卫生服务 人均公共卫生服务经费标准 人均公共卫生服务经费 城乡居民人均公共卫生服务经费 全国人均基本公共卫生服务经费标准
indicator	城乡居民基础养老金	basic pension of residents	money	more	城乡居民基础养老金标准 城乡居民基础养老金最低标准 城乡居民基本养老保险基础养老金标准 城乡居民基本养老保险基础养老金最低标准 城乡居民基本养老保险基础养老金 基础养老金 基础养老金标准 城乡居民养老金 城乡居民社会养老保险基础养老金 城乡居民养老保险基础养老金
indicator	企业退休人员基本养老金	pension of enterprise retirees	money	more	企业退休人员基本养老金标准 企业退休人员基本养老金水平 企业退休人员养老金水平 企业退休人员养老金 企业离退休人员基本养老金 企业离退休人员养老金 企业退休人员月人均基本养老金 企业退休人员人均养老金
indicator	城市最低生活保障标准	urban subsistence allowance	money	more	城市低保标准 城市居民最低生活保障标准 城市低保人均保障标准
indicator	农村最低生活保障标准	rural subsistence allowance	money	more	农村低保标准 农村居民最低生活保障标准
indicator	城乡最低生活保障标准	subsistence allowance	money	more	城乡低保标准 低保标准 最低生活保障标准 城乡居民最低生活保障标准 城乡低保保障标准 城乡低保平均保障标准 低保平均标准 最低生活保障年标准 城乡居民低保标准
indicator	城乡低保对象	people on subsistence allowance	people	less	低保对象 低保人数 城乡低保人数 低保人员 纳入低保 享受低保人数 城乡低保人员 享受低保待遇 最低生活保障人数
indicator	城市低保对象	urban people on subsistence allowance	people	less	城市低保人数 城市低保人员
indicator	农村低保对象	rural people on subsistence allowance	people	less	农村低保人数 农村低保人员
indicator	低保户	households on subsistence allowance	households	less	城乡低保户
indicator	发放低保金	subsistence allowances paid	money	more	发放城乡低保金 发放低保资金 发放最低生活保障金 发放城乡低保资金 发放各类低保金
indicator	发放救助资金	relief funds paid	money	more	发放各类救助资金 发放各类救助金 发放救助金 发放困难群众救助补助资金 发放困难群众救助资金 发放社会救助资金 发放临时救助金 发放临时救助资金 发放各项救助资金 发放救助款
indicator	特困人员供养标准	support of the destitute	money	more	特困人员基本生活标准 特困供养标准 特困人员救助供养标准 特困人员基本生活保障标准
indicator	农村五保集中供养标准	institutional support of the five-guarantee	money	more	五保集中供养标准 农村五保对象集中供养标准
indicator	农村五保分散供养标准	home support of the five-guarantee	money	more	五保分散供养标准
indicator	特困人员	destitute people in care	people	less	特困供养人员 特困人员数 特困对象
indicator	农村五保对象	five-guarantee people	people	less	五保对象 五保户
indicator	困难残疾人生活补贴标准	living allowance of disabled people in need	money	more	困难残疾人生活补贴 困难残疾人生活补贴和重度残疾人护理补贴标准
indicator	重度残疾人护理补贴标准	nursing allowance of severely disabled people	money	more	重度残疾人护理补贴
indicator	社会保险基金积累	social insurance funds accumulated	money	more	社会保险基金累计结余 社会保障基金积累 全国社会保障基金积累 社保基金累计结余
indicator	社会保障卡持卡人数	holders of social-security cards	people	more	社保卡持卡人数 社会保障卡持卡人口
indicator	养老机构	institutions for the old	firms	more	养老服务机构 养老机构数
indicator	养老床位	beds for the old	count	more	养老服务床位 养老机构床位 各类养老床位 养老床位总数 养老床位数 机构养老床位
indicator	新增养老床位	new beds for the old	count	more	新增养老服务床位 建成养老床位 新建养老床位 新增各类养老床位 新增家庭养老床位 新增护理型床位
indicator	每千名老人拥有养老床位数	beds per 1000 old people	count	more	每千名老年人拥有养老床位数 每千名老年人拥有养老床位 每千名老人拥有养老床位 每千名老年人养老床位数
indicator	养老机构护理型床位占比	share of nursing beds in care homes	share	more	护理型床位占比 护理型养老床位占比 养老机构护理型床位比例
indicator	新建居家养老服务中心	new home-care centres for the old	count	more	新建居家养老服务照料中心 新建居家养老照料中心 建成居家养老服务照料中心 建成居家养老服务中心 新增居家养老服务照料中心 新增居家养老服务中心
indicator	新增老年助餐点	new meal services for the old	count	more	新建老年助餐点 新增老年助餐服务点 新增助餐点 建设老年助餐点 建成老年助餐点 新增老年助餐场所 新建助餐点
indicator	新建老年食堂	new canteens for the old	count	more	新增老年食堂 建成老年食堂
indicator	老年人提供助餐服务	meals served to the old	visits	more	老年助餐服务 提供助餐服务 老年人助餐服务 提供老年助餐服务 为老年人提供助餐服务 服务老年人就餐
indicator	适老化改造	homes adapted for the old	households	more	困难老年人家庭适老化改造 困难家庭适老化改造 特殊困难老年人家庭适老化改造 实施适老化改造 完成适老化改造 困难老年人家庭居家适老化改造 困难家庭居家适老化改造 特殊困难老年人家庭居家适老化改造 特殊困难家庭居家适老化改造 老年人家庭居家适老化改造 家庭居家适老化改造 老年人家庭适老化改造 实施困难老年人家庭适老化改造 完成困难老年人家庭适老化改造 居家适老化改造 特殊困难老年人居家适老化改造 实施困难老年人家庭智能适老化改造 实施居家适老化改造
indicator	新增农村幸福院	new village homes for the old	count	more	建成农村幸福院 新建农村幸福院 新建农村互助幸福院 农村幸福院 建设农村幸福院
indicator	新增托位	new nursery places	count	more	新增幼儿托位 新增幼儿托位数 新增幼儿照护托位 新增幼儿照护服务托位 新增婴幼儿托位 新增婴幼儿托位数 新增婴幼儿照护托位 新增婴幼儿照护服务托位 新增3岁以下婴幼儿托位 新增3岁以下婴幼儿托位数 新增3岁以下婴幼儿照护托位 新增3岁以下婴幼儿照护服务托位 新增婴幼儿入托托位 新增托育位 新增托位数 新建托位 新增托育托位 新增托育服务托位
indicator	新增普惠托位	new affordable nursery places	count	more	新增普惠性托位 新增普惠性幼儿托位 新增普惠性婴幼儿托位 新增普惠性托育托位 新增普惠托育托位
indicator	每千人口拥有托位数	nursery places per 1000 people	count	more	千人口托位数 每千人口托位数 每千人口拥有3岁以下婴幼儿托位数 千人托位数 每千人托位数 每千人拥有托位数 每千人口拥有托位
indicator	婴幼儿托位	nursery places	count	more	托位总数 托位数 婴幼儿托位数
indicator	劳动人事争议调解成功率	labour disputes settled	share	more	劳动争议调解成功率 劳动人事争议调解率
indicator	追讨欠薪	unpaid wages recovered	money	more	追回欠薪 追发欠薪
indicator	退役军人安置	veterans resettled	people	more	安置退役士兵 安置退役军人 安置转业士官
indicator	扶贫标准	poverty line	money	more
# 人口 population
indicator	总人口	population	people	more	人口 人口总数 全镇总人口 全县总人口 全市总人口 全省总人口 全区总人口 辖区人口 人口总量 辖区总人口 全镇人口
indicator	常住人口	resident population	people	more	年末全镇常住人口 年末全县常住人口 年末全市常住人口 年末全省常住人口 年末全区常住人口 年末常住人口 全镇常住人口 全县常住人口 全市常住人口 全省常住人口 全区常住人口 常住总人口 常住人口总数 常住人口总量 年末常住人口数
indicator	户籍人口	registered population	people	more	年末户籍人口 户籍总人口 户籍人口总数 户籍人口数
indicator	总户数	households	households	more	全镇总户数 户籍户数 街道总户数 居民总户数
indicator	城镇人口	urban population	people	more	城镇常住人口 城镇人口总数
indicator	农村人口	rural population	people	more	乡村人口 农村常住人口 农业人口
indicator	流动人口	floating population	people	more	外来人口 新居民 新居民数
indicator	少数民族人口	minority population	people	more
indicator	劳动力	labour force	people	more	劳动力总数 劳动力资源 劳动力人口
indicator	农村劳动力	rural labour force	people	more	农业劳动力 农村劳动力总数
indicator	人口出生率	birth rate	permille	more	出生率
indicator	人口死亡率	death rate	permille	less
indicator	人口自然增长率	natural growth rate of population	permille	more	自然增长率 人口自增率
indicator	出生人口	births	people	more	人口出生 出生人数
indicator	死亡人口	deaths	people	less
indicator	计划生育符合率	births within the plan	share	more	符合政策生育率 计划生育率 人口计划生育率 符合政策出生率 政策内生育率
indicator	常住人口城镇化率	urbanisation rate of residents	share	more	城镇化率 全省常住人口城镇化率 城镇化水平 全省城镇化率 人口城镇化率
indicator	户籍人口城镇化率	urbanisation rate of registered population	share	more	户籍城镇化率
indicator	农业转移人口落户	rural migrants granted urban residence	people	more	农业转移人口进城落户 农业转移人口市民化 转移农村人口 农业人口转移落户 农村人口转移进城
indicator	人均预期寿命	life expectancy	time	more	居民人均预期寿命 平均预期寿命 人口平均预期寿命 居民平均预期寿命 人均期望寿命 人口平均期望寿命 居民预期寿命
indicator	老年人口	old population	people	more	60岁以上老年人口 60岁以上老年人 65岁以上老年人口 60周岁以上老年人口
indicator	育儿补贴发放人数	infants for whom allowances are paid	people	more
indicator	行政村	villages	count	more	行政村数 行政村总数 建制村 下辖行政村 辖行政村
indicator	社区	urban communities	count	more	社区数 下辖社区 街道下辖社区
# 农业农村 agriculture and countryside
indicator	农林牧渔业总产值	gross output of agriculture	money	more	农业总产值 农林牧渔总产值 农林牧渔业产值 农业产值 农林牧副渔业总产值 农牧业总产值 农业现价总产值 大农业总产值
indicator	农林牧渔业增加值	value added of agriculture	money	more	农业增加值 农林牧渔增加值
indicator	林业增加值	value added of forestry	money	more
indicator	畜牧业增加值	value added of livestock	money	more	牧业增加值
indicator	渔业增加值	value added of fishery	money	more
indicator	种植业产值	crop output	money	more	种植业总产值
indicator	林业总产值	forestry output	money	more	林业产值 林业产业总产值 林业产业产值
indicator	林草产业总产值	output of forestry and grassland industries	money	more	林草产业产值
indicator	畜牧业总产值	livestock output	money	more	畜牧业产值 牧业产值 畜牧业实现产值 牧业总产值 畜禽产值
indicator	渔业总产值	fishery output	money	more	渔业产值 渔业经济总产值 水产业产值 水产养殖产值
indicator	畜牧业产值占农业总产值比重	share of livestock in agricultural output	share	more	畜牧业实现产值占农业总产值比重 畜牧业实现产值占农业总产值 畜牧业产值占农业总产值 畜牧业产值占比 畜牧业产值占农林牧渔业总产值比重 畜牧业产值占农林牧渔业总产值
indicator	渔业产值占比	share of fishery in agricultural output	share	more	渔业产值占农业总产值比重 渔业产值占农业总产值
indicator	设施农业产值	output of protected farming	money	more
indicator	农业总收入	total farm income	money	more	农业经济总收入
indicator	粮食播种面积	sown area of grain	area	more	粮食种植面积 粮食播面 粮播面积 粮食作物播种面积 粮食作物种植面积 粮食生产面积 粮食播种总面积 粮食面积 种植粮食 播种粮食 粮食作物面积
indicator	粮食总产量	grain output	mass	more	粮食产量 粮食总产 粮食年产量 粮食作物总产量 粮食作物产量 粮食综合产量 粮豆总产量 粮豆总产 粮食生产总量
indicator	谷物产量	cereal output	mass	more
indicator	夏粮产量	summer grain output	mass	more	夏粮总产量
indicator	秋粮产量	autumn grain output	mass	more	秋粮总产量
indicator	早稻播种面积	sown area of early rice	area	more	早稻种植面积 早稻面积
indicator	粮食单产	grain yield	mass	more	粮食亩产 粮食平均亩产 粮食作物单产
indicator	粮食综合生产能力	grain production capacity	mass	more	粮食生产能力 粮食产能
indicator	粮食收购量	grain purchased	mass	more	收购粮食 粮食订单收购 收购订单粮食
indicator	农作物播种面积	sown area of crops	area	more	农作物种植面积 农作物总播种面积 农作物面积
indicator	稻谷播种面积	sown area of rice	area	more	水稻播种面积 水稻种植面积 水稻面积 种植水稻 水稻种植 稻谷种植面积
indicator	稻谷产量	rice output	mass	more	水稻产量 稻谷总产量 水稻总产量
indicator	小麦播种面积	sown area of wheat	area	more	小麦种植面积 小麦面积 种植小麦 冬小麦播种面积
indicator	小麦产量	wheat output	mass	more	小麦总产量
indicator	玉米播种面积	sown area of maize	area	more	玉米种植面积 玉米面积 种植玉米
indicator	玉米产量	maize output	mass	more	玉米总产量
indicator	大豆播种面积	sown area of soybeans	area	more	大豆种植面积 大豆面积 种植大豆
indicator	大豆产量	soybean output	mass	more	大豆总产量
indicator	油料播种面积	sown area of oil crops	area	more	油料作物种植面积 油料作物播种面积 油料作物面积 油料种植面积 油料面积
indicator	油菜种植面积	area of rapeseed	area	more	油菜面积 油菜播种面积 种植油菜 油菜籽播种面积 油菜籽种植面积
indicator	油料产量	output of oil crops	mass	more	油料总产量
indicator	油菜籽产量	rapeseed output	mass	more
indicator	棉花产量	cotton output	mass	more
indicator	糖料产量	output of sugar crops	mass	more
indicator	烟叶种植面积	area of tobacco	area	more	烤烟种植面积 烟叶面积 烤烟面积 种植烤烟 种植烟叶
indicator	烟叶收购量	tobacco purchased	mass	more	收购烟叶 烟叶收购 烤烟收购量 收购烤烟
indicator	蔬菜播种面积	sown area of vegetables	area	more	蔬菜种植面积 蔬菜面积 种植蔬菜
indicator	蔬菜产量	vegetable output	mass	more	蔬菜总产量 蔬菜及食用菌产量
indicator	设施蔬菜面积	area of protected vegetables	area	more	设施蔬菜种植面积 发展设施蔬菜
indicator	设施农业面积	area of protected farming	area	more	发展设施农业 设施农业
indicator	水果种植面积	area of fruit	area	more	水果面积
indicator	林果种植面积	area of orchards	area	more	林果面积
indicator	果园面积	area of fruit gardens	area	more
indicator	水果产量	fruit output	mass	more	园林水果产量 水果总产量
indicator	林果产量	output of orchards	mass	more	果品产量
indicator	茶园面积	area of tea gardens	area	more	茶叶种植面积 茶叶面积 种植茶叶
indicator	茶叶产量	tea output	mass	more
indicator	中药材种植面积	area of medicinal herbs	area	more	中草药种植面积 中药材面积 种植中药材 道地药材种植面积 中药材种植 发展中药材 中草药材种植面积
indicator	食用菌产量	output of edible fungi	mass	more
indicator	肉类总产量	meat output	mass	more	肉类产量 肉类总产 猪牛羊禽肉产量
indicator	猪肉产量	pork output	mass	more
indicator	牛肉产量	beef output	mass	more
indicator	羊肉产量	mutton output	mass	more
indicator	禽肉产量	poultry output	mass	more
indicator	禽蛋产量	egg output	mass	more
indicator	牛奶产量	milk output	mass	more	奶类产量 鲜奶产量
indicator	水产品产量	output of aquatic products	mass	more	水产品总产量 水产总产量 水产养殖产量 渔业产量
indicator	水产养殖面积	aquaculture area	area	more	养殖水面 水产养殖水面
indicator	生猪出栏	pigs slaughtered	count	more	生猪出栏量 出栏生猪 生猪年出栏量 生猪年出栏
indicator	生猪存栏	pigs in stock	count	more	生猪存栏量 存栏生猪 生猪存栏数
indicator	能繁母猪存栏	breeding sows in stock	count	more	能繁母猪存栏量 能繁母猪保有量 存栏能繁母猪
indicator	生猪饲养量	pigs raised	count	more	生猪养殖量
indicator	肉牛出栏	beef cattle slaughtered	count	more	肉牛出栏量 出栏肉牛
indicator	牛出栏	cattle slaughtered	count	more	牛出栏量 出栏牛
indicator	肉牛存栏	beef cattle in stock	count	more	肉牛存栏量 存栏肉牛
indicator	牛存栏	cattle in stock	count	more	牛存栏量
indicator	奶牛存栏	dairy cows in stock	count	more	奶牛存栏量 存栏奶牛
indicator	羊出栏	sheep slaughtered	count	more	肉羊出栏 羊出栏量 出栏肉羊 肉羊出栏量
indicator	羊存栏	sheep in stock	count	more	羊存栏量 肉羊存栏 存栏羊
indicator	家禽出栏	poultry slaughtered	count	more	家禽出栏量 禽类出栏 出栏家禽
indicator	肉鸡出栏	broilers slaughtered	count	more	出栏肉鸡 出栏肉鸡总量
indicator	家禽存栏	poultry in stock	count	more	家禽存栏量 存栏家禽 禽类存栏
indicator	肉鸡存栏	broilers in stock	count	more	存栏肉鸡
indicator	牲畜总头数	livestock	count	more	牧业年度牲畜总头数 牧业年度牲畜总数 牲畜存栏 大小畜存栏 牲畜饲养总量 大牲畜存栏 牲畜总数
indicator	规模养殖场	large livestock farms	count	more	规模化养殖场 规模以上养殖场 标准化规模养殖场 畜禽规模养殖场
indicator	耕地面积	cultivated land	area	more	耕地总面积 耕地
indicator	耕地保有量	cultivated land retained	area	more	耕地保有面积
indicator	永久基本农田	permanent basic farmland	area	more	永久基本农田面积 基本农田 基本农田面积 永久基本农田保护面积 基本农田保护面积
indicator	高标准农田面积	high-standard farmland in all	area	more	高标准农田 高标准农田总面积
indicator	高标准农田建设面积	high-standard farmland	area	more	新建高标准农田 建设高标准农田 建成高标准农田 新增高标准农田 高标准农田建设 新建成高标准农田 高质量建成高标准农田 分区分类建设高标准农田 实施高标准农田建设 建设高标准基本农田
indicator	新建和改造高标准农田	high-standard farmland built or upgraded	area	more	新建、改造高标准农田 新建改造高标准农田 新建和改造提升高标准农田 新建改造提升高标准农田 新建和改造提升高标准农田面积
indicator	改造提升高标准农田	high-standard farmland upgraded	area	more	高标准农田改造提升 提升改造高标准农田 改造高标准农田 提质改造高标准农田
indicator	改造中低产田	low- and medium-yield land improved	area	more	中低产田改造
indicator	有效灌溉面积	effectively irrigated area	area	more	农田有效灌溉面积 农田灌溉面积
indicator	新增有效灌溉面积	new effectively irrigated area	area	more	新增灌溉面积 新增农田有效灌溉面积 新增、改善灌溉面积 新增和恢复灌溉面积 新增改善灌溉面积 新增、恢复灌溉面积 新增、改善、恢复灌溉面积
indicator	新增节水灌溉面积	new water-saving irrigated area	area	more	新增高效节水灌溉面积 发展节水灌溉 新增节水灌溉 发展高效节水灌溉 新增高效节水灌溉 高效节水灌溉面积 节水灌溉面积
indicator	农业灌溉水有效利用系数	irrigation water efficiency	ratio	more	农田灌溉水有效利用系数 灌溉水有效利用系数
indicator	新增耕地	new cultivated land	area	more	新增耕地面积
indicator	垦造耕地	land reclaimed for farming	area	more	垦造耕地面积 开垦耕地
indicator	补充耕地	farmland made up	area	more	整理复垦开发补充耕地
indicator	垦造水田	paddy reclaimed	area	more
indicator	恢复耕地	cultivated land restored	area	more	耕地恢复 耕地功能恢复 恢复耕地功能
indicator	撂荒地整治	abandoned land brought back	area	more	整治撂荒地 撂荒地复耕复种 复耕撂荒地 撂荒耕地整治 撂荒地复耕 整治撂荒耕地 治理撂荒地 盘活撂荒地 盘活撂荒耕地 复耕复种撂荒地
indicator	非粮化整治面积	land returned to grain	area	more	非粮化整治 整治非粮化 非粮化整治优化
indicator	土地流转面积	land transferred among farmers	area	more	流转土地 土地流转 流转耕地 土地流转总面积 耕地流转面积 累计流转土地 流转土地面积 承包地流转面积
indicator	新增土地流转面积	land newly transferred	area	more	新增土地流转 新增流转土地 新流转土地
indicator	土地流转率	share of land transferred	share	more	耕地流转率
indicator	土地规模经营面积	land under scale farming	area	more	土地规模经营 适度规模经营面积 农业适度规模经营面积 土地适度规模经营面积 规模经营面积
indicator	农业社会化服务面积	land under contracted farm services	area	more	农业生产托管面积 农业生产托管服务面积 土地托管面积 社会化服务面积 农业生产社会化服务面积 托管土地
indicator	农业机械总动力	farm machinery power	power	more	农机总动力
indicator	农作物耕种收综合机械化率	mechanisation of farming	share	more	农作物综合机械化率 主要农作物耕种收综合机械化率 主要农作物综合机械化率 农作物耕种收综合机械化水平 主要农作物耕种收综合机械化水平 主要农作物耕种收机械化水平 主要农作物耕种收机械化率 农业综合机械化率 农作物综合机械化水平 农业机械化率 耕种收综合机械化率 农业机械化水平 水稻耕种收综合机械化率 农机综合作业率 农业综合机械化水平
indicator	农业科技进步贡献率	contribution of technical progress to agriculture	share	more
indicator	主要农作物良种覆盖率	coverage of improved crop varieties	share	more	良种覆盖率 农作物良种覆盖率 主要粮食作物良种覆盖率
indicator	农产品加工业产值	output of farm-produce processing	money	more	农产品加工业总产值 农产品加工产值 农产品加工总产值 农产品加工企业产值
indicator	农产品加工业营业收入	revenue of farm-produce processing	money	more	农产品加工业营收 农产品加工营收 农产品加工企业营业收入
indicator	农产品加工转化率	share of farm produce processed	share	more	农产品加工率 粮食加工转化率 主要农产品加工转化率
indicator	农业全产业链产值	output of farm value chains	money	more	全产业链产值 特色产业全产业链产值
indicator	绿色食品全产业链产值	output of green-food value chains	money	more
indicator	休闲农业和乡村旅游收入	revenue of leisure farming and rural tourism	money	more	休闲农业收入 休闲农业营业收入 休闲农业产值 休闲农业经营收入
indicator	农业产业化龙头企业	leading farm firms	firms	more	农业龙头企业 龙头企业 农业龙头企业总数 农业产业化龙头企业总数
indicator	国家级农业产业化龙头企业	national leading farm firms	firms	more	国家级农业龙头企业 国家级农业产业化龙头企业数 国家级龙头企业
indicator	省级农业产业化龙头企业	provincial leading farm firms	firms	more	省级农业龙头企业 省级龙头企业 自治区级农业产业化龙头企业
indicator	省级以上农业产业化龙头企业	leading farm firms of the province and above	firms	more	省级以上农业龙头企业 省级及以上农业龙头企业
indicator	市级农业产业化龙头企业	prefectural leading farm firms	firms	more	市级农业龙头企业 市级龙头企业
indicator	市级以上农业产业化龙头企业	leading farm firms of the prefecture and above	firms	more	市级以上农业龙头企业 市级及以上农业龙头企业
indicator	新增省级农业产业化龙头企业	new provincial leading farm firms	firms	more	新增省级农业龙头企业 新增省级龙头企业
indicator	新增市级农业产业化龙头企业	new prefectural leading farm firms	firms	more	新增市级农业龙头企业 新增市级龙头企业
indicator	农民专业合作社	farmers' cooperatives	firms	more	农民合作社 专业合作社 农业合作社 农民专业合作社总数 农业专业合作社 农民专业合作组织 专业合作经济组织
indicator	新增农民专业合作社	new farmers' cooperatives	firms	more	新增农民合作社 新增专业合作社 新增合作社 新发展农民专业合作社 新发展农民合作社 新建农民专业合作社 新成立农民专业合作社
indicator	规范提升农民专业合作社	farmers' cooperatives put in order	firms	more	规范提升农民合作社 规范提升合作社
indicator	培育农民专业合作社	farmers' cooperatives fostered	firms	more	培育农民合作社 新培育农民专业合作社
indicator	家庭农场	family farms	firms	more	家庭农场总数
indicator	示范家庭农场	model family farms	firms	more	示范性家庭农场
indicator	培育家庭农场	family farms fostered	firms	more	新培育家庭农场
indicator	新增家庭农场	new family farms	firms	more	新发展家庭农场
indicator	新型农业经营主体	new farm businesses	firms	more	新型经营主体 各类新型农业经营主体 新型农业经营主体总数
indicator	培育新型农业经营主体	new farm businesses fostered	firms	more	新培育新型农业经营主体 培育新型经营主体
indicator	培育高素质农民	skilled farmers trained	people	more	培育新型职业农民 高素质农民培育
indicator	培育农创客	young farm entrepreneurs fostered	people	more	新培育农创客 累计培育农创客
indicator	新增农创客	new young farm entrepreneurs	people	more
indicator	新认证绿色食品	newly certified green food	count	more	认证绿色食品 绿色食品认证
indicator	新增三品一标农产品	new certified farm produce	count	more	新增三品一标 新增三品一标认证 新增两品一标 新增两品一标农产品
indicator	新增绿色有机农产品认证	new certified green and organic produce	count	more	新增绿色有机农产品 新增绿色、有机农产品
indicator	地理标志农产品	produce with geographical indications	count	more	国家地理标志产品 地理标志产品 农产品地理标志 国家地理标志农产品 地理标志保护产品
indicator	绿色食品原料标准化基地面积	standard bases of green-food raw material	area	more	绿色有机食品基地面积 绿色食品原料基地面积
indicator	国家现代农业产业园	national modern farm parks	count	more	国家级现代农业产业园
indicator	新建国家现代农业产业园	new national modern farm parks	count	more	新增国家现代农业产业园
indicator	农产品质量安全抽检合格率	farm produce passing safety checks	share	more	农产品质量安全监测总体合格率 农产品质量安全监测合格率 农产品质量安全检测总体合格率 农产品质量安全检测合格率 农产品质量安全例行监测总体合格率 农产品质量安全例行监测合格率 农产品质量安全总体合格率 农产品质量安全合格率 农产品抽检合格率 主要农产品质量安全监测总体合格率 主要农产品质量安全监测合格率 主要农产品质量安全抽检总体合格率 主要农产品质量安全抽检合格率 主要农产品质量安全检测总体合格率 主要农产品质量安全检测合格率 主要农产品质量安全总体合格率 主要农产品质量安全合格率 主要农产品监测总体合格率 主要农产品监测合格率 主要农产品抽检总体合格率 主要农产品抽检合格率 主要农产品检测总体合格率 主要农产品检测合格率 主要农产品总体合格率 主要农产品合格率 农产品合格率 农产品监测合格率
indicator	畜禽粪污综合利用率	livestock manure reused	share	more	畜禽粪污资源化利用率 畜禽养殖废弃物资源化利用率 畜禽粪污资源化综合利用率 畜禽养殖废弃物综合利用率 畜禽粪便综合利用率
indicator	秸秆综合利用率	straw reused	share	more	农作物秸秆综合利用率 秸秆利用率 秸秆还田率
indicator	农膜回收率	farm film recovered	share	more	废旧农膜回收率 残膜回收率 废旧地膜回收率 农膜回收利用率 农田残膜回收率 废旧农膜回收利用率
indicator	化肥使用量	fertiliser used	mass	less	化肥施用量 农用化肥施用量
indicator	农药使用量	pesticide used	mass	less	农药施用量
indicator	受污染耕地安全利用率	safe use of polluted farmland	share	more
indicator	农业保险保费	farm insurance premiums	money	more	农业保险保费收入 农险保费
indicator	涉农整合资金	funds for agriculture pooled	money	more	整合涉农资金 统筹整合涉农资金 整合财政涉农资金 统筹整合财政涉农资金
indicator	财政衔接推进乡村振兴补助资金	funds linking poverty relief and rural revitalisation	money	more	衔接资金 投入衔接资金 衔接推进乡村振兴补助资金 财政衔接资金 各级衔接资金 各级财政衔接资金 投入财政衔接资金 衔接推进乡村振兴资金 投入各级财政衔接资金 争取衔接资金
indicator	财政专项扶贫资金	fiscal poverty-relief funds	money	more	扶贫资金 投入财政专项扶贫资金 专项扶贫资金 投入扶贫资金 财政扶贫资金 各级财政专项扶贫资金
indicator	发放惠农补贴	farm subsidies paid	money	more	发放各类惠农补贴资金 发放各类惠农补贴 发放各项惠农补贴资金 发放各项惠农补贴 发放惠农补贴资金 惠农补贴资金 发放各项强农惠农富农补贴资金 发放各项强农惠农富农补贴 发放各项强农惠农补贴资金 发放各项强农惠农补贴 发放各类强农惠农富农补贴资金 发放各类强农惠农富农补贴 发放各类强农惠农补贴资金 发放各类强农惠农补贴 发放强农惠农富农补贴资金 发放强农惠农富农补贴 发放强农惠农补贴资金 发放强农惠农补贴 发放惠农资金 落实各类农业补贴 发放农业补贴 发放各类补贴资金 发放粮食直补和综合补贴 发放耕地地力保护补贴
indicator	农村贫困人口	rural poor	people	less	贫困人口 建档立卡贫困人口
indicator	农村贫困人口减少	people lifted out of poverty	people	more	减贫 减少贫困人口 减少农村贫困人口 脱贫 稳定脱贫 实现脱贫 贫困人口脱贫 农村贫困人口脱贫 贫困人口减少 脱贫贫困人口 稳定解决脱贫问题 农村贫困人口实现脱贫
indicator	贫困发生率	poverty incidence	share	less	综合贫困发生率
indicator	贫困村退出	villages lifted out of poverty	count	more	贫困村出列 脱贫村 脱贫贫困村 出列贫困村 退出贫困村 贫困村脱贫
indicator	贫困村	poor villages	count	less	建档立卡贫困村
indicator	防返贫监测对象	people watched against falling back into poverty	people	less	监测对象 防止返贫监测对象 纳入防返贫监测
indicator	新识别监测对象	people newly put under watch	people	less	识别监测对象 新增监测对象
indicator	监测对象风险消除率	watched people out of risk	share	more	风险消除率 消除风险率
indicator	易地扶贫搬迁	people relocated out of poverty	people	more	实施易地扶贫搬迁 易地扶贫搬迁人口 搬迁贫困群众 易地扶贫搬迁群众 易地扶贫搬迁贫困人口
indicator	解决农村饮水安全人口	people given safe drinking water in villages	people	more	解决农村人口饮水安全问题 解决农村人口的饮水安全问题 解决农村饮水安全 农村饮水安全人口 解决农村人口饮水困难和饮水安全问题 解决饮水安全人口 新增解决农村饮水安全 解决农村人口的安全饮水问题 解决安全饮水问题 解决农村饮水困难 解决饮水困难 解决饮水安全问题 解决农村饮水安全问题 解决人畜饮水困难 解决农村居民饮水安全问题
indicator	农村自来水普及率	tap water in villages	share	more	自来水普及率 农村自来水入户率 自来水入户率 农村自来水通村率
indicator	农村集中供水率	centralised water supply in villages	share	more
indicator	改造农村危房	dilapidated rural houses rebuilt	households	more	农村危房改造 完成农村危房改造 实施农村危房改造 改造农村危旧房 农村危旧房改造 农村危房改造完成 组织实施农村危房改造工程 农村低收入群体危房改造 改造危房 危房改造 改造农村低收入群体危房 实施危房改造 完成危房改造 改造农村困难家庭危房 农村困难家庭危房改造 农村困难群众危房改造 改造农村危房户
indicator	农村卫生厕所普及率	sanitary toilets in villages	share	more	卫生厕所普及率 农村卫生户厕普及率 农村无害化卫生厕所普及率 卫生户厕普及率 农村户用卫生厕所普及率 农村户厕普及率 农村改厕普及率
indicator	改造农村户厕	rural toilets renovated	households	more	农村户厕改造 改造户厕 农村厕所改造 改造农村厕所 户厕改造 完成户厕改造 改造农村户用厕所 农村户用卫生厕所改造 农村户用厕所改造
indicator	新建农村卫生厕所	sanitary toilets built in villages	households	more	新建户用卫生厕所 建设卫生厕所 新建农村户用卫生厕所 新建农村户用无害化卫生厕所 新建农村卫生户厕 建设农村户用卫生厕所
indicator	新建改造农村户厕	rural toilets built or renovated	households	more	新建改建农村户厕 新改建农村户厕
indicator	农村改厕	rural toilet conversion	households	more	完成农村改厕 改厕 农户改厕
indicator	改造农村公厕	rural public toilets renovated	count	more	提升农村公厕 农村公厕改造
indicator	农村生活污水治理率	rural sewage treated	share	more	农村生活污水治理覆盖率 农村污水治理率 农村生活污水有效治理率 行政村生活污水治理率
indicator	农村生活污水处理率	rural sewage processed	share	more	农村污水处理率
indicator	农村生活垃圾无害化处理率	rural refuse treated harmlessly	share	more	农村生活垃圾处理率 农村垃圾无害化处理率 农村生活垃圾有效处理率 农村生活垃圾收运处理率 农村生活垃圾收集处理率 农村生活垃圾无害化处理 行政村生活垃圾处理率
indicator	创建美丽庭院	model courtyards	households	more	美丽庭院创建 美丽庭院 打造美丽庭院 建设美丽庭院 建成美丽庭院 创成美丽庭院 评选美丽庭院
indicator	创建美丽乡村	beautiful villages	count	more	打造美丽乡村
indicator	美丽乡村示范村	model beautiful villages	count	more
indicator	建成美丽乡村	beautiful villages completed	count	more	建设美丽乡村 新建美丽乡村
indicator	创建和美乡村	harmonious and beautiful villages	count	more	打造和美乡村 创建宜居宜业和美乡村 打造宜居宜业和美乡村
indicator	建成和美乡村	harmonious and beautiful villages completed	count	more	建设和美乡村 建设宜居宜业和美乡村 建成宜居宜业和美乡村
indicator	创建省级和美乡村	provincial harmonious and beautiful villages	count	more	创成省级和美乡村 创建省级宜居宜业和美乡村
indicator	创建乡村振兴示范村	model villages of revitalisation	count	more	打造乡村振兴示范村
indicator	沼气池	biogas digesters	count	more	建沼气池 户用沼气池
indicator	新建沼气池	biogas digesters built	count	more	新建户用沼气池 建设沼气池
indicator	新增沼气用户	new biogas users	households	more
indicator	整村推进	villages developed as a whole	count	more	整村推进扶贫 自然村整村推进扶贫 实施整村推进 村整村推进扶贫
# 村级集体经济 village collective economy
indicator	村级集体经济总收入	total income of village collectives	money	more	村集体经济总收入 村级集体经济收入 村集体经济收入 村级集体总收入 村级集体收入 村集体收入 村集体总收入 集体经济总收入 村级总收入 村社集体经济总收入 村级集体经济年收入 村集体经济年收入 村级经济总收入 集体经济收入
indicator	村级集体经营性收入	operating income of village collectives	money	more	村级集体经济经营性收入 村集体经营性收入 村经营性收入 村级经营性收入 村年经营性收入 村集体经济经营性收入 集体经济经营性收入 集体经营性收入 村级集体经济经营性总收入 村社经营性收入 村级年经营性收入
indicator	村均集体经济收入	mean income per village collective	money	more	村均村集体经济总收入 村均集体经济总收入 村均村级集体经济收入 村均收入 村级集体经济村均收入 村均集体收入 村均村级集体经济总收入 村均总收入 村均集体经济年收入 村均村集体经济收入
indicator	村均集体经营性收入	mean operating income per village collective	money	more	村均经营性收入 村均行政村经营性收入 村均集体经济经营性收入 村均村级集体经营性收入 村均村集体经营性收入
indicator	经营性收入50万元以上村	villages earning above 500,000 yuan by operation	count	more	经营性收入50万元以上的行政村 经营性收入50万元以上的村 经营性收入50万元以上行政村 村级集体经营性收入50万元以上的村 村级集体经营性收入50万元以上村 经营性收入达50万元以上的村 经营性收入达50万元以上村 村集体经营性收入50万元以上的村 村集体经营性收入50万元以上村
indicator	经营性收入100万元以上村	villages earning above one million yuan by operation	count	more	经营性收入100万元以上的行政村 经营性收入100万元以上的村 经营性收入100万元以上行政村 村级集体经营性收入100万元以上的村 村级集体经营性收入100万元以上村 村集体经营性收入100万元以上的村 村集体经营性收入100万元以上村
indicator	集体经济收入10万元以上村	villages with income above 100,000 yuan	count	more	村集体经济收入10万元以上的行政村 村集体经济收入10万元以上的村 村集体经济收入10万元以上行政村 村集体经济收入10万元以上村 集体经济收入10万元以上的行政村 集体经济收入10万元以上的村 集体经济收入10万元以上行政村 村级集体经济收入10万元以上的行政村 村级集体经济收入10万元以上的村 村级集体经济收入10万元以上行政村 村级集体经济收入10万元以上村
indicator	集体经济收入50万元以上村	villages with income above 500,000 yuan	count	more	村集体经济收入50万元以上的行政村 村集体经济收入50万元以上的村 村集体经济收入50万元以上行政村 村集体经济收入50万元以上村 集体经济收入50万元以上的行政村 集体经济收入50万元以上的村 集体经济收入50万元以上行政村 村级集体经济收入50万元以上的行政村 村级集体经济收入50万元以上的村 村级集体经济收入50万元以上行政村 村级集体经济收入50万元以上村
indicator	集体经济收入100万元以上村	villages with income above one million yuan	count	more	村集体经济收入100万元以上的行政村 村集体经济收入100万元以上的村 村集体经济收入100万元以上行政村 村集体经济收入100万元以上村 集体经济收入100万元以上的行政村 集体经济收入100万元以上的村 集体经济收入100万元以上行政村 村级集体经济收入100万元以上的行政村 村级集体经济收入100万元以上的村 村级集体经济收入100万元以上行政村 村级集体经济收入100万元以上村
indicator	集体经济空壳村	villages without collective income	count	less	村集体经济空壳村 空壳村
indicator	消除集体经济空壳村	villages freed from having no collective income	count	more	消除空壳村
indicator	集体经济薄弱村	villages weak in collective income	count	less	集体经济相对薄弱村 村集体经济薄弱村 经济薄弱村
indicator	消除集体经济薄弱村	weak villages strengthened	count	more	消除薄弱村 消除经济薄弱村
indicator	村级集体资产总额	assets of village collectives	money	more	村集体资产 村级集体资产 集体资产总额 村集体资产总额 村级集体总资产
indicator	村集体经济分红	dividends of village collectives	money	more	集体经济分红 村级集体经济分红 股份分红 强村公司分红 村集体分红 村级集体分红 村集体经济股份分红 集体分红
indicator	强村公司	companies of village collectives	firms	more	强村富民公司 村集体公司 成立强村公司 强村富民公司数
indicator	强村公司利润	profits of companies of village collectives	money	more	强村公司实现利润 强村公司净利润
indicator	农村产权交易额	rural property transactions	money	more	农村产权交易总额 农村产权交易金额 农村产权交易
indicator	集体建设用地入市面积	collective construction land brought to market	area	more	农村集体经营性建设用地入市 集体经营性建设用地入市面积 集体经营性建设用地入市
indicator	盘活闲置农房	idle farmhouses put to use	count	more	盘活闲置农房和宅基地 盘活闲置宅基地和农房 盘活闲置宅基地 盘活闲置宅基地和闲置农房 盘活闲置房屋
indicator	飞地抱团项目	joint ventures of villages elsewhere	count	more	抱团项目 飞地项目
# 生态环境 environment
indicator	PM2.5平均浓度	mean PM2.5 concentration	concentration	less	PM2.5浓度 PM2.5年均浓度 细颗粒物浓度 细颗粒物(PM2.5)浓度 PM_2.5平均浓度 PM_2.5浓度 PM_2.5年均浓度 细颗粒物平均浓度 细颗粒物年均浓度 PM2.5年平均浓度 PM2.5均值 PM2.5年均值 全省PM2.5平均浓度 全市PM2.5平均浓度 全县PM2.5平均浓度 全区PM2.5平均浓度 全省PM_2.5平均浓度 全市PM_2.5平均浓度 全县PM_2.5平均浓度 全区PM_2.5平均浓度 细颗粒物PM2.5浓度 PM2.5
indicator	PM10平均浓度	mean PM10 concentration	concentration	less	PM10浓度 PM10年均浓度 可吸入颗粒物浓度 可吸入颗粒物平均浓度 PM_10平均浓度 PM10均值
indicator	臭氧浓度	ozone concentration	concentration	less	臭氧平均浓度
indicator	空气质量优良天数比例	share of days with good air	share	more	空气优良天数比例 空气质量优良率 优良天数比例 空气优良率 环境空气质量优良率 空气质量优良天数比率 优良天数比率 空气优良天数比率 空气质量优良天数率 空气优良天数率 优良天数率 环境空气质量优良天数比例 空气质量优良天数占比 全省空气优良天数率 全省空气优良天数比例 全省空气优良天数比率 全市空气优良天数率 全市空气优良天数比例 全市空气优良天数比率 环境空气质量优良天数比率 环境空气质量优良天数率 空气质量达标率 空气优良天数占比 空气质量优良比例 大气优良率 空气质量优良天数达标率 空气质量达到及好于二级的天数比例 空气优良率均值 优良天数占比
indicator	空气质量优良天数	days with good air	time	more	空气优良天数 优良天数 空气质量二级以上天数 空气质量达到二级以上天数 空气质量达标天数 空气质量达到和好于二级的天数 环境空气质量优良天数
indicator	重污染天数	days of heavy air pollution	time	less	重度及以上污染天数 重污染天气 重度污染天数 重度以上污染天数
indicator	重污染天数比例	share of days of heavy air pollution	share	less	重度及以上污染天数比率 重污染天数比率 重度及以上污染天数比例
indicator	地表水优良比例	share of good surface water	share	more	地表水水质优良比例 地表水优良率 地表水水质优良率 地表水优良水体比例 水质优良率 水质优良比例 地表水优良水质比例 地表水优良断面比例
indicator	国考断面水质优良比例	share of good water at nationally monitored sections	share	more	国控断面水质优良比例 国考断面优良水体比例 地表水国考断面水质优良率 地表水国考断面水质优良比例 地表水国考断面水质优良比率 地表水国考断面水质优良水体比例 地表水国考断面水质率 地表水国考断面水质比例 地表水国考断面水质比率 地表水国考断面水质水体比例 地表水国考断面优良率 地表水国考断面优良比例 地表水国考断面优良比率 地表水国考断面优良水体比例 地表水国考断面率 地表水国考断面比例 地表水国考断面比率 地表水国考断面水体比例 地表水国控断面水质优良率 地表水国控断面水质优良比例 地表水国控断面水质优良比率 地表水国控断面水质优良水体比例 地表水国控断面水质率 地表水国控断面水质比例 地表水国控断面水质比率 地表水国控断面水质水体比例 地表水国控断面优良率 地表水国控断面优良比例 地表水国控断面优良比率 地表水国控断面优良水体比例 地表水国控断面率 地表水国控断面比例 地表水国控断面比率 地表水国控断面水体比例 国考断面水质优良率 国考断面水质优良比率 国考断面水质优良水体比例 国考断面水质率 国考断面水质比例 国考断面水质比率 国考断面水质水体比例 国考断面优良率 国考断面优良比例 国考断面优良比率 国考断面率 国考断面比例 国考断面比率 国考断面水体比例 国控断面水质优良率 国控断面水质优良比率 国控断面水质优良水体比例 国控断面水质率 国控断面水质比例 国控断面水质比率 国控断面水质水体比例 国控断面优良率 国控断面优良比例 国控断面优良比率 国控断面优良水体比例 国控断面率 国控断面比例 国控断面比率 国控断面水体比例 国考断面优良水质比例 国考断面水质达标率 国控断面水质达标率 国考断面达标率 地表水国考断面达到或优于Ⅲ类水体比例 地表水考核断面水质优良比例 国考断面水质达到或优于Ⅲ类比例 地表水考核断面优良比例
indicator	省控断面水质优良比例	share of good water at provincially monitored sections	share	more	省考断面水质优良比例 省考断面水质优良率 省控断面水质优良率 省控断面优良水质比例 省控断面水质达标率 省考断面水质达标率 省控以上断面水质优良率 省控以上断面水质优良比例 省考断面优良水质比例 省控断面优良率
indicator	县控断面水质达标率	water up to standard at county-monitored sections	share	more	县控断面保持Ⅲ类达标率 县控断面水质优良率 县控以上断面水质达标率
indicator	断面水质达标率	water up to standard at monitored sections	share	more	镇域断面水质达标率 所有水质监测断面达标率 水质达标率 断面达标率 地表水断面水质达标率 考核断面水质达标率
indicator	水功能区水质达标率	water function zones up to standard	share	more	水功能区达标率
indicator	出境断面水质达标率	outflow sections up to standard	share	more	交接断面水质达标率
indicator	市控断面水质达标率	water up to standard at prefecture-monitored sections	share	more	市控断面水质优良率
indicator	集中式饮用水水源地水质达标率	drinking-water sources up to standard	share	more	饮用水水源地水质达标率 集中式饮用水水源水质达标率 集中式饮用水源地水质达标率 集中式饮用水源水质达标率 饮用水源地水质达标率 饮用水源水质达标率 城市集中式饮用水水源地水质达标率 城市集中式饮用水水源水质达标率 城市集中式饮用水源地水质达标率 城市集中式饮用水源水质达标率 县城集中式饮用水水源地水质达标率 县城集中式饮用水水源水质达标率 县城集中式饮用水源地水质达标率 县城集中式饮用水源水质达标率 县级集中式饮用水水源地水质达标率 县级集中式饮用水水源水质达标率 县级集中式饮用水源地水质达标率 县级集中式饮用水源水质达标率 城镇集中式饮用水水源地水质达标率 城镇集中式饮用水水源水质达标率 城镇集中式饮用水源地水质达标率 城镇集中式饮用水源水质达标率 县级以上集中式饮用水水源地水质达标率 县级以上集中式饮用水水源水质达标率 县级以上集中式饮用水源地水质达标率 县级以上集中式饮用水源水质达标率 县级及以上集中式饮用水水源地水质达标率 县级及以上集中式饮用水水源水质达标率 县级及以上集中式饮用水源地水质达标率 县级及以上集中式饮用水源水质达标率
indicator	饮用水水质达标率	drinking water up to standard	share	more	饮用水达标率 城乡饮用水水质达标率
indicator	近岸海域水质优良比例	share of good coastal water	share	more	近岸海域水质优良率 近岸海域优良水质比例 近岸海域优良水质面积比例
indicator	劣Ⅴ类水体比例	share of worst-grade water	share	less	劣Ⅴ类断面比例 劣Ⅴ类水质断面比例 劣V类水体比例
indicator	森林覆盖率	forest cover	share	more	全国森林覆盖率 全省森林覆盖率 全市森林覆盖率 全县森林覆盖率
indicator	林木绿化率	tree cover	share	more	林木覆盖率 林木绿化覆盖率
indicator	林草覆盖率	forest and grass cover	share	more
indicator	植被覆盖度	vegetation cover	share	more	植被覆盖率 植被综合覆盖度 林草植被覆盖率
indicator	草原综合植被盖度	grassland vegetation cover	share	more	草原植被盖度 草原植被覆盖度
indicator	森林蓄积量	forest stock	volume	more	活立木蓄积量 活立木总蓄积量 林木蓄积量
indicator	木材产量	timber output	volume	more
indicator	营造林	afforestation	area	more	完成营造林 营造林面积 完成营造林面积
indicator	造林面积	area afforested	area	more	造林 完成造林 完成造林面积
indicator	植树造林	trees planted over area	area	more	完成植树造林 植树造林面积 造林绿化 完成造林绿化 绿化造林
indicator	人工造林	planted forest	area	more	完成人工造林 人工造林面积
indicator	新增造林面积	new area afforested	area	more	新增造林 新造林 新增绿化造林
indicator	国土绿化面积	land greened	area	more	国土绿化 完成国土绿化
indicator	森林抚育	forest tending	area	more	完成森林抚育 森林抚育面积 中幼林抚育 森林抚育经营
indicator	退耕还林	farmland returned to forest	area	more	退耕还林还草 完成退耕还林 退耕还林面积
indicator	退牧还草	pasture returned to grass	area	more	退牧还草面积
indicator	封山育林	hillsides closed for afforestation	area	more	封山育林面积 封育 完成封山育林
indicator	义务植树	trees planted by volunteers	count	more	植树 栽植树木 栽植苗木 栽植各类苗木 四旁植树 全民义务植树 栽植各类树木 栽植绿化苗木
indicator	新增绿化面积	new green area	area	more	新增绿化 新增绿地 新增绿地面积 新增园林绿地 新增园林绿化面积 新增公园绿地 新增绿化总面积 新建绿地 新增城市公园绿地 新增城市绿地
indicator	建成区绿化覆盖率	green cover of built-up area	share	more	城市建成区绿化覆盖率 城市绿化覆盖率 绿化覆盖率 城区绿化覆盖率 县城绿化覆盖率 城镇绿化覆盖率
indicator	建成区绿地率	green area ratio of built-up area	share	more	城市建成区绿地率 绿地率 城市绿地率
indicator	人均公园绿地面积	park area per head	area	more	人均公共绿地面积 人均绿地面积 人均公共绿地
indicator	治理水土流失面积	area of soil erosion brought under control	area	more	水土流失治理面积 治理水土流失 综合治理水土流失面积 水土流失综合治理面积 完成水土流失治理面积 水土流失治理 水土流失综合治理 治理水土流失总面积
indicator	水土保持率	soil conservation rate	share	more
indicator	治理荒漠化面积	desertified land brought under control	area	more	沙化土地治理面积 治理沙化土地 荒漠化治理面积 沙化土地综合治理 治理沙化土地面积
indicator	石漠化治理面积	rocky desertification brought under control	area	more	治理石漠化 石漠化综合治理 治理石漠化面积 石漠化综合治理面积
indicator	治理退化草原	degraded grassland restored	area	more	草原生态修复 退化草原修复治理 修复退化草原 草原改良 退化草原修复
indicator	湿地保护率	wetland protected	share	more
indicator	湿地面积	wetland	area	more	湿地总面积
indicator	自然岸线保有率	natural shoreline kept	share	more	自然岸线率 大陆自然岸线保有率
indicator	修复废弃矿山	abandoned mines restored	count	more	治理废弃矿山 修复治理废弃矿山 废弃矿山治理 废弃矿山生态修复 治理历史遗留矿山 历史遗留矿山生态修复 修复矿山 矿山生态修复
indicator	绿色矿山	green mines	count	more
indicator	建成幸福河湖	rivers and lakes of happiness	count	more	建设幸福河湖 建成美丽幸福河湖
indicator	化学需氧量排放量	chemical oxygen demand	mass	less	化学需氧量 化学需氧量排放总量 COD排放量 化学需氧量排放 COD 主要污染物化学需氧量
indicator	二氧化硫排放量	sulphur dioxide emissions	mass	less	二氧化硫 二氧化硫排放总量 二氧化硫排放 二氧化硫量排放量 SO2排放量 主要污染物二氧化硫
indicator	氨氮排放量	ammonia nitrogen emissions	mass	less	氨氮 氨氮排放 氨氮排放总量
indicator	氮氧化物排放量	nitrogen oxide emissions	mass	less	氮氧化物 氮氧化物排放 氮氧化物排放总量
indicator	挥发性有机物排放量	volatile organic compound emissions	mass	less	挥发性有机物 VOCs排放量 挥发性有机物排放总量 VOCs
indicator	主要污染物排放总量	emissions of main pollutants	mass	less	主要污染物排放 主要污染物排放量 污染物排放总量
indicator	二氧化碳排放量	carbon dioxide emissions	mass	less	二氧化碳排放 碳排放量 碳排放总量 二氧化碳排放总量
indicator	单位地区生产总值二氧化碳排放	carbon dioxide per unit of GRP	mass	less	单位GDP二氧化碳排放量 单位GDP二氧化碳排放 单位地区生产总值二氧化碳排放量 单位生产总值二氧化碳排放量 单位生产总值二氧化碳排放 碳排放强度 二氧化碳排放强度 单位GDP碳排放 万元GDP二氧化碳排放 单位地区生产总值二氧化碳排放强度 单位地区生产总值碳排放
indicator	单位国内生产总值二氧化碳排放	carbon dioxide per unit of GDP	mass	less	单位国内生产总值二氧化碳排放量
indicator	城市生活污水集中收集处理率	urban sewage collected and treated	share	more
indicator	城市生活污水集中收集率	urban sewage collected	share	more	生活污水集中收集率 城镇生活污水集中收集率 污水集中收集率
indicator	城镇污水处理率	urban sewage treated	share	more	生活污水处理率 污水处理率 城镇生活污水集中处理率 城镇生活污水处理率 城镇污水集中处理率 市区生活污水处理率 市区污水集中处理率 城区生活污水集中处理率 城区污水集中处理率 污水集中处理率 生活污水集中处理率
indicator	城市污水处理率	city sewage treated	share	more	城市生活污水集中处理率 城市生活污水处理率 城市污水集中处理率 市区生活污水集中处理率 城区污水处理率 市区污水处理率 城区生活污水处理率
indicator	县城污水处理率	county-town sewage treated	share	more	县城生活污水集中处理率 县城生活污水处理率 县城污水集中处理率
indicator	新增城镇污水日处理能力	new daily sewage treatment capacity	volume	more	新增城市污水日处理能力 新增污水日处理能力 新增城镇污水处理能力 新增污水处理能力 新增日处理污水能力 全国新增城市污水日处理能力 新增生活污水处理能力 新增日污水处理能力
indicator	生活垃圾无害化处理率	refuse treated harmlessly	share	more	垃圾无害化处理率 城乡生活垃圾无害化处理率
indicator	城市生活垃圾无害化处理率	city refuse treated harmlessly	share	more	城市垃圾无害化处理率 城区生活垃圾无害化处理率
indicator	城镇生活垃圾无害化处理率	urban refuse treated harmlessly	share	more	城镇垃圾无害化处理率
indicator	生活垃圾处理率	refuse treated	share	more	垃圾处理率 生活垃圾集中处理率 城乡生活垃圾处理率
indicator	生活垃圾资源化利用率	refuse recycled	share	more	垃圾资源化利用率
indicator	生活垃圾回收利用率	refuse recovered	share	more	城乡生活垃圾回收利用率
indicator	生活垃圾分类覆盖率	refuse sorting coverage	share	more	垃圾分类覆盖率 生活垃圾分类收集覆盖率 居民小区生活垃圾分类覆盖率 城乡生活垃圾分类覆盖率 生活垃圾分类收运体系覆盖率 垃圾分类收集覆盖率
indicator	农村生活垃圾分类覆盖率	rural refuse sorting coverage	share	more
indicator	生活垃圾日处理能力	daily refuse treatment capacity	mass	more	垃圾日处理能力 日处理垃圾能力 生活垃圾日处理规模
indicator	一般工业固体废物综合利用率	industrial solid waste reused	share	more	工业固体废物综合利用率 工业固废综合利用率 大宗工业固体废弃物综合利用率 一般工业固废综合利用率 大宗工业固废综合利用率 大宗固废综合利用率
indicator	危险废物规范化处置率	hazardous waste disposed of	share	more	危险废物安全处置率 危险废物处置率 危废规范化处置率 危险废物无害化处置率
indicator	医疗废物处置率	medical waste disposed of	share	more	医疗废物无害化处置率 医疗废物集中处置率
indicator	用水总量	total water use	volume	less	年用水总量 全年用水总量 年度用水总量
indicator	万元地区生产总值用水量	water per 10,000 yuan of GRP	volume	less	万元GDP用水量 单位地区生产总值用水量 单位GDP用水量 万元生产总值用水量 单位生产总值用水量 万元GDP水耗 单位GDP水耗
indicator	万元工业增加值用水量	water per 10,000 yuan of industrial value added	volume	less	单位工业增加值用水量 万元规上工业增加值用水量 万元工业增加值水耗
indicator	再生水利用率	reclaimed water used	share	more	中水回用率 污水再生利用率 中水利用率
indicator	淘汰燃煤锅炉	coal-fired boilers removed	count	more	淘汰燃煤小锅炉 拆除燃煤锅炉 取缔燃煤小锅炉 取缔燃煤锅炉 拆除燃煤小锅炉 淘汰取缔燃煤锅炉 燃煤锅炉淘汰
indicator	改造燃煤锅炉	coal-fired boilers converted	count	more	燃煤锅炉改造
indicator	淘汰黄标车和老旧车	old polluting cars scrapped	count	more	淘汰黄标车 淘汰黄标车及老旧车 淘汰老旧机动车 淘汰老旧车辆 淘汰老旧柴油货车 淘汰国三及以下柴油货车 淘汰国三及以下排放标准柴油货车
indicator	清洁取暖改造	homes turned to clean heating	households	more	完成清洁取暖改造 冬季清洁取暖改造 实施清洁取暖改造 双代改造
indicator	煤改气	homes turned from coal to gas	households	more	煤改气改造
indicator	煤改电	homes turned from coal to electricity	households	more	煤改电改造
indicator	整治入河排污口	outfalls into rivers put in order	count	more	入河排污口整治 排污口整治 整治排污口 完成入河排污口整治 封堵改造排污口
indicator	清理河道	river channels cleared	length	more	河道清淤 疏浚河道 清淤河道 清淤疏浚河道 清淤疏浚
indicator	整治河道	rivers put in order	length	more	河道整治 治理河道 河道治理 综合整治河道 河道综合治理
indicator	治理中小河流	small rivers regulated	length	more	中小河流治理
indicator	黑臭水体消除比例	black and foul water removed	share	more	黑臭水体消除率 城市黑臭水体消除比例 建成区黑臭水体消除比例 城市建成区黑臭水体消除比例 黑臭水体治理率 县级城市建成区黑臭水体消除比例
indicator	治理黑臭水体	black and foul waters treated	count	more	黑臭水体治理
indicator	生态环境状况指数	ecological environment index	score	more	生态环境质量指数
indicator	公众生态环境满意率	public satisfaction with the environment	share	more	公众对生态环境满意率 生态环境公众满意度 生态环境满意度 生态环境质量公众满意度 公众生态环境满意度
# 能源 energy
indicator	单位地区生产总值能耗	energy per unit of GRP	energy	less	单位GDP能耗 单位生产总值能耗 万元GDP能耗 万元生产总值能耗 单位地区生产总值能源消耗 万元地区生产总值综合能耗 万元地区生产总值能耗 能耗强度 单位GDP能源消耗 单位GDP综合能耗 能源消耗强度 单位地区生产总值能耗强度 万元GDP综合能耗 单位GDP能耗强度 单位地区生产总值综合能耗 单位国内生产总值能耗 国内生产总值能耗 单位国内生产总值能源消耗 单位国内生产总值能耗强度 万元国内生产总值能耗
indicator	单位工业增加值能耗	energy per unit of industrial value added	energy	less	万元工业增加值能耗 单位规上工业增加值能耗 规上工业单位增加值能耗 规上工业增加值能耗 规模以上单位工业增加值能耗 规模以上万元工业增加值能耗 万元规上工业增加值能耗 单位规模以上工业增加值能耗 规模以上工业单位增加值能耗 规上单位工业增加值能耗 规模工业万元增加值能耗 单位工业增加值综合能耗
indicator	能源消费总量	energy consumption	energy	less	能耗总量 全社会能源消费总量 能源消耗总量
indicator	规上工业综合能耗	energy use of industry above designated size	energy	less	规上工业综合能源消费量 规模以上工业综合能源消费量
indicator	煤炭消费总量	coal consumption	mass	less	煤炭消费量 规上工业煤炭消费量 原煤消费量 煤炭消费总量控制
indicator	煤炭消费占比	share of coal in energy	share	less	煤炭消费比重 煤炭占能源消费总量比重
indicator	非化石能源占能源消费总量比重	share of non-fossil energy	share	more	非化石能源消费占比 非化石能源占一次能源消费比重 非化石能源占一次能源消费 非化石能源消费比重 非化石能源占能源消费总量 非化石能源占能源消费比重 非化石能源占能源消费 非化石能源占比
indicator	清洁能源消费占比	share of clean energy	share	more	清洁能源占比
indicator	全社会用电量	electricity consumption	electricity	more	用电量 社会用电量 全社会用电总量 全社会用电 用电总量 全社会总用电量
indicator	工业用电量	industrial electricity consumption	electricity	more	工业用电 全部工业用电量 规上工业用电量 工业企业用电量 工业生产用电量
indicator	发电量	electricity generated	electricity	more	总发电量 规上工业发电量 发电总量 全年发电量
indicator	清洁能源发电量	electricity from clean sources	electricity	more
indicator	可再生能源发电量	electricity from renewable sources	electricity	more
indicator	新能源发电量	electricity from new energy	electricity	more
indicator	非化石能源发电量	electricity from non-fossil sources	electricity	more
indicator	新能源发电量占比	share of new-energy electricity	share	more
indicator	非化石能源发电量占比	share of non-fossil electricity	share	more
indicator	清洁能源发电量占比	share of clean electricity	share	more
indicator	可再生能源发电量占比	share of renewable electricity	share	more
indicator	发电装机容量	generating capacity	power	more	电力装机容量 发电总装机容量 电力总装机 发电装机 电力装机 总装机容量 发电装机总容量 电力装机总容量 电力总装机容量 全省电力装机
indicator	新增发电装机容量	new generating capacity	power	more	新增发电装机 新增电力装机容量 新增电力装机 全国新增发电装机容量
indicator	新能源装机容量	new-energy capacity	power	more	新能源装机
indicator	可再生能源装机容量	renewable capacity	power	more	可再生能源装机 可再生能源发电装机容量 可再生能源发电装机
indicator	清洁能源装机容量	clean generating capacity	power	more	清洁能源发电装机容量 清洁能源发电装机 清洁能源装机规模 清洁能源装机 清洁电力装机
indicator	新增可再生能源发电装机	new renewable capacity	power	more	新增可再生能源装机
indicator	新增新能源装机容量	new capacity of new energy	power	more	新增新能源装机 新增新能源并网装机 新增新能源发电装机
indicator	新增清洁能源装机容量	new clean capacity	power	more	新增清洁能源装机
indicator	新能源和可再生能源装机占比	share of renewable capacity	share	more	新能源和可再生能源并网装机占比
indicator	可再生能源装机占比	share of renewable generating capacity	share	more	可再生能源装机容量占比
indicator	清洁能源装机占比	share of clean generating capacity	share	more	清洁能源装机容量占比
indicator	新能源装机占比	share of new-energy capacity	share	more	新能源装机容量占比
indicator	光伏装机容量	solar capacity	power	more	光伏装机 光伏发电装机 光伏发电装机容量 光伏电站装机规模 太阳能发电装机容量
indicator	新增光伏装机容量	new solar capacity	power	more	新增光伏装机 新增分布式光伏装机 新增分布式光伏装机容量 新增分布式光伏 新增光伏并网容量 新增光伏并网装机
indicator	风电装机容量	wind capacity	power	more	风电装机 风力发电装机容量
indicator	新增风电装机容量	new wind capacity	power	more	新增风电装机
indicator	水电装机容量	hydropower capacity	power	more	水电装机 水力发电装机容量
indicator	核电装机容量	nuclear capacity	power	more	核电装机
indicator	新型储能装机规模	energy-storage capacity	power	more	新型储能装机 新型储能装机容量 储能装机规模 新型储能规模
indicator	外送电量	electricity sent out	electricity	more	西电东送电量 外送电 外送绿电
indicator	绿色电力交易量	green electricity traded	electricity	more	绿电交易量 绿电交易 绿色电力交易电量 绿电交易电量
indicator	节能量	energy saved	energy	more	实现节能量
indicator	新增天然气用户	new gas users	households	more	天然气入户 新增管道天然气用户 新增燃气用户 新增管道燃气用户
indicator	天然气普及率	gas coverage	share	more	燃气普及率 管道燃气普及率 天然气气化率 气化率
indicator	集中供热面积	area of central heating	area	more	供热面积 集中供暖面积 供热总面积
indicator	新增集中供热面积	new area of central heating	area	more	新增供热面积 新增集中供热覆盖面积 新增集中供暖面积
indicator	集中供热普及率	coverage of central heating	share	more	集中供热率 供热普及率
indicator	新增公共充电桩	new public charging points	count	more	新建公共充电桩 新建成汽车公共充电桩 建成公共充电桩 新增公共充电设施 新增公共充电枪 新建公用充电桩 新建公共充电设施
indicator	新增充电桩	new charging points	count	more	新建充电桩 建成充电桩 新建新能源汽车充电桩 新增新能源汽车充电桩 新增充电设施 新建充电设施 建成充电基础设施终端
indicator	充电桩	charging points	count	more	充电桩总数 公共充电桩 累计建成充电桩
# 科技和人才 science, technology and talent
indicator	研发经费支出	R&D expenditure	money	more	全社会研发投入 研发投入 全社会研发经费支出 全社会研发经费投入 R&D经费支出 全社会研发经费 研究与试验发展经费支出 研究与试验发展经费 研发经费投入 全社会R&D经费支出 全社会研发支出 R&D经费投入 R&D投入 研发经费 研发经费总量 研究与试验发展经费投入
indicator	研发经费投入强度	R&D intensity	share	more	研发投入强度 全社会研发投入强度 R&D经费投入强度 全社会研发经费投入强度 全社会研发投入占比 全社会研发经费投入占地区生产总值比重 全社会研发经费投入占地区生产总值 全社会研发经费投入占GDP比重 全社会研发经费投入占GDP 全社会研发经费投入占国内生产总值比重 全社会研发经费投入占国内生产总值 全社会研发经费投入占生产总值比重 全社会研发经费投入占生产总值 全社会研发经费支出占地区生产总值比重 全社会研发经费支出占地区生产总值 全社会研发经费支出占GDP比重 全社会研发经费支出占GDP 全社会研发经费支出占国内生产总值比重 全社会研发经费支出占国内生产总值 全社会研发经费支出占生产总值比重 全社会研发经费支出占生产总值 全社会研发投入占地区生产总值比重 全社会研发投入占地区生产总值 全社会研发投入占GDP比重 全社会研发投入占GDP 全社会研发投入占国内生产总值比重 全社会研发投入占国内生产总值 全社会研发投入占生产总值比重 全社会研发投入占生产总值 全社会研发支出占地区生产总值比重 全社会研发支出占地区生产总值 全社会研发支出占GDP比重 全社会研发支出占GDP 全社会研发支出占国内生产总值比重 全社会研发支出占国内生产总值 全社会研发支出占生产总值比重 全社会研发支出占生产总值 研发经费投入占地区生产总值比重 研发经费投入占地区生产总值 研发经费投入占GDP比重 研发经费投入占GDP 研发经费投入占国内生产总值比重 研发经费投入占国内生产总值 研发经费投入占生产总值比重 研发经费投入占生产总值 研发经费支出占地区生产总值比重 研发经费支出占地区生产总值 研发经费支出占GDP比重 研发经费支出占GDP 研发经费支出占国内生产总值比重 研发经费支出占国内生产总值 研发经费支出占生产总值比重 研发经费支出占生产总值 研发经费占地区生产总值比重 研发经费占地区生产总值 研发经费占GDP比重 研发经费占GDP 研发经费占国内生产总值比重 研发经费占国内生产总值 研发经费占生产总值比重 研发经费占生产总值 研究与试验发展经费支出占国内生产总值比重 研究与试验发展经费支出占国内生产总值之比 研究与试验发展经费支出占国内生产总值 研究与试验发展经费支出与国内生产总值比重 研究与试验发展经费支出与国内生产总值之比 研究与试验发展经费支出与国内生产总值 全社会研究与试验发展经费支出占国内生产总值比重 全社会研究与试验发展经费支出占国内生产总值 R&D经费支出占GDP比重 R&D经费支出占GDP R&D经费投入占GDP比重 R&D经费投入占GDP R&D经费占GDP比重 R&D经费占GDP 全社会R&D经费支出占GDP比重 全社会R&D经费支出占GDP 研发支出占GDP比重 研发支出占GDP R&D投入强度 全社会R&D投入强度 研发投入占GDP比重 研发投入占GDP 全社会研发经费支出占地区生产总值比例 全社会研发经费投入占地区生产总值比例
indicator	企业研发经费投入	R&D expenditure of firms	money	more	企业研发投入 企业研发经费支出 企业研发经费
indicator	规上工业企业研发经费支出	R&D expenditure of industry above designated size	money	more	规上工业企业研发经费 规模以上工业企业研发经费支出 规模以上工业企业研发经费投入 规模以上工业企业研发经费 规上工业企业研发投入 规上企业研发经费支出 规上企业研发经费投入 规上企业研发经费 规上工业研发经费支出 规上工业研发经费投入 规上企业研发投入 规模以上工业企业R&D经费支出
indicator	规上工业企业研发费用	R&D costs of industry above designated size	money	more	研发费用 研发费用支出 规上企业研发费用支出 规上企业研发费用 规上工业研发费用 规上工业企业研发费用支出 企业研发费用 规模以上工业企业研发费用
indicator	规上工业企业研发经费占营业收入比重	R&D intensity of industry above designated size	share	more	规上工业企业研发经费支出占营业收入比重 规上工业企业研发经费支出占营业收入比例 规上工业企业研发经费支出占营业收入 规上工业企业研发经费投入占营业收入比重 规上工业企业研发经费投入占营业收入比例 规上工业企业研发经费投入占营业收入 规上工业企业研发经费占营业收入比例 规上工业企业研发经费占营业收入 规模以上工业企业研发经费支出占营业收入比重 规模以上工业企业研发经费支出占营业收入比例 规模以上工业企业研发经费支出占营业收入 规模以上工业企业研发经费投入占营业收入比重 规模以上工业企业研发经费投入占营业收入比例 规模以上工业企业研发经费投入占营业收入 规模以上工业企业研发经费占营业收入比重 规模以上工业企业研发经费占营业收入比例 规模以上工业企业研发经费占营业收入 规上企业研发经费支出占营业收入比重 规上企业研发经费支出占营业收入 规上企业研发经费投入占营业收入比重 规上企业研发经费投入占营业收入 规上企业研发经费占营业收入比重 规上企业研发经费占营业收入 规上工业企业研发投入强度
indicator	规上工业企业研发费用占营业收入比重	R&D costs in revenue of industry above designated size	share	more	规上工业企业研发费用占营业收入 规上工业研发费用占营业收入 规上企业研发费用占营业收入比重 规上企业研发费用占营业收入 研发费用占营业收入比重 研发费用占营业收入 研发费用占比
indicator	有研发活动的规上工业企业占比	share of industrial firms with R&D	share	more	规上工业企业研发活动覆盖率 规上工业企业研发活动占比 规上工业企业有研发活动占比 规上工业企业研发机构覆盖率 规上企业研发活动覆盖率 规上工业企业有研发活动覆盖率 有研发活动规上工业企业占比
indicator	研发人员	R&D staff	people	more	研发人员总量 R&D人员 研发人员数 全社会研发人员 研发人员全时当量
indicator	基础研究经费占研发经费比重	share of basic research in R&D	share	more	基础研究经费占比 基础研究经费占全社会研发经费比重 基础研究投入占比
indicator	技术交易额	technology transactions	money	more	技术合同成交额 技术合同成交总额 技术市场成交额 技术合同交易额 技术合同成交金额 技术交易总额 技术合同成交额金额 技术合同登记成交额 技术交易合同额 输出技术合同成交额 登记技术合同成交额 技术合同登记额
indicator	吸纳技术合同成交额	technology transactions absorbed	money	more	吸纳技术交易额 吸纳技术合同额
indicator	转化科技成果	research results put to use	count	more	科技成果转化 转移转化科技成果 科技成果转移转化 推广转化科技成果
indicator	攻克关键核心技术	key technologies mastered	count	more	攻克关键技术 突破关键核心技术 攻克核心技术 突破关键技术 突破关键共性技术 攻克卡脖子技术
indicator	高新技术企业	high-tech firms	firms	more	国家高新技术企业 国家级高新技术企业 高新技术企业总数 高新技术企业数量 高新技术企业数 有效期内高新技术企业 高企 高新技术企业保有量 国家高新技术企业总数 高新技术企业总量
indicator	新增高新技术企业	new high-tech firms	firms	more	新增国家级高新技术企业 新增国家高新技术企业 新增高企 新增国家高企
indicator	净增高新技术企业	net gain of high-tech firms	firms	more	高新技术企业净增
indicator	新认定高新技术企业	newly certified high-tech firms	firms	more	新认定国家级高新技术企业 新认定国家高新技术企业 认定国家高新技术企业 认定国家级高新技术企业 认定高新技术企业 新获评国家高新技术企业 新认定高企 获认国家高新技术企业 通过国家高新技术企业认定
indicator	培育高新技术企业	high-tech firms fostered	firms	more	培育国家级高新技术企业 培育国家高新技术企业 新培育国家高新技术企业 新培育国家级高新技术企业 新培育高新技术企业
indicator	申报高新技术企业	firms applying as high-tech	firms	more	新申报国家高新技术企业 新申报国家级高新技术企业 新申报高新技术企业 申报国家级高新技术企业 申报国家高新技术企业
indicator	科技型中小企业	technology-based small and medium firms	firms	more	国家科技型中小企业 科技型中小企业数量 科技型中小企业数 入库科技型中小企业 科技型中小企业总数 国家科技型中小企业总数 科技型中小企业规模 科技型中小企业入库 入库国家科技型中小企业 评价入库科技型中小企业 国家科技型中小企业入库
indicator	新增科技型中小企业	new technology-based small and medium firms	firms	more	新增国家科技型中小企业 新增入库科技型中小企业 新增国家级科技型中小企业
indicator	培育科技型中小企业	technology-based small and medium firms fostered	firms	more	新培育科技型中小企业 培育国家科技型中小企业
indicator	申报科技型中小企业	firms applying as technology-based	firms	more
indicator	新增省科技型中小企业	new provincial technology-based firms	firms	more	新增省级科技型中小企业 新增省科技型企业 新增省级科技型企业
indicator	新认定省科技型中小企业	newly certified provincial technology-based firms	firms	more	新认定省级科技型中小企业 认定省级科技型中小企业 认定省科技型中小企业
indicator	培育省科技型中小企业	provincial technology-based firms fostered	firms	more	培育省级科技型中小企业 新培育省级科技型中小企业 新培育省科技型中小企业
indicator	引进科技型小微企业	small technology-based firms brought in	firms	more	新引进科技型小微企业 招引科技型小微企业
indicator	科技企业孵化器	technology business incubators	count	more	科技孵化器 科技企业孵化器总数
indicator	众创空间	maker spaces	count	more
indicator	新型研发机构	new research institutes	count	more	新型研发机构总数
indicator	新增新型研发机构	new research institutes added	count	more	新建新型研发机构
indicator	全国重点实验室	national key laboratories	count	more	全国重点实验室总数
indicator	省重点实验室	provincial key laboratories	count	more	省级重点实验室 省部级重点实验室 自治区重点实验室
indicator	企业技术中心	enterprise technology centres	count	more
indicator	新增省级企业技术中心	new provincial enterprise technology centres	count	more
indicator	企业研发机构	research units of firms	count	more	企业研究院 企业研发中心
indicator	工程技术研究中心	engineering research centres	count	more	工程研究中心
indicator	国家级创新平台	national innovation platforms	count	more	国家级科技创新平台 国家创新平台 国家级研发平台 国家级科研平台
indicator	省级以上创新平台	innovation platforms of the province and above	count	more	省级以上科技创新平台 省级以上研发平台
indicator	新增省级以上创新平台	new innovation platforms of the province and above	count	more	新增省级以上研发平台 新增省级以上科技创新平台
indicator	院士专家工作站	academician workstations	count	more	院士工作站
indicator	博士后科研工作站	postdoctoral workstations	count	more	博士后工作站
indicator	专利申请量	patent applications	count	more	专利申请 申请专利 专利申请数 专利申请总量 申请专利数 组织专利申请量
indicator	专利授权量	patents granted	count	more	专利授权 授权专利 专利授权数 专利授权总量 新增授权专利 新增专利授权 授权专利数
indicator	发明专利申请量	invention patent applications	count	more	发明专利申请 申请发明专利
indicator	发明专利授权量	invention patents granted	count	more	发明专利授权 授权发明专利 新授权发明专利 新增授权发明专利 新增发明专利授权 新增发明专利 获授权发明专利 发明专利授权数 获得发明专利授权
indicator	有效发明专利	invention patents in force	count	more	有效发明专利拥有量 发明专利拥有量 有效发明专利量 有效发明专利数 有效发明专利总量 发明专利有效量
indicator	每万人发明专利拥有量	invention patents per 10,000 people	count	more	每万人有效发明专利 每万人口发明专利拥有量 万人发明专利拥有量 每万人口有效发明专利拥有量 每万人有效发明专利拥有量 万人有效发明专利拥有量 每万人拥有发明专利 每万人拥有有效发明专利 每万常住人口发明专利拥有量
indicator	每万人口高价值发明专利拥有量	high-value invention patents per 10,000 people	count	more	每万人高价值发明专利拥有量 万人高价值发明专利拥有量 每万人口高价值发明专利 每万人口拥有高价值发明专利
indicator	专利质押融资额	patent pledge financing	money	more	专利权质押融资额 专利权质押融资 知识产权质押融资额 知识产权质押融资金额 知识产权质押融资 专利质押融资
indicator	商标注册量	trademarks registered	count	more	有效注册商标 注册商标 商标有效注册量 有效商标注册量 有效注册商标总量 商标注册总量
indicator	中国驰名商标	well-known trademarks of China	count	more	驰名商标
indicator	省著名商标	famous provincial trademarks	count	more	省级著名商标 有省著名商标
indicator	省级名牌产品	provincial brand products	count	more	省名牌产品 省级名牌
indicator	主导或参与制定国家标准	national standards led or joined	count	more	主导制定国家标准 主持或参与制定国家标准 主导或参与制定国家、行业标准 制定国家标准 参与制定国家标准 主导参与制定国家标准
indicator	国家科技奖	national science awards	count	more	国家科学技术奖 国家科技进步奖 获国家科技奖 获国家科学技术奖 获国家科技进步奖 获得国家科技奖 获得国家科学技术奖
indicator	省科技进步奖	provincial science awards	count	more	省科学技术奖 获省科技奖 获省科学技术奖 获省科技进步奖 省科技奖 获得省科学技术奖 获得省科技进步奖
indicator	省科技重大专项	major provincial research projects	count	more	省级科技重大专项 省重点研发计划项目 省级重大科技专项 省重大科技专项
indicator	两院院士	academicians	people	more	院士 两院院士总数 在川两院院士
indicator	新增两院院士	new academicians	people	more	新增院士 新当选两院院士 新当选院士 新晋两院院士
indicator	引进人才	talent brought in	people	more	引进各类人才 新引进各类人才 引进各类人才数 招引各类人才 新引进人才
indicator	引育人才	talent brought in and trained	people	more	引育各类人才
indicator	引进急需紧缺人才	scarce talent brought in	people	more	引进高层次急需紧缺人才 引进高层次和急需紧缺人才
indicator	引进高层次人才	high-level talent brought in	people	more	新引进高层次人才 招引高层次人才 引进各类高层次人才 柔性引进高层次人才 引进高端人才
indicator	引进大学生	graduates brought in	people	more	新引进大学生 引进高校毕业生 招引大学生 引进大学生数
indicator	引育大学生	graduates brought in and trained	people	more	引育青年大学生 新引育大学生
indicator	引进硕士以上人才	masters and above brought in	people	more	引进硕士及以上人才 引进硕士及以上研究生 引进硕士及以上学历人才 引进硕士及以上高层次人才 引进硕士及以上各类人才 引进硕士以上研究生 引进硕士以上学历人才 引进硕士以上高层次人才 引进硕士以上各类人才 引进硕士研究生以上人才
indicator	引育硕士以上人才	masters and above brought in and trained	people	more	引育硕士以上各类人才 引育硕博人才
indicator	引进博士	doctors brought in	people	more	引进博士级人才 引进博士人才 新引进博士
indicator	引进青年博士	young doctors brought in	people	more
indicator	引进青年人才	young talent brought in	people	more	新引进青年人才 招引青年人才 引进青年英才
indicator	引进国家级人才	national-level talent brought in	people	more
indicator	入选省级领军人才	provincial leading talent selected	people	more	入选省领军人才 入选省级人才 入选省级人才计划 入选省级人才计划人才 入选省级引才计划
indicator	引进人才团队	talent teams brought in	count	more	引进创新团队 引进高层次人才团队 引进人才创新团队 引进创新创业团队 引进创业团队
indicator	招引高层次人才创业项目	start-ups of high-level talent brought in	count	more	新招引高层次人才创业项目 引进高层次人才创业项目 引进高层次人才项目 新引进高层次人才创业项目 引进人才创业项目
indicator	专业技术人才	specialised and technical personnel	people	more	各类专业技术人才 专业技术人员 各类专业技术人员
indicator	人才总量	talent	people	more	人才资源总量 各类人才 各类人才总量
indicator	科技特派员	technology commissioners	people	more	选派科技特派员 派驻科技特派员
# 数字经济 digital economy
indicator	数字经济产值	output of the digital economy	money	more	数字经济总产值
indicator	数字经济增加值	value added of the digital economy	money	more
indicator	数字经济规模	scale of the digital economy	money	more	数字经济总量 数字经济总体规模
indicator	数字经济核心产业产值	output of core digital industries	money	more	数字经济核心产业总产值
indicator	数字经济核心产业增加值	value added of core digital industries	money	more	规上数字经济核心产业增加值 规模以上数字经济核心产业增加值
indicator	数字经济核心制造业增加值	value added of core digital manufacturing	money	more	规上数字经济核心制造业增加值 规模以上数字经济核心制造业增加值
indicator	数字经济核心产业营业收入	revenue of core digital industries	money	more	数字经济核心产业营收 规上数字经济核心产业企业营业收入 规上数字经济核心产业企业营收 规上数字经济核心产业营业收入 规上数字经济核心产业营收 规模以上数字经济核心产业企业营业收入 规模以上数字经济核心产业企业营收 规模以上数字经济核心产业营业收入 规模以上数字经济核心产业营收
indicator	数字经济核心产业增加值占地区生产总值比重	share of core digital industries in GRP	share	more	数字经济核心产业增加值占地区生产总值 数字经济核心产业占地区生产总值 数字经济核心产业增加值占GDP比重 数字经济核心产业增加值占GDP 数字经济核心产业占GDP比重 数字经济核心产业占GDP 数字经济核心产业增加值占比 数字经济核心产业占比
indicator	数字经济占地区生产总值比重	share of the digital economy in GRP	share	more	数字经济占GDP比重 数字经济占GDP 数字经济占地区生产总值 数字经济占比 数字经济增加值占GDP比重 数字经济增加值占GDP 数字经济增加值占地区生产总值比重 数字经济增加值占地区生产总值
indicator	软件业务收入	software revenue	money	more	软件和信息技术服务业业务收入 软件和信息技术服务业营业收入 软件和信息技术服务业营收 软件业收入 软件业务总收入 软件和信息服务业营业收入 软件和信息服务业业务收入 软件和信息服务业收入
indicator	电子信息制造业增加值	value added of electronics manufacturing	money	more	计算机、通信和其他电子设备制造业增加值
indicator	电子信息产业产值	output of the electronic information industry	money	more	电子信息产业总产值
indicator	人工智能核心产业规模	scale of core AI industries	money	more	人工智能产业规模 人工智能核心产业产值 人工智能产业产值 人工智能核心产业营业收入
indicator	低空经济规模	scale of the low-altitude economy	money	more	低空经济产业规模 低空经济产值
indicator	智能算力规模	AI computing capacity	computing	more	智能算力 算力规模 算力总规模 智算规模 算力
indicator	新增智能算力	new AI computing capacity	computing	more	建成智能算力 新增算力
indicator	5G基站	5G base stations	count	more	5G基站总数 5G基站数量 5G基站数 5G基站数总数
indicator	新建5G基站	new 5G base stations	count	more	新增5G基站 建成5G基站 建设5G基站 新建成5G基站 新开通5G基站 新建开通5G基站
indicator	通信基站	mobile base stations	count	more	移动通信基站 通讯基站
indicator	互联网用户	internet users	households	more	互联网宽带用户 宽带用户 固定互联网宽带用户 国际互联网用户 宽带接入用户 互联网宽带接入用户
indicator	移动电话用户	mobile phone users	households	more	移动用户 手机用户
indicator	电信用户	telephone users	households	more	电话用户 固定电话用户
indicator	上云企业	firms using cloud services	firms	more	企业上云 推动企业上云 上云上平台企业
indicator	规上工业企业数字化改造覆盖率	industrial firms digitalised	share	more	规上企业数字化改造覆盖率 规模以上工业企业数字化改造覆盖率 规上工业企业数字化改造率
indicator	新增完成数字化改造企业	firms newly digitalised	firms	more	完成数字化改造企业 实施企业数字化改造 实施数字化改造企业 完成企业数字化改造 推动企业数字化改造 数字化改造企业 企业完成数字化改造 完成数字化转型企业 新增数字化改造企业
indicator	实施智改数转项目	smart and digital upgrading projects	count	more	智改数转项目 实施智改数转网联项目 智改数转网联项目
indicator	实施智能化技改项目	smart renovation projects	count	more	智能化技改项目
indicator	新增工业机器人	new industrial robots	count	more	新增应用工业机器人 新增工业机器人应用
indicator	智能工厂	smart factories	count	more	智能工厂总数
indicator	新增省级智能工厂	new provincial smart factories	count	more	建成省级智能工厂 新建省级智能工厂
indicator	新增智能工厂	new smart factories	count	more	新建智能工厂 建成智能工厂
indicator	新增数字化车间	new digital workshops	count	more	建成数字化车间 新建数字化车间 建设数字化车间
indicator	新增智能工厂和数字化车间	new smart factories and digital workshops	count	more	新增智能工厂、数字化车间 建成智能工厂和数字化车间
indicator	工业互联网平台	industrial internet platforms	count	more
indicator	绿色工厂	green factories	count	more
indicator	新增绿色工厂	new green factories	count	more
# 市场主体和营商环境 market entities and business environment
indicator	经营主体	market entities	firms	more	市场主体 市场主体总数 市场主体总量 经营主体总数 经营主体总量 各类市场主体 实有市场主体 实有经营主体 市场经营主体 各类经营主体 登记在册经营主体 登记在册市场主体 在册市场主体 在册经营主体 市场主体数量 市场主体数 各类市场主体总数 累计市场主体 市场主体户数 全省经营主体 市场经营主体总量
indicator	新增市场主体	new market entities	firms	more	新增经营主体 新登记市场主体 新登记经营主体 新登记注册各类市场主体 新登记注册各类经营主体 新登记各类市场主体 新登记各类经营主体 新登记注册市场主体 新登记注册经营主体 新增各类市场主体 新增各类经营主体 新设市场主体 新设经营主体 新设立市场主体 新注册市场主体 新设立经营主体 新发展市场主体 新增登记市场主体 新增注册市场主体 新增市场主体数 市场主体新增
indicator	净增市场主体	net gain of market entities	firms	more	净增经营主体 市场主体净增 经营主体净增
indicator	每千人市场主体	market entities per 1000 people	firms	more	每千人拥有市场主体 每千人口市场主体 每万人市场主体 千人市场主体 每万人拥有市场主体
indicator	企业数	enterprises	firms	more	企业总数 企业户数 各类企业 在册企业 实有企业 法人企业
indicator	新增企业	new enterprises	firms	more	新登记企业 新登记注册企业 新注册企业 新设企业 新增注册企业 新增各类企业 新设立企业 新增企业数 新增法人企业 新增企业主体 全国新注册企业 新登记注册各类企业
indicator	个体工商户	self-employed businesses	households	more	个体户 个体工商户总数 在册个体工商户
indicator	新增个体工商户	new self-employed businesses	households	more	新登记个体工商户 新增个体户 新注册个体工商户 新发展个体工商户 新设个体工商户
indicator	私营企业	private enterprises	firms	more	私营企业总数 民营企业 私营企业户数 民营企业总数
indicator	个体工商户转企业	self-employed businesses turned into firms	firms	more	个转企 个体工商户转型升级为企业 完成个转企 新增个转企
indicator	小微企业升规上	small firms grown above designated size	firms	more	小升规 新增小升规 新增小升规企业 小升规企业 完成小升规 实现小升规 培育小升规企业
indicator	下升上企业	firms grown above designated size in services and trade	firms	more	下升上 新增下升上 新增下升上企业
indicator	规上工业企业数	industrial firms above designated size	firms	more	规上工业企业 规模以上工业企业 规模工业企业 规上工业企业总数 规上工业企业数量 规上工业企业户数 规模以上工业企业总数 规模以上工业企业数 规模以上工业企业数量 规模以上工业企业户数 规模以上工业企业个数 规模工业企业总数 规模工业企业数 规上工业企业总量
indicator	新增规上工业企业	new industrial firms above designated size	firms	more	新增规模以上工业企业 新增规模工业企业 新升规工业企业 新上规工业企业 新增规上工业 新入规工业企业 新增入规工业企业 建成规模以上工业企业 建成规模工业企业 新增规上工业企业数 新增上规工业企业 工业企业上规 新增升规工业企业
indicator	净增规上工业企业	net gain of industrial firms above designated size	firms	more	规上工业企业净增
indicator	规上企业数	firms above designated size	firms	more	规模以上企业 规上企业 规上企业总数 规上企业数量 规模以上企业总数 规模以上企业数量 规模企业
indicator	四上企业	firms in the full-survey frame	firms	more	四上企业总数 四上单位 在库四上企业 四上企业数
indicator	新增规上企业	new firms above designated size	firms	more	新增规模以上企业 新增规模企业 新上规企业 新增升规企业 新升规企业 企业升规 升规 上规 新上规 新增上规企业 新增规上单位 新增规上限上企业 新增规模以上企业数
indicator	新增四上企业	new firms in the full-survey frame	firms	more	新增四上单位 新增入库四上企业 新入库四上企业 新增入统企业 新入统企业 升规入统企业 新增升规入统企业 升规入统 升规纳统企业 新增纳统企业
indicator	培育四上企业	firms fostered for the full-survey frame	firms	more	新培育四上企业 培育升规入统企业
indicator	净增四上企业	net gain of firms above designated size	firms	more
indicator	规上服务业企业数	service firms above designated size	firms	more	规上服务业企业 规模以上服务业企业 规上服务业企业总数 规模以上服务业企业数
indicator	新增规上服务业企业	new service firms above designated size	firms	more	新增规模以上服务业企业 新增规上服务业单位 新上规服务业企业 新增规上服务业
indicator	限上商贸企业数	trade firms above designated size	firms	more	限上商贸企业 限额以上商贸企业 限上企业 限额以上企业 限上贸易企业 限额以上批零住餐企业 限上批零住餐企业 限上商贸单位 限上单位
indicator	新增限上商贸企业	new trade firms above designated size	firms	more	新增限额以上商贸企业 新增限上企业 新增限额以上企业 新增限上商贸单位 新增限上批零住餐企业 新增限上单位 新增限上商贸流通企业 新增限上批零住餐单位 新增限上贸易企业 新增限上批零住餐业企业 新增限额以上批零住餐企业 新增限上商贸业企业 新上限企业 新增限上服务业企业
indicator	资质以上建筑业企业数	qualified construction firms	firms	more	资质以上建筑业企业 资质建筑业企业 资质内建筑企业 资质内建筑业企业
indicator	纳税百万元以上企业	firms paying above one million yuan of tax	firms	more	税收超百万元企业 纳税超百万元企业 纳税超100万元企业 纳税100万元以上企业 税收100万元以上企业 纳税百万以上企业
indicator	纳税千万元以上企业	firms paying above 10 million yuan of tax	firms	more	纳税超千万元企业 纳税1000万元以上企业 税收超千万元企业 纳税千万以上企业 纳税超1000万元企业 税收1000万元以上企业 销售纳税超千万元企业 税收千万元以上企业
indicator	纳税亿元以上企业	firms paying above 100 million yuan of tax	firms	more	纳税超亿元企业 税收超亿元企业 纳税1亿元以上企业 税收亿元以上企业 纳税过亿元企业
indicator	产值亿元以上企业	firms with output above 100 million yuan	firms	more	亿元以上企业 产值超亿元企业 产值过亿元企业 亿元企业 亿元以上工业企业 产值亿元以上工业企业 超亿元企业 产值1亿元以上企业 年产值亿元以上企业 亿元产值企业 超亿元工业企业
indicator	产值10亿元以上企业	firms with output above one billion yuan	firms	more	10亿元以上企业 产值超10亿元企业 超10亿元企业 产值过10亿元企业 十亿元以上企业 产值超十亿元企业 超十亿元企业 10亿元以上工业企业 十亿级企业 产值10亿元以上工业企业
indicator	产值100亿元以上企业	firms with output above 10 billion yuan	firms	more	百亿元以上企业 产值超百亿元企业 超百亿元企业 百亿企业 百亿级企业 产值过百亿元企业 营收超百亿元企业 100亿元以上企业 年营业收入超百亿元企业 产值超100亿元企业 营业收入超百亿元企业
indicator	百亿级产业集群	industrial clusters above 10 billion yuan	count	more	百亿产业集群 百亿元产业集群 百亿级产业 百亿产业
indicator	千亿级产业集群	industrial clusters above 100 billion yuan	count	more	千亿产业集群 千亿元产业集群 千亿级产业 千亿产业
indicator	国家先进制造业集群	national advanced manufacturing clusters	count	more	国家级先进制造业集群
indicator	国家级战略性新兴产业集群	national clusters of strategic emerging industries	count	more	国家战略性新兴产业集群
indicator	国家级中小企业特色产业集群	national clusters of specialised small firms	count	more	国家中小企业特色产业集群
indicator	专精特新企业	specialised and innovative firms	firms	more	专精特新中小企业 专精特新企业总数
indicator	新增专精特新企业	new specialised and innovative firms	firms	more	新增专精特新中小企业 新增专精特新中小企业数
indicator	培育专精特新企业	specialised and innovative firms fostered	firms	more	培育专精特新中小企业
indicator	省级专精特新企业	provincial specialised and innovative firms	firms	more	省级专精特新中小企业 省专精特新企业 省专精特新中小企业 自治区级专精特新中小企业
indicator	新增省级专精特新企业	new provincial specialised and innovative firms	firms	more	新增省级专精特新中小企业 新增省专精特新中小企业 新增省专精特新企业
indicator	培育省级专精特新企业	provincial specialised and innovative firms fostered	firms	more	培育省级专精特新中小企业 新培育省级专精特新中小企业 新培育省级专精特新企业
indicator	国家级专精特新小巨人企业	national little giant firms	firms	more	专精特新小巨人企业 国家专精特新小巨人企业 小巨人企业 国家级小巨人企业 国家级专精特新小巨人 国家级专精特新企业 集聚国家专精特新小巨人企业 国家级专精特新小巨人企业总数
indicator	新增国家级专精特新小巨人企业	new national little giant firms	firms	more	新增专精特新小巨人企业 新增国家级小巨人企业 新增国家小巨人企业 新增小巨人企业 新增国家专精特新小巨人企业 新增国家级专精特新企业 新增国家级专精特新小巨人
indicator	创新型中小企业	innovative small and medium firms	firms	more
indicator	新增创新型中小企业	new innovative small and medium firms	firms	more
indicator	制造业单项冠军企业	single-product champions of manufacturing	firms	more	单项冠军企业 制造业单项冠军
indicator	新增制造业单项冠军企业	new single-product champions of manufacturing	firms	more	新增单项冠军企业
indicator	瞪羚企业	gazelle firms	firms	more
indicator	新增瞪羚企业	new gazelle firms	firms	more
indicator	独角兽企业	unicorn firms	firms	more	潜在独角兽企业
indicator	引进企业	firms brought in	firms	more	新引进企业 招引企业 新招引企业 引进各类企业 新引进各类企业
indicator	入园企业	firms settled in parks	firms	more	入驻企业 园区入驻企业 入驻园区企业 企业入驻
indicator	企业开办时间	time to start a business	time	less	企业开办平均时间 开办企业时间 开办企业平均时间 企业开办 开办企业
indicator	不动产登记办理时间	time to register real estate	time	less	不动产一般登记办理时间
indicator	行政审批事项取消和下放	administrative approvals abolished or delegated	count	more	取消和下放行政审批等事项 取消和下放行政审批事项 取消下放行政审批事项 取消和下放行政审批项目 国务院各部门取消和下放行政审批事项 取消下放行政审批项目 取消、下放行政审批事项 取消和下放审批事项 分批取消和下放行政审批等事项 取消和下放行政许可事项
indicator	行政审批事项	administrative approvals	count	less	行政许可事项 行政审批项目
indicator	取消和停征行政事业性收费	administrative charges abolished	count	more	取消行政事业性收费 取消和免征行政事业性收费 取消、停止、免收行政事业性收费 取消停征行政事业性收费 取消和停征收费项目
indicator	政务服务事项网上可办率	government services available online	share	more	网上可办率 审批服务事项网上可办率 政务服务网上可办率 政务服务事项可网办率 一网通办率 依申请政务服务事项网上可办率 网办率 政务服务事项网办率 全程网办率 政务服务事项全程网办率 可网办率 全流程网办率 不见面审批率
indicator	最多跑一次事项占比	services settled in one visit	share	more	最多跑一次率 最多跑一次实现率 最多跑一次比例 只进一扇门最多跑一次
indicator	行政审批时限压缩率	approval time cut	share	more	审批时限压缩 承诺时限压缩率 审批时限压减率 审批时间压缩 审批时限压减 承诺时限压缩 审批时限 承诺时限压减率 行政审批时限 审批承诺时限压缩
indicator	高效办成一件事事项	one-stop matters	count	more	一件事一次办事项 高效办成一件事 一件事一次办 一件事集成服务 一件事联办 一件事改革 推出一件事
indicator	跨省通办事项	matters handled across provinces	count	more	跨省通办 跨省通办政务服务事项
indicator	办件提前办结率	matters settled ahead of time	share	more	行政审批提前办结率 提前办结率 审批提前办结率
indicator	按时办结率	matters settled in time	share	more	按期办结率 办件按时办结率 限时办结率
indicator	群众满意率	public satisfaction	share	more	群众满意度 服务对象满意率 办件满意率 社会满意度 企业群众满意率 公众满意度 政务服务满意率 群众评价满意率 政务服务满意度 公众满意率
# 项目 projects
indicator	招引亿元以上项目	projects above 100 million yuan brought in	count	more	引进1亿元以上项目 引进亿元以上项目 新引进1亿元以上项目 新引进亿元以上项目 新招引1亿元以上项目 新招引亿元以上项目 招引1亿元以上项目 招商引进亿元以上项目 亿元以上项目招引 亿元以上项目引进 引进超亿元项目 招引超亿元项目 新引进超亿元项目 新招引超亿元项目 引进亿元项目 招引亿元项目 引进投资亿元以上项目 招引投资亿元以上项目 引进投资超亿元项目 招引投资超亿元项目 引进亿元以上招商项目数 引进亿元以上项目数 招引亿元以上招商项目数 招引亿元以上项目数 新招引亿元以上招商项目数 新招引亿元以上项目数 新引进亿元以上招商项目数 新引进亿元以上项目数
indicator	招引亿元以上产业项目	industrial and service projects above 100 million yuan brought in	count	more	引进亿元以上产业类项目 引进亿元以上产业项目 新引进亿元以上产业类项目 新引进亿元以上产业项目 新招引亿元以上产业类项目 新招引亿元以上产业项目 招引亿元以上产业类项目
indicator	招引亿元以上工业项目	industrial projects above 100 million yuan brought in	count	more	引进亿元以上工业项目 新引进亿元以上工业项目 新招引亿元以上工业项目
indicator	招引亿元以上项目总投资	total investment of projects above 100 million yuan brought in	money	more	引进亿元以上项目总投资 引进亿元以上项目计划总投资 新引进亿元以上项目总投资 新引进亿元以上项目计划总投资 新招引亿元以上项目总投资 新招引亿元以上项目计划总投资 新引进亿元以上项目计划投资
indicator	招引3亿元以上项目	projects above 300 million yuan brought in	count	more	引进3亿元以上产业项目 引进3亿元以上项目 新引进3亿元以上产业项目 新引进3亿元以上项目 新招引3亿元以上产业项目 新招引3亿元以上项目 3亿元以上项目招引 3亿元以上项目引进
indicator	招引5亿元以上项目	projects above 500 million yuan brought in	count	more	引进5亿元以上产业项目 引进5亿元以上项目 新引进5亿元以上产业项目 新引进5亿元以上项目 新招引5亿元以上产业项目 新招引5亿元以上项目 5亿元以上项目招引 5亿元以上项目引进
indicator	招引10亿元以上项目	projects above one billion yuan brought in	count	more	引进10亿元以上产业项目 引进10亿元以上项目 新引进10亿元以上产业项目 新引进10亿元以上项目 新招引10亿元以上产业项目 新招引10亿元以上项目 10亿元以上项目招引 10亿元以上项目引进 引进十亿元以上项目 招引十亿元以上项目 招引超10亿元项目 引进超10亿元项目
indicator	招引50亿元以上项目	projects above 5 billion yuan brought in	count	more	引进50亿元以上产业项目 引进50亿元以上项目 新引进50亿元以上产业项目 新引进50亿元以上项目 新招引50亿元以上产业项目 新招引50亿元以上项目
indicator	招引100亿元以上项目	projects above 10 billion yuan brought in	count	more	引进100亿元以上产业项目 引进100亿元以上项目 引进百亿元以上产业项目 引进百亿元以上项目 新引进100亿元以上产业项目 新引进100亿元以上项目 新引进百亿元以上产业项目 新引进百亿元以上项目 新招引100亿元以上产业项目 新招引100亿元以上项目 新招引百亿元以上产业项目 新招引百亿元以上项目 招引百亿元以上项目 招引百亿级项目 引进百亿级项目 引进超百亿元项目 招引超百亿元项目
indicator	招引5000万元以上项目	projects above 50 million yuan brought in	count	more	引进5000万元以上项目 新引进5000万元以上项目 新招引5000万元以上项目 5000万元以上项目招引 5000万元以上项目引进
indicator	招引2000万元以上农业项目	farm projects above 20 million yuan brought in	count	more	2000万元以上农业项目招引 引进2000万元以上农业项目
indicator	开工2000万元以上农业项目	farm projects above 20 million yuan started	count	more	2000万元以上农业项目开工 新开工2000万元以上农业项目
indicator	竣工2000万元以上农业项目	farm projects above 20 million yuan completed	count	more	2000万元以上农业项目竣工
indicator	招引项目	projects brought in	count	more	引进项目 新引进项目 新招引项目 引进各类项目 招引各类项目 新引进各类项目 引进新产业项目 引进产业项目 招引产业项目 新引进产业项目 新招引产业项目 引进招商引资项目 新引进招商引资项目 引进招商项目
indicator	引进5000万美元以上外资项目	foreign-funded projects above 50 million dollars brought in	count	more	招引5000万美元以上外资项目 新引进5000万美元以上外资项目
indicator	引进3000万美元以上外资项目	foreign-funded projects above 30 million dollars brought in	count	more	招引3000万美元以上外资项目 新引进3000万美元以上外资项目
indicator	引进1000万美元以上外资项目	foreign-funded projects above 10 million dollars brought in	count	more	招引1000万美元以上外资项目 新引进1000万美元以上外资项目
indicator	签约项目	projects signed	count	more	签约各类项目 新签约项目 新签项目 签约招商项目 新签约各类项目 新签约招商引资项目 签约招商引资项目 项目签约 签订项目 签订合同项目
indicator	签约亿元以上项目	projects above 100 million yuan signed	count	more	新签约1亿元以上产业项目 新签约1亿元以上项目 新签约亿元以上产业项目 新签约亿元以上项目 签约1亿元以上产业项目 签约1亿元以上项目 签约超亿元以上产业项目 签约超亿元以上项目 签约亿元以上产业项目 新签亿元以上项目 亿元以上签约项目 亿元以上新签约项目 亿元以上项目签约 新签约并立项亿元以上项目 签约超亿元项目 签约亿元项目
indicator	签约5亿元以上项目	projects above 500 million yuan signed	count	more	新签约5亿元以上产业项目 新签约5亿元以上项目 签约5亿元以上产业项目
indicator	签约10亿元以上项目	projects above one billion yuan signed	count	more	新签约10亿元以上产业项目 新签约10亿元以上项目 签约10亿元以上产业项目 10亿元以上签约项目
indicator	签约100亿元以上项目	projects above 10 billion yuan signed	count	more	签约百亿元以上项目 新签约百亿元以上项目 签约百亿级项目 签约超百亿元项目
indicator	落地项目	projects landed	count	more	新落地项目 落地各类项目 项目落地 落户项目 新落户项目 新落地各类项目 落地招商项目
indicator	落地亿元以上项目	projects above 100 million yuan landed	count	more	新落地亿元以上产业项目 新落地亿元以上项目 落地亿元以上产业项目 亿元以上项目落地
indicator	落地10亿元以上项目	projects above one billion yuan landed	count	more	新落地10亿元以上产业项目 新落地10亿元以上项目
indicator	新签约新落地亿元以上项目	projects above 100 million yuan signed or landed	count	more	签约落地亿元以上项目 新签约落地亿元以上项目
indicator	新开工项目	projects newly started	count	more	开工项目 开工各类项目 新开工各类项目 项目开工 新开工建设项目 开工建设项目 项目新开工 新开工产业项目
indicator	新开工亿元以上项目	projects above 100 million yuan newly started	count	more	开工亿元以上产业项目 开工亿元以上项目 新开工亿元以上产业项目 新开工亿元以上建设项目 亿元以上项目开工 亿元以上开工项目 亿元以上新开工项目 亿元以上项目新开工 新开工1亿元以上项目 新开工投资亿元以上项目 新开工超亿元项目
indicator	新开工3亿元以上项目	projects above 300 million yuan newly started	count	more	开工3亿元以上项目 新开工3亿元以上产业项目
indicator	新开工5亿元以上项目	projects above 500 million yuan newly started	count	more	开工5亿元以上项目 新开工5亿元以上产业项目
indicator	新开工10亿元以上项目	projects above one billion yuan newly started	count	more	开工10亿元以上项目 新开工10亿元以上产业项目 10亿元以上项目开工
indicator	新开工5000万元以上项目	projects above 50 million yuan newly started	count	more	开工5000万元以上项目
indicator	新开工工业项目	industrial projects newly started	count	more	开工工业项目
indicator	新开工重点项目	key projects newly started	count	more	开工重点项目 重点项目开工
indicator	新开工重大项目	major projects newly started	count	more	开工重大项目 重大项目开工 开工建设重大项目
indicator	开工县重点项目	county key projects started	count	more	新开工县重点项目 开工县级重点项目 新开工县级重点项目
indicator	新开工省重点项目	provincial key projects newly started	count	more	开工省重点项目 新开工省级重点项目 省重点项目开工 新开工省重大项目
indicator	竣工项目	projects completed	count	more	竣工各类项目 项目竣工 新竣工项目
indicator	竣工亿元以上项目	projects above 100 million yuan completed	count	more	新竣工亿元以上产业项目 新竣工亿元以上项目 竣工亿元以上产业项目 亿元以上项目竣工 亿元以上竣工项目 竣工超亿元项目
indicator	竣工10亿元以上项目	projects above one billion yuan completed	count	more	新竣工10亿元以上项目
indicator	竣工5000万元以上项目	projects above 50 million yuan completed	count	more	新竣工5000万元以上项目
indicator	投产项目	projects put into operation	count	more	新投产项目 项目投产 投产达效项目 投产达产项目 投产各类项目
indicator	投产亿元以上项目	projects above 100 million yuan put into operation	count	more	新投产亿元以上产业项目 新投产亿元以上项目 投产亿元以上产业项目 过亿元项目投产运营 亿元以上项目投产 投产运营亿元以上项目 亿元以上投产项目 新投产亿元以上工业项目
indicator	重点项目建成投产	key projects completed or put into operation	count	more	建成投产重点项目 建成投用重点项目
indicator	重大项目建成投产	major projects completed or put into operation	count	more	重大项目竣工 竣工重大项目
indicator	在建项目	projects under construction	count	more	在建各类项目 施工项目
indicator	在建亿元以上项目	projects above 100 million yuan under construction	count	more	亿元以上在建项目 在建超亿元项目 续建亿元以上项目 亿元以上续建项目 施工亿元以上项目 亿元以上施工项目
indicator	在库投资项目	investment projects in store	count	more	入库项目 在库项目 固定资产投资入库项目 投资入库项目
indicator	亿元以上项目	projects above 100 million yuan	count	more	投资超亿元项目 超亿元项目 总投资亿元以上项目 亿元以上产业项目 亿元项目 过亿元项目
indicator	10亿元以上项目	projects above one billion yuan	count	more	超10亿元项目 十亿元以上项目 总投资10亿元以上项目
indicator	100亿元以上项目	projects above 10 billion yuan	count	more	百亿元以上项目 超百亿元项目 百亿级项目 百亿项目
indicator	重点项目	key projects	count	more	重点建设项目 实施重点项目 各类重点项目 实施重点建设项目 实施重点工程 实施各类重点项目 安排重点项目 安排重点建设项目 推进重点项目 重点工程 重点项目数 重点工程项目
indicator	重大项目	major projects	count	more	实施重大项目 实施重大工程项目 推进重大项目 重大工程 重大工程项目 重大建设项目 安排重大项目
indicator	省重点项目	provincial key projects	count	more	省级重点项目 省重点建设项目 列入省重点项目 列入省级重点项目 纳入省重点项目 实施省重点项目 实施省级重点项目
indicator	省重大项目	provincial major projects	count	more	省级重大项目 列入省重大项目 纳入省重大项目 自治区重大项目 实施省重大项目
indicator	市重点项目	prefectural key projects	count	more	市级重点项目 市重点建设项目 列入市重点项目 列入市级重点项目 实施市重点项目 实施市级重点项目
indicator	市重大项目	prefectural major projects	count	more	市级重大项目 列入市重大项目 列入市级重大项目
indicator	县重点项目	county key projects	count	more	县级重点项目 县重点建设项目 列入县重点项目 列入县级重点项目 实施县重点项目 实施县级重点项目
indicator	重点项目开工率	start rate of key projects	share	more	项目开工率 重大项目开工率 重点建设项目开工率
indicator	县重点项目开工率	start rate of county key projects	share	more
indicator	省重点项目开工率	start rate of provincial key projects	share	more
indicator	重点项目总投资	total investment of key projects	money	more	重点项目计划总投资 实施重点项目总投资 重大项目总投资 重大项目计划总投资 实施重大项目总投资 重点工程总投资
indicator	重点项目年度计划投资	planned yearly investment of key projects	money	more	重点项目年度投资 重点项目计划投资 重大项目年度计划投资 重大项目年度投资
indicator	谋划项目	projects planned	count	more	储备项目 谋划储备项目 谋划各类项目 新谋划项目 包装储备项目 谋划包装项目 谋划实施项目 策划项目 策划储备项目 策划包装项目 储备各类项目
indicator	争取中央预算内项目	projects in the central budget won	count	more	中央预算内投资项目 中央预算内项目 争取上级项目 争取中央预算内投资项目 争取项目 争取专项债券项目 争取专项债项目
indicator	外出招商	investment trips	count	more	外出招商次数 赴外招商 组织外出招商 外出招商活动 开展外出招商 外出招商考察 开展外出招商活动
indicator	接待客商	investors received	visits	more	接待来访客商 接待客商考察 接洽客商 对接客商 接待企业客商 邀请客商
indicator	向民间资本推介项目	projects offered to private capital	count	more
# 教育 education
indicator	学前教育毛入园率	gross enrolment in kindergartens	share	more	学前三年毛入园率 学前三年教育毛入园率 学前教育三年毛入园率 幼儿入园率 学前三年入园率 学前三年幼儿入园率 适龄儿童入园率 学前儿童毛入园率
indicator	普惠性幼儿园覆盖率	coverage of affordable kindergartens	share	more	普惠性学前教育覆盖率 学前教育普惠率 普惠性幼儿园在园幼儿占比 普惠性幼儿园占比 普惠园覆盖率 普惠幼儿园覆盖率 普惠率 学前教育普及普惠率 普惠性学前教育覆盖占比 普惠性学前教育占比
indicator	公办幼儿园在园幼儿占比	share of children in public kindergartens	share	more	公办园在园幼儿占比 公办幼儿园在园幼儿比例 公办园占比 公办率 公办园在园幼儿比例 公办幼儿园占比
indicator	小学适龄儿童入学率	primary-school enrolment	share	more	小学适龄儿童净入学率 适龄儿童入学率 小学入学率 学龄儿童入学率 小学学龄儿童净入学率 小学学龄儿童入学率
indicator	初中毛入学率	gross enrolment in junior secondary schools	share	more	初中阶段毛入学率 初中入学率 初中阶段入学率 初中适龄少年入学率
indicator	九年义务教育巩固率	completion of compulsory education	share	more	义务教育巩固率 九年义务教育完成率 九年制义务教育巩固率
indicator	高中阶段毛入学率	gross enrolment in senior secondary schools	share	more	高中毛入学率 高中阶段教育毛入学率 高中阶段入学率 高中入学率 高中段毛入学率
indicator	高等教育毛入学率	gross enrolment in higher education	share	more	高等学校毛入学率 高校毛入学率 大学毛入学率
indicator	劳动年龄人口平均受教育年限	schooling of the working-age population	time	more	主要劳动年龄人口平均受教育年限
indicator	高考录取率	college entrance rate	share	more	高考升学率 普通高考录取率 高考总录取率 高考上线率
indicator	高考本科上线人数	candidates passing the undergraduate line	people	more	本科上线人数 高考本科上线 本科上线 高考二本以上上线 高考本二以上上线 高考本二上线 二本以上上线 本科以上上线人数 二本上线
indicator	高考本科上线率	share passing the undergraduate line	share	more	本科上线率 二本上线率 高考二本上线率 一本上线率
indicator	新建学校	new schools	count	more	新建中小学 新建中小学校
indicator	新建幼儿园	new kindergartens	count	more	新建公立幼儿园 建成幼儿园 新开办幼儿园
indicator	新增学位	new school places	count	more	新增中小学学位 新增义务教育学位 新增基础教育学位 新增各类学位 新增中小学幼儿园学位 新增义务教育阶段学位 新增普通中小学学位 新增学位数 新增中小学、幼儿园学位
indicator	新增公办学位	new public school places	count	more	新增公办中小学学位 新增公办义务教育学位 新增基础教育公办学位
indicator	新增学前教育学位	new kindergarten places	count	more	新增幼儿园学位 新增学前学位 新增幼儿学位
indicator	新增普通高中学位	new senior secondary places	count	more	新增高中学位 新增高中阶段学位
indicator	中等职业教育招生	vocational school entrants	people	more	中等职业技术教育招生 中等职业学校招生 中职招生 中职学校招生
indicator	中等职业教育在校生	vocational school students	people	more	中等职业学校在校生 中职在校生
indicator	高等教育在校生	students in higher education	people	more	普通高校在校生 高校在校生 高等学校在校生 普通高等学校在校生 在校大学生 在校大学生数
indicator	资助学生	students supported	people	more	资助家庭经济困难学生 资助困难学生 资助贫困学生 救助贫困学生 资助各类学生 资助各级各类学生 资助家庭困难学生 资助各类困难学生 救助贫困初中生 资助贫困大学生 资助学子 资助困难学子
indicator	发放资助资金	student aid paid	money	more	发放各类资助资金 发放学生资助资金 发放助学资金 发放教育资助资金 发放各类助学金 发放各类学生资助资金 发放奖学金
indicator	招聘教师	teachers recruited	people	more	招录教师 引进教师 新招聘教师 补充教师 新招录教师 公开招聘教师 新增教师 引进优秀教师 招引教师 引进补充教师
indicator	专任教师	full-time teachers	people	more	在职教师 在岗教师 教师总数
indicator	集团化办学	schools run in groups	count	more	教育集团 成立教育集团 教育联合体 城乡教共体
indicator	农村义务教育学生营养改善计划受益学生	pupils with subsidised meals	people	more	学生营养改善计划惠及学生 学生营养改善计划惠及孩子 学生实施营养改善 营养改善计划惠及学生
indicator	改造中小学危房	dilapidated school buildings rebuilt	area	more	改造校舍 中小学危房改造 校舍改造
indicator	校外培训机构压减率	tutoring firms cut	share	more	学科类培训机构压减率 学科类校外培训机构压减率
indicator	双一流高校	Double First-Class universities	count	more	入选双一流建设名单高校 双一流建设高校
indicator	双一流建设学科	Double First-Class disciplines	count	more	入选双一流建设名单学科 入选第二轮国家双一流建设名单学科 双一流学科 入选第二轮双一流建设名单学科
indicator	高等学校	institutions of higher education	count	more	高校 普通高校 普通高等学校 高等院校 在校高校
# 卫生健康 health
indicator	每千人口医疗卫生机构床位数	hospital beds per 1000 people	count	more	每千人口床位数 每千人口拥有床位数 每千人口拥有床位 每千人床位数 每千常住人口医疗卫生机构床位数 每千人口拥有医疗床位 每千人口医疗床位数 每千人拥有床位数 每千人口医疗卫生机构床位 千人床位数 每千人口拥有医疗卫生机构床位数
indicator	每千人口执业医师数	doctors per 1000 people	people	more	每千人口执业助理医师数 每千人口拥有执业医师 每千人执业医师数 每千人口医生数
indicator	每千人口注册护士数	nurses per 1000 people	people	more	每千人口护士数 每千人口拥有注册护士 每千人口拥有注册护士数
indicator	医疗床位	hospital beds	count	more	医疗机构床位数 医疗机构床位 医疗卫生机构床位数 医疗卫生机构床位 床位总数 医院床位 医疗床位数 卫生机构床位 医院床位数 编制床位
indicator	新增医疗床位	new hospital beds	count	more	新增床位 新增医院床位 新增医疗卫生机构床位 新增医疗机构床位
indicator	新建医院	new hospitals	count	more	新增医院 新建医疗机构
indicator	三级甲等医院	top-grade hospitals	count	more	三甲医院
indicator	新建村卫生室	new village clinics	count	more	新建嘎查村卫生室 新建标准化村卫生室 建成村卫生室 建设村卫生室 建成标准化村卫生室 新建公有产权村卫生室
indicator	村卫生室规范化率	standardised village clinics	share	more	村社卫生室规范化率 村卫生室标准化率 标准化村卫生室覆盖率 村卫生室达标率
indicator	改造乡镇卫生院	township health centres renovated	count	more	乡镇卫生院改造 改扩建乡镇卫生院 改建乡镇卫生院 实施乡镇卫生院改造扩建
indicator	社区卫生服务中心	community health centres	count	more	社区卫生服务机构 社区卫生服务站
indicator	家庭医生签约	people signed with family doctors	people	more	家庭医生签约服务 家庭医生签约居民 签约居民 家庭医生签约人数 家庭医生签约服务居民 签约家庭医生 家庭医生签约服务人数
indicator	家庭医生签约率	family-doctor coverage	share	more	家庭医生签约服务率 家庭医生签约服务覆盖率 家庭医生签约覆盖率 常住居民家庭医生签约率 居民家庭医生签约率
indicator	居民健康素养水平	health literacy	share	more	居民健康素养 健康素养水平 全民健康素养水平
indicator	居民电子健康档案建档率	health records kept	share	more	健康档案建档率 居民健康档案建档率 居民电子健康档案规范化建档率 电子健康档案建档率 居民健康档案规范化电子建档率
indicator	县域内就诊率	patients treated within the county	share	more	县域就诊率 基层就诊率 县域内住院率 县域内基层就诊率 基层医疗机构就诊率 县域内住院量占比 县域内就诊比例
indicator	孕产妇死亡率	maternal mortality	ratio	less
indicator	婴儿死亡率	infant mortality	permille	less
indicator	5岁以下儿童死亡率	mortality under five	permille	less	五岁以下儿童死亡率
indicator	国家免疫规划疫苗接种率	vaccination coverage	share	more	适龄儿童国家免疫规划疫苗接种率
indicator	新冠病毒疫苗接种	COVID-19 vaccinations	visits	more	接种新冠疫苗 新冠疫苗接种 接种新冠病毒疫苗 完成新冠疫苗接种 新冠肺炎疫苗接种 累计接种新冠疫苗 累计接种新冠病毒疫苗 完成新冠病毒疫苗接种
indicator	核酸检测	nucleic acid tests	visits	more	完成核酸检测 开展核酸检测 新冠病毒核酸检测 累计核酸检测 核酸采样
indicator	两癌免费筛查	women screened for two cancers	people	more	两癌筛查 妇女两癌筛查 开展两癌筛查 免费筛查妇女两癌 完成两癌筛查 妇女两癌检查 免费两癌筛查 为妇女免费两癌筛查 适龄妇女两癌筛查 开展妇女两癌筛查
indicator	免费健康体检	free health checks	people	more	免费体检 老年人免费体检 老年人健康体检 健康体检 开展健康体检 城乡居民健康体检 65岁以上老年人免费体检 完成城乡居民健康体检
indicator	国家临床重点专科	national key clinical specialties	count	more	国家级临床重点专科 国家临床重点专科建设项目
indicator	县域医共体	county medical alliances	count	more	紧密型县域医共体 医共体
indicator	集中带量采购药品平均降价	price cut by centralised purchase	share	more	集采药品平均降价 药品集采平均降价 药品耗材平均降价 药品价格平均降幅 集采药品价格平均降幅
indicator	医疗救助	people given medical relief	visits	more	实施医疗救助 医疗救助人次 医疗救助困难群众 城乡医疗救助
indicator	引进医疗卫生人才	medical staff recruited	people	more	引进卫生人才 招聘医务人员 招聘医护人员 引进医疗人才 招录医护人员 招聘卫生技术人员 引进医务人员 引进医学人才 新招聘医务人员 引进医疗卫生专业人才 招引医疗卫生人才
indicator	卫生技术人员	health workers	people	more	卫生专业技术人员 医务人员 卫技人员
indicator	参加体育锻炼人数比例	people taking regular exercise	share	more	经常参加体育锻炼人数比例 经常参加体育锻炼人数占比 经常性参加体育锻炼人数比例 经常参加体育锻炼人口比例
indicator	人均体育场地面积	sports ground per head	area	more	人均体育场地 人均体育设施面积 人均公共体育场地面积
indicator	新建体育场地设施	new sports grounds	count	more	新建健身场地 新增健身场地 新增体育健身设施 新建体育场地 新建全民健身设施 新建多功能运动场 新建健身广场 新增健身设施 新建社会足球场 新建百姓健身房 新增百姓健身房 新建健身路径 新建体育公园 新建笼式足球场 新增健身路径 新建多功能运动场地 建设多功能运动场地
indicator	举办体育赛事	sports events held	count	more	举办各类体育赛事活动 举办各类体育赛事 举办各级各类体育赛事活动 举办各级各类体育赛事 举办全民健身体育赛事活动 举办全民健身体育赛事 举办国际体育赛事活动 举办国际体育赛事 举办大型体育赛事活动 举办大型体育赛事 举办群众性体育赛事活动 举办群众性体育赛事 举办体育赛事活动 举办赛事活动 举办国际赛事 举办全民健身赛事活动 举办各类赛事 举办龙舟比赛等各类全民健身赛事活动 举办全民健身活动 开展全民健身活动 举办各类体育活动 举办体育活动 开展体育活动 举办群众体育赛事
indicator	药品抽检合格率	drugs passing checks	share	more	药品监督抽检合格率
indicator	食品抽检合格率	food passing checks	share	more	食品安全抽检合格率 食品安全监督抽检合格率 食品监督抽检合格率 食品评价性抽检合格率 食品安全评价性抽检合格率 主要食品抽检合格率
indicator	食品安全检验批次	food samples tested	count	more	食品抽检 食品安全抽检 食品安全监督抽检 抽检食品 完成食品安全抽检 食品检验量
# 文化和旅游 culture and tourism
indicator	接待游客	visitors received	visits	more	接待游客数 接待游客人次 游客接待量 接待国内外游客 接待游客人数 累计接待游客 接待旅游人数 接待游客总数 接待旅游者 接待海内外游客 接待各类游客 旅游接待人数 旅游接待人次 接待旅客 接待旅游人次 接待游客数量 游客数量 旅游人次 游客人次 旅游总人数 接待旅游者人数 全省接待游客 全市接待游客 全县接待游客 全年接待游客 接待游客总量 接待国内外旅游者 接待游客量 旅游人数 共接待游客 吸引游客 接待中外游客 游客接待人次 游客接待数
indicator	接待国内游客	domestic visitors	visits	more	国内游客 国内旅游人数 国内游客数量 国内旅游人次 国内出游人次
indicator	接待过夜游客	overnight visitors	visits	more	过夜游客 接待过夜游客人次 接待过夜游客数 国内过夜游客 过夜游客人数 接待国内过夜游客
indicator	过夜游客占比	share of overnight visitors	share	more	过夜游客占比率
indicator	接待入境游客	inbound visitors	visits	more	入境游客 入境旅游人数 入境旅游人次 入境游客人次 接待入境旅游者 入境游客数量 接待海外游客 接待境外游客 入境旅游者 接待入境游客数 接待入境旅游人数 境外游客
indicator	出境旅游人次	outbound visitors	visits	more	出境旅游 出境旅游人数
indicator	旅游收入	tourism revenue	money	more	旅游总收入 旅游经济收入 实现旅游收入 旅游综合收入 旅游业总收入 旅游总花费 游客总花费 旅游业收入 旅游综合总收入 旅游产业收入 文旅收入 文化旅游收入 旅游消费 旅游综合消费 文旅综合收入 旅游业综合收入 文旅总收入 旅游直接收入 实现旅游综合收入
indicator	国内旅游收入	domestic tourism revenue	money	more	国内旅游总收入 国内旅游花费 国内游客总花费 国内游客出游总花费
indicator	旅游外汇收入	foreign-exchange income from tourism	money	more	入境旅游收入 国际旅游收入 旅游创汇 国际旅游外汇收入 入境游客总花费
indicator	游客人均消费	spending per visitor	money	more	人均旅游消费 游客人均花费 过夜游客人均花费 旅游人均消费 人均花费
indicator	旅游业增加值	value added of tourism	money	more	旅游产业增加值 旅游及相关产业增加值 全域旅游产业增加值
indicator	乡村旅游收入	rural tourism revenue	money	more	乡村旅游总收入 乡村旅游经营收入 乡村旅游综合收入
indicator	接待乡村旅游游客	rural tourism visitors	visits	more	乡村旅游接待游客 乡村旅游人次 乡村旅游接待人次 乡村旅游游客
indicator	国家5A级旅游景区	top-grade national scenic areas	count	more	国家5A级景区
indicator	国家4A级旅游景区	second-grade national scenic areas	count	more	国家4A级景区
indicator	国家A级旅游景区	graded scenic areas	count	more	国家A级景区 国家3A级旅游景区
indicator	民宿	guesthouses	firms	more	民宿总数 等级民宿 民宿数量 农家乐民宿
indicator	民宿床位	guesthouse beds	count	more	农家乐床位 民宿床位数
indicator	星级饭店	star-rated hotels	firms	more	星级酒店 星级宾馆
indicator	公共图书馆藏书量	books in public libraries	count	more	公共图书馆总藏量 公共图书馆藏书
indicator	文化产业增加值	value added of culture	money	more	文化及相关产业增加值 文化创意产业增加值 文化产业增加值额
indicator	文化产业增加值占地区生产总值比重	share of culture in GRP	share	more	文化产业增加值占地区生产总值 文化产业增加值占GDP比重 文化产业增加值占GDP 文化产业占比 文化产业增加值占比
indicator	文化产业营业收入	revenue of culture	money	more	规上文化企业营业收入 规模以上文化企业营业收入 规上文化产业企业营收 规上文化企业营收 文化企业营业收入 规上文化产业营业收入
indicator	举办文化活动	cultural events held	count	more	开展文化活动 举办各类文化活动 举办群众性文化活动 举办群众文化活动 举办公益文化活动 举办大型文化活动 举办惠民文化活动 开展各类文化活动 开展群众性文化活动 开展群众文化活动 开展公益文化活动 开展惠民文化活动 开展文化惠民活动 举办文化惠民活动 举办文体活动 开展文体活动 举办各类文体活动 开展各类文体活动 举办公共文化活动 开展文旅活动 举办文旅活动 举办群众性文体活动 举办文艺活动 举办群众文体活动 开展公共文化活动
indicator	文化惠民演出	free performances	count	more	开展文化惠民演出 惠民演出 公益演出 文艺演出 开展文艺演出 开展惠民演出 举办文化惠民演出 送戏下乡 开展送戏下乡 组织文艺演出 举办文艺演出 文艺下乡 送戏 开展文艺下乡 公益性演出 送戏下乡演出 文艺惠民演出 开展文化下乡 文化下乡
indicator	放映公益电影	films shown free	count	more	公益电影放映 放映农村公益电影 公益电影 放映电影 送电影下乡 放映农村电影 农村公益电影放映 开展放映公益电影 放映农村数字电影 送电影
indicator	文化礼堂	village cultural halls	count	more
indicator	新建文化礼堂	village cultural halls built	count	more	建成文化礼堂 新增文化礼堂 新建农村文化礼堂 建成农村文化礼堂 新增农村文化礼堂
indicator	新建城市书房	city reading rooms	count	more	建成城市书房 新增城市书房 新建城市书屋 建成城市书屋
indicator	农家书屋	village reading rooms	count	more
indicator	新建农家书屋	village reading rooms built	count	more	建成农家书屋 建设农家书屋
indicator	新型公共文化空间	new public cultural spaces	count	more	公共文化空间
indicator	新建新型公共文化空间	new public cultural spaces built	count	more	建成新型公共文化空间 新增新型公共文化空间 新增公共文化空间 新建公共文化空间
indicator	村级综合性文化服务中心	village cultural service centres	count	more	综合性文化服务中心 村综合文化服务中心 基层综合性文化服务中心 村级文化活动室 基层综合文化服务中心 文化活动室 村级综合文化服务中心
indicator	基层综合性文化服务中心覆盖率	coverage of village cultural service centres	share	more	村级综合性文化服务中心覆盖率
indicator	非物质文化遗产代表性项目	intangible cultural heritage	count	more	非遗项目 非物质文化遗产
indicator	全国重点文物保护单位	protected national monuments	count	more	国保单位
indicator	广播综合人口覆盖率	radio coverage	share	more	广播人口覆盖率 广播覆盖率 广播综合覆盖率 广播人口综合覆盖率
indicator	电视综合人口覆盖率	television coverage	share	more	电视人口覆盖率 电视覆盖率 电视综合覆盖率 电视人口综合覆盖率
indicator	广播电视综合人口覆盖率	radio and television coverage	share	more	广播电视人口综合覆盖率 广播电视人口覆盖率 广播电视覆盖率 广播电视综合覆盖率 广电综合人口覆盖率 广播电视人口综合覆盖 有线电视入户率 广播、电视综合人口覆盖率 广播、电视人口覆盖率 广播、电视综合覆盖率
indicator	有线电视用户	cable television households	households	more	数字电视用户 有线数字电视用户 有线广播电视用户
# 交通和基础设施 transport and infrastructure
indicator	公路通车里程	roads	length	more	公路总里程 公路里程 公路通车总里程 公路网总里程 公路网里程 公路总通车里程 全省公路总里程 境内公路总里程
indicator	高速公路通车里程	expressways	length	more	高速公路里程 高速公路总里程 高速公路通车总里程 高速公路 高速通车里程 高速公路运营里程 高速里程 高速公路总通车里程 高速公路营运里程
indicator	新增高速公路通车里程	new expressways	length	more	新增高速公路里程 新增高速公路 高速公路通车里程新增 高速公路新建通车 新增高速公路通车总里程 新建成高速公路 建成高速公路 建成通车高速公路 高速公路新增里程 新建高速公路
indicator	铁路营业里程	railways	length	more	铁路运营里程 铁路营运里程 铁路里程 铁路运营总里程 铁路总里程 铁路营业总里程 铁路通车里程
indicator	新增铁路营业里程	new railways	length	more	铁路运营里程新增 新增铁路营运里程 新增铁路营运 新增铁路运营里程 新增铁路运营 新增铁路里程 新增铁路 新建铁路投入运营 新建铁路
indicator	高速铁路营业里程	high-speed railways	length	more	高速铁路运营里程 高铁运营里程 高铁里程 高铁营业里程 高速铁路 高铁通车里程 高速铁路里程 高铁营运里程 高速铁路营运里程 高铁总里程
indicator	新增高速铁路营业里程	new high-speed railways	length	more	新增高铁运营里程 新增高铁里程 新增高速铁路
indicator	城市轨道交通运营里程	urban rail	length	more	轨道交通运营里程 城市轨道交通里程 轨道交通里程 轨道交通通车里程 城市轨道运营里程
indicator	农村公路里程	rural roads	length	more	农村公路总里程 农村公路 农村公路总长 农村公路通车里程
indicator	新建改建农村公路	rural roads built or rebuilt	length	more	新建改造农村公路 新改建农村公路 新建和改造农村公路 新改扩建农村公路 新建改扩建农村公路 新建、改建农村公路 新建、改建县乡公路 建设改造农村公路 新建和改建农村公路 新建改造农村道路 新建、改造农村公路 新建改建农村公路里程 新建改建农村道路 农村公路新改建 新改建四好农村路 新改建四好农村公路 新建改建四好农村路
indicator	新建农村公路	new rural roads	length	more	建成农村公路 新修农村公路 新建乡村道路 修建乡村道路 修建农村公路 新建农村道路 新增农村公路 新建通村公路 新一轮农村公路新建 新修通村公路 新建乡村公路 新增农村公路里程
indicator	改建农村公路	rural roads rebuilt	length	more	改造农村公路 改造农村道路 改造提升农村道路 提升农村公路 改造乡村道路 农村公路改造
indicator	农村公路养护	rural roads maintained	length	more	农村公路大中修 大中修农村公路 养护农村公路 农村公路养护大中修 农村道路大小修 实施农村公路养护 农村公路养护工程 农村公路中修 实施农村公路大中修 农村公路修复性养护
indicator	农村道路硬化	rural roads surfaced	length	more	硬化农村道路 农村公路硬化 硬化村组道路 硬化通村公路 硬化道路 硬化村内道路 村内道路硬化 道路硬化 村道硬化 硬化乡村道路 乡村道路硬化 硬化通组路 硬化路面 乡村道路路面硬化 硬化巷道 硬化通组公路 村组道路硬化 硬化街巷 硬化农村公路
indicator	新增公路里程	new roads	length	more	新增公路 新增公路通车里程 新建公路 建成公路 建设公路
indicator	国省干线公路建设改造	trunk roads built or rebuilt	length	more	新改建国省干线公路 新建改建国省干线公路 新改建普通国省道
indicator	行政村通硬化路率	villages with surfaced roads	share	more	行政村通畅率 行政村公路通畅率 通村油路率 行政村硬化路通畅率 建制村通硬化路率 行政村通油路率 行政村道路硬化率 通村公路硬化率 村村通硬化路率 建制村通畅率
indicator	通客车行政村比例	villages with bus service	share	more	行政村客车通达率 行政村通客车率 建制村通客车率 行政村通班车率 行政村公交通达率 公交通村率 行政村客运班车通达率
indicator	改造危桥	unsafe bridges rebuilt	count	more	危桥改造 改造农村危桥 改造农村公路危桥 危旧桥梁改造 改造危旧桥 改造危旧桥梁 农村公路危桥改造 危桥改造工程 实施危桥改造 改造危、窄桥涵 改造病危桥
indicator	打通断头路	missing road links closed	count	more	打通城市断头路
indicator	新建改造城市道路	urban roads built or rebuilt	length	more	新改建城市道路 新建改建城市道路 新建、改造城市道路 新改建市政道路 新建改造市政道路
indicator	公路货运量	road freight	mass	more	公路货物运输量
indicator	货运量	freight	mass	more	货物运输量 全社会货运量 货运总量 综合货运量
indicator	客运量	passengers carried	people	more	旅客运输量 全社会客运量 综合客运量
indicator	货物周转量	freight turnover	turnover	more	货运周转量 公路货物周转量 公路货运周转量 货物运输周转量
indicator	旅客周转量	passenger turnover	turnover	more	客运周转量 公路旅客周转量
indicator	公路水路运输总周转量	road and water transport turnover	turnover	more	公路运输总周转量 公路水路总周转量 公路客货运周转量 公路货物运输总周转量 水路运输总周转量 公路运输周转量 公路运输综合周转量 公路客货周转量
indicator	港口货物吞吐量	port cargo throughput	mass	more	货物吞吐量 港口吞吐量 作业区货物吞吐量 作业区完成货物吞吐量 内河港口货物吞吐量 沿海港口货物吞吐量 码头货物吞吐量
indicator	港口集装箱吞吐量	port container throughput	containers	more	集装箱吞吐量 集装箱 港口集装箱 完成集装箱吞吐量 码头集装箱吞吐量 内河集装箱吞吐量
indicator	铁海联运集装箱量	rail-water container traffic	containers	more	海铁联运集装箱量 海铁联运量 铁海联运班列集装箱 海河联运集装箱量 海河联运量 集装箱海铁联运量 集装箱铁水联运量 铁水联运量
indicator	万吨级以上泊位	berths above 10,000 tonnes	count	more	万吨级泊位 万吨级港口泊位
indicator	机场旅客吞吐量	airport passengers	visits	more	民航旅客吞吐量 旅客吞吐量 机场吞吐量 民航机场旅客吞吐量 空港旅客吞吐量
indicator	机场货邮吞吐量	airport cargo	mass	more	货邮吞吐量 民航货邮吞吐量 航空货邮吞吐量 机场货运吞吐量
indicator	新开通国际客货运航线	new international air routes	count	more	新开国际航线 新开通国际航线 新增国际航线 新开国际及地区客货运航线 新开国际客货运航线 新增国际及地区航线
indicator	新增航线	new air routes	count	more	新开航线 新开通航线 新增国内航线 新开国内航线
indicator	通航城市	cities served by air	count	more	通航点 通航城市数
indicator	民用运输机场	civil airports	count	more	运输机场 民航机场 民用机场
indicator	更新公交车	buses renewed	count	more	更新新能源公交车 更新公交车辆 更新纯电动公交车
indicator	优化公交线路	bus routes improved	count	more	改造优化城乡公交线路 新增公交线路 新开公交线路 优化调整公交线路 新增优化公交线路 新增和优化公交线路 新开优化公交线路 开通公交线路 新开通公交线路 新辟公交线路 优化城乡公交线路 新辟优化公交线路 调整优化公交线路 优化公交路线
indicator	绿色公交占比	share of clean buses	share	more	新能源公交车占比 绿色公交车占比
indicator	新增停车位	new parking places	count	more	新增公共停车位 新建停车位 新增停车泊位 新建停车泊位 新增公共停车泊位 新增机动车停车位 新增各类停车位 增设停车位 新建公共停车位 新增停车位数 新增机动车泊位 新增车位 新增泊位 新划停车位 新增停车场泊位
indicator	开通内河航线	inland waterway lines opened	count	more	内河航线 开通集装箱航线
indicator	高等级航道里程	high-grade waterways	length	more	四级以上航道 四级及以上航道 三级以上航道 三级航道里程 高等级航道 航道通航里程 航道里程 内河航道里程
indicator	除险加固水库	reservoirs reinforced	count	more	病险水库除险加固 水库除险加固 完成病险水库除险加固 除险加固病险水库 小型水库除险加固 完成小型水库除险加固 完成水库除险加固 实施水库除险加固 实施病险水库除险加固 除险加固小型水库 加固病险水库 加固水库 大中型和重点小型水库除险加固 病险水库加固 实施水库除险加固工程 病险水库除险加固工程开工建设 建成病险水库除险加固 整治病险水库 病险水库整治
indicator	水库	reservoirs	count	more	水库总数
indicator	中型水库	medium-sized reservoirs	count	more
indicator	小型水库	small reservoirs	count	more
indicator	水库蓄水量	water stored in reservoirs	volume	more	水利工程蓄水 蓄水量 蓄水总量 水利工程蓄水量
indicator	新增供水能力	new water supply capacity	volume	more	新增日供水能力 新增年供水能力 新增蓄水能力
indicator	新建改造堤防	dykes built or reinforced	length	more
indicator	新修渠道	canals built or repaired	length	more	新建渠道 新建沟渠 修建渠道 新建灌溉渠道 新修水渠 修建水渠
indicator	新建小型水利工程	small water works built	count	more	兴修小型水利工程 新修小型水利工程 新建农田水利工程
indicator	实施农村饮水安全工程	rural water supply works	count	more	农村饮水安全工程 实施农村饮水工程 农村饮水工程 实施饮水安全工程 农村供水工程 实施农村供水工程
indicator	变电站	substations	count	more	输变电工程
indicator	新建改造电网线路	power lines built or renewed	length	more	新建改造线路 新建改造10千伏线路 新建改造输配电线路
indicator	供电可靠率	reliability of power supply	share	more	供电可靠性 城市供电可靠率 农村供电可靠率
indicator	建成区面积	built-up area	area	more	城市建成区面积 城镇建成区面积 城区建成区面积 县城建成区面积 建成区
# 住房和城乡建设 housing and town renewal
indicator	商品房销售面积	dwellings and buildings sold	area	more	商品房销售 商品房成交面积 商品房网签面积 全市商品房销售面积 商品房交易面积 销售商品房 房地产销售面积
indicator	商品房销售额	sales of dwellings and buildings	money	more	商品房销售金额 商品房成交额
indicator	商品住宅销售面积	dwellings sold	area	more	商品住房销售面积
indicator	房地产去化周期	time to sell the housing stock	time	less	商品住房去化周期 商品住宅去化周期 商品房去化周期
indicator	化解商品房库存	housing stock sold down	area	more	化解房地产库存 商品房库存化解 化解商品住房库存
indicator	交付保交房	presold homes delivered	count	more	保交楼 交付保交楼 保交房 保交楼项目交付 保交楼交付 完成保交楼 保交房项目交付 保交房交付 完成保交房 交付住房 保交楼住房交付 交付保交楼住房 交付保交房住房 交付房屋 交付商品房
indicator	土地出让面积	land sold	area	more	出让土地 出让国有建设用地 土地出让 出让国有土地 出让土地面积 出让经营性用地 出让商住用地
indicator	土地供应面积	land supplied	area	more	供应土地 土地供应 供应国有建设用地 供应建设用地 供应各类用地
indicator	出让工业用地	industrial land sold	area	more	供应工业用地 出让工业用地面积 工业用地出让 工业用地供应
indicator	征收土地	land requisitioned	area	more	土地征收 征地 征收集体土地 完成土地征收 完成征地 征收土地面积 征地拆迁 征用土地 完成土地征迁 土地征迁 征迁土地
indicator	报批建设用地	construction land approved	area	more	建设用地报批 新增建设用地报批 土地报批 报批土地 完成土地报批
indicator	土地盘活面积	idle land put to use	area	more	盘活存量土地 盘活存量建设用地 盘活闲置土地 盘活土地 盘活利用存量土地 盘活存量用地 存量建设用地盘活 盘活闲置低效用地 存量土地盘活 盘活闲置存量土地 盘活低效用地 盘活存量低效用地 盘活低效闲置土地 盘活闲置低效土地
indicator	处置闲置土地	idle land disposed of	area	more	闲置土地处置
indicator	消化批而未供土地	approved land supplied	area	more	批而未供土地消化
indicator	城镇低效用地再开发	inefficient urban land redeveloped	area	more	低效用地再开发 完成低效用地再开发
indicator	盘活工业低效用地	inefficient industrial land put to use	area	more	工业用地盘活 盘活工业低效土地 盘活低效工业用地 工业低效用地盘活 盘活低效工业土地 盘活存量工业用地 盘活低效闲置工业用地 盘活工业用地 盘活闲置工业用地 盘活工业存量用地
indicator	腾出工业用地	industrial land vacated	area	more	腾退工业用地 新腾退工业用地 腾退低效工业用地 腾出用地空间 腾出产业发展空间 腾出发展空间 新腾出空间 腾出用地 腾出土地空间 腾出用能用地空间 腾空低效用地 腾出工业空间 腾出空间
indicator	腾退低效用地	inefficient land vacated	area	more	腾退土地 腾退低效土地
indicator	开工保障性安居工程	subsidised homes started	count	more	新开工保障性安居工程 保障性安居工程开工 新开工保障性住房 开工建设保障性安居工程 城镇保障性住房基本新开工 新开工城镇保障性安居工程 城镇保障性住房基本新开工建设 城镇保障性安居工程开工 开工建设保障性住房 新开工建设保障性安居工程 开工保障性住房 新开工建设保障性住房 城镇保障性安居工程新开工
indicator	基本建成保障性安居工程	subsidised homes completed	count	more	建成保障性安居工程 建成保障性住房 城镇保障性住房基本建成 基本建成保障性住房 建成保障房 基本建成城镇保障性安居工程 竣工保障性住房 保障性安居工程基本建成 建成城镇保障性安居工程 保障性住房基本建成
indicator	建设筹集保障性住房	subsidised homes raised	count	more	筹集保障性住房 新筹集保障性住房 筹建保障性住房 筹集各类保障性住房 筹集配售型保障性住房
indicator	新增保障性租赁住房	new subsidised rental homes	count	more	建设保障性租赁住房 建成保障性租赁住房
indicator	公共租赁住房	public rental homes	count	more	公租房 分配公租房 公共租赁房
indicator	廉租住房	low-rent homes	count	more	廉租房
indicator	建设廉租住房	low-rent homes built	count	more	新建廉租住房 建设廉租房 新建廉租房
indicator	人才公寓	talent flats	count	more	人才住房 推出人才公寓
indicator	改造棚户区住房	shantytown homes rebuilt	count	more	棚户区改造 改造棚户区 棚户区改造住房 城镇棚户区改造 实施棚户区改造 各类棚户区改造 棚改 改造城镇棚户区 改造各类棚户区 完成棚户区改造 改造棚户区住房数 城市棚户区改造
indicator	开工改造棚户区住房	rebuilding of shantytown homes started	count	more	新开工棚户区改造住房 棚户区改造开工 棚户区改造新开工 新开工改造棚户区 新开工棚户区改造 开工棚户区改造 开工建设棚户区改造住房
indicator	基本建成棚户区改造住房	shantytown homes completed	count	more	建成棚户区改造住房 棚户区改造基本建成
indicator	改造老旧小区	old housing estates renovated	count	more	改造城镇老旧小区 老旧小区改造 城镇老旧小区改造 改造提升老旧小区 实施老旧小区改造 完成老旧小区改造 启动老旧小区改造 改造城市老旧小区 整治老旧小区 实施城镇老旧小区改造 完成城镇老旧小区改造 老旧小区改造提升 改造完成老旧小区 新改造老旧小区 实施老旧小区改造提升 完成老旧小区改造提升 启动改造老旧小区 改造老旧小区数
indicator	新开工改造老旧小区	renovation of old housing estates started	count	more	新开工改造城镇老旧小区 开工改造城镇老旧小区 开工改造老旧小区 新开工老旧小区改造 新开工城镇老旧小区改造
indicator	老旧小区改造惠及户数	households in estates renovated	households	more	老旧小区改造惠及居民 老旧小区改造惠及
indicator	改造城中村	urban villages rebuilt	count	more	城中村改造 实施城中村改造 启动城中村改造
indicator	改造城市危旧房	old urban homes rebuilt	count	more	城市危旧房改造 改造城镇危旧房 城镇危旧房改造 危旧房改造 改造危旧房 危旧住房改造
indicator	既有住宅加装电梯	lifts added to old buildings	count	more	老旧小区加装电梯 加装电梯 住宅加装电梯 完成加装电梯 实施既有住宅加装电梯 改造既有住宅加装电梯 城镇住宅加装电梯 完成住宅加装电梯 老旧住宅加装电梯 完成既有住宅加装电梯 既有多层住宅加装电梯
indicator	新开工既有住宅加装电梯	lifts for old buildings started	count	more
indicator	改造地下管网	underground pipes renewed	length	more	改造地下管线 改造各类管网 改造老旧管网 更新改造地下管网 更新改造地下管线 更新改造各类管网 更新改造老旧管网 改造水热气等管网
indicator	新建改造燃气管网	gas pipes built or renewed	length	more
indicator	新建燃气管网	gas pipes built	length	more	新建燃气管道 铺设燃气管道 铺设燃气管网 铺设天然气管道 新铺燃气管道 新建天然气管道
indicator	改造燃气管网	gas pipes renewed	length	more	改造燃气管道 改造老旧燃气管网 改造老旧燃气管道 燃气管道改造 更新改造燃气管网 更新改造燃气管道
indicator	新建改造供水管网	water mains built or renewed	length	more	新建改造供水管道 新建改建供水管网
indicator	新建供水管网	water mains built	length	more	新建供水管道 铺设供水管网 铺设供水管道
indicator	改造供水管网	water mains renewed	length	more	改造供水管道 改造老旧供水管网 更新改造供水管网
indicator	新建改造污水管网	sewers built or renewed	length	more	新建改造污水管道 新改建污水管网 新建改建污水管网 建设改造污水管网
indicator	新建污水管网	sewers built	length	more	新建污水管道 铺设污水管网 铺设污水管道 新增污水管网 建设污水管网 敷设污水管网
indicator	改造污水管网	sewers renewed	length	more	改造污水管道
indicator	新建改造雨污管网	drains built or renewed	length	more	新建改造雨污水管网 新建改造排水管网 新建改造雨污分流管网
indicator	雨污分流改造	drains separated	length	more	雨污分流管网改造 完成雨污分流改造 改造雨污分流管网
indicator	改造雨污管网	drains renewed	length	more	改造雨污水管网
indicator	新建雨污管网	drains built	length	more	新建雨污水管网 铺设雨污管网 新建雨污分流管网
indicator	新建改造供热管网	heating pipes built or renewed	length	more
indicator	改造供热管网	heating pipes renewed	length	more	改造供热管道 改造老旧供热管网 更新改造供热管网
indicator	新建供热管网	heating pipes built	length	more	铺设供热管网 新建供热管道
indicator	整治背街小巷	back streets improved	count	more	改造背街小巷 背街小巷改造 背街小巷整治 提升背街小巷 改造提升背街小巷 整治提升背街小巷
indicator	新建口袋公园	pocket parks built	count	more	建成口袋公园 新增口袋公园 建设口袋公园 新建街头游园 新建街头绿地 新建游园 新建小游园 建成游园 建设街头游园 新增游园
indicator	口袋公园	pocket parks	count	more
indicator	新建公园	parks built	count	more	建成公园 新增公园 新建公园绿地 建设公园
indicator	新建绿道	greenways built	length	more	建成绿道 新增绿道 建设绿道 新建环湖绿道 环湖绿道累计新建 新建城乡绿道 新建健身步道 建成健身步道 新增健身步道 新增绿道里程
indicator	绿道总长	greenways	length	more	绿道里程 绿道总里程 绿道
indicator	新建改造公厕	public toilets built or rebuilt	count	more	新建改建公厕 新改建公厕 新建改造公共厕所 新建改造城乡公厕 新改扩建公厕 新建改建旅游厕所 新建改扩建公厕 新建、改建公厕 新改建旅游厕所 新建改建公共厕所
indicator	新建公厕	public toilets built	count	more	新建公共厕所 新建城市公厕 建成公厕
indicator	改造公厕	public toilets rebuilt	count	more	改建公厕 改造城市公厕 改造提升公厕
indicator	拆除违法建筑	illegal buildings removed	area	more	拆除违章建筑 拆除两违建筑 拆除违建 拆除各类违法建筑 拆除违法建筑面积 拆除各类违章建筑 拆除违法违章建筑 拆除违法违规建筑 拆除各类违建 拆除违章建筑面积 拆除存量违建 拆除两违 拆除存量违法建筑
indicator	征收房屋	homes requisitioned	households	more	房屋征收 拆迁房屋 房屋拆迁 征迁房屋 拆除房屋 拆迁户数 完成房屋征收 征迁户数 完成拆迁 征收户数 拆迁 完成房屋拆迁 完成征迁 房屋征迁 完成征收 完成征迁签约 征收拆迁房屋 完成房屋征迁 拆迁征收房屋
indicator	拆迁签约率	resettlement contracts signed	share	more	征迁签约率 房屋征收签约率 拆迁协议签约率 征收签约率 搬迁签约率
indicator	安置房	resettlement homes	count	more	交付安置房 安置房交付 分配安置房 回迁安置房
indicator	回迁安置群众	people resettled	households	more	回迁安置 安置拆迁户 回迁群众 完成回迁安置 安置居民 安置户数 安置被征收户 回迁居民
indicator	城镇居民人均住房建筑面积	urban floor per head	area	more	城镇居民人均住房面积 城镇人均住房面积 城镇人均住房建筑面积 城镇居民人均住宅面积 城镇居民人均居住面积 城市人均住房面积 城市人均住宅建筑面积
indicator	农村居民人均住房面积	rural floor per head	area	more	农村人均住房面积 农民人均住房面积 农村居民人均住房建筑面积 农民人均住房建筑面积
indicator	节能改造既有建筑	buildings renovated to save energy	area	more	实施既有建筑节能改造 既有建筑节能改造 既有居住建筑节能改造 完成既有建筑节能改造 既有居住建筑节能改造面积
indicator	新建绿色建筑占比	share of green buildings	share	more	城镇新建建筑中绿色建筑占比 绿色建筑占比 新建建筑中绿色建筑占比 城镇绿色建筑占新建建筑比重 新建绿色建筑比例 城镇新建绿色建筑占比 绿色建筑占新建建筑比例
indicator	装配式建筑占新建建筑比例	share of prefabricated buildings	share	more	新建装配式建筑占比 装配式建筑占新建建筑比重 装配式建筑占新建建筑面积比例
indicator	海绵城市达标面积占比	share of sponge-city area	share	more	建成海绵城市面积占比 海绵城市建设达标面积占比 建成区海绵城市达标面积占比
indicator	安装路灯	street lamps fitted	count	more	安装太阳能路灯 更换路灯 安装更换路灯 安装LED路灯 架设路灯 亮化路灯 安装各类路灯 加装路灯
indicator	未来社区创建	future communities	count	more	创建未来社区 未来社区创建项目 列入未来社区创建 创成未来社区
indicator	未来乡村创建	future villages	count	more	创建未来乡村 创成未来乡村
indicator	建设完整社区	complete communities	count	more	建成完整社区 完整社区建设试点 建设完整社区试点
# 社会治理和安全 social governance and safety
indicator	化解矛盾纠纷	disputes settled	count	more	化解各类矛盾纠纷 调处矛盾纠纷 调解矛盾纠纷 调处各类矛盾纠纷 调解各类矛盾纠纷 化解各类矛盾 调处化解矛盾纠纷 化解各类纠纷 调解纠纷 化解纠纷 成功调处矛盾纠纷 调解各类纠纷 调处各类纠纷 调处纠纷 化解矛盾 成功化解矛盾纠纷 成功调解矛盾纠纷 调处化解各类矛盾纠纷 成功调处各类矛盾纠纷 矛盾纠纷化解 化解各类社会矛盾 化解社会矛盾 调处化解矛盾
indicator	矛盾纠纷化解率	disputes settled rate	share	more	矛盾纠纷调处率 矛盾纠纷调解成功率 各类矛盾纠纷调解成功率 调解成功率 矛盾纠纷调处成功率 矛盾纠纷调处化解率 矛盾化解率 矛盾纠纷就地化解率 调处成功率 矛盾纠纷化解成功率 纠纷化解率 矛盾纠纷调解率 矛盾调解成功率
indicator	化解信访积案	old petition cases settled	count	more	信访积案化解 化解历史遗留信访积案 化解信访案件 信访积案 化解信访问题 化解重复信访 化解信访事项 办结信访件 化解信访矛盾 化解信访件 化解重点信访积案 化解疑难信访积案 化解信访突出问题 化解各类信访积案 化解历史信访积案 化解重复信访事项
indicator	信访积案化解率	old petition cases settled rate	share	more	信访化解率 重复信访化解率 信访事项化解率 信访案件化解率 信访事项按期办结率 信访按期办结率 信访件办结率 信访事项办结率 信访办结率 初信初访化解率 信访案件办结率
indicator	信访总量	petitions	count	less	信访件 信访事项 信访批次 信访量 信访案件 群众信访量 信访件次 群众信访
indicator	受理12345热线诉求	hotline calls	count	more	处理12345热线诉求 12345热线诉求 办理12345热线 办理12345热线诉求 受理12345热线 受理12345热线工单 办理12345热线工单 12345热线工单 受理12345政务服务便民热线 处理12345热线 办理12345工单 12345热线 12345政务服务热线受理 受理热线诉求 办理12345政务服务热线 办理12345政务服务便民热线 受理12345政务服务热线
indicator	12345热线诉求办结率	hotline calls settled	share	more	12345热线办结率 热线办结率 12345热线按时办结率 热线诉求办结率 群众诉求办结率 12345热线工单办结率 12345热线按期办结率 诉求办结率
indicator	12345热线诉求满意率	hotline satisfaction	share	more	12345热线满意率 热线满意率 12345热线群众满意率 热线诉求满意率 群众诉求满意率 12345热线满意度 12345热线工单满意率 诉求满意率
indicator	人民群众安全感	public sense of safety	share	more	群众安全感 群众安全感满意度 人民群众安全感满意度 公众安全感 群众安全感指数 公众安全感满意度 群众安全感和满意度 人民群众安全感和满意度 社会治安满意度 群众安全感满意指数
indicator	刑事案件立案数	criminal cases	count	less	刑事立案 刑事案件立案
indicator	破获刑事案件	criminal cases solved	count	more	侦破刑事案件 破获各类刑事案件 侦破各类刑事案件 破获各类案件 破案
indicator	刑事案件破案率	criminal cases solved rate	share	more	破案率
indicator	治安案件	public-order cases	count	less	治安警情 治安案件数 治安案件发案数 治安发案 治安类警情 查处治安案件
indicator	盗窃类案件	theft cases	count	less	盗窃案件 盗窃警情 盗窃类警情
indicator	电信网络诈骗案件	telecom fraud cases	count	less	电信诈骗案件 电诈案件 通讯网络诈骗案件 电信诈骗 电信诈骗发案 电信网络诈骗警情 电信网络诈骗 通讯网络诈骗 电信网络诈骗发案 电信网络诈骗发案数 电诈发案 电信网络新型违法犯罪案件 电信诈骗警情 电诈警情 电诈发案数 电信网络新型违法犯罪
indicator	电信网络诈骗损失	losses to telecom fraud	money	less	电诈案损 电诈损失 电信诈骗案损 电信网络诈骗案损 案损 电信网络诈骗财损 电诈财损
indicator	挽回经济损失	losses recovered	money	more	挽回损失 为群众挽回经济损失 追赃挽损 为群众挽回损失 挽回群众损失 挽损
indicator	警情总量	police calls	count	less	总警情 接处警 警情 接处警量 警情数
indicator	生产安全事故起数	work-safety accidents	count	less	安全生产事故起数 安全生产事故 各类安全生产事故 生产安全事故 各类生产安全事故 安全事故起数 生产安全事故数 各类生产安全事故起数 各类安全事故 安全生产事故数 安全事故 各类事故起数 各类安全生产事故起数 事故起数 工矿商贸生产安全事故 生产经营性安全事故 生产安全事故总量
indicator	生产安全事故死亡人数	deaths in work-safety accidents	people	less	安全生产事故死亡人数 生产安全死亡人数 各类生产安全事故死亡人数 安全生产死亡人数 安全生产事故亡人数 事故死亡人数 生产安全事故亡人数 各类事故死亡人数 安全生产亡人数
indicator	亿元地区生产总值生产安全事故死亡率	work-safety deaths per 100 million yuan of GRP	ratio	less	亿元GDP生产安全事故死亡率 亿元生产总值生产安全事故死亡率 单位地区生产总值生产安全事故死亡率 亿元地区生产总值死亡率 单位国内生产总值生产安全事故死亡率 亿元GDP死亡率 亿元国内生产总值生产安全事故死亡率 亿元生产总值安全事故死亡率 亿元GDP安全生产事故死亡率 单位GDP生产安全事故死亡率
indicator	较大以上生产安全事故	serious work-safety accidents	count	less	较大及以上生产安全事故 较大以上事故 较大及以上事故 较大以上安全事故 较大以上安全生产事故
indicator	重特大生产安全事故	major and catastrophic work-safety accidents	count	less	重特大事故 重特大安全事故 重大以上生产安全事故
indicator	较大生产安全事故	larger work-safety accidents	count	less	较大事故
indicator	亡人事故	fatal accidents	count	less	生产安全亡人事故 亡人事故起数 生产安全亡人事故起数 安全生产亡人事故 死亡事故 工矿商贸亡人事故
indicator	道路交通事故死亡人数	road deaths	people	less	交通事故死亡人数 道路交通事故亡人数 道路交通死亡人数 道路交通亡人数 交通事故亡人数
indicator	道路交通事故起数	road accidents	count	less	交通事故起数 道路交通事故 交通事故 道路交通亡人事故 道路交通亡人事故起数 交通亡人事故
indicator	火灾起数	fires	count	less	火灾事故 火灾 火灾事故起数 火灾数 火灾发生数
indicator	排查整改安全隐患	safety risks put right	count	more	排查整改安全隐患数 发现并整改安全隐患 排查整改隐患 排查整改各类安全隐患 排查整改问题隐患 排查整改各类隐患
indicator	安全隐患整改率	safety risks put right rate	share	more	隐患整改率 问题整改率 安全隐患整改完成率 隐患整改完成率
indicator	检查企业	firms inspected	firms	more	检查生产经营单位 安全检查企业 检查各类企业 检查生产经营企业 检查各类生产经营单位 安全生产检查企业 开展企业安全检查 安全评估企业
indicator	避险转移人员	people evacuated	people	more	转移人员 转移群众 提前转移避险 转移安置群众 转移避险群众 避险转移群众 紧急转移群众 安全转移群众 转移安置人员 紧急转移人员 安全转移人员 避险转移 紧急避险转移群众 转移危险区域人员 提前转移群众 组织避险转移
indicator	因灾倒损房屋重建	homes rebuilt after disasters	households	more	重建民房 灾后重建住房 灾后重建 因灾倒房重建 倒房重建 灾民建房 民房重建
indicator	打掉黑恶势力团伙	criminal gangs broken up	count	more	打掉涉黑涉恶团伙 打掉涉黑组织 打掉涉黑恶犯罪组织 打掉恶势力犯罪集团 打掉黑社会性质组织 打掉恶势力团伙 打掉涉恶犯罪集团 打掉恶势力犯罪团伙 打掉涉黑恶团伙
indicator	侦破涉黑涉恶案件	gang cases solved	count	more	侦破涉恶案件 破获涉恶案件 破获涉黑涉恶案件 侦破涉黑恶案件 侦办涉黑涉恶案件 侦破九类涉恶案件
indicator	安装监控探头	cameras fitted	count	more	安装监控 安装视频监控 安装高清探头 监控探头 安装高清监控 安装摄像头 视频监控 安装高清视频监控
indicator	网格员	grid workers	people	more	专职网格员 配备网格员 专兼职网格员 网格员队伍 配备专职网格员
indicator	网格	governance grids	count	more	划分网格 划定网格 设置网格 划分基础网格
indicator	微网格	governance sub-grids	count	more	划分微网格
indicator	注册志愿者	volunteers	people	more	志愿者 登记志愿者 发展志愿者 实名注册志愿者 注册志愿者人数 志愿者人数 志愿者总数
indicator	开展志愿服务活动	volunteer activities	count	more	志愿服务活动 开展志愿服务 组织志愿服务活动 开展新时代文明实践活动 开展文明实践活动 新时代文明实践活动 开展各类志愿服务活动 开展志愿活动 组织开展志愿服务活动 志愿服务 文明实践活动
indicator	办理法律援助案件	legal-aid cases	count	more	受理法律援助案件
indicator	行政复议案件	administrative reconsideration cases	count	more	审结行政复议案件
indicator	行政机关负责人出庭应诉率	heads of agencies appearing in court	share	more	行政负责人出庭应诉率 负责人出庭应诉率
indicator	行政诉讼败诉率	administrative suits lost	share	less	行政诉讼案件败诉率
indicator	社区矫正对象	offenders in community correction	people	less	在册社区矫正对象 社区矫正人员
indicator	社会抚养费征收	social maintenance fees	money	more	征收社会抚养费 社会抚养费
indicator	安置帮教人员	released prisoners helped	people	more	安置帮教对象 刑满释放人员
indicator	国家反诈APP安装量	anti-fraud app installed	people	more	国家反诈中心APP安装量 反诈APP注册量 反诈APP安装 安装国家反诈中心APP 国家反诈APP注册
# 民生和政府建设 people's livelihood and government
indicator	办理人大代表建议	deputies' proposals handled	count	more	办理代表建议 办理人大建议 办复人大代表建议 承办人大代表建议 办理各级人大代表建议 办理人大代表议案建议 办理人大代表建议意见 办理市人大代表建议 办理县人大代表建议 办理人大代表意见建议 办理人大议案建议 办理县人大代表意见建议 办理人大代表议案、建议
indicator	办理政协提案	committee members' proposals handled	count	more	办理政协委员提案 办理委员提案 承办政协提案 办复政协提案 承办政协委员提案 办理各级政协提案 办理市政协提案 办复政协委员提案 办理县政协提案 办理县政协委员提案 办理市政协委员提案
indicator	办理建议提案	proposals handled	count	more	办理人大代表建议和政协委员提案 办理人大代表建议和政协提案 办理人大建议和政协提案 办理人大建议、政协提案 办理人大代表建议、政协委员提案 办理人大代表建议、政协提案 办复建议提案 承办建议提案 办理议案、建议、提案 办理各级人大代表建议和政协提案 办理人大议案建议和政协提案 办理各类建议提案 办理议案建议提案 办理建议、提案
indicator	建议提案办复率	proposals answered	share	more	建议提案办结率 人大代表建议和政协委员提案办结率 办复率 人大代表建议和政协提案办结率 建议提案办理率 人大代表建议办结率 办结率和满意率 建议提案按时办结率 人大建议和政协提案办结率 代表建议办结率 政协提案办结率 人大代表建议和政协委员提案办复率 人大代表建议和政协提案办复率
indicator	建议提案满意率	proposals answered to satisfaction	share	more	满意率和基本满意率 人大代表建议满意率 代表建议满意率 代表委员满意率 委员满意率 代表满意率 建议提案满意度 代表委员满意度
indicator	民生实事	practical livelihood tasks	count	more	民生实事项目 为民办实事 实施民生实事 完成民生实事 办成民生实事 为民办实事项目 惠民实事 十件民生实事 办好民生实事 民生实事工程 实事项目 完成民生实事项目 实施民生实事项目 为民实事 为民办实事工程 民生实事事项 为民实事项目 民生事项 办民生事项 解决民生事项 实施民生工程
indicator	民生实事完成率	livelihood tasks completed	share	more	民生实事项目完成率 实事项目完成率 为民办实事项目完成率
indicator	地方性法规提请审议	local laws submitted	count	more	提请省人大常委会审议地方性法规草案 提请省人大常委会审议地方性法规 提请自治区人大常委会审议地方性法规草案 提请人大常委会审议地方性法规草案 提请人大常委会审议地方性法规 提请省人大常委会审议法规草案 制定提请省人大常委会审议地方性法规 提请市人大常委会审议地方性法规草案
indicator	政府规章制定修改废止	government rules made, amended or repealed	count	more	制定省政府规章 制定修改废止省政府规章 制定、废止省政府规章 制定、修改、废止省政府规章 制定政府规章 制定修改政府规章
indicator	行政法规制定修订	administrative regulations made or revised	count	more	制定修订行政法规 制定、修订行政法规 制定或修订行政法规
indicator	规范性文件清理	normative documents reviewed	count	more	清理规范性文件 清理行政规范性文件
indicator	公开政府信息	government information published	count	more	主动公开政府信息 依法公开政务信息 公开政务信息 主动公开信息 公开各类政府信息 发布政府信息 主动公开政务信息 发布政务信息
indicator	节约财政资金	public money saved	money	more	财政资金节约 政府采购节约资金 审减资金 节约资金 核减资金 财政评审审减 审减财政资金 政府采购节约财政资金 财政投资评审核减资金 节支 审计核减资金
indicator	捐赠善款	donations	money	more	接收捐款 募集善款 捐款 筹集善款 募集慈善资金 慈善捐款 接收捐赠资金
# 党的建设 party building
indicator	党员	party members	people	more	党员总数 党员人数 在册党员 中共党员 全镇党员 党员数
indicator	党支部	party branches	count	more	党支部总数 基层党支部 下辖党支部 党支部数
indicator	基层党组织	grassroots party organisations	count	more	党组织 各类党组织 基层党组织总数 下辖党组织
indicator	发展党员	party members admitted	people	more	新发展党员 发展新党员 发展预备党员 吸收党员 发展年轻党员
indicator	入党积极分子	applicants for membership	people	more	确定入党积极分子 培养入党积极分子 列为入党积极分子 吸收入党积极分子 发展入党积极分子 确定为入党积极分子
indicator	新建两新党组织	party organisations in new firms and groups	count	more	新成立两新党组织 组建两新党组织 新增两新党组织 新组建两新党组织 新建非公党组织
indicator	整顿软弱涣散党组织	weak party organisations put in order	count	more	整顿软弱涣散基层党组织 软弱涣散基层党组织 软弱涣散党组织 整顿软弱涣散村党组织 整顿后进党组织 软弱涣散村党组织
indicator	党群服务中心	party service centres	count	more	提档升级党群服务中心
indicator	选派驻村第一书记	first secretaries sent to villages	people	more	第一书记 选派第一书记 驻村第一书记 选派驻村干部 驻村干部 驻村工作队员 选派驻村工作队员 驻村第一书记和工作队员 选派驻村第一书记和工作队员 选派驻村工作队 选派驻村帮扶干部 下派第一书记
indicator	培育后备干部	reserve cadres	people	more
indicator	提拔使用干部	cadres promoted	people	more	提拔干部 提拔重用干部 选拔干部 提拔任用干部
indicator	提拔年轻干部	young cadres promoted	people	more	提拔90后干部 提拔年轻村干部
indicator	培训党员干部	cadres trained	visits	more	轮训党员 培训党员 培训党员、干部 轮训党员干部 教育培训党员干部 培训各级干部 培训各类干部
indicator	培训村干部	village cadres trained	visits	more
indicator	立案查处案件	discipline cases opened	count	more	立案查处 立案审查 立案审查调查 纪检立案 纪律审查立案 立案调查 立案查处违纪案件 立案件数 立案查办案件 立案审查案件
indicator	党纪政务处分	disciplinary sanctions	people	more	给予党纪政务处分 党纪政纪处分 给予党纪处分 给予党纪政纪处分 党纪处分 给予党政纪处分 处分党员干部 给予处分 党纪政务处分人数 党纪政务处分干部 处分人员 政务处分 给予政务处分
indicator	运用监督执纪四种形态	four forms of discipline applied	visits	more	运用四种形态 运用监督执纪四种形态处置
indicator	谈话提醒	warning talks	visits	more	提醒谈话 约谈 谈话函询 开展谈话 廉政谈话 开展廉政谈话 开展谈心谈话 谈心谈话 开展提醒谈话 约谈提醒 廉政约谈 开展约谈 开展谈话提醒 开展集体廉政谈话
indicator	处置问题线索	leads on misconduct handled	count	more	受理问题线索 问题线索 处置线索 收到问题线索 处置各类问题线索 核查问题线索 办理问题线索
"""#

    private static let time: StaticString = #"""
# Words of time. Columns: time, meaning, words separated by blanks.
# meaning: this (the year in which the report is given), last, next (the reviewed year, the planned one);
#   current (the year in force), previous (the year before the
#   one in force); H1 H2 Q1 Q2 Q3 Q4, or
#   months as 01..09, of the year in force; a span of years as 2021..2025; past3, past5, next2, next3, next5: so many years that end
#   with the year under review, or begin with the planned one; past: the year under review; future: the planned year.
time	this	今年 今年以来 今年全年
time	current	本年 本年度 全年 年内
time	previous	上年 上一年 上年度 上年末 上年底
time	last	去年 去年全年 去年底 去年末
time	next	明年 下一年 下年度
time	past	过去一年 过去的一年 一年来 这一年
time	future	新的一年 新一年 未来一年
time	H1	上半年
time	H2	下半年
time	Q1	一季度 第一季度 首季 首季度
time	Q2	二季度 第二季度
time	Q3	三季度 第三季度
time	Q4	四季度 第四季度
time	01..09	前三季度 前三个季度 前9个月 前九个月
time	01..11	前11个月 前十一个月
time	01..10	前10个月 前十个月
time	past5	过去的五年 过去的5年 五年累计 5年累计 五年共 五年来 过去五年 这五年 过去5年 5年来 近五年 五年间
time	next5	今后五年 未来五年 今后5年 未来5年
time	2001..2005	“十五” 十五时期 “十五”时期 “十五”期间
time	2006..2010	十一五 “十一五”
time	2011..2015	十二五 “十二五”
time	2016..2020	十三五 “十三五”
time	2021..2025	十四五 “十四五”
time	2026..2030	十五五 “十五五”
time	past3	近三年 近3年 过去三年 过去3年 三年来 3年来 近三年累计 三年累计
time	next2	今明两年
time	next3	今后三年 未来三年 今后3年 未来3年 三年内
"""#

    private static let units: StaticString = #"""
# Units and measure words. Columns: unit, names (the first is the base name), dimension, base unit, factor.
# names: as reports write them, separated by blanks; magnitudes 万 亿 百万 千万 万亿 are added by the program.
# dimension: money, area, length, mass, volume, power, energy, share, points, permille, ratio, people, households,
#   firms, projects, time, concentration, price, temperature, count. Figures of one dimension and base unit convert.
unit	元 元人民币 块钱	money	CNY	1
unit	角 毛钱 毛	money	CNY	0.1
unit	分钱	money	CNY	0.01
unit	美元 美金	money	USD	1
unit	欧元	money	EUR	1
unit	港元 港币	money	HKD	1
unit	日元	money	JPY	1
unit	英镑	money	GBP	1
unit	卢布	money	RUB	1
unit	%	share	%	1
unit	‰	permille	‰	1
unit	个百分点 百分点	points	个百分点	1
unit	个千分点 千分点	points	个百分点	0.1
unit	个基点 基点	points	个百分点	0.01
unit	倍	ratio	倍	1
unit	成	share	%	10
unit	亩	area	亩	1
unit	公顷	area	亩	15
unit	平方公里 平方千米	area	亩	1500
unit	平方米 平米 平方 ㎡ m2	area	亩	0.0015
unit	公里 千米 km	length	公里	1
unit	米 延米	length	公里	0.001
unit	海里	length	公里	1.852
unit	厘米	length	公里	0.00001
unit	毫米	length	公里	0.000001
unit	里	length	公里	0.5
unit	车道公里	length	车道公里	1
unit	吨	mass	吨	1
unit	公斤 千克	mass	吨	0.001
unit	斤	mass	吨	0.0005
unit	克	mass	吨	0.000001
unit	担	mass	吨	0.05
unit	吨标准煤 吨标煤	energy	吨标准煤	1
unit	立方米 立方 m3 方	volume	立方米	1
unit	千升	volume	立方米	1
unit	升	volume	立方米	0.001
unit	标方 标准立方米	volume	标准立方米	1
unit	标箱 标准箱 TEU	containers	标箱	1
unit	吨公里	turnover	吨公里	1
unit	人公里	turnover	人公里	1
unit	千瓦	power	千瓦	1
unit	兆瓦	power	千瓦	1000
unit	吉瓦	power	千瓦	1000000
unit	瓦	power	千瓦	0.001
unit	千伏安	power	千伏安	1
unit	千瓦时 度电 千瓦·时	electricity	千瓦时	1
unit	GWh	electricity	千瓦时	1000000
unit	MWh	electricity	千瓦时	1000
unit	GW	power	千瓦	1000000
unit	MW	power	千瓦	1000
unit	亩次	area	亩次	1
unit	兆瓦时	electricity	千瓦时	1000
unit	度	degree	度	1
unit	摄氏度 ℃	temperature	℃	1
unit	微克 μg	mass	吨	0.000000000001
unit	毫克	mass	吨	0.000000001
unit	微克/立方米 微克每立方米 μg/m3	concentration	微克/立方米	1
unit	毫克/升	concentration	毫克/升	1
unit	毫克/立方米	concentration	微克/立方米	1000
unit	P PF PFlops PFLOPS Pflops	computing	P	1
unit	EF EFLOPS Eflops EFlops	computing	P	1000
unit	人	people	人	1
unit	名 位	people	人	1
unit	金	count	金	1
unit	银	count	银	1
unit	铜	count	铜	1
unit	人次	visits	人次	1
unit	户次	visits	户次	1
unit	家次	visits	家次	1
unit	班次	visits	班次	1
unit	列次	visits	列次	1
unit	架次	visits	架次	1
unit	车次	visits	车次	1
unit	辆次	visits	辆次	1
unit	场次	count	场次	1
unit	条次	count	条次	1
unit	批次	count	批次	1
unit	件次	count	件次	1
unit	个工日 工日	count	工日	1
unit	项次	count	项次	1
unit	例次	count	例次	1
unit	点次	count	点次	1
unit	台次	count	台次	1
unit	户	households	户	1
unit	家	firms	家	1
unit	年	time	年	1
unit	个位次 位次 个名次	places	个位次	1
unit	剂次	count	剂次	1
unit	管	count	管	1
unit	头只	count	头只	1
unit	头(只)	count	头(只)	1
unit	个	count	个	1
unit	届	count	届	1
unit	回	count	回	1
unit	个位次 位次 个名次	places	位次	1
unit	个等级 个档次	places	等级	1
unit	方面	count	方面	1
unit	大	count	大	1
unit	大类	count	大类	1
unit	只	count	只	1
unit	项	count	项	1
unit	件	count	件	1
unit	起	count	起	1
unit	宗	count	宗	1
unit	例	count	例	1
unit	处	count	处	1
unit	座	count	座	1
unit	条	count	条	1
unit	台	count	台	1
unit	台套 台（套） 台(套)	count	台套	1
unit	套	count	套	1
unit	辆	count	辆	1
unit	艘	count	艘	1
unit	架	count	架	1
unit	列	count	列	1
unit	栋	count	栋	1
unit	幢	count	幢	1
unit	间	count	间	1
unit	所	count	所	1
unit	场	count	场	1
unit	次	count	次	1
unit	批	count	批	1
unit	份	count	份	1
unit	篇	count	篇	1
unit	部	count	部	1
unit	本	count	本	1
unit	册	count	册	1
unit	张	count	张	1
unit	枚	count	枚	1
unit	块	count	块	1
unit	片	count	片	1
unit	株	count	株	1
unit	棵	count	棵	1
unit	头	count	头	1
unit	羽	count	羽	1
unit	匹	count	匹	1
unit	尾	count	尾	1
unit	箱	count	箱	1
unit	袋	count	袋	1
unit	瓶	count	瓶	1
unit	盏	count	盏	1
unit	根	count	根	1
unit	口	count	口	1
unit	眼	count	眼	1
unit	孔	count	孔	1
unit	扇	count	扇	1
unit	门	count	门	1
unit	支	count	支	1
unit	对	count	对	1
unit	组	count	组	1
unit	队	count	队	1
unit	班	count	班	1
unit	期	count	期	1
unit	轮	count	轮	1
unit	艘次	count	艘次	1
unit	轮次	count	轮次	1
unit	种	count	种	1
unit	类	count	类	1
unit	款	count	款	1
unit	样	count	样	1
unit	颗	count	颗	1
unit	段	count	段	1
unit	节	count	节	1
unit	课时	count	课时	1
unit	学时	count	学时	1
unit	张床	count	张	1
unit	床	count	张	1
unit	席	count	席	1
unit	单	count	单	1
unit	票	count	票	1
unit	笔	count	笔	1
unit	面	count	面	1
unit	幅	count	幅	1
unit	首	count	首	1
unit	集	count	集	1
unit	具	count	具	1
unit	副	count	副	1
unit	滴	count	滴	1
unit	道	count	道	1
unit	朵	count	朵	1
unit	窝	count	窝	1
unit	蜂箱	count	箱	1
unit	标段	count	标段	1
unit	泊位	count	泊位	1
unit	套次	count	套次	1
unit	字	count	字	1
unit	站	count	站	1
unit	分	score	分	1
unit	岁	time	岁	1
unit	天	time	天	1
unit	个工作日 工作日	time	天	1
unit	小时	time	小时	1
unit	分钟	time	小时	0.0166666666666667
unit	个月	time	月	1
unit	个小时	time	小时	1
"""#

    private static let words: StaticString = #"""
# Words that decide what a figure means. Columns: word, class, words separated by blanks. A class may have many lines.
# lead: dropped from the front of a name: time words, empty verbs, adverbs, scope words, conjunctions
word	lead	加上 用两年时间 用三年时间 用五年时间 用两年的时间 用三年的时间 全院 全校 全局 全所 全系统 每年可 每年 现价 提出 双双 五年 五年全国 全年 年内 当年 全年共 今年 去年 上年 本年 今年以来 一年来 近年来 五年来 期间 年初 年底 年末 年底前 月底 底 末 前 新的一年 过去一年
word	lead	累计 共 共计 总共 总计 合计 已 已经 均 还 又 也 并 且 同时 另外 此外 以及 及 和 与 或 到 至 在 把 将 要 对 为 使 让 令 从 由 等 了 的 、
word	lead	有 现有 现 总体 拟 新完成 其中 预计 预期 力争 确保 争取 计划 目标 实现 完成 达到 达成 达 取得 获得 保持 继续 进一步 不断 持续 深入 扎实 有序 有效 积极 大力 着力 全力 全面 切实 努力 加快 加大 加强 推动 推进 稳步 顺利 成功 圆满 超额 高标准 高质量 高效 高水平 高规格 率先 陆续 相继 先后 重点 主动 广泛 统筹 严格 分别 分级 同步 预 可 能 须 需 应 必须 直接 顺利完成 基本 初步 逐步 率领 协助 更加 一共 仅 就 再 共有 现有 拥有 目前 截至目前 我们 我镇 我县 我市 我区 我省 我乡 我街道 我国 我局 全镇 全县 全市 全区 全乡 全街道 全旗 全州 全盟 全国 各 其 该 此 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 其次 一要 二要 三要 四要 五要 六要 紧盯 锚定 聚焦 咬定 妥善 全疆 全藏 全自治区 截至 截止 围绕 紧紧依靠 推进好 尽快实现 尽快 至少 最少 起码
# keep: words that begin like a lead and are names all the same
word	keep	其它 现代 现场 现金 现货 现役 现行 劳务输出 高标准农田 高质量发展 高技术 高新技术 高等 高端 高价值 高速公路 高铁 有机 有线 有色 有限 有关 有偿 有轨 有害 有毒 有组织 有条件 有产 有劳动 有实力 供水 供电 供气 供热 供应链 供销 服务业 服务器 服务区 服务站 服务中心 服务平台 服务点 生产总值 生产性 生产线 建设用地 投资额 种植业 养殖业 到位 在册 在校 在外 在岗 在库 在保 对外 对口 对接 为民 从业 可再生 可支配 应急 应届 应收 应税 能源 能耗 能效 各类 各级 各项 其他 前期 前沿 和谐 与会 及时 再生 再贷款 均价 由村 实现率 完成率 完成额 计划生育 计划总投资 计划投资 全国 全市域 全域 全员 全民 全程 全社会 达标 达产 重点 和美 和合 等级 等次 要素 共富 共享 共同 共建 共有产权 积极分子 推进会 持续性 目标完成率 已建 底商 末端 末位 预算 预警 预制 预防 使用 将军 今年 全口径 累计折旧 加快型 基本公共 基本医疗 基本养老 基本农田 基本建设 直接融资 直接投资 分级诊疗 主动脉 高效节水 高质量 有效投资 有效发明 有效灌溉 全面小康 全面推行 融资平台 利用现有 通航产业 评估机构 在线 在园 在营 在产 在养 植被 压缩式 压缩机 压缩空气 压缩天然气 能繁 就业 就学 就医 就诊 就近 就地 就餐 各族 各界 预期性 约束性 居民 公开课 公开赛 公示牌 管护站 养护站 管控区 体检中心 收藏品 罚没收入 打击力 采购商 租赁住房 创作基地 演出季 接种点 走访率 去向 去世 去库存 去产能 去化 提升重点 提升工程 提升行动 提升项目 提升计划 提升专项 提升示范 回迁房 回迁小区 安置房 安置区 安置点 安置小区 搬迁点 搬迁安置点 培训班 培训中心 展示区 展示中心 监测点 监测站 检测站 检测中心 种植基地 养殖基地 养殖场 加工厂 加工园 交易市场 交易中心 配送中心 投资公司 展览馆 检察 建档立卡 到账 中小 次干道 次干路 次干线 次新 增加值 贷款余额 贷款总额 贷款增速 争取资金 争取上级 争取中央 争取专项 争取各类 争取补助 争取国债 争取到位
# tail: dropped from the end of a name, in front of the numeral
word	tail	为每平方公里 每平方公里 折合 约合 折 缩小到 缩小至 缩小为 普遍 连跨 连续跨过 全面 双双 逆势 相继 接连 先后 陆续 因旱 冲刺 力争冲刺 定为 拟定为 确定为 预定为 前移到 前移至 跃升到 一直 一直在 约有 约达 连续 首次 现有 现 目前 每斤 每公斤 每亩 每吨 每人 每人每年 每人每月 每月 每户 每亩 由每人 人均每月 每户每年 拥有 定在 设定为 完成 实现 达到 达 达成 达到了 为 是 有 共 共计 合计 总计 累计 已 已达 共有 已有 均 均为 均达到 均达 各 各有 分别 分别为 分别达 分别达到 分别是 突破 超过 超 约 近 大约 约为 不低于 不少于 不超过 至少 低于 高于 逾 接近 将近 占 占到 达标 实际 实际完成 稳定在 保持在 控制在 维持在 稳定 保持 控制 提升到 提升至 提高到 提高至 增加到 增加至 增长到 增长至 增至 升至 升到 扩大到 扩大至 扩大为 下降到 下降至 降到 降至 降为 减少到 减少至 减至 缩减到 缩减至 缩短至 缩短到 压缩至 压缩到 压减至 压减到 回落到 回落至 发展到 恢复到 恢复至 上升到 上升至 提升为 跃升至 跃居 攀升至 迈上 跨上 迈入 调整为 调整到 调整至 下调至 上调至 控制到 收窄至 拓展到 拓展至 延长至 延长到 覆盖到 从 由 自 到 至 在 了 的 等 仅 只 高达 多达 可达 将达 将达到 预计 预计达到 预计达 力争 力争达到 确保 确保达到 目标 计划 以 其中 全年 就 这 不 大于 小于 少于 多于 不小于 不大于 不高于 不足 即 即将 争取 也 还 再 又 将 要 拟 可 应 全部 总量达 总数达 规模达 金额达 面积达 、 共完成 共实现 累计达 累计达到 累计完成 累计实现 已完成 已实现 年均 每年 平均 历史性 转为 由负转正 率先 破亿 破千亿 破万亿 突破千亿 突破百亿 突破万亿 在全国率先 在全省率先 估计在 估计 估算 转正 转正为 转负为 回升到 回升至 有望 将有望 总计达 经验收 由年初 由年初的 从年初的 从年初 由原来的 由原来 从原来的 从原来 由原先的 由之前的 连续跨越 先后跨越 接连跨越 连续迈过 连续迈上 则 却 反而
# bounds, standing before the numeral and behind the unit
word	before.gt	超 超过 突破 逾 高于 大于 多于 超出 跨过 突破了 超过了 双双过 均过 首次过 已过 都超过 都突破 均超过 均突破 全部超过
word	before.ge	不低于 不少于 至少 不小于 不下 最低 力争不低于 不得少于 不得低于
word	before.le	不超过 不高于 不大于 至多 不多于 最高不超过 不突破 不得超过 不得高于 不得多于
word	before.lt	不足 低于 少于 小于 不到
word	before.approx	约有 约达 约占 近有 约 近 大约 接近 将近 约为 大致 大概
word	after.ge	以上 及以上 或以上 之上 起
word	after.le	以下 以内 之内 及以下 内
word	after.approx	左右 上下
word	after.gt	余 多
word	after.inside	多功能 多元 多样 多层 多晶 多媒体 多边 多用途 多彩 多肉 多种 多式 多能 多金属 多规 多点 余热 余缺
# growth: the word in front of a relative or absolute change, with its sign
word	growth.up	纯增 递增 年均递增 增产 前移 上移 加快 提速 翻 翻了 增长预期目标 增长目标 预期增长 增长预期 增长 增 上升 提高 提升 增加 增幅 增速 增长率 增幅为 增幅达 增速为 增速达 涨幅 上涨 涨 扩大 增长了 增加了 提高了 提升了 多增 高 攀升 净增 新增长 加快 增幅达到 增速达到 增长约 涨幅为 延长 上浮 反弹 回升 上升了 增长超 增长近 增长超过 增长不低于 正增长 多 月增 年增 人均增 前进 快于 多出 高出
word	growth.down	减产 后移 下移 改善 下降 减少 降低 降 降幅 减 下降了 减少了 降低了 降幅为 降幅达 回落 下跌 缩短 压缩 收窄 压减 缩减 下滑 少 低 负增长 降幅达到 减少约 减幅 下浮 精简 负 削减 压降 减量 慢于
# rate: nouns of change, which a word like 控制在 may part from the numeral; with the sign
word	rate.up	增长预期目标 预期增长目标 增长目标 增长 增长预期 预期增长 涨幅 增幅 增速 增长率 增长速度
word	rate.down	下降 降幅 跌幅 下降幅度
# stock: names of what stands at a time, not of what is summed over a span
word	stock	余额 总量 存量 保有量 人口 率 里程 占比 比重 标准 总数 总额 密度 水平 规模 年限 寿命 浓度 用水量 库容 装机 装机容量
# named: a change that is a name itself (人均增收)
word	named	增收 减收 增效 减亏
# words in front of a growth word that say what it is compared with; dropped from the name
word	versus	扣除价格因素 扣除物价因素 扣除价格因素实际 同比 环比 年均 同口径 可比口径 同口径比 按可比口径 可比价 按可比价 按可比价格 按可比价格计算 按可比价计算 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 比年初 较年初 比上月 较上月 与去年同期相比 与上年同期相比 与上年相比 与去年相比 同期 同比实现 同比分别 分别 年均分别 同比名义 名义 实际 累计 年平均 年 平均每年 每年 均 预计 力争 确保 约 超 近 超过 比 较 上年 全年 将 要 已 也 还 又 约为 达到 达 实现 保持 总体 再 平均 可 逐年 持续 大幅 净 继续 共 不低于 不少于 不超过 以 按 连续 同比将 五年年均 三年年均 两年平均 五年平均 五年 三年 十年 五年来 五年间 五年内 三年来 两年 四年
# count: verbs that tell what was counted; kept in the name, carried over a list
word	count	示范打造 发出 交流轮岗 公开选拔 公开招聘 公开选聘 建言献策 培养 锻炼 挂职锻炼 压担锻炼 压担培养 跟班学习 轮训 批准逮捕 提起公诉 起诉 异地搬迁 批准 输出劳务 审执结 审结 执结 结案 批捕 逮捕 公诉 除险加固 闭库 维修加固 加固 查出 查获 完工 年产 年加工 日产 年处理 日处理 用上 重建加固 废止 清理废止 修订废止 启动 关注 重点关注 引导 促进 支持 帮助 保障 守护 救治 安排 引进 新引进 招引 新招引 招商 签约 新签约 新增 净增 新建 新改建 新开工 开工 开工建设 新开工建设 启动建设 竣工 新竣工 竣工投产 竣工验收 新投产 投产 达产 投用 落地 新落地 落户 入库 新入库 建成 新建成 建设 改建 扩建 续建 在建 改造 改造提升 提升 打造 创建 成功创建 新创建 创成 培育 新培育 孵化 认定 新认定 获评 新获评 评定 获批 新获批 入选 新入选 申报 新申报 申报入选 命名 授牌 评选 选树 表彰 挂牌 新挂牌 上市 新上市 股改 上规 新上规 升规 新升规 小升规 盘活 腾退 腾出 新腾出 腾空 关停 淘汰 整治 关闭 清理 拆除 拆迁 征收 征迁 签订 消化 处置 收储 供应 出让 出租 复垦 垦造 调整 调整优化 优化 清退 提拔 选派 选拔 招录 招聘 调整不胜任 培训 开展 举办 承办 组织 组织开展 召开 接待 受理 办理 办结 处理 化解 调解 查处 查办 立案 侦破 破获 抓获 打掉 排查 检查 巡查 发现 整改 帮扶 救助 资助 慰问 扶持 惠及 服务 受益 带动 吸纳 安置 转移 结对 走访 发放 兑现 拨付 争取 投入 投放 支出 筹集 募集 减免 减税 降费 节约 节省 融资 贷款 授信 销售 生产 收购 种植 栽植 栽种 造林 绿化 养殖 出栏 存栏 播种 推广 实施 执行 推进 新推 新拓展 拓展 新开 新开业 开业 新开通 开通 新设 设立 新设立 成立 新成立 组建 布局 布点 安装 更新 更换 置换 修复 修缮 翻修 疏通 疏浚 治理 修建 铺设 架设 新铺 敷设 硬化 拓宽 贯通 打通 通车 配备 配置 购置 添置 投资 编制 制定 出台 修订 发布 印发 起草 审议 颁布 清理规范 取消 下放 精简 承接 化债 编排 谋划 储备 安排 下达 承担 参与 参加 发展 吸收 转正 建立 设置 划定 流转 托管 规范提升 规范 验收 通过 评审 通过验收 完成验收 授权 申请 新申请 获得 荣获 夺得 斩获 摘得 收到 接到 采纳 报送 解决 落实 引育 引留 留用 新晋 晋升 晋级 新注册 注册 注销 登记 备案 新备案 完成备案 报批 立项 新立项 入驻 新入驻 集聚 聚集 落成 启用 开放 运营 投运 并网 新并网 供给 供热 供水 供气 回迁 交付 交房 搬迁 脱贫 减贫 参保 新增参保 覆盖 拉动 撬动 撤并 合并 转化 转让 交易 成交 化验 监测 抽检 检测 检验 诊断 登陆 攻克 突破 研发 上线 接入 推出 增设 增加 减少 压减 压降 削减 退出 去除 新改扩建 改扩建 新改 迁建 重建 重修 回购 募资 编办 解纷 补贴 奖励 激励 奖补 表扬 通报 约谈 问责 处分 谈话 提醒 移送 起诉 判处 追回 挽回 挽损 回收 利用 新建改造 新(续)建 新(改)建 新建(改建) 改(扩)建 消除 清零 出动 动员 发动 招募 注入 吸引 集中供养 供养 免除 减轻 新招 派驻 深化 促成 列入 纳入 结转 投保 承保 理赔 赔付 盘活利用 联系 对接 联审 会办 举行 参训 考察 洽谈 签署 达成 销号 交办 受办 承建 兴建 联建 共建 援建 续签 增补 建强 输转 帮办 追缴 开行 增开 新辟 开辟 退还 化转 剿灭 迁入 认证 新认证 建档 兜底 代办 领办 抢修 疏散 撤离 解救 核查 评估 抽查 复核 通航 办复 供地 落图 拨款 收集 征集 查改 招收 推送 归集 采集 新发展 应对 有效应对 打造提升 提质改造 翻建 加装 拆改 增绿 补植 补栽 新植 补种 改种 套种 间种 轮作 撂荒 退耕 还林 还草 造地 开垦 改良 封育 禁牧 轮牧 补播 飞播 抚育 管护 管养 养护 修缮加固 置办 采购 订购 租赁 预订 录用 聘用 聘任 选任 选配 储备培养 输送 返岗 安排上岗 转岗 培训转移 劝返 资助发放 减收 免收 缓缴 返还 退付 追加 核减 核销 处置化解 化解处置 压缩 清收 盘活处置 核发 颁发 换发 补发 签发 发布推广 公示 公开 答复 回复 回访 随访 接诊 诊治 收治 筛查 接种 体检 义诊 签约服务 服务群众 走访慰问 看望慰问 慰问发放 安葬 安置帮教 矫正 管控 稳控 戒毒 收戒 缴获 收缴 查扣 扣押 查封 关停取缔 取缔 整改完成 责令整改 下发 下拨 罚没 罚款 处罚 行政处罚 立案查处 立案审查 立案侦办 侦办 起获 打击处理 摧毁 铲除 捣毁 宣讲 巡演 展演 演出 放映 创作 出版 收藏 修编 编印 印制 编发 刊发 刊播 报道 拍摄 播出 调处 调处成功 成功调处 化解成功
# cut: verbs and function words that end the noun behind a counted unit (助推8家企业|实现转型)
word	cut	率先 正式 提前 领取 享受 公开 安装 用上 喝上 住上 搬进 走上 告别 迈入 跨入 步入 实现 完成 达到 获 获评 获批 获得 荣获 入选 列入 纳入 进入 跻身 位列 位居 通过 到 为 被 将 已 正在 得到 提供 引留 引进 落实 进行 开展 参与 参加 取得 成为 用于 累计 新增 分别 全部 顺利 成功 有序 基本 投入 发放 涉及 惠及 覆盖 同比 增长 下降 在 向 从 由 使 让 并 超 超过 占 总投资 投资 总面积 较 比 升至 增至 作为 上市 按时 如期 陆续 相继 运行 平稳 持续 化解 减少 提高 提升 上升 增加 达标 受益 落户 居全国 居全省 居全市 居世界 居第 基础上 因 因为 细分为
# predicate: what happened to the counted (7家企业入选名单); put in front of the counted noun
word	predicate	位列 位居 领取 享受 公开 安装 用上 喝上 住上 搬进 走上 告别 迈入 跨入 步入 突破 入选 获评 获批 获得 荣获 获 列入 纳入 进入 跻身 通过 达到 入驻 受益 成为 建成 开工 竣工 投产 落地 上榜 开展 参与 完成 上市 挂牌 摘帽 落户 脱贫 启动 登陆 晋级 晋升 认定为 评为 居全国 居全省 居全市 居世界
# adverb: words between a counted noun and what happened to it (4个县区全部摘帽)
word	adverb	全部 全面 均 都 已 全 顺利 成功 相继 陆续 先后 累计 共 已经 如期 按期 整体 首次 正式 新
# adverbial, adverbial.end: how a clause begins and ends that says under what conditions (在确保质量的前提下)
word	adverbial	因 位于 坐落 成立于 始建于 位居 位列 稳居 居 排名 同比 比上年 较上年 增速 增幅 均 全部 在 按照 根据 依据 随着 经过 通过 围绕 针对 面对 结合 为此 同时 此外 另外
word	adverbial.end	下 上 中 后 时 里 之际 同时 基础 期间 方面
# compound: names that hold a verb, at which a long name is not to be cut
word	compound	生产总值 国内生产总值 地区生产总值 安全生产 财政支出 预算支出 消费支出 经费支出 支出占 社会保障 生产能力 生产线 发电量 发电装机 建设用地 投资额 服务业 建设兵团 出让金 补助标准 补贴标准 保障标准
# preposition: what stands in front of a counted noun to which something is done (为1.2万名老人发放补贴)
word	preposition	为 对 向 给 将 把 使 让
# event: verbs that are an indicator by themselves and need no noun (股改2家)
word	event	批准逮捕 提起公诉 股改 新完成股改 完成股改 挂牌 新挂牌 小升规 “小升规” 上规 升规 新上规 上市 新上市 脱贫 签约 新签约 入库 个转企 下升上 造林 种草 营造林 绿化 补水 育苗 退耕还林 禁牧 供地 流拍 到账 减贫 立案审查 审查调查 立案 确诊 立案查处 结案
# dependent: measures that mean nothing without their carrier (总投资, 种植面积); the carrier is put in front
word	dependent	资产总额 占地 降幅 涨幅 跌幅 死亡 受伤 溢价率 采纳率 年产量 产值 零售额 销售面积 资金数额 注册资本 投资总额 资金总额 实际到位资金 覆盖面 受益面 总量和增速 总量和增量 增加值 播种面积 播面 总投资 总投资额 投资 投资额 计划投资 计划总投资 完成投资 已完成投资 年度投资 总金额 金额 总额 总量 总数 总面积 面积 种植面积 占地面积 用地面积 总用地面积 建筑面积 总建筑面积 总里程 里程 总长 全长 总长度 长度 覆盖率 完成率 目标完成率 办结率 满意率 满意度 群众满意率 回复率 淘汰率 达标率 合格率 开工率 竣工率 签约率 拆除率 腾空率 化解率 调解率 成功率 调解成功率 入库率 投产率 普及率 占比 占全市 占全省 比重 占总量 占全国 占 总装机 装机容量 产值 总产值 年产值 销售收入 销售额 营收 营业收入 利润 税收 利税 产量 总产量 单产 亩产 亩均税收 亩均产值 均价 人均 户均 村均 惠及 受益 惠及群众 受益群众 惠及企业 参与 参与人数 参与人次 数量 增幅 增速 规模 总规模 及时率 按期办结率 知晓率 参与率 参保率 巩固率 响应率 签约 合同金额 协议金额 协议投资 到位资金 涉及金额 涉及资金 涉案金额 贷款 贷款余额 授信 用电量 吞吐量 客流量 余额 总人数 人数 其余 总收入 收入 经营性收入 出口额 交易额 成交额 总产 增加值 贡献率 好评率 群众 企业 农户 职工 学生 床位 床位数 容积 库容 总库容 日处理能力 处理能力 产能 年产能 年产量 装机 装机规模 上缴税收 纳税 融资 年销售额 累计投资 有效投资 拉动投资 带动就业 带动投资 直径 深度 高度 亩均 均值 平均 最高 最低 利用率 转化率 回收率 利用面积 同比 得分 排名 位次 成交价 成交价款 投资完成率 年均浓度 平均浓度 投诉量 受理量 办理量 养殖面积 栽培面积 采摘面积 灌溉面积 养殖产量 就地转化率 支出 总支出 总造价 造价 年运量 运量 桥长 管长 路长 渠长 月人均 年人均 资金 体量 年度完成投资 估算投资 概算投资 概算总投资 估算总投资 当年完成投资 本年完成投资 已投资 计划完成投资 设计流量
# money nouns: behind an amount of money they are what it is, not what it qualifies
word	money.noun	资金 投资 贷款 补贴 补助 补助资金 专项资金 资产 债券 专项债 专项债券 经费 收入 支出 税收 税费 奖励 奖补 消费券 融资 授信 订单 大关 台阶 门槛 工资 欠薪 赔款 保费 救助金 养老金 红包 基金 利息 产值 财政资金 国债 项目资金 物资 善款 捐款 债务 租金 利润 红利 薪资 损失 费用 保险金 惠企资金 销售额
# project nouns: behind an amount of money with no 以上 they are qualified by it (3000万美元外资项目)
word	project.noun	重大项目 重点项目 项目 企业 村 工程 基地 平台 园区 产业 农户 镇 县 城市 集群 主体 单位 户 公司 大户 产业集群 工业 外资 台阶项目
# rank: words that announce a standing
word	rank	位列 位居 排名 排名第 跃居 跃升至 进位至 进至 前移至 上升至 上升到 升至 榜单 位次 名列 排位 排行 位于 排在 晋升至 列第 居第 排第
# rank.scope: among whom a standing is, where no other word announces it (保持全国第1位)
word	rank.scope	全国 全省 全市 全县 全区 全州 全球 世界 西部 中部 东部 中西部 东北 长三角 全系统 同类 各省区市 各省市
# unitless: indicators whose figures bear no unit
word	unitless	比例 粮经比 死亡率 受害率 发生率 事故率 收入比 收入比为 指数 系数 比值 倍差 比例为 之比 性别比 容积率 倍数 收入差距
# plan, estimate, actual: cues of the status inside a sentence
word	status.plan	争取达到 争取完成 争取实现 争取突破 力争 拟 预期目标 力争达到 力争实现 计划完成 计划投资 明年 目标为 目标是 任务为 计划为 计划新建 计划建设 计划实施 计划引进 计划安排 计划改造
word	status.estimate	预计 有望 预测 初步核算 初步统计
word	status.actual	已完成 截至目前 目前 已累计 已建成 已有 现有 在建 我区有 全区有 我省有 全省有 我市有 全市有 我县有 全县有 我镇有 全镇有 还有 共有
# headings that open a review or an outlook
word	heading.review	情况 回眸 工作回眸 推进情况 回顾 总结 汇报 完成情况 执行情况 工作情况 主要成绩 主要成效 工作成效 取得的成绩 过去一年 过去五年 成就 进展情况 过去的一年 主要工作 一年来 五年来 发展情况 运行情况 成效显著 工作小结 主要做法 过去 成果 以来 所做的工作 完成工作 落实情况
word	heading.plan	思路 计划 安排 谋划 部署 目标 打算 展望 任务分解 工作任务 重点任务 重点工作 工作要点 任务清单 总体要求 建议 举措 下一步 今后 新的一年 明年 下一年 未来五年 工作任务 主要任务 奋斗目标 工作建议 任务 规划纲要 工作方案 实施方案 责任分解 责任清单 民生实事 预期目标 要求
# sentence openings that turn a text without headings to the review or to the outlook
word	open.review	过去一年 过去的一年 一年来 回顾过去 回首过去 过去五年 五年来 回顾一年来 这一年 这五年 回望 过去的五年 过去的5年
word	open.plan	主要预期目标是 经济社会发展的主要预期目标 经济社会发展主要预期目标 国民经济和社会发展主要预期目标 新的一年 今年工作 今年政府工作 今年经济社会发展 今年的主要 做好今年 下一步 今后五年 未来五年 明年 展望 2022年主要 围绕上述目标 围绕以上目标 为实现上述目标 今年发展 今年的工作 新一年 今年要 今年我们 今年主要 实现既定目标 未来一年
# noise: what stands behind a numeral and makes it no figure
word	noise.after	届毕业生 届高校毕业生 届人大 届政府 届党委 届全国 届省 届市 届县 届区 届一 届二 届三 届四 届五 届六 届七 届中央 米口径 毫米口径 部门 年 月 日 号 时 点 周年 强 后 级 国道 省道 县道 乡道 热线 世纪 路 号线 号楼 年代 年期 星级 星 代 开头 周岁 版 维 两 网 式 制 字 区 楼 层 连增 连冠 〕 ] 期工程 多年来 年来 个方面 大方面 型 岁婴幼儿 千伏 千伏安变 伏 铁路 高速 工程 行动 计划 机制 工作法 模式 体系 平台 网络 基站 政策 战略 目标 试点 集群 中心 会议 文件 课堂 标准 联动 服务 大道 街 专项 产业 现代 先进 岁儿童 岁及以下 岁青少年 个半 人制 方案 方法 方式 方向 方略 方针 方阵
# offices: what closes the naming of who answers for a task; office.field: names of fields and columns of offices
word	office.field	责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 责任科室 牵头科室 责任站所 协办单位 牵头领导单位 主办单位 承办单位
# deadline: the end of the year in force as a deadline; deadline.behind: makes words of time one; deadline.field: fields and columns of deadlines
word	deadline	年底前 年底之前 年底以前 年内 岁末前
word	deadline.behind	前 之前 以前 底前 末前 底以前 内完成
word	deadline.field	完成时限 办理时限 完成期限 时限要求 完成时间 时间要求 时间节点 办结时限 时限
word	office.mark	协办 主办 责任科室 牵头科室 责任站所 协办单位 主办单位 承办单位 牵头负责 牵头 负责 责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 责任领导 落实 配合 承办
# lead verbs of projects that follow an investment (投资600万元|打造…)
word	invest	解决 促进 保障 扶持 补助 打造 推进 建设 实施 抓好 用于 新建 改造 完成 启动 竞争性实施 做好 提升 开展 支持 建成 扩建 修建 整治 办好 办成
# columns of a table of indicators, by the words of their headings
word	column.name	指标 项目 名称 内容 事项
word	column.unit	计量单位 单位
word	column.plan	计划 目标 预期 任务数 预计数
word	column.actual	实际 完成 实绩 执行 实现 预计
word	column.growth	增长 增幅 增速 同比 增减
word	column.other	序号 完成率 完成比例 备注 占比 责任 时限 完成情况
# level: words in front of a numeral that state a level reached, which in a span of years is the level at its end
word	level	达到 达 增至 升至 减至 减少至 减少到 降低到 降低至 缩小到 缩小至 压减到 压减至 提高到 增加到 突破 超过 提升到 提升至 提高至 降至 下降到 降到 上升到 跃升至 增长到 扩大到 为 达到了 有 迈上 居 到 至 发展到 壮大到 拓展到 扩至 扩大至 扩容至 扩容到 增长至 扩充到
# growth.sure: growth words that cannot be the end of another word (增加, not 增)
word	growth.sure	纯增 前移 后移 增产 减产 增加 增长 减少 下降 提高 降低 上升 上涨 下跌 缩短 压缩 压减 回落 净增 增加了 减少了 提高了 降低了 下降了 缩减 多增 月增 年增 前进
# decrease: verbs that make what follows a fall (减少农村贫困人口130人)
word	decrease	减少 净减少 再减少
# decrease.named: what such a verb makes an indicator of its own (减少贫困人口5300人)
word	decrease.named	减少贫困人口 减少建档立卡贫困人口
# part: what announces a part of the figure before
word	part	其中 包含 含 包括
# measure.of: measures that words before 的 tell apart (用于教育的投入)
word	measure.of	投入 支出 经费 资金 预算 投资 拨款 收入 比例 比重 标准 补助 数量
# budget.up, budget.down: changes that alone are said of the subject before; compare.alone: what they are compared with
word	budget.up	增收 增支 超收
word	budget.down	减收 减支 短收
word	compare.alone	比 较 同比 比同期 较同期 比上年 较上年 比上年同期 较上年同期 环比
# industries: names of a structure of three industries, where other ratios have three parts, too
word	industries	产业 三产 三次 一二三 一、二、三 增加值
# reached: what says that a level was reached; government: levels that stand for what was counted before (省级12家)
word	reached	达到 达 增至 增加到 扩大到 发展到 总数达 达到了
word	government	国家级 国家 省级 市级 县级 区级 州级 盟市级 旗县级 自治区级 部级 省部级 地市级 县市级 镇级 省市级 农村 城镇 城市 城区 市区 县城 乡村 省外 省内 县外 县内 市外 市内 境外 区外 区内
# pronoun: what stands for a project that was named before; per.time: 每 that averages nothing
word	pronoun	该项目 该工程 该基地 该园区 本项目 该产业园 该中心 该公司 该企业 此项目
word	per.time	每年 每月 每天 每日 每季 每周
# link: what joins two counted things, unless it ends a word with what stands in front (link.inside); exclusion, exclusion.end: what was left out of a figure (剔除不可比因素)
word	link	和 与 及 以及
word	link.inside	惠 普 涉 遍 波 危 顾 触 提 兼 论 参 给 赋 共 饱 缓 温 柔 调 中 祥 谐 平
word	exclusion	剔除 扣除 不考虑
word	exclusion.end	因素后 因素 影响后 影响
# aspect: what a standing is by; its subject is the figure's before
word	aspect	总量 增速 增幅 降幅 涨幅 总量和增速 总量及增速 规模 增量 产量 产值 排名
# average: measures that are put in front of what they average
word	average	人均 户均 村均 亩均 均价 月人均 年人均 日均 月均
# small words in front of a numeral that say nothing of what is measured
word	small	调整为 调整到 调整至 演变为 优化为 定为 拟定为 确定为 预定为 设定为 高达 分别 均 各 了 为 达 共 总体 名义 实际
# before.inside: characters in front of 约 and 近 that make them part of a word (签约, 附近)
word	before.inside	签 条 节 集 预 履 违 解 公 邀 附 临 靠 最
# compare.before, compare.not: where 比 and 较 are part of a word (占比, 比重)
word	compare.before	占 对 同 环 性价 相
word	compare.not	比重 比例 比率 比值 比赛 较大 较高
# done.of: what a rate of completion is of (为年度计划的103%); done.bare: the same without 的, behind 完成 or 占; done.verb: what stands before it
word	done.of	预算数的 调整预算的 调整预算数的 年初预算数的 年度预算数的 计划的 年计划的 目标的 任务的 预算的 年初预算的 目标任务的 任务数的 计划数的 预期目标的 预期的 预算总额的 目标总额的 总工程量的 工程量的 总投资的 建设任务的
word	done.bare	任务 任务数 目标任务 计划 计划数 预算 预算数 年初目标 年度目标 全年目标
word	done.verb	完成 为 占 达 达到 是 超 已完成 相当于
# topic.verb: verbs in front of what a clause is about
word	topic.verb	提高 增加 扩大 降低 完善 健全 支持 继续 落实 强化 巩固 拓展 改善 做好 抓好 优化 深化 提升 建立 开展 实施 推进 推动 打好 打赢 抓实 落实好 完善好 抓牢 坚持
# topic.cut: where what a clause is about ends (坡地主要种植桃、李)
word	topic.cut	连续 首次 近年来 出现 双双 连年 成立于 始建于 建于 创建于 注册于 主要 以 分为 是 为 包括 种类 位于 分布 连跨 跨过 迈上 突破 站上 跃上 喜获 喜夺 再获 再夺
# now: words that put a figure at the time of the report, whatever year stands before
word	now	现有 现 目前 截至目前 至今 如今
# milestone: what is passed, behind an amount (跨上3万亿元台阶); milestone.verb: how
word	milestone	台阶 大关 关口 门槛 行列 俱乐部
word	milestone.verb	迈上 跨上 跨过 迈过 越过 跨越 突破 站上 登上 迈入 踏上 跻身 进入 加入 突破到 迈过了 跨上了 跨过了 站上了
# payer: who pays, and the verb, in front of an amount whose purpose stands behind it (中央财政安排30亿元,支持…)
word	payer	中央财政 各级财政 省财政 省级财政 市财政 市级财政 县财政 县级财政 区财政 财政 中央 中央预算 中央预算内投资 政府 各级政府
word	spend	将安排 计划安排 将投入 计划投入 筹措 整合 争取 统筹 安排 拟安排 投入 拟投入 安排资金 投入资金 拨付 拨付资金 下拨 下拨资金 下达 下达资金 筹集 筹集资金 筹措资金 落实资金 统筹资金 整合资金 支出 列支 拿出
# years: names whose figures are lengths of time in 年
word	years	年限 寿命 工龄 学制
# topic.tail: words at the end of a clause that say nothing of what it is about
word	topic.tail	工作 形势 态势 稳定 向好 平稳 稳定向好 总体 持续 有序 有力 有效 显著 明显 加快 不断 深入 扎实 进度 质量 水平 保持 力度 步伐 任务 大幅 大大 全面 明显改善 有效改善 稳步 提升 改善 提高 再次提高 再次 逐年提高 普遍提高 稳步提高
# rank.verb: verbs in front of a rank's scope (稳居全省第2位)
word	rank.verb	稳居 保持 居 列 排 仅列 仅居 位列 位居
# investment: measures that an investment is stated as; project.tail: what follows a project's name and is no part of it
word	investment	计划总投资 总投资额 总投资 投资额 投资
word	project.tail	建设 招引 落地 开工 实施 推进 全线贯通 竣工投产 建成投产 主体封顶 开工建设 投产 贯通 通车 建成通车
# collective: words between a village and its measure (行政村集体经济收入)
word	collective	集体经济 集体 经济
# time.before, time.after: what makes words of time a reference, not the figure's period (比2007年, 2012年以来)
word	time.before	按 成立于 始建于 建于 创建于 组建于 注册于 创办于 比 较 与 自 同 相比 对照 面向 瞄准 着眼 快于 慢于 好于 高于 低于
word	time.after	结余 结转 以来 同期 底前 末前 前 以前 之前 第 度第 版 目标的 任务的 计划的 预算的 目标任务的 度目标的 度任务的 度计划的 度预算的
# time.span: what makes the name of a plan a span of years (“十四五”时期)
word	time.span	时期 期间 以来 时 前四年 这五年 五年 发展的 发展总体 发展目标 发展主要 经济社会发展的 经济社会发展主要目标 经济社会发展目标 奋斗目标 主要目标 目标任务 发展思路
# time.run: what makes a length of time tell how long something went on (连续16年, 提前3个月)
word	time.run	连续 已连续 连续第 提前 历时 为期 延长 推迟
# Numerals in characters. spelled.unit: measure words that count nothing then (三大, 两点); spelled.noun: nouns behind
#   which they are rhetoric or a name (两个维护, 三个方面, 八项规定); spelled.inside: what makes them the end of a word
word	spelled.unit	个百分点 类 大类 期 字 批 届 次 大 点 位 人 号 分 度 里 P 升 克 担 成 代 级 环 面 种 方
word	spelled.noun	“ 维护 确立 意识 自信 方面 环节 关系 问题 大局 全面 文明 必须 坚持 目标 任务 重点 关键 转变 结合 并重 统筹 着力 要求 原则 理念 层面 维度 规定 纪律 代表 年 一 之 高 意见 步骤 阶段 抓手 支点 导向 优先 先行 全会 会议 大会 人大 党代会 普查 革命 分配 产业 创业 曲线 世界 大战 来 化 里 毫不 明确 区分 能力 性 期 批 轮 届 线 体系 机制 统一 突破 聚焦 强化 围绕 更加 专项 行动 文章 战役 攻坚 硬仗 底线 红线 屏障 引擎 字 心 眼 手 口 面 头
word	spelled.inside	第 十 百 千 万 亿 零 一 二 三 四 五 六 七 八 九 两 统 单 唯 同 专 逐 之 进 万无 星期 周 礼拜 双 每 从 这 那 某 另 任 哪
# zero: what 零 counts (零事故)
word	zero	发生 事故 死亡 伤亡 感染 上访 进京上访 投诉 发案 火灾 复发 返贫 新增 失误 举报
# rate.named: names that end like a word of growth and are none
word	rate.named	自然增长率 人口自然增长率
# compared: what a lead in points is over (高于全国1.8个百分点)
word	compared	高于 低于 快于 慢于 好于 优于 领先 拉动 带动 高出 低出 高过
# target.behind: what a figure is of that was aimed at (低于0.9‰的控制指标); target.alone: in front of one in parentheses
word	target.behind	控制指标 控制目标 计划目标 年度目标 预期目标 目标以内 目标值 任务目标 目标
word	target.alone	计划 目标 预期 目标值 年计划 年度计划 年度目标
# unit.per: what a unit may be counted by, behind a stroke (吨/日)
word	unit.per	日 年 月 天 小时 分钟 人 百人 千人 万人 亩 公斤 班 户 次 辆 秒 百亿元 亿元 万元
# all: words for a whole span (五年累计)
word	all	累计 五年 5年 年均 每年
# spelled.half: names of shares, in front of 过半
word	spelled.half	占比 比重 比例 份额 率
# spelled.next: what may follow the first character of such a numeral, units aside
word	spelled.next	一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 零 余 多 成 分之 番 点
# spelled.first: first characters of such a numeral
word	spelled.first	零 一 二 两 三 四 五 六 七 八 九 半 十 百 千 万 数 几 首
# noise.before: what announces a count of what the text lists itself (做好以下9项工作)
word	noise.before	做好以下 抓好以下 做了以下 开展以下 突出以下 实施以下 办好以下 完成以下 抓以下 做以下 强化以下 下列 如下 突出抓好以下 重点抓好以下 时速 海拔
# list.end: what may not stand before or behind 等 where it ends a list of examples (高等教育, 等级); list.vague: nouns that say little without their examples
word	list.end	高 中 初 平 均 同 对 优 劣 何 级 次 候 待 效 额 量 值 距
word	list.vague	行业 产业 领域 方面 地区 地 企业 项目 工程 单位 部门 机构 平台 设施 活动 措施 政策 问题 内容 指标 各类 各项 其他 相关 有关 规定
# per.head: what an amount is counted by, in front of it (由每人每年420元提高到)
word	per.head	每人 每户 每亩 每吨 每年 每月 每天 每人每年 每人每月 人均 户均 月人均 年人均 每立方米 每平方公里 每平方米
# place: how names of places end, behind which what stands there is measured (东河镇4000平方米保鲜库)
word	place	镇 乡 县 区 市 旗 村 社区 街道 园区 苏木 内
# limit: nouns behind an amount and 的 that say no more of it (3.5%的目标以内, 2.1亿立方米的红线以内)
word	limit	目标 控制目标 预期目标 红线 控制线 范围 标准 水平 任务 规模 总量 速度 幅度 要求 指标 计划 预算 比例 增长 增速 占比 份额
# measure.not: measures of the class dependent that end a name of what is counted (规上企业), which a list does not share
word	measure.not	企业 农户 群众 职工 学生 其余 参与 惠及 受益 同比 最高 最低 平均 死亡 受伤
# capacity.verb: verbs behind which a capacity is what was built or closed (建成40万千瓦电站); elsewhere it is part of a project's name (东山40万千瓦电站)
word	capacity.verb	建成 新建成 建设 新建 投产 新投产 并网 新并网 新增 关停 关闭 淘汰 压减 退出 去除 完成 改造 生产 年产 加工 年加工 处理 日处理 消化 储备 收购 销售 产 化解
# aside: what parentheses say beside a name, not inside it (工业增加值(可比价)同比)
word	aside	可比价 现价 不变价 含 不含 包括 新口径 同口径 下同 其中 以下 简称 试行 暂行 扣除 剔除 预计 初步
# settlement: places that a number of households or people tells apart (20户以上自然村)
word	settlement	自然村 村民组 村民小组 村组 村寨 寨子 屯 居民点 集中居住 聚居点 农村居民点 小区 乡镇 行政村
# bound.in.front: bounds that a verb may part from the numeral (每年至少开展2次); share.in.front: the same of a share of something (约占全省的80%)
word	bound.in.front	至少 最少 起码
word	share.in.front	约占 约为 约相当于
# rate.verb.up, rate.verb.down: verbs in front of what grew or fell by a share (压减办理时间58%)
word	rate.verb.up	提高 提升 增加 扩大
word	rate.verb.down	压减 压缩 降低 削减 缩短 减少 下调 精简 平均压减 平均压缩 平均缩短 平均降低 再压减 再压缩 再降低 累计压减 累计压缩 整体压减 整体压缩
# extreme: what says which of several a figure is of (最高的村达到768万元)
word	extreme	最高的 最低的 最多的 最少的 最大的 最小的 最好的 其中最高的 其中最低的
# contribute: verbs in front of a share whose whole stands behind it (贡献了全省74%的税收)
word	contribute	贡献 贡献了 创造 创造了 提供 提供了
# occurs: what happened at a time that is not the time of the next clause's figures (6月28日建成通车,全长12公里)
word	occurs	开工 动工 复工 建成 投用 投入使用 投入运营 通车 启动 投产 交付 揭牌 开业 开园 开学 封顶 完工 竣工 挂牌 获批 印发 出台 上线 试运行 召开 举办
# influence: behind it and 受 stands what fell (受减税因素影响下降6.3%); influence.inside: characters before 受 that make it part of a word (享受)
word	influence	影响 冲击 拖累
word	influence.inside	享 接 承 感 遭 经 授 忍
"""#
}
