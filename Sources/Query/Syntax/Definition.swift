/// A saved query: `def NAME(PARAM, PARAM = DEFAULT) = STEPS`.
public struct Definition: Sendable, Hashable {
    public struct Parameter: Sendable, Hashable {
        public var name: Atom
        public var value: Atom?
    }

    public var name: Atom
    public var parameters: [Parameter]
    public var body: Query
    /// What the spans of the body count in.
    public var source: SourceText
}
