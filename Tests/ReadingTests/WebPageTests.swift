import Extraction
import Reading
import Testing

@Suite("Web pages")
struct WebPageTests {
    /// A page as a county's site makes them, %CHARSET% to be filled in.
    static let page = """
        <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=%CHARSET%">
        <title>云岭县2023年政府工作报告_云岭县人民政府门户网站</title><style>.a{width:30%}</style>
        <script>document.write("<p>人口增长88%</p>")</script></head><body>
        <div class="top-bar"><a href="/">首页</a> | <a href="/zw">政务公开</a> | 今天是2024年5月6日</div>
        <nav>导航：领导之窗12人</nav>
        <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政府工作报告</a></div>
        <div id="main"><h1>云岭县2023年政府工作报告</h1>
        <div>发布时间：2023-02-10 来源：云岭县人民政府办公室 【字体：<a href="javascript:z(16)">大</a>
        <a href="javascript:z(14)">中</a> <a href="javascript:z(12)">小</a>】 <a href="javascript:print()">打印</a></div>
        <div class="article-content">
        <p>　　一、2022年工作回顾</p>
        <p>　　全年完成地区生产总值<span>156.3</span>亿元，同比增长<b>6.8%</b>；规上工业总产值
        达到88亿元。</p>
        <table border=1><tr><th rowspan=2>指标名称<th rowspan=2>单位<th colspan=2>2022年<tr><th>计划<th>完成
        <tr><td>固定资产投资<td>亿元<td>150<td>152<tr><td>财政收入<td>亿元<td>9<td>9.6</table>
        <p>　　二、2023年工作安排<br>　　力争引进亿元以上项目15个。</p>
        <ol><li>抓好春耕，完成粮食播种面积20万亩。</li><li>抓好招商。</li></ol>
        </div>
        <p>附件：<a href="x.xls">1.主要指标.xls</a></p>
        <div class="share"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a></div></div>
        <div class="side"><h3>相关阅读</h3><ul><li><a href="#">云岭县上年报告增长5%</a></li></ul></div>
        <div>主办单位：云岭县人民政府 滇ICP备12345678号 电话：0871-12345678</div></body></html>
        """

    private static let lines = [
        "云岭县2023年政府工作报告", "发布时间：2023-02-10 来源：云岭县人民政府办公室", "一、2022年工作回顾",
        "全年完成地区生产总值156.3亿元，同比增长6.8%；规上工业总产值达到88亿元。", "指标名称 | 单位 | 2022年计划 | 2022年完成 |",
        "固定资产投资 | 亿元 | 150 | 152 |", "财政收入 | 亿元 | 9 | 9.6 |", "二、2023年工作安排", "力争引进亿元以上项目15个。",
        "1. 抓好春耕，完成粮食播种面积20万亩。", "2. 抓好招商。",
    ]

    /// The encoding, and what the page says of it.
    @Test(arguments: [
        ("UTF-8", "utf-8"), ("GB18030", "gb2312"), ("GBK", "GBK"), ("GB18030", ""), ("UTF-8", ""),
        ("UTF-8", "gb2312"),
        ("GB18030", "utf-8"), ("GB18030", "big5"), ("GB18030", "iso-8859-1"),
    ])
    func keepsTheArticle(_ encoding: String, _ declared: String) throws {
        let page = Self.page.split(separator: "%CHARSET%", maxSplits: 1)
        let bytes = try TextEncoding.encode("\(page[0])\(declared)\(page[1])", encoding)
        #expect(try TemporaryFile.lines(bytes) == Self.lines)
    }

    @Test func readsMarkedEncodings() throws {
        #expect(try TemporaryFile.lines([0xEF, 0xBB, 0xBF] + Array(Self.page.utf8)) == Self.lines)
        let wide = try TextEncoding.encode(Self.page, "UTF-16LE")
        #expect(try TemporaryFile.lines([0xFF, 0xFE] + wide) == Self.lines)
    }

