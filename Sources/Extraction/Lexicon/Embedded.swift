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
word	head.title	工作报告 工作总结 工作思路 任务分解 执行情况 工作安排 工作计划 工作要点 工作情况 实施方案 工作回眸 总结 计划 思路 报告 要点
# endings of areas, and words that end like one and are none
word	area.ending	自治区 自治州 自治县 自治旗 特别行政区 街道 苏木 省 市 县 区 镇 乡 旗 盟 州
word	area.other	城镇 乡镇 集镇 小城镇 全镇 全乡 全县 全市 全区 全省 全州 全旗 全盟 我镇 我县 我市 我区 我省 我乡 我州 我旗 我盟 本镇 各镇 各乡镇 名镇 强镇 重镇 小镇 园区 开发区 景区 社区 城区 老区 地区 市区 山区 片区 校区 库区 矿区 郊区 城市 超市 上市 夜市 都市 门市 股市 楼市 集市 城乡 家乡 故乡 返乡 下乡 回乡 入乡 之乡 水乡 县市 省市 省区 区县 县乡 示范区 功能区 先行区 试验区 自贸区 高新区 经开区 新区 灌区 林区 牧区 湖区 禁区 小区 辖区 该区 该镇 全街道 各街道 中心镇 建制镇 各县 各市 各区 一区 强县 小县 大县 强市 强区 大市 省际 跨省 跨市 九州 兴市 强省 大省 外省 外市 本市 本县 本区 镇乡 毗邻乡
# words that cannot be part of an area's name; the name begins behind them
word	area.before	关于 中共 在 的 年度 年 度 届 对 和 与 为 是 于 上 代表 向 建设 加快 书写 奋进 决胜
# endings of the areas that a text without a head is searched for, and what stands behind one that ends no name
word	area.small	镇 乡 县 区 市 旗 街道
word	area.after	级 里 直 外 内 长 场 民 容 政 区 域 委 情 城
"""#

    private static let indicators: StaticString = #"""
