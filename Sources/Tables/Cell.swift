/// One cell, as it prints.
public enum Cell: Sendable, Hashable {
    case missing
    case text(String)
    /// `decimals` digits behind the point; -1 prints the shortest form.
    case number(Double, decimals: Int)
    case period(Period)
    case list([String])

    public var isMissing: Bool { self == .missing }

    /// The cell as a person reads it; empty where missing, the items of a list joined by `;`.
    public var text: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let value, let decimals): DecimalText.write(value, decimals: decimals)
        case .period(let period): period.description
        case .list(let items): items.joined(separator: ";")
        }
    }
}
