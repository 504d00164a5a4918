/// What a sentence is read with.
struct Setting {
    /// Bytes in the flow.
    let start: Int
    let end: Int
    let outlook: Outlook
    let years: ReportYears
    let times: [TimeExpression]
    /// Whether a change is said to begin at one of the times.
    let hasOrigin: Bool
    let section: Int?
    let task: Int?

    init(
        start: Int, end: Int, outlook: Outlook, years: ReportYears, times: [TimeExpression], section: Int?,
        task: Int?
    ) {
        self.start = start
        self.end = end
        self.outlook = outlook
        self.years = years
        self.times = times
        hasOrigin = times.contains(where: \.isOrigin)
        self.section = section
        self.task = task
    }
}

/// Where a figure stands: its quantity among those of the sentence, and its clause.
struct Site {
    var quantity: Quantity
    var index: Int
    var all: [Quantity]
    /// The figure before in the sentence.
    var previous: Quantity?
    var clauseStart: Int
    /// Where the figure's own words begin: behind the clause's start, the figure before, and what that one took.
    var from: Int
    var setting: Setting

    /// Whether the clause before this one holds the figure before.
    var followsFigure = false
    /// Whether only 、 stands between the figure before and this one's words.
    var isEnumerated = false
}

/// What a figure measures.
struct Name {
    var bytes: [UInt8]
    /// Length of the counting verb at the front, or 0.
    var verb = 0
    var kind: UnitKind?
    /// Index into the lexicon's units of what it was counted in.
    var unit: Int?
    /// The observation that bears it.
    var observation: Int?

    var noun: [UInt8] { Array(bytes[verb...]) }
    var verbBytes: [UInt8] { Array(bytes[..<verb]) }
}
