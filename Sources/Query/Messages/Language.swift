/// A language that messages and headings are worded in.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"

    public var wording: any Wording {
        switch self {
        case .english: EnglishWording()
        case .chinese: ChineseWording()
        }
    }
}
