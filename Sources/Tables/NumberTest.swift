/// Whether numbers lie in a range, or outside of it; a missing number does neither.
public struct NumberTest: Sendable {
    let range: ClosedRange<Double>
    let isOutside: Bool

    public init(in range: ClosedRange<Double>, outside: Bool = false) {
        self.range = range
        isOutside = outside
    }

    @inline(__always) func holds(_ value: Double) -> Bool {
        (value >= range.lowerBound && value <= range.upperBound) != (isOutside && !value.isNaN)
    }
}
