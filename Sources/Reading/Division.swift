/// An entry of the catalogue of divisions: what a name meant in some years.
struct Division: Equatable {
    enum Level: String {
        case province, city, county
    }

    var level: Level
    /// The prefecture that a county lies in; empty where it lies in none, as in 北京市.
    var city: String
    /// Empty for a province.
    var province: String
    /// Years in which this held.
    var years: ClosedRange<Int>
}
