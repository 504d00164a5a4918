extension TextColumn {
    /// Puts other cells behind these.
    public mutating func append(contentsOf others: TextColumn) {
        let map = others.dictionary.values.map { dictionary.insert($0) }
        codes.append(contentsOf: others.codes, mapped: map)
    }
}

extension PeriodColumn {
    /// Puts other cells behind these.
    public mutating func append(contentsOf others: PeriodColumn) {
        let map = others.periods.map { code(of: $0) }
        codes.append(contentsOf: others.codes, mapped: map)
    }
}

extension NumberColumn {
    /// Puts other cells behind these; their units must be of the same kind.
    public mutating func append(contentsOf others: NumberColumn) {
        for row in 0..<others.count {
            append(others.values[row], decimals: Int(others.decimals[row]))
        }
    }
}

extension ListColumn {
    /// Puts other cells behind these.
    public mutating func append(contentsOf others: ListColumn) {
        for row in 0..<others.count { append(others[row]) }
    }
}

extension Codes {
    /// Puts other codes behind these, as `map` has them.
    mutating func append(contentsOf others: Codes, mapped map: [Int32]) {
        for code in others { append(code < 0 ? -1 : map[Int(code)]) }
    }
}
