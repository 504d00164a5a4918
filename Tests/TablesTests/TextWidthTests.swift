import Tables
import Testing

@Test(arguments: [
    ("abc", 3), ("凤凰镇", 6), ("Long 名", 7), ("，。", 4), ("“”", 2), ("…—", 2), ("e\u{301}", 1), ("한글", 4),
    ("ｶﾅ", 2), ("🙂", 2), ("", 0),
    ("a\tb", 2), ("\u{200B}", 0), ("℃㎡", 3), ("①", 1), ("𠮷", 2),
])
func textWidth(_ text: String, _ width: Int) {
    #expect(TextWidth().of(text) == width)
}
