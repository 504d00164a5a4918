import Tables

/// What an observation is an observation of.
struct SeriesKey: Hashable {
    var area: Int32
    var indicator: Int32
    var period: Period
}
