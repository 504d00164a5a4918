/// Numbers with their noun.
enum Count {
    /// 1 row, 2 rows
    static func text(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
