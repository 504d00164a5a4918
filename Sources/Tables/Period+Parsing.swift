extension Period {
    /// Reads what `description` writes, and the Chinese forms 2022年, 2022年3月, 2022年1-11月, 2022年一季度,
    /// 2022年上半年; nil for anything else. Years have four digits.
    public init?(_ text: some StringProtocol) {
        // Most words of a query are names, which no year begins.
        guard let first = text.utf8.first, (0x31...0x39).contains(first) else { return nil }
        let text = String(text)
        if let dots = text.utf8.firstRange(of: "..".utf8) {
            guard let first = Period(single: text[..<dots.lowerBound]),
                let last = Period(single: text[dots.upperBound...]), first.start <= last.start,
                first.end <= last.end
            else { return nil }
            self = first.through(last)
        } else {
            self.init(single: text[...])
        }
    }

    private init?(single text: Substring) {
        let bytes = Array(text.utf8.prefix(4))
        guard bytes.count == 4, bytes[0] != 0x30, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let year = bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        let rest = text.utf8.dropFirst(4)
        guard let rest = String(rest) else { return nil }
        if rest.isEmpty || rest == "年" || rest == "年度" || rest == "年全年" {
            self.init(year: year)
            return
        }
        var part = rest[...]
        if part.first == "-" || part.first == "年" { part.removeFirst() } else { return nil }
        if let (month, months) = Self.parts[String(part)] {
            self.init(start: Int32(year * 12 + month - 1), months: Int32(months))
        } else if rest.hasPrefix("年"), part.hasSuffix("月") {
            self.init(year: year, monthRun: part.dropLast())
        } else if part.utf8.count == 2, let month = Int(part), (1...12).contains(month) {
            self.init(start: Int32(year * 12 + month - 1), months: 1)
        } else {
            return nil
        }
    }

    /// 3 or 1-11 or 1月至11, as it stands between 年 and 月.
    private init?(year: Int, monthRun text: Substring) {
        let ends = text.split(whereSeparator: { "-－—至到月".contains($0) }).map { Int($0) ?? 0 }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, 1 <= first, first <= last,
            last <= 12
        else { return nil }
        self.init(start: Int32(year * 12 + first - 1), months: Int32(last - first + 1))
    }

    /// Named parts of a year: first month and length.
    private static let parts: [String: (Int, Int)] = {
        var parts = ["H1": (1, 6), "H2": (7, 6), "h1": (1, 6), "h2": (7, 6), "上半年": (1, 6), "下半年": (7, 6)]
        for (quarter, name) in ["一", "二", "三", "四"].enumerated() {
            for form in ["Q\(quarter + 1)", "q\(quarter + 1)", "\(quarter + 1)季度", name + "季度", "第\(name)季度"]
            {
                parts[form] = (quarter * 3 + 1, 3)
            }
        }
        return parts
    }()
}
