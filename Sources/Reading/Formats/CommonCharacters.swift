/// The characters that Chinese text is mostly made of, in both scripts: they tell a right decoding from a wrong one.
///
/// Bytes in Big5 that are read as GB18030 become ideographs as well, but rare ones.
enum CommonCharacters {
    /// The share, 0...1, of the ideographs in UTF-8 `text` that are common; 0 where there are none.
    static func share(in text: [UInt8]) -> Double {
        var ideographs = 0
        var hits = 0
        var at = 0
        let end = min(text.count, 65_536)
        while at + 2 < end {
            if text[at] >= 0xE4, text[at] <= 0xE9 {
                ideographs += 1
                if codes.contains(code(text, at)) { hits += 1 }
                at += 3
            } else {
                at += 1
            }
        }
        return ideographs == 0 ? 0 : Double(hits) / Double(ideographs)
    }

    /// The three bytes of a character as one number.
    private static func code(_ text: [UInt8], _ at: Int) -> UInt32 {
        let high = UInt32(text[at]) << 16
        let middle = UInt32(text[at + 1]) << 8
        return high | middle | UInt32(text[at + 2])
    }

    private static let codes: Set<UInt32> = {
        let bytes = Array(characters.utf8)
        return Set(stride(from: 0, to: bytes.count - 2, by: 3).map { code(bytes, $0) })
    }()

    private static let characters = """
        的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家\
        电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其些前外天政四日社义事平形相全表间与关各重新线内数正心明原利比或但质\
        气第向道此变条结解问意建月公无系情者最立代已通并提直题党程展五果料员革位入常文总次品式活设及管特件长求基资边流路级少山统接较将组计别期根论运农指几\
        九区强放决西被干做必战先回则任取据处南给门即保治北造百规领七海口东导世金增争济阶思术极交受联认六共权收证改清美再采转更单风切教速带安场身车例真务具\
        万每目至达积示议报完类八离名确才科信节整元况今集土步群广记需段研界林究观越装低持众书布容际商非验深难近千周委素技备半办青省列习约支史感劳便团历市除\
        消构府称准精值号率族维划选标存快效院查江型按格养易置层专状育厂识适属住调满县局照参引价严乡镇村亿投企税创促推项目财贸镇居均收城街\
        這個國來時們為會發說動學過對種經電裡現實體機當點從業應開還無與關線內數質氣問變條結題黨員達單類際勞歷構稱準號維劃選標寫親廠識適屬滿縣調參\
        細聽該鐵價嚴億幣區鎮鄉萬產資農長總務積極進計劃財貿創項稅於後將設組運導強處領東濟階術權證轉風帶場車議報確節況廣記觀裝眾書
        """
}
