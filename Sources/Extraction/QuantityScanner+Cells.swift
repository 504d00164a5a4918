/// Numerals in the cells of a table, which may leave their unit to another cell or to a heading.
extension QuantityScanner {
    /// The quantities of a table's cell, which may leave their unit to `unit`, another cell.
    func scan(cell: Range<Int>, unit: Range<Int>) -> [Quantity] {
        var found: [Quantity] = []
        var at = cell.lowerBound
        while at < cell.upperBound {
            guard ByteText.isDigit(bytes[at]) else {
                at += 1
                continue
            }
            let end = numeral(at, cell.upperBound)
            let (value, decimals) = number(at, end)
            var quantity = Quantity(
                start: at, end: end, value: value, decimals: decimals, unit: end..<end, tail: end, head: at)
            readUnit(&quantity, cell.upperBound)
            if quantity.unit.isEmpty, !unit.isEmpty {
                var other = Quantity(
                    start: unit.lowerBound, end: unit.lowerBound, value: 0, decimals: 0, unit: unit,
                    tail: unit.lowerBound, head: unit.lowerBound)
                readUnit(&other, unit.upperBound)
                quantity.unit = unit
                (quantity.kind, quantity.unitIndex, quantity.magnitude) = (
                    other.kind, other.unitIndex, other.magnitude
                )
            }
            quantity.kind = quantity.kind ?? .measure
            readBounds(&quantity, cell.lowerBound, cell.upperBound)
            found.append(quantity)
            at = end
        }
        if found.count == 2, found[1].start - found[0].end <= 4 {
            (found[0].isLow, found[0].bound) = (true, .low)
            (found[1].isHigh, found[1].bound) = (true, .high)
        }
        return found
    }

    /// The unit that a name or a heading bears in parentheses: 播种面积(万亩).
    func unit(inParentheses cell: Range<Int>) -> Range<Int>? {
        guard let open = bytes[cell].lastIndex(of: UInt8(ascii: "(")),
            let close = bytes[open..<cell.upperBound].firstIndex(of: UInt8(ascii: ")")), close > open + 1
        else { return nil }
        var unit = Quantity(
            start: open + 1, end: open + 1, value: 0, decimals: 0, unit: open + 1..<open + 1, tail: open + 1,
            head: open + 1)
        readUnit(&unit, close)
        return unit.unit.upperBound == close ? open + 1..<close : nil
    }
}