    @Test func readsBig5() throws {
        let page = """
            <html><body><h1>雲嶺縣工作報告</h1><p>全年完成工業總產值66億元，同比增長16.7%；新引進項目12個，各項工作取得新的成效。</p></body></html>
            """
        let bytes = try TextEncoding.encode(page, "BIG5")
        #expect(
            try TemporaryFile.lines(bytes, ending: ".html") == [
                "雲嶺縣工作報告", "全年完成工業總產值66億元，同比增長16.7%；新引進項目12個，各項工作取得新的成效。",
            ])
    }

    @Test func findsTheFiguresOfAPage() throws {
        let report = try TemporaryFile.report(Array(Self.page.utf8))
        #expect((report.title, report.area, report.published) == ("云岭县2023年政府工作报告", "云岭县", "2023-02-10"))
        #expect((report.year, report.planYear) == (2022, 2023))
        let extract = Extractor(lexicon: Lexicon()).extract(report)
        let found = extract.observations.map { observation in
            let figures = extract.figures[observation.figures].map {
                String(decoding: report.text[$0.range], as: UTF8.self)
            }
            let period = observation.period?.description ?? ""
            return ([extract.text(observation.label), period, observation.status.name] + figures)
                .joined(separator: " ")
        }
        for expected in [
            "地区生产总值 2022 actual 156.3 6.8", "规上工业总产值 2022 actual 88", "固定资产投资 2022 plan 150",
            "固定资产投资 2022 actual 152", "财政收入 2022 plan 9", "财政收入 2022 actual 9.6", "粮食播种面积 2023 plan 20",
        ] {
            #expect(found.contains(expected), "\(expected) in \(found)")
        }
    }

    /// What the body holds, and the lines that it becomes.
    @Test(arguments: [
        ("<p>甲镇增长5%。<p>乙镇增长6%。", ["甲镇增长5%。", "乙镇增长6%。"]),
        ("<div>一、回顾<br/>完成2亿元<div>二、思路</div>尾</div>", ["一、回顾", "完成2亿元", "二、思路", "尾"]),
        ("<pre>第一行\n第二行</pre>", ["第一行", "第二行"]),
        ("<p>投资&nbsp;&lt;5亿元&gt;&#12290;</p>", ["投资\u{A0}<5亿元>。"]),
        // Links inside a sentence stay, lists of links go.
        (
            "<p>详见<a href=x>公报</a>，全年增长5%。</p><ul><li><a href=x>要闻</a><li><a href=y>公告</a></ul>",
            ["详见公报，全年增长5%。"]
        ),
        // Word's anchors that nobody closed are no links.
        ("<p><a name=a>全镇增长5%，再创新高</p><p>乙镇增长6%</p>", ["全镇增长5%，再创新高", "乙镇增长6%"]),
        // A name of the list does not take the article away.
        ("<div class=print><p>全年增长5%。</p><p>税收增长6%。</p></div>", ["全年增长5%。", "税收增长6%。"]),
        (
            "<p>全年<span class=font16>增长</span><b class=top>5%</b>。</p><p>甲乙丙丁戊己庚辛。</p>",
            ["全年增长5%。", "甲乙丙丁戊己庚辛。"]
        ),
        (
            "<article><header><h1>标题</h1></header><p>全年投资增长百分之五。</p></article><header>门户</header>",
            ["标题", "全年投资增长百分之五。"]
        ),
        ("<form><div class=share>本镇共享单车</div></form>", ["本镇共享单车"]),
        ("<p>强化技术支持和版权服务</p><p>全年增长。</p>", ["强化技术支持和版权服务", "全年增长。"]),
        ("<ol start=3><li>甲<li>乙</ol><ul><li>丙</ul>", ["3. 甲", "4. 乙", "丙"]),
        ("<p style='display:none'>不见</p><p hidden>不见</p><p>全年完成投资二十亿元，新增就业三千人。</p>", ["全年完成投资二十亿元，新增就业三千人。"]),
    ])
    func makesLines(_ body: String, _ lines: [String]) throws {
        #expect(try TemporaryFile.lines(Array("<html><body>\(body)</body></html>".utf8)) == lines)
    }

    @Test(arguments: [
        // Cells over several rows: names again, figures once.
        (
            "<tr><td rowspan=2>工业<td>产值<td rowspan=2>5<tr><td>用电", ["工业 | 产值 | 5 |", "工业 | 用电 | |"]
        ),
        (
            "<tr><td colspan=3>主要指标<tr><td>指标<td>单位<td>数<tr><td><td>亿元<td>6",
            ["主要指标", "指标 | 单位 | 数 |", "| | 亿元 | 6 |"]
        ),
        ("<tr><td>甲<br>乙<td><p>丙|丁</p>", ["甲乙 | 丙/丁 |"]),
        // One that only lays the page out.
        ("<tr><td><table><tr><td>甲<td>乙</table><td>全年增长5%。", ["甲 | 乙 |", "全年增长5%。"]),
    ])
    func makesTables(_ rows: String, _ lines: [String]) throws {
        #expect(try TemporaryFile.lines(Array("<html><table>\(rows)</table></html>".utf8)) == lines)
    }

    @Test(arguments: [
        ("甲县2023年政府工作报告-甲县政府网", "<h1>甲县 2023年政府工作报告</h1>", ["甲县 2023年政府工作报告"]),
        ("甲县2021-2025年规划", "", ["甲县2021-2025年规划"]), ("首页_甲县", "", ["首页_甲县"]),
    ])
    func putsTheTitleInFront(_ title: String, _ heading: String, _ lines: [String]) throws {
        let page = "<html><head><title>\(title)</title></head><body>\(heading)<p>全年增长。</p></body></html>"
        #expect(try TemporaryFile.lines(Array(page.utf8)) == lines + ["全年增长。"])
    }

    @Test func prefersTheArticlesOwnTitle() throws {
        let page = "<html><head><title>甲县门户</title><meta name=ArticleTitle content='甲县工作总结'></head><p>全年增长。"
        #expect(try TemporaryFile.lines(Array(page.utf8)) == ["甲县工作总结", "全年增长。"])
    }

    @Test func knowsAPageByItsContent() throws {
        #expect(
            try TemporaryFile.lines(Array("\n<!-- 存 --><p>全年增长5%。</p>".utf8), ending: ".txt") == ["全年增长5%。"])
        let text = "工业产值<5亿元的企业3家\n税收增长。\n"
        #expect(try TemporaryFile.report(Array(text.utf8), ending: ".html").text == Array(text.utf8))
        #expect(try TemporaryFile.reason(Array("<html><body></body></html>".utf8)) == .empty)
    }
}
