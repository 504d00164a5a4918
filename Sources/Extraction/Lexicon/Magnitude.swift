/// Magnitudes that stand between a numeral and its unit: 万, 亿, 万亿.
enum Magnitude {
    /// Longest first.
    static let names: [(String, Double)] = [
        ("万亿", 1e12), ("千亿", 1e11), ("百亿", 1e10), ("千万", 1e7), ("百万", 1e6), ("十亿", 1e9), ("亿", 1e8),
        ("万", 1e4),
        ("千", 1e3), ("百", 1e2),
    ]

    private static let table = names.map { (Array($0.0.utf8), $0.1) }

    /// The magnitude at `start`, with its end.
    static func match(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, factor: Double)? {
        // 万 亿 千 百 十 all begin with E4, E5 or E7.
        guard start + 2 < end, text[start] >= 0xE4, text[start] <= 0xE7 else { return nil }
        for (name, factor) in table where start + name.count <= end {
            if name.indices.allSatisfy({ text[start + $0] == name[$0] }) {
                return (start + name.count, factor)
            }
        }
        return nil
    }
}
