/// What keys send.
enum Key {
    static let enter = "\r"
    static let tab = "\t"
    static let up = "\u{1B}[A"
    static let backspace = "\u{7F}"
    static let home = "\u{1}"
    static let left = "\u{2}"
    static let controlC = "\u{3}"
    static let controlD = "\u{4}"
    static let controlR = "\u{12}"

    /// What a terminal sends for text that is pasted.
    static func paste(_ text: String) -> String {
        "\u{1B}[200~\(text)\u{1B}[201~"
    }
}
