import Extraction

/// What on a web page is not its text: words of class and id, and phrases of the lines that surround an article.
///
/// The lists hold what the sites of Chinese governments and the usual content systems write, pinyin included.
enum PageChrome {
    /// Elements that hold no text for people.
    static let machinery: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet",
        "map", "audio",
        "video", "canvas", "button", "select", "textarea", "datalist", "input", "head",
    ]
    /// Elements that surround a page's text.
    static let surroundings: Set<String> = ["nav", "header", "footer", "aside", "menu", "dialog"]
    static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar",
        "dialog",
    ]

    /// Words of class and id; dayin 打印, fenxiang 分享, mbx 面包屑, weizhi 位置, ziti 字体, ewm 二维码, wza 无障碍,
    /// xgwj 相关文件, yqlj 友情链接, dqwz 当前位置.
    private static let words = set(
        """
        nav navi navbar navigation topnav subnav sidenav menu menus submenu breadcrumb breadcrumbs crumb crumbs mbx
        location position dqwz weizhi share sharing fenxiang bdshare print printer noprint dayin fontsize font zihao ziti
        toolbar tools tool footer foot bottom copyright banner header head top topbar sidebar side aside related relative
        recommend hot hots links friendlink friendlinks yqlj xgxx xgwj xglj search searchbar login qrcode ewm erweima wza
        accessible accessibility comment comments pager pagination paging pages prev next prenext ad ads advert float
        floating gotop backtop totop scrolltop popup modal weixin wechat weibo tip tips btn btns button buttons hidden
        """)
    /// What makes an element the text all the same, whatever else its class says (article-header, print-content).
    private static let kept = set(
        "article content contents detail details main text txt body zoom news con title wrap wrapper container table"
    )

    /// Whether class and id say that the element surrounds the text.
    static func names(_ label: String) -> Bool {
        let parts = tokens(label)
        return parts.contains(where: isChrome) && !parts.contains(where: kept.contains)
    }

    private static func isChrome(_ token: String) -> Bool {
        words.contains(token) || token.hasPrefix("bdshare") || token.hasPrefix("breadcrumb")
    }

    /// Words that a page puts in brackets or on a line of their own for its buttons: 【字体：大 中 小】 打印 关闭.
    private static let controls = [
        "打印本页", "打印此页", "关闭窗口", "关闭本页", "返回顶部", "返回列表", "加入收藏", "设为首页", "收藏本页", "扫一扫", "手机扫码", "分享到", "字体大小",
        "字体", "字号",
        "打印", "关闭", "收藏", "分享", "返回", "朗读", "微信", "微博", "QQ空间", "空间", "加大", "缩小", "默认", "超大", "特大", "大", "中",
        "小", "A+", "A-",
        "上一篇", "下一篇", "没有了", "首页", "T", "|", ":", "：", "-", "+", "·", "[", "]", "【", "】", "(", ")", "（", "）",
        "/", ">", "《", "》",
    ].map { Array($0.utf8) }
    private static let brackets: [(open: StaticString, close: StaticString)] = [
        ("【", "】"), ("[", "]"), ("（", "）"), ("(", ")"),
    ]
    /// Phrases of lines in front of an article and behind it.
    private static let phrases: [StaticString] = [
        "ICP备", "公网安备", "版权所有", "网站标识码", "技术支持：", "技术支持:", "主办单位：", "承办单位：", "当前位置：", "当前位置:", "您所在的位置",
        "您的位置", "您现在的位置", "所在位置：", "扫一扫在手机", "Copyright", "网站地图", "上一篇：", "下一篇：", "上一篇:", "下一篇:",
    ]

    /// A line without its buttons; nil where nothing else was in it.
    static func cleaned(_ line: [UInt8]) -> [UInt8]? {
        guard line.count < 600 else { return line }
        if !contains(line, "。"),
            phrases.contains(where: { contains(line, $0) }) || isOnlyControls(TextBlanks.removed(from: line))
        {
            return nil
        }
        var line = line
        for (open, close) in brackets { line = withoutBracketedControls(line, open, close) }
        line = TextBlanks.trim(line)
        return line.isEmpty ? nil : line
    }

    private static func withoutBracketedControls(
        _ line: [UInt8], _ open: StaticString, _ close: StaticString
    ) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while let start = ByteText.find(open, in: line, at, line.count) {
            let inside = start + open.utf8CodeUnitCount
            guard let end = ByteText.find(close, in: line, inside, line.count) else { break }
            let words = TextBlanks.removed(from: Array(line[inside..<end]))
            // （中） alone may be words; a group of buttons has two or more.
            let next = words.count > 3 && isOnlyControls(words) ? end + close.utf8CodeUnitCount : inside
            out += line[at..<(next == inside ? inside : start)]
            at = next
        }
        return out + line[at...]
    }

    private static func isOnlyControls(_ text: [UInt8]) -> Bool {
        var at = 0
        while at < text.count {
            guard let word = controls.first(where: { text[at...].starts(with: $0) }) else { return false }
            at += word.count
        }
        return !text.isEmpty
    }

    private static func contains(_ line: [UInt8], _ phrase: StaticString) -> Bool {
        ByteText.find(phrase, in: line, 0, line.count) != nil
    }

    /// Small words of class and id: mainNav share-box → main, nav, share, box.
    private static func tokens(_ label: String) -> [String] {
        var tokens: [String] = []
        var token: [UInt8] = []
        var wasSmall = false
        for byte in label.utf8 {
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let isSmall = byte >= 0x61 && byte <= 0x7A
            if !isCapital && !isSmall || isCapital && wasSmall {
                if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
                token.removeAll()
            }
            if isCapital || isSmall { token.append(byte | 0x20) }
            wasSmall = isSmall
        }
        if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
        return tokens
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