# The indicator catalogue. Columns: indicator, canonical name, English name, dimension, better (more or less), aliases separated by blanks.
# An alias is a whole name as a report writes it. Never let two indicators that differ share an alias.
indicator	地区生产总值	gross regional product	money	more	GDP 生产总值 地区生产总值(GDP) 地区国民生产总值 全镇生产总值 全县生产总值 全市生产总值 全省生产总值 全区生产总值
indicator	国内生产总值	gross domestic product	money	more	我国国内生产总值
indicator	人均地区生产总值	GRP per capita	money	more	人均生产总值 人均GDP
indicator	人均国内生产总值	GDP per capita	money	more
indicator	第一产业增加值	value added of primary industry	money	more	一产增加值 一产
indicator	第二产业增加值	value added of secondary industry	money	more	二产增加值
indicator	第三产业增加值	value added of tertiary industry	money	more	三产增加值
indicator	规上工业总产值	industrial output	money	more	规上工业产值 规模以上工业总产值 规模以上工业产值 规上产值 规上工业企业总产值 规上工业企业产值 规模工业总产值 规模工业产值
indicator	工业总产值	gross industrial output	money	more	工业产值
indicator	规上工业增加值	industrial value added	money	more	规模以上工业增加值 规模工业增加值 规上工业企业增加值
indicator	工业增加值	value added of industry	money	more	全部工业增加值 全社会工业增加值
indicator	高新技术产业产值	output of high-tech industry	money	more	高新技术产值 高新产业产值
indicator	高新技术产业增加值	value added of high-tech industry	money	more
indicator	高技术制造业增加值	value added of high-tech manufacturing	money	more
indicator	装备制造业增加值	value added of equipment manufacturing	money	more
indicator	战略性新兴产业产值	output of strategic emerging industries	money	more
indicator	战略性新兴产业增加值	value added of strategic emerging industries	money	more
indicator	数字经济产值	output of the digital economy	money	more
indicator	数字经济核心产业产值	output of core digital industries	money	more
indicator	数字经济核心产业增加值	value added of core digital industries	money	more
indicator	规上服务业营业收入	revenue of services above designated size	money	more	规上服务业营收 规模以上服务业营业收入
indicator	农林牧渔业总产值	gross output of agriculture	money	more	农业总产值 农林牧渔总产值
indicator	农林牧渔业增加值	value added of agriculture	money	more	农业增加值
indicator	固定资产投资	fixed-asset investment	money	more	固投 全社会固定资产投资 固定资产投资额 固定资产投资总额 固定资产投资完成额
indicator	工业性投入	industrial investment input	money	more	工业投入
indicator	工业投资	industrial investment	money	more
indicator	技术改造投资	investment in technical renovation	money	more	技改投入 技改投资 工业技改投资 技术改造投入
indicator	高新技术产业投资	investment in high-tech industry	money	more	高新投资
indicator	制造业投资	manufacturing investment	money	more
indicator	民间投资	private investment	money	more	民间固定资产投资
indicator	基础设施投资	infrastructure investment	money	more
indicator	服务业投资	investment in services	money	more
indicator	房地产开发投资	real-estate investment	money	more	房地产投资
indicator	社会消费品零售总额	retail sales of consumer goods	money	more	社零总额 社会消费品零售额 社零
indicator	限上社会消费品零售总额	retail sales above designated size	money	more	限上社零总额 限上消费品零售总额 限上社零额 限额以上社会消费品零售总额
indicator	限上批发业销售额	wholesale sales above designated size	money	more	限上批发销售额
indicator	网络零售额	online retail sales	money	more	网上零售额
indicator	进出口总额	imports and exports	money	more	外贸进出口总额 货物贸易进出口总额 进出口总值 外贸进出口 货物进出口总额 外贸进出口额 货物贸易进出口 进出口
indicator	出口总额	exports	money	more	自营出口 外贸出口 出口额 外贸出口额 自营出口额 出口总值
indicator	进口总额	imports	money	more	进口额
indicator	服务贸易总额	trade in services	money	more	服务进出口总额
indicator	实际利用外资	foreign capital utilised	money	more	实际使用外资 实际利用外资额
indicator	实到外资	foreign capital received	money	more	外资到位 到位外资
indicator	合同外资	contracted foreign capital	money	more	合同利用外资
indicator	财政总收入	total fiscal revenue	money	more	财政收入 全口径财政收入
indicator	一般公共预算收入	general public budget revenue	money	more	地方一般公共预算收入 公共财政预算收入 地方财政一般预算收入 一般预算收入
indicator	一般公共预算支出	general public budget expenditure	money	more	公共财政预算支出
indicator	税收收入	tax revenue	money	more	税收 入库税收 税收总收入 各项税收
indicator	政府性基金收入	government fund revenue	money	more
indicator	民生支出	public-welfare expenditure	money	more
indicator	赤字率	deficit ratio	share	less
indicator	财政赤字	fiscal deficit	money	less
indicator	城镇居民人均可支配收入	disposable income per urban resident	money	more	城镇常住居民人均可支配收入 城市居民人均可支配收入
indicator	农村居民人均可支配收入	disposable income per rural resident	money	more	农村常住居民人均可支配收入 农民人均可支配收入 农民可支配收入
indicator	居民人均可支配收入	disposable income per resident	money	more	全体居民人均可支配收入 人均可支配收入 全体居民可支配收入
indicator	农民人均纯收入	net income per rural resident	money	more	农村居民人均纯收入
indicator	城乡居民收入比	urban-rural income ratio	ratio	less
indicator	低收入农户人均可支配收入	disposable income per low-income farmer	money	more	低收入农户人均收入
indicator	村级集体经济总收入	total income of village collectives	money	more	村集体经济总收入 村级集体经济收入 村集体经济收入 村级集体总收入
indicator	村级集体经营性收入	operating income of village collectives	money	more	村级集体经济经营性收入 村集体经营性收入 村经营性收入 村级经营性收入 村年经营性收入 村集体经济经营性收入
indicator	城镇新增就业	new urban jobs	people	more	城镇新增就业人数 新增城镇就业 城镇新增就业人员 新增就业 城镇就业新增
indicator	城镇登记失业率	registered urban unemployment rate	share	less	登记失业率
indicator	城镇调查失业率	surveyed urban unemployment rate	share	less	调查失业率
indicator	居民消费价格	consumer prices	share	less	居民消费价格涨幅 居民消费价格总水平 居民消费价格指数 CPI 居民消费价格总水平涨幅 物价 居民消费价格总指数 消费价格
indicator	常住人口城镇化率	urbanisation rate of residents	share	more	城镇化率
indicator	户籍人口城镇化率	urbanisation rate of registered population	share	more
indicator	粮食播种面积	sown area of grain	area	more	粮食种植面积 粮食播面 粮播面积
indicator	粮食总产量	grain output	mass	more	粮食产量 粮食总产
indicator	单位地区生产总值能耗	energy per unit of GRP	share	less	单位GDP能耗 单位生产总值能耗 万元GDP能耗 万元生产总值能耗
indicator	单位国内生产总值能耗	energy intensity of GDP	share	less	国内生产总值能耗 单位国内生产总值能源消耗 单位国内生产总值能耗强度
indicator	PM2.5平均浓度	mean PM2.5 concentration	concentration	less	PM2.5浓度 PM2.5年均浓度 细颗粒物浓度 细颗粒物(PM2.5)浓度
indicator	空气质量优良天数比例	share of days with good air	share	more	空气优良天数比例 空气质量优良率 优良天数比例 空气优良率 环境空气质量优良率 空气质量优良天数比率 优良天数比率
indicator	地表水优良比例	share of good surface water	share	more	地表水水质优良比例 地表水优良率
indicator	森林覆盖率	forest cover	share	more
indicator	化学需氧量排放量	chemical oxygen demand	mass	less	化学需氧量 化学需氧量排放总量
indicator	二氧化硫排放量	sulphur dioxide emissions	mass	less	二氧化硫 二氧化硫排放总量
indicator	研发经费投入强度	R&D intensity	share	more	研发投入强度 全社会研发投入强度 R&D经费投入强度 全社会研发经费投入强度
indicator	研发经费支出	R&D expenditure	money	more	全社会研发投入 研发投入 全社会研发经费支出 全社会研发经费投入 R&D经费支出 研发费用支出
indicator	技术交易额	technology transactions	money	more	技术合同成交额 技术合同成交总额 技术市场成交额
indicator	接待游客	visitors received	visits	more	接待游客数 接待游客人次 游客接待量 接待国内外游客 接待游客人数 累计接待游客
indicator	旅游收入	tourism revenue	money	more	旅游总收入 旅游经济收入 实现旅游收入 旅游综合收入
indicator	广义货币供应量	broad money	money	more	广义货币 广义货币(M2) 广义货币M2 M2
indicator	股改企业	firms turned into joint-stock companies	firms	more	股改 完成股改
indicator	新增市场主体	new market entities	firms	more	新增经营主体
indicator	每千人口拥有托位数	nursery places per 1000 people	count	more	千人口托位数 每千人口托位数
indicator	土地盘活面积	idle land put to use	area	more	盘活存量土地 工业用地盘活 盘活工业低效土地
indicator	高标准农田建设面积	high-standard farmland	area	more	新建高标准农田 建设高标准农田 改造提升高标准农田
indicator	服务业增加值	value added of services	money	more
indicator	人均预期寿命	life expectancy	time	more	居民人均预期寿命 平均预期寿命
"""#

    private static let time: StaticString = #"""
