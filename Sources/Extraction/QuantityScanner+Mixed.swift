/// Numerals of digits and magnitudes in turn: 1万5千, 3亿5千万.
extension QuantityScanner {
    /// The whole numeral that begins at `at`, where a smaller magnitude follows a larger one; without unit and bounds.
    func mixed(_ at: Int, _ to: Int) -> Quantity? {
        var value = 0.0
        var last = Double.infinity
        var end = at
        var groups = 0
        while end < to, ByteText.isDigit(bytes[end]) {
            let stop = numeral(end, to)
            let (digits, decimals) = number(end, stop)
            guard decimals == 0, let magnitude = Magnitude.match(bytes, stop, to), magnitude.factor < last
            else {
                break
            }
            value += digits * magnitude.factor
            (last, end, groups) = (magnitude.factor, magnitude.end, groups + 1)
        }
        guard groups > 1 else { return nil }
        return Quantity(
            start: at, end: end, value: value, decimals: 0, unit: end..<end, tail: end, head: at)
    }
}
