/// The bounds of figures, by their names in the data.
enum Bounds {
    /// A bound on how much something falls, as a bound on its growth: 下降3%以上 is a growth of −3 at most.
    static func ofGrowth(_ bound: String?, _ growth: Double) -> String? {
        guard growth < 0 else { return bound }
        return switch bound {
        case "ge": "le"
        case "gt": "lt"
        case "le": "ge"
        case "lt": "gt"
        default: bound
        }
    }
}
