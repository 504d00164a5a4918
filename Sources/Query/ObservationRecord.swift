public import Tables

/// One observation, field by field, as it goes into the model; see the fields' table in the guide to the data model.
public struct ObservationRecord: Sendable {
    /// A number as written.
    public struct Figure: Sendable, Hashable {
        public var value: Double
        /// Digits behind the decimal point; -1 for the shortest form.
        public var decimals: Int

        public init(_ value: Double, decimals: Int = -1) {
            self.value = value
            self.decimals = decimals
        }
    }

    public var id = 0
    public var report = ""
    public var area = ""
    public var indicator = ""
    public var label = ""
    public var period: Period?
    public var status = ""
    public var value: Figure?
    public var valueHigh: Figure?
    public var bound = ""
    public var unit = ""
    public var amount: Figure?
    public var baseUnit = ""
    public var growth: Figure?
    public var growthHigh: Figure?
    public var growthBound = ""
    public var change: Figure?
    public var changeUnit = ""
    public var rank: Int?
    public var rankScope = ""
    /// The id of the observation that this one is a part of.
    public var of: Int?
    public var office: [String] = []
    public var section: [String] = []

    public init() {}
}