# Words of time. Columns: time, meaning, words separated by blanks.
# meaning: this last next (the year in force, the reviewed one, the planned one); previous (the year before the
#   one in force); H1 H2 Q1 Q2 Q3 Q4, or
#   months as 01..09, of the year in force; a span of years as 2021..2025; past5 and next5: the five years that end
#   with the year under review, or begin with the planned one; past: the year under review; future: the planned year.
time	this	今年 今年以来 本年 本年度 今年全年 全年 年内
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
time	past5	五年来 过去五年 这五年 过去5年 5年来 近五年 五年间
time	next5	今后五年 未来五年 今后5年 未来5年
time	2001..2005	十五时期 “十五”时期 “十五”期间
time	2006..2010	十一五 “十一五”
time	2011..2015	十二五 “十二五”
time	2016..2020	十三五 “十三五”
time	2021..2025	十四五 “十四五”
time	2026..2030	十五五 “十五五”
"""#

    private static let units: StaticString = #"""
# Units and measure words. Columns: unit, names (the first is the base name), dimension, base unit, factor.
# names: as reports write them, separated by blanks; magnitudes 万 亿 百万 千万 万亿 are added by the program.
# dimension: money, area, length, mass, volume, power, energy, share, points, permille, ratio, people, households,
#   firms, projects, time, concentration, price, temperature, count. Figures of one dimension and base unit convert.
unit	元 元人民币 块钱	money	CNY	1
unit	角	money	CNY	0.1
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
unit	兆瓦时	electricity	千瓦时	1000
unit	度	degree	度	1
unit	摄氏度 ℃	temperature	℃	1
unit	微克/立方米 微克每立方米 μg/m3	concentration	微克/立方米	1
unit	毫克/升	concentration	毫克/升	1
unit	毫克/立方米	concentration	微克/立方米	1000
unit	P PFlops PFLOPS EFLOPS	computing	P	1
unit	人	people	人	1
unit	名 位	people	人	1
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
unit	项次	count	项次	1
unit	例次	count	例次	1
unit	点次	count	点次	1
unit	台次	count	台次	1
unit	户	households	户	1
unit	家	firms	家	1
unit	个	count	个	1
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
unit	户家庭	households	户	1
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
word	lead	五年 五年全国 全年 年内 当年 全年共 今年 去年 上年 本年 今年以来 一年来 近年来 五年来 期间 年初 年底 年末 年底前 月底 底 末 前 新的一年 过去一年
word	lead	累计 共 共计 总共 总计 合计 已 已经 均 还 又 也 并 且 同时 另外 此外 以及 及 和 与 或 到 至 在 把 将 要 对 为 使 让 令 从 由 等 了 的 、
word	lead	拟 新完成 其中 预计 预期 力争 确保 争取 计划 目标 实现 完成 达到 达成 达 取得 获得 保持 继续 进一步 不断 持续 深入 扎实 有序 有效 积极 大力 着力 全力 全面 切实 努力 加快 加大 加强 推动 推进 稳步 顺利 成功 圆满 超额 高标准 高质量 高效 高水平 高规格 率先 陆续 相继 先后 重点 主动 广泛 统筹 严格 分别 分级 同步 预 可 能 须 需 应 必须 直接 顺利完成 基本 初步 逐步 率领 协助 更加 一共 仅 就 再 共有 现有 拥有 目前 截至目前 我们 我镇 我县 我市 我区 我省 我乡 我街道 我国 我局 全镇 全县 全市 全区 全乡 全街道 全旗 全州 全盟 全国 各 其 该 此
# keep: words that begin like a lead and are names all the same
word	keep	到位 在册 在校 在外 在岗 在库 在保 对外 对口 对接 为民 从业 可再生 可支配 应急 应届 应收 应税 能源 能耗 能效 各类 各级 各项 其他 前期 前沿 和谐 与会 及时 再生 再贷款 均价 由村 实现率 完成率 完成额 计划生育 计划总投资 计划投资 全国 全市域 全域 全员 全民 全程 全社会 达标 达产 重点 和美 和合 等级 等次 要素 共富 共享 共同 共建 共有产权 积极分子 推进会 持续性 目标完成率 已建 底商 末端 末位 预算 预警 预制 预防 使用 将军 今年 全口径 累计折旧 加快型 基本公共 基本医疗 基本养老 基本农田 基本建设 直接融资 直接投资 分级诊疗 主动脉 高效节水 高质量 有效投资 有效发明 有效灌溉 全面小康 全面推行
# tail: dropped from the end of a name, in front of the numeral
word	tail	每人 每人每年 每人每月 每月 每户 每亩 由每人 人均每月 每户每年 拥有 定在 设定为 完成 实现 达到 达 达成 达到了 为 是 有 共 共计 合计 总计 累计 已 已达 共有 已有 均 均为 均达到 均达 各 各有 分别 分别为 分别达 分别达到 分别是 突破 超过 超 约 近 大约 约为 不低于 不少于 不超过 至少 低于 高于 逾 接近 将近 占 占到 达标 实际 实际完成 稳定在 保持在 控制在 维持在 稳定 保持 控制 提升到 提升至 提高到 提高至 增加到 增加至 增长到 增长至 增至 升至 升到 扩大到 扩大至 扩大为 下降到 下降至 降到 降至 降为 减少到 减少至 减至 缩减到 缩减至 缩短至 缩短到 压缩至 压缩到 压减至 压减到 回落到 回落至 发展到 恢复到 恢复至 上升到 上升至 提升为 跃升至 跃居 攀升至 迈上 跨上 迈入 调整为 调整到 调整至 下调至 上调至 控制到 收窄至 拓展到 拓展至 延长至 延长到 覆盖到 从 由 自 到 至 在 了 的 等 仅 只 高达 多达 可达 将达 将达到 预计 预计达到 预计达 力争 力争达到 确保 确保达到 目标 计划 以 其中 全年 比重 拿出 就 这 出 不 大于 小于 少于 多于 不小于 不大于 不高于 不足 即 即将 争取 也 还 再 又 将 要 拟 可 应 全部 总量达 总数达 规模达 金额达 面积达 、 共完成 共实现 累计达 累计达到 累计完成 累计实现 已完成 已实现 年均 每年 平均
# bounds, standing before the numeral and behind the unit
word	before.gt	超 超过 突破 逾 高于 大于 多于 超出 跨过 突破了 超过了
word	before.ge	不低于 不少于 至少 不小于 不下 最低 力争不低于
word	before.le	不超过 不高于 不大于 至多 不多于 最高不超过 不突破
word	before.lt	不足 低于 少于 小于 不到
word	before.approx	约 近 大约 接近 将近 约为 大致 大概
word	after.ge	以上 及以上 或以上 之上 起
word	after.le	以下 以内 之内 及以下 内
word	after.approx	左右 上下
word	after.gt	余 多
# growth: the word in front of a relative or absolute change, with its sign
word	growth.up	增长预期目标 增长目标 预期增长 增长预期 增长 增 上升 提高 提升 增加 增幅 增速 增长率 增幅为 增幅达 增速为 增速达 涨幅 上涨 涨 扩大 增长了 增加了 提高了 提升了 多增 高 攀升 净增 新增长 加快 增幅达到 增速达到 增长约 涨幅为 延长 上浮 反弹 回升 上升了 增长超 增长近 增长超过 增长不低于 正增长 多
word	growth.down	改善 下降 减少 降低 降 降幅 减 下降了 减少了 降低了 降幅为 降幅达 回落 下跌 缩短 压缩 收窄 压减 缩减 下滑 少 低 负增长 降幅达到 减少约 减幅 下浮 精简 负
# rate: nouns of change, which a word like 控制在 may part from the numeral; with the sign
word	rate.up	增长 增长预期 预期增长 涨幅 增幅 增速 增长率 增长速度
word	rate.down	下降 降幅 跌幅 下降幅度
# stock: names of what stands at a time, not of what is summed over a span
word	stock	余额 总量 存量 保有量 人口 率 里程 占比 比重 标准 总数 总额 密度 水平 规模 年限 寿命 浓度 用水量 库容 装机 装机容量
# named: a change that is a name itself (人均增收)
word	named	增收 增产 减收 增效 减亏
# words in front of a growth word that say what it is compared with; dropped from the name
word	versus	扣除价格因素 扣除物价因素 扣除价格因素实际 同比 环比 年均 同口径 可比口径 同口径比 按可比口径 可比价 按可比价 按可比价格 按可比价格计算 按可比价计算 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 比年初 较年初 比上月 较上月 与去年同期相比 与上年同期相比 与上年相比 与去年相比 同期 同比实现 同比分别 分别 年均分别 同比名义 名义 实际 累计 年平均 年 平均每年 每年 均 预计 力争 确保 约 超 近 超过 比 较 上年 全年 将 要 已 也 还 又 约为 达到 达 实现 保持 总体 再 平均 可 逐年 持续 大幅 净 继续 共 不低于 不少于 不超过 以 按 连续 同比将
# count: verbs that tell what was counted; kept in the name, carried over a list
word	count	启动 关注 重点关注 引导 促进 支持 帮助 保障 守护 救治 安排 引进 新引进 招引 新招引 招商 签约 新签约 新增 净增 新建 新改建 新开工 开工 开工建设 新开工建设 启动建设 竣工 新竣工 竣工投产 竣工验收 新投产 投产 达产 投用 落地 新落地 落户 入库 新入库 建成 新建成 建设 改建 扩建 续建 在建 改造 改造提升 提升 打造 创建 成功创建 新创建 创成 培育 新培育 孵化 认定 新认定 获评 新获评 评定 获批 新获批 入选 新入选 申报 新申报 申报入选 命名 授牌 评选 选树 表彰 挂牌 新挂牌 上市 新上市 股改 上规 新上规 升规 新升规 小升规 盘活 腾退 腾出 新腾出 腾空 关停 淘汰 整治 关闭 清理 拆除 拆迁 征收 征迁 签订 消化 处置 收储 供应 出让 出租 复垦 垦造 调整 调整优化 优化 清退 提拔 选派 选拔 招录 招聘 调整不胜任 培训 开展 举办 承办 组织 组织开展 召开 接待 受理 办理 办结 处理 化解 调解 查处 查办 立案 侦破 破获 抓获 打掉 排查 检查 巡查 发现 整改 帮扶 救助 资助 慰问 扶持 惠及 服务 受益 带动 吸纳 安置 转移 结对 走访 发放 兑现 拨付 争取 投入 投放 支出 筹集 募集 减免 减税 降费 节约 节省 融资 贷款 授信 销售 生产 收购 种植 栽植 栽种 造林 绿化 养殖 出栏 存栏 播种 推广 实施 执行 推进 新推 新拓展 拓展 新开 新开业 开业 新开通 开通 新设 设立 新设立 成立 新成立 组建 布局 布点 安装 更新 更换 置换 修复 修缮 翻修 疏通 疏浚 治理 修建 铺设 架设 新铺 敷设 硬化 拓宽 贯通 打通 通车 配备 配置 购置 添置 投资 编制 制定 出台 修订 发布 印发 起草 审议 颁布 清理规范 取消 下放 精简 承接 化债 编排 谋划 储备 安排 下达 承担 参与 参加 发展 吸收 转正 建立 设置 划定 流转 托管 规范提升 规范 验收 通过 评审 通过验收 完成验收 授权 申请 新申请 获得 荣获 夺得 斩获 摘得 收到 接到 采纳 报送 解决 落实 引育 引留 留用 新晋 晋升 晋级 新注册 注册 注销 登记 备案 新备案 完成备案 报批 立项 新立项 入驻 新入驻 集聚 聚集 落成 启用 开放 运营 投运 并网 新并网 供给 供热 供水 供气 回迁 交付 交房 搬迁 脱贫 减贫 参保 新增参保 覆盖 拉动 撬动 撤并 合并 转化 转让 交易 成交 化验 监测 抽检 检测 检验 诊断 登陆 攻克 突破 研发 上线 接入 推出 增设 增加 减少 压减 压降 削减 退出 去除 新改扩建 改扩建 新改 迁建 重建 重修 回购 募资 编办 解纷 补贴 奖励 激励 奖补 表扬 通报 约谈 问责 处分 谈话 提醒 移送 起诉 判处 追回 挽回 挽损 回收 利用 新建改造 新(续)建 新(改)建 新建(改建) 改(扩)建 消除 清零 出动 动员 发动 招募 注入 吸引 集中供养 供养 免除 减轻 新招 派驻 深化 促成 列入 纳入 结转 投保 承保 理赔 赔付 盘活利用 联系 对接 联审 会办 举行 参训 考察 洽谈 签署 达成 销号 交办 受办 承建 兴建 联建 共建 援建 续签
# cut: verbs and function words that end the noun behind a counted unit (助推8家企业|实现转型)
word	cut	实现 完成 达到 获 获评 获批 获得 荣获 入选 列入 纳入 进入 跻身 位列 位居 通过 到 为 被 将 已 正在 得到 提供 引留 引进 落实 进行 开展 参与 参加 取得 成为 用于 累计 新增 分别 全部 顺利 成功 有序 基本 投入 发放 涉及 惠及 覆盖 同比 增长 下降 在 向 从 由 使 让 并 超 超过 占 总投资 投资 总面积 较 比 升至 增至 作为 上市 按时 如期 陆续 相继 运行 平稳 持续 化解 减少 提高 提升 上升 增加 达标 受益 落户
# predicate: what happened to the counted (7家企业入选名单); put in front of the counted noun
word	predicate	入选 获评 获批 获得 荣获 获 列入 纳入 进入 跻身 通过 达到 入驻 受益 成为 建成 开工 竣工 投产 落地 上榜 开展 参与 完成 上市 挂牌 摘帽 落户 脱贫 启动 登陆 晋级 晋升 认定为 评为
# event: verbs that are an indicator by themselves and need no noun (股改2家)
word	event	股改 新完成股改 完成股改 挂牌 新挂牌 小升规 “小升规” 上规 升规 新上规 上市 新上市 脱贫 签约 新签约 入库 个转企 下升上
# dependent: measures that mean nothing without their carrier (总投资, 种植面积); the carrier is put in front
word	dependent	总量和增速 总量和增量 增加值 播种面积 播面 总投资 总投资额 投资 投资额 计划投资 计划总投资 完成投资 已完成投资 年度投资 总金额 金额 总额 总量 总数 总面积 面积 种植面积 占地面积 用地面积 总用地面积 建筑面积 总建筑面积 总里程 里程 总长 全长 总长度 长度 覆盖率 完成率 目标完成率 办结率 满意率 满意度 群众满意率 回复率 淘汰率 达标率 合格率 开工率 竣工率 签约率 拆除率 腾空率 化解率 调解率 成功率 调解成功率 入库率 投产率 普及率 占比 占全市 占全省 比重 占总量 占全国 占 总装机 装机容量 产值 总产值 年产值 销售收入 销售额 营收 营业收入 利润 税收 利税 产量 总产量 单产 亩产 亩均税收 亩均产值 均价 人均 户均 村均 惠及 受益 惠及群众 受益群众 惠及企业 参与 参与人数 参与人次 数量 增幅 增速 规模 总规模 及时率 按期办结率 知晓率 参与率 参保率 巩固率 响应率 签约 合同金额 协议金额 协议投资 到位资金 涉及金额 涉及资金 涉案金额 贷款 贷款余额 授信 用电量 吞吐量 客流量 余额 总人数 人数 其余 总收入 收入 经营性收入 出口额 交易额 成交额 总产 增加值 贡献率 好评率 群众 企业 农户 职工 学生 床位 床位数 新增床位 容积 库容 总库容 日处理能力 处理能力 产能 年产能 年产量 装机 装机规模 上缴税收 纳税 融资 年销售额 累计投资 有效投资 拉动投资 带动就业 带动投资 直径 深度 高度 亩均 均值 平均 最高 最低 利用率 转化率 回收率 利用面积 同比 得分 排名 位次
# money nouns: behind an amount of money they are what it is, not what it qualifies
word	money.noun	资金 投资 贷款 补贴 补助 补助资金 专项资金 资产 债券 专项债 专项债券 经费 收入 支出 税收 税费 奖励 奖补 消费券 融资 授信 订单 大关 台阶 门槛 工资 欠薪 赔款 保费 救助金 养老金 红包 基金 利息 产值 财政资金 国债 项目资金 物资 善款 捐款 债务 租金 利润 红利 薪资 损失 费用 保险金 惠企资金 销售额
# project nouns: behind an amount of money with no 以上 they are qualified by it (3000万美元外资项目)
word	project.noun	项目 企业 村 工程 基地 平台 园区 产业 农户 镇 县 城市 集群 主体 单位 户 公司 大户 产业集群 工业 外资 台阶项目
# rank: words that announce a standing
word	rank	位列 位居 排名 排名第 跃居 跃升至 进位至 进至 前移至 上升至 上升到 升至 榜单 位次 名列 排位 排行 位于 排在 晋升至 列第 居第 排第
# rank.scope: among whom a standing is, where no other word announces it (保持全国第1位)
word	rank.scope	全国 全省 全市 全县 全区 全州 全球 世界 西部 中部 东部 中西部 东北 长三角 全系统 同类 各省区市 各省市
# unitless: indicators whose figures bear no unit
word	unitless	收入比 收入比为 指数 系数 比值 倍差 比例为
# plan, estimate, actual: cues of the status inside a sentence
word	status.plan	力争 拟 预期目标 力争达到 力争实现 计划完成 计划投资 明年
word	status.estimate	预计 有望 预测 初步核算 初步统计
word	status.actual	已完成 截至目前 目前 已累计 已建成 已有 现有 在建
# headings that open a review or an outlook
word	heading.review	情况 回眸 工作回眸 推进情况 回顾 总结 汇报 完成情况 执行情况 工作情况 主要成绩 主要成效 工作成效 取得的成绩 过去一年 过去五年 成就 进展情况 过去的一年 主要工作 一年来 五年来 发展情况 运行情况 成效显著 工作小结 主要做法 过去 成果 以来 所做的工作 完成工作 落实情况
word	heading.plan	思路 计划 安排 谋划 部署 目标 打算 展望 任务分解 工作任务 重点任务 重点工作 工作要点 任务清单 总体要求 建议 举措 下一步 今后 新的一年 明年 下一年 未来五年 工作任务 主要任务 奋斗目标 工作建议 任务 规划纲要 工作方案 实施方案 责任分解 责任清单 民生实事 预期目标 要求
# sentence openings that turn a text without headings to the review or to the outlook
word	open.review	过去一年 过去的一年 一年来 回顾过去 回首过去 过去五年 五年来 回顾一年来 这一年 这五年 回望
word	open.plan	新的一年 今年工作 今年政府工作 今年经济社会发展 今年的主要 做好今年 下一步 今后五年 未来五年 明年 展望 2022年主要 围绕上述目标 围绕以上目标 为实现上述目标 今年发展 今年的工作 新一年 今年要 今年我们 今年主要 实现既定目标 未来一年
# noise: what stands behind a numeral and makes it no figure
word	noise.after	部门 年 月 日 号 时 点 周年 届 强 后 级 国道 省道 县道 乡道 热线 世纪 路 号线 号楼 年代 年期 星级 星 代 开头 周岁 版 维 两 网 式 制 字 区 楼 层 连增 连冠 〕 ] 期工程 多年来 年来 大 型 岁婴幼儿 千伏 千伏安变 伏 铁路 高速 工程 行动 计划 机制 工作法 模式 体系 平台 网络 基站 政策 战略 目标 试点 集群 中心 会议 文件 课堂 标准 联动 服务 大道 街 专项 产业 现代 先进
# offices: what closes the naming of who answers for a task
word	office.mark	牵头负责 牵头 负责 责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 责任领导 落实 配合 承办
# lead verbs of projects that follow an investment (投资600万元|打造…)
word	invest	解决 促进 保障 扶持 补助 打造 推进 建设 实施 抓好 用于 新建 改造 完成 启动 竞争性实施 做好 提升 开展 支持 建成 扩建 修建 整治
# columns of a table of indicators, by the words of their headings
word	column.name	指标 项目 名称 内容 事项
word	column.unit	计量单位 单位
word	column.plan	计划 目标 预期 任务数 预计数
word	column.actual	实际 完成 实绩 执行 实现
word	column.growth	增长 增幅 增速 同比 增减
word	column.other	序号 完成率 完成比例 备注 占比 责任 时限 完成情况
# level: words in front of a numeral that state a level reached, which in a span of years is the level at its end
word	level	达到 达 增至 升至 提高到 增加到 突破 超过 提升到 提升至 提高至 降至 下降到 降到 上升到 跃升至 增长到 扩大到 为 达到了 有 迈上 居 到 至
# growth.sure: growth words that cannot be the end of another word (增加, not 增)
word	growth.sure	增加 增长 减少 下降 提高 降低 上升 上涨 下跌 缩短 压缩 压减 回落 净增 增加了 减少了 提高了 降低了 下降了 缩减 多增
# decrease: verbs that make what follows a fall (减少农村贫困人口130人)
word	decrease	减少 净减少 再减少
# part: what announces a part of the figure before
word	part	其中 包含 含
# aspect: what a standing is by; its subject is the figure's before
word	aspect	总量 增速 增幅 总量和增速 总量及增速 规模
# average: measures that are put in front of what they average
word	average	人均 户均 村均 亩均 均价
# small words in front of a numeral that say nothing of what is measured
word	small	分别 均 各 了 为 达 共 总体 名义 实际
# before.inside: characters in front of 约 and 近 that make them part of a word (签约, 附近)
word	before.inside	签 条 节 集 预 履 违 解 公 邀 附 临 靠 最
# compare.before, compare.not: where 比 and 较 are part of a word (占比, 比重)
word	compare.before	占 对 同 环 性价 相
word	compare.not	比重 比例 比率 比值 比赛 较大 较高
# topic.tail: words at the end of a clause that say nothing of what it is about
word	topic.tail	工作 进度 质量 水平 保持 力度 步伐 任务
# rank.verb: verbs in front of a rank's scope (稳居全省第2位)
word	rank.verb	稳居 保持 居 列 排
# investment: measures that an investment is stated as; project.tail: what follows a project's name and is no part of it
word	investment	计划总投资 总投资额 总投资 投资额 投资
word	project.tail	建设 招引 落地 开工 实施 推进
# collective: words between a village and its measure (行政村集体经济收入)
word	collective	集体经济 集体 经济
# time.before, time.after: what makes words of time a reference, not the figure's period (比2007年, 2012年以来)
word	time.before	比 较 与 自 同 相比 对照
word	time.after	以来 同期 底前 末前 前 第 度第 版
# time.span: what makes the name of a plan a span of years (“十四五”时期)
word	time.span	时期 期间 以来 时 前四年 这五年 五年
"""#
}
