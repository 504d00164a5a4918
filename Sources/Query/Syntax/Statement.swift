/// One line of a session.
public struct Statement: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case query(Query)
        case letTable(Atom, Query)
        case define(Definition)
        case load([Atom])
        case drop([Atom])
        /// `open FILE [force]`: a workspace in place of what the session holds.
        case open(Atom, force: Bool)
        /// `save [FILE [force]]`: the session, as a workspace.
        case save(Atom?, force: Bool)
        /// `save queries FILE`: the saved queries and tables alone.
        case saveQueries(Atom)
        case run(Atom, [Binding])
        /// `include FILE`: runs it unless this session has.
        case include(Atom)
        /// `param NAME = DEFAULT, …`: what a script wants to be told.
        case parameters([Definition.Parameter])
        /// `source ID`, `why ID`
        case source(Atom)
        case why(Atom)
        case explain(Query)
        case assert(Expression)
        case echo(String)
        /// `set NAME VALUE…`; `set` alone shows all.
        case set([Atom])
        /// `show TOPIC …`
        case show([Atom])
        case help([Atom])
        case quit
    }

    /// `NAME=VALUE` behind `run FILE`.
    public struct Binding: Sendable, Hashable {
        public var name: Atom
        public var value: Atom
    }

    public var kind: Kind
    public var place: Place

    public init(_ kind: Kind, _ span: Range<Int> = 0..<0) {
        self.kind = kind
        place = Place(span)
    }
}
