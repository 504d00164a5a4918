/// One step of a query as it was understood, and what it left.
public struct PlanLine: Sendable, Hashable {
    /// How many saved queries it stands in.
    public var depth: Int
    /// The step as source text, with names in the data's own spelling and values in the places of parameters.
    public var step: String
    public var rows: Int
    /// What was noted meanwhile.
    public var notes: [Note]
}
