/// A source and steps.
public struct Query: Sendable, Hashable {
    public enum Source: Sendable, Hashable {
        /// Left out: the observations.
        case observations
        /// The line begins with `|`: the last result.
        case last
        /// observations, tasks, reports, indicators, areas, a table of `let`, or a saved query without arguments.
        case named(Atom)
        case call(Call)
    }

    public var source: Source
    public var steps: [Step]
    public var place: Place

    public init(source: Source = .observations, steps: [Step], _ span: Range<Int> = 0..<0) {
        self.source = source
        self.steps = steps
        place = Place(span)
    }
}
