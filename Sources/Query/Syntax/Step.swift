/// One small change to a table.
public struct Step: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case filter(Expression)
        case select([Atom])
        case derive([Derivation])
        case sort([SortKey])
        case take(Atom)
        case distinct([Atom])
        case group([Atom], [Aggregate])
        case rank(Ranking)
        case pivot(Pivot)
        case compare(Comparing)
        case growth(Growing)
        case planVersusActual(Planning)
        case audit(Scope)
        /// `in UNIT`
        case convert(Atom)
        case source
        case why
        case plot(Plotting)
        case export(Atom, force: Bool)
        case call(Call)
    }

    public var kind: Kind
    public var place: Place

    public init(_ kind: Kind, _ span: Range<Int> = 0..<0) {
        self.kind = kind
        place = Place(span)
    }
}

/// `NAME = EXPR`
public struct Derivation: Sendable, Hashable {
    public var name: Atom
    public var expression: Expression
}

public struct SortKey: Sendable, Hashable {
    public var column: Atom
    public var descending: Bool
}

/// `NAME = FUNCTION(COLUMN)`; both the name and, for `count`, the column may be left out.
public struct Aggregate: Sendable, Hashable {
    public var name: Atom?
    public var function: Atom
    public var column: Atom?
}

/// `rank COL [desc] [within COLS] [top N]`
public struct Ranking: Sendable, Hashable {
    public var key: SortKey
    public var within: [Atom]
    public var top: Atom?
}

/// `pivot ROWS by COL of COL` or `… of FUNCTION(COL)`
public struct Pivot: Sendable, Hashable {
    public var rows: [Atom]
    public var columns: Atom
    public var function: Atom?
    public var value: Atom
}

/// Which observations an analytic step takes: `[INDICATOR, …] [of AREA, …] [in PERIOD, …]`.
public struct Scope: Sendable, Hashable {
    public var indicators: [Atom] = []
    public var areas: [Atom] = []
    public var periods: [Atom] = []
}

/// `compare SCOPE [across area|period|status] [base VALUE] [long]`
public struct Comparing: Sendable, Hashable {
    public enum Dimension: String, Sendable, CaseIterable { case area, period, status }
    public var scope: Scope
    public var across: Dimension
    public var base: Atom?
    public var long: Bool
}

/// `plan vs actual`: which targets, and whether to count them by area.
public struct Planning: Sendable, Hashable {
    public var scope: Scope
    public var scorecard: Bool
}

/// `growth SCOPE [over N]`
public struct Growing: Sendable, Hashable {
    public var scope: Scope
    public var over: Atom?
}

/// `plot bar|line [COL, COL, …] [to FILE [force]]`
public struct Plotting: Sendable, Hashable {
    public var form: Chart.Form
    /// The labels' column, then those of the figures; empty where they are left to the table.
    public var columns: [Atom]
    public var file: Atom?
    public var force: Bool
}

/// `NAME(VALUE, NAME = VALUE, …)`: a saved query.
public struct Call: Sendable, Hashable {
    public struct Argument: Sendable, Hashable {
        public var name: Atom?
        public var value: Atom
    }
    public var name: Atom
    public var arguments: [Argument]
}
